import Foundation
package import FundRules

/// A lock file in the memory's folder: whoever holds it is the only process that remembers anything under its name.
package struct MemoryLock: ~Copyable {
    private let descriptor: Int32

    /// Waits for the lock.
    ///
    /// - Parameter path: the lock file, which is made where there is none; its folder must be there.
    /// - Throws: `Problem` with `memoryNotWritten`.
    package init(waitingFor path: String) throws(Problem) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
        guard descriptor >= 0 else { throw Problem(.memoryNotWritten, [path]) }
        var result: Int32
        repeat { result = flock(descriptor, LOCK_EX) } while result != 0 && errno == EINTR
        guard result == 0 else {
            close(descriptor)
            throw Problem(.memoryNotWritten, [path])
        }
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }
}
