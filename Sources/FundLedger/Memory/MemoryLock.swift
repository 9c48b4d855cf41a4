import Foundation
import FundRules

/// A lock between processes, held until it is released, or its holder ends.
package final class MemoryLock {
    private var descriptor: Int32?

    /// - Parameter patience: seconds to wait for somebody else.
    /// - Returns: nil where the lock's file cannot be made.
    /// - Throws: `Problem` with `ledgerBusy`.
    init?(_ path: String, patience: Double, named name: String) throws(Problem) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
        guard descriptor >= 0 else { return nil }
        self.descriptor = descriptor
        let start = ContinuousClock.now
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR else { return nil }
            guard ContinuousClock.now - start < .seconds(patience) else { throw Problem(.ledgerBusy, [.file(name)]) }
            usleep(2000)
        }
    }

    /// Lets the next one in.
    package func release() {
        if let descriptor { close(descriptor) }
        descriptor = nil
    }

    deinit { release() }
}
