import ArgumentParser
import FundDesk

/// `import`: a CSV file of vouchers or projects, all or nothing, under one checkpoint.
struct ImportCommand: Command {
    static var configuration: CommandConfiguration { .init("import", HelpTexts.importFile, HelpTexts.importColumns) }

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
    var writing: WritingOptions

    func run(in surroundings: Surroundings) async throws {
        let kind = try Choice.value(ImportKind.self, kind.text, "<kind>")
        let rows = try ImportedFile(kind, file.text)
        let texts = Enclosures(allowsNames: names.notAName)
        let recorder = try writing.recorder(surroundings, enclosing: texts)
        try recorder.record(dryRun: dryRun, meaning: doubling.questions) { desk, answers in
            try desk.record(rows, isTrial: dryRun, answering: answers)
        }
    }
}
