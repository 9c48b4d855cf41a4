import FundDesk

extension Remedies {
    private static let otherCopies = Wording(
        "请向记录表决的人要原始选票，并与别人手里的副本比对：daxiu compare。",
        "Ask whoever recorded the vote for the ballots as they were cast, and compare with other copies: daxiu compare."
    )

    /// What the command line advises about members, policies, requests, approvals and votes.
    static let trust: [ProblemCode: Wording] = [
        .memberUnknown: Wording("请用 daxiu member list 查看成员。", "See daxiu member list."),
        .rotationUnproven:
            Wording("请用 daxiu member rotate，同时给出新旧两个密钥文件。", "Use daxiu member rotate with the files of both keys."),
        .policyUnworkable:
            Wording("请先用 daxiu member add 增加成员，或改制度。", "Add members first, daxiu member add, or change the policy."),
        .requestOfNothing: Wording("请用 daxiu request list 查序号。", "See daxiu request list for its number."),
        .groundNotAllowed:
            Wording("请用 daxiu policy show 查看；不属紧急的须经表决。", "See daxiu policy show; what is no emergency needs a vote."),
        .budgetLineUnknown: Wording(
            "写法如 'expense audit'、'project P1'、'account 5001'；各项见 daxiu statement budget --period {1}。",
            "They read like 'expense audit', 'project P1', 'account 5001': daxiu statement budget --period {1}."
        ),
        .budgetLineMissing: Wording(
            "请用 --line 写明，如 --line 'expense audit'，各项见 daxiu statement budget --period {0}；已经提出的请重新申请。",
            "Name one with --line, such as 'expense audit', see daxiu statement budget --period {0}; ask again if need be."
        ),
        .requestMissing: Wording(
            "请先用 daxiu request --payee '{0}' 申请，批准后用 --request 付款。",
            "Make a request with --payee '{0}', and record this with --request once it is approved."
        ),
        .approvalsMissing: Wording("请等批准，用 daxiu request list 查看。", "Wait for them; see daxiu request list."),
        .resolutionMissing: Wording(
            "请先表决并用 daxiu resolution record 记录：不属于项目的支出先立项再表决，转出用 --matter custody。",
            "Hold the vote, and record it (resolution record): a cost is made a project first, a handover is --matter custody."
        ),
        .sheetMalformed:
            Wording("请重新导出：daxiu approve 序号 --export 文件。", "Export it again: daxiu approve ENTRY --export FILE."),
        .sheetOutdated: Wording(
            "请重新导出（daxiu member handover … --export 文件），各方再签一次；签完记入之前不要记别的。",
            """
            Export it again (daxiu member handover … --export FILE) and have it signed; record nothing before it is recorded.
            """
        ),
        .signaturesMissing: Wording(
            "请其在自己的电脑上签名：daxiu sign {0} --key 密钥文件。",
            "They sign it on computers of their own: daxiu sign {0} --key FILE."
        ),
        .sheetUnsigned: Wording("请审批人先执行 daxiu sign。", "The approver signs it first: daxiu sign."),
        .keyIDMalformed:
            Wording("编号是 8 位 0-9、a-f，见 daxiu member list。", "It has 8 digits 0-9, a-f; see daxiu member list."),
        .requestMalformed: Wording("请用 daxiu request list 查序号。", "See daxiu request list."),
        .resolutionUnknown: Wording("请用 daxiu resolution list 查序号。", "See daxiu resolution list."),
        .headsOfOneOwner: Wording("一位业主只算一人，请用 --heads group。", "One owner is one head: use --heads group."),
        .officeNotVoted: Wording(
            "请先召开业主大会表决，用 daxiu resolution record --matter office 记下选票，满 30 天后再记成员变更。",
            """
            Let the owners vote, record the ballots with daxiu resolution record --matter office, and the change of \
            members after the 30 days.
            """
        ),
        .officeScope: Wording("请不写 --scope 和 --project。", "Leave out --scope and --project."),
        .partWithoutDeed: Wording(
            "请用 daxiu title 写明不动产权证号：--deed。",
            "Record the change of hands with the number of the deed: daxiu title --deed."
        ),
        .registerUnrequested: Wording(
            "请在同一条命令后加 --ask 事由，批准以后用 daxiu request carry 序号 登记。",
            "Add --ask PURPOSE to the same command; once it is approved, daxiu request carry ENTRY records it."
        ),
        .registerDiffers: Wording(
            "用 daxiu request carry {0} 照批准的登记；要改内容，请重新申请。",
            "Record what was approved with daxiu request carry {0}; what is to be another needs another request."
        ),
        .successionParties: Wording(
            "请用 daxiu member list 核对；新成员先用 daxiu member add 增加。",
            "See daxiu member list; add a new member first: daxiu member add."
        ),
        .successionUnproven: Wording(
            "请用 daxiu member handover，同时给出各方的密钥文件。",
            "Use daxiu member handover with the key files of all parties."
        ),
        .publicationOfNothing: Wording("请用 daxiu request list 查序号。", "See daxiu request list for its number."),
        .publicationOverdue:
            Wording("请先公示，再用 daxiu request publish 记录。", "Publish it first, and record that: daxiu request publish."),
        .electorsDiffer: Wording(
            "请用 daxiu resolution record 记录表决，它按登记计算；账本里的这一条请找保管更早副本的人核对。",
            "Record the vote with daxiu resolution record, which counts by the register; of a line in a ledger, ask whoever "
                + "has an earlier copy."
        ),
        .tallyImpossible: Wording(
            "请用 daxiu resolution record 按选票文件重新计票。",
            "Have the ballots counted again: daxiu resolution record."
        ),
        .cosignatureMalformed: Wording(
            "账目本身不受影响。请查清是谁改过文件，再用 daxiu repair 去掉这样的行。",
            "The books are not concerned. Find out who changed the file; daxiu repair takes such rows out."
        ),
        .timestampMalformed: Wording(
            "账目本身不受影响。请查清是谁改过文件，再用 daxiu repair 去掉这样的行。",
            "The books are not concerned. Find out who changed the file; daxiu repair takes such rows out."
        ),
        .timestampUnfit: Wording(
            "请把机构答复的文件原样拿来；机构没有盖的、连不上的，用 daxiu timestamp request 或 send 重新请求。",
            """
            Bring the file as the authority sent it; where it refused or cannot be reached, ask again: daxiu timestamp \
            request, or send.
            """
        ),
        .cosignaturesUnfit: Wording(
            "请向见证人要他的回复；他的公钥用 --witness 写，或写进信任策略。",
            "Ask the witness for the answer; give the vkey with --witness, or in a trust policy."
        ),
        .cosignedSizeUnfit: Wording(
            "见证人若真签过更多，这一份就是旧的，或者是另一段历史：先找那一份，用 daxiu compare 对比。",
            """
            If the witness did cosign more, this is an old copy or another history: find that one first, and daxiu compare \
            the two.
            """
        ),
        .witnessSawOther: Wording(
            """
            不要再封存、再请人会签。把 {3} 存下来（见证人会签过的封条），用 daxiu compare 与别的副本对比，请记账人和监察人说明。
            """,
            """
            Seal no more, and ask nobody else to cosign. Keep {3}, which is what the witness cosigned, have daxiu compare look at \
            other copies, and ask treasurer and supervisor to explain.
            """
        ),
        .checkpointUnknown: Wording("daxiu checkpoint list 列出各个封条。", "daxiu checkpoint list has them."),
        .ballotsMalformed: otherCopies,
        .ballotsRootDiffers: otherCopies,
        .ballotOfNobody: otherCopies,
        .sealedGroupDiffers: otherCopies,
        .sealedTallyDiffers: otherCopies,
        .ballotsMissing: Wording(
            "请用带选票的那一份账本；备份都带选票，daxiu share 要加 --with-ballots 才带。",
            "Use a copy that has them: every backup does, one by daxiu share only with --with-ballots."
        ),
        .ballotsUnchecked: Wording(
            "请从带选票的备份恢复（daxiu restore），或从持有它的人那里取得，再记这笔支出。",
            "Restore a backup that has the ballots (daxiu restore), or take the copy of whoever has them, and record it then."
        ),
        .ballotsNotSealed: Wording(
            "请用 daxiu resolution list 查序号；选票公开的决议不带 --unit 开凭据，里面就有每一户的选票。",
            "See daxiu resolution list. Of a vote with open ballots issue the receipt without --unit: it shows them all."
        ),
        .ballotNotCast: Wording("请用 daxiu resolution show 查看表决。", "See daxiu resolution show."),
        .custodyVote: Wording(
            "移交保管由全体业主表决（--scope all），写明 --custodian，不写 --project；别的事项不写 --custodian。",
            "All owners vote on it (--scope all), with --custodian and no --project; nothing else has --custodian."
        ),
    ]
}
