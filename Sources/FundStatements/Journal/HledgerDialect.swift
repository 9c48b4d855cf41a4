import FundRules

/// hledger: `类:科目` with any spaces but double ones, tags in comments, assertions as postings of nothing.
struct HledgerDialect: JournalDialect {
    private let text: JournalText

    init(_ language: Language) {
        text = JournalText(language)
    }

    func name(_ account: Chart.Account, in chart: Chart) -> String { text.name(account, in: chart) }

    func head(_ fund: Open, on day: CalendarDate, accounts: [(name: String, type: Chart.Class)]) -> String {
        text.head(fund)
            + accounts.map { "account \($0.name)\n    ; type:\(HledgerDialect.letter($0.type))\n" }.joined() + "\n"
    }

    func transaction(_ voucher: JournalVoucher) -> String {
        // hledger takes what stands before the bar for the payee.
        let summary = [voucher.payee, voucher.summary].compactMap { $0.map(text.inDescription) }
        let tags = voucher.metadata.filter { $0.name != "payee" }.map { "; \($0.name):\(text.inTag($0.value))" }
        return text.transaction(voucher, summary.joined(separator: " | "), tags)
    }

    func assertions(_ balances: [(name: String, balance: Int64)], at day: CalendarDate) -> String {
        text.assertions(balances, at: day)
    }

    /// The letters that hledger has for the sides of the books.
    private static func letter(_ type: Chart.Class) -> String {
        switch type {
        case .asset: "A"
        case .liability: "L"
        case .netAssets: "E"
        case .income: "R"
        case .expenditure: "X"
        }
    }
}
