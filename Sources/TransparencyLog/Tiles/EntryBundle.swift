/// Up to 256 entries in a row, as C2SP tlog-tiles bundles them: each behind its length in two bytes, big-endian.
public enum EntryBundle {
    /// The largest entry that fits, in bytes.
    public static let entryLimit = Int(UInt16.max)

    /// What stands before an entry.
    ///
    /// - Precondition: it is no longer than ``entryLimit``.
    public static func head(of count: Int) -> [UInt8] {
        precondition((0...entryLimit).contains(count), "an entry that no bundle holds")
        return [UInt8(count >> 8), UInt8(count & 0xFF)]
    }

    /// The entries of a bundle; nil where a length leads beyond its end, and where there are more than 256.
    public static func entries(_ bytes: [UInt8]) -> [ArraySlice<UInt8>]? {
        var entries: [ArraySlice<UInt8>] = []
        var place = 0
        while place < bytes.count {
            guard entries.count < TileAddress.width, place + 2 <= bytes.count else { return nil }
            let count = Int(bytes[place]) << 8 | Int(bytes[place + 1])
            guard place + 2 + count <= bytes.count else { return nil }
            entries.append(bytes[place + 2..<place + 2 + count])
            place += 2 + count
        }
        return entries
    }
}
