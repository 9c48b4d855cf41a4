import FundRules
import TransparencyLog

/// What a key signed last on this machine, and what its next recording stands on.
///
/// Signed by the key itself: whoever can write to the folder, but has not the key, can make the machine forget and
/// nothing else.
struct SignedMemory: Hashable, Sendable {
    /// The ledger file that was recorded into, as an absolute path.
    let path: String
    /// The log's origin line.
    let origin: String
    /// The checkpoint as it was signed.
    let note: String
    /// When.
    let seen: Timestamp
    /// The entries of the incarnations that were in effect.
    let known: [Int]
    /// The end of the ledger then.
    let footing: Footing
}

extension SignedMemory {
    private static let title = "daxiu/signed/v1"
    /// The most bytes that a file is read of.
    static let byteLimit = 65_536

    /// The file's bytes: a line that says what it is, one of canonical JSON, and the key's signature under both.
    func encoded(signer: SigningKey) throws(LogError) -> [UInt8] {
        var writer = CanonicalWriter()
        writer.object {
            $0.member("known") { $0.array(known) { $0.integer(Int64($1)) } }
            $0.member("note", note)
            $0.member("origin", origin)
            $0.member("path", path)
            $0.member("references") { $0.digest(footing.references) }
            $0.member("root") { $0.digest(footing.root) }
            $0.member("seen", seen.description)
            $0.member("size", Int64(footing.size))
            $0.member("snapshot") { $0.digest(footing.snapshot) }
        }
        let text = "\(SignedMemory.title)\n\(String(decoding: writer.bytes, as: UTF8.self))\n"
        return Array(try SignedNote.sign(text: text, with: [signer]).encoded.utf8)
    }

    /// Reads a file: what it says, and whether one of some keys has signed it.
    ///
    /// - Returns: nil for a file of another form, or whose note is not the checkpoint that it says.
    static func read(_ file: [UInt8], among keys: [VerifierKey]) -> (memory: SignedMemory, isSigned: Bool)? {
        guard let note = try? SignedNote(bytes: file), note.text.hasPrefix("\(title)\n") else { return nil }
        let line = Array(note.text.utf8.dropFirst(title.utf8.count + 1).dropLast())
        guard let memory = try? line.withUnsafeBytes({ try SignedMemory(decoding: $0) }),
            let sealed = try? SignedNote(memory.note), let checkpoint = try? Checkpoint(text: sealed.text),
            checkpoint.origin == memory.origin, checkpoint.size == memory.footing.size,
            checkpoint.root == memory.footing.root
        else { return nil }
        let signers = (try? note.verifiedKeys(among: keys)) ?? []
        return (memory, !signers.isEmpty)
    }

    /// Whether the checkpoint is signed by one of some keys.
    func isSigned(byAnyOf keys: [VerifierKey]) -> Bool {
        guard let sealed = try? SignedNote(note), let signers = try? sealed.verifiedKeys(among: keys) else {
            return false
        }
        return !signers.isEmpty
    }

    private init(decoding line: UnsafeRawBufferPointer) throws(CanonicalError) {
        var reader = CanonicalReader(line)
        try reader.beginObject()
        try reader.member("known")
        known = try reader.list { reader throws(CanonicalError) in
            Int(try reader.integer(in: 0...Limits.integer))
        }
        try reader.member("note")
        note = try reader.string()
        try reader.member("origin")
        origin = try reader.string()
        try reader.member("path")
        path = try reader.string(limit: 16_384)
        try reader.member("references")
        let references = try reader.digest()
        try reader.member("root")
        let root = try reader.digest()
        try reader.member("seen")
        seen = try reader.timestamp()
        try reader.member("size")
        let size = Int(try reader.integer(in: 1...Limits.integer))
        try reader.member("snapshot")
        let snapshot = try reader.digest()
        try reader.endObject()
        try reader.end()
        footing = Footing(size: size, root: root, snapshot: snapshot, references: references)
    }
}
