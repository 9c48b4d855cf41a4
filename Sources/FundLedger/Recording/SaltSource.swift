import FundRules
import TransparencyLog

/// Where the salts of new lines come from.
public enum SaltSource: Sendable {
    /// The system's random source.
    case system
    /// The key that records, so that the same recording gives the same bytes again: for ledgers that are generated, and
    /// for scripts that set the clock. Who has not the key cannot guess them.
    case key

    /// The salt of the line after one.
    ///
    /// - Throws: `Problem` with `signatureFailed` where the system has no random bytes.
    func salt(after previous: Digest, _ signer: SigningKey) throws(Problem) -> Bytes16 {
        try salt("daxiu/salt/v1", previous.bytes, signer)
    }

    /// The salt of a unit's ballot in the line after one.
    ///
    /// - Throws: `Problem` with `signatureFailed` where the system has no random bytes.
    func salt(of unit: String, after previous: Digest, _ signer: SigningKey) throws(Problem) -> Bytes16 {
        try salt("daxiu/ballot/v1", previous.bytes + Array(unit.utf8), signer)
    }

    private func salt(_ purpose: String, _ place: [UInt8], _ signer: SigningKey) throws(Problem) -> Bytes16 {
        switch self {
        case .system:
            do throws(LogError) { return try Bytes16.random() } catch {
                throw Problem(.signatureFailed, [.text(error.reason)])
            }
        case .key: return Bytes16(signer.secret(of: Array(purpose.utf8) + [0] + place))
        }
    }
}
