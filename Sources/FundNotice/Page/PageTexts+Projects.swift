import FundDesk

/// The words about projects, requests and objections.
extension PageTexts {
    static let projects = Wording("维修项目", "Projects")
    static let noProjects = Wording("没有维修项目。", "There are no projects.")
    static let earlierProjects = Wording("以前完结的项目（{0} 个）", "projects completed earlier ({0})")
    static let stageLegend = Wording(
        "✓ 已做　● 正在　○ 还没到　– 没有这一步　✕ 没通过",
        "✓ done   ● now   ○ to come   – without   ✕ not passed"
    )
    static let scope = Wording("范围", "homes")
    static let basis = Wording("分摊", "shared")
    static let budget = Wording("预算", "budget")
    static let contract = Wording("合同", "contract")
    static let paidSoFar = Wording("已付", "paid")
    static let paidShown = Wording("已公开的付款", "payments that are public")
    static let retained = Wording("扣着的质保金", "kept back")
    static let usedOfBudget = Wording("已付占预算", "paid of the budget")
    static let contractTerms = Wording("质保金 {0}%，{1} 起可付", "{0}% kept back until {1}")
    static let noRetention = Wording("不留质保金", "nothing is kept back")
    static let rating = Wording("验收（双评）", "Acceptance, rated by both sides")
    static let residentsRate = Wording("业主评施工", "residents rate the work")
    static let contractorRates = Wording("施工方评业委会", "the contractor rates the committee")
    static let ofFive = Wording("（满分 5）", "of 5")
    static let payments = Wording("付款（{0} 笔）", "payments ({0})")

    static let vote = Wording("表决", "Vote")
    static let otherVotes = Wording("其他表决", "Other votes")
    static let counted = Wording("计数", "count")
    static let everybody = Wording("应投", "may vote")
    static let tookPart = Wording("参与", "took part")
    static let inFavour = Wording("同意", "for")
    static let inFavourShare = Wording("同意占参与", "for, of those who took part")
    static let areaCount = Wording("面积（m²）", "area (m²)")
    static let headCount = Wording("人数", "heads")
    static let markNote = Wording(
        "竖线是要达到的：参与三分之二；同意过半，筹集和改变用途要四分之三。",
        """
        The stroke is what must be reached: two thirds take part; more than half of them are for it, three quarters for \
        raising money and another use.
        """
    )

    static let emergencies = Wording("应急", "Emergencies")
    static let emergencyExplained = Wording(
        "紧急的先修，不等表决；但要批准，并在期限内公示。",
        "What cannot wait is mended before a vote; it is approved all the same, and published in time."
    )
    static let publishedOn = Wording("{0} 公示（期限 {1}）", "published on {0} (due by {1})")
    static let notPublished = Wording("还没有公示，期限 {0}", "not published yet, due by {0}")
    static let toPublish = Wording("要在 {0} 以前公示", "to be published by {0}")
    static let late = Wording("过了期限", "late")

    static let open = Wording("还没办完的", "What is open")
    static let nothingOpen = Wording("没有等着办的事。", "Nothing waits.")
    static let asked = Wording("申请", "asked for")
    static let payee = Wording("收款", "to")
    static let waitsFor = Wording("还要 {0}", "to be {0}")
    static let replyDue = Wording("第 {0} 条异议待答复，{1} 到期", "the objection of entry {0} is to be answered by {1}")
    static let replyLate = Wording("第 {0} 条异议逾期没有答复，{1} 已到期", "the objection of entry {0} is overdue since {1}")
    static let closedThrough = Wording("结账到：{0}", "closed through: {0}")
    static let comparedThrough = Wording("与银行对账到：{0}", "compared with the bank through: {0}")
    static let never = Wording("还没有", "never")

    static let objections = Wording("异议和答复", "Objections and replies")
    static let noObjections = Wording("没有人提出异议。", "Nobody has objected.")
    static let hiddenObjections = Wording("另有 {0} 条异议，这一页不显示。", "{0} more objections are not shown on this page.")
    static let toEntry = Wording("对第 {0} 条", "to entry {0}")
    static let signedByOwner = Wording("业主签名", "signed by the owner")
    static let reply = Wording("答复，{0}", "Reply, {0}")
    static let openUntil = Wording("还没有答复，{0} 到期", "no reply yet, due by {0}")
    static let openLate = Wording("逾期没有答复，{0} 已到期", "no reply, overdue since {0}")

    static func stage(_ stage: ProjectStages.Stage) -> Wording {
        switch stage {
        case .proposal: Wording("提议", "proposed")
        case .vote: Wording("表决", "voted")
        case .contract: Wording("合同", "contract")
        case .works: Wording("施工", "works")
        case .acceptance: Wording("验收", "accepted")
        case .warranty: Wording("质保", "warranty")
        case .completion: Wording("完结", "completed")
        }
    }

    static func standing(_ standing: ProjectStages.Standing) -> Wording {
        switch standing {
        case .done: Wording("已做", "done")
        case .now: Wording("正在", "now")
        case .next: Wording("还没到", "to come")
        case .skipped: Wording("没有这一步", "without")
        case .failed: Wording("没通过", "not passed")
        }
    }

    static func mark(_ standing: ProjectStages.Standing) -> String {
        switch standing {
        case .done: "✓"
        case .now: "●"
        case .next: "○"
        case .skipped: "–"
        case .failed: "✕"
        }
    }
}
