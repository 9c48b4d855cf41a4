import FundDesk

extension Explanation {
    /// What is said of requests, approvals, votes, contracts and members.
    static let decisions: [Explanation] = [
        Explanation(
            .memberUnknown,
            why: Wording(
                "停用、换掉的密钥不再代表任何人。",
                "A key that was revoked or replaced is nobody’s."
            ),
            cause: Wording(
                "密钥号抄错，或者已经停用。",
                "A wrong key ID, or a revoked key."
            ),
            causes: "daxiu member revoke 12345678",
            cure: "daxiu member list"
        ),
        Explanation(
            .policyUnguarded,
            why: Wording(
                "付款要别人批，改规矩却不用，那记账的人先改规矩就行了。",
                "Where spending needs approvals and changing the policy does not, the recorder would change the policy first."
            ),
            cause: Wording(
                "制度文件里没有写 changes。",
                "The policy has no changes."
            ),
            causes: "daxiu policy change unguarded.json",
            cure: "daxiu policy change policy.json"
        ),
        Explanation(
            .requestOfNothing,
            why: Wording(
                "批准、撤回、付款都要指着一项申请。",
                "Approvals, withdrawals and payments name a request."
            ),
            cause: Wording(
                "序号敲错，或写成了付款的序号。",
                "A wrong number, or that of a payment."
            ),
            causes: "daxiu approve 21 --approver supervisor.key",
            cure: "daxiu request list"
        ),
        Explanation(
            .requestSettled,
            why: Wording(
                "已经了结的申请不再改变；要变，重新申请。",
                "A settled request changes no more; ask anew."
            ),
            cause: Wording(
                "已经批过、否决过或付清。",
                "It was approved, rejected or paid."
            ),
            cure: "daxiu request list"
        ),
        Explanation(
            .requestDates,
            why: Wording(
                "有效期在申请之前，等于一申请就过期。",
                "A request that ends before it begins can never be used."
            ),
            cause: Wording(
                "日期敲错。",
                "A wrong date."
            ),
            causes: "daxiu request make 100 --payee 某店 --purpose 买锁 --until 2025-01-01",
            cure: "daxiu request make 100 --payee 某店 --purpose 买锁 --until 2026-01-31"
        ),
        Explanation(
            .groundNotAllowed,
            why: Wording(
                "免表决的紧急用款只限制度列明的事由（165号令第二十四条，民法典第二百八十一条）。",
                "Only the emergencies that the policy names go without a vote (Decree 165 §24, Civil Code §281)."
            ),
            cause: Wording(
                "把普通维修报成紧急。",
                "Usual repairs called an emergency."
            ),
            causes: "daxiu request make 100 --payee 某店 --purpose 修路 --ground road",
            cure: "daxiu request make 100 --payee 某店 --purpose 修路"
        ),
        Explanation(
            .approverUnknown,
            why: Wording(
                "批准要由现任成员作出。",
                "Approvals are those of members in office."
            ),
            cause: Wording(
                "用错了密钥。",
                "The wrong key."
            ),
            causes: "daxiu approve 22 --approver resident.key",
            cure: "daxiu approve 22 --approver supervisor.key"
        ),
        Explanation(
            .approverRole,
            why: Wording(
                "谁能批由制度定；出纳管付款，不管批。",
                "The policy says who approves; a cashier pays."
            ),
            cause: Wording(
                "用了出纳的密钥。",
                "A cashier’s key."
            ),
            causes: "daxiu approve 22 --approver cashier.key",
            cure: "daxiu approve 22 --approver supervisor.key"
        ),
        Explanation(
            .approverIsMaker,
            why: Wording(
                "自己批自己的申请，等于没有人批。",
                "Approving one’s own request is no approval."
            ),
            cause: Wording(
                "申请人和审批人是同一把密钥。",
                "The same key asked and approved."
            ),
            causes: "daxiu approve 22 --approver treasurer.key",
            cure: "daxiu approve 22 --approver supervisor.key"
        ),
        Explanation(
            .approvalTooEarly,
            why: Wording(
                "先申请，后审批。",
                "First the request, then the approval."
            ),
            cause: Wording(
                "日期敲错。",
                "A wrong date."
            ),
            causes: "daxiu approve 22 --approver supervisor.key --date 2025-11-01",
            cure: "daxiu approve 22 --approver supervisor.key --date 2025-12-01"
        ),
        Explanation(
            .withdrawalOfAnother,
            why: Wording(
                "申请是谁提的，由谁撤回；别人不同意，是否决。",
                "Who asked takes back; others refuse."
            ),
            cause: Wording(
                "换了一个人记账。",
                "Another one records now."
            ),
            causes: "daxiu withdraw 22 --reason 不办了 --key cashier.key",
            cure: "daxiu withdraw 22 --reason 不办了 --key treasurer.key"
        ),
        Explanation(
            .requestMissing,
            why: Wording(
                "够得上这个金额的付款，制度要求先批准：钱是大家的（民法典第二百八十一条）。",
                "The policy wants an approval for as much: the money is the owners’ (Civil Code §281)."
            ),
            cause: Wording(
                "先付了款才想起申请，或者忘了写 --request。",
                "Paid first and asked later, or --request was left out."
            ),
            causes: "daxiu pay P1 5200 --payee 防水公司 --date 2025-12-01",
            cure: "daxiu request make 5200 --payee 防水公司 --purpose 屋面 --project P1"
        ),
        Explanation(
            .approvalsMissing,
            why: Wording(
                "批准的人还不够制度要求的数。",
                "Fewer have approved than the policy asks."
            ),
            cause: Wording(
                "申请还在等批。",
                "The request still waits."
            ),
            causes: "daxiu pay P1 5200 --payee 防水公司 --request 22 --date 2025-12-01",
            cure: "daxiu approve 22 --approver supervisor.key"
        ),
        Explanation(
            .payeeDiffers,
            why: Wording(
                "批的是付给谁，就付给谁。",
                "What was approved was paying this one."
            ),
            cause: Wording(
                "收款单位名称和申请时写的不一样。",
                "The payee’s name is not as it was in the request."
            ),
            causes: "daxiu pay P1 10 --payee 另一家 --request 23 --date 2025-12-01"
        ),
        Explanation(
            .paidOverRequest,
            why: Wording(
                "批了多少，付多少。",
                "What was approved is the most that is paid."
            ),
            cause: Wording(
                "分几次付，合起来超了。",
                "Several payments come to more."
            ),
            causes: "daxiu pay P1 100 --payee 电梯公司 --request 23 --date 2025-12-01",
            cure: "daxiu request make 100 --payee 电梯公司 --purpose 增项 --project P1"
        ),
        Explanation(
            .approvalLate,
            why: Wording(
                "批准以后才能付，日期也是。",
                "Payments follow their approval, by date too."
            ),
            cause: Wording(
                "付款日期写早了。",
                "The payment’s date is too early."
            )
        ),
        Explanation(
            .voteDates,
            why: Wording(
                "投票结束以后才有结果可记。",
                "There is a result when the vote has ended."
            ),
            cause: Wording(
                "开始、结束写反了，或者还没有结束。",
                "Start and end are exchanged, or it goes on."
            ),
            causes:
                "daxiu resolution record 修屋面 --ballots ballots.csv --matter use --project P1 --from 2025-11-20 --to 2025-11-01"
        ),
        Explanation(
            .ballotOutOfScope,
            why: Wording(
                "谁分摊，谁表决（民法典第二百七十八条）。",
                "Who shares the cost votes (Civil Code §278)."
            ),
            cause: Wording(
                "选票里有别的楼的。",
                "A ballot of another building."
            ),
            causes:
                "daxiu resolution check 修屋面 --ballots ballots-5.csv --matter use --project P1 --from 2025-11-01 --to 2025-11-20"
        ),
        Explanation(
            .erasureOfNothing,
            why: Wording(
                "账里只存着承诺；能删的是另存的个人信息，要指名是哪一项。",
                "Private details can be erased, one by name."
            ),
            cause: Wording(
                "项目名写错。",
                "A wrong name."
            ),
            causes: "daxiu erase 20 phone --reason 业主要求",
            cure: "daxiu erase 20 payer --reason 业主要求"
        ),
        Explanation(
            .objectionToNothing,
            why: Wording(
                "异议针对一条记录。",
                "An objection is to an entry."
            ),
            cause: Wording(
                "序号敲错。",
                "A wrong number."
            )
        ),
        Explanation(
            .replyToNothing,
            why: Wording(
                "答复针对一条异议。",
                "A reply is to an objection."
            ),
            cause: Wording(
                "写成了被异议的那一条。",
                "The number of the entry that was objected to."
            ),
            causes: "daxiu objection reply 21 --text 已公示",
            cure: "daxiu objection reply 28 --text 已公示"
        ),
        Explanation(
            .answerTooEarly,
            why: Wording(
                "先有异议，后有答复。",
                "First the objection, then the reply."
            ),
            cause: Wording(
                "日期敲错。",
                "A wrong date."
            ),
            causes: "daxiu objection reply 28 --text 已公示 --date 2025-11-01",
            cure: "daxiu objection reply 28 --text 已公示"
        ),
        Explanation(
            .acceptanceRepeated,
            why: Wording(
                "一个项目验收合格一次，质保金从那天算。",
                "A project is accepted once; the warranty runs from that day."
            ),
            cause: Wording(
                "忘了已经验收过。",
                "It was accepted before."
            ),
            causes: "daxiu project accept P3 --result passed --residents 5 --contractor 5",
            cure: "daxiu project close P3"
        ),
        Explanation(
            .projectNotAccepted,
            why: Wording(
                "验收合格才算完工；没有验收就完结，质量没人负责。",
                "Work is done when it is accepted."
            ),
            cause: Wording(
                "还没有记验收。",
                "The acceptance was not recorded."
            ),
            causes: "daxiu project close P1",
            cure: "daxiu project accept P1 --result passed --residents 4 --contractor 4"
        ),
        Explanation(
            .paymentOverContract,
            why: Wording(
                "合同扣了质保金，到期、验收以后才能付。",
                "What the contract keeps back is paid after acceptance and its day."
            ),
            cause: Wording(
                "把质保金一起付了。",
                "What is kept back was paid too."
            ),
            causes: "daxiu pay P3 3000 --payee 粉刷公司 --date 2025-12-01",
            cure: "daxiu pay P3 2900 --payee 粉刷公司 --date 2025-12-01"
        ),
        Explanation(
            .publicationOfNothing,
            why: Wording(
                "要公示的是紧急用款。",
                "What is published is an emergency."
            ),
            cause: Wording(
                "序号是普通申请的。",
                "The number of a usual request."
            ),
            causes: "daxiu request publish 22 --where 门厅",
            cure: "daxiu request publish 23 --where 门厅"
        ),
        Explanation(
            .assignmentUnproven,
            why: Wording(
                "改付给别人，要有书面的转让通知或协议（民法典第五百四十六条）。",
                "Paying somebody else takes a notice of assignment in writing (Civil Code §546)."
            ),
            cause: Wording(
                "没有附文件。",
                "Nothing was attached."
            ),
            causes: "daxiu project assign P3 --contractor 粉刷公司 --assignee 涂料公司",
            cure: "daxiu project assign P3 --contractor 粉刷公司 --assignee 涂料公司 --attach notice.txt"
        ),
        Explanation(
            .contractPartyUnknown,
            why: Wording(
                "债权是合同方的，只有合同方能转让。",
                "Only a party of the contract can assign what it is owed."
            ),
            cause: Wording(
                "名称和合同上的不一样。",
                "The name is not as in the contract."
            ),
            causes: "daxiu project assign P3 --contractor 某公司 --assignee 涂料公司 --attach notice.txt",
            cure: "daxiu project assign P3 --contractor 粉刷公司 --assignee 涂料公司 --attach notice.txt"
        ),
    ]
}
