package import FundRules

extension Budget.Item {
    /// What a line is about, by the word for it and a name.
    ///
    /// - Throws: `Problem` with `choiceUnknown`, `categoryUnknown`, `accountMalformed` or `codeUnusable`.
    package init(_ word: String, _ name: String) throws(Problem) {
        switch try Choice.value(Budget.Subject.self, word, nil) {
        case .account:
            guard let account = AccountCode(name) else { throw Problem(.accountMalformed, [.text(name)]) }
            self = .account(account)
        case .income: self = .income(try Choice.value(Income.Category.self, name, nil, .categoryUnknown))
        case .expense: self = .expense(try Choice.value(Expense.Category.self, name, nil, .categoryUnknown))
        case .project: self = .project(try InputText.code(name))
        }
    }
}
