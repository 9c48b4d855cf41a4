extension Income.Category: Named {
    package var names: Wording { name }
    package var alsoSaid: [String] {
        switch self {
        case .depositInterest: ["利息", "interest", "结息", "银行利息"]
        case .bondInterest: ["利息", "interest", "国债"]
        case .commonIncome: ["广告费", "停车费", "场地费", "租金", "经营收入", "rent", "parking"]
        case .disposal: ["残值", "处置", "变卖", "sale"]
        case .subsidy: ["补贴", "财政补助", "grant"]
        case .other: []
        }
    }
}

extension Expense.Category: Named {
    package var names: Wording { name }
    package var alsoSaid: [String] {
        switch self {
        case .bankFee: ["手续费", "银行手续费", "服务费", "工本费", "fee", "bank-charge"]
        case .audit: ["审计"]
        case .appraisal: ["审价", "评估费", "造价咨询"]
        case .publication: ["公示费", "印刷费", "打印费", "printing"]
        case .other: ["其他"]
        }
    }
}

extension Role: Named {
    package var names: Wording { name }
    package var alsoSaid: [String] {
        switch self {
        case .treasurer: ["会计", "财务", "accountant"]
        case .supervisor: ["监事", "监督"]
        case .auditor: ["审计员", "审计人"]
        case .cashier, .trustee: []
        }
    }
}

extension Ground: Named {
    package var names: Wording { name }
    package var alsoSaid: [String] { self == .elevator ? ["lift"] : self == .roof ? ["屋顶"] : [] }
}

extension Tenure: Named {
    package var names: Wording { name }
}

extension LegalNature: Named {
    package var names: Wording {
        self == .statutory ? Wording("法定维修资金", "statutory fund") : Wording("业主共有资金", "owners' common fund")
    }
    package var otherNames: [String] { self == .statutory ? ["法定"] : ["共有"] }
}

extension SharingBasis: Named {
    package var names: Wording {
        switch self {
        case .area: Wording("按面积", "by area")
        case .weight: Wording("按权重", "by weight")
        case .equal: Wording("按户均摊", "equally")
        }
    }
    package var otherNames: [String] {
        switch self {
        case .area: ["面积"]
        case .weight: ["权重"]
        case .equal: ["均摊", "按户"]
        }
    }
}

extension Resolution.Matter: Named {
    package var names: Wording { name }
}

extension Resolution.Heads: Named {
    package var names: Wording { name }
}

extension Rate.Basis: Named {
    package var names: Wording { self == .area ? Wording("按面积", "by area") : Wording("按户", "by unit") }
    package var otherNames: [String] { self == .area ? ["面积"] : ["每户", "户"] }
}

extension Acceptance.Result: Named {
    package var names: Wording { self == .passed ? Wording("合格", "passed") : Wording("不合格", "failed") }
    package var otherNames: [String] { self == .passed ? ["通过"] : ["不通过"] }
}

extension Handover.Direction: Named {
    package var names: Wording { self == .in ? Wording("转入", "in") : Wording("转出", "out") }
}

extension Language: Named {
    package var names: Wording { self == .zh ? Wording("中文", "Chinese") : Wording("英文", "English") }
    package var otherNames: [String] { self == .zh ? ["汉语", "zh-CN", "cn"] : ["英语", "en-US"] }
}

extension Comparison: Named {
    package var names: Wording {
        self == .year ? Wording("上年同期", "the year before") : Wording("上期", "the period before")
    }
    package var otherNames: [String] { self == .year ? ["上年", "去年"] : [] }
}

extension RequestStanding: Named {
    package var names: Wording { wording }
    package var otherNames: [String] {
        switch self {
        case .pending: ["待批准"]
        case .approved: ["已批准"]
        case .paid: ["已付清", "已付"]
        case .expired: ["已过期"]
        case .rejected: ["被驳回", "已驳回"]
        case .withdrawn: ["已撤回"]
        case .effective: ["已生效"]
        }
    }
}

extension ImportKind: Named {
    package var names: Wording {
        switch self {
        case .contributions: Wording("交存", "contributions")
        case .income: Wording("收益", "income")
        case .projects: Wording("项目", "projects")
        case .payments: Wording("付款", "payments")
        case .expenses: Wording("日常支出", "expenses")
        case .distributions: Wording("分配", "distributions")
        case .rates: Wording("交存标准", "rates")
        case .refunds: Wording("退款", "refunds")
        case .reversals: Wording("冲销", "reversals")
        }
    }
    package var alsoSaid: [String] {
        switch self {
        case .contributions: ["收款", "缴费", "交费", "deposits"]
        case .income: ["收入", "利息"]
        case .payments: ["支付", "维修支出", "工程款"]
        case .expenses: ["支出", "费用", "手续费"]
        case .refunds: ["返还", "退回"]
        case .projects, .distributions, .rates, .reversals: []
        }
    }
}

extension StatementKind: Named {
    package var names: Wording {
        switch self {
        case .balanceSheet: Wording("资产负债表", "balance sheet")
        case .income: Wording("收支表", "income and expenditure")
        case .netAssets: Wording("净资产变动表", "changes in net assets")
        case .annual: Wording("年度报表", "annual statements")
        case .ties: Wording("勾稽关系核对表", "tie-outs")
        case .trialBalance: Wording("科目余额表", "trial balance")
        case .accountSummary: Wording("科目汇总表", "account summary")
        case .generalLedger: Wording("总账", "general ledger")
        case .account: Wording("明细账", "account")
        case .columnar: Wording("多栏账", "columnar account")
        case .dayBook: Wording("日记账", "day book")
        case .journal: Wording("序时账", "journal")
        case .voucher: Wording("记账凭证", "voucher")
        case .unit: Wording("分户账", "unit ledger")
        case .slip: Wording("分户对账单", "slip")
        case .units: Wording("分户余额表", "unit balances")
        case .sellers: Wording("售房单位分账", "sellers")
        case .projects: Wording("维修项目表", "projects")
        case .project: Wording("项目明细", "project")
        case .commonIncome: Wording("公共收益明细表", "common income")
        case .cashFlow: Wording("现金流量表", "cash flow statement")
        case .arrears: Wording("欠交表", "arrears")
        case .budget: Wording("预算执行表", "budget")
        case .reconciliation: Wording("银行存款余额调节表", "bank reconciliation")
        case .certificate: Wording("分户余额证明", "certificate")
        case .disclosure: Wording("年度公示", "disclosure")
        case .all: Wording("全年账册", "the whole book")
        }
    }
    package var otherNames: [String] {
        switch self {
        case .slip: ["对账单"]
        case .voucher: ["凭证"]
        case .units: ["分户余额", "Balances of the units"]
        case .dayBook: ["银行日记账", "银行存款日记账"]
        case .arrears: ["欠费表", "欠交"]
        case .reconciliation: ["余额调节表", "银行余额调节表"]
        case .disclosure: ["公示", "公示表"]
        case .certificate: ["余额证明"]
        case .commonIncome: ["公共收益", "Income of the common parts"]
        case .sellers: ["已售公有住房售房单位分账"]
        case .balanceSheet: ["资产负债"]
        case .income: ["Statement of income and expenditure"]
        case .netAssets: ["Statement of changes in net assets"]
        case .projects: ["Repair projects", "维修项目"]
        case .accountSummary: ["Summary of accounts"]
        case .journal: ["Journal of vouchers"]
        default: []
        }
    }
    package var alsoSaid: [String] {
        switch self {
        case .balanceSheet: ["余额", "资产", "balance"]
        case .trialBalance: ["余额", "balance"]
        case .units: ["各户", "余额", "balances", "homes"]
        case .unit: ["房屋", "home"]
        case .income: ["损益表", "利润表", "收入", "p&l"]
        case .arrears: ["欠费", "催缴", "debts", "unpaid"]
        case .annual: ["年报", "三张表"]
        case .all: ["全部", "账册"]
        case .journal: ["流水", "流水账"]
        case .dayBook: ["银行账"]
        case .reconciliation: ["对账", "调节表"]
        default: []
        }
    }
}

extension SamplePlan.Side: Named {
    package var names: Wording { self == .debit ? Wording("借方", "debit") : Wording("贷方", "credit") }
    package var otherNames: [String] { self == .debit ? ["借"] : ["贷"] }
}

extension Attestation.Opinion: Named {
    package var names: Wording { name }
    package var otherNames: [String] {
        switch self {
        case .unqualified: ["无保留", "标准无保留意见", "clean"]
        case .qualified: ["保留"]
        case .adverse: ["否定"]
        case .disclaimer: ["无法表示", "拒绝表示意见"]
        }
    }
}

extension Attestation.Statement: Named {
    package var names: Wording { name }
    package var otherNames: [String] {
        StatementKind(rawValue: rawValue).map { [$0.names.zh, $0.names.en] } ?? []
    }
}
