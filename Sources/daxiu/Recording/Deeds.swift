import ArgumentParser
import Foundation
import FundDesk
import Synchronization

/// What this run has recorded so far, and cannot take back: whatever fails from then on is reported as what it is.
final class Deeds: Sendable {
    private let all = Mutex<[Deed]>([])
    private let isTold = Mutex(false)

    /// From the first entry to the last; nil where nothing was recorded.
    var sum: Deed? {
        all.withLock { deeds in
            guard let first = deeds.map(\.first).min(), let last = deeds.map(\.last).max() else { return nil }
            return Deed(first: first, last: last)
        }
    }

    /// Records, and keeps that it was done; every command that records does it here.
    ///
    /// - Parameter isTrial: whether everything is undone again.
    func recording(isTrial: Bool = false, _ work: () throws -> Recording) throws -> Recording {
        // Whoever reads our output may be gone; that must not kill the program before it has said what it did.
        signal(SIGPIPE, SIG_IGN)
        do {
            let recording = try work()
            if !isTrial, let deed = recording.recorded.deed { add(deed) }
            return recording
        } catch let failure as RecordedButFailed {
            add(failure.deed)
            throw failure
        }
    }

    /// Keeps that the user was told of everything recorded so far.
    func tell() { isTold.withLock { $0 = true } }

    private func add(_ deed: Deed) {
        all.withLock { $0.append(deed) }
        isTold.withLock { $0 = false }
    }

    /// An error as it is to be reported: one that comes after a deed says the deed first.
    func judged(_ error: any Error) -> any Error {
        // Who ends with a status of its own choice has said everything.
        guard let sum, !(error is ExitCode) else { return error }
        if error is Stopped { return Stopped(deed: sum) }
        // Who reads the first line of a report and leaves knows what was recorded.
        if isTold.withLock({ $0 }), (error as? Problem)?.code == .readerGone {
            return ExitCode(ExitStatus.recordedButFailed)
        }
        return RecordedButFailed(sum, cause: error)
    }
}
