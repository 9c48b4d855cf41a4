import FundDesk

/// The words of what the page's scripts fill in, and of where they do.
extension PageTexts {
    static let home = Wording("我家", "My home")
    static let homeCode = Wording("房号，例如 08-2-1103", "code of the home, such as 08-2-1103")
    static let show = Wording("查看", "show")
    static let homeNeedsScript = Wording(
        "查自己家要浏览器运行脚本；也可以向记账人要对账单。",
        "To look up a home the browser must run scripts; or ask whoever keeps the books for its slip."
    )
    static let search = Wording(
        "查全部记录：房号、收款方、项目、金额、凭证号",
        "search all entries: home, payee, project, amount, voucher number"
    )
    static let find = Wording("查找", "search")
    static let searchNeedsScript = Wording("查找要浏览器运行脚本。", "To search, the browser must run scripts.")

    /// By the names that the scripts have for them.
    static let script: [String: Wording] = [
        "yuan": yuan, "entry": entryNumber,
        "home-waiting": Wording("核对完就显示 {0}……", "{0} is shown as soon as everything is judged…"),
        "home-unknown": Wording("没有登记 {0} 这个房号。", "No home has the code {0}."),
        "home-near": Wording("是不是：", "Perhaps:"),
        "home-head": Wording("{0}　{1} 栋　{2} m²", "{0}   building {1}   {2} m²"),
        "home-balance": Wording("分户余额", "balance of the home"),
        "home-below": Wording("低于零：分摊的比交的和分得的多", "below zero: more was charged than came in"),
        "home-paid": Wording("交存", "paid in"), "home-charged": Wording("维修分摊", "charged"),
        "home-distributed": Wording("分得收益", "share of income"), "home-other": Wording("期初和其他", "opening and other"),
        "home-due": Wording("应交", "asked"),
        "home-owed": Wording("欠交", "owed"), "home-group": Wording("业主组", "owner group"),
        "home-gone": Wording("{0} 起不在册", "gone since {0}"),
        "home-successors": Wording("接替的是 {0}", "in its place {0}"),
        "home-predecessors": Wording("接替 {0}", "in the place of {0}"),
        "home-shares": Wording("每个项目分摊多少，怎么算的", "Its share of each project, and how it is reckoned"),
        "home-no-shares": Wording("没有分摊过维修费。", "It was never charged."),
        "share-by-area": Wording("按面积", "by area"), "share-by-weight": Wording("按权重", "by weight"),
        "share-by-equal": Wording("按户均摊", "equally"),
        "share-sum": Wording(
            "{0}：{1} 元 × {2} ÷ {3} = {4} 元，余数 {5}{6}",
            "{0}: {1} yuan × {2} ÷ {3} = {4} yuan, remainder {5}{6}"
        ),
        "share-gets": Wording("，余数较大，进一分", ", among the largest, so one fen more"),
        "share-stays": Wording("，余数较小，不进", ", not among the largest"),
        "share-passed": Wording("另有分割、合并转来的 {0} 元", "and {0} yuan passed on by splits and mergers"),
        "share-is": Wording("承担", "bears"),
        "home-ledger": Wording("分户账（{0} 笔）", "its ledger ({0})"),
        "ledger-date": Wording("日期", "date"), "ledger-what": Wording("内容", "what"),
        "ledger-change": Wording("增减", "change"), "ledger-balance": Wording("余额", "balance"),
        "home-votes": Wording("表决", "votes"), "vote-for": Wording("同意", "for"),
        "vote-against": Wording("反对", "against"), "vote-abstain": Wording("弃权", "abstained"),
        "vote-none": Wording("没有投票，或选票不在这里", "no ballot, or none here"),
        "vote-passed": Wording("通过", "passed"), "vote-failed": Wording("未通过", "not passed"),
        "found": Wording("找到 {0} 条：", "found: {0}"), "found-none": Wording("没有找到。", "Nothing was found."),
        "found-more": Wording("只列出最近的 {0} 条，共 {1} 条；请写得再具体些。", "The newest {0} of {1}; ask for something narrower."),
        "search-waiting": Wording("核对完就查找……", "The search begins as soon as everything is judged…"),
        "not-ready": Wording("没能核对，所以查不了。", "Nothing could be judged, so nothing can be looked up."),
    ]
}
