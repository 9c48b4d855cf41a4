/// Reads the fields of one row; what is wrong is collected, so that a file's errors are shown all at once.
package struct RowReader {
    /// The most problems that one refused file reports.
    package static let problemLimit = 20

    private let file: ImportTable
    private let row: Sheet.Row
    /// What is wrong with the row.
    package private(set) var problems: [Problem] = []

    package init(_ file: ImportTable, _ row: Sheet.Row) {
        self.file = file
        self.row = row
    }

    /// The line the row begins on.
    package var line: Int { row.line }

    /// Where the row, or a field of it, stands.
    package func place(_ column: String? = nil) -> Problem.Place {
        Problem.Place(file: file.path, line: row.line, column: column)
    }

    /// A field that must be there, turned into a value; nil, and a problem, where it cannot be.
    package mutating func required<Value>(_ column: String, _ read: (String) throws(Problem) -> Value) -> Value? {
        guard let text = field(column) else {
            problems.append(Problem(.csvFieldEmpty, [.name(column)], place: place(column)))
            return nil
        }
        return value(column, text, read)
    }

    /// A field that may be empty or missing.
    package mutating func optional<Value>(_ column: String, _ read: (String) throws(Problem) -> Value) -> Value? {
        field(column).flatMap { value(column, $0, read) }
    }

    private mutating func value<Value>(
        _ column: String,
        _ text: String,
        _ read: (String) throws(Problem) -> Value
    ) -> Value? {
        do throws(Problem) {
            return try read(text)
        } catch {
            problems.append(error.at(place(column)))
            return nil
        }
    }

    private func field(_ column: String) -> String? { file.field(column, of: row) }

    /// Throws what was collected, if anything.
    package static func refuse(_ problems: [Problem]) throws {
        switch problems.count {
        case 0: break
        case 1: throw problems[0]
        default: throw Problems(Array(problems.prefix(problemLimit)))
        }
    }

    /// Reads every row of a file with one function.
    package static func readAll<Value>(_ file: ImportTable, _ read: (inout RowReader) -> Value?) throws -> [Value] {
        var values: [Value] = []
        var problems: [Problem] = []
        values.reserveCapacity(file.rows.count)
        for row in file.rows {
            var reader = RowReader(file, row)
            let value = read(&reader)
            problems += reader.problems
            if let value, reader.problems.isEmpty { values.append(value) }
            if problems.count >= problemLimit { break }
        }
        try file.refuse(problems)
        return values
    }
}

extension RowReader {
    package mutating func date(_ column: String = "date") -> CalendarDate? {
        required(column) { text throws(Problem) in try RowReader.day(text) }
    }

    /// A day as a table has it.
    ///
    /// - Throws: what `DayWords.problem` says of the text.
    static func day(_ text: String) throws(Problem) -> CalendarDate {
        if let day = DayText.date(text) ?? DayText.serial(text) { return day }
        throw DayWords.problem(text)
    }

    package mutating func optionalDate(_ column: String = "date") -> CalendarDate? {
        optional(column) { text throws(Problem) in try RowReader.day(text) }
    }

    package mutating func amount(_ column: String = "amount", signed: Bool = false) -> Money? {
        required(column) { text throws(Problem) in try RowReader.money(text, signed: signed) }
    }

    /// An amount as a table has it.
    ///
    /// - Throws: `Problem` with `numberMangled`, or what `AmountText` throws.
    static func money(_ text: String, signed: Bool = false) throws(Problem) -> Money {
        guard !CellText.isMangled(text) else { throw Problem(.numberMangled, [.text(text)]) }
        return try AmountText.money(text, signed: signed)
    }

    package mutating func code(_ column: String) -> String? {
        required(column) { text throws(Problem) in try RowReader.code(text) }
    }

    /// The home of a row.
    package mutating func unit() -> String? {
        required("unit") { text throws(Problem) in try RowReader.home(text) }
    }

    /// A home as a table has it.
    ///
    /// - Throws: `Problem` with `homeIsDay`, `numberMangled` or `codeUnusable`.
    package static func home(_ text: String) throws(Problem) -> String {
        if SpoiltHome.isDay(text) { throw Problem(.homeIsDay, [.text(text)]) }
        return try code(text)
    }

    /// A code as somebody gave it; a number of a bank or an invoice in full width is the same number.
    ///
    /// - Throws: `Problem` with `numberMangled` or `codeUnusable`.
    package static func code(_ text: String) throws(Problem) -> String {
        guard !CellText.isMangled(text) else { throw Problem(.numberMangled, [.text(text)]) }
        return try InputText.code(text)
    }

    package mutating func text(_ column: String) -> String? {
        required(column) { text throws(Problem) in try InputText.text(text, column) }
    }

    package mutating func scope(_ column: String = "scope") -> [String]? {
        required(column) { text throws(Problem) in try Typed.scope(text) }
    }

    package mutating func choice<Value: RawRepresentable & CaseIterable>(
        _ type: Value.Type,
        _ column: String,
        _ code: ProblemCode = .choiceUnknown
    ) -> Value? where Value.RawValue == String {
        required(column) { text throws(Problem) in
            try ValueWords.choice(type, text, code)
        }
    }

    package mutating func optionalText(_ column: String) -> String? {
        optional(column) { text throws(Problem) in try InputText.text(text, column) }
    }

    package mutating func optionalCode(_ column: String) -> String? {
        optional(column) { text throws(Problem) in try RowReader.code(text) }
    }

    /// What an invoice comes to.
    package mutating func total(of invoice: String?) -> Money? {
        optional("total") { text throws(Problem) in
            guard invoice != nil else { throw Problem(.totalWithoutInvoice) }
            return try RowReader.money(text)
        }
    }

    package mutating func request() -> Int? {
        optional("request") { text throws(Problem) in
            guard let entry = Int(text), entry >= 0, String(entry) == text else {
                throw Problem(.requestMalformed, [.text(text)])
            }
            return entry
        }
    }

    package mutating func sharing() -> SharingBasis? {
        optional("sharing") { text throws(Problem) in
            try ValueWords.choice(SharingBasis.self, text)
        }
    }

    package mutating func memo() -> String? {
        optional("memo") { text throws(Problem) in try InputText.text(text, "memo") }
    }

    /// The account that pays; 1001 where none is named.
    package mutating func payingAccount() -> AccountCode? {
        guard field("from") != nil else { return .bank }
        return required("from") { text throws(Problem) in
            guard let account = AccountCode(text) else { throw Problem(.accountMalformed, [.text(text)]) }
            return account
        }
    }

    /// The account that a contribution came to: whether it is cash in hand.
    package mutating func isCash() -> Bool? {
        guard field("to") != nil else { return false }
        return required("to") { text throws(Problem) in
            guard let account = AccountCode(text) else { throw Problem(.accountMalformed, [.text(text)]) }
            guard [.bank, .imprest].contains(account) else { throw Problem(.accountNotAllowed, [.account(account)]) }
            return account == .imprest
        }
    }

    /// The number of the piece of a bank line.
    package mutating func piece(of reference: String?) -> Int? {
        let place = place("piece")
        return optional("piece") { text throws(Problem) in
            try Typed.piece(text, hasReference: reference != nil, place)
        }
    }

    /// What a payment is for besides the works.
    package mutating func part() -> Payment.Part? {
        optional("part") { text throws(Problem) in try Typed.part(text) } ?? nil
    }
}
