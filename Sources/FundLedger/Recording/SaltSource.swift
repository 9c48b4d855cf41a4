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
        switch self {
        case .system:
            do throws(LogError) { return try Bytes16.random() } catch {
                throw Problem(.signatureFailed, [error.reason])
            }
        case .key: return Bytes16(signer.secret(of: Array("daxiu/salt/v1".utf8) + [0] + previous.bytes))
        }
    }
    /// The salt of a unit's ballot in the line after one.
    ///
    /// - Throws: `Problem` with `signatureFailed` where the system has no random bytes.
    func salt(of unit: String, after previous: Digest, _ signer: SigningKey) throws(Problem) -> Bytes16 {
        guard case .key = self else { return try salt(after: previous, signer) }
        let message = Array("daxiu/ballot/v1".utf8) + [0] + previous.bytes + Array(unit.utf8)
        return Bytes16(signer.secret(of: message))
    }
}
