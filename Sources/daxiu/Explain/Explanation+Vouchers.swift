import FundDesk

extension Explanation {
    /// What is said of vouchers, closings and years.
    static let vouchers: [Explanation] = [
        Explanation(.dateInFuture)
            .because(
                "记账记的是已经发生的事；明天的钱还没有收付（会计基础工作规范：以实际发生的业务为依据）。",
                "Books record what has happened; nobody has paid tomorrow yet."
            )
            .mostly("年份或月份敲错，多半是刚过年的时候。", "A wrong year or month, most often in January.")
            .refused("daxiu income deposit-interest 96.40 --date 2025-12-31")
            .instead("daxiu income deposit-interest 96.40 --date 2025-12-01"),
        Explanation(.dateBeforeFund)
            .because(
                "开账日以前的往来不在这本账里，它们的结果就是期初余额。",
                "What happened before the books were opened is in the opening balances, not in entries."
            )
            .mostly("年份敲错，或者补记开账以前的旧账。", "A wrong year, or an attempt to record old business.")
            .refused("daxiu income deposit-interest 96.40 --date 2024-12-31"),
        Explanation(.monthClosed)
            .because(
                "结了账的月份，报表可能已经贴出去；再往里记，贴出去的数字就不对了。",
                "The statements of a closed month may hang on the wall already; nothing is recorded into it any more."
            )
            .mostly("补记上个月的单据，或者日期敲错。", "A late receipt of last month, or a wrong date.")
            .refused("daxiu contribute 3-2-502 61.00 --date 2025-10-20")
            .instead("daxiu contribute 3-2-502 61.00 --date 2025-12-01 --memo 10月补记"),
        Explanation(.recorderUnknown)
            .because(
                "只有成员的密钥记的才算数：不然谁拿到文件都能添一笔。",
                "Only members’ keys record: else whoever has the file could add to it."
            )
            .mostly("用错了密钥文件，或者密钥已经换过。", "The wrong key file, or one that was replaced.")
            .refused("daxiu income deposit-interest 9 --date 2025-12-01 --key resident.key")
            .instead("daxiu income deposit-interest 9 --date 2025-12-01 --key treasurer.key"),
        Explanation(.recorderRole)
            .because(
                "管钱的记账，监督的审批，一个人不能又记又批（内部牵制）。",
                "Who handles the money records, who supervises approves: one person does not do both."
            )
            .mostly("监察人用自己的密钥记账了。", "A supervisor’s key was used to record.")
            .refused("daxiu income deposit-interest 9 --date 2025-12-01 --key supervisor.key")
            .instead("daxiu approve 22 --approver supervisor.key"),
        Explanation(.memberOrigin)
            .because(
                "密钥里写着账本标识，免得一把钥匙在两本账上签字，一处的签名被拿到另一处用。",
                "A key names the ledger’s origin, so that what it signs for one ledger is worth nothing in another."
            )
            .mostly(
                "生成密钥时 --origin 写错了，或者拿了别的小区的密钥。",
                "A slip in --origin when the key was made, or another estate’s key."
            )
            .refused(
                "daxiu key new other.key --origin example.org/other --no-passphrase",
                "daxiu member add cashier=出纳:other.key"
            )
            .instead("daxiu member add cashier=出纳:new.key"),
        Explanation(.memberRepeated)
            .because(
                "一把密钥是一个人；一人两职，自己记自己批就没有人看着了。",
                "A key is one person; one person in two offices would approve what he records."
            )
            .mostly("忘了已经加过，或者停用以后又想用回来：请换一把新的。", "It was added before, or was revoked: a new key is needed.")
            .refused("daxiu member add cashier=出纳:cashier.key")
            .instead("daxiu member list"),
        Explanation(.accountUnknown)
            .because("科目是财会〔2020〕7号规定的一张表，没有的不能自己加。", "The accounts are those of 财会〔2020〕7号; there are no others.")
            .mostly("编码敲错。", "A slip of the finger.")
            .refused("daxiu statement account 9999 --period 2025")
            .instead("daxiu statement account 1001 --period 2025"),
        Explanation(.accountNotAllowed)
            .because(
                "钱只能从放着钱的科目付出：银行存款 1001、备用金 1201（国债 1101 先兑付）。",
                "Money is paid from where it lies: 1001 the bank, 1201 cash; bonds 1101 are redeemed first."
            )
            .mostly("把支出科目写成了付款科目。", "The account of the cost was given for the account that pays.")
            .refused("daxiu expense bank-fee 20 --payee 开户银行 --from 3101 --date 2025-12-01")
            .instead("daxiu expense bank-fee 20 --payee 开户银行 --from 1001 --date 2025-12-01"),
        Explanation(.assetBelowZero)
            .because(
                "账上没有的钱付不出去；余额成了负数，一定是漏记了收入或者记错了金额。",
                "Money that is not there cannot be paid; a balance below zero means a receipt is missing or an amount wrong."
            )
            .mostly("收入还没有记，或者现金先垫了没有入账。", "Receipts not recorded yet, or cash advanced by somebody.")
            .refused("daxiu expense other 20 --payee 邮局 --from 1201 --date 2025-12-01")
            .instead("daxiu transfer 1001 1201 200 --date 2025-12-01 --memo 提备用金"),
        Explanation(.balanceOutOfRange)
            .because("余额大得不可信：九十万亿元以上的小区没有。", "No estate has over ninety trillion yuan.")
            .mostly("表格里的金额列错成了一串长号码。", "A column of long numbers stands where the amounts should.")
            .refused(
                "echo 日期,类别,金额,流水号 > huge.csv",
                "for n in $(seq 950); do echo 2025-12-01,deposit-interest,99999999999.99,N$n; done >> huge.csv",
                "daxiu import income huge.csv"
            ),
        Explanation(.referenceUsed)
            .because(
                "一个银行流水号就是一笔钱：同一笔记两遍，账就比银行多出一笔。",
                "One serial number of the bank is one movement: recorded twice, the books have more than the bank."
            )
            .mostly(
                "重复导入、重复录入；或者一笔流水要分记几户没有写 --piece。",
                "A file imported twice; or one deposit for several homes without --piece."
            )
            .refused("daxiu contribute 3-2-502 61.00 --reference SK1 --date 2025-11-05")
            .instead("daxiu contribute 3-2-502 61.00 --reference SK2 --date 2025-11-05"),
        Explanation(.openingLate)
            .because(
                "期初余额是开账时的家底，只能在有往来以前记一次。",
                "Opening balances are what there was at the start, recorded once and first."
            )
            .mostly("想用期初余额补记漏掉的钱。", "An attempt to put something right by it.")
            .refused("daxiu opening --date 2025-11-01 --bank 60000 --undistributed 500 --units opening.csv"),
        Explanation(.openingUnbalanced)
            .because(
                "开账时钱有多少，各户和待分配的合起来就是多少；差一分，以后每张报表都差一分。",
                "What there is belongs to homes or is undistributed; a fen amiss stays so in every statement."
            )
            .mostly("漏了一户，或者银行余额抄错。", "A home is missing, or the bank’s balance was copied wrongly.")
            .refused(
                "daxiu init b.daxiu --name 乙 --origin example.org/shiliyuan --date 2025-01-01 --member treasurer=司库:new.key --key new.key",
                "daxiu unit import units.csv --date 2025-01-01 --ledger b.daxiu --key new.key",
                "daxiu opening --date 2025-01-01 --bank 60001 --undistributed 500 --units opening.csv --ledger b.daxiu --key new.key"
            ),
        Explanation(.transferToItself)
            .because("从自己到自己，什么也没有发生。", "From an account to itself nothing moves.")
            .mostly("两个科目写成了一样的。", "The same account twice.")
            .refused("daxiu transfer 1001 1001 100 --date 2025-12-01")
            .instead("daxiu transfer 1001 1201 100 --date 2025-12-01"),
        Explanation(.distributionTooLarge)
            .because(
                "能分的只有已经收到、还没有分的收益（165号令第二十七条：收益转入滚存使用）。",
                "Only income that came in and was not shared yet can be shared (Decree 165 §27)."
            )
            .mostly("金额敲错，或者利息还没有记。", "A wrong amount, or interest that was not recorded.")
            .refused("daxiu distribute 999999 --scope all --date 2025-12-01")
            .instead("daxiu distribute 100 --scope all --date 2025-12-01"),
        Explanation(.interestNotAllowed)
            .because(
                "带利息的划转只有一种：国债到期兑付回银行（165号令第二十六条）。",
                "Only bonds that are redeemed bring interest with a transfer (Decree 165 §26)."
            )
            .mostly("想把银行利息记成划转。", "Bank interest recorded as a transfer.")
            .refused("daxiu transfer 1001 1201 100 --interest 1 --date 2025-12-01")
            .instead("daxiu income deposit-interest 1 --date 2025-12-01"),
        Explanation(.handoverEmpty)
            .because("移交要有钱，也不能比账上的多。", "A handover moves money, and no more than there is.")
            .mostly("忘了写 --units 和 --undistributed。", "--units and --undistributed were left out.")
            .refused("daxiu handover out --custodian 某区房管局")
            .instead("daxiu handover in --custodian 某区房管局 --units handover.csv --undistributed 10.00"),
        Explanation(.reversalNotPossible)
            .because(
                "能冲销的是动了钱的凭证；申请、表决、立项是发生过的事，用自己的办法撤回或了结。",
                "Vouchers can be reversed; requests, votes and projects happened, and are taken back or closed in ways of their own."
            )
            .mostly("想撤销一项不是凭证的记录。", "An entry that is no voucher.")
            .refused("daxiu reverse 22 --reason 写错了")
            .instead("daxiu withdraw 22 --reason 写错了"),
        Explanation(.reversalRepeated)
            .because("一张凭证只能冲一次，再冲就成了反方向的一笔。", "A voucher is reversed once; twice would be a movement the other way.")
            .mostly("忘了已经冲过。", "It was reversed before.")
            .refused("daxiu reverse 31 --reason 记错")
            .instead("daxiu show 31"),
        Explanation(.reversalTooEarly)
            .because("冲销发生在原来那张之后。", "A reversal follows what it reverses.")
            .mostly("日期敲错。", "A wrong date.")
            .refused("daxiu reverse 33 --reason 记错 --date 2025-11-01")
            .instead("daxiu reverse 33 --reason 记错"),
        Explanation(.reversalBlocked)
            .because(
                "这笔钱已经返还或付出去一部分；再把来的那一笔冲掉，同一笔钱就减了两次。",
                "Part of it went back already; with the receipt reversed it would be taken off twice."
            )
            .mostly("想改早先的一笔，忘了后面返还过。", "An early entry is put right, and its refund was forgotten.")
            .refused("daxiu refund 20 20 --date 2025-12-01", "daxiu reverse 20 --reason 记错"),
        Explanation(.closeOutOfOrder)
            .because(
                "月份一个接一个结，中间漏一个月，年报就少一个月。",
                "Months are closed one after the other: with one left out, a year would lack it."
            )
            .mostly("漏结了上个月。", "The month before is open.")
            .refused("daxiu close 2025-12")
            .instead("daxiu close 2025-11"),
        Explanation(.closeUnreconciled)
            .because(
                "制度要求先和银行对过再结账：没有对过的数贴出去，错了收不回来。",
                "The policy wants the bank compared first: figures on the wall are not taken back."
            )
            .mostly("还没有用银行流水对账，或者对过以后又记了账。", "No comparison yet, or something was recorded after it.")
            .refused(
                #"daxiu policy show --json | sed '1s/{/{"reconciliation":"required",/' > strict.json"#,
                "daxiu policy change strict.json",
                "daxiu approve 34 --approver supervisor.key",
                "daxiu close 2025-11"
            )
            .instead("daxiu reconcile import bank-november.csv --period 2025-11"),
        Explanation(.refundNotPossible)
            .because("返还的是业主交存的钱，所以要写那一笔交存。", "What is refunded is a contribution, so that contribution is named.")
            .mostly("写成了付款的序号。", "The number of a payment.")
            .refused("daxiu refund 21 20 --date 2025-12-01")
            .instead("daxiu refund 20 20 --date 2025-12-01"),
        Explanation(.refundOfReversed)
            .because("冲掉的交存等于没有收过，没有钱可返还。", "A contribution that was reversed never came in: nothing goes back.")
            .mostly("先冲销了，又按返还再退一次。", "It was reversed first, and then refunded too.")
            .refused("daxiu reverse 20 --reason 记错", "daxiu refund 20 20 --date 2025-12-05"),
        Explanation(.refundTooEarly)
            .because("先交存，后返还。", "First it comes in, then it goes back.")
            .mostly("日期敲错。", "A wrong date.")
            .refused("daxiu refund 20 20 --date 2025-11-01")
            .instead("daxiu refund 20 20 --date 2025-12-01"),
        Explanation(.refundTooLarge)
            .because("还回去的不能比交来的多。", "Nobody gets back more than was paid in.")
            .mostly("金额敲错，或者已经返还过一部分。", "A wrong amount, or part of it was refunded before.")
            .refused("daxiu refund 20 500 --date 2025-12-01")
            .instead("daxiu refund 20 20 --date 2025-12-01"),
        Explanation(.payoutTooLarge)
            .because(
                "灭失房屋的余额返还业主，能付的只有那么多（165号令第二十九条）。",
                "What a destroyed home had is paid back, and no more (Decree 165 §29)."
            )
            .mostly("金额敲错，或者没有先登记灭失。", "A wrong amount, or the destruction was not recorded.")
            .refused("daxiu payout 9-1-101 5000 --date 2025-12-01")
            .instead("daxiu payout 9-1-101 1000 --date 2025-12-01"),
        Explanation(.yearOpen)
            .because("十二个月都结了，一年才能结转。", "A year is closed when its twelve months are.")
            .mostly("十二月还没有结账。", "December is open.")
            .refused("daxiu close 2025")
            .instead("daxiu close 2025-11"),
        Explanation(.closingOutOfOrder)
            .because(
                "年度一年接一年结，上一年的结余是下一年的开头。",
                "Years are closed one after the other: what is left of one begins the next."
            )
            .mostly("前一年忘了年末结账。", "The year before was never closed.")
            .refused(
                "daxiu init b.daxiu --name 乙 --origin example.org/shiliyuan --date 2023-12-01 --member treasurer=司库:new.key --key new.key",
                "daxiu income deposit-interest 9 --date 2023-12-21 --ledger b.daxiu --key new.key",
                "daxiu income deposit-interest 8 --date 2024-12-21 --ledger b.daxiu --key new.key",
                "daxiu close 2023-12 --ledger b.daxiu --key new.key",
                "for m in 01 02 03 04 05 06 07 08 09 10 11 12; do daxiu close 2024-$m --ledger b.daxiu --key new.key; done",
                "daxiu close 2024 --ledger b.daxiu --key new.key"
            ),
        Explanation(.closingEmpty)
            .because(
                "年末结账把收支转入净资产；没有收支，就没有可转的。",
                "Closing a year carries income and costs over; with neither there is nothing to carry."
            )
            .mostly("这一年已经结过了。", "The year was closed before.")
            .refused(
                "for m in 2025-11 2025-12 2025; do DAXIU_NOW=2026-01-04T09:00:00Z daxiu close $m; done",
                "DAXIU_NOW=2026-01-04T09:00:00Z daxiu close 2025"
            ),
        Explanation(.correctionYear)
            .because(
                "只有结了账的以前年度才用更正；没结账的月份直接记。",
                "Only earlier years that are closed are corrected; into open months one records."
            )
            .mostly("年份写成了今年。", "This year was given.")
            .refused("daxiu contribute 3-2-501 10 --correct 2025 --date 2025-12-01")
            .instead("daxiu contribute 3-2-501 10 --date 2025-12-01"),
        Explanation(.budgetAccount)
            .because("预算管收入和支出，不管资产。", "A budget is of income and costs, not of assets.")
            .mostly("写成了银行存款的科目。", "An asset’s account.")
            .refused("daxiu budget 2026 account:1001=100")
            .instead("daxiu budget 2026 income:common-income=100"),
        Explanation(.budgetRepeats)
            .because("一项写两次，不知道以哪个为准。", "With a line twice nobody knows which holds.")
            .mostly("同一项写了两行。", "The same line twice.")
            .refused("daxiu budget 2026 expense:audit=1 expense:audit=2")
            .instead("daxiu budget 2026 expense:audit=2"),
        Explanation(.reconciliationDiffers)
            .because(
                "银行的数加减未达账项，应当正好等于账上的数；不等就一定还有没找到的差错。",
                "The bank’s balance with what only one side has must be the books’; where it is not, something is still to be found."
            )
            .mostly(
                "流水没有下载全，期初余额记错，或者以前的月份没有对。",
                "A part of the file is missing, the opening was wrong, or earlier months were never compared."
            )
            .refused(
                #"printf '日期,收入,支出,余额\n2025-11-05,120.00,,99999.00\n2025-11-30,,0.00,99999.00\n' > wrong.csv"#,
                "daxiu reconcile import wrong.csv --period 2025-11"
            ),
        Explanation(.nameInvisible)
            .because(
                "名称里一个看得见的字都没有，纸上就是空的，谁都可以说是自己。",
                "A name in which nothing is seen is blank on paper: anybody could claim it."
            )
            .mostly("从网页粘贴来了看不见的字符。", "Invisible characters were pasted from a page.")
            .refused("daxiu pay P1 10 --payee 'ㅤ' --date 2025-12-01")
            .instead("daxiu pay P1 10 --payee 防水公司 --date 2025-12-01"),
        Explanation(.yearEndBelowZero)
            .because(
                "更正以前年度，等于改那一年年末的数；改成负数，就是说那时花了没有的钱。",
                "Correcting a year changes what its end had; below zero it would have spent what was not there."
            )
            .mostly("金额敲错，或者那笔钱其实是今年付的。", "A wrong amount, or it was paid this year.")
            .refused(
                "for m in 2025-11 2025-12 2025; do DAXIU_NOW=2026-01-04T09:00:00Z daxiu close $m; done",
                "DAXIU_NOW=2026-01-04T09:00:00Z daxiu transfer 1001 1201 200 --date 2026-01-02",
                "DAXIU_NOW=2026-01-04T09:00:00Z daxiu expense other 20 --payee 邮局 --from 1201 --correct 2025 --date 2026-01-03"
            ),
    ]
}
