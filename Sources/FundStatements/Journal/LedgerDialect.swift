import FundRules

/// ledger-cli: as hledger, but that metadata has a space after its colon and is declared.
struct LedgerDialect: JournalDialect {
    private let text: JournalText
    /// Every name of metadata there can be, for `--pedantic`.
    private static let tags = [
        "entry", "kind", "unit", "project", "payee", "invoice", "reference", "scope", "reverses", "concerns", "hash",
        "request", "recorder", "time",
    ]

    init(_ language: Language) {
        text = JournalText(language)
    }

    func name(_ account: Chart.Account, in chart: Chart) -> String { text.name(account, in: chart) }

    func head(_ fund: Open, on day: CalendarDate, accounts: [(name: String, type: Chart.Class)]) -> String {
        let declarations = accounts.map { "account \($0.name)\n" } + LedgerDialect.tags.map { "tag \($0)\n" }
        return text.head(fund) + declarations.joined() + "\n"
    }

    func transaction(_ voucher: JournalVoucher) -> String {
        let tags = voucher.metadata.map { "; \($0.name): \(text.inTag($0.value))" }
        return text.transaction(voucher, text.inDescription(voucher.summary), tags)
    }

    func assertions(_ balances: [(name: String, balance: Int64)], at day: CalendarDate) -> String {
        text.assertions(balances, at: day)
    }
}
