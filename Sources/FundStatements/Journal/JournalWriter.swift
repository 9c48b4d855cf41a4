public import FundLedger
public import FundRules
import TransparencyLog

/// Writes the vouchers of a verified pass as a journal for another program, which then checks our sums with its own.
///
/// One transaction a voucher, the voucher number as its code, entry number and hash as metadata; debits positive,
/// credits negative, reversals with their signs turned. The years are closed where the ledger closes them and not
/// otherwise. After every closed month, and at the end, every account's balance is asserted. The transactions are put in
/// order of date (ledger-cli asserts in order of the file) and the assertions where they belong by who takes them.
public struct JournalWriter<Sink: DaySink>: LedgerObserver {
    /// What stands before the first transaction; empty where nothing opens the fund.
    public private(set) var head = ""
    /// What takes every transaction on its day.
    public let sink: Sink
    private let language: Language
    private let dialect: any JournalDialect
    private var fund: Open?
    private var names: [AccountCode: String] = [:]
    /// Debits less credits of every account posted to in a month, in fen.
    private var months: [Month: [AccountCode: Int64]] = [:]
    private var closedThrough: Month?
    private var lastDate: CalendarDate?

    /// An empty journal.
    public init(_ program: JournalProgram, _ language: Language, _ sink: Sink) {
        self.language = language
        self.sink = sink
        dialect = program.dialect.init(language)
    }

    /// Gives the transaction of a voucher.
    public mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        if let number = judged.entry.number {
            sink.append(transaction(judged, number), on: judged.entry.date)
        } else if let open = judged.entry.body as? Open, fund == nil {
            begin(open, on: judged.entry.date)
        }
    }

    /// Notes which months are closed.
    public mutating func finish(_ state: FundState) { closedThrough = state.closedThrough }

    private mutating func begin(_ open: Open, on day: CalendarDate) {
        fund = open
        for account in open.chart.postable { names[account.code] = dialect.name(account, in: open.chart) }
        let accounts = open.chart.postable.map { (name: name($0.code), type: $0.type) }
        head = dialect.head(open, on: day, accounts: accounts)
    }

    private mutating func transaction(_ judged: JudgedEntry, _ number: VoucherNumber) -> String {
        let entry = judged.entry
        lastDate = max(lastDate ?? entry.date, entry.date)
        for posting in entry.postings {
            months[entry.date.month, default: [:]][posting.account, default: 0] &+= posting.net
        }
        let body = entry.body
        let about = body.about
        let kind = type(of: body).name[language]
        return dialect.transaction(
            JournalVoucher(
                date: entry.date,
                number: number,
                payee: about.payee,
                summary: [kind, judged.words].filter { !$0.isEmpty }.joined(separator: " "),
                metadata: metadata(entry, body.asVoucher, about) + [("hash", judged.hash.base64)]
                    + recording(entry, body.asVoucher),
                links: [entry.sequence] + (about.entry.map { [$0] } ?? []),
                postings: entry.postings.map { (account: name($0.account), net: $0.net) }
            )
        )
    }

    private func metadata(
        _ entry: Entry,
        _ voucher: (any VoucherBody)?,
        _ about: Concern
    ) -> [(name: String, value: String)] {
        let texts: [(name: String, value: String?)] = [
            ("entry", String(entry.sequence)), ("kind", entry.kind), ("unit", about.unit),
            ("project", about.project), ("payee", about.payee), ("invoice", voucher?.invoice),
            ("reference", voucher?.reference),
            ("scope", about.scope.isEmpty ? nil : about.scope.joined(separator: " ")),
            (voucher is Reversal ? "reverses" : "concerns", about.entry.map { String($0) }),
        ]
        return texts.compactMap { text in text.value.map { (text.name, $0) } }
    }

    /// What it rests on, and who recorded it when.
    private func recording(_ entry: Entry, _ voucher: (any VoucherBody)?) -> [(name: String, value: String)] {
        (voucher?.request.map { [("request", String($0))] } ?? [])
            // A colon would begin another tag: the basic form of ISO 8601 has none.
            + [
                ("recorder", entry.recorder.description),
                ("time", entry.time.description.filter { $0 != "-" && $0 != ":" }),
            ]
    }

    /// What is to be asserted once all vouchers up to a day stand: at the end of every closed month that has vouchers
    /// in it or before it, and after the last voucher. In order of day.
    public func assertions() -> [(day: CalendarDate, text: String)] {
        guard let fund, let lastDate else { return [] }
        let closed = months.keys.filter { month in closedThrough.map { month <= $0 } ?? false }
        var days = closed.map(\.lastDay).sorted()
        if days.last.map({ $0 < lastDate }) ?? true { days.append(lastDate) }
        var balances: [AccountCode: Int64] = [:]
        var rest = months.keys.sorted()[...]
        return days.map { day in
            while let month = rest.first, month <= day.month {
                balances.merge(months[month] ?? [:]) { $0 &+ $1 }
                rest.removeFirst()
            }
            let lines = fund.chart.postable.map { (name: name($0.code), balance: balances[$0.code] ?? 0) }
            return (day, dialect.assertions(lines, at: day))
        }
    }

    private func name(_ account: AccountCode) -> String { names[account] ?? account.description }
}

extension Chart {
    /// The names of an account and of what it is a detail of, outermost first.
    func path(_ account: Account) -> [Account] {
        (account.code.isDetail ? self.account(account.code.parent).map { [$0] } ?? [] : []) + [account]
    }
}
