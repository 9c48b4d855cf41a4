/// What is asked of a witness: to cosign a checkpoint, with the proof that it extends what the witness cosigned last
/// (C2SP tlog-witness, the body of `add-checkpoint`; file extension `.add-checkpoint`).
public struct AddCheckpointRequest: Hashable, Sendable {
    /// The most bytes a body may have: 63 hashes, and a note of some twenty signature lines of the longest kind there is.
    public static let maximumByteCount = 1 << 17

    /// The most hashes a proof may have.
    public static let maximumHashCount = 63

    /// The size that the witness is believed to have cosigned last; 0 for none.
    public let oldSize: Int
    /// The consistency proof from that size to the checkpoint's (RFC 6962 §2.1.2); empty where there is nothing to prove.
    public let proof: [Digest]
    /// The checkpoint with its signatures, of which none was checked.
    public let note: SignedNote
    /// What the note says.
    public let checkpoint: Checkpoint

    /// Puts a request together.
    ///
    /// Throws `malformedRequest` for an old size that is negative or larger than the checkpoint's and for more than 63
    /// hashes, `malformedCheckpoint` for a note that is none.
    public init(oldSize: Int, proof: [Digest], note: SignedNote) throws(LogError) {
        checkpoint = try Checkpoint(text: note.text)
        guard oldSize >= 0, oldSize <= checkpoint.size else {
            throw LogError(.malformedRequest, reason: "old size and new size: \(oldSize), \(checkpoint.size)")
        }
        guard proof.count <= AddCheckpointRequest.maximumHashCount else {
            throw LogError(.malformedRequest, reason: "too many hashes: \(proof.count)")
        }
        self.oldSize = oldSize
        self.proof = proof
        self.note = note
    }

    /// Reads a body; writing it again gives the same bytes.
    ///
    /// Throws `malformedRequest` for another form or more than 131,072 bytes, and what the note and its text throw.
    public init(bytes: some Collection<UInt8>) throws(LogError) {
        guard bytes.count <= AddCheckpointRequest.maximumByteCount else {
            throw LogError(.malformedRequest, reason: "more than \(AddCheckpointRequest.maximumByteCount) bytes")
        }
        let bytes = Array(bytes)
        // The first empty line ends the proof; the note has one of its own.
        guard let end = bytes.firstRange(of: Array("\n\n".utf8)) else {
            throw LogError(.malformedRequest, reason: "no empty line before the checkpoint")
        }
        guard let head = String(validating: bytes[..<end.lowerBound], as: UTF8.self) else {
            throw LogError(.malformedRequest, reason: "not UTF-8")
        }
        var lines = head.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
        let (first, label) = (lines.removeFirst(), AddCheckpointRequest.label)
        guard first.hasPrefix(label), let size = Int(canonical: first.dropFirst(label.count)) else {
            throw LogError(.malformedRequest, reason: "no old size: \(first.debugDescription)")
        }
        // Before any is decoded, so that a long list costs nothing.
        guard lines.count <= AddCheckpointRequest.maximumHashCount else {
            throw LogError(.malformedRequest, reason: "too many hashes: \(lines.count)")
        }
        var proof: [Digest] = []
        for line in lines {
            guard let hash = Digest(base64: line) else {
                throw LogError(.malformedRequest, reason: "not a hash: \(line.debugDescription)")
            }
            proof.append(hash)
        }
        try self.init(oldSize: size, proof: proof, note: SignedNote(bytes: bytes[end.upperBound...]))
    }

    /// Reads a body; as strict as ``init(bytes:)``.
    public init(_ text: String) throws(LogError) { try self.init(bytes: text.utf8) }

    private static let label = "old "

    /// The body.
    public var text: String {
        let head = ["\(AddCheckpointRequest.label)\(oldSize)"] + proof.map(\.base64)
        return head.map { $0 + "\n" }.joined() + "\n" + note.encoded
    }

    /// The proof with the sizes that it is between.
    public var consistency: ConsistencyProof {
        ConsistencyProof(first: oldSize, second: checkpoint.size, path: proof)
    }
}
