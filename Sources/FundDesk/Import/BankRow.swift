/// Reads one row of a bank's file; what is wrong is collected.
struct BankRow {
    private let fields: [String]
    private let heading: BankHeading
    private let directionPosition: Int?
    /// What is wrong, and in which column.
    private(set) var faults: [(problem: Problem, position: Int?)] = []

    init(_ fields: [String], _ heading: BankHeading, _ directionPosition: Int?) {
        self.fields = fields
        self.heading = heading
        self.directionPosition = directionPosition
    }

    private static let money: [BankHeading.Column] = [.amount, .debit, .credit]

    /// The line; nil for rows that are none: a total, a note at the foot, the heading of the next page, a payment of which
    /// nothing came.
    mutating func line(on number: Int) -> BankTable.Line? {
        let first = fields.first { !$0.isEmpty } ?? ""
        guard !TableFoot.isTotal(first), fields != heading.names, let date = date(first) else { return nil }
        guard !BankWords.isVoid(heading.field(.status, of: fields)) else { return nil }
        let currency = heading.field(.currency, of: fields)
        if !currency.isEmpty, !BankWords.isYuan(currency) {
            fault(Problem(.currencyOther, [.text(currency)]), .currency)
        }
        guard let (into, out) = amounts() else { return nil }
        return BankTable.Line(
            line: number,
            date: date,
            into: into,
            out: out,
            balance: money(.balance),
            reference: reference(),
            text: heading.text(.text, of: fields),
            heading: heading,
            fields: fields
        )
    }

    private mutating func fault(_ problem: Problem, _ column: BankHeading.Column) {
        faults.append((problem, heading.position(column)))
    }

    /// The day that the bank booked the line, or else the day of the deed; nil where the row is none of a line.
    private mutating func date(_ first: String) -> CalendarDate? {
        let column = heading.field(.booking, of: fields).isEmpty ? BankHeading.Column.date : .booking
        let text = heading.field(column, of: fields)
        if let date = DayText.date(text) ?? DayText.serial(text) { return date }
        let hasMoney = BankRow.money.contains { heading.field($0, of: fields).contains(where: \.isNumber) }
        guard hasMoney, !TableFoot.isNote(first), !TableFoot.isCount(first) else { return nil }
        if text.isEmpty {
            let position = heading.position(.booking) ?? heading.position(.date)
            faults.append((Problem(.csvFieldEmpty, [.name(position.map { heading.names[$0] })]), position))
        } else {
            fault(DayWords.problem(text), column)
        }
        return nil
    }

    /// What came in, or a signed amount, and what went out; nil where neither is meant or something is wrong.
    private mutating func amounts() -> (into: Int64, out: Int64)? {
        if heading.hasPair { return (money(.credit) ?? 0, money(.debit) ?? 0) }
        let amount = money(.amount) ?? 0
        guard let directionPosition else { return (amount, 0) }
        let word = directionPosition < fields.count ? fields[directionPosition] : ""
        switch BankWords.direction(word) {
        case .into: return (amount, 0)
        case .out: return (0, amount)
        case .neither: return nil
        case nil:
            guard amount != 0 else { return (0, 0) }
            faults.append((Problem(.directionUnknown, [.text(word)]), directionPosition))
            return nil
        }
    }

    private mutating func money(_ column: BankHeading.Column) -> Int64? {
        let text = heading.field(column, of: fields)
        guard !text.isEmpty else { return nil }
        do throws(Problem) { return try RowReader.money(text, signed: true).fen } catch {
            fault(error, column)
            return nil
        }
    }

    private mutating func reference() -> String? {
        let text = heading.field(.reference, of: fields)
        guard !text.isEmpty, text.contains(where: { $0 != "0" }) else { return nil }
        do throws(Problem) { return try RowReader.code(text) } catch {
            fault(error, .reference)
            return nil
        }
    }
}
