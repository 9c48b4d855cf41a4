/// What headings mean that no list of words knows: said once by a person, and kept.
package struct ColumnMapping: Sendable, Equatable {
    /// What a heading stands for.
    enum Meaning {
        /// A column by the ledger's word; of two with one meaning the lower rank is the likelier.
        case column(String, rank: Int)
        /// Nothing that is asked for.
        case ignored
        case unknown
    }

    /// The ledger's words by heading; an empty word for a column that is of no use.
    package private(set) var words: [String: String]

    /// No heading.
    package init(_ words: [String: String] = [:]) {
        self.words = [:]
        for (heading, word) in words { set(heading, word) }
    }

    /// What somebody typed: `房屋=unit` for each heading, with nothing behind the sign for a column of no use.
    ///
    /// - Parameter known: the ledger's words that there are.
    /// - Throws: `Problem` with `columnMappingMalformed`.
    package init(typed: [String], known: [String]) throws(Problem) {
        words = [:]
        for text in typed {
            let halves = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(\.trimmed)
            guard halves.count == 2, ColumnMapping.canName(halves[0]), halves[1].isEmpty || known.contains(halves[1])
            else {
                throw Problem(.columnMappingMalformed, [.text(text), .choice(known)])
            }
            set(halves[0], halves[1])
        }
    }

    /// Says what a heading means; an empty word for nothing.
    package mutating func set(_ heading: String, _ word: String) { words[ColumnMapping.key(heading)] = word }

    /// The two as one, the other's words first.
    package func merging(_ other: ColumnMapping) -> ColumnMapping {
        ColumnMapping(words.merging(other.words) { $1 })
    }

    /// Whether a heading can be said and kept: not one that would be a remark, or two halves, where it is kept.
    static func canName(_ heading: String) -> Bool {
        let key = key(heading)
        return !key.isEmpty && key.first != "#" && !key.contains { $0 == "=" || $0.isNewline }
    }

    func meaning(of heading: String) -> Meaning? {
        guard !words.isEmpty, let word = words[ColumnMapping.key(heading)] else { return nil }
        return word.isEmpty ? .ignored : .column(word, rank: -1)
    }

    private static func key(_ heading: String) -> String { heading.halfWidth.trimmed }
}
