/// A private Ed25519 key with its name (C2SP signed-note, type 0x01).
///
/// Whoever holds it signs in its owner's name. Its bytes lie in ordinary memory while a value of it lives, and are
/// overwritten with the last; it shows itself in no description and no dump.
public struct SigningKey: Sendable {
    /// The public part.
    public let verifierKey: VerifierKey

    /// The 32 bytes of RFC 8032 §5.1.5.
    let secret: Seed

    /// A copy of them.
    var seed: [UInt8] { secret.bytes }

    /// The ID that signature lines carry.
    public var keyID: KeyID { verifierKey.keyID }

    /// Makes the key of a seed of 32 secret bytes, for vectors and reproducible runs; the same seed gives the same key.
    ///
    /// Throws `malformedVerifierKey` for a name that is not allowed, `cryptographyFailed` for a seed of another length.
    public init(name: String, seed: [UInt8]) throws(LogError) {
        try self.init(name: name, Seed(seed))
    }

    init(name: String, _ secret: Seed) throws(LogError) {
        verifierKey = try VerifierKey(name: name, publicKey: Ed25519.publicKey(seed: secret))
        self.secret = secret
    }

    /// Makes a new key from the operating system's randomness.
    ///
    /// Throws `malformedVerifierKey` for a name that is not allowed, `cryptographyFailed` without randomness.
    public static func generate(name: String) throws(LogError) -> SigningKey {
        try SigningKey(name: name, Seed())
    }

    /// Makes codes that nobody without the key can know: HMAC-SHA256 under its seed.
    public var authenticator: MessageAuthenticator { MessageAuthenticator(key: seed) }

    /// The signature of 64 bytes over a message (RFC 8032 §5.1.6); the same each time.
    ///
    /// Throws `cryptographyFailed` when memory is exhausted.
    public func sign(_ message: [UInt8]) throws(LogError) -> [UInt8] {
        try Ed25519.sign(message, seed: secret)
    }
}

extension SigningKey: CustomStringConvertible, CustomReflectable {
    /// The name and ID of the key, and nothing secret.
    public var description: String { "SigningKey(\(verifierKey.name), \(keyID))" }

    /// The public part only, so that a dump or a failed expectation in a test prints no secret.
    public var customMirror: Mirror { Mirror(self, children: ["verifierKey": verifierKey]) }
}
