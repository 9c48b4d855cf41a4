extension Income.Category {
    /// Where the income comes from.
    public var name: Wording {
        switch self {
        case .depositInterest: Wording("存款利息", "deposit interest")
        case .bondInterest: Wording("国债利息", "bond interest")
        case .commonIncome: Wording("公共收益", "common income")
        case .disposal: Wording("共用设施处置", "disposal")
        case .subsidy: Wording("补助", "subsidy")
        case .other: Wording("其他收入", "other income")
        }
    }
}

extension Expense.Category {
    /// What the running costs are for.
    public var name: Wording {
        switch self {
        case .bankFee: Wording("账户管理费", "bank fee")
        case .audit: Wording("审计费", "audit")
        case .appraisal: Wording("审价费", "appraisal")
        case .publication: Wording("公示印刷费", "publication")
        case .other: Wording("其他支出", "other expense")
        }
    }
}

extension Payment.Part {
    /// What is paid besides the works.
    public var name: Wording {
        switch self {
        case .supervision: Wording("监理", "supervision")
        case .inspection: Wording("检测", "inspection")
        case .pricing: Wording("审价", "pricing")
        case .other: Wording("其他", "other")
        }
    }

    /// What is paid where nothing is said: the works.
    public static var works: Wording { Wording("工程", "works") }
}
