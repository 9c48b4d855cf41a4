package import FundLedger
public import FundRules
public import FundStatements

/// What a ledger has of one kind, to be listed.
public protocol Listing {
    /// The list.
    var table: Table { get }
    /// What people are shown below it.
    var details: [Table] { get }
}

extension Listing {
    public var details: [Table] { [] }

    /// The list for people.
    public func text(_ language: Language) -> String { TextWriter(language).write([table] + details) }

    /// The list for programs.
    package func json(_ language: Language) -> JSONValue { JSONWriter(language).value([table]) }

    /// The only row of a list for programs.
    package func row(_ language: Language) -> JSONValue {
        if case .array(let rows) = json(language), let row = rows.first { row } else { .object([:]) }
    }
}

/// A column of a list: what people are shown of an item, what programs are told, or both.
struct ListField<Item> {
    private let key: String
    /// Nil of what programs alone are told.
    private let column: Table.Column?
    private let cell: (Item) -> Table.Cell
    private let value: (Item) -> JSONValue?

    /// A whole number.
    static func number(_ key: String, _ title: Wording? = nil, _ number: @escaping (Item) -> Int?) -> ListField {
        ListField(
            key: key,
            column: title.map { .figures(key, $0) },
            cell: { .plain(number($0).map(String.init) ?? "") },
            value: { number($0).map(JSONValue.count) }
        )
    }

    /// An amount in fen.
    static func money(_ key: String, _ title: Wording? = nil, _ fen: @escaping (Item) -> Int64?) -> ListField {
        ListField(
            key: key,
            column: title.map { .figures(key, $0) },
            cell: { fen($0).map(Table.Cell.money) ?? .empty },
            value: { fen($0).map(JSONValue.integer) }
        )
    }

    /// A text, the same in both languages.
    static func text(_ key: String, _ title: Wording? = nil, _ text: @escaping (Item) -> String?) -> ListField {
        ListField(
            key: key,
            column: title.map { .text(key, $0) },
            cell: { .plain(text($0) ?? "") },
            value: { text($0).map(JSONValue.string) }
        )
    }

    /// What programs are told one way and people another: a name of ours and its words, a hundredth and its decimal.
    ///
    /// - Parameter isTrailing: whether it stands at the right, as figures do.
    static func coded(
        _ key: String,
        _ title: Wording,
        isTrailing: Bool = false,
        _ item: @escaping (Item) -> (code: JSONValue?, words: Wording)
    ) -> ListField {
        var column: Table.Column = isTrailing ? .figures("", title) : .text("", title)
        column.isWhole = true
        return ListField(key: key, column: column, cell: { .text(item($0).words) }, value: { item($0).code })
    }

    /// Words for people alone.
    static func words(_ title: Wording, _ words: @escaping (Item) -> Wording?) -> ListField { told("", title, words) }

    /// Words that programs are told too, in the reader's language.
    static func told(_ key: String, _ title: Wording, _ words: @escaping (Item) -> Wording?) -> ListField {
        ListField(
            key: key,
            column: .text(key, title),
            cell: { words($0).map(Table.Cell.text) ?? .empty },
            value: { _ in nil }
        )
    }

    /// What programs alone are told.
    static func value(_ key: String, _ value: @escaping (Item) -> JSONValue?) -> ListField {
        ListField(key: key, column: nil, cell: { _ in .empty }, value: value)
    }

    /// The list of items.
    ///
    /// - Parameter sum: cells for people below them.
    static func table(
        _ key: String,
        _ items: [Item],
        _ fields: [ListField],
        sum: [Table.Cell]? = nil,
        notes: [Wording] = []
    ) -> Table {
        let shown = fields.filter { $0.column != nil }
        let rows = items.map { item in
            var row = Table.Row.line(nil, shown.map { $0.cell(item) })
            let told = fields.filter { !$0.key.isEmpty }
            row.members = Dictionary(told.compactMap { field in field.value(item).map { (field.key, $0) } }) { $1 }
            return row
        }
        let sums = sum.map { [Table.Row.total(nil, $0)] } ?? []
        return Table(list: key, fields.compactMap(\.column), rows + sums, notes: notes)
    }
}

extension Verdict {
    /// What lists say below of the pass that their figures are from.
    package var basis: Wording { ReadingTexts.verified.filled(String(size), root.base64) }
}
