import FundDesk
import Synchronization

/// What a command met that does not stop it, but makes its exit status another.
final class Aftermath: Sendable {
    private struct Met {
        var problems: [Problem] = []
        var isWeak = false
    }

    private let met = Mutex(Met())

    /// The exit status of a command that came to its end.
    var status: Int32 { met.withLock { $0.isWeak ? ExitStatus.weak : 0 } }

    /// Takes what a command met; gives what was not said before.
    ///
    /// - Parameter isRecording: whether the exit status is to say what became of a recording, and nothing else.
    func take(_ problems: [Problem], isRecording: Bool) -> [Problem] {
        met.withLock { met in
            let new = problems.filter { !met.problems.contains($0) }
            met.problems += new
            if !isRecording, new.contains(where: \.code.isDoubt) { met.isWeak = true }
            return new
        }
    }
}

extension Surroundings {
    /// Says on standard error what speaks against a ledger that holds, once.
    func mind(_ verdict: Verdict, isRecording: Bool) throws {
        let problems = verdict.doubts + (verdict.unremembered.map { [$0] } ?? [])
        let lines = aftermath.take(problems, isRecording: isRecording).map { problem in
            if problem.code.isDoubt { return problem.line(language) }
            let arguments = [problem.sentence(language), Visible.text(Remedies.remedy(problem, language))]
            return VerdictTexts.unremembered.text(language, arguments)
        }
        if !lines.isEmpty { try errors.write(lines.map { $0 + "\n" }.joined()) }
    }
}
