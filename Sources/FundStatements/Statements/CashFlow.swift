import FundRules

/// 现金流量表: what came into the bank account and the cash box and what left them in a period, by what it was for.
///
/// Cash is 银行存款 (1001) and 备用金 (1201). A voucher's other postings tell what its cash was for; what moves between the
/// two is no flow, and what moves no cash is not here. 划转 and 以前年度调整 stand in lines of their own.
struct CashFlow: Sendable {
    /// What cash is for.
    enum Purpose: String, CaseIterable, Sendable {
        case contributions, depositInterest, bondInterest, commonIncome, disposal, otherIncome, bondsRedeemed, handedIn
        case adjustedIn
        case repairs, returns, destroyedHomes, otherExpenditure, bondsBought, handedOut, adjustedOut

        /// Whether it comes in; otherwise it goes out.
        var isReceipt: Bool {
            switch self {
            case .contributions, .depositInterest, .bondInterest, .commonIncome, .disposal, .otherIncome,
                .bondsRedeemed, .handedIn, .adjustedIn:
                true
            case .repairs, .returns, .destroyedHomes, .otherExpenditure, .bondsBought, .handedOut, .adjustedOut: false
            }
        }
    }

    /// A row of the statement.
    struct Row {
        let key: String
        let name: Wording
        let isTotal: Bool
        let amount: (CashFlow) -> Int64
    }

    /// The accounts that are cash.
    static let accounts: [AccountCode] = [.bank, .imprest]
    /// The rows that are balances, not flows.
    static let balances: Set<String> = ["opening", "closing"]

    /// What came in or went out for each purpose, in fen; negative where more was taken back.
    let amounts: [Purpose: Int64]
    /// 期初余额, in fen.
    let opening: Int64
    /// 期末余额, in fen, from the accounts and not from the lines above.
    let closing: Int64

    var receipts: Int64 { sum(ofReceipts: true) }
    var payments: Int64 { sum(ofReceipts: false) }

    private func sum(ofReceipts: Bool) -> Int64 {
        amounts.reduce(0) { $1.key.isReceipt == ofReceipts ? $0 &+ $1.value : $0 }
    }

    /// - Parameter books: books that kept what cash was for.
    /// - Throws: `Problem` with `statementsDiffer` where the lines do not lead to the closing balance.
    init(_ books: Books, _ period: Period) throws(Problem) {
        func moved(_ account: AccountCode) -> Turnover { books.cashPurposes(account, in: period) }
        func cash(_ bearing: Bearing) -> Turnover {
            CashFlow.accounts.reduce(Turnover()) { $0 + books.recordedTurnover($1, in: period, [bearing]) }
        }
        var amounts: [Purpose: Int64] = [:]
        for purpose in Purpose.allCases {
            amounts[purpose] =
                switch purpose {
                case .bondsRedeemed: moved(.bonds).credit
                case .bondsBought: moved(.bonds).debit
                case .handedIn: cash(.handover).debit
                case .handedOut: cash(.handover).credit
                case .adjustedIn: cash(.adjustment).debit
                case .adjustedOut: cash(.adjustment).credit
                default: purpose.account.map { purpose.isReceipt ? 0 &- moved($0).net : moved($0).net } ?? 0
                }
        }
        self.amounts = amounts
        opening = CashFlow.accounts.reduce(0) { $0 &+ books.netAtStart($1, of: period) }
        closing = CashFlow.accounts.reduce(0) { $0 &+ books.netAtEnd($1, of: period) }
        let reached = opening &+ receipts &- payments
        guard reached == closing else {
            throw Problem(untied: "cash \(period)", [reached], [closing])
        }
    }

    /// The rows, in order.
    static func rows(_ chart: Chart) -> [Row] {
        func lines(_ receipts: Bool) -> [Row] {
            Purpose.allCases.filter { $0.isReceipt == receipts }.map { purpose in
                let account = purpose.account.flatMap { chart.account($0)?.name }
                let name = purpose.name ?? account ?? .plain(purpose.rawValue)
                return Row(key: purpose.rawValue, name: name, isTotal: false) { $0.amounts[purpose] ?? 0 }
            }
        }
        return [Row(key: "receipts", name: Label.cashReceipts, isTotal: true) { $0.receipts }] + lines(true)
            + [Row(key: "payments", name: Label.cashPayments, isTotal: true) { $0.payments }] + lines(false)
            + [
                Row(key: "change", name: Label.cashChange, isTotal: true) { $0.receipts &- $0.payments },
                Row(key: "opening", name: Label.cashOpening, isTotal: true) { $0.opening },
                Row(key: "closing", name: Label.cashClosing, isTotal: true) { $0.closing },
            ]
    }
}

extension CashFlow.Purpose {
    /// The account beside cash that tells it; nil where the kind of voucher does.
    fileprivate var account: AccountCode? {
        switch self {
        case .contributions: .contributions
        case .depositInterest: .depositInterest
        case .bondInterest: .bondInterest
        case .commonIncome: .commonIncome
        case .disposal: .disposal
        case .otherIncome: .otherIncome
        case .repairs: .repairs
        case .returns: .returns
        case .destroyedHomes: .destroyedHomesPayable
        case .otherExpenditure: .otherExpenditure
        case .bondsRedeemed, .handedIn, .adjustedIn, .bondsBought, .handedOut, .adjustedOut: nil
        }
    }

    /// What it is called; nil where it is called as its account.
    fileprivate var name: Wording? {
        switch self {
        case .bondsRedeemed: Wording("收回国债", "Bonds redeemed")
        case .bondsBought: Wording("购买国债", "Bonds bought")
        case .handedIn: Wording("划转转入", "Handed over by other custodians")
        case .handedOut: Wording("划转转出", "Handed over to other custodians")
        case .adjustedIn: Wording("以前年度调整收到", "Received by adjustment of earlier years")
        case .adjustedOut: Wording("以前年度调整支付", "Paid by adjustment of earlier years")
        case .destroyedHomes: Wording("支付房屋灭失返还", "Paid out for destroyed homes")
        default: nil
        }
    }
}
