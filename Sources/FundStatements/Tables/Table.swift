public import FundRules

/// A statement as a table: the one model that every output format is written from.
public struct Table: Hashable, Sendable {
    /// What stands above every table.
    public struct Head: Hashable, Sendable {
        /// 资金名称.
        public let entity: String
        /// 编制单位.
        public let preparer: String
        /// What the table covers.
        public let period: Period
    }

    /// A labelled value in the head, such as a unit's area.
    public struct Detail: Hashable, Sendable {
        /// Its name in JSON.
        public let key: String
        /// Its name for people.
        public let label: Wording
        /// The value.
        public let value: Wording
    }

    /// A column.
    public struct Column: Hashable, Sendable {
        /// Its name in JSON.
        public let key: String
        /// Its heading.
        public let title: Wording
        /// Whether its cells stand at the right: figures do.
        public let isTrailing: Bool
    }

    /// What stands in a row's column.
    public enum Cell: Hashable, Sendable {
        /// A text.
        case text(Wording)
        /// An amount in fen.
        case money(Int64)
        /// Nothing.
        case empty
    }

    /// A row.
    public struct Row: Hashable, Sendable {
        /// How a row is set.
        public enum Style: Hashable, Sendable {
            /// A line, indented by so many steps.
            case line(indent: Int)
            /// A sum or a section's head.
            case total
        }
        /// Its name in JSON, such as `1001` or `netAssets`; nil where rows have no names.
        public let key: String?
        /// How it is set.
        public let style: Style
        /// One cell a column.
        public let cells: [Cell]
    }

    /// What the table is, such as `balance-sheet` or `unit-08-2-1103`; no two tables of a report share it.
    public let key: String
    /// 表名.
    public let title: Wording
    /// 表号, such as 会住维01; nil where the accounting rules have no form for it.
    public let form: Wording?
    /// The fund and the period.
    public let head: Head
    /// The period in words, or the day for a balance sheet.
    public let date: Wording
    /// What else stands above the table.
    public let details: [Detail]
    /// The columns.
    public let columns: [Column]
    /// The rows.
    public let rows: [Row]
    /// Remarks below the table.
    public let notes: [Wording]
    /// What the figures rest on.
    public let provenance: Provenance
}

extension Table.Column {
    /// A column of text, at the left.
    static func text(_ key: String, _ title: Wording) -> Table.Column {
        Table.Column(key: key, title: title, isTrailing: false)
    }

    /// A column of figures, at the right.
    static func figures(_ key: String, _ title: Wording) -> Table.Column {
        Table.Column(key: key, title: title, isTrailing: true)
    }
}

extension Table.Cell {
    /// A code, a name or a memo, which reads alike in both languages.
    static func plain(_ text: String) -> Table.Cell { text.isEmpty ? .empty : .text(.plain(text)) }

    /// An amount of one side of an account; nothing where it is zero.
    static func side(_ amount: Int64) -> Table.Cell { amount == 0 ? .empty : .money(amount) }
}

extension Table.Row {
    /// A line.
    static func line(_ key: String?, indent: Int = 0, _ cells: [Table.Cell]) -> Table.Row {
        Table.Row(key: key, style: .line(indent: indent), cells: cells)
    }

    /// A sum or a section's head.
    static func total(_ key: String?, _ cells: [Table.Cell]) -> Table.Row {
        Table.Row(key: key, style: .total, cells: cells)
    }
}
