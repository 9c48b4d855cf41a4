/// Something that is wrong: a broken rule, a finding of the verifier or an input that cannot be taken.
///
/// A value, not a text: `message(in:)` makes the sentence, `remedy(in:)` says what to do next. Two problems are the
/// same when code, arguments and place are.
public struct Problem: Error, Hashable, Sendable {
    /// What is wrong, as a number that never changes its meaning.
    public let code: ProblemCode
    /// The actual values, in the order of the wording's placeholders.
    public let arguments: [Argument]
    /// The entry concerned, if any.
    public var entry: Int?
    /// Where in an input file, if anywhere.
    public var place: Place?

    /// A position in an input file.
    public struct Place: Hashable, Sendable {
        /// The file as the user named it.
        public let file: String
        /// The line, from 1; nil where the file as a whole is meant.
        public let line: Int?
        /// The column's name in the file's heading.
        public let column: String?
        /// The cell of a workbook, such as `C5`; nil in a file of text.
        public let cell: String?
        /// What stands there; nil where nothing was read that could be shown.
        public let excerpt: Excerpt?

        /// A position in an input file.
        public init(
            file: String,
            line: Int? = nil,
            column: String? = nil,
            cell: String? = nil,
            excerpt: Excerpt? = nil
        ) {
            self.file = file
            self.line = line
            self.column = column
            self.cell = cell
            self.excerpt = excerpt
        }
    }

    /// A problem with its actual values.
    public init(_ code: ProblemCode, _ arguments: [Argument] = [], entry: Int? = nil, place: Place? = nil) {
        self.code = code
        self.arguments = arguments
        self.entry = entry
        self.place = place
    }

    /// The same problem, said of an entry.
    public func at(entry: Int) -> Problem {
        Problem(code, arguments, entry: entry, place: place)
    }

    /// The same problem, said of a place in a file.
    public func at(_ place: Place) -> Problem {
        Problem(code, arguments, entry: entry, place: place)
    }

    /// The sentence, without the place.
    ///
    /// - Parameter wording: what a front end says in its own words, with the same placeholders.
    public func message(in language: Language, as wording: Wording? = nil) -> String {
        (wording ?? code.wording.message).text(language, spoken(language))
    }

    /// The sentence in both languages.
    package var wording: Wording { Wording(message(in: .zh), message(in: .en)) }

    private func spoken(_ language: Language) -> [String] { arguments.map { $0.text(in: language) } }

    /// What to do next; empty where there is nothing to say without naming a front end's commands.
    ///
    /// - Parameter wording: what a front end says in its own words, with the same placeholders.
    public func remedy(in language: Language, as wording: Wording? = nil) -> String {
        (wording ?? code.wording.remedy)?.text(language, spoken(language)) ?? ""
    }
}

/// Several problems at once: an import lists every bad row it met.
public struct Problems: Error, Sendable {
    /// The problems, in the order of their places; never empty.
    public let list: [Problem]

    /// Problems to report together.
    public init(_ list: [Problem]) {
        self.list = list
    }
}
