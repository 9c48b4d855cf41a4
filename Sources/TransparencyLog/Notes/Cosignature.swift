/// What a witness says of a checkpoint (C2SP tlog-cosignature v1, Ed25519): at that time this was the largest consistent
/// tree of its origin that the witness knew.
public struct Cosignature: Hashable, Sendable {
    /// When, in seconds since 1970 (POSIX): 1...2^63 − 1. A verifier decides whether it believes the future.
    public let time: Int

    /// The 64 bytes of Ed25519 over the time and the checkpoint.
    public let signature: [UInt8]

    private static let timeByteCount = 8

    /// Puts together what is known to be well-formed.
    init(time: Int, signature: [UInt8]) {
        self.time = time
        self.signature = signature
    }

    /// Reads what follows the key ID in a signature line: the time in 8 bytes, big-endian, and 64 bytes of signature; nil
    /// for another length, a time of 0 and one beyond 2^63 − 1. Says nothing of who made it.
    public init?(line: NoteSignature) {
        guard line.signature.count == Cosignature.timeByteCount + Ed25519.signatureByteCount else { return nil }
        let seconds = line.signature.prefix(Cosignature.timeByteCount).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard seconds > 0, let time = Int(exactly: seconds) else { return nil }
        self.init(time: time, signature: Array(line.signature.dropFirst(Cosignature.timeByteCount)))
    }

    /// The signature line of a cosigner.
    func line(of key: CosignerKey) throws(LogError) -> NoteSignature {
        let seconds = withUnsafeBytes(of: UInt64(time).bigEndian) { Array($0) }
        return try NoteSignature(name: key.name, keyID: key.keyID, signature: seconds + signature)
    }

    /// What is signed: the line `cosignature/v1`, the line `time ` with the seconds in decimal, and the text of the note
    /// with its last newline, without the empty line and the signatures.
    static func message(time: Int, text: String) -> [UInt8] { Array("cosignature/v1\ntime \(time)\n\(text)".utf8) }
}
