import FundLedger
import FundStatements

/// What the ledger has that a bank's file may have too: an observer of one verified pass.
///
/// Vouchers on 1001 that bear one of the file's numbers, lie near its days, or were named; nothing else of a long
/// ledger is kept.
package struct BankImportBook: LedgerObserver, Sendable {
    /// A voucher that moves 1001.
    struct Voucher: Sendable {
        let entry: Int
        let date: CalendarDate
        let number: VoucherNumber
        /// Debits less credits of 1001, in fen.
        let amount: Int64
        /// 银行流水号, folded; empty where the file does not have it, nil where the voucher has none.
        let reference: String?
        /// The home of a contribution.
        let unit: String?
        /// Of a reversal, the voucher that it reverses.
        let reverses: Int?
    }

    /// Money that went out to somebody.
    struct Outgoing: Sendable {
        let entry: Int
        let date: CalendarDate
        let amount: Int64
    }

    /// Days between a bank's date and that of a typed voucher which may be the same movement.
    static let nearness: Int64 = 3

    private let numbers: Set<String>
    private let days: ClosedRange<CalendarDate>
    private let named: Set<Int>
    private let firstDay: CalendarDate?
    /// The vouchers, in order of entry.
    private(set) var vouchers: [Voucher] = []
    /// Who reversed what, and with which reason.
    private(set) var reversals: [Int: (entry: Int, reason: String)] = [:]
    /// Numbers of the file that vouchers bear which do not move 1001.
    private(set) var elsewhere: [String: Int] = [:]
    /// 1001 before the file's first day, in fen.
    private(set) var balance: Int64 = 0
    /// What there was at the bank when the books began, and on which day; nil where that was never recorded.
    private(set) var opening: (date: CalendarDate, amount: Int64)?
    /// What went out, by the folded name of who was paid.
    private(set) var outgoing: [String: [Outgoing]] = [:]
    /// The state that the pass ends with.
    package private(set) var state = FundState()

    private var openings: Set<Int> = []

    /// A book for some lines.
    ///
    /// - Parameter named: entries that are kept wherever they are dated.
    package init(for lines: [BankLine], naming named: Set<Int> = []) {
        numbers = Set(lines.compactMap { $0.reference.map { FoldedName($0).text } })
        let dates = lines.map(\.date)
        firstDay = dates.min()
        let first = (dates.min() ?? .last).adding(days: 0 - BankImportBook.nearness)
        let last = (dates.max() ?? .first).adding(days: BankImportBook.nearness)
        days = min(first, last)...max(first, last)
        self.named = named
    }

    /// No line is read.
    package var daysRead: ClosedRange<CalendarDate>? { nil }

    /// Adds an entry.
    package mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        let entry = judged.entry
        guard let number = entry.number else { return }
        let amount = entry.postings.net(.bank)
        // Empty of a number that the file does not have.
        var found: String?
        entry.forEachReference { kind, bytes in
            guard case .reference = kind else { return }
            let folded = numbers.isEmpty ? "" : String(decoding: bytes, as: UTF8.self)
            found = numbers.contains(folded) ? folded : ""
        }
        let isContribution = entry.isContribution
        let reversal = isContribution ? nil : entry.body as? Reversal
        if let reversal { reversals[reversal.entry] = (entry.sequence, reversal.reason) }
        if !isContribution { keepOutgoing(entry) }
        guard amount != 0 else {
            if let found, !found.isEmpty { elsewhere[found] = entry.sequence }
            return
        }
        if let firstDay, entry.date < firstDay { balance &+= amount }
        if !isContribution, isOpening(entry, reversal, amount) { return }
        let isAsked = found?.isEmpty == false || days.contains(entry.date) || named.contains(entry.sequence)
        guard isAsked else { return }
        vouchers.append(
            Voucher(
                entry: entry.sequence,
                date: entry.date,
                number: number,
                amount: amount,
                reference: found,
                unit: isContribution ? (entry.body as? Contribution)?.unit : nil,
                reverses: reversal?.entry
            )
        )
    }

    /// Keeps the state.
    package mutating func finish(_ state: FundState) { self.state = state }

    /// What there was when the books began is no movement of the bank's.
    private mutating func isOpening(_ entry: Entry, _ reversal: Reversal?, _ amount: Int64) -> Bool {
        if let reversal, openings.contains(reversal.entry) {
            opening = opening.map { ($0.date, $0.amount &+ amount) }
            return true
        }
        guard entry.body is Opening else { return false }
        openings.insert(entry.sequence)
        opening = (entry.date, (opening?.amount ?? 0) &+ amount)
        return true
    }

    private mutating func keepOutgoing(_ entry: Entry) {
        let payee: String
        switch entry.body {
        case let payment as Payment: payee = payment.payee
        case let expense as Expense: payee = expense.payee
        default: return
        }
        let amount = entry.postings.net(.bank)
        guard amount < 0 else { return }
        let item = Outgoing(entry: entry.sequence, date: entry.date, amount: 0 &- amount)
        outgoing[FoldedName(payee).text, default: []].append(item)
    }
}
