import ArgumentParser
import FundDesk

/// What headings of a file mean that are not understood; said once, and kept beside the ledger.
struct ColumnOptions: ParsableArguments {
    @Option(help: OptionTexts.column.help("heading=word"))
    var column: [Word] = []

    /// What is kept and what is said now, which is kept from now on.
    ///
    /// - Parameter isTrial: whether nothing is to be kept.
    func mapping(_ ledger: LedgerOptions, _ surroundings: Surroundings, isTrial: Bool) throws -> ColumnMapping {
        let said = try ColumnMapping(typed: column.map(\.text), known: ColumnMapping.known)
        guard let path = try? ledger.path(surroundings) else { return said }
        let file = ColumnMappingFile(ledger: path)
        let mapping = try file.read(known: ColumnMapping.known).merging(said)
        if !column.isEmpty, !isTrial { try file.write(mapping) }
        return mapping
    }
}
