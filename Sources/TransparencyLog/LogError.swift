/// What went wrong with a key, a note, a checkpoint or a request for a proof.
///
/// Two errors are equal when their codes are equal, so that a caller and a test compare codes and never sentences.
public struct LogError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The kind of failure, to be compared.
    public var code: Code

    /// What was found, in English, for developers; holds no secret, but may hold names from the input.
    public var reason: String

    /// Makes an error of a kind, with what was found.
    public init(_ code: Code, reason: String) {
        self.code = code
        self.reason = reason
    }

    /// The code and the reason, in English, for developers.
    public var description: String { "\(code.rawValue): \(reason)" }

    /// True when the codes are equal, whatever the reasons say.
    public static func == (left: LogError, right: LogError) -> Bool { left.code == right.code }
}

extension LogError {
    /// A kind of failure; new kinds may be added, so a `switch` over codes needs a default.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// A stable word for the kind.
        public var rawValue: String

        /// Makes a kind from its stable word; any word is accepted.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The text is not a signed note (C2SP signed-note).
        public static let malformedNote = Code(rawValue: "malformedNote")
        /// The text is not a verifier key of the type that is asked for, 0x01 or 0x04 (C2SP signed-note).
        public static let malformedVerifierKey = Code(rawValue: "malformedVerifierKey")
        /// The text is not a checkpoint of three lines (C2SP tlog-checkpoint).
        public static let malformedCheckpoint = Code(rawValue: "malformedCheckpoint")
        /// A known key's signature does not belong to the text.
        public static let badSignature = Code(rawValue: "badSignature")
        /// Two signature lines name the same known key (C2SP signed-note).
        public static let duplicateSignature = Code(rawValue: "duplicateSignature")
        /// The text holds no Ed25519 private key in PKCS#8 PEM with a verifier key line before it.
        public static let notAKeyFile = Code(rawValue: "notAKeyFile")
        /// The private key is encrypted and no passphrase was given, or an empty one was given to encrypt with.
        public static let passphraseNeeded = Code(rawValue: "passphraseNeeded")
        /// The passphrase does not open the private key.
        public static let wrongPassphrase = Code(rawValue: "wrongPassphrase")
        /// The verifier key line does not belong to the private key under it.
        public static let keyMismatch = Code(rawValue: "keyMismatch")
        /// The text is not a proof (C2SP tlog-proof).
        public static let malformedProof = Code(rawValue: "malformedProof")
        /// The text is not the link of a checkpoint (FORMAT.md §8.5).
        public static let malformedLink = Code(rawValue: "malformedLink")
        /// The text is not a request to a witness (C2SP tlog-witness).
        public static let malformedRequest = Code(rawValue: "malformedRequest")
        /// No such proof exists: an index or a size is out of range.
        public static let invalidProofRequest = Code(rawValue: "invalidProofRequest")
        /// libcrypto failed for want of memory, randomness or an algorithm.
        public static let cryptographyFailed = Code(rawValue: "cryptographyFailed")
    }
}
