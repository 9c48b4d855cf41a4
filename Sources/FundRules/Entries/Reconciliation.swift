public import TransparencyLog

/// `reconciliation` (银行对账): a month's bank statement compared with 1001, and what is left unmatched on either side
/// (未达账项).
///
/// Bank balance and ledger balance, each with what only the other side has, must come to the same (银行存款余额调节表).
/// Amounts of the bank's lines and of the ledger's are positive where money comes in.
public struct Reconciliation: EntryBody {
    /// `reconciliation`.
    public static let kind = "reconciliation"
    /// 银行对账.
    public static let name = Wording("银行对账", "reconciliation")
    /// It tells of its month.
    public static var dating: Dating { .earlier }

    /// A line of the bank statement that the ledger does not have.
    public struct BankItem: Hashable, Sendable {
        /// The bank's date.
        public let date: CalendarDate
        /// Fen; negative for what was paid.
        public let amount: Int64
        /// 银行流水号.
        public let reference: String?

        /// A line.
        public init(date: CalendarDate, amount: Money, reference: String?) {
            self.date = date
            self.amount = amount.fen
            self.reference = reference
        }
    }

    /// A voucher that the bank statement does not have.
    public struct LedgerItem: Hashable, Sendable {
        /// The voucher's entry.
        public let entry: Int
        /// What it posted to 1001, debits less credits, in fen.
        public let amount: Int64

        /// A voucher.
        public init(entry: Int, amount: Money) {
            self.entry = entry
            self.amount = amount.fen
        }
    }

    /// The month.
    public let period: Month
    /// The bank statement's balance at the month's end, in fen.
    public let bank: Int64
    /// The balance of 1001 at the month's end, in fen.
    public let book: Int64
    /// SHA-256 of the bank's file.
    public let file: Digest
    /// What the bank has and the ledger has not, this month and before.
    public let bankOnly: [BankItem]
    /// What the ledger has and the bank has not, this month and before, in order of entry.
    public let ledgerOnly: [LedgerItem]

    /// Both sides when everything has arrived, in fen.
    public var adjustedBank: Int64 { ledgerOnly.reduce(bank) { $0 &+ $1.amount } }
    /// The same, from the ledger's side.
    public var adjustedBook: Int64 { bankOnly.reduce(book) { $0 &+ $1.amount } }

    /// The result of a comparison.
    public init(
        period: Month,
        bank: Money,
        book: Money,
        file: Digest,
        bankOnly: [BankItem],
        ledgerOnly: [LedgerItem]
    ) {
        self.period = period
        self.bank = bank.fen
        self.book = book.fen
        self.file = file
        self.bankOnly = bankOnly
        self.ledgerOnly = ledgerOnly.sorted { $0.entry < $1.entry }
    }

    /// What the bank and the books have.
    public var about: Concern { Concern(.none, project: nil, payee: nil, amount: nil, tie: .figures) }
    /// The month, and how much is under way.
    public var subject: Wording {
        Wording("{0}，未达账项 {1} 笔", "{0}, {1} items under way")
            .filled(period.description, String(bankOnly.count + ledgerOnly.count))
    }
    /// Both balances, and what only one of them has.
    public var particulars: Particulars {
        func row(_ cells: String...) -> [Wording] { cells.map { .plain($0) } }
        let bankRows = bankOnly.map { row($0.date.description, $0.reference ?? "", Money(fen: $0.amount).grouped) }
        let ledgerRows = ledgerOnly.map { row(String($0.entry), Money(fen: $0.amount).grouped) }
        return [
            Particular(Wording("银行余额", "bank balance"), fen: bank),
            Particular(Wording("账面余额", "ledger balance"), fen: book),
            Particular(Wording("调节后余额", "adjusted"), fen: adjustedBank),
            Particular(Wording("银行已记、账面未记", "in the bank only"), .table(bankRows, figures: [2])),
            Particular(Wording("账面已记、银行未记", "in the ledger only"), .table(ledgerRows, figures: [0, 1])),
            Particular(Wording("银行流水文件 SHA-256", "bank file, SHA-256"), file.hexadecimal),
        ]
    }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("bank")
        bank = try reader.integer()
        try reader.member("bankOnly")
        bankOnly = try reader.list { reader throws(CanonicalError) in try BankItem(from: &reader) }
        try reader.member("book")
        book = try reader.integer()
        try reader.member("file")
        file = try reader.digest()
        try reader.member("ledgerOnly")
        ledgerOnly = try reader.list { reader throws(CanonicalError) in try LedgerItem(from: &reader) }
        try reader.member("period")
        period = try reader.month()
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("bank", bank)
            $0.member("bankOnly") { $0.array(bankOnly) { $1.encode(to: &$0) } }
            $0.member("book", book)
            $0.member("file") { $0.digest(file) }
            $0.member("ledgerOnly") { $0.array(ledgerOnly) { $1.encode(to: &$0) } }
            $0.member("period", period.description)
        }
    }

    /// Keeps the result: it names the ledger's own balance and vouchers, and both sides come to the same.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        let book = state.bankBalance(at: period)
        if self.book != book {
            judgement.add(.reconciliationBook, .month(period), .money(book), .money(self.book))
        }
        for (position, item) in ledgerOnly.enumerated() {
            let isInOrder = position == 0 || ledgerOnly[position - 1].entry < item.entry
            let voucher = item.entry < state.size ? judgement.history.entry(at: item.entry)?.entry : nil
            let amount = voucher.map { $0.postings.net(.bank) } ?? 0
            let isInTime = voucher.map { $0.date.month <= period } ?? false
            if !isInOrder || !isInTime || amount != item.amount || amount == 0 {
                judgement.add(.reconciliationItem, .entry(item.entry), .money(item.amount))
            }
        }
        if let late = bankOnly.first(where: { $0.date.month > period }) {
            judgement.add(.reconciliationLate, .date(late.date), .month(period))
        }
        if adjustedBank != adjustedBook {
            judgement.add(.reconciliationDiffers, .money(adjustedBank), .money(adjustedBook))
        }
        state.reconciled.removeAll { $0.period == period }
        state.reconciled.append(ReconciledMonth(period: period, entry: state.size, book: self.book))
    }
}

extension Reconciliation.BankItem {
    init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("amount")
        amount = try reader.integer(in: -Limits.amount...Limits.amount)
        try reader.member("date")
        date = try reader.date()
        reference = reader.optionalMember("reference") ? try reader.code() : nil
        try reader.endObject()
    }

    func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("amount", amount)
            $0.member("date", date.description)
            $0.member("reference", reference)
        }
    }
}

extension Reconciliation.LedgerItem {
    init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("amount")
        amount = try reader.integer(in: -Limits.amount...Limits.amount)
        try reader.member("entry")
        entry = Int(try reader.integer(in: 0...Limits.integer))
        try reader.endObject()
    }

    func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("amount", amount)
            $0.member("entry", Int64(entry))
        }
    }
}

/// A month whose bank statement was compared; the last comparison counts.
public struct ReconciledMonth: Hashable, Sendable {
    /// The month.
    public let period: Month
    /// The entry that says so.
    public let entry: Int
    /// The balance of 1001 that it found, in fen.
    public let book: Int64
}

extension FundState {
    /// Debits less credits of 1001 at a month's end over all vouchers recorded so far, in fen.
    public func bankBalance(at month: Month) -> Int64 {
        guard let index = fund?.chart.index(of: .bank) else { return 0 }
        if let closedThrough, month < closedThrough {
            return bankAtClose.last { $0.month <= month }?.balance ?? 0
        }
        return open.filter { $0.month.map { $0 <= month } ?? true }
            .reduce(closed.balances[index]) { $0 &+ $1.balances[index] }
    }
}
