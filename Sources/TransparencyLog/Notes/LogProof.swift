/// A proof that anybody can check without the log: an entry's place in a tree and the signed checkpoint over it
/// (C2SP tlog-proof v1, file extension `.tlog-proof`).
public struct LogProof: Hashable, Sendable {
    /// What goes with the proof but is not authenticated by the format; here the entry line, whose hash is the leaf.
    public let extra: [UInt8]?
    /// The entry's index and the path from its leaf to the root.
    public let inclusion: InclusionProof
    /// The checkpoint over the tree.
    public let note: SignedNote

    /// The first line of a proof.
    public static let header = "c2sp.org/tlog-proof@v1"

    /// Puts a proof together; whether it holds is for ``isValid(leaf:hasher:)`` to say.
    public init(extra: [UInt8]?, inclusion: InclusionProof, note: SignedNote) {
        self.extra = extra
        self.inclusion = inclusion
        self.note = note
    }

    /// Reads a file; writing it again gives the same text.
    ///
    /// Throws `malformedProof`, or what the note throws.
    public init(_ text: String) throws(LogError) {
        // The first empty line ends the proof; the note has one of its own.
        guard let end = text.utf8.firstRange(of: Array("\n\n".utf8)) else {
            throw LogError(.malformedProof, reason: "no empty line before the checkpoint")
        }
        var lines = text[..<end.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)[...]
        guard lines.popFirst() == Substring(LogProof.header) else {
            throw LogError(.malformedProof, reason: "does not begin with \(LogProof.header)")
        }
        extra = try LogProof.extra(&lines)
        let index = try LogProof.index(&lines)
        var path: [Digest] = []
        for line in lines {
            guard let hash = Digest(base64: String(line)) else {
                throw LogError(.malformedProof, reason: "not a hash: \(String(line).debugDescription)")
            }
            path.append(hash)
        }
        note = try SignedNote(String(text[end.upperBound...]))
        inclusion = InclusionProof(index: index, size: try Checkpoint(text: note.text).size, path: path)
    }

    private static func extra(_ lines: inout ArraySlice<Substring>) throws(LogError) -> [UInt8]? {
        guard let line = lines.first, line.hasPrefix("extra ") else { return nil }
        lines.removeFirst()
        guard let bytes = Base64.decode(line.dropFirst("extra ".count)) else {
            throw LogError(.malformedProof, reason: "extra data is not base64")
        }
        return bytes
    }

    private static func index(_ lines: inout ArraySlice<Substring>) throws(LogError) -> Int {
        guard let line = lines.popFirst(), line.hasPrefix("index "),
            let index = Int(canonical: line.dropFirst("index ".count))
        else { throw LogError(.malformedProof, reason: "no line with the index") }
        return index
    }

    /// The file's text.
    public var text: String {
        var lines = [LogProof.header]
        if let extra { lines.append("extra \(Base64.encode(extra))") }
        lines.append("index \(inclusion.index)")
        lines += inclusion.path.map(\.base64)
        return lines.joined(separator: "\n") + "\n\n" + note.encoded
    }

    /// Whether the path leads from a leaf to the root that the checkpoint names; says nothing of the signatures.
    public func isValid(leaf: Digest, hasher: TreeHasher) -> Bool {
        guard let checkpoint = try? Checkpoint(text: note.text) else { return false }
        return inclusion.isValid(leaf: leaf, root: checkpoint.root, hasher: hasher)
    }
}
