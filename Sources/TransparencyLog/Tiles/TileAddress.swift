/// Where a tile of hashes or a bundle of entries lies below a log's prefix (C2SP tlog-tiles).
public struct TileAddress: Hashable, Sendable {
    /// What a resource holds.
    public enum Content: Hashable, Sendable {
        /// Hashes of a level, 0…63: 0 are the leaves, a hash of level L is the head over 256^L of them.
        case hashes(level: Int)
        /// The entries themselves.
        case entries
    }

    /// Hashes of a whole tile, entries of a whole bundle.
    public static let width = 256
    private static let bits = 8

    /// What it holds.
    public let content: Content
    /// Its place among the whole ones.
    public let index: Int
    /// How many hashes or entries it has, 1…256; fewer than 256 make it partial.
    public let width: Int

    private var level: Int {
        if case .hashes(let level) = content { level } else { 0 }
    }

    /// Which hashes of its level, or which entries, it has.
    public var range: Range<Int> { index << TileAddress.bits..<index << TileAddress.bits + width }

    /// How many entries a tree has at least where the resource is.
    public var end: Int { range.upperBound << (TileAddress.bits * level) }

    /// The path below the prefix.
    public var path: String { width < TileAddress.width ? "\(wholePath).p/\(width)" : wholePath }

    /// The path of the whole one, which takes the place of a partial one in the end: the index in groups of three digits,
    /// each but the last behind an `x`.
    public var wholePath: String {
        let kind = if case .hashes(let level) = content { String(level) } else { "entries" }
        var rest = index
        var groups: [String] = []
        repeat {
            let digits = String(rest % 1000)
            let group = String(repeating: "0", count: 3 - digits.count) + digits
            groups.append(groups.isEmpty ? group : "x" + group)
            rest /= 1000
        } while rest > 0
        return "tile/\(kind)/" + groups.reversed().joined(separator: "/")
    }

    /// Every resource of a tree: bundles first, then hashes level by level; none of them empty.
    ///
    /// - Parameter size: the number of entries.
    public static func all(of size: Int) -> [TileAddress] {
        var contents: [(Content, Int)] = [(.entries, size)]
        var (level, count) = (0, size)
        while count > 0 {
            contents.append((.hashes(level: level), count))
            (level, count) = (level + 1, count >> bits)
        }
        return contents.flatMap { content, count in
            stride(from: 0, to: count, by: width).map { first in
                TileAddress(content: content, index: first >> bits, width: min(width, count - first))
            }
        }
    }
}
