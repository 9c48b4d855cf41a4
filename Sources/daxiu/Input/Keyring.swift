import FundDesk
import Synchronization

/// The private keys that were opened on somebody's behalf: no command asks twice for one key.
///
/// What it lets go of is overwritten, as soon as no work in hand holds it any longer.
final class Keyring: Sendable {
    private let keys = Mutex<[VerifierKey: SigningKey]>([:])

    /// The private key whose public part this is, if it was opened before.
    func key(_ verifier: VerifierKey) -> SigningKey? { keys.withLock { $0[verifier] } }

    /// Keeps a key.
    func keep(_ key: SigningKey) { keys.withLock { $0[key.verifierKey] = key } }

    /// Lets go of all keys.
    func empty() { keys.withLock { $0 = [:] } }
}
