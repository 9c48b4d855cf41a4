import FundRules

/// Beancount: `类:1001-科目` of letters, digits and hyphens, metadata and links, `balance` the morning after.
struct BeancountDialect: JournalDialect {
    private let language: Language

    init(_ language: Language) {
        self.language = language
    }

    /// `收入:4001-交存收入:4001-1-交存收入-商品住宅`.
    func name(_ account: Chart.Account, in chart: Chart) -> String {
        let path = chart.path(account).map { BeancountDialect.component("\($0.code) \($0.name[language])") }
        return ([JournalText.name(of: account.type)[language]] + path).joined(separator: ":")
    }

    func head(_ fund: Open, on day: CalendarDate, accounts: [(name: String, type: Chart.Class)]) -> String {
        let options: [(String, String)] =
            [("title", "\(fund.name) \(fund.origin)"), ("operating_currency", "CNY")]
            + Chart.Class.allCases.map { (BeancountDialect.option($0), JournalText.name(of: $0)[language]) }
        return options.map { "option \(quoted($0)) \(quoted($1))\n" }.joined() + "\n"
            + accounts.map { "\(day) open \($0.name) CNY\n" }.joined() + "\n"
    }

    func transaction(_ voucher: JournalVoucher) -> String {
        let texts = [voucher.payee, voucher.summary].compactMap { $0.map(quoted) }.joined(separator: " ")
        let links = voucher.links.map { " ^entry-\($0)" }.joined()
        let metadata = [("number", voucher.number.description)] + voucher.metadata.filter { $0.name != "payee" }
        let lines =
            metadata.map { "\($0): \(quoted($1))" } + voucher.postings.map { "\($0)  \(JournalText.amount($1))" }
        return "\(voucher.date) * \(texts)\(links)\n" + lines.map { "  \($0)\n" }.joined() + "\n"
    }

    func assertions(_ balances: [(name: String, balance: Int64)], at day: CalendarDate) -> String {
        // A `balance` is looked at before the transactions of its day. Without a tolerance of its own it would let two
        // hundredths pass.
        balances.map { "\(day.next) balance \($0.name)  \(Money(fen: $0.balance).plain) ~ 0.00 CNY\n" }.joined() + "\n"
    }

    private func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in JournalText.without("", text).unicodeScalars {
            if scalar == "\\" || scalar == "\"" { result.append("\\") }
            result.unicodeScalars.append(scalar)
        }
        return result + "\""
    }

    /// Text as a part of an account's name: letters, digits and single hyphens.
    private static func component(_ text: String) -> String {
        text.split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    }

    private static func option(_ type: Chart.Class) -> String {
        switch type {
        case .asset: "name_assets"
        case .liability: "name_liabilities"
        case .netAssets: "name_equity"
        case .income: "name_income"
        case .expenditure: "name_expenses"
        }
    }
}

extension CalendarDate {
    /// The day after.
    var next: CalendarDate { CalendarDate(year: year, month: month.month, day: day + 1) ?? month.next.firstDay }
}
