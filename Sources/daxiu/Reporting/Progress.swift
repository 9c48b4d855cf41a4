import Foundation
import FundDesk
import FundLedger
import FundRules

/// A progress bar on standard error; only at a terminal, and only for work of more than a second.
struct Progress: Sendable {
    private let surroundings: Surroundings
    private let start = ContinuousClock.now
    private let isShown: Bool

    private let label: Wording

    init(_ surroundings: Surroundings, _ label: Wording = VerdictTexts.progress) {
        self.surroundings = surroundings
        self.label = label
        isShown = surroundings.errors.isTerminal
    }

    /// Shows how far the work has come.
    func show(_ done: Int, _ total: Int) {
        let elapsed = ContinuousClock.now - start
        guard isShown, total > 0, done > 0, elapsed > .seconds(1) else { return }
        let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
        let rate = Double(done) / seconds
        let left = Int((Double(total - done) / rate).rounded(.up))
        let arguments = [done * 100 / total, done, total, Int(rate), left].map(String.init)
        let text = label.text(surroundings.language, arguments)
        let width = 24
        let filled = min(width, done * width / total)
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
        // A bar that cannot be drawn is no reason to stop.
        try? surroundings.errors.write("\r[\(bar)] \(text)\u{1B}[K")
    }

    /// Takes the bar away.
    func clear() {
        guard isShown, ContinuousClock.now - start > .seconds(1) else { return }
        try? surroundings.errors.write("\r\u{1B}[K")
    }
}

extension LedgerFile {
    /// Verifies with a progress bar.
    func verify(
        observing observer: inout some LedgerObserver,
        depth: VerificationDepth = .incremental,
        at sizes: [Int] = [],
        showingProgressIn surroundings: Surroundings
    ) async throws -> Verdict {
        let progress = Progress(surroundings)
        defer { progress.clear() }
        let memory = try surroundings.memory()
        let now = try surroundings.now()
        return try await verify(observing: &observer, memory: memory, depth: depth, at: sizes, now: now) {
            progress.show($0, $1)
        }
    }

    /// Verifies with a progress bar, for nobody but the reader of the verdict.
    func verify(depth: VerificationDepth = .incremental, showingProgressIn surroundings: Surroundings) async throws
        -> Verdict
    {
        let progress = Progress(surroundings)
        defer { progress.clear() }
        let (memory, now) = (try surroundings.memory(), try surroundings.now())
        return try await verify(memory: memory, depth: depth, now: now) { progress.show($0, $1) }
    }

    /// Verifies for a command that gives figures: a ledger that does not hold has none. What else speaks against it is
    /// said on standard error, and the command ends with the exit status of a weaker verdict.
    ///
    /// - Parameter isRecording: whether the command goes on to record; then its exit status is that of the recording.
    /// - Throws: `Problem` with `ledgerDamaged`, after a summary of the findings on standard error.
    func verifiedPass(
        observing observer: inout some LedgerObserver,
        _ surroundings: Surroundings,
        isRecording: Bool = false
    ) async throws -> Verdict {
        let verdict = try await verify(observing: &observer, showingProgressIn: surroundings)
        guard verdict.word == .fails || verdict.word == .unchecked else {
            try surroundings.mind(verdict, isRecording: isRecording)
            return verdict
        }
        throw try verdict.damage(surroundings)
    }
}

extension Verdict {
    /// What a command says of a ledger that does not hold, after a summary of the findings on standard error.
    func damage(_ surroundings: Surroundings) throws -> Problem {
        let language = surroundings.language
        let shown = findings.prefix(5).map { $0.line(language) + "\n" }.joined()
        try surroundings.errors.write(shown)
        let first = findings.first.map { $0.location(language) + Visible.text($0.message(in: language)) } ?? ""
        return Problem(.ledgerDamaged, [VerdictTexts.damage.text(language, [String(findings.count), first])])
    }
}

extension ComparedLedger {
    /// Opens and verifies one side of a comparison, with a progress bar.
    init(_ path: String, _ surroundings: Surroundings) async throws {
        let progress = Progress(surroundings)
        defer { progress.clear() }
        let ledger = try LedgerFile(opening: path)
        try await self.init(verifying: ledger, memory: try surroundings.memory()) { progress.show($0, $1) }
    }
}
