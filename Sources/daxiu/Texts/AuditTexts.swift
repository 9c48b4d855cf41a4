import FundDesk

/// The words of `audit`.
enum AuditTexts {
    static let audit = Wording(
        "审计：值得一问的地方；抽样、询证函、底稿和评价。",
        "Audit: what is worth a question; samples, confirmations, papers and what they come to."
    )
    static let auditDiscussion = Wording(
        "只写 audit 就是 audit find。",
        "Plain audit is audit find."
    )
    static let find = Wording("找出值得一问的地方，同时核对整本账。", "Find what is worth a question while verifying all of it.")
    static let discussion = Wording(
        "有线索也以状态 0 退出：线索要由人去看。账本不成立时为 1。",
        "Exit status 0 with findings too: they are for people. 1 where the ledger does not hold."
    )
    static let period = Wording("期间：2025、2025-03 或 2025Q1；默认整本账。", "2025, 2025-03 or 2025Q1; by default everything.")
    static let format = Wording("text（默认）、json 或 html。", "text (default), json or html.")
    static let explain = Wording(
        "某一类线索看什么、门槛、看不到什么，如 split-payments。",
        "What one sort of finding looks at, its threshold, its blind spots: split-payments."
    )
    static let lateDays = Wording("业务日期后几天内记录不算迟；默认 31。", "Days after its date that an entry is in time; 31.")
    static let splitAmount = Wording(
        "拆分付款的门槛，元；默认按制度，没有则 50,000。",
        "What is split to stay below it, yuan; the policy's, else 50,000."
    )
    static let splitDays = Wording("几天内付给同一家的算在一起；默认 30。", "Days that payments to one payee count together; 30.")
    static let leadDays = Wording("立项几天内付款算太快；默认 3。", "Days within which a payment follows too soon; 3.")
    static let roundAmount = Wording("它的整数倍算整数付款，元；默认 10,000。", "Multiples of it are round sums, yuan; 10,000.")
    static let payeeShare = Wording("一家占付款多少算集中，%；默认 50。", "Percent of spending to one payee; 50.")
    static let spendRate = Wording("全年维修不到年初余额多少算沉睡，%；默认 1。", "Percent spent in a year below which a fund sleeps; 1.")
    static let closingDays = Wording("月末后几天该结账、对账；默认 31。", "Days after a month's end to close and reconcile it; 31.")
    static let gapLength = Wording("连缺几个以内算断号；默认 5。", "Numbers in a row that are missed as a gap; 5.")
    static let approvalDays = Wording("申请后几天内批准不算迟；默认 90。", "Days after a request to approve it; 90.")
    static let quickApprovals = Wording("一分钟内批准几次起算秒批；默认 5。", "Approvals within a minute that are too many; 5.")
    static let staleDays = Wording("批准后几天没有付算搁置；默认 180。", "Days that an approved request may wait; 180.")
    static let acceptanceShare = Wording("验收前最多付合同的多少，%；默认 97。", "Percent paid before acceptance; 97.")
    static let numberMalformed = Wording("{0} 的值 {1} 不在 {2} 之内", "the value {1} of {0} is not within {2}")
}
