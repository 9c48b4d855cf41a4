/// Reads the fields of one row; what is wrong is collected, so that a file's errors are shown all at once.
package struct RowReader {
    /// The most problems that one refused file reports.
    package static let problemLimit = 20

    private let file: CSVFile
    private let row: CSVFile.Row
    /// What is wrong with the row.
    package private(set) var problems: [Problem] = []

    package init(_ file: CSVFile, _ row: CSVFile.Row) {
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

    private func field(_ column: String) -> String? {
        guard let index = file.heading.firstIndex(of: column) else { return nil }
        let field = row[index]
        return field.isEmpty ? nil : field
    }

    /// Throws what was collected, if anything.
    package static func refuse(_ problems: [Problem]) throws {
        switch problems.count {
        case 0: break
        case 1: throw problems[0]
        default: throw Problems(Array(problems.prefix(problemLimit)))
        }
    }

    /// Reads every row of a file with one function.
    package static func readAll<Value>(_ file: CSVFile, _ read: (inout RowReader) -> Value?) throws -> [Value] {
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
        try refuse(problems)
        return values
    }
}

extension RowReader {
    package mutating func date(_ column: String = "date") -> CalendarDate? {
        required(column) { text throws(Problem) in
            guard let date = CalendarDate(text) else { throw Problem(.dateMalformed, [.text(text)]) }
            return date
        }
    }

    package mutating func optionalDate(_ column: String = "date") -> CalendarDate? {
        optional(column) { text throws(Problem) in
            guard let date = CalendarDate(text) else { throw Problem(.dateMalformed, [.text(text)]) }
            return date
        }
    }

    package mutating func amount(_ column: String = "amount", signed: Bool = false) -> Money? {
        required(column) { text throws(Problem) in try Money(yuan: text, signed: signed) }
    }

    package mutating func code(_ column: String) -> String? {
        required(column) { text throws(Problem) in try InputText.code(text) }
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
        required(column) { text throws(Problem) in try Choice.value(type, text, nil, code) }
    }

    package mutating func optionalText(_ column: String) -> String? {
        optional(column) { text throws(Problem) in try InputText.text(text, column) }
    }

    package mutating func optionalCode(_ column: String) -> String? {
        optional(column) { text throws(Problem) in try InputText.code(text) }
    }

    /// What an invoice comes to.
    package mutating func total(of invoice: String?) -> Money? {
        optional("total") { text throws(Problem) in
            guard invoice != nil else { throw Problem(.totalWithoutInvoice) }
            return try Money(yuan: text)
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
        optional("sharing") { text throws(Problem) in try Choice.value(SharingBasis.self, text, nil) }
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
