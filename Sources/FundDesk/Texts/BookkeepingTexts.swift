package import FundRules

extension ReadingTexts {
    package static let refunds = Wording("返还的交存", "refunds")
    package static let refundedBy = Wording("已返还", "refunded by")
    package static let custodian = Wording("对方机构", "custodian")
    package static let deed = Wording("产权证号", "deed")
    package static let part = Wording("分成", "part")
    package static let undistributed = Wording("待分配累计收益", "undistributed")
    package static let interest = Wording("利息", "interest")
    package static let line = Wording("预算", "line")
    package static let bankBalance = Wording("银行余额", "bank balance")
    package static let bookBalance = Wording("账面余额", "ledger balance")
    package static let adjustedBalance = Wording("调节后余额", "adjusted")
    package static let bankOnly = Wording("银行已记、账面未记", "in the bank only")
    package static let ledgerOnly = Wording("账面已记、银行未记", "in the ledger only")
    package static let bankFile = Wording("银行流水文件 SHA-256", "bank file, SHA-256")
    package static let requirement = Wording("结账前须银行对账", "reconciled before closing")
}

extension EntryTexts {
    package static let split = Wording("{0} 分成 {1}", "{0} into {1}")
    package static let merged = Wording("{0} 合成 {1}", "{0} into {1}")
    package static let handoverIn = Wording("从 {0} 转入", "from {0}")
    package static let handoverOut = Wording("转出到 {0}", "to {0}")
    package static let corrected = Wording("{0} 年 {1} {2}", "{1} of {0}, {2}")
    package static let year = Wording("{0} 年", "{0}")
    package static let rateByArea = Wording("{0} 自 {1} 起每平方米每月 {2} 元", "{0} from {1}, {2} yuan a m² and month")
    package static let rateByUnit = Wording("{0} 自 {1} 起每户每月 {2} 元", "{0} from {1}, {2} yuan a unit and month")
    package static let budgetLines = Wording("{0} 年 {1} 项", "{0}, {1} lines")
    package static let reconciled = Wording("{0}，未达账项 {1} 笔", "{0}, {1} items under way")

    /// What a line of a budget is about.
    package static func item(_ item: Budget.Item) -> Wording {
        switch item {
        case .account(let code): .same(code.description)
        case .income(let category): category == .other ? Wording("其他收入", "other income") : category.name
        case .expense(let category): category.name
        case .project(let id): Wording("项目 \(id)", "project \(id)")
        }
    }
}
