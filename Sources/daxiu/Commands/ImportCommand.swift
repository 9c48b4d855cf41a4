import ArgumentParser
import FundDesk
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
    var doubling: AgainOption

    @OptionGroup
    var names: NameOptions

    @OptionGroup
    var ledger: LedgerOptions

    @OptionGroup
    var signing: SigningOptions

    @OptionGroup
    var clock: ClockOptions

    func run(in surroundings: Surroundings) async throws {
        let kind = try Choice.value(ImportKind.self, kind.text, "<kind>")
        let rows = try ImportedFile(kind, file.text)
        let texts = Enclosures(allowsNames: names.notAName)
        let recorder = try Recorder(ledger, signing, clock, surroundings, enclosing: texts)
        try recorder.record(dryRun: dryRun, again: doubling.again) { desk, meant in
            try desk.record(rows, isTrial: dryRun, meaning: meant)
        }
    }
}
