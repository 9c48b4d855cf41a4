import ArgumentParser
import FundRules

/// `import`: a CSV file of vouchers or projects, all or nothing, under one checkpoint.
struct ImportCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: HelpTexts.importFile.local,
            discussion: HelpTexts.importColumns.local
        )
    }

    @Argument(help: OptionTexts.importKind.help)
    var kind: Word

    @Argument(help: OptionTexts.csv.help)
    var file: Word

    @Flag(help: OptionTexts.dryRun.help)
    var dryRun = false

    @OptionGroup
    var ledger: LedgerOptions

    @OptionGroup
    var signing: SigningOptions

    func run(in surroundings: Surroundings) async throws {
        let kind = try Choice.value(ImportKind.self, kind.text, "<kind>")
        let drafts = try kind.drafts(CSVFile(file.text, kind.columns))
        let recorder = try Recorder(ledger, signing, surroundings)
        try Placing.naming { try recorder.record(dryRun: dryRun) { _ in drafts } }
    }
}
