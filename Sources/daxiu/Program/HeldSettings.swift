import FundDesk
import Synchronization

/// The user's settings, read where they are wanted first and the same from then on.
final class HeldSettings: Sendable {
    private let held = Mutex<Result<Settings, Problem>?>(nil)

    /// - Throws: `Problem` as the reading did, every time.
    func settings(_ read: () throws(Problem) -> Settings) throws(Problem) -> Settings {
        let result = held.withLock { held in
            let result = held ?? Result(catching: read)
            held = result
            return result
        }
        return try result.get()
    }
}
