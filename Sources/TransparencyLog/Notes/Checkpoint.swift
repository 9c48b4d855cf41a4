/// What a log commits to at one size: its origin, its size and its root (C2SP tlog-checkpoint), yet unsigned.
public struct Checkpoint: Hashable, Sendable {
    /// The largest size, 2^53 − 1: what every JSON reader holds exactly.
    public static let maximumSize = (1 << 53) - 1

    /// The name of the log: not empty, at most 255 bytes, no control characters (U+0000–001F, U+007F–009F); compare
    /// bytes where it decides about trust.
    public let origin: String

    /// The number of leaves, 0...2^53 − 1.
    public let size: Int

    /// The Merkle tree head (RFC 6962 §2.1).
    public let root: Digest

    /// Makes a checkpoint from its parts.
    ///
    /// Throws `malformedCheckpoint` for an origin or a size that is not allowed.
    public init(origin: String, size: Int, root: Digest) throws(LogError) {
        guard KeyName.isValidOrigin(origin) else {
            throw LogError(.malformedCheckpoint, reason: "not an origin: \(origin.debugDescription)")
        }
        guard (0...Checkpoint.maximumSize).contains(size) else {
            throw LogError(.malformedCheckpoint, reason: "not a size: \(size)")
        }
        self.origin = origin
        self.size = size
        self.root = root
    }

    /// Reads the text of a note: origin, size and root, a line each; writing it again gives the same bytes.
    ///
    /// Throws `malformedCheckpoint` for anything else, extension lines included, which this product does not use.
    public init(text: String) throws(LogError) {
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.count == 4, lines[3].isEmpty else {
            throw LogError(.malformedCheckpoint, reason: "not three lines: \(text.debugDescription)")
        }
        guard let size = Int(canonical: lines[1]) else {
            throw LogError(.malformedCheckpoint, reason: "not a size: \(lines[1].debugDescription)")
        }
        guard let root = Digest(base64: lines[2]) else {
            throw LogError(.malformedCheckpoint, reason: "not a root: \(lines[2].debugDescription)")
        }
        try self.init(origin: lines[0], size: size, root: root)
    }

    /// The text to sign: origin, size and root, a line each.
    public var text: String { Checkpoint.text(origin: origin, size: size, root: root) }

    /// The text of a checkpoint whose parts are known to be allowed.
    public static func text(origin: String, size: Int, root: Digest) -> String { "\(origin)\n\(size)\n\(root)\n" }
}
