import FundDesk

extension Explanation {
    /// What is said of policies, requests, approvals and payments.
    static let trust: [Explanation] = [
        Explanation(.memberUnknown)
            .because("停用、换掉的密钥不再代表任何人。", "A key that was revoked or replaced is nobody’s.")
            .mostly("密钥号抄错，或者已经停用。", "A wrong key ID, or a revoked key.")
            .refused("daxiu member revoke 12345678")
            .instead("daxiu member list"),
        Explanation(.recorderMissing)
            .because("能记账的人一个也没有了，账就停在那里，谁也续不下去。", "With nobody left who may record, the books stop for good.")
            .mostly("先停用旧密钥，再加新的：顺序反了。", "The old keys were revoked before a new one was added.")
            .refused(
                "daxiu init b.daxiu --name 乙 --origin example.org/shiliyuan --date 2025-01-01 --member treasurer=司库:new.key --key new.key",
                "daxiu member revoke $(grep Verifier-Key: new.key | cut -d+ -f2) --ledger b.daxiu --key new.key"
            ),
        Explanation(.policyTiersUnsorted)
            .because(
                "档次从小到大排，一个金额落在哪一档才看得明白。",
                "Tiers go from small to large, so that anybody can see which one an amount is in."
            )
            .mostly("抄写时颠倒了两档，或者两档写了同一个起点。", "Two tiers were exchanged, or begin at the same amount.")
            .refused(
                #"printf '{"budgetTolerance":0,"tiers":[{"approvals":2,"from":500000,"roles":["supervisor"]},{"approvals":1,"from":300000,"roles":["supervisor"]}]}' > wrong.json"#,
                "daxiu policy check wrong.json"
            )
            .instead("daxiu policy check policy.json"),
        Explanation(.policyUnworkable)
            .because("要三个人批，只有一个人能批，从此一分钱也付不出去。", "Where three must approve and one can, nothing is ever paid again.")
            .mostly(
                "先改了制度，还没有加人；申请和付款的人自己不能批。",
                "The members were to be added first; who asks and who pays do not approve."
            )
            .refused(
                "daxiu policy show --json | sed '/tiers/,$s/1,/3,/' > wrong.json",
                "daxiu policy change wrong.json"
            )
            .instead("daxiu policy change policy.json"),
        Explanation(.dateTooFarBack)
            .because(
                "制度限定最多补记多少天前的：拖得越久越没有凭据。",
                "The policy limits how late something is recorded: the older, the fewer papers."
            )
            .mostly("单据压了很久才记，或者月份敲错。", "A paper lay about for long, or a wrong month.")
            .refused(
                #"daxiu policy show --json | sed '1s/{/{"backdating":10,/' > strict.json"#,
                "daxiu policy change strict.json",
                "daxiu approve 34 --approver supervisor.key",
                "daxiu income deposit-interest 9 --date 2025-11-20"
            )
            .instead("daxiu income deposit-interest 9 --date 2025-12-01"),
        Explanation(.policyUnguarded)
            .because(
                "付款要别人批，改规矩却不用，那记账的人先改规矩就行了。",
                "Where spending needs approvals and changing the policy does not, the recorder would change the policy first."
            )
            .mostly("制度文件里没有写 changes。", "The policy has no changes.")
            .refused("daxiu policy change unguarded.json")
            .instead("daxiu policy change policy.json"),
        Explanation(.requestOfNothing)
            .because("批准、撤回、付款都要指着一项申请。", "Approvals, withdrawals and payments name a request.")
            .mostly("序号敲错，或写成了付款的序号。", "A wrong number, or that of a payment.")
            .refused("daxiu approve 21 --approver supervisor.key")
            .instead("daxiu request list"),
        Explanation(.requestSettled)
            .because("已经了结的申请不再改变；要变，重新申请。", "A settled request changes no more; ask anew.")
            .mostly("已经批过、否决过或付清。", "It was approved, rejected or paid.")
            .refused("daxiu reject 22 --approver supervisor.key", "daxiu approve 22 --approver supervisor.key")
            .instead("daxiu request list"),
        Explanation(.requestDates)
            .because("有效期在申请之前，等于一申请就过期。", "A request that ends before it begins can never be used.")
            .mostly("日期敲错。", "A wrong date.")
            .refused("daxiu request make 100 --payee 某店 --purpose 买锁 --until 2025-01-01")
            .instead("daxiu request make 100 --payee 某店 --purpose 买锁 --until 2026-01-31"),
        Explanation(.groundNotAllowed)
            .because(
                "免表决的紧急用款只限制度列明的事由（165号令第二十四条，民法典第二百八十一条）。",
                "Only the emergencies that the policy names go without a vote (Decree 165 §24, Civil Code §281)."
            )
            .mostly("把普通维修报成紧急。", "Usual repairs called an emergency.")
            .refused("daxiu request make 100 --payee 某店 --purpose 修路 --ground road")
            .instead("daxiu request make 100 --payee 某店 --purpose 修路"),
        Explanation(.payeeForbidden)
            .because("制度写明不付给这家：多半和管钱的人有关系。", "The policy forbids it: most often it is close to those who decide.")
            .mostly("没有看过制度。", "The policy was not read.")
            .refused(
                #"daxiu policy show --json | sed '1s/{/{"forbidden":["亲友装饰公司"],/' > strict.json"#,
                "daxiu policy change strict.json",
                "daxiu approve 34 --approver supervisor.key",
                "daxiu pay P1 10 --payee 亲友装饰公司 --date 2025-12-05"
            )
            .instead("daxiu policy show"),
        Explanation(.budgetLineUnknown)
            .because(
                "超没超预算，要和预算里的一项比；没有这一项就没法比。",
                "Whether a budget holds is said line by line; there is no such line."
            )
            .mostly("名称写错，或者那一年的预算没有这一项。", "A wrong name, or a year whose budget lacks it.")
            .refused(
                "daxiu budget 2025 expense:audit=2000",
                "daxiu request 100 --payee 审计所 --purpose 年审 --line 'expense bank-fee'"
            ),
        Explanation(.budgetLineMissing)
            .because(
                "制度要求用款写明花的是预算的哪一项，超了要多一个人批。",
                "The policy wants the line of the budget named: over it, one more approves."
            )
            .mostly("忘了写 --line。", "--line was left out.")
            .refused(
                #"daxiu policy show --json | sed '1s/{/{"overruns":{"approvals":1,"roles":["supervisor"]},/' > strict.json"#,
                "daxiu policy change strict.json",
                "daxiu approve 34 --approver supervisor.key",
                "daxiu budget 2025 expense:audit=2000",
                "daxiu approve 36 --approver supervisor.key",
                "daxiu request 100 --payee 审计所 --purpose 年审"
            ),
        Explanation(.lineOfAnother)
            .because(
                "审计费的预算不能拿来修屋面：张冠李戴，预算就白编了。",
                "What is budgeted for an audit mends no roof, or the budget would mean nothing."
            )
            .mostly("抄错了一项。", "Another line was copied.")
            .refused(
                "daxiu budget 2025 project:P1=2000",
                "daxiu request 100 --payee 审计所 --purpose 年审 --line 'project P1'"
            ),
        Explanation(.approvalOfOtherBytes)
            .because(
                "签字时看到的和这本账里的不一样，签的就不是它。",
                "What was seen when signing is not what stands in this ledger, and was not signed."
            )
            .mostly("两份副本各记各的，审批单是照另一份做的。", "Two copies went on apart, and the sheet is of the other.")
            .refused(
                "cp fund.daxiu b.daxiu",
                "daxiu request 6000 --payee 甲公司 --purpose 修门",
                "daxiu approve 34 --export gate.txt",
                "daxiu sign gate.txt --key supervisor.key",
                "DAXIU_STATE=elsewhere daxiu request 7000 --payee 甲公司 --purpose 修门 --ledger b.daxiu",
                "DAXIU_STATE=elsewhere daxiu approve --import gate.txt --ledger b.daxiu"
            ),
        Explanation(.approvalMisdated)
            .because(
                "审批人哪天签的字，就是哪天批的；日期由记账人改，先付款后补批就看不出来了。",
                "It was decided when it was signed: a date of the recorder’s would hide what was paid first and approved later."
            )
            .mostly("导入审批单时另写了日期。", "A date was typed when the sheet was read in.")
            .refused(
                "daxiu sign sheet.txt --key supervisor.key",
                "daxiu approve --import sheet.txt --date 2025-11-20"
            ),
        Explanation(.approvalUndated)
            .because(
                "以前签名里没有日期，哪天批的由记账人说了算；现在签名带日期。",
                "Signatures used to have no day, and the recorder said when it was decided; now the day is signed."
            )
            .mostly("审批单是旧版程序导出或签名的。", "The sheet was exported or signed by an older version.")
            .refused(
                "sed 's,approval/v2,approval/v1,' sheet.txt > old.txt",
                "daxiu sign old.txt --key supervisor.key"
            )
            .instead("daxiu approve 22 --export new.txt"),
        Explanation(.approverUnknown)
            .because("批准要由现任成员作出。", "Approvals are those of members in office.")
            .mostly("用错了密钥。", "The wrong key.")
            .refused("daxiu approve 22 --approver resident.key")
            .instead("daxiu approve 22 --approver supervisor.key"),
        Explanation(.approverRole)
            .because("谁能批由制度定；出纳管付款，不管批。", "The policy says who approves; a cashier pays.")
            .mostly("用了出纳的密钥。", "A cashier’s key.")
            .refused("daxiu approve 22 --approver cashier.key")
            .instead("daxiu approve 22 --approver supervisor.key"),
        Explanation(.approverIsMaker)
            .because("自己批自己的申请，等于没有人批。", "Approving one’s own request is no approval.")
            .mostly("申请人和审批人是同一把密钥。", "The same key asked and approved.")
            .refused("daxiu approve 22 --approver treasurer.key")
            .instead("daxiu approve 22 --approver supervisor.key"),
        Explanation(.approvalRepeated)
            .because("一人一票：批两次还是一个人批。", "One person approves once; twice is still one.")
            .mostly("忘了已经批过。", "It was approved before.")
            .refused("daxiu approve 23 --approver supervisor.key")
            .instead("daxiu request list"),
        Explanation(.approvalTooEarly)
            .because("先申请，后审批。", "First the request, then the approval.")
            .mostly("日期敲错。", "A wrong date.")
            .refused("daxiu approve 22 --approver supervisor.key --date 2025-11-01")
            .instead("daxiu approve 22 --approver supervisor.key --date 2025-12-01"),
        Explanation(.withdrawalOfAnother)
            .because("申请是谁提的，由谁撤回；别人不同意，是否决。", "Who asked takes back; others refuse.")
            .mostly("换了一个人记账。", "Another one records now.")
            .refused("daxiu withdraw 22 --reason 不办了 --key cashier.key")
            .instead("daxiu withdraw 22 --reason 不办了 --key treasurer.key"),
        Explanation(.requestMissing)
            .because(
                "够得上这个金额的付款，制度要求先批准：钱是大家的（民法典第二百八十一条）。",
                "The policy wants an approval for as much: the money is the owners’ (Civil Code §281)."
            )
            .mostly("先付了款才想起申请，或者忘了写 --request。", "Paid first and asked later, or --request was left out.")
            .refused("daxiu pay P1 5200 --payee 防水公司 --date 2025-12-01")
            .instead("daxiu request make 5200 --payee 防水公司 --purpose 屋面 --project P1"),
        Explanation(.approvalsMissing)
            .because("批准的人还不够制度要求的数。", "Fewer have approved than the policy asks.")
            .mostly("申请还在等批。", "The request still waits.")
            .refused("daxiu pay P1 5200 --payee 防水公司 --request 22 --date 2025-12-01")
            .instead("daxiu approve 22 --approver supervisor.key"),
        Explanation(.payeeDiffers)
            .because("批的是付给谁，就付给谁。", "What was approved was paying this one.")
            .mostly("收款单位名称和申请时写的不一样。", "The payee’s name is not as it was in the request.")
            .refused("daxiu pay P1 10 --payee 另一家 --request 23 --date 2025-12-01"),
        Explanation(.projectDiffers)
            .because(
                "批的是这个项目的钱，用到别的项目上，分摊的就是别人了。",
                "It was approved for one project; on another, others would bear it."
            )
            .mostly("项目号敲错。", "A slip in the project.")
            .refused(
                "daxiu approve 22 --approver supervisor.key",
                "daxiu pay P3 100 --payee 防水公司 --request 22 --date 2025-12-05"
            ),
        Explanation(.paidOverRequest)
            .because("批了多少，付多少。", "What was approved is the most that is paid.")
            .mostly("分几次付，合起来超了。", "Several payments come to more.")
            .refused("daxiu pay P1 100 --payee 电梯公司 --request 23 --date 2025-12-01")
            .instead("daxiu request make 100 --payee 电梯公司 --purpose 增项 --project P1"),
        Explanation(.handsNotSeparate)
            .because("钱账分管：申请的人、批准的人，不能自己去付。", "Who asks or approves does not pay (钱账分管).")
            .mostly("换了一把密钥就以为是另一个人。", "Another key is not another person.")
            .refused(
                #"daxiu policy show --json | sed '1s/{/{"separation":"required",/' > strict.json"#,
                "daxiu policy change strict.json",
                "daxiu approve 34 --approver supervisor.key",
                "daxiu request 100 --payee 防水公司 --purpose 三期 --project P1",
                "daxiu pay P1 100 --payee 防水公司 --request 36"
            ),
        Explanation(.resolutionMissing)
            .because(
                "够得上这一档的钱，业主大会表决通过才能用（民法典第二百七十八条）。",
                "So much is spent when the owners have voted for it (Civil Code §278)."
            )
            .mostly("还没有表决，或者决议没有记进来、没有通过。", "No vote yet, or it was not recorded, or not passed.")
            .refused(
                #"daxiu policy show --json | sed 's/500000/10000, "resolution": "required"/' > strict.json"#,
                "daxiu policy change strict.json",
                "daxiu approve 34 --approver supervisor.key",
                "daxiu pay P3 200 --payee 粉刷公司"
            ),
        Explanation(.spendingSplit)
            .because(
                "一天里付给同一家的两笔，合起来够得上要批的数：可能是拆开来付的。记得进去，但要说得清。",
                "Two payments to one payee in a day are together in a tier that asks approvals: it may have been split. It stands, and is asked about."
            )
            .mostly("真有两件事，或者不想走审批。", "There were two things to pay, or approvals were to be avoided.")
            .refused(
                "daxiu expense audit 3000 --payee 审计所 --date 2025-12-05",
                "daxiu expense appraisal 2500 --payee 审计所 --date 2025-12-05"
            ),
        Explanation(.resolutionLate)
            .because("先表决，后用钱；日期也要这样。", "First the vote, then the money, by date too.")
            .mostly("付款日期写早了。", "The payment’s date is too early.")
            .refused(
                #"daxiu policy show --json | sed 's/500000/10000, "resolution": "required"/' > strict.json"#,
                "daxiu policy change strict.json",
                "daxiu approve 34 --approver supervisor.key",
                "daxiu pay P1 200 --payee 防水公司 --date 2025-11-19"
            ),
        Explanation(.approvalLate)
            .because("批准以后才能付，日期也是。", "Payments follow their approval, by date too.")
            .mostly("付款日期写早了。", "The payment’s date is too early.")
            .refused(
                "daxiu approve 22 --approver supervisor.key --date 2025-12-03",
                "daxiu pay P1 6000 --payee 防水公司 --request 22 --date 2025-12-01"
            ),
        Explanation(.receiptReversed)
            .because(
                "冲掉一笔大额收入，账上的钱就少了；和付出去一样大的数，该有人看过。",
                "With a large receipt reversed the books hold less; so much going out would have been approved."
            )
            .mostly("收款记错了，或者有人借冲销把钱拿走。", "A receipt was wrong, or somebody hides a payment in a reversal.")
            .refused(
                "daxiu income common-income 6000 --date 2025-12-01 --reference GG9",
                "daxiu reverse 34 --reason 记错"
            ),
        Explanation(.approvalRecordedLater)
            .because(
                "批准写的日期在付款以前，记进账本却在付款日以后：可能是事后补的。记得进去，但要说得清。",
                "The approval is dated before the payment and was recorded after that day: it may have been made up. It stands, and is asked about."
            )
            .mostly("审批单当天签了，过几天才记进来。", "The sheet was signed in time and recorded days later.")
            .refused(
                #"daxiu policy show --json | sed '1s/{/{"backdating":60,/' > strict.json"#,
                "daxiu policy change strict.json",
                "daxiu approve 34 --approver supervisor.key",
                "daxiu approve 22 --approver supervisor.key --date 2025-12-01",
                "daxiu pay P1 6000 --payee 防水公司 --request 22 --date 2025-12-02"
            ),
    ]
}
