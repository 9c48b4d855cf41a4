import FundRules

/// What hledger and ledger-cli write alike.
struct JournalText: Sendable {
    private let language: Language

    init(_ language: Language) {
        self.language = language
    }

    /// `收入:4001 交存收入:4001.1 交存收入—商品住宅`.
    func name(_ account: Chart.Account, in chart: Chart) -> String {
        let path = chart.path(account).map { JournalText.without(";:()[]", "\($0.code) \($0.name[language])") }
        return ([JournalText.name(of: account.type)[language]] + path).joined(separator: ":")
    }

    func head(_ fund: Open) -> String {
        "; \(JournalText.without(":", fund.name)) \(fund.origin)\n\ncommodity CNY\n    format 1000.00 CNY\n\n"
    }

    func transaction(_ voucher: JournalVoucher, _ summary: String, _ comments: [String]) -> String {
        let postings = voucher.postings.map { "\($0.account)  \(JournalText.amount($0.net))" }
        let lines = ["\(voucher.date) * (\(voucher.number)) \(summary)"] + comments + postings
        return lines.joined(separator: "\n    ") + "\n\n"
    }

    /// A transaction of zeros.
    func assertions(_ balances: [(name: String, balance: Int64)], at day: CalendarDate) -> String {
        let lines = balances.map {
            "    \($0.name)  \(JournalText.amount(0)) = \(JournalText.amount($0.balance))\n"
        }
        return "\(day) * \(JournalText.balanceAssertion[language])\n" + lines.joined() + "\n"
    }

    /// Text that can stand as a transaction's description.
    func inDescription(_ text: String) -> String { JournalText.without(";|", text) }

    /// Text that can stand as a tag's value.
    func inTag(_ text: String) -> String { JournalText.without(",:", text) }

    static func amount(_ fen: Int64) -> String { "\(Money(fen: fen).plain) CNY" }

    /// The classes, which stand above the accounts.
    static func name(of type: Chart.Class) -> Wording {
        switch type {
        case .asset: Wording("资产", "Assets")
        case .liability: Wording("负债", "Liabilities")
        case .netAssets: Wording("净资产", "Equity")
        case .income: Wording("收入", "Income")
        case .expenditure: Wording("支出", "Expenses")
        }
    }

    /// Text with characters that are syntax to the programs in their full-width forms, and no runs of spaces, which end
    /// an account's name.
    static func without(_ syntax: String, _ text: String) -> String {
        guard text.unicodeScalars.contains(where: { isBlank($0) || syntax.unicodeScalars.contains($0) }) else {
            return text
        }
        // Scalar by scalar: a mark that combines with a semicolon does not make it less of one.
        var result = ""
        var isPending = false
        for scalar in text.unicodeScalars {
            if isBlank(scalar) {
                isPending = !result.isEmpty
                continue
            }
            if isPending { result.append(" ") }
            isPending = false
            let isSyntax = syntax.unicodeScalars.contains(scalar)
            result.unicodeScalars.append(isSyntax ? fullWidth[scalar] ?? scalar : scalar)
        }
        return result
    }

    /// Whether a character is white space; asked first, because nearly no text has any.
    static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80 ? scalar.value <= 0x20 : scalar.properties.isWhitespace
    }

    private static let fullWidth: [Unicode.Scalar: Unicode.Scalar] = [
        ";": "；", "|": "｜", ":": "：", ",": "，", "(": "（", ")": "）", "[": "［", "]": "］",
    ]

    private static let balanceAssertion = Wording("核对：各科目余额", "check: every account's balance")
}
