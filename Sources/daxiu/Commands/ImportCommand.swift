import ArgumentParser
import FundRules

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
        let rows = try kind.rows(CSVFile(file.text, kind.columns))
        let texts = Enclosures(allowsNames: names.notAName)
        let recorder = try writing.recorder(surroundings, enclosing: texts)
        let lookup = EntryLookup(recorder.ledger)
        let numbers = try lookup.sequences(of: Set(rows.compactMap(\.number)))
        let bodies = try rows.map { try $0.entry(lookup, numbers) }
        try Placing.naming {
            try recorder.record(dryRun: dryRun, again: doubling.again) { state in
                zip(rows, bodies).map { row, body in
                    EntryDraft(body, date: row.date ?? recorder.today(state), memo: row.memo, place: row.place)
                }
            }
        }
    }
}
