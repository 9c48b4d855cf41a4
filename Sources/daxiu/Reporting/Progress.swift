import Foundation
import FundDesk

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
    /// Verifies with a progress bar, for nobody but the reader of the verdict.
    func verify(
        depth: VerificationDepth = .incremental,
        at sizes: [Int] = [],
        policy: TrustPolicy? = nil,
        authority: TimestampAuthority? = nil,
        showingProgressIn surroundings: Surroundings
    ) async throws -> Verdict {
        let progress = Progress(surroundings)
        defer { progress.clear() }
        let (memory, now) = (try surroundings.memory(), try surroundings.now())
        return try await verify(
            memory: memory,
            depth: depth,
            at: sizes,
            policy: policy,
            authority: authority,
            now: now
        ) { progress.show($0, $1) }
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
