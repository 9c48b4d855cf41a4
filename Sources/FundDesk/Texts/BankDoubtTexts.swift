/// Why a line of the bank's is not certain.
enum BankDoubtTexts {
    static let numberOther = Wording(
        "流水号第 {0} 条用过，账上是 {1} 元，这一行是 {2} 元",
        "entry {0} has this bank number with {1} yuan; this line has {2}"
    )
    static let numberTaken = Wording(
        "流水号第 {0} 条已经用了，对应的是另一行",
        "entry {0} has this bank number already, for another line"
    )
    static let numberElsewhere = Wording(
        "流水号第 {0} 条用过，但那一笔不动银行存款",
        "entry {0} has this bank number, but does not move the bank account"
    )
    static let numberTwice = Wording(
        "流水号和第 {0} 行相同，不知道是不是同一笔",
        "line {0} has the same bank number; whether it is the same movement is not certain"
    )
    static let near = Wording(
        "账上第 {0} 条（{1}，{2}{3}）金额相同，日期相近，没有流水号：可能是同一笔",
        "entry {0} ({1}, {2}{3}) has the same amount, a near date and no bank number: it may be this one"
    )
    static let reversed = Wording(
        "记过，是第 {0} 条，后来被第 {1} 条冲销：不知道是记错，还是钱退了",
        "it was recorded as entry {0}, which entry {1} reversed: a mistake, or money that went back?"
    )
    static let monthClosed = Wording("{0} 已经结账", "{0} is closed")
    static let beforeBooks = Wording(
        "在 {0} 的期初余额以前，应该已经在期初余额里",
        "it is from before the opening balance of {0}, which should have it"
    )
    static let tooFarBack = Wording("制度不让记 {0} 以前的日期", "the policy lets nothing be dated before {0}")
    static let ruleHome = Wording("规则第 {0} 行的“{1}”不是登记的房号", "“{1}” in the rule on line {0} is no registered home")
    static let ruleAgainstText = Wording(
        "规则第 {0} 行说是 {1}，附言写的是“{2}”",
        "the rule on line {0} says {1}, the bank's text says “{2}”"
    )
    static let asked = Wording("规则第 {0} 行说每次都问", "the rule on line {0} says to ask")
    static let homeUnknown = Wording("附言里的“{0}”没有登记", "“{0}” in the bank's text is no registered home")
    static let homeUnknownNear = Wording(
        "附言里的“{0}”没有登记；相近的有 {1}",
        "“{0}” in the bank's text is no registered home; near it: {1}"
    )
    static let homeAmbiguous = Wording("附言里的“{0}”可能是 {1}", "“{0}” in the bank's text may be {1}")
    static let homeGone = Wording("{0} 已经注销（分割、合并或灭失）", "{0} stands no longer: split, merged or destroyed")
    static let homesDiffer = Wording(
        "附言里有几户（{0}），每月应交合计 {1} 元，和这笔对不上，不知道怎么分",
        "the bank's text names several homes ({0}) that owe {1} yuan a month together: how to divide it is not certain"
    )
    static let homesWithoutDue = Wording(
        "附言里有几户（{0}），没有交存标准，不知道怎么分",
        "the bank's text names several homes ({0}) without a rate for them: how to divide it is not certain"
    )
    static let payerOfSeveral = Wording(
        "这个付款人给几户交过：{0}",
        "this payer has paid for several homes: {0}"
    )
    static let payerWithOtherAccount = Wording(
        "同名的付款人给 {0} 交过，但账号不同",
        "a payer of this name has paid for {0}, from another account"
    )
    static let cameBack = Wording("像是退回来的钱", "it looks like money that came back")
    static let cameBackOf = Wording("像是第 {0} 条付款退回来了", "it looks like the payment of entry {0} that came back")
    static let maybeReturned = Wording(
        "付过它同样金额（第 {0} 条），可能是退款",
        "the fund paid it the same amount (entry {0}): it may have come back"
    )
    static let goesBack = Wording("像是退给别人的钱", "it looks like money that goes back")
    static let bonds = Wording("国债兑付要分本金和利息", "redeemed bonds have to be divided into principal and interest")
    static let dueOfSeveral = Wording(
        "附言没有房号；应交这个数的有 {1} 户：{0}",
        "the bank's text names no home; {1} homes owe this amount: {0}"
    )
    static let requestsSeveral = Wording("有几个用款申请对得上：第 {0} 条", "several requests fit: entries {0}")
    static let requestAmount = Wording(
        "收款单位同第 {0} 条申请，但申请还剩 {1} 元，金额不同",
        "the payee is that of request {0}, of which {1} yuan are left: another amount"
    )
    static let requestPayee = Wording(
        "金额同第 {0} 条申请，但收款单位不同",
        "the amount is that of request {0}, but the payee is another"
    )
    static let unknownIncoming = Wording("看不出是哪一户、什么钱", "nothing says whose money it is, or what for")
    static let unknownOutgoing = Wording("没有用款申请对得上", "no request fits")
}
