import FundRules

/// The programs for plain-text accounting that a journal can be written for.
public enum JournalProgram: String, Sendable, CaseIterable {
    /// [hledger](https://hledger.org), 1.25 or later.
    case hledger
    /// [Ledger](https://ledger-cli.org), 3.3 or later.
    case ledger
    /// [Beancount](https://beancount.github.io), 2.3 or later.
    case beancount

    var dialect: any JournalDialect.Type {
        switch self {
        case .hledger: HledgerDialect.self
        case .ledger: LedgerDialect.self
        case .beancount: BeancountDialect.self
        }
    }
}

/// How a program wants its journal written.
protocol JournalDialect: Sendable {
    init(_ language: Language)

    /// The name of an account, with the class it belongs to.
    func name(_ account: Chart.Account, in chart: Chart) -> String

    /// What stands before the first transaction.
    func head(_ fund: Open, on day: CalendarDate, accounts: [(name: String, type: Chart.Class)]) -> String

    /// A voucher.
    func transaction(_ voucher: JournalVoucher) -> String

    /// Asserts what every account comes to at the end of a day, debits less credits in fen.
    func assertions(_ balances: [(name: String, balance: Int64)], at day: CalendarDate) -> String
}

/// A voucher as every dialect writes it.
struct JournalVoucher {
    let date: CalendarDate
    let number: VoucherNumber
    let payee: String?
    /// Its kind and its memo.
    let summary: String
    /// What else is said of it, by name; the first is the entry's position.
    let metadata: [(name: String, value: String)]
    /// The entries it belongs to: itself, and the one it names.
    let links: [Int]
    let postings: [(account: String, net: Int64)]
}
