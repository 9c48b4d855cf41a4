import ArgumentParser
import FundDesk

/// `import`: what people have in files: the bank's, and tables of vouchers or projects.
struct ImportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .init(
            "import",
            HelpTexts.importFile,
            HelpTexts.importWhat,
            subcommands: [
                ImportBankCommand.self, ImportSettleCommand.self, ImportListCommand.self, ImportUndoCommand.self,
                ImportTableCommand.self,
            ],
            defaultSubcommand: ImportTableCommand.self
        )
    }
}

/// `import KIND FILE`: a table of vouchers or projects, all or nothing, under one checkpoint.
struct ImportTableCommand: Command {
    static var configuration: CommandConfiguration { .init("table", HelpTexts.importTable, HelpTexts.importColumns) }

    @Argument(help: OptionTexts.importKind.help)
    var kind: Word

    @Argument(help: OptionTexts.csv.help)
    var file: Word

    @Flag(help: OptionTexts.dryRun.help)
    var dryRun = false

    @OptionGroup
    var columns: ColumnOptions

    @OptionGroup
    var doubling: AgainOption

    @OptionGroup
    var names: NameOptions

    @OptionGroup
    var writing: WritingOptions

    func run(in surroundings: Surroundings) async throws {
        let kind = try Choice.value(ImportKind.self, kind.text, "<kind>")
        let rows = try columns.read(
            file.text,
            .table(kind.columns),
            beside: writing.ledger,
            surroundings,
            isTrial: dryRun,
            isAsking: !writing.consent.yes
        ) { try ImportedFile(kind, $0, $1) }
        let texts = Enclosures(allowsNames: names.notAName)
        let recorder = try writing.recorder(surroundings, enclosing: texts)
        try recorder.record(dryRun: dryRun, meaning: doubling.questions) { desk, answers in
            try desk.record(rows, isTrial: dryRun, answering: answers)
        }
    }
}
