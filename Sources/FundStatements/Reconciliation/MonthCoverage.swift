public import FundRules

/// How far a bank's file reaches into the month that it is compared with.
///
/// A balance at the month's end is only known of a file that reaches it. That nothing moved in the last days is possible, and
/// no file says so but one that states its period: then a person does.
public enum MonthCoverage: Hashable, Sendable {
    /// To its end: the file says so, or has a line of the last day or later.
    case whole
    /// Nothing after a day, and nothing that speaks for the bank having had more.
    case quiet(after: CalendarDate)
    /// The file has nothing of the month, and nothing later.
    case empty
    /// The file says itself that it ends before the month does.
    case ends(CalendarDate)
    /// The month is not over.
    case early(CalendarDate)
    /// The ledger has a voucher that the bank must have had by the month's end, after the file's last line.
    case lacks(VoucherNumber, CalendarDate, after: CalendarDate)

    /// Days without a movement at the month's end that are nothing unusual: banks' longest holidays have eight.
    public static let quietDays: Int64 = 10

    /// Whether nobody but the file's owner can say whether it is whole.
    public var isQuiet: Bool { if case .quiet = self { true } else { false } }
}

extension BankComparison {
    /// How far the file reaches into the month.
    ///
    /// - Parameter today: the day it is compared.
    public func coverage(of statement: BankStatement, on today: CalendarDate) -> MonthCoverage {
        let end = period.lastDay
        if let last = statement.lines.last?.date, last >= end { return .whole }
        if today < end { return .early(today) }
        if let stated = statement.statedEnd { return stated >= end ? .whole : .ends(stated) }
        guard let last = statement.lines.last?.date, last >= period.firstDay else { return .empty }
        // What is on its way for five days may arrive in the next month.
        let missed = ledgerOnly.first {
            $0.date > last && $0.date.daysSinceEpoch + BankComparison.days <= end.daysSinceEpoch
        }
        return missed.map { .lacks($0.number, $0.date, after: last) } ?? .quiet(after: last)
    }
}
