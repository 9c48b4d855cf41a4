import ArgumentParser
import FundDesk

/// `repair`: rebuilds the caches of a ledger whose books are sound.
struct RepairCommand: Command {
    static var configuration: CommandConfiguration { .init("repair", HelpTexts.repair) }

    @Option(name: .customLong("private"), help: EnclosureTexts.joinPrivate.help("file"))
    var details: Word?

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let path = try ledger.path(surroundings)
        let file = try LedgerFile(opening: path, writable: true)
        let verdict = try await file.verify(showingProgressIn: surroundings)
        guard verdict.findings.allSatisfy(RepairCommand.mayStand) else {
            let report = VerdictReport(
                verdict: verdict,
                path: path,
                language: surroundings.language,
                words: .commandLine
            )
            try surroundings.errors.write(report.text + RecordTexts.notRepaired[surroundings.language] + "\n")
            throw ExitCode(ExitStatus.fails)
        }
        let size = try file.repair()
        let wrong = verdict.findings.count { $0.code != .privateMissing }
        try surroundings.say(wrong == 0 ? RecordTexts.repairIdle : RecordTexts.repairFound, String(wrong))
        try surroundings.say(RecordTexts.repaired, String(size))
        if let moved = try file.movePrivateDetails(memory: surroundings.memory()) {
            try surroundings.say(EnclosureTexts.moved, String(moved), file.privatePath)
        }
        guard let details else { return }
        let joined = try file.joinPrivateDetails(from: details.text, memory: surroundings.memory())
        let numbers = [joined.taken, joined.known, joined.left].map(String.init)
        try surroundings.say(EnclosureTexts.joined, details.text, numbers[0], numbers[1], numbers[2])
    }

    /// What rebuilding mends, takes out, or does not concern: private details that are not here may be in the file that is given.
    private static func mayStand(_ finding: Problem) -> Bool {
        Verdict.cacheCodes.contains(finding.code)
            || [.privateMissing, .cosignatureMalformed, .timestampMalformed].contains(finding.code)
    }
}
