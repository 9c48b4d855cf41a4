import FundRules

/// The words of members, policy, requests, approvals and votes.
enum TrustTexts {
    static let added = Wording("增加 {0}（{1}，密钥 {2}）", "{0} added ({1}, key {2})")
    static let revoked = Wording("停用密钥 {0}", "key {0} revoked")
    static let rotated = Wording("密钥 {0} 换成 {1}", "key {0} replaced by {1}")
    static let policyOf = Wording("{0} 档，容忍 {1}%", "{0} tiers, tolerance {1}%")
    static let approves = Wording("同意第 {0} 条", "yes to entry {0}")
    static let rejects = Wording("不同意第 {0} 条", "no to entry {0}")
    static let withdrawn = Wording("第 {0} 条", "of entry {0}")
    static let voted = Wording("{0}：同意 {1}，反对 {2}，弃权 {3}", "{0}: {1} for, {2} against, {3} abstained")

    static let purpose = Wording("用途", "purpose")
    static let payee = Wording("收款单位", "payee")
    static let ground = Wording("紧急事由", "emergency")
    static let line = Wording("预算项目", "budget line")
    static let until = Wording("有效期至", "valid until")
    static let request = Wording("所依申请", "request")
    static let approver = Wording("审批人密钥", "approver's key")
    static let note = Wording("签名文本", "signed text")
    static let reason = Wording("原因", "reason")
    static let policy = Wording("制度", "policy")
    static let matter = Wording("表决事项", "matter")
    static let voting = Wording("表决日期", "voted")
    static let votingValue = Wording("{0} 至 {1}", "{0} to {1}")
    static let heads = Wording("人数", "heads")
    static let inFavour = Wording("同意", "for")
    static let against = Wording("反对", "against")
    static let abstain = Wording("弃权", "abstained")
    static let role = Wording("职责", "role")
    static let title = Wording("职务", "title")
    static let key = Wording("密钥", "key")
    static let since = Wording("任职", "since")
    static let state = Wording("状态", "state")
    static let approvals = Wording("批准", "approvals")
    static let paid = Wording("已付", "paid")
    static let publish = Wording("公示", "publication")

    /// What owners vote on.
    static func matter(_ matter: Resolution.Matter) -> Wording {
        switch matter {
        case .use: Wording("使用维修资金", "use of the fund")
        case .raise: Wording("筹集维修资金", "raising money")
        case .commonUse: Wording("改变共有部分用途", "another use of common parts")
        }
    }

    /// What a ballot says.
    static func choice(_ choice: Ballots.Choice) -> Wording {
        switch choice {
        case .abstain: abstain
        case .against: against
        case .for: inFavour
        }
    }

    static let byUnit = Wording("一套房一人", "one for every unit")
    static let byGroup = Wording("同一业主组算一人", "one for every owner group")

    static let active = Wording("在任", "active")
    static let former = Wording("至第 {0} 条", "until entry {0}")
    static let memberCount = Wording("在任 {0} 人。", "{0} active members.")

    static let pending = Wording("待批", "pending")
    static let approved = Wording("已批", "approved")
    static let settled = Wording("付清", "paid")
    static let expired = Wording("过期", "expired")
    static let rejected = Wording("驳回", "rejected")
    static let taken = Wording("撤回", "withdrawn")
    static let effective = Wording("生效", "in force")
    static let requestCount = Wording("共 {0} 项。", "{0} in all.")

    static let tolerance = Wording("项目超限额容忍 {0}%。", "A project may exceed its budget by {0}%.")
    static let backdating = Wording("凭证最多倒签 {0} 天。", "A voucher is dated {0} days back at most.")
    static let reconciled = Wording("对账之后才能结账。", "A month closes only when its bank statement was compared.")
    static let separation = Wording("申请人不得付款。", "Who asks does not pay.")
    static let changes = Wording("成员和制度的变更：{0} 人批准（{1}）。", "Changes of members and policy: approved by {0} ({1}).")
    static let free = Wording("成员和制度的变更：不需批准。", "Changes of members and policy: no approval.")
    static let tier = Wording("满 {0} 元：{1} 人批准（{2}）。", "From {0} yuan: approved by {1} ({2}).")
    static let tierVote = Wording(
        "满 {0} 元：{1} 人批准（{2}），并须业主大会决议。",
        "From {0} yuan: approved by {1} ({2}), and by a resolution of the owners."
    )
    static let overruns = Wording(
        "有预算的年度，申请须写明预算项目；超出该项目的，另须 {0} 人批准（{1}）。",
        "Where the year has a budget, a request cites a line of it; one over its line is also approved by {0} ({1})."
    )
    static let overLine = Wording(
        "第 {0} 条申请超出预算项目“{1}”：预算 {2} 元，此前已申请 {3} 元，连同这一笔 {4} 元。",
        "Request {0} is over its budget line “{1}”: budget {2} yuan, {3} requested before, {4} with this."
    )
    static let budgeted = Wording("该项目预算", "budget of the line")
    static let requested = Wording("此前已申请", "requested before")
    static let withThis = Wording("连同这一笔", "with this")
    static let overBudget = Wording("{0}，超出预算", "{0}, over its budget")
    static let noTiers = Wording("支出不需批准。", "Spending needs no approval.")
    static let emergency = Wording(
        "紧急（{0}）：免表决，须{1}确认，{2} 天内公示。",
        "Emergency ({0}): no vote; a {1} must confirm, and it is published within {2} days."
    )
    static let forbidden = Wording("不得付款给：{0}。", "Never paid: {0}.")
    static let policyReads = Wording("{0} 读得懂：", "{0} can be read:")

    static let quorumMet = Wording("参与表决达到三分之二", "two thirds took part")
    static let quorumMissed = Wording("参与表决不足三分之二", "less than two thirds took part")
    static let passed = Wording("通过", "passed")
    static let failed = Wording("未通过", "not passed")
    static let outcome = Wording("结果：{0}，{1}。", "Result: {0}; {1}.")
    static let everybody = Wording("应投", "in scope")
    static let quorum = Wording("须参与", "quorum")
    static let majority = Wording("须同意", "majority")
    static let nothingRecorded = Wording("只是计票，什么都没有记。", "Counted only; nothing was recorded.")
    static let participating = Wording("参与", "took part")
    static let ballot = Wording("第 {0} 条“{1}”：{2} 投的是{3}。", "Entry {0}, “{1}”: {2} voted {3}.")
    static let outOfScope = Wording(
        "第 {0} 条“{1}”：{2} 不在表决范围内。",
        "Entry {0}, “{1}”: {2} had no vote."
    )
    static let noBallot = Wording("第 {0} 条“{1}”：{2} 没有投票。", "Entry {0}, “{1}”: {2} did not vote.")

    static let waits = Wording(
        "待批：要 {1} 人批准。批准用 daxiu approve {0}。",
        "It waits for the approval of {1}: daxiu approve {0}."
    )
    static let exported = Wording(
        "已写 {0}：请审批人阅读后执行 daxiu sign {0} --key 密钥文件。",
        "Wrote {0}: the approver reads it and signs, daxiu sign {0} --key FILE."
    )
    static let signed = Wording(
        "已由密钥 {1} 签名：{0}。请交回记账人执行 daxiu approve --import {0}。",
        "Signed by key {1}: {0}. Whoever records it runs daxiu approve --import {0}."
    )
    static let sheetHead = Wording("大修账本审批单：请先阅读，再签名", "Daxiu: read this, then sign it")
    static let sheetFoot = Wording(
        "签名表示对以上内容的决定是：{0}",
        "Your signature says of what stands above: {0}"
    )
    static let yes = Wording("同意", "yes, approved")
    static let no = Wording("不同意", "no, rejected")
    static let approveWhat = Wording("请写序号，或 --import 文件。", "Name an entry, or --import FILE.")
}
