import FundDesk
import Synchronization

/// What a command met that does not stop it, but makes its exit status another.
final class Aftermath: Sendable {
    private struct Met {
        var lines: Set<String> = []
        var isWeak = false
    }

    private let met = Mutex(Met())

    /// The exit status of a command that came to its end.
    var status: Int32 { met.withLock { $0.isWeak ? ExitStatus.weak : 0 } }

    /// Takes a line about what a command met; gives whether it was not said before.
    ///
    /// - Parameter isWeak: whether the exit status is that of a weaker verdict.
    func take(_ line: String, isWeak: Bool) -> Bool {
        met.withLock { met in
            let isNew = met.lines.insert(line).inserted
            if isNew, isWeak { met.isWeak = true }
            return isNew
        }
    }
}

extension Surroundings {
    /// Says on standard error what speaks against a ledger that holds, once.
    ///
    /// - Parameter isRecording: whether the exit status is to say what became of a recording, and nothing else.
    func mind(_ verdict: Verdict, isRecording: Bool) throws {
        let doubts = verdict.doubts.map { $0.line(language) } + [verdict.unmetTrust?[language]].compactMap { $0 }
        let unremembered = verdict.unremembered.map { problem in
            let arguments = [problem.sentence(language), Visible.text(Remedies.remedy(problem, language))]
            return VerdictTexts.unremembered.text(language, arguments)
        }
        for doubt in doubts where aftermath.take(doubt, isWeak: !isRecording) { try errors.write(doubt + "\n") }
        if let unremembered, aftermath.take(unremembered, isWeak: false) { try errors.write(unremembered + "\n") }
    }
}
