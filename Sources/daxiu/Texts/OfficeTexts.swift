import FundRules

/// The words about handovers of office and publications of emergencies.
enum OfficeTexts {
    static let noLossStops = Wording("丢失任何一把密钥，基金都还能继续。", "No single lost key would stop the fund.")
    static let lossStopsAll = Wording(
        "注意：只要丢了{0}的密钥（{1}），这个账本就再也不能记账。现在就请用 daxiu member add 增加第二名能记账的成员。",
        """
        Mind: if the key of {0} ({1}) is lost, nobody can ever record in this ledger again. Add a second member who \
        may record now: daxiu member add.
        """
    )
    static let lossStopsChanges = Wording(
        "注意：只要丢了{0}的密钥（{1}），成员和制度的变更就再也没有人能批准。现在就请用 daxiu member add 再增加{2}。",
        """
        Mind: if the key of {0} ({1}) is lost, nobody can approve a change of members or policy any more. Add another \
        {2} now: daxiu member add.
        """
    )
    static let lossNeedsVote = Wording(
        "注意：只要丢了{0}的密钥（{1}），须业主大会表决并等满 30 天，才能换人记账。现在就请用 daxiu member add 增加第二名能记账的成员。",
        """
        Mind: if the key of {0} ({1}) is lost, it takes the owners' vote and 30 days until somebody else can record. \
        Add a second member who may record now: daxiu member add.
        """
    )
    static let lossNeedsVoteForChanges = Wording(
        "注意：只要丢了{0}的密钥（{1}），就凑不齐批准成员变更的人，须业主大会表决并等满 30 天才能补人。现在就请用 daxiu member add 再增加{2}。",
        """
        Mind: if the key of {0} ({1}) is lost, too few are left to approve a change of members: it takes the owners' vote \
        and 30 days to put somebody in office. Add another {2} now: daxiu member add.
        """
    )

    static let publish = Wording("记录一笔紧急用款的公示。", "Record that an emergency was published.")
    static let publishDiscussion = Wording(
        "付了款的紧急用款要在制度规定的天数内公示；逾期未公示，就不能再付任何紧急用款。公示照片用 --attach 附上。",
        """
        What an emergency was paid is published within the days that the policy gives; while one is late, no emergency is \
        paid. Attach a photograph with --attach.
        """
    )
    static let emergency = Wording("紧急用款申请的序号。", "The request for the emergency.")
    static let place = Wording("公示的地方，如 小区公告栏。", "Where it was posted, such as the notice board.")
    static let until = Wording("公示的最后一天。", "The last day it hangs.")
    static let late = Wording("这次公示晚于期限 {0}，照记。", "It comes after the deadline, {0}; recorded all the same.")
    static let published = Wording("第 {0} 条，{1}", "of entry {0}, {1}")
    static let request = Wording("申请", "request")
    static let posted = Wording("地点", "where")
    static let hangs = Wording("公示至", "until")

    static let dueBy = Wording("最迟 {0}", "due by {0}")
    static let overdue = Wording("逾期，最迟应在 {0}", "overdue, was due by {0}")
    static let publishedOn = Wording("{0}（第 {1} 条）", "{0} (entry {1})")
    static let publishedLate = Wording("{0}（第 {1} 条，逾期）", "{0} (entry {1}, late)")

    static let handOver = Wording("移交职务：各方在移交清册上签名。", "Hand an office over: all parties sign an inventory.")
    static let handOverDiscussion = Wording(
        "先核对全账，再记录，并打印清册。要先看一遍，请用 daxiu member list --inventory。",
        """
        The whole ledger is verified first; then the handover is recorded and the inventory printed. To look at it before: \
        daxiu member list --inventory.
        """
    )
    static let fromKey = Wording("移交人的密钥文件（私钥）。", "The key file of who hands over.")
    static let toKey = Wording("接收人的密钥文件（私钥）。", "The key file of who takes over.")
    static let witnessKey = Wording("监交人的密钥文件（私钥）。", "The key file of who watches.")
    static let item = Wording("一并移交的物品，如 公章一枚；可写多次。", "What else is handed over, such as a seal; may be repeated.")
    static let handedOver = Wording("密钥 {0} 交给 {1}", "from key {0} to {1}")

    static let inventory = Wording("移交清册", "Inventory of the handover")
    static let ledger = Wording("账本", "ledger")
    static let ledgerValue = Wording("{0}（{1}）", "{0} ({1})")
    static let size = Wording("条数", "entries")
    static let root = Wording("总指纹", "root hash")
    static let from = Wording("移交人", "handed over by")
    static let to = Wording("接收人", "taken over by")
    static let witness = Wording("监交人", "witnessed by")
    static let items = Wording("物品", "items")
    static let balances = Wording("余额（元）", "balances (yuan)")
    static let assets = Wording("资产（元）", "assets (yuan)")
    static let closedThrough = Wording("已结账至", "closed through")
    static let openMonths = Wording("未结月份", "open months")
    static let openMonth = Wording("{0}（{1} 张凭证）", "{0} (vouchers: {1})")
    static let requests = Wording("待办申请", "open requests")
    static let requestValue = Wording("第 {0} 条：{1}，{2} 元，已付 {3} 元", "entry {0}: {1}, {2} yuan, {3} paid")
    static let changeValue = Wording("第 {0} 条：{1}", "entry {0}: {1}")
    static let objections = Wording("未答复的异议", "open objections")
    static let objectionValue = Wording(
        "第 {0} 条（对第 {1} 条），最迟应在 {2} 答复",
        "entry {0} (to entry {1}), a reply is due by {2}"
    )
    static let unpublished = Wording("未公示的紧急用款", "unpublished")
    static let unpublishedValue = Wording("第 {0} 条，已付 {1} 元，最迟应在 {2} 公示", "entry {0}, {1} yuan paid, due by {2}")
    static let none = Wording("无", "none")
    static let signatures = Wording(
        "移交人：________ 接收人：________ 监交人：________ 日期：________",
        "Handed over: ________ Taken over: ________ Witnessed: ________ Date: ________"
    )
}
