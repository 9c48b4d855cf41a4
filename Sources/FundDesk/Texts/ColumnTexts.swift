/// What the columns of files are called that people bring.
enum ColumnTexts {
    /// The columns by the ledger's word.
    static let names: [String: Wording] = [
        "unit": Wording("房号", "home"), "building": Wording("楼栋", "building"), "area": Wording("建筑面积", "floor area"),
        "use": Wording("用途", "use"), "tenure": Wording("性质（商品房或公房）", "tenure (commercial or public)"),
        "weight": Wording("分摊权重", "weight"), "group": Wording("分组", "group"), "seller": Wording("售房单位", "seller"),
        "date": Wording("日期", "date"), "amount": Wording("金额", "amount"),
        "reference": Wording("银行流水号", "bank's number"),
        "piece": Wording("分记序号", "piece of a bank line"), "memo": Wording("摘要", "memo"),
        "to": Wording("收款账户", "account it came to"), "from": Wording("付款账户", "account that pays"),
        "category": Wording("类别", "category"), "project": Wording("项目编号", "project's code"),
        "title": Wording("项目名称", "project's title"), "scope": Wording("范围", "scope"), "budget": Wording("预算", "budget"),
        "sharing": Wording("分摊方式", "way of sharing"), "payee": Wording("收款单位", "payee"),
        "part": Wording("款项", "what the payment is for"), "invoice": Wording("发票号码", "invoice"),
        "total": Wording("发票总额", "invoice's total"), "request": Wording("申请的序号", "request's entry"),
        "entry": Wording("凭证号或序号", "voucher or entry"), "reason": Wording("原因", "reason"),
        "basis": Wording("计算方式", "basis"), "choice": Wording("表决意见", "choice"), "type": Wording("类型", "type"),
        "name": Wording("名称", "name"), "booking": Wording("记账日期", "booking date"), "debit": Wording("支出", "money out"),
        "credit": Wording("收入", "money in"), "direction": Wording("收支方向", "direction"),
        "balance": Wording("余额", "balance"), "party": Wording("对方户名", "other party"),
        "party-account": Wording("对方账号", "other party's account"), "payer": Wording("付款人", "payer"),
        "payer-account": Wording("付款人账号", "payer's account"), "payee-account": Wording("收款人账号", "payee's account"),
        "currency": Wording("币种", "currency"), "status": Wording("交易状态", "status"),
    ]
    static let startMonth = Wording("起始月份", "first month")
    static let entrance = Wording("单元", "entrance")
    static let unused = Wording("不用", "not used")
    static let row = Wording("第 {0} 行：{1}", "row {0}: {1}")
    static let part = Wording("{0} {1}", "{0} {1}")
    static let between = Wording("，", ", ")
}
