/// What is asked of a file's heading.
package enum SoughtColumns: Sendable {
    /// A table with some columns.
    case table(ImportTable.Columns)
    /// A bank's file.
    case bank

    /// The ledger's words that a heading of such a file may stand for.
    package var words: [String] {
        switch self {
        case .table(let columns):
            let wanted = columns.required + columns.optional
            return wanted.contains("unit") && !wanted.contains("building") ? wanted + ["building"] : wanted
        case .bank: return BankHeading.Column.allCases.map(\.word)
        }
    }
}
