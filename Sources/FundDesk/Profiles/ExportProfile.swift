/// For whom an export is: everybody gets what is theirs to know, and nothing else.
package enum ExportProfile: String, CaseIterable {
    /// The committee: every unit by its code, and amounts.
    case board
    /// Everybody: totals and projects, no unit.
    case `public`
    /// One household: its ledger, its objections and votes, and receipts of what concerns it alone.
    case owner
    /// The auditor: everything, attachments and private details with it.
    case auditor

    /// The statements that it gets, by the names of their files.
    var statements: [(file: String, kind: StatementKind)] {
        switch self {
        case .public: [("statements.csv", .annual)]
        case .board, .auditor: [("statements.csv", .all), ("unit-ledgers.csv", .unit)]
        case .owner: [("unit.csv", .unit)]
        }
    }
}
