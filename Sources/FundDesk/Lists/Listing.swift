/// What a ledger has of one kind, to be listed.
public protocol Listing {
    /// The list.
    var table: Table { get }
    /// What people are shown below it.
    var details: [Table] { get }
}

extension Listing {
    /// Nothing.
    public var details: [Table] { [] }

    /// The list for people.
    ///
    /// - Parameter width: the columns of the terminal it is to fit; nil where nobody looks at one.
    public func text(_ language: Language, width: Int? = nil) -> String {
        TextWriter(language, width: width).write([table] + details)
    }

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
    private let content: (Item) -> (cell: Table.Cell, value: JSONValue?)?

    private init(_ key: String, _ column: Table.Column?, _ content: @escaping (Item) -> (Table.Cell, JSONValue?)?) {
        (self.key, self.column, self.content) = (key, column, content)
    }

    /// A whole number.
    static func number(_ key: String, _ title: Wording? = nil, _ number: @escaping (Item) -> Int?) -> ListField {
        ListField(key, title.map { .figures(key, $0) }) { number($0).map { (.plain(String($0)), .count($0)) } }
    }

    /// An amount in fen.
    static func money(_ key: String, _ title: Wording? = nil, _ fen: @escaping (Item) -> Int64?) -> ListField {
        ListField(key, title.map { .figures(key, $0) }) { fen($0).map { (.money($0), .integer($0)) } }
    }

    /// A text, the same in both languages.
    static func text(_ key: String, _ title: Wording? = nil, _ text: @escaping (Item) -> String?) -> ListField {
        ListField(key, title.map { .text(key, $0) }) { text($0).map { (.plain($0), .string($0)) } }
    }

    /// What programs are told one way and people another: a name of ours and its words, hundredths and their decimal.
    ///
    /// - Parameter isFigure: whether it stands at the right.
    static func coded(
        _ key: String,
        _ title: Wording,
        isFigure: Bool = false,
        _ item: @escaping (Item) -> (code: JSONValue?, words: Wording)
    ) -> ListField {
        var column = isFigure ? Table.Column.figures("", title) : .text("", title)
        column.isWhole = true
        return ListField(key, column) {
            let (code, words) = item($0)
            return (.text(words), code)
        }
    }

    /// Words that programs are told too, in the reader's language.
    static func told(_ key: String, _ title: Wording, _ words: @escaping (Item) -> Wording?) -> ListField {
        ListField(key, .text(key, title)) { words($0).map { (.text($0), nil) } }
    }

    /// The column, which a narrow terminal can do without.
    var spare: ListField {
        var column = column
        column?.isSpare = true
        return ListField(key, column, content)
    }

    /// Words for people alone.
    static func words(_ title: Wording, _ words: @escaping (Item) -> Wording?) -> ListField { told("", title, words) }

    /// What programs alone are told.
    static func value(_ key: String, _ value: @escaping (Item) -> JSONValue?) -> ListField {
        ListField(key, nil) { value($0).map { (.empty, $0) } }
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
        let rows = items.map { item in
            let contents = fields.map { $0.content(item) }
            let shown = zip(fields, contents).filter { $0.0.column != nil }
            var row = Table.Row.line(nil, shown.map { $1?.cell ?? .empty })
            for (field, content) in zip(fields, contents) where !field.key.isEmpty {
                row.members[field.key] = content?.value
            }
            return row
        }
        let sums = sum.map { [Table.Row.total(nil, $0)] } ?? []
        return Table(list: key, fields.compactMap(\.column), rows + sums, notes: notes)
    }
}

extension Verdict {
    /// What lists say below of the pass that their figures are from.
    package var basis: Wording { ReadingTexts.verified.filled(String(size), root.base64, String(max(0, size - 1))) }
}
