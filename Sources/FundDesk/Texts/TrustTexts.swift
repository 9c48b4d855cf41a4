/// The words of members, policy, requests, approvals and votes.
package enum TrustTexts {
    package static let matter = Wording("表决事项", "matter")
    package static let votingValue = Wording("{0} 至 {1}", "{0} to {1}")
    package static let heads = Wording("人数", "heads")
    package static let inFavour = Wording("同意", "for")
    package static let against = Wording("反对", "against")
    package static let abstain = Wording("弃权", "abstained")
    package static let role = Wording("职责", "role")
    package static let title = Wording("职务", "title")
    package static let key = Wording("密钥", "key")
    package static let since = Wording("任职", "since")
    package static let state = Wording("状态", "state")
    package static let paid = Wording("已付", "paid")
    package static let active = Wording("在任", "active")
    package static let former = Wording("至第 {0} 条", "until entry {0}")
    package static let memberCount = Wording("在任 {0} 人。", "Active members: {0}.")

    package static let pending = Wording("待批", "pending")
    package static let approved = Wording("已批", "approved")
    package static let settled = Wording("付清", "paid")
    package static let expired = Wording("过期", "expired")
    package static let rejected = Wording("驳回", "rejected")
    package static let taken = Wording("撤回", "withdrawn")
    package static let effective = Wording("生效", "in force")
    package static let sinceEntry = Wording("第 {0} 条起", "entry {0}")
    package static let tolerance = Wording("项目支出最多超过限额 {0}%。", "A project may exceed its budget by {0}%.")
    package static let noTolerance = Wording("项目支出不得超过限额。", "A project never exceeds its budget.")
    package static let backdating = Wording("任何记录最多倒签 {0} 天。", "No entry is dated more than {0} days back.")
    package static let reconciled = Wording("对账之后才能结账。", "A month closes only when its bank statement was compared.")
    package static let contracts = Wording(
        "有合同的项目，工程款只付合同方；换约、债权转让按未付的数审批。",
        "Where a project has contracts, works are paid to their parties alone; who takes a party's place is approved by what is left."
    )
    package static let separation = Wording("申请人不得付款。", "Who asks does not pay.")
    package static let and = Wording("，并要 ", " and ")
    package static let need = Wording("{0} 人批准（{1}）", "approved by {0} ({1})")
    package static let changes = Wording("成员和制度的变更：{0}。", "Changes of members and policy: {0}.")
    package static let free = Wording("成员和制度的变更：不需批准。", "Changes of members and policy: no approval.")
    package static let anyAmount = Wording("用款不论多少", "Any amount")
    package static let fromAmount = Wording("用款满 {0} 元", "From {0} yuan")
    package static let noApproval = Wording("不需批准", "no approval")
    package static let tier = Wording("{0}：{1}。", "{0}: {1}.")
    package static let tierVote = Wording(
        "{0}：{1}；用于项目的，还须业主大会决议。",
        "{0}: {1}; for a project also a resolution of the owners."
    )
    package static let overruns = Wording(
        "有预算的年度，申请须写明预算项目；超出该项目的，或年度还没有生效的预算的，另须 {0}。增加预算项目的预算，也须这样批准才生效。",
        """
        Where the year has a budget, a request cites a line of it; one over its line, or of a year without a budget in \
        effect, is also {0}. So is a budget that raises a line, before it takes effect.
        """
    )
    package static let cited = Wording(
        "有预算的年度，申请须写明预算项目。",
        "Where the year has a budget, a request cites a line of it."
    )
    package static let overLine = Wording(
        "第 {0} 条申请超出预算项目“{1}”：预算 {2} 元，此前已申请 {3} 元，连同这一笔 {4} 元。",
        "Request {0} is over its budget line “{1}”: budget {2} yuan, {3} requested before, {4} with this."
    )
    package static let unbudgeted = Wording(
        "第 {0} 条申请的年度还没有生效的预算，按超预算批准。",
        "Request {0} is of a year without a budget in effect: it is approved as over budget."
    )
    package static let noBudget = Wording("本年还没有生效的预算", "none in effect this year")
    package static let budgeted = Wording("该项目预算", "budget of the line")
    package static let requested = Wording("此前已申请", "requested before")
    package static let withThis = Wording("连同这一笔", "with this")
    package static let overBudget = Wording("{0}，超出预算", "{0}, over its budget")
    package static let window = Wording(
        "任何连续 {0} 天内付给同一方的，合起来按用款档次看；分成几笔、分几天付也一样。",
        "What goes to one payee within any {0} days is weighed together, however it is split."
    )
    package static let noTiers = Wording("支出不需批准。", "Spending needs no approval.")
    package static let emergency = Wording(
        "紧急（{0}）：免表决，须{1}确认，{2} 天内公示。",
        "Emergency ({0}): no vote; the {1} must confirm, and it is published within {2} days."
    )
    package static let forbidden = Wording("不得付款给：{0}。", "Never paid: {0}.")
    package static let quorumMet = Wording("参与表决达到三分之二", "two thirds took part")
    package static let quorumMissed = Wording("参与表决不足三分之二", "less than two thirds took part")
    package static let halfMet = Wording("同意过半数", "more than half of them are for it")
    package static let halfMissed = Wording("同意没有过半数", "not more than half of them are for it")
    package static let threeQuartersMet = Wording("同意达到四分之三", "three quarters of them are for it")
    package static let threeQuartersMissed = Wording("同意不足四分之三", "less than three quarters of them are for it")
    package static let passed = Wording("通过", "passed")
    package static let failed = Wording("未通过", "not passed")
    package static let outcome = Wording("结果：{0}，{1}：{2}。", "Result: {0}, {1}; {2}.")
    package static let noQuorum = Wording("结果：{0}：{1}。", "Result: {0}; {1}.")
    package static let pause = Wording("，", ", ")
    package static let voteTo = Wording("{0}（交给 {1}）", "{0} ({1})")
    package static let voteOn = Wording("{0}（项目 {1}）", "{0} (project {1})")
    package static let scopeOf = Wording("范围 {0}", "scope {0}")
    package static let everybody = Wording("应投", "in scope")
    package static let quorum = Wording("须参与", "quorum")
    package static let majority = Wording("须同意", "majority")
    package static let participating = Wording("参与", "took part")
    package static let lacks = Wording("第 {0} 条还要 {1}。", "Entry {0} is still to be {1}.")
    package static let isEffective = Wording("第 {0} 条已经生效。", "Entry {0} is in force.")
    package static let isRejected = Wording("第 {0} 条已被驳回。", "Entry {0} is rejected.")
    package static let isWithdrawn = Wording("第 {0} 条已经撤回。", "Entry {0} is withdrawn.")
    package static let sheetHead = Wording("大修账本审批单：请先阅读，再签名", "Daxiu: read this, then sign it")
    package static let sheetFoot = Wording(
        "签名表示对以上内容的决定是：{0}",
        "Your signature says of what stands above: {0}"
    )
    package static let yes = Wording("同意", "yes, approved")
    package static let no = Wording("不同意", "no, rejected")
    package static let approvals = Wording("批准", "approvals")
    package static let publish = Wording("公示", "publication")
    package static let requestTotals = Wording(
        "共 {0} 项；待批 {1} 元，已批未付 {2} 元。",
        "In all: {0}; {1} yuan pending, {2} yuan approved and not yet paid."
    )
    package static let requestCount = Wording("共 {0} 项。", "In all: {0}.")
    package static let votedUntil = Wording("表决截止", "voted until")
    package static let registerPolicy = Wording(
        "房屋登记：新增、分割、合并，改面积、权重、业主组，先申请，批准后照申请登记；由能批准成员变更的人批准。",
        """
        The register of homes: what adds, splits or merges homes, or changes areas, weights or owner groups is asked for \
        first, approved as changes of members are, and recorded as it was asked for.
        """
    )
}
