import FundRules
import GRDB

/// Looks at what people typed into new entries: a person's name, or a private detail kept in this ledger, would stay for
/// ever. Old entries are what they are; no verifier asks this.
struct TextCheck {
    private let database: Database
    private let privates: PrivateFile
    /// Whether what only looks like a name may pass.
    private let allowsNames: Bool
    /// Read when there is a text to look at.
    private var known: KnownDetails?
    /// Texts that have passed: an import says the same in most of its rows.
    private var passed: Set<FreeText> = []
    /// The last of them, which is compared and need not be hashed.
    private var last: FreeText?
    private static let passedLimit = 10_000

    init(_ database: Database, _ privates: PrivateFile, allowsNames: Bool) {
        self.database = database
        self.privates = privates
        self.allowsNames = allowsNames
    }

    /// What may not stand in an entry that is about to be recorded.
    ///
    /// - Parameter details: the private details that go with it.
    mutating func problems(in entry: Entry, _ line: [UInt8], _ details: [PrivateDetail]) throws -> [Problem] {
        let texts = line.withUnsafeBytes { entry.texts(in: $0) }
        if known == nil, !texts.isEmpty { known = try KnownDetails(database, privates) }
        if !details.isEmpty { (passed, last) = ([], nil) }
        for detail in details { known?.add(detail, of: entry.sequence) }
        var problems: [Problem] = []
        for text in texts where text != last && !passed.contains(text) {
            if let problem = problem(with: text, in: entry) {
                problems.append(problem)
            } else if passed.count < TextCheck.passedLimit {
                passed.insert(text)
                last = text
            }
        }
        return problems
    }

    private func problem(with text: FreeText, in entry: Entry) -> Problem? {
        let field = Problem.Argument.field(text.field)
        if let (detail, covered) = known?.first(in: text.text) {
            let holder = Problem.Argument.holder(detail.entry == entry.sequence ? nil : detail.entry)
            return Problem(.privateRepeated, [field, .text(covered), holder, .name(detail.field)])
        }
        guard !allowsNames, !text.field.namesParty else { return nil }
        return PersonalName.doubted(in: text.text).map { Problem(.personalName, [field, .text($0.covered)]) }
    }
}

extension Problem {
    /// The same problem, said of a row that a draft was read from, and of the column that its first value names.
    func at(columnOf place: Place?) -> Problem {
        guard let place, place.line != nil, case .field(let column)? = arguments.first else {
            return place.map(at) ?? self
        }
        return at(Place(file: place.file, line: place.line, column: column))
    }
}
