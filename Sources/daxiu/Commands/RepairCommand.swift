import ArgumentParser
import FundLedger
import FundRules

/// `repair`: rebuilds the caches of a ledger whose books are sound.
struct RepairCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "repair", abstract: HelpTexts.repair.local)
    }

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let path = try ledger.path(surroundings)
        let file = try LedgerFile(opening: path, writable: true)
        var nobody = NoObserver()
        let verdict = try await file.verify(observing: &nobody, showingProgressIn: surroundings)
        if verdict.findings.isEmpty {
            try surroundings.say(RecordTexts.repairIdle)
        } else if verdict.concernsCachesOnly {
            try surroundings.say(RecordTexts.repairFound, String(verdict.findings.count))
        } else {
            let report = VerdictReport(verdict: verdict, path: path, language: surroundings.language)
            try surroundings.errors.write(report.text + RecordTexts.notRepaired[surroundings.language] + "\n")
            throw ExitCode(ExitStatus.fails)
        }
        try surroundings.say(RecordTexts.repaired, String(try file.repair()))
    }
}
