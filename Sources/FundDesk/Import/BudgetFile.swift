package import FundRules

/// A CSV file of a budget's lines: `type,name,amount`.
package enum BudgetFile {
    /// Reads the file.
    package static func lines(_ path: String) throws -> [Budget.Line] {
        try RowReader.readAll(CSVFile(path, CSVFile.Columns(["type", "name", "amount"]))) { reader in
            let type = reader.choice(Budget.Subject.self, "type")
            let name = reader.text("name")
            let amount = reader.amount()
            guard let type, let name, let amount else { return nil }
            let item = reader.required("name") { _ throws(Problem) in try Budget.Item(type.rawValue, name) }
            return item.map { Budget.Line($0, amount) }
        }
    }
}
