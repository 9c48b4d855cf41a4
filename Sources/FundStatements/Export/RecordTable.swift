import FundRules

/// The tables that a ledger is exported as, for spreadsheets (CSV) and for PostgreSQL alike.
public enum RecordTable: String, Sendable, CaseIterable {
    /// Every entry.
    case entry
    /// Every entry that is a voucher.
    case voucher
    /// Every posting.
    case posting
    /// Every account that vouchers post to, with what was posted.
    case account
    /// Every unit.
    case unit
    /// What every unit owns.
    case unitBalance = "unit_balance"
    /// Every project.
    case project
    /// What every project costs every unit.
    case share
    /// Every signed checkpoint.
    case checkpoint
    /// Every complete subtree of two leaves or more; for PostgreSQL alone.
    case node

    /// The tables of the CSV set.
    public static let files = allCases.filter { $0 != .node }

    /// Its file in the CSV set.
    public var fileName: String {
        switch self {
        case .entry: "entries.csv"
        case .unitBalance: "unit-balances.csv"
        default: "\(rawValue)s.csv"
        }
    }
}

/// A column of an exported table.
struct RecordColumn {
    /// Its name, in the file's heading and in PostgreSQL.
    let name: String
    /// What stands in it.
    let meaning: Wording
    /// The only form that has it; nil where both have.
    let form: RecordForm?

    init(_ name: String, _ meaning: Wording, form: RecordForm? = nil) {
        self.name = name
        self.meaning = meaning
        self.form = form
    }
}

extension RecordTable {
    /// The columns of a form, in the order that a `RecordRow` is filled in.
    func columns(_ form: RecordForm) -> [RecordColumn] {
        allColumns.filter { $0.form == nil || $0.form == form }
    }

    private var allColumns: [RecordColumn] {
        switch self {
        case .entry: RecordColumn.entry
        case .voucher: RecordColumn.voucher
        case .posting: RecordColumn.posting
        case .account: RecordColumn.account
        case .unit: RecordColumn.unit
        case .unitBalance: RecordColumn.unitBalance
        case .project: RecordColumn.project
        case .share: RecordColumn.share
        case .checkpoint: RecordColumn.checkpoint
        case .node: RecordColumn.node
        }
    }
}
