import FundDesk

/// What happened, as the person at the keyboard says it; each becomes one kind of voucher.
enum Happening: CaseIterable {
    case contribution, cash, banking, income, payment, expense, refund, transfer, mistake

    /// What it is called.
    var name: Wording {
        switch self {
        case .contribution: Wording("收款", "paid in")
        case .cash: Wording("收现金", "cash paid in")
        case .banking: Wording("现金存行", "cash to bank")
        case .income: Wording("收益", "income")
        case .payment: Wording("付款", "repairs")
        case .expense: Wording("费用", "running cost")
        case .refund: Wording("返还", "give back")
        case .transfer: Wording("转存", "transfer")
        case .mistake: Wording("更正", "a mistake")
        }
    }

    /// What it means.
    var meaning: Wording {
        switch self {
        case .contribution: Wording("业主交来大修基金，已到银行账户", "a home paid into the bank account")
        case .cash: Wording("业主交来大修基金，是现金", "a home paid in cash")
        case .banking: Wording("手里的现金存进银行账户", "cash in hand was taken to the bank")
        case .income: Wording("存款利息、停车费和广告等公共收益", "interest, rents, what the estate earns")
        case .payment: Wording("维修项目付给施工等单位的钱", "what a repair project costs")
        case .expense: Wording("手续费、审计费、印刷费等", "bank fees, audit, printing")
        case .refund: Wording("把某一笔交存退给业主", "money goes back to a home")
        case .transfer: Wording("买卖国债、提取和交回备用金", "bonds, and cash drawn from the bank")
        case .mistake: Wording("记错的冲销再记，往年漏记的补记", "take one back and record it anew")
        }
    }

    /// The kind that a voucher to be recorded anew was; nil of those that are made elsewhere.
    init?(_ body: any EntryBody) {
        switch body {
        case let body as Contribution: self = body.isCash ? .cash : .contribution
        case is Income: self = .income
        case is Payment: self = .payment
        case is Expense: self = .expense
        case is Refund: self = .refund
        case let body as Transfer: self = body.from == .imprest && body.to == .bank ? .banking : .transfer
        case let body as Correction: self.init(body.voucher)
        default: return nil
        }
    }

    /// Those that can be missing in the books of a year that is closed.
    static let correctable: [Happening] = [.contribution, .income, .payment, .expense]
}
