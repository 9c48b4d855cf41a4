extension ProblemWording {
    /// Members, policy, requests, approvals, and what spending needs of them.
    static let trustRules: [ProblemCode: ProblemWording] = memberRules.merging(approvalRules) { first, _ in first }
        .merging(spendingRules) { first, _ in first }.merging(officeRules) { first, _ in first }

    private static let memberRules: [ProblemCode: ProblemWording] = [
        .memberUnknown: ProblemWording(Wording("密钥 {0} 现在不属于任何成员", "the key {0} is no member's now")),
        .rotationUnproven: ProblemWording(
            Wording("密钥 {0} 换成 {1}，却没有新旧两把密钥的签名", "the key {0} is to become {1}, but not both have signed that"),
            Wording("请同时给出新旧两个密钥。", "Sign with both keys.")
        ),
        .recorderMissing: ProblemWording(
            Wording("这样就没有人可以记账了", "nobody would be left who may record"),
            Wording("请先增加司库、出纳或受托人。", "Add a treasurer, cashier or trustee first.")
        ),
        .policyTiersUnsorted: ProblemWording(
            Wording("制度的档次没有从小到大：{0}", "the policy's tiers are not in ascending order: {0}"),
            Wording("请按金额从小到大写，每档只写一次。", "Give every amount once, the smallest first.")
        ),
        .policyUnworkable: ProblemWording(
            Wording(
                "制度要有 {0} 位{1}，现在不够（提出的人和付款的人不能批）",
                "the policy needs so many who are {1}: {0}; there are fewer (who asks and who pays do not approve)"
            ),
            Wording("请先增加成员，或改制度。", "Add members first, or change the policy.")
        ),
        .policyUnguarded: ProblemWording(
            Wording(
                "制度要别人批准或另一人付款，修改制度和成员却不要人批准",
                "the policy wants somebody else to approve or to pay, but nobody to approve its own change or a new member"
            ),
            Wording(
                "请写上 changes，至少 1 人批准；否则记账的人自己就能改掉制度。",
                "Give it changes with one approval at least, or whoever records can do away with it."
            )
        ),
        .membersTooMany: ProblemWording(
            Wording("前后已有 {0} 把成员密钥，不能再多", "{0} keys are or were members', which is the most"),
            Wording("请核对是不是有人在反复换密钥。", "Ask who replaces keys so often.")
        ),
        .receiptReversed: ProblemWording(
            Wording(
                "冲销第 {0} 条后账上的钱少了 {1}，付这么多要 {2} 人批准",
                "with entry {0} reversed the books hold {1} less; to spend as much takes approvals ({2})"
            ),
            Wording(
                "请对照银行流水，问清这笔钱是从来没有收到，还是收到后又付走了。",
                "Ask, with the bank's statement, whether the money never came, or came and went."
            )
        ),
        .dateTooFarBack: ProblemWording(
            Wording("日期 {0} 太早，制度只许倒签到 {1}", "the date {0} is too far back, the policy allows {1} at the earliest"),
            Wording("请用允许的日期，在摘要里写明实际日期。", "Use an allowed date and tell the actual one in the memo.")
        ),
    ]

    private static let approvalRules: [ProblemCode: ProblemWording] = [
        .requestOfNothing: ProblemWording(
            Wording(
                "第 {0} 条不是可用在这里的申请，也不是待批的变更",
                "entry {0} is no request that can be named here, nor a change that waits for approval"
            )
        ),
        .requestSettled: ProblemWording(
            Wording("第 {0} 条已经了结（{1}）", "entry {0} is settled ({1})"),
            Wording("如仍需要，请重新申请。", "If it is still needed, ask again.")
        ),
        .requestDates: ProblemWording(
            Wording("有效期 {0} 早于申请日期 {1}", "valid until {0}, before the request's date {1}"),
            Wording("请核对日期。", "Check the dates.")
        ),
        .groundNotAllowed: ProblemWording(
            Wording("制度没有“{0}”这个紧急事由", "the policy has no emergency ground “{0}”"),
            Wording("不属紧急的须经表决。", "What is no emergency needs a vote.")
        ),
        .payeeForbidden: ProblemWording(
            Wording("制度规定不得付款给“{0}”", "the policy forbids paying “{0}”"),
            Wording("请另选无利害关系的单位。", "Choose somebody who is not related.")
        ),
        .budgetLineUnknown: ProblemWording(
            Wording("{1} 年预算没有“{0}”这一项", "the budget of {1} has no line “{0}”"),
            Wording(
                "写法如 'expense audit'、'project P1'、'account 5001'。",
                "They read like 'expense audit', 'project P1', 'account 5001'."
            )
        ),
        .budgetLineMissing: ProblemWording(
            Wording("{0} 年有预算，申请却没有写明预算项目", "there is a budget of {0}, and the request cites no line of it"),
            Wording("请写明一项，如 'expense audit'；已经提出的请重新申请。", "Name one, such as 'expense audit'; ask again if need be.")
        ),
        .lineOfAnother: ProblemWording(
            Wording("预算项目“{0}”是别的用途的，这里用于“{1}”", "the budget line “{0}” is for something else than {1}"),
            Wording(
                "维修项目写本项目或 account 5001，其他支出写它的类别；收入不能当支出的预算。",
                "A project cites its own line or account 5001, another cost its category; income is nobody's to spend."
            )
        ),
        .approvalMisdated: ProblemWording(
            Wording(
                "对第 {2} 条的审批记为 {0}，签名的日子是 {1}",
                "the decision on entry {2} is dated {0}, and was signed on {1}"
            ),
            Wording(
                "审批的日期就是签名的日子：去掉日期再记；那天已不能记的，请审批人重新签名。",
                "A decision is dated on the day of its signature: leave the date out, or have it signed again."
            )
        ),
        .approvalUndated: ProblemWording(
            Wording(
                "对第 {0} 条的审批是旧格式的，签名里没有日期",
                "the decision on entry {0} is of the earlier form, whose signature has no day"
            ),
            Wording(
                "请重新导出审批单，由审批人重新签名。",
                "Export the sheet anew and have it signed again."
            )
        ),
        .approvalMalformed: ProblemWording(
            Wording("对第 {0} 条的审批签名读不出来", "the signed decision on entry {0} cannot be read"),
            Wording("请审批人重新签名。", "Ask the approver to sign again.")
        ),
        .approvalOfAnother: ProblemWording(
            Wording("签名批的是第 {0} 条，不是第 {1} 条", "what was signed is a decision on entry {0}, not on {1}"),
            Wording("一次签名只对一条申请有效。", "A signature is for one request only.")
        ),
        .approvalOfOtherBytes: ProblemWording(
            Wording("签名的内容与第 {0} 条（指纹 {1}）不同", "what was signed is not entry {0} as it is (hash {1})"),
            Wording("请审批人按现在的内容重新签名。", "Ask the approver to sign what is there now.")
        ),
        .approvalForged: ProblemWording(
            Wording("审批签名不是密钥 {0} 签的", "the signature on the decision is not the key {0}'s"),
            Wording("可能是伪造的，请向审批人核实。", "It may be forged: ask the approver.")
        ),
        .approverUnknown: ProblemWording(
            Wording("审批的密钥 {0} 现在不属于任何成员", "the decision's key {0} is no member's now"),
            Wording("请由现任成员审批。", "Ask a present member.")
        ),
        .approverRole: ProblemWording(
            Wording("密钥 {0} 的职责是{1}，这里要{2}", "the key {0} is a {1}'s, but {2} must decide"),
            Wording("请由制度规定的职责审批。", "Ask somebody with a role that the policy names.")
        ),
        .approverIsMaker: ProblemWording(
            Wording("第 {0} 条是密钥 {1} 的人自己提出的", "entry {0} was made by the same member, of the key {1}"),
            Wording("自己不能批自己的申请，请由别人审批。", "Nobody approves what is their own: ask somebody else.")
        ),
        .approvalRepeated: ProblemWording(
            Wording("密钥 {1} 的人已经批过第 {0} 条", "the member of the key {1} has approved entry {0} already"),
            Wording("一人只算一次，请由另一人审批。", "Everybody counts once: ask somebody else.")
        ),
        .withdrawalOfAnother: ProblemWording(
            Wording(
                "第 {0} 条是密钥 {1} 的人提出的，只有本人能撤回",
                "entry {0} was made by the member of the key {1}, who alone takes it back"
            ),
            Wording(
                "请由本人撤回；别人不同意的，请有权审批的人否决。",
                "Ask that member; who is against it rejects it, if the policy gives them a say."
            )
        ),
        .approvalTooEarly: ProblemWording(
            Wording("审批日期 {0} 早于第 {1} 条的日期 {2}", "the decision is dated {0}, before entry {1} was made on {2}"),
            Wording("请核对日期；先申请，后审批。", "Check the dates: nothing is decided before it is asked.")
        ),
    ]

    private static let spendingRules: [ProblemCode: ProblemWording] = [
        .requestMissing: ProblemWording(
            Wording("{1} 付“{0}”{2}，制度要 {3} 人批准（{4}）", "{2} to “{0}” on {1} needs the approval of {3} ({4})"),
            Wording("请先申请，批准后再付款。", "Make a request first, and record this once it is approved.")
        ),
        .approvalsMissing: ProblemWording(
            Wording(
                "第 {0} 条申请要 {1} 人批准（{2}），现有 {3} 人",
                "request {0} needs the approval of {1} ({2}), it has that of {3}"
            ),
            Wording("请等批准。", "Wait for them.")
        ),
        .payeeDiffers: ProblemWording(
            Wording("第 {0} 条批准付给“{1}”，不是“{2}”", "request {0} is for “{1}”, not “{2}”"),
            Wording("换收款单位要重新申请。", "Another payee needs another request.")
        ),
        .projectDiffers: ProblemWording(
            Wording("第 {0} 条批准用于“{1}”，不是“{2}”", "request {0} is for {1}, not {2}"),
            Wording("换用途要重新申请。", "Another purpose needs another request.")
        ),
        .paidOverRequest: ProblemWording(
            Wording("第 {0} 条批准 {1}，已付 {2}，再付 {3} 就超了", "request {0} is for {1}, {2} is paid; {3} more is too much"),
            Wording("请核对金额，或另行申请。", "Check the amount, or make another request.")
        ),
        .handsNotSeparate: ProblemWording(
            Wording("密钥 {0} 提出或批准过第 {1} 条申请，不能再付款", "the key {0} made or approved request {1}, and cannot pay it too"),
            Wording("请由另一位出纳或司库付款。", "Let another member record the payment.")
        ),
        .resolutionMissing: ProblemWording(
            Wording("没有为“{0}”通过的业主大会决议，满 {1} 就要有", "no resolution passed for “{0}”, needed from {1} on"),
            Wording("请先表决并记录；不属于项目的支出先立项再表决。", "Hold the vote, and record it; a cost is made a project first.")
        ),
        .spendingSplit: ProblemWording(
            Wording(
                "{1} 给“{0}”的合计 {2}，到了 {3} 起的一档，单看这一笔没有到；一起算的还有第 {4} 条",
                "{2} in all goes to “{0}” on {1}, in the tier from {3}, which this alone is not in; counted with entry {4}"
            ),
            Wording(
                "请问清是不是同一件事拆成几笔，合起来该由谁批准。",
                "Ask whether one job was split, and who has to approve the whole."
            )
        ),
        .resolutionLate: ProblemWording(
            Wording(
                "{1} 的付款依据的表决到 {2} 才结束（{0}）",
                "dated {1}, before the vote that it relies on ended on {2} ({0})"
            ),
            Wording("请核对日期；表决结束之后才能付款。", "Check the dates: what needs a vote is paid when the vote is over.")
        ),
        .approvalLate: ProblemWording(
            Wording("日期 {1} 早于第 {0} 条申请批准的日期 {2}", "dated {1}, before request {0} was approved on {2}"),
            Wording("请核对日期；先批准，后付款、后登记。", "Check the dates: nothing is paid or done before it is approved.")
        ),
    ]

    /// Sheets, keys and votes as they were asked for.
    static let trustRequests: [ProblemCode: ProblemWording] = [
        .sheetMalformed: ProblemWording(
            Wording("审批单 {0} 不完整，缺“{1}”一段", "the sheet {0} is not as it was written: no part “{1}”"),
            Wording("请重新导出。", "Export it again.")
        ),
        .sheetDamaged: ProblemWording(
            Wording("签字单 {0} 第 {1} 行坏了：{2}", "line {1} of the sheet {0} is damaged: {2}"),
            Wording(
                "请对方作为附件再发一次，不要复制粘贴；没有原件的，重新导出。",
                "Ask for it again as an attachment, not pasted into a mail; if it is lost, export it again."
            )
        ),
        .sheetNotYours: ProblemWording(
            Wording("签字单 {0} 要由 {1} 签，不是密钥 {2}", "the sheet {0} is to be signed by {1}, not by key {2}"),
            Wording("请用自己的密钥签自己的那一份。", "Sign the sheet that is for you, with your own key.")
        ),
        .sheetOutdated: ProblemWording(
            Wording(
                "签字单 {0} 导出以后账本又记了（签的时候最后一条是 {1}），签的已经不是现在的账",
                "something was recorded since the sheet {0} was made (the last entry was then {1}): the books are others now"
            ),
            Wording("请重新导出，各方再签一次；签完记入之前不要记别的。", "Export it again and have it signed; record nothing in between.")
        ),
        .signaturesMissing: ProblemWording(
            Wording("签字单 {0} 还没有 {1} 的签名", "the sheet {0} is not signed by {1} yet"),
            Wording("请其先签名。", "They sign it first.")
        ),
        .sheetAltered: ProblemWording(
            Wording(
                "审批单 {0} 的文字与其中的记录不一致：第 {1} 行，{2}",
                "what the sheet {0} says is not what its entry says: line {1}, {2}"
            ),
            Wording("它被改过，不要签；请重新导出。", "It was altered: do not sign it, export it again.")
        ),
        .sheetUnsigned: ProblemWording(
            Wording("审批单还没有签名", "the sheet is not signed yet"),
            Wording("请审批人先签名。", "The approver signs it first.")
        ),
        .keyIDMalformed: ProblemWording(
            Wording("“{0}”不是密钥编号", "“{0}” is not a key ID"),
            Wording("编号是 8 位 0-9、a-f。", "It has 8 digits 0-9, a-f.")
        ),
        .requestMalformed: ProblemWording(Wording("“{0}”不是申请的序号", "“{0}” is not the number of a request")),
        .resolutionUnknown: ProblemWording(Wording("{0} 不是业主大会决议", "{0} is no owners' resolution")),
    ]

    /// Owners' resolutions.
    static let voteRules: [ProblemCode: ProblemWording] = [
        .voteDates: ProblemWording(
            Wording("表决从 {0} 到 {1}，记录日期 {2}：先后不对", "voted from {0} to {1}, recorded on {2}: out of order"),
            Wording("请核对日期；表决结束后才能记录。", "Check the dates; a vote is recorded when it is over.")
        ),
        .resolutionScope: ProblemWording(
            Wording("项目 {0} 的范围是 {1}，表决的范围是 {2}", "the project {0} concerns {1}, the vote {2}"),
            Wording("谁分摊，谁表决：两个范围要一样。", "Who pays votes: give the project's scope.")
        ),
        .ballotOutOfScope: ProblemWording(
            Wording("房号 {0} 不在表决范围内", "the unit {0} is not in the scope of the vote"),
            Wording("请去掉这一票。", "Leave its ballot out.")
        ),
        .ballotUnregistered: ProblemWording(
            Wording("房号 {0} 在表决截止日没有登记", "the unit {0} was not on the register on the last day of the vote"),
            Wording("请去掉这一票。", "Leave its ballot out.")
        ),
        .ballotRepeated: ProblemWording(
            Wording("房号 {0} 投了两票", "the unit {0} has two ballots"),
            Wording("一户一票，请核对选票。", "Every unit has one: check the ballots.")
        ),
        .ballotsOfGroupDiffer: ProblemWording(
            Wording("业主组 {0} 的各套房投票不一致（{1}）", "the units of the owner group {0} voted differently ({1})"),
            Wording("一位业主只有一个意见，请核对选票。", "One owner has one opinion: check the ballots.")
        ),
        .headsOfOneOwner: ProblemWording(
            Wording(
                "业主组 {0} 有不止一套房可以表决，人数却按套数算",
                "the owner group {0} has several units in the vote, and heads count by unit"
            ),
            Wording("一位业主只算一人，请按业主组计人数。", "One owner is one head: count heads by group.")
        ),
    ]
}
