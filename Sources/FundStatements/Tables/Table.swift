public import FundRules

/// A statement or a list as a table: the one model that every output format is written from.
public struct Table: Hashable, Sendable {
    /// What stands above and below every statement.
    public struct Head: Hashable, Sendable {
        /// 资金名称.
        public let entity: String
        /// 编制单位.
        public let preparer: String
        /// What was asked for.
        public let period: Period
        /// Whether all months of the period are closed.
        public let isClosed: Bool
        /// The last day that is spoken of: the period's, but never one after that on which the paper is made.
        public let day: CalendarDate
        /// What the figures rest on.
        public private(set) var provenance: Provenance

        /// With what auditors say of one table alone.
        func covering(_ key: String) -> Head {
            var head = self
            head.provenance = provenance.covering(period, key)
            return head
        }

        /// The period in words; one with months that are not closed says so.
        public var title: Wording { isClosed ? period.title : marked(period.title) }

        /// The last day as the head of a balance sheet names it: 2025年12月31日.
        var closingTitle: Wording { Period.title(day) }

        /// The name of a period that has months that are not closed; it says how far it goes where it is not over.
        func marked(_ name: Wording) -> Wording {
            if day == period.lastDay { return Label.notClosed.filled(with: name) }
            return day < period.firstDay
                ? Label.notBegun.filled(with: name) : Label.notOver.filled(with: name, closingTitle)
        }
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
        /// Its name in JSON; empty where that does not have it.
        public let key: String
        /// Its heading.
        public let title: Wording
        /// Whether its cells stand at the right: figures do.
        public let isTrailing: Bool
        /// What it has in common with the columns beside it, such as 上年数; nil where it stands alone.
        public var group: Wording?
        /// Whether a list shows its texts to their end, however long.
        package var isWhole = false
        /// Whether a list can do without it where the terminal is narrow.
        package var isSpare = false
        /// Characters that a sheet leaves for what somebody fills in.
        var room = 0
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
        /// The table of the same report that shows the vouchers behind it, by its key; nil where there is none.
        public var source: String?
        /// What is printed at its right, where the form has two sides.
        var beside: [Row] = []
        /// Whether it is words alone about the line above it, which run on over the whole row.
        var isRemark: Bool {
            key == nil && style != .total && cells.count > 1 && beside.isEmpty
                && cells.dropFirst().allSatisfy { $0 == .empty }
        }
        /// What programs are told beside the cells, or instead of one.
        package var members: [String: JSONValue] = [:]
    }

    /// How a table is set on paper: who signs it, and how much of a page it takes.
    public enum Sheet: String, Hashable, Sendable {
        /// A statement on pages of its own, signed by 单位负责人, 会计机构负责人 and 制表人.
        case statement
        /// A voucher, several to a page, signed by 会计主管, 记账, 复核 and 制单, and by 出纳 where it
        /// moves money.
        case voucher
        /// What belongs to the paper before it and stands below it, unsigned.
        case appendix
        /// What one household is handed: a page of its own, unsigned.
        case slip
        /// What is stamped: a page of its own, signed by 经办 and 复核, with room for the seal.
        case certificate
        /// What one household is sent and answers: the upper part of a page, with the slip below it.
        case letter
    }

    /// What the table is, such as `balance-sheet` or `unit-08-2-1103`; no two tables of a report share it.
    public let key: String
    /// 表名; nothing of a list.
    public internal(set) var title = Wording("", "")
    /// 表号, such as 会住维01表; nil where the accounting rules have no form for it.
    public internal(set) var form: Wording?
    /// The fund and the period; nil of a list.
    public internal(set) var head: Head?
    /// The period in words, or the day for a balance sheet; nothing of a list.
    public internal(set) var date = Wording("", "")
    /// What the figures cover: the period, or for what runs from the start of the year the days from there to its
    /// end; nil of a list.
    public internal(set) var covers: Period?
    /// What else stands above the table.
    public internal(set) var details: [Detail] = []
    /// The columns.
    public internal(set) var columns: [Column]
    /// The rows.
    public internal(set) var rows: [Row]
    /// Remarks below the table.
    public package(set) var notes: [Wording]
    /// How it is set on paper.
    public internal(set) var sheet = Sheet.statement
    /// Who signs, from left to right.
    public internal(set) var signatures: [Wording] = []
    /// How the form is printed, where that differs from columns and rows as they are.
    public internal(set) var layout: PrintedForm?
    /// How it is cut into pages of paper; nil where the paper decides.
    public internal(set) var paging: Paging?
}

extension Table {
    /// A list: columns, rows and remarks, and nothing else.
    package init(list key: String, _ columns: [Column], _ rows: [Row], notes: [Wording] = []) {
        (self.key, self.columns, self.rows, self.notes) = (key, columns, rows, notes)
    }
}

extension Table.Column {
    /// A column of text, at the left.
    package static func text(_ key: String, _ title: Wording) -> Table.Column {
        Table.Column(key: key, title: title, isTrailing: false)
    }

    /// A column of figures, at the right.
    package static func figures(_ key: String, _ title: Wording, group: Wording? = nil) -> Table.Column {
        Table.Column(key: key, title: title, isTrailing: true, group: group)
    }
}

extension Table.Cell {
    /// A code, a name or a memo, which reads alike in both languages.
    package static func plain(_ text: String) -> Table.Cell { text.isEmpty ? .empty : .text(.plain(text)) }

    /// An amount of one side of an account; nothing where it is zero.
    static func side(_ amount: Int64) -> Table.Cell { amount == 0 ? .empty : .money(amount) }

    /// The side that a balance stands on, given debits less credits in fen: 借, 贷 or 平.
    static func standing(_ net: Int64) -> Table.Cell {
        .text(net == 0 ? Label.level : net > 0 ? Label.onDebit : Label.onCredit)
    }

    /// A balance without its side, given debits less credits in fen.
    static func balance(_ net: Int64) -> Table.Cell { .money(net < 0 ? 0 - net : net) }

    /// What a change is of what it changed, in percent with one decimal; nothing where that was zero.
    static func ratio(_ change: Int64, of base: Int64) -> Table.Cell { .plain(percent(change, of: base)) }

    /// The same as a text; empty where that was zero.
    static func percent(_ change: Int64, of base: Int64) -> String {
        guard base != 0 else { return "" }
        let whole = Int128(base.magnitude)
        let tenths = (Int128(change) * 2_000 + Int128(change.signum()) * whole) / (whole * 2)
        let magnitude = tenths.magnitude
        return "\(tenths < 0 ? "-" : "")\(magnitude / 10).\(magnitude % 10)%"
    }
}

extension Table.Row {
    /// A line.
    package static func line(
        _ key: String?,
        indent: Int = 0,
        _ cells: [Table.Cell],
        source: String? = nil
    ) -> Table.Row {
        Table.Row(key: key, style: .line(indent: indent), cells: cells, source: source)
    }

    /// A sum or a section's head.
    package static func total(_ key: String?, _ cells: [Table.Cell], source: String? = nil) -> Table.Row {
        Table.Row(key: key, style: .total, cells: cells, source: source)
    }
}
