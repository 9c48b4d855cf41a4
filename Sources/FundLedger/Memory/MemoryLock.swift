import Foundation
package import FundRules

/// A lock file in the memory's folder: whoever holds it is the only process that remembers anything under its name.
package struct MemoryLock: Sendable {
    private let descriptor: Int32

    /// Hundredths of a second that one process waits for another; remembering takes milliseconds.
    private static let patience = 1_000

    /// Waits for the lock.
    ///
    /// - Parameter path: the lock file, which is made where there is none; its folder must be there.
    /// - Throws: `Problem` with `memoryNotWritten`.
    package init(waitingFor path: String) throws(Problem) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
        guard descriptor >= 0 else { throw Problem(.memoryNotWritten, [path]) }
        var waited = 0
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR, waited < MemoryLock.patience else {
                close(descriptor)
                throw Problem(.memoryNotWritten, [path])
            }
            waited += 1
            usleep(10_000)
        }
        self.descriptor = descriptor
    }

    /// Lets the next one in; a process that ends does so too.
    package func release() { close(descriptor) }
}
