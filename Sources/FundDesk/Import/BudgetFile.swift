/// A CSV file of a budget's lines: `type,name,amount`.
package enum BudgetFile {
    /// Its columns.
    package static let columns = ImportTable.Columns(["type", "name", "amount"])

    /// Reads the file.
    ///
    /// - Parameter mapping: what headings mean that are not understood otherwise.
    package static func lines(_ path: String, _ mapping: ColumnMapping = ColumnMapping()) throws -> [Budget.Line] {
        try RowReader.readAll(ImportTable(path, BudgetFile.columns, mapping)) { reader in
            let type = reader.choice(Budget.Subject.self, "type")
            let name = reader.text("name")
            let amount = reader.amount()
            guard let type, let name, let amount else { return nil }
            let item = reader.required("name") { _ throws(Problem) in try Budget.Item(type.rawValue, name) }
            return item.map { Budget.Line($0, amount) }
        }
    }
}

extension Budget.Item {
    /// What a line is about, by the word for it and a name.
    ///
    /// - Throws: `Problem` with `choiceUnknown`, `categoryUnknown`, `accountMalformed` or `codeUnusable`.
    package init(_ word: String, _ name: String) throws(Problem) {
        switch try ValueWords.choice(Budget.Subject.self, word) {
        case .account:
            guard let account = AccountCode(name) else { throw Problem(.accountMalformed, [.text(name)]) }
            self = .account(account)
        case .income: self = .income(try ValueWords.choice(Income.Category.self, name, .categoryUnknown))
        case .expense: self = .expense(try ValueWords.choice(Expense.Category.self, name, .categoryUnknown))
        case .project: self = .project(try InputText.code(name))
        }
    }
}
