/// What is said before a month is closed.
enum MonthEndTexts {
    static let notCompared = Wording("银行：{0} 还没有对账。", "Bank: {0} has not been compared.")
    static let compared = Wording("银行：{0} 已对账。", "Bank: {0} is compared.")
    static let outOfDate = Wording(
        "银行：{0} 的对账已过期，之后又记 {1} 笔，银行存款变动 {2} 元。",
        "Bank: the comparison of {0} is out of date: {1} recorded since, {2} yuan on the bank account."
    )
    static let unclear = Wording("流水：{0} 笔待定（{1}）。", "Bank lines: {0} unclear ({1}).")
    static let unclearLine = Wording("第 {0} 笔 {1} {2} 元", "no. {0} {1} {2}")
    static let waiting = Wording(
        "申请：{0} 项还没有了结（第 {1} 条）。",
        "Requests: {0} not settled (entries {1})."
    )
    static let objections = Wording("异议：{0} 件还没有答复（第 {1} 条）。", "Objections: {0} not answered (entries {1}).")
}
