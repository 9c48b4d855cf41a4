import ArgumentParser
import FundDesk

/// `verify`: re-hashes and re-judges the whole ledger.
struct VerifyCommand: Command {
    static var configuration: CommandConfiguration { .init("verify", HelpTexts.verify, HelpTexts.verifyStatus) }

    @Argument(help: OptionTexts.verifiedLedger.help)
    var file: Word?

    @Flag(help: OptionTexts.full.help)
    var full = false

    @OptionGroup
    var trust: TrustOptions

    @OptionGroup
    var reading: ReadingOptions

    func run(in surroundings: Surroundings) async throws {
        let path = try file?.text ?? reading.ledger.path(surroundings)
        let language = surroundings.language
        do {
            let ledger = try LedgerFile(opening: path)
            let verdict = try await ledger.verify(
                depth: full ? .full : .incremental,
                policy: trust.policy(of: ledger, surroundings),
                showingProgressIn: surroundings
            )
            let report =
                reading.json
                ? try verdict.json(language).text()
                : VerdictReport(verdict: verdict, path: path, language: language, words: .commandLine).text
            try surroundings.output.write(report)
            try trust.conclude(verdict, surroundings)
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
}
