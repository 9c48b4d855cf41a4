/// The words about handovers of office and publications of emergencies.
package enum OfficeTexts {
    package static let noLossStops = Wording("丢失任何一把密钥，基金都还能继续。", "No single lost key would stop the fund.")

    package static let inventory = Wording("移交清册", "Inventory of the handover")
    package static let ledger = Wording("账本", "ledger")
    package static let ledgerValue = Wording("{0}（{1}）", "{0} ({1})")
    package static let size = Wording("条数", "entries")
    package static let root = Wording("总指纹", "root hash")
    package static let from = Wording("移交人", "handed over by")
    package static let to = Wording("接收人", "taken over by")
    package static let witness = Wording("监交人", "witnessed by")
    package static let items = Wording("物品", "items")
    package static let balances = Wording("余额（元）", "balances (yuan)")
    package static let closedThrough = Wording("已结账至", "closed through")
    package static let openMonths = Wording("未结月份", "open months")
    package static let openMonth = Wording("{0}（{1} 张凭证）", "{0} (vouchers: {1})")
    package static let requests = Wording("待办申请", "open requests")
    package static let requestValue = Wording("第 {0} 条：{1}，{2} 元，已付 {3} 元", "entry {0}: {1}, {2} yuan, {3} paid")
    package static let changeValue = Wording("第 {0} 条：{1}", "entry {0}: {1}")
    package static let objections = Wording("未答复的异议", "open objections")
    package static let objectionValue = Wording(
        "第 {0} 条（对第 {1} 条），最迟应在 {2} 答复",
        "entry {0} (to entry {1}), a reply is due by {2}"
    )
    package static let unpublished = Wording("未公示的紧急用款", "unpublished")
    package static let unpublishedValue = Wording(
        "第 {0} 条，已付 {1} 元，最迟应在 {2} 公示",
        "entry {0}, {1} yuan paid, due by {2}"
    )
    package static let none = Wording("无", "none")
    package static let signatures = Wording(
        "移交人：________ 接收人：________ 监交人：________ 日期：________",
        "Handed over: ________ Taken over: ________ Witnessed: ________ Date: ________"
    )
    package static let dueBy = Wording("最迟 {0}", "due by {0}")
    package static let overdue = Wording("逾期，最迟应在 {0}", "overdue, was due by {0}")
    package static let publishedOn = Wording("{0}（第 {1} 条）", "{0} (entry {1})")
    package static let publishedLate = Wording("{0}（第 {1} 条，逾期）", "{0} (entry {1}, late)")
    package static let sheetHead = Wording("大修账本移交签字单：请先阅读，再签名", "Daxiu: a handover. Read this, then sign it")
    package static let aloud = Wording(
        "签字以前，移交人和接收人当面或打电话，各自念出自己密钥的公钥；\n与下面的一字不差，才可以签：",
        "Before anybody signs, the two read their public keys to each other, face to face or by\ntelephone, each from the key itself; sign only if every letter is the same as here:"
    )
    package static let colon = Wording("：", ":")
    package static let sheetFoot = Wording(
        "签名表示：以上余额和物品已经移交、接收，核对无误。",
        "Your signature says: what stands above was handed over, taken over, and found right."
    )
    package static let lastEntry = Wording("最后一条的指纹", "hash of the last entry")
}
