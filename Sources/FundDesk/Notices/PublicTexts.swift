/// The texts that people typed into a ledger, equal ones together: once published they cannot be taken back.
package struct PublicTexts {
    /// Equal texts.
    package struct Item: Sendable {
        /// What they are, for programs: the member of the line.
        package let code: String
        /// What they are.
        package let kind: Wording
        /// The words; from outside.
        package let text: String
        /// The first entries that have it, in order.
        package fileprivate(set) var entries: [Int]
        /// How many entries have it.
        package fileprivate(set) var count: Int
    }

    private struct Key: Hashable {
        let code: String
        let text: String
    }

    /// Entries that are named of one text: the list is read by people.
    private static let namedEntries = 5

    private var items: [Item] = []
    private var places: [Key: Int] = [:]

    package init() {}

    /// Takes the texts of an entry.
    package mutating func take(_ entry: Entry, _ line: UnsafeRawBufferPointer) {
        // As often as not there is nothing: contributions have a memo at most.
        for text in entry.texts(in: line) { add(text.field.rawValue, text.field.wording, text.text, entry.sequence) }
        for (code, text) in PublicTexts.names(entry.body) { add(code, PublishingTexts.name, text, entry.sequence) }
    }

    /// What the fund and its members are called.
    private static func names(_ body: any EntryBody) -> [(String, String)] {
        switch body {
        case let open as Open:
            [("name", open.name), ("name", open.preparer)] + open.members.map { ("member", $0.title) }
        case let change as MemberChange:
            if case .add(let member) = change.change { [("member", member.title)] } else { [] }
        default: []
        }
    }

    private mutating func add(_ code: String, _ kind: Wording, _ text: String, _ entry: Int) {
        let key = Key(code: code, text: text)
        guard let place = places[key] else {
            places[key] = items.count
            items.append(Item(code: code, kind: kind, text: text, entries: [entry], count: 1))
            return
        }
        guard items[place].entries.last != entry else { return }
        items[place].count += 1
        if items[place].entries.count < PublicTexts.namedEntries { items[place].entries.append(entry) }
    }

    /// Those that nobody has seen who has seen the first entries, in order of the entry that has them first.
    ///
    /// - Parameter count: how many entries are public already.
    package func new(after count: Int) -> [Item] { items.filter { ($0.entries.first ?? 0) >= count } }
}
