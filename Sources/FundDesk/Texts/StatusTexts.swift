/// The words of where things stand.
enum StatusTexts {
    static let none = Wording("没有", "none")
    static let never = Wording("还没有", "never")
    static let more = Wording("……还有 {0} 件", "… and {0} more")

    // Money
    static let bank = Wording("余额", "balance")
    static let balances = Wording("银行存款 {0}　国债 {1}　现金 {2}", "bank {0}   bonds {1}   cash {2}")
    static let month = Wording("本月", "this month")
    static let flow = Wording("收 {0}　付 {1}（{2}）", "in {0}   out {1}   ({2})")
    static let owed = Wording("欠交", "arrears")
    static let owes = Wording("{0} 户（共 {1} 户），合计 {2}", "{0} of {1} homes, {2} in all")
    static let nobodyOwes = Wording("没有人欠交", "nobody")
    static let noRate = Wording("没有记录交存标准，不知道谁欠交", "no rate is recorded, so nobody knows")

    // What waits
    static let pending = Wording("待批", "to approve")
    static let requestWaits = Wording("第 {0} 条 {1} 元，要 {2}：{3}", "entry {0}, {1}, to be {2}: {3}")
    static let waits = Wording("第 {0} 条，要 {2}：{3}", "entry {0}, to be {2}: {3}")
    static let objections = Wording("异议", "objections")
    static let objection =
        Wording("第 {0} 条（对第 {1} 条）还没有答复，{2} 到期", "entry {0} (to entry {1}) is open; a reply is due by {2}")
    static let objectionLate =
        Wording("第 {0} 条（对第 {1} 条）逾期没有答复，{2} 已到期", "entry {0} (to entry {1}) is overdue since {2}")
    static let publications = Wording("公示", "to publish")
    static let publication = Wording("应急的第 {0} 条应在 {1} 以前公示", "emergency, entry {0}: by {1}")
    static let publicationLate = Wording("应急的第 {0} 条逾期没有公示，{1} 已到期", "emergency, entry {0}: overdue since {1}")
    static let unclear = Wording("流水", "bank lines")
    static let allClear = Wording("没有说不清的", "none unclear")
    static let unclearLines = Wording("{0} 行说不清，等您认定", "{0} unclear, to be settled")

    // Upkeep
    static let reconciled = Wording("对账到", "reconciled")
    static let comparedStale =
        Wording("{0}；{1} 的对账已过期，之后又记了 {2} 笔", "{0}; that of {1} is out of date, {2} recorded since")
    static let comparedLastStale =
        Wording("{0}，但已过期：之后又记了 {1} 笔", "{0}, but out of date: {1} recorded since")
    static let closed = Wording("结账到", "closed")
    static let sealed = Wording("封存", "sealed")
    static let seal = Wording("{0} 条，最后一条 {1}，总指纹 {2}", "{0} entries, the last on {1}, root {2}")
    static let backedUp = Wording("备份", "backup")
    static let copiedBefore = Wording("{0}，之后又记了 {1} 条", "{0}; {1} more recorded since")

    // What comes next
    static let next = Wording("接下来：", "Next:")
    static let nothing = Wording("眼下没有要办的事。", "Nothing waits to be done.")
}

extension NextStep {
    /// What it is, for programs: the same in every version.
    var key: String {
        switch self {
        case .registerHomes: "register-homes"
        case .recordOpening: "opening"
        case .publish: "publish"
        case .reply: "reply"
        case .settleLines: "settle"
        case .approve: "approve"
        case .carry: "carry"
        case .pay: "pay"
        case .reconcile: "reconcile"
        case .reconcileAgain: "reconcile-again"
        case .close: "close"
        case .closeYear: "close-year"
        case .backUp: "backup"
        case .remind: "arrears"
        case .importBank: "import-bank"
        }
    }

    /// What is to be done.
    var what: Wording {
        switch self {
        case .registerHomes: Wording("登记房屋，从表格读入", "register the homes, from a table")
        case .recordOpening: Wording("记期初余额；没有期初的，直接记第一笔", "record opening balances; without any, the first voucher")
        case .publish(let entry, let day):
            Wording("公示应急的第 {0} 条，{1} 以前", "publish the emergency of entry {0}, by {1}")
                .filled(String(entry), day.description)
        case .reply(let objection, let day):
            Wording("答复第 {0} 条异议，{1} 以前", "answer the objection of entry {0}, by {1}")
                .filled(String(objection), day.description)
        case .settleLines(let count):
            Wording("认定 {0} 行说不清的流水", "settle {0} unclear bank lines").filled(String(count))
        case .approve(let entry): Wording("请有权的人批准第 {0} 条", "have entry {0} approved").filled(String(entry))
        case .carry(let entry): Wording("登记已批准的第 {0} 条", "record entry {0}, which is approved").filled(String(entry))
        case .pay(let entry, _, _, let amount):
            Wording("付已批准的第 {0} 条，{1} 元", "pay entry {0}, which is approved: {1}")
                .filled(String(entry), Money(fen: amount).grouped)
        case .reconcile(let month):
            Wording("拿银行流水对 {0} 的账", "compare {0} with the bank's file").filled(month.description)
        case .reconcileAgain(let month):
            Wording("{0} 对账之后又记了账，重新对一次", "compare {0} again: something was recorded since")
                .filled(month.description)
        case .close(let month): Wording("结 {0} 的账", "close {0}").filled(month.description)
        case .closeYear(let year): Wording("结转 {0} 年", "close the year {0}").filled(year.description)
        case .backUp: Wording("做一份备份，放到别的盘上", "make a copy, on another disk")
        case .remind(let homes):
            Wording("看看哪 {0} 户还欠交", "see which {0} homes still owe").filled(String(homes))
        case .importBank: Wording("把银行流水读进来", "read the bank's file in")
        }
    }
}
