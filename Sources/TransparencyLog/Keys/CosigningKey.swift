/// A private Ed25519 key with its name, for cosignatures alone (C2SP tlog-cosignature, type 0x04).
///
/// What is cosigned does not name the cosigner, so a key serves one name and no other purpose: none of its signatures is
/// over the text of a note. It is held in memory as a `SigningKey` is, and shows itself as little.
public struct CosigningKey: Sendable {
    /// The public part.
    public let cosignerKey: CosignerKey

    /// The 32 bytes of RFC 8032 §5.1.5.
    let secret: Seed

    /// Makes the key of a seed of 32 secret bytes, for vectors and reproducible runs; the same seed gives the same key.
    ///
    /// Throws `malformedVerifierKey` for a name that is not allowed, `cryptographyFailed` for a seed of another length.
    public init(name: String, seed: [UInt8]) throws(LogError) {
        try self.init(name: name, Seed(seed))
    }

    init(name: String, _ secret: Seed) throws(LogError) {
        cosignerKey = try CosignerKey(name: name, publicKey: Ed25519.publicKey(seed: secret))
        self.secret = secret
    }

    /// Makes a new key from the operating system's randomness.
    ///
    /// Throws `malformedVerifierKey` for a name that is not allowed, `cryptographyFailed` without randomness.
    public static func generate(name: String) throws(LogError) -> CosigningKey {
        try CosigningKey(name: name, Seed())
    }

    /// The signature line that says: at that time, in seconds since 1970, this checkpoint was the largest consistent
    /// tree of its origin that the cosigner knew. The same each time.
    ///
    /// Throws `malformedNote` for a time that is not 1...2^63 − 1, `cryptographyFailed` when memory is exhausted.
    public func cosign(_ checkpoint: Checkpoint, time: Int) throws(LogError) -> NoteSignature {
        guard time > 0 else { throw LogError(.malformedNote, reason: "not a time to cosign at: \(time)") }
        let signature = try Ed25519.sign(Cosignature.message(time: time, text: checkpoint.text), seed: secret)
        return try Cosignature(time: time, signature: signature).line(of: cosignerKey)
    }
}

extension CosigningKey: CustomStringConvertible, CustomReflectable {
    /// The name and ID of the key, and nothing secret.
    public var description: String { "CosigningKey(\(cosignerKey.name), \(cosignerKey.keyID))" }

    /// The public part only, so that a dump or a failed expectation in a test prints no secret.
    public var customMirror: Mirror { Mirror(self, children: ["cosignerKey": cosignerKey]) }
}
