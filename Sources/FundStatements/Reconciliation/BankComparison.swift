public import FundLedger
public import FundRules
public import TransparencyLog

/// A month's bank statement compared with 1001 (银行对账): what belongs together, and what only one side has.
///
/// First what a person says; then by the bank's serial and the amount, or that of all vouchers that share the serial; then
/// what a reversal undid within the ledger is set off; then by amount and date, the nearest within five days first, lines and
/// vouchers of one amount as a group; then one line against the contributions of one day that come to it; and last what the
/// bank took back itself.
public struct BankComparison: Sendable {
    /// What tells that a line and a voucher belong together.
    public enum Basis: String, Sendable {
        /// The bank's serial.
        case serial
        /// Amount and date.
        case amount
        /// One line is the sum of the contributions of one day.
        case sum
        /// A person says so.
        case manual
    }

    /// A bank line and the voucher that records it, or a piece of it.
    public struct Match: Hashable, Sendable {
        /// The bank's line.
        public let line: BankItem
        /// The voucher.
        public let voucher: BankBook.Item
        /// What told.
        public let basis: Basis
        /// Whether the bank's serial told.
        public var bySerial: Bool { basis == .serial }
    }

    /// A line of the bank's, of this file or carried over from an earlier comparison.
    public struct BankItem: Hashable, Sendable {
        /// The line of the file; nil where it was carried over.
        public let line: Int?
        /// The bank's date.
        public let date: CalendarDate
        /// Fen; positive for what came in.
        public let amount: Int64
        /// 银行流水号.
        public let reference: String?
        /// Whether the bank's words say that it takes back an earlier line (退汇, 冲正 …).
        let isReturn: Bool

        fileprivate init(_ line: BankLine) {
            self.line = line.line
            (date, amount, reference, isReturn) = (line.date, line.amount, line.reference, line.saysReturn)
        }

        fileprivate init(_ item: Reconciliation.BankItem) {
            line = nil
            (date, amount, reference, isReturn) = (item.date, item.amount, item.reference, false)
        }
    }

    /// Days between a bank's date and a voucher's that may still be the same movement.
    public static let days: Int64 = 5

    /// The month.
    public let period: Month
    /// The bank's balance at the month's end, in fen.
    public let bank: Int64
    /// The balance of 1001 at the month's end, in fen.
    public let book: Int64
    /// What belongs together, in the bank's order.
    public let matches: [Match]
    /// What the bank alone has, in its order.
    public let bankOnly: [BankItem]
    /// What the ledger alone has, in order of entry.
    public let ledgerOnly: [BankBook.Item]
    /// Vouchers that undo each other within the ledger.
    public let offset: [BankBook.Item]
    /// Lines that undo each other at the bank.
    public let returned: [BankItem]
    private let matcher: BankMatcher

    /// Both sides when everything has arrived, in fen.
    public var adjustedBank: Int64 { ledgerOnly.reduce(bank) { $0 &+ $1.amount } }
    /// The same, from the ledger's side.
    public var adjustedBook: Int64 { bankOnly.reduce(book) { $0 &+ $1.amount } }

    /// Compares.
    ///
    /// What was settled by an earlier comparison is left out, what it left open is carried over. Without an earlier one
    /// the ledger is taken to agree with the bank up to the month that the statement begins in.
    ///
    /// - Parameter balance: the bank's balance at the month's end, in fen.
    /// - Parameter pairings: what a person says belongs together.
    /// - Throws: `Problem` with `pairingUnknown` or `pairingDiffers`.
    public init(
        _ statement: BankStatement,
        balance: Int64,
        with verified: Verified<BankBook>,
        pairings: [BankPairing] = []
    ) throws(Problem) {
        let ledger = verified.value
        let settled = ledger.before?.result.period
        let lines = statement.lines.filter { line in
            line.amount != 0 && line.date.month <= ledger.period && settled.map { line.date.month > $0 } ?? true
        }
        let carried = Set(ledger.before?.result.ledgerOnly.map(\.entry) ?? [])
        let start = statement.lines.first?.date.month ?? ledger.period
        let vouchers = ledger.items.filter { item in
            guard let before = ledger.before else { return item.date.month >= start }
            return item.date.month > before.result.period || item.entry > before.entry || carried.contains(item.entry)
        }
        try self.init(
            ledger,
            balance: balance,
            lines: (ledger.before?.result.bankOnly ?? []).map(BankItem.init) + lines.map(BankItem.init),
            vouchers: vouchers,
            pairings: pairings
        )
    }

    /// Brings the last comparison of a month up to date: what was recorded since, beside what it left open. The bank's side
    /// is that of then.
    ///
    /// Nil where the month was not compared, or nothing was recorded since.
    public init?(bringingUpToDate verified: Verified<BankBook>) {
        let ledger = verified.value
        guard let last = ledger.last, ledger.isOutOfDate else { return nil }
        let open = Set(last.result.ledgerOnly.map(\.entry))
        // Nothing is said by a person here, so nothing can be refused.
        try? self.init(
            ledger,
            balance: last.result.bank,
            lines: last.result.bankOnly.map(BankItem.init),
            vouchers: ledger.items.filter { $0.entry > last.entry || open.contains($0.entry) },
            pairings: []
        )
    }

    private init(
        _ ledger: BankBook,
        balance: Int64,
        lines: [BankItem],
        vouchers: [BankBook.Item],
        pairings: [BankPairing]
    ) throws(Problem) {
        var matcher = BankMatcher(lines, vouchers)
        try matcher.match(pairings)
        matcher.matchBySerial()
        matcher.offsetReversals()
        matcher.matchByAmount()
        matcher.matchSums()
        matcher.offsetReturns()
        matcher.offsetReplacements()
        (period, bank, book) = (ledger.period, balance, ledger.balance)
        matches = matcher.matches.sorted {
            ($0.line.date, $0.line.line ?? 0, $0.voucher.entry) < ($1.line.date, $1.line.line ?? 0, $1.voucher.entry)
        }
        bankOnly = matcher.openLines.map { lines[$0] }
        ledgerOnly = matcher.openVouchers.map { vouchers[$0] }.sorted { $0.entry < $1.entry }
        offset = matcher.offset
        returned = matcher.returned
        self.matcher = matcher
    }

    /// Looks for lines that may be the sum of some vouchers of one day, which nobody but a person can say.
    public func proposals() -> [BankPairing] { matcher.proposals() }

    /// The entry that records the result.
    public func reconciliation(file: Digest) -> Reconciliation {
        Reconciliation(
            period: period,
            bank: Money(fen: bank),
            book: Money(fen: book),
            file: file,
            bankOnly: bankOnly.map {
                Reconciliation.BankItem(date: $0.date, amount: Money(fen: $0.amount), reference: $0.reference)
            },
            ledgerOnly: ledgerOnly.map { Reconciliation.LedgerItem(entry: $0.entry, amount: Money(fen: $0.amount)) }
        )
    }
}
