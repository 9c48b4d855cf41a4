import ArgumentParser
import FundDesk

/// `compare`: how two ledgers, checkpoints, receipts stand to each other, and what the other ledger has that this one has
/// not.
struct CompareCommand: Command {
    static var configuration: CommandConfiguration { .init("compare", CopyTexts.compare, CopyTexts.compareDiscussion) }

    @Argument(help: CopyTexts.files.help)
    var files: [Word]

    @Option(help: EvidenceTexts.evidenceFile.help("file"))
    var evidence: Word?

    @Option(help: EvidenceTexts.signerOfPaper.help("vkey"))
    var signer: [Word] = []

    @Flag(help: CopyTexts.bring.help)
    var bring = false

    @Flag(help: OptionTexts.dryRun.help)
    var dryRun = false

    @Flag(help: OptionTexts.json.help)
    var json = false

    @OptionGroup
    var replacement: ReplaceOption

    @OptionGroup
    var ledger: LedgerOptions

    @OptionGroup
    var consent: ConsentOptions

    @OptionGroup
    var signing: SigningOptions

    func run(in surroundings: Surroundings) async throws {
        if let papers = try papers(surroundings) { return try await papers.run(surroundings) }
        let language = surroundings.language
        let (first, second) = try paths(surroundings)
        let comparison = LedgerComparison(
            try await ComparedLedger(first, surroundings),
            try await ComparedLedger(second, surroundings)
        )
        if !json {
            let report = ComparisonReport(comparison: comparison, language: language, words: .commandLine)
            try surroundings.output.write(report.text())
        }
        if let evidence {
            try evidence.write(comparison.evidence, replacing: replacement.replace, isSilent: json, surroundings)
        }
        guard bring else {
            if json { try surroundings.output.write(comparison.json(nil, language).text()) }
            let status = try comparison.exitStatus()
            guard status == 0 else { throw ExitCode(status) }
            return
        }
        let brought = try bringOver(comparison, surroundings.adding(["DAXIU_LEDGER": first]))
        if json { try surroundings.output.write(comparison.json(brought.json, language).text()) }
        // A command that recorded something has not failed: what is left was said.
        if brought.isStuck, !dryRun { throw ExitCode(Verdict.Word.weak.exitStatus) }
    }

    /// The ledger worked on and the other copy.
    private func paths(_ surroundings: Surroundings) throws -> (String, String) {
        switch files.count {
        case 1: return (try ledger.path(surroundings), files[0].text)
        case 2 where ledger.ledger == nil: return (files[0].text, files[1].text)
        default: throw UsageError(CopyTexts.filesWhat)
        }
    }

    /// What is to be compared where it is not two ledgers: one of two is a paper, or there is one and this machine's memory.
    private func papers(_ surroundings: Surroundings) throws -> PaperComparison? {
        guard (1...2).contains(files.count), files.count == 1 || ledger.ledger == nil else { return nil }
        let named = files.map(\.text)
        let arePapers = named.contains(where: Exhibit.isPaper)
        let isAlone =
            files.count == 1 && ledger.ledger == nil && !arePapers && !bring && !dryRun
            && isOnlyOne(named[0], surroundings)
        guard arePapers || isAlone else { return nil }
        guard !bring, !dryRun else { throw UsageError(EvidenceTexts.bringOfPapers) }
        return PaperComparison(
            first: ledger.ledger?.text ?? named[0],
            second: ledger.ledger == nil ? named.dropFirst().first : named[0],
            signers: try signer.map { word throws(Problem) in try Typed.key(word.text) },
            evidence: evidence,
            isReplacing: replacement.replace,
            json: json
        )
    }

    /// Whether a ledger is the one that is meant anyway, or no other is: then only this machine's memory is left.
    private func isOnlyOne(_ path: String, _ surroundings: Surroundings) -> Bool {
        guard FileAccess.exists(path) else { return false }
        guard let meant = try? surroundings.ledgerPath() else { return true }
        return CheckpointMemory.absolute(meant) == CheckpointMemory.absolute(path)
    }

    /// Records anew what only the other copy has, and says what was done, and whether there was something, and nothing of it
    /// could be.
    private func bringOver(
        _ comparison: LedgerComparison,
        _ surroundings: Surroundings
    ) throws -> (json: JSONValue, isStuck: Bool) {
        for side in [comparison.first, comparison.second] where !side.isSound {
            throw Problem(.ledgerDamaged, [.text(Visible.text(side.ledger.path))])
        }
        guard comparison.relation == .fork else {
            if !json { try surroundings.say(CopyTexts.nothingToBring) }
            return (CarryOverReport.json(), false)
        }
        return try TemporaryFolder.use { folder in
            var carryOver = try CarryOver(comparison, into: folder)
            let recorded = try record(&carryOver, surroundings)
            let report = CarryOverReport(
                carryOver: carryOver,
                common: comparison.common,
                isTrial: dryRun,
                language: surroundings.language
            )
            if !json { try surroundings.output.write(report.text) }
            return (report.json(dryRun ? nil : recorded), recorded == nil && !carryOver.left.isEmpty)
        }
    }

    /// All that the rules let in, under one checkpoint; what they do not stays behind, each with the rule.
    private func record(_ carryOver: inout CarryOver, _ surroundings: Surroundings) throws -> Recorded? {
        while !carryOver.drafts.isEmpty {
            let drafts = carryOver.drafts
            let enclosures = Enclosures(files: carryOver.files, allowsNames: true, areNamed: true)
            let recorder = try Recorder(ledger, signing, consent, surroundings, enclosing: enclosures)
            do {
                try recorder.record(dryRun: true, isSilent: true, meaning: Doubt.Question.askedBefore) { _ in drafts }
            } catch let problem as Problem {
                guard try carryOver.leave([problem]) else { throw problem }
                continue
            } catch let problems as Problems {
                guard try carryOver.leave(problems.list) else { throw problems }
                continue
            }
            // What looks like a voucher that stands was asked about, or left behind, in the trial.
            return try recorder.record(dryRun: dryRun, isSilent: json, meaning: Answers.yes.questions) { _ in drafts }
        }
        return nil
    }
}
