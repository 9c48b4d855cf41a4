import ArgumentParser
import FundDesk

/// What headings of a file mean that are not understood: said or asked once, and kept beside the ledger.
struct ColumnOptions: ParsableArguments {
    @Option(help: OptionTexts.column.help("heading=word"))
    var column: [Word] = []

    /// Reads a file by what is kept and what is said now. Where its heading is still not understood, somebody at the terminal
    /// is asked. What was said of a heading that is then understood is kept from now on.
    ///
    /// - Parameter isTrial: whether nothing is kept but what was answered.
    /// - Parameter isAsking: whether questions may be asked.
    /// - Parameter read: reads the file; what it throws of its heading alone is asked about.
    func read<File>(
        _ path: String,
        _ sought: SoughtColumns,
        beside ledger: LedgerOptions,
        _ surroundings: Surroundings,
        isTrial: Bool = false,
        isAsking: Bool = true,
        by read: (String, ColumnMapping) throws -> File
    ) throws -> File {
        let said = try ColumnMapping(typed: column.map(\.text), known: sought.words)
        let kept = (try? ledger.path(surroundings)).map { ColumnMappingFile(ledger: $0) }
        let before = try kept?.read(known: ColumnMapping.known) ?? ColumnMapping()
        let mapping = before.merging(said)
        do {
            let file = try read(path, mapping)
            if !column.isEmpty, !isTrial { try kept?.write(mapping) }
            return file
        } catch  where isAsking && surroundings.isAttended && ColumnSurvey.isAbout(error) {
            guard let survey = try ColumnSurvey(path, sought, mapping),
                let answered = try ColumnDialogue(survey, surroundings, keepingIn: kept?.path).ask(mapping)
            else { throw error }
            try kept?.write(answered)
            return try read(path, answered)
        }
    }
}
