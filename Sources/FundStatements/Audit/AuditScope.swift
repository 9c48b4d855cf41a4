import FundRules

/// What a sort of finding looks at, which thresholds it has, and what it cannot see.
struct AuditScope: Sendable {
    let looks: Wording
    /// The names of its thresholds.
    let thresholds: [Wording]
    let blind: Wording

    private init(_ looks: Wording, _ thresholds: [Wording], blind: Wording) {
        self.looks = looks
        self.thresholds = thresholds
        self.blind = blind
    }

    /// By detector.
    static let all: [String: AuditScope] = [decided, recorded, patterns].reduce(into: [:]) { all, part in
        all.merge(part) { first, _ in first }
    }

    private static let decided: [String: AuditScope] = [
        "duplicate-invoice": AuditScope(
            Wording(
                "发票号折叠全角半角、大小写、空格和标点后是否相同；冲销过的也算。",
                "Invoice numbers alike but for width, case, blanks and punctuation, reversed ones too."
            ),
            [],
            blind: Wording(
                "编造的号码、没有写号码的；真假要到税务平台查验。",
                "Numbers that are made up, and vouchers without one; the tax office tells which are real."
            )
        ),
        "look-alike-name": AuditScope(
            Wording(
                "收款单位里用别的文字的字母冒充的名称。",
                "Payees whose names have a letter of another script."
            ),
            [],
            blind: Wording(
                "真的换了一个字的名称、同一个人开的几家公司；要看工商登记。",
                "Names that differ by a real character, and firms of one owner; the business register shows both."
            )
        ),
        "split-payments": AuditScope(
            Wording(
                "付给同一家、每笔低于门槛、几天之内合计达到门槛的；已表决工程按合同付的各期不算。",
                "Payments to one payee, each below the amount, that reach it within the days; not the stages of contracts on "
                    + "voted work."
            ),
            [AuditLabel.splitAmount, AuditLabel.splitDays],
            blind: Wording(
                "隔得更久的、分给几家的；要看合同和报价是不是同一件事。",
                "What is further apart or goes to several firms; contracts and quotes show whether it was one job."
            )
        ),
        "project-after-payment": AuditScope(
            Wording(
                "项目登记那天之前，已有付款日期。",
                "Payments dated before the day on which their project was recorded."
            ),
            [],
            blind: Wording(
                "立项早登记、手续后补的；要看原件形成的时间。",
                "Papers made up later for a project that was recorded early; look at the originals."
            )
        ),
        "work-before-vote": AuditScope(
            Wording(
                "合同、验收、付款早于表决结束，或按当时制度该表决而没有；应急且按期公示的不算。",
                "Contracts, acceptances and payments before the vote was over, or without one that the policy asked for; not "
                    + "emergencies published in time."
            ),
            [],
            blind: Wording(
                "账外先开工的；要看施工日志和进场日期。",
                "Work begun outside the books; look at the builder's diary."
            )
        ),
        "failed-votes": AuditScope(
            Wording(
                "表决没有通过却付了款的；三次以上才通过的。",
                "Payments after a vote that failed; votes that passed at the third time or later."
            ),
            [],
            blind: Wording(
                "没有登记的表决；要看公示和会议记录。",
                "Votes that were not recorded; look at notices and minutes."
            )
        ),
        "budget-overrun": AuditScope(
            Wording(
                "项目超过预算、全年科目超过年度预算。",
                "Projects over their budget, accounts over that of the year."
            ),
            [],
            blind: Wording(
                "预算本身是不是虚高；要看审价。",
                "Whether the budget itself was too high; a surveyor tells."
            )
        ),
        "personal-data": AuditScope(
            Wording(
                "公开文字里像姓名、手机、证件、银行卡号的。",
                "What looks like names, phone, identity and card numbers in public texts."
            ),
            [],
            blind: Wording(
                "少见的写法、附件里的内容。",
                "Unusual writings, and what stands in attachments."
            )
        ),
        "back-dating": AuditScope(
            Wording(
                "已记到更晚的日期之后，又插进较早日期的。",
                "Entries put in with an earlier date after later dates had been recorded."
            ),
            [AuditLabel.lateDays],
            blind: Wording(
                "门槛以内的；单据上改过的日期要看银行回单。",
                "What is within the days; dates altered on papers show on the bank's slips."
            )
        ),
        "late-recording": AuditScope(
            Wording(
                "记录那天比业务日期晚得多的，同一天补记的合为一条。",
                "Entries recorded long after their date, those of one day together."
            ),
            [AuditLabel.lateDays],
            blind: Wording(
                "一直没有记的；要同银行流水核对。",
                "What was never recorded; compare with the bank."
            )
        ),
        "late-approvals": AuditScope(
            Wording(
                "申请到批准隔得太久的；一分钟内就批的次数。",
                "Approvals long after the request; how many came within a minute."
            ),
            [AuditLabel.approvalDays, AuditLabel.quickApprovals],
            blind: Wording(
                "批的人有没有看材料；要问本人。",
                "Whether the approver read anything; ask in person."
            )
        ),
        "paid-before-acceptance": AuditScope(
            Wording(
                "验收合格之前付到合同（没有合同的看预算）去掉质保金以后的几成。",
                "What share of the contract or budget, less retention, was paid before the acceptance."
            ),
            [AuditLabel.acceptanceShare],
            blind: Wording(
                "验收是不是走过场；要到现场看。",
                "Whether the acceptance was real; go and look."
            )
        ),
        "stale-requests": AuditScope(
            Wording(
                "批准后一直没有付、没有付完、过期没有付的申请；划转和分配也算付。",
                "Approved requests not paid, not paid in full or lapsed; transfers and distributions count as paid."
            ),
            [AuditLabel.staleDays],
            blind: Wording(
                "从别的账付掉的。",
                "What was paid from other accounts."
            )
        ),
        "overdue-replies": AuditScope(
            Wording(
                "到期没有答复、迟了才答复的异议。",
                "Objections not answered by their day, or only later."
            ),
            [],
            blind: Wording(
                "没有让登记的异议；业主自己留有签名的底稿。",
                "Objections that were never recorded; the owner has the signed note."
            )
        ),
    ]

    private static let recorded: [String: AuditScope] = [
        "overdue-publication": AuditScope(
            Wording(
                "付了款的应急使用，到期没有公示或迟了才公示。",
                "Emergencies that were paid and not published by their day."
            ),
            [],
            blind: Wording(
                "登记了公示而没有真的张贴；要看照片、问业主。",
                "Notices recorded and never posted; look at photographs and ask owners."
            )
        ),
        "paid-at-once": AuditScope(
            Wording(
                "立项几天之内就付的款，一个项目一条。",
                "Payments within days of their project, one finding a project."
            ),
            [AuditLabel.leadDays],
            blind: Wording(
                "提前登记、拖几天再付的。",
                "Projects recorded early to let the days pass."
            )
        ),
        "missing-attachment": AuditScope(
            Wording(
                "没有附件的付款，按种类和年份合为一条，金额大的在前。",
                "Spending without attachments by kind and year, the largest first."
            ),
            [],
            blind: Wording(
                "附件是不是真的、是不是这一笔的；要看内容。",
                "Whether a document is real or belongs to it; open it."
            )
        ),
        "same-again": AuditScope(
            Wording(
                "种类、对象、日期、金额都一样，又都没有号码的。",
                "Vouchers of one kind, party, day and amount without a number to tell them apart."
            ),
            [],
            blind: Wording(
                "日期或金额差一点的。",
                "Those that differ by a day or a fen."
            )
        ),
        "unreconciled-month": AuditScope(
            Wording(
                "月末之后太久没有银行对账的月份；写不写期间，结果一样。",
                "Months not compared with the bank in time, the same with and without a period."
            ),
            [AuditLabel.closingDays],
            blind: Wording(
                "对账时给的流水文件是不是银行的；要自己去银行打一份。",
                "Whether the file compared was the bank's own; fetch one there."
            )
        ),
        "stale-reconciliation": AuditScope(
            Wording(
                "对过账以后又记到这个月的。",
                "Vouchers recorded into a month after it was compared."
            ),
            [],
            blind: Wording(
                "没有进账本的钱。",
                "Money that is not in the ledger."
            )
        ),
        "open-month": AuditScope(
            Wording(
                "月末之后太久没有结账的月份。",
                "Months not closed in time."
            ),
            [AuditLabel.closingDays],
            blind: Wording(
                "结账以后用更正记的。",
                "What is recorded by corrections after the close."
            )
        ),
        "concentration": AuditScope(
            Wording(
                "四件以上的活里，一家有两件以上、金额超过比例的。",
                "Where there were four jobs or more, a payee with two or more and most of the money."
            ),
            [AuditLabel.payeeShare],
            blind: Wording(
                "几家其实是一家的；要看工商登记。",
                "Several names of one owner; see the business register."
            )
        ),
        "shared-payee": AuditScope(
            Wording(
                "承接范围互不相干的项目的同一家。",
                "One payee of projects whose scopes share no home."
            ),
            [],
            blind: Wording(
                "报价是不是陪标；要看各家报价的来源。",
                "Quotes made up to lose; ask where they came from."
            )
        ),
        "close-vote": AuditScope(
            Wording(
                "参与或同意离通过线不到 1% 面积或两户的表决。",
                "Votes within one percent of the area, or two heads, of the bar."
            ),
            [],
            blind: Wording(
                "票是不是本人投的；要抽户核实。",
                "Whether owners cast the ballots; ask some."
            )
        ),
        "round-sum": AuditScope(
            Wording(
                "整数付款，一家一条。",
                "Payments in round sums, one finding a payee."
            ),
            [AuditLabel.roundAmount],
            blind: Wording(
                "凑成零头的假结算。",
                "Made-up sums that are not round."
            )
        ),
        "units-in-deficit": AuditScope(
            Wording(
                "期末余额为负、还在的房屋。",
                "Homes that stand and are below zero."
            ),
            [],
            blind: Wording(
                "为什么欠；要问本户。",
                "Why they owe; ask them."
            )
        ),
        "sleeping-fund": AuditScope(
            Wording(
                "全年维修支出不到年初余额的几成。",
                "Years whose repairs were less than a share of what they began with."
            ),
            [AuditLabel.spendRate],
            blind: Wording(
                "该修没修的；要做房屋体检。",
                "What should have been repaired; have it surveyed."
            )
        ),
        "reference-gap": AuditScope(
            Wording(
                "连号中间缺的号：连缺不多的，或缺口不比前后连着的号长的。",
                "Numbers missing from a series: few in a row, or no more than run through before and after."
            ),
            [AuditLabel.gapLength],
            blind: Wording(
                "没有编号、末尾不再使用的收据。",
                "Receipts without numbers, and those after the last."
            )
        ),
        "odd-hours": AuditScope(
            Wording(
                "22 点至 6 点记录的、日期在周末的付款。",
                "Payments recorded from 22:00 to 6:00 or dated on a weekend."
            ),
            [],
            blind: Wording(
                "电脑时间是拨过的；要看银行回单上的时间。",
                "A clock that was set; the bank's slips have the time."
            )
        ),
    ]

    private static let patterns: [String: AuditScope] = [
        "project-without-vote": AuditScope(
            Wording(
                "没有表决的项目，各期付款合计达到付款当时制度要表决的数。",
                "Payments of a project without a vote that together reach what the policy then in force asked a "
                    + "vote for."
            ),
            [],
            blind: Wording(
                "拆成几个项目的；要看合同和现场。",
                "Work cut into several projects; see contracts and the place."
            )
        ),
        "aged-items": AuditScope(
            Wording(
                "两次以上对账都挂着的未达账项；银行自己退回的一出一进不算。",
                "Items that two reconciliations or more found on one side only; not what the bank itself sent back."
            ),
            [],
            blind: Wording(
                "流水文件本身是假的；要自己去银行打一份。",
                "A bank file that is forged; fetch one at the bank."
            )
        ),
        "lone-reversal": AuditScope(
            Wording(
                "冲销以后七天内，没有同类、同一对象或同一金额重记的。",
                "Reversals after which nothing of the kind and party, or amount, was recorded within seven days."
            ),
            [],
            blind: Wording(
                "重记给了别人的；要看两张凭证的收款人。",
                "What was recorded again for somebody else; compare the payees."
            )
        ),
        "missing-dues": AuditScope(
            Wording(
                "一年里交过九个月以上、又断了两个月以上的户，占一栋楼这样的户一半以上的。",
                "Homes that paid in nine months of twelve and then not for two, where they are half of a building's."
            ),
            [],
            blind: Wording(
                "零星几户的；要请各户核对。",
                "A home here and there; have owners confirm."
            )
        ),
        "income-interval": AuditScope(
            Wording(
                "来过五次以上的收入，隔了自己最长间隔的两倍还没有来。",
                "Income that came five times or more and is overdue by twice its longest interval."
            ),
            [],
            blind: Wording(
                "金额变少的；要看合同。",
                "Income that became less; see the contracts."
            )
        ),
        "refunds": AuditScope(
            Wording(
                "一年内退给一户三次以上、一天退五户以上。",
                "Three refunds to one home within a year, five homes on a day."
            ),
            [],
            blind: Wording(
                "退款退到了谁的账户；要看银行回单。",
                "On whose account it was paid; see the bank's slips."
            )
        ),
        "near-limit": AuditScope(
            Wording(
                "一年内三笔以上在制度某一档的九成到十成之间的付款。",
                "Three payments or more within a year at 90 to 100 % of a step of the policy."
            ),
            [],
            blind: Wording(
                "压得更低的；要看报价。",
                "Sums kept further below; see the quotes."
            )
        ),
        "project-terms": AuditScope(
            Wording(
                "验收不合格后付款、合同加价一成以上、付给合同以外的单位、不留质保金或不到 180 天就可付。",
                "Payments after a failed acceptance, contracts raised by a tenth, others paid than the "
                    + "contractor, nothing kept back or for less than 180 days."
            ),
            [],
            blind: Wording(
                "工程量虚报的；要到现场量。",
                "Quantities that were not built; measure on the spot."
            )
        ),
        "similar-names": AuditScope(
            Wording(
                "去掉“有限公司”“工程”“服务部”等字以后同名的收款单位。",
                "Payees that are the same without what any firm is called."
            ),
            [],
            blind: Wording(
                "字号不同的关联公司；要看工商登记。",
                "Related firms of other names; see the business register."
            )
        ),
        "unanimous-vote": AuditScope(
            Wording(
                "二十票以上、当天投完且九成五以上同意，或者全体同意的表决。",
                "Votes of twenty ballots or more that were over in a day with 95 % in favour, or in which "
                    + "everybody was."
            ),
            [],
            blind: Wording(
                "代签但有反对票的；要抽户核实。",
                "Forged ballots with some against; ask owners."
            )
        ),
    ]
}
