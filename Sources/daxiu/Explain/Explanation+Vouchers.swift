import FundDesk

extension Explanation {
    /// What is said of vouchers, closings and comparisons with the bank.
    static let vouchers: [Explanation] = [
        Explanation(
            .timeGoesBack,
            why: Wording(
                "每条记录写着记下的时刻，一条不早于一条；时刻能倒着走，就能补记一笔冒充早就有的。",
                "Every entry carries the moment it was recorded, none before the last: if time could go back, an entry could pretend to be older than it is."
            ),
            cause: Wording(
                "电脑换了电池、双系统、或者上一次记账时时钟走快了。",
                "A new battery, two systems on one computer, or a clock that was ahead the last time."
            )
        ),
        Explanation(
            .dateInFuture,
            why: Wording(
                "记账记的是已经发生的事；明天的钱还没有收付（会计基础工作规范：以实际发生的业务为依据）。",
                "Books record what has happened; nobody has paid tomorrow yet."
            ),
            cause: Wording(
                "年份或月份敲错，多半是刚过年的时候。",
                "A wrong year or month, most often in January."
            ),
            causes: "daxiu income deposit-interest 96.40 --date 2025-12-31",
            cure: "daxiu income deposit-interest 96.40 --date 2025-12-01"
        ),
        Explanation(
            .dateBeforeFund,
            why: Wording(
                "开账日以前的往来不在这本账里，它们的结果就是期初余额。",
                "What happened before the books were opened is in the opening balances, not in entries."
            ),
            cause: Wording(
                "年份敲错，或者补记开账以前的旧账。",
                "A wrong year, or an attempt to record old business."
            ),
            causes: "daxiu income deposit-interest 96.40 --date 2024-12-31"
        ),
        Explanation(
            .monthClosed,
            why: Wording(
                "结了账的月份，报表可能已经贴出去；再往里记，贴出去的数字就不对了。",
                "The statements of a closed month may hang on the wall already; nothing is recorded into it any more."
            ),
            cause: Wording(
                "补记上个月的单据，或者日期敲错。",
                "A late receipt of last month, or a wrong date."
            ),
            causes: "daxiu contribute 3-2-502 61.00 --date 2025-10-20",
            cure: "daxiu contribute 3-2-502 61.00 --date 2025-12-01 --memo 10月补记"
        ),
        Explanation(
            .recorderUnknown,
            why: Wording(
                "只有成员的密钥记的才算数：不然谁拿到文件都能添一笔。",
                "Only members’ keys record: else whoever has the file could add to it."
            ),
            cause: Wording(
                "用错了密钥文件，或者密钥已经换过。",
                "The wrong key file, or one that was replaced."
            ),
            causes: "daxiu income deposit-interest 9 --date 2025-12-01 --key resident.key",
            cure: "daxiu income deposit-interest 9 --date 2025-12-01 --key treasurer.key"
        ),
        Explanation(
            .recorderRole,
            why: Wording(
                "管钱的记账，监督的审批，一个人不能又记又批（内部牵制）。",
                "Who handles the money records, who supervises approves: one person does not do both."
            ),
            cause: Wording(
                "监察人用自己的密钥记账了。",
                "A supervisor’s key was used to record."
            ),
            causes: "daxiu income deposit-interest 9 --date 2025-12-01 --key supervisor.key",
            cure: "daxiu approve 22 --approver supervisor.key"
        ),
        Explanation(
            .projectOverBudget,
            why: Wording(
                "项目立项时定了限额，业主同意的就是这个数（165号令第二十二条：使用方案列明支出金额）。",
                "The owners agreed to the budget of the project (Decree 165 §22: a plan names what it costs)."
            ),
            cause: Wording(
                "付款金额多敲了一位，或者工程增项还没有重新立项。",
                "One digit too many, or extra work that nobody proposed yet."
            ),
            causes: "daxiu pay P3 4800 --payee 粉刷公司 --date 2025-12-01"
        ),
        Explanation(
            .accountNotAllowed,
            why: Wording(
                "钱只能从放着钱的科目付出：银行存款 1001、备用金 1201（国债 1101 先兑付）。",
                "Money is paid from where it lies: 1001 the bank, 1201 cash; bonds 1101 are redeemed first."
            ),
            cause: Wording(
                "把支出科目写成了付款科目。",
                "The account of the cost was given for the account that pays."
            ),
            causes: "daxiu expense bank-fee 20 --payee 开户银行 --from 3101 --date 2025-12-01",
            cure: "daxiu expense bank-fee 20 --payee 开户银行 --from 1001 --date 2025-12-01"
        ),
        Explanation(
            .assetBelowZero,
            why: Wording(
                "账上没有的钱付不出去；余额成了负数，一定是漏记了收入或者记错了金额。",
                "Money that is not there cannot be paid; a balance below zero means a receipt is missing or an amount wrong."
            ),
            cause: Wording(
                "收入还没有记，或者现金先垫了没有入账。",
                "Receipts not recorded yet, or cash advanced by somebody."
            ),
            causes: "daxiu expense other 20 --payee 邮局 --from 1201 --date 2025-12-01",
            cure: "daxiu transfer 1001 1201 200 --date 2025-12-01 --memo 提备用金"
        ),
        Explanation(
            .referenceUsed,
            why: Wording(
                "一个银行流水号就是一笔钱：同一笔记两遍，账就比银行多出一笔。",
                "One serial number of the bank is one movement: recorded twice, the books have more than the bank."
            ),
            cause: Wording(
                "重复导入、重复录入；或者一笔流水要分记几户没有写 --piece。",
                "A file imported twice; or one deposit for several homes without --piece."
            ),
            causes: "daxiu contribute 3-2-502 61.00 --reference SK1 --date 2025-11-05",
            cure: "daxiu contribute 3-2-502 61.00 --reference SK2 --date 2025-11-05"
        ),
        Explanation(
            .invoiceUsed,
            why: Wording(
                "一张发票付一次。两次付同一张，是最常见的错付，也是最常见的套取。",
                "An invoice is paid once. Paying it twice is the most usual mistake, and the most usual fraud."
            ),
            cause: Wording(
                "上次已经付过；或者分期付款没有写票面总额。",
                "It was paid before; or it is paid in instalments and its total was not given."
            ),
            causes: "daxiu pay P1 500 --payee 防水公司 --invoice FP1 --date 2025-12-01",
            cure: "daxiu pay P1 500 --payee 防水公司 --invoice FP2 --date 2025-12-01"
        ),
        Explanation(
            .projectUnknown,
            why: Wording(
                "支出要有项目：做什么、哪些户分摊、最多花多少，先立项再付款。",
                "A payment belongs to a project that says what, for whom and how much at most."
            ),
            cause: Wording(
                "项目号敲错，或者还没有立项。",
                "A slip of the finger, or nothing proposed yet."
            ),
            causes: "daxiu pay P9 100 --payee 防水公司 --date 2025-12-01",
            cure: "daxiu project list"
        ),
        Explanation(
            .projectRepeated,
            why: Wording(
                "一个项目号只指一件事。",
                "An id means one project."
            ),
            cause: Wording(
                "重复立项。",
                "It was proposed before."
            ),
            causes: "daxiu project propose P1 --title 屋面 --scope 3 --budget 500",
            cure: "daxiu project propose P2 --title 屋面 --scope 3 --budget 500"
        ),
        Explanation(
            .paymentBeforeProject,
            why: Wording(
                "先有项目，后有付款。",
                "First the project, then its payments."
            ),
            cause: Wording(
                "日期敲错。",
                "A wrong date."
            )
        ),
        Explanation(
            .openingLate,
            why: Wording(
                "期初余额是开账时的家底，只能在有往来以前记一次。",
                "Opening balances are what there was at the start, recorded once and first."
            ),
            cause: Wording(
                "想用期初余额补记漏掉的钱。",
                "An attempt to put something right by it."
            ),
            causes: "daxiu opening --date 2025-11-01 --bank 60000 --undistributed 500 --units opening.csv"
        ),
        Explanation(
            .transferToItself,
            why: Wording(
                "从自己到自己，什么也没有发生。",
                "From an account to itself nothing moves."
            ),
            cause: Wording(
                "两个科目写成了一样的。",
                "The same account twice."
            ),
            causes: "daxiu transfer 1001 1001 100 --date 2025-12-01",
            cure: "daxiu transfer 1001 1201 100 --date 2025-12-01"
        ),
        Explanation(
            .distributionTooLarge,
            why: Wording(
                "能分的只有已经收到、还没有分的收益（165号令第二十七条：收益转入滚存使用）。",
                "Only income that came in and was not shared yet can be shared (Decree 165 §27)."
            ),
            cause: Wording(
                "金额敲错，或者利息还没有记。",
                "A wrong amount, or interest that was not recorded."
            ),
            causes: "daxiu distribute 999999 --scope all --date 2025-12-01",
            cure: "daxiu distribute 100 --scope all --date 2025-12-01"
        ),
        Explanation(
            .interestNotAllowed,
            why: Wording(
                "带利息的划转只有一种：国债到期兑付回银行（165号令第二十六条）。",
                "Only bonds that are redeemed bring interest with a transfer (Decree 165 §26)."
            ),
            cause: Wording(
                "想把银行利息记成划转。",
                "Bank interest recorded as a transfer."
            ),
            causes: "daxiu transfer 1001 1201 100 --interest 1 --date 2025-12-01",
            cure: "daxiu income deposit-interest 1 --date 2025-12-01"
        ),
        Explanation(
            .reversalOfNothing,
            why: Wording(
                "冲销要指明冲哪一张。",
                "A reversal names what it reverses."
            ),
            cause: Wording(
                "序号敲错。",
                "A wrong number."
            )
        ),
        Explanation(
            .reversalNotPossible,
            why: Wording(
                "能冲销的是动了钱的凭证；申请、表决、立项是发生过的事，用自己的办法撤回或了结。",
                "Vouchers can be reversed; requests, votes and projects happened, and are taken back or closed in ways of their own."
            ),
            cause: Wording(
                "想撤销一项不是凭证的记录。",
                "An entry that is no voucher."
            ),
            causes: "daxiu reverse 22 --reason 写错了",
            cure: "daxiu withdraw 22 --reason 写错了"
        ),
        Explanation(
            .reversalTooEarly,
            why: Wording(
                "冲销发生在原来那张之后。",
                "A reversal follows what it reverses."
            ),
            cause: Wording(
                "日期敲错。",
                "A wrong date."
            )
        ),
        Explanation(
            .reversalRepeated,
            why: Wording(
                "一张凭证只能冲一次，再冲就成了反方向的一笔。",
                "A voucher is reversed once; twice would be a movement the other way."
            ),
            cause: Wording(
                "忘了已经冲过。",
                "It was reversed before."
            )
        ),
        Explanation(
            .closeOutOfOrder,
            why: Wording(
                "月份一个接一个结，中间漏一个月，年报就少一个月。",
                "Months are closed one after the other: with one left out, a year would lack it."
            ),
            cause: Wording(
                "漏结了上个月。",
                "The month before is open."
            ),
            causes: "daxiu close 2025-12",
            cure: "daxiu close 2025-11"
        ),
        Explanation(
            .refundNotPossible,
            why: Wording(
                "返还的是业主交存的钱，所以要写那一笔交存。",
                "What is refunded is a contribution, so that contribution is named."
            ),
            cause: Wording(
                "写成了付款的序号。",
                "The number of a payment."
            ),
            causes: "daxiu refund 21 20 --date 2025-12-01",
            cure: "daxiu refund 20 20 --date 2025-12-01"
        ),
        Explanation(
            .refundTooLarge,
            why: Wording(
                "还回去的不能比交来的多。",
                "Nobody gets back more than was paid in."
            ),
            cause: Wording(
                "金额敲错，或者已经返还过一部分。",
                "A wrong amount, or part of it was refunded before."
            ),
            causes: "daxiu refund 20 500 --date 2025-12-01",
            cure: "daxiu refund 20 20 --date 2025-12-01"
        ),
        Explanation(
            .refundTooEarly,
            why: Wording(
                "先交存，后返还。",
                "First it comes in, then it goes back."
            ),
            cause: Wording(
                "日期敲错。",
                "A wrong date."
            ),
            causes: "daxiu refund 20 20 --date 2025-11-01",
            cure: "daxiu refund 20 20 --date 2025-12-01"
        ),
        Explanation(
            .payoutTooLarge,
            why: Wording(
                "灭失房屋的余额返还业主，能付的只有那么多（165号令第二十九条）。",
                "What a destroyed home had is paid back, and no more (Decree 165 §29)."
            ),
            cause: Wording(
                "金额敲错，或者没有先登记灭失。",
                "A wrong amount, or the destruction was not recorded."
            ),
            causes: "daxiu payout 9-1-101 5000 --date 2025-12-01",
            cure: "daxiu payout 9-1-101 1000 --date 2025-12-01"
        ),
        Explanation(
            .yearOpen,
            why: Wording(
                "十二个月都结了，一年才能结转。",
                "A year is closed when its twelve months are."
            ),
            cause: Wording(
                "十二月还没有结账。",
                "December is open."
            ),
            causes: "daxiu close 2025",
            cure: "daxiu close 2025-11"
        ),
        Explanation(
            .correctionYear,
            why: Wording(
                "只有结了账的以前年度才用更正；没结账的月份直接记。",
                "Only earlier years that are closed are corrected; into open months one records."
            ),
            cause: Wording(
                "年份写成了今年。",
                "This year was given."
            ),
            causes: "daxiu contribute 3-2-501 10 --correct 2025 --date 2025-12-01",
            cure: "daxiu contribute 3-2-501 10 --date 2025-12-01"
        ),
        Explanation(
            .budgetAccount,
            why: Wording(
                "预算管收入和支出，不管资产。",
                "A budget is of income and costs, not of assets."
            ),
            cause: Wording(
                "写成了银行存款的科目。",
                "An asset’s account."
            ),
            causes: "daxiu budget 2026 account:1001=100",
            cure: "daxiu budget 2026 income:common-income=100"
        ),
        Explanation(
            .budgetRepeats,
            why: Wording(
                "一项写两次，不知道以哪个为准。",
                "With a line twice nobody knows which holds."
            ),
            cause: Wording(
                "同一项写了两行。",
                "The same line twice."
            ),
            causes: "daxiu budget 2026 expense:audit=1 expense:audit=2",
            cure: "daxiu budget 2026 expense:audit=2"
        ),
        Explanation(
            .reconciliationDiffers,
            why: Wording(
                "银行的数加减未达账项，应当正好等于账上的数；不等就一定还有没找到的差错。",
                "The bank’s balance with what only one side has must be the books’; where it is not, something is still to be found."
            ),
            cause: Wording(
                "流水没有下载全，期初余额记错，或者以前的月份没有对。",
                "A part of the file is missing, the opening was wrong, or earlier months were never compared."
            )
        ),
    ]
}
