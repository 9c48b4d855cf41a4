import FundRules
import TransparencyLog

/// Where the salts of new lines come from.
public enum SaltSource: Sendable {
    /// The system's random source.
    case system
    /// The key that records, so that the same recording gives the same bytes again: for ledgers that are generated, and
    /// for scripts that set the clock. Who has not the key cannot guess them.
    case key
}

/// The salts of one recording.
struct Salts {
    /// Makes them of the key; nil where the system's random source gives them.
    private let secret: MessageAuthenticator?

    init(from source: SaltSource, _ signer: SigningKey) {
        secret =
            switch source {
            case .system: nil
            case .key: signer.authenticator
            }
    }

    /// The salt of the line after one.
    ///
    /// - Throws: `Problem` with `signatureFailed` where the system has no random bytes.
    func salt(after previous: Digest) throws(Problem) -> Bytes16 { try salt("daxiu/salt/v1", previous.bytes) }

    /// The salt of a unit's ballot in the line after one.
    ///
    /// - Throws: `Problem` with `signatureFailed` where the system has no random bytes.
    func salt(of unit: String, after previous: Digest) throws(Problem) -> Bytes16 {
        try salt("daxiu/ballot/v1", previous.bytes + Array(unit.utf8))
    }

    private func salt(_ purpose: String, _ place: [UInt8]) throws(Problem) -> Bytes16 {
        if let secret {
            let message = Array(purpose.utf8) + [0] + place
            return Bytes16(message.withUnsafeBytes { secret.code(of: $0) })
        }
        do throws(LogError) { return try Bytes16.random() } catch {
            throw Problem(.signatureFailed, [error.reason])
        }
    }
}
