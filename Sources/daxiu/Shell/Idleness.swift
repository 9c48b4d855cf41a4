import Synchronization

/// How long a key may lie in memory while nobody does anything, and whether it did.
final class Idleness: Sendable {
    /// How long an answer or a command is waited for.
    let limit: Duration
    private let passed = Mutex(false)

    init(limit: Duration) {
        self.limit = limit
    }

    /// Whether that long nobody did anything.
    var isOver: Bool { passed.withLock { $0 } }

    /// Nobody did anything.
    func end() { passed.withLock { $0 = true } }
}
