import ArgumentParser
import FundDesk

/// `verify`: re-hashes and re-judges the whole ledger; of several, each in a line.
struct VerifyCommand: Command {
    static var configuration: CommandConfiguration { .init("verify", HelpTexts.verify, HelpTexts.verifyStatus) }

    @Argument(help: OptionTexts.verifiedLedgers.help)
    var files: [Word] = []

    @Flag(help: OptionTexts.full.help)
    var full = false

    @OptionGroup
    var trust: TrustOptions

    @OptionGroup
    var reading: ReadingOptions

    private var depth: VerificationDepth { full ? .full : .incremental }

    func run(in surroundings: Surroundings) async throws {
        let trust = try trust.trust()
        guard let first = files.first?.text else {
            return try await verify(try reading.ledger.path(surroundings), trust, surroundings)
        }
        guard reading.ledger.ledger == nil else { throw UsageError(VerdictTexts.ledgerAndFiles) }
        guard files.count > 1 || FileAccess.isFolder(first) && !UnpackedNotice.isOne(first) else {
            return try await verify(first, trust, surroundings)
        }
        guard !self.trust.remember else { throw UsageError(CosignatureTexts.rememberOne) }
        try await verifyAll(FoundLedger.all(at: files.map(\.text)), trust, surroundings)
    }

    private func verify(_ path: String, _ trust: CountingTrust, _ surroundings: Surroundings) async throws {
        let language = surroundings.language
        do {
            let ledger = try LedgerAtHand(path)
            let counting = try trust.counting(for: ledger.file, surroundings.memory())
            let verdict = try await ledger.use { file in
                try await file.verify(
                    depth: depth,
                    policy: counting.policy,
                    authority: counting.authority,
                    showingProgressIn: surroundings
                )
            }
            let report =
                reading.json
                ? try verdict.json(language).text()
                : VerdictReport(
                    verdict: verdict,
                    path: path,
                    language: language,
                    words: .commandLine,
                    width: surroundings.output.isTerminal ? surroundings.screen.columns : nil
                ).text
            try surroundings.output.write(report)
            try self.trust.conclude(verdict, trust, surroundings)
            guard verdict.word == .holds else { throw ExitCode(verdict.word.exitStatus) }
        } catch let problem as Problem {
            if reading.json {
                let isDamaged = problem.code.exitStatus == ExitStatus.fails
                let report = Verdict.json(unreadable: problem, isDamaged: isDamaged, language)
                try surroundings.output.write(report.text())
            }
            throw problem
        }
    }

    private func verifyAll(_ found: [FoundLedger], _ trust: CountingTrust, _ surroundings: Surroundings) async throws {
        let progress = Progress(surroundings, VerdictTexts.progressOfMany)
        let (memory, now) = (try surroundings.memory(), try surroundings.now())
        let ledgers = await Inspection.run(found, depth, trust, memory: memory, now: now) { progress.show($0, $1) }
        progress.clear()
        if reading.json {
            for ledger in ledgers { try surroundings.output.write(ledger.json(surroundings.language).line()) }
        } else {
            try surroundings.show(InspectionList(ledgers, words: .commandLine))
        }
        guard ledgers.worst == .holds else { throw ExitCode(ledgers.worst.exitStatus) }
    }
}
