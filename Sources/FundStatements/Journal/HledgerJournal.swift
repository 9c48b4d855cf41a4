public import FundLedger
public import FundRules

/// Writes the vouchers of a verified pass as a journal that hledger and ledger-cli both read.
///
/// One transaction a voucher, in the ledger's order, the voucher number as its code; debits positive, credits negative,
/// reversals with their signs turned. The years are not closed, as they are not in the ledger. The last transaction
/// moves nothing: it asserts every account's balance, so that both programs check our sums with their own.
public struct HledgerJournal {
    private let language: Language
    /// Codes and names of the accounts, such as `1001 银行存款`.
    private var names: [AccountCode: String] = [:]
    private var lastDate: CalendarDate?
    /// Debits less credits by account, in fen.
    private var balances: [AccountCode: Int64] = [:]

    /// An empty journal.
    public init(_ language: Language) {
        self.language = language
    }

    /// What an entry adds to the journal: the head for `open`, a transaction for a voucher, nothing for others.
    public mutating func text(_ judged: JudgedEntry) -> String {
        let entry = judged.entry
        if let open = entry.body as? Open {
            for account in open.chart.accounts {
                names[account.code] = "\(account.code) \(Self.without(";:", account.name[language]))"
            }
            return head(open)
        }
        guard let number = entry.number else { return "" }
        lastDate = max(lastDate ?? entry.date, entry.date)
        let memo = [entry.memo?.string(in: judged.line), (entry.body as? Reversal)?.reason].compactMap { $0 }
        let words = [EntryKinds.name(of: entry.kind)[language]] + memo
        var lines = ["\(entry.date) * (\(number)) \(Self.without(";|", words.joined(separator: " ")))"]
        lines += [tag("entry", String(entry.sequence))] + tags(entry.body)
        for posting in entry.postings {
            balances[posting.account, default: 0] &+= posting.net
            lines.append("\(name(posting.account))  \(Self.amount(posting.net))")
        }
        return lines.joined(separator: "\n    ") + "\n\n"
    }

    /// What stands at the end: a transaction of zeros that asserts the balances; empty where there is no voucher.
    public func closing() -> String {
        guard let lastDate else { return "" }
        let assertions = balances.sorted { $0.key < $1.key }.map { account, balance in
            "    \(name(account))  \(Self.amount(0)) = \(Self.amount(balance))\n"
        }
        return "\(lastDate) * \(Self.balanceAssertion[language])\n" + assertions.joined()
    }

    private func head(_ open: Open) -> String {
        let title = "; \(Self.without(":", open.name)) \(open.origin)\n\n"
        let commodity = "commodity CNY\n    format 1000.00 CNY\n\n"
        let accounts = open.chart.postable.map { "account \(name($0.code))\n    ; type:\(Self.type($0.type))\n" }
        return title + commodity + accounts.joined() + "\n"
    }

    private func tags(_ body: any EntryBody) -> [String] {
        switch body {
        case let body as Contribution: [tag("unit", body.unit)]
        case let body as Payment: [tag("project", body.project), tag("payee", body.payee)]
        case let body as Expense: [tag("payee", body.payee)]
        case let body as Distribution: [tag("scope", body.scope.joined(separator: " "))]
        case let body as Reversal: [tag("reverses", String(body.entry))]
        default: []
        }
    }

    /// A comment that hledger and ledger read as a tag.
    private func tag(_ name: String, _ value: String) -> String { "; \(name):\(Self.without(",:", value))" }

    private func name(_ account: AccountCode) -> String { names[account] ?? account.description }

    private static func amount(_ fen: Int64) -> String { "\(Money(fen: fen).plain) CNY" }

    /// The letters that hledger has for the sides of the books.
    private static func type(_ type: Chart.Class) -> String {
        switch type {
        case .asset: "A"
        case .liability: "L"
        case .netAssets: "E"
        case .income: "R"
        case .expenditure: "X"
        }
    }

    /// Text with characters that are syntax to the two programs in their full-width forms, and no runs of spaces,
    /// which end an account's name.
    private static func without(_ syntax: String, _ text: String) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: " ") || syntax.utf8.contains($0) }) else { return text }
        let replaced = text.map { syntax.contains($0) ? fullWidth[$0] ?? $0 : $0 }
        return replaced.split(whereSeparator: \.isWhitespace).map { String($0) }.joined(separator: " ")
    }

    private static let fullWidth: [Character: Character] = [";": "；", "|": "｜", ":": "：", ",": "，"]

    private static let balanceAssertion = Wording("核对：各科目余额", "check: every account's balance")
}
