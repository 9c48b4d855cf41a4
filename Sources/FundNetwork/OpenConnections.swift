import Dispatch
import Foundation
import Synchronization

/// The connections of a server, each with the moment at which it ends, whatever its peer does.
final class OpenConnections: Sendable {
    private let ends = Mutex<[Int32: ContinuousClock.Instant]>([:])
    private let open = DispatchGroup()
    nonisolated(unsafe) private let watch: any DispatchSourceTimer
    private let patience: Duration

    /// - Parameter seconds: how long a connection may last.
    init(seconds: Double) {
        patience = .seconds(seconds)
        watch = DispatchSource.makeTimerSource(queue: .global())
        watch.schedule(deadline: .now(), repeating: seconds / 20)
        watch.setEventHandler { [weak self] in self?.shut() }
        watch.resume()
    }

    /// A connection begins.
    func began(_ descriptor: Int32) {
        open.enter()
        ends.withLock { $0[descriptor] = .now + patience }
    }

    /// A connection has ended, and its socket is about to be closed.
    func ended(_ descriptor: Int32) {
        guard ends.withLock({ $0.removeValue(forKey: descriptor) }) != nil else { return }
        open.leave()
    }

    /// Shuts those whose time is over. Under the lock, or a socket that was closed meanwhile could be another's.
    private func shut() {
        let now = ContinuousClock.now
        ends.withLock { ends in
            for (descriptor, end) in ends where end <= now { shutdown(descriptor, Int32(SHUT_RDWR)) }
        }
    }

    /// Waits until all have ended, but not for ever.
    func wait(seconds: Double) { _ = open.wait(timeout: .now() + seconds) }

    /// Watches no more.
    func cancel() { watch.cancel() }
}
