import FundDesk

extension Explanation {
    /// What is said of votes, offices, objections, erasures and publications.
    static let votes: [Explanation] = [
        Explanation(.voteDates)
            .because("投票结束以后才有结果可记。", "There is a result when the vote has ended.")
            .mostly("开始、结束写反了，或者还没有结束。", "Start and end are exchanged, or it goes on.")
            .refused(
                "daxiu resolution record 修屋面 --ballots ballots.csv --matter use --project P1 --from 2025-11-20 --to 2025-11-01"
            ),
        Explanation(.resolutionScope)
            .because("表决的范围就是项目的范围：谁分摊，谁表决。", "A vote has the scope of its project: who shares votes.")
            .mostly("又写了 --scope，和项目的不一样。", "--scope was given too, and is another.")
            .refused(
                "daxiu resolution record 修屋面 --ballots ballots-5.csv --matter use --project P1 --scope 5 --from 2025-11-01 --to 2025-11-20"
            ),
        Explanation(.ballotOutOfScope)
            .because("谁分摊，谁表决（民法典第二百七十八条）。", "Who shares the cost votes (Civil Code §278).")
            .mostly("选票里有别的楼的。", "A ballot of another building.")
            .refused(
                "daxiu resolution check 修屋面 --ballots ballots-5.csv --matter use --project P1 --from 2025-11-01 --to 2025-11-20"
            ),
        Explanation(.ballotUnregistered)
            .because("投票结束那天还没有登记的房屋，没有表决权。", "A home that was not registered by the last day has no vote.")
            .mostly("登记晚了，或者房号敲错。", "It was registered late, or the code is wrong.")
            .refused(
                "daxiu unit import more-units.csv --date 2025-12-01",
                #"printf '房号,表决\n5-1-101,同意\n5-1-102,同意\n' > wrong.csv"#,
                "daxiu resolution record 刷墙 --ballots wrong.csv --matter use --scope 5 --from 2025-11-01 --to 2025-11-20"
            ),
        Explanation(.ballotRepeated)
            .because("一户一票。", "A home has one vote.")
            .mostly("收票时重复录入。", "A ballot was typed twice.")
            .refused(
                #"printf '房号,表决\n3-2-501,同意\n3-2-501,反对\n' > wrong.csv"#,
                "daxiu resolution record 修屋面 --ballots wrong.csv --matter use --project P1 --from 2025-11-01 --to 2025-11-20"
            ),
        Explanation(.ballotsOfGroupDiffer)
            .because(
                "一位业主有几套房，只有一个意思；按业主组算人数时，几张票要一样。",
                "An owner of several homes has one will: counted by group, the ballots agree."
            )
            .mostly("录错一张，或者业主组登记错了。", "One was typed wrongly, or the group is wrong.")
            .refused(
                "daxiu title 3-2-501 --group A --date 2025-11-01",
                "daxiu title 3-2-502 --group A --date 2025-11-01",
                "daxiu resolution record 修屋面 --ballots ballots.csv --matter use --project P1 --heads group --from 2025-11-01 --to 2025-11-20"
            ),
        Explanation(.headsOfOneOwner)
            .because(
                "人数按人算，一位业主几套房只算一个（民法典第二百七十八条）。",
                "Heads are people: an owner of several homes is one (Civil Code §278)."
            )
            .mostly("没有写 --heads group。", "--heads group was left out.")
            .refused(
                "daxiu title 3-2-501 --group A --date 2025-11-01",
                "daxiu title 3-2-502 --group A --date 2025-11-01",
                "daxiu resolution record 修屋面 --ballots ballots.csv --matter use --project P1 --from 2025-11-01 --to 2025-11-20"
            ),
        Explanation(.erasureOfNothing)
            .because("账里只存着承诺；能删的是另存的个人信息，要指名是哪一项。", "Private details can be erased, one by name.")
            .mostly("项目名写错。", "A wrong name.")
            .refused("daxiu erase 20 phone --reason 业主要求")
            .instead("daxiu erase 20 payer --reason 业主要求"),
        Explanation(.erasureRepeated)
            .because("删过的就没有了，不必再删。", "What was erased is gone.")
            .mostly("忘了已经删过。", "It was erased before.")
            .refused("daxiu erase 20 payer --reason 业主要求", "daxiu erase 20 payer --reason 再删一次"),
        Explanation(.objectionUnsigned)
            .because(
                "签了名的异议一字不能改：谁说的、说的什么，才赖不掉。",
                "Not a letter of a signed objection is changed, so that nobody can deny who said what."
            )
            .mostly("签好以后又改了字。", "The words were changed after signing.")
            .refused(
                "daxiu objection sign 21 --text 没有公示 --key resident.key --output objection.txt",
                "sed -i s/没有公示/没有公示过/ objection.txt",
                "daxiu objection record 21 --note objection.txt --signer $(sed -n 's/^Verifier-Key: //p' resident.key)"
            ),
        Explanation(.replyToNothing)
            .because("答复针对一条异议。", "A reply is to an objection.")
            .mostly("写成了被异议的那一条。", "The number of the entry that was objected to.")
            .refused("daxiu objection reply 21 --text 已公示")
            .instead("daxiu objection reply 28 --text 已公示"),
        Explanation(.answerTooEarly)
            .because("先有异议，后有答复。", "First the objection, then the reply.")
            .mostly("日期敲错。", "A wrong date.")
            .refused("daxiu objection reply 28 --text 已公示 --date 2025-11-01")
            .instead("daxiu objection reply 28 --text 已公示"),
        Explanation(.successionParties)
            .because(
                "移交人、接收人、监交人是三个不同的现任成员，谁签的才说得清。",
                "Who hands over, receives and witnesses are different members, so that it is clear who signed."
            )
            .mostly("接收人还没有加为成员。", "Who receives is no member yet.")
            .refused("daxiu member handover --from treasurer.key --to resident.key")
            .instead("daxiu member handover --from treasurer.key --to cashier.key --witness supervisor.key"),
        Explanation(.publicationOfNothing)
            .because("要公示的是紧急用款。", "What is published is an emergency.")
            .mostly("序号是普通申请的。", "The number of a usual request.")
            .refused("daxiu request publish 22 --where 门厅")
            .instead("daxiu request publish 23 --where 门厅"),
        Explanation(.publicationDates)
            .because("公示到期日不能在公示之前。", "A notice does not come down before it was put up.")
            .mostly("日期敲错。", "A wrong date.")
            .refused("daxiu request publish 23 --where 门厅 --until 2025-11-01 --date 2025-12-01")
            .instead("daxiu request publish 23 --where 门厅"),
        Explanation(.publicationOverdue)
            .because(
                "紧急用款先用后公示（165号令第二十四条）；前一次没公示，不能再用这条路。",
                "An emergency is spent first and published after (Decree 165 §24); with one unpublished there is no next."
            )
            .mostly("忘了贴公示，或者贴了没有记。", "No notice was put up, or it was not recorded.")
            .refused(
                "DAXIU_NOW=2025-12-20T09:00:00Z daxiu request 100 --payee 电梯公司 --purpose 抢修 --project P1 --ground elevator",
                "DAXIU_NOW=2025-12-20T09:00:00Z daxiu approve 34 --approver supervisor.key",
                "DAXIU_NOW=2025-12-20T09:00:00Z daxiu pay P1 100 --payee 电梯公司 --request 34"
            )
            .instead("daxiu request publish 23 --where 门厅"),
        Explanation(.custodyVote)
            .because(
                "换保管机构关系每一户，由全体业主表决，写明换成谁。",
                "Another custodian concerns every home: all owners vote, and it is named."
            )
            .mostly("写了 --project，或者漏了 --custodian。", "--project was given, or --custodian left out.")
            .refused(
                "daxiu resolution record 移交保管 --ballots ballots.csv --matter custody --custodian 某区房管局 --project P1 --from 2025-11-01 --to 2025-11-20"
            ),
        Explanation(.recordedByOther)
            .because(
                "平时不记账的人记了一条：丢了密钥时才这样，所以永远写在核对结果里。",
                "Somebody recorded who usually may not: that is for lost keys, and every verification says so."
            )
            .mostly("司库的密钥丢了，别的成员来加人。", "The treasurer’s key is lost, and another member adds one.")
            .refused(
                "daxiu member add supervisor=监察人:supervisor-2.key",
                "daxiu approve 34 --approver supervisor.key",
                "daxiu member add treasurer=新司库:new.key --key supervisor.key"
            ),
        Explanation(.officeNotVoted)
            .because(
                "能记账的人没有提出、能批准的人又不够，就得业主大会表决换人，还要等满三十天，免得有人抢先换掉司库。",
                "With nobody to ask and too few to approve, the owners vote on who holds office, and thirty days pass, so that nobody seizes it."
            )
            .mostly("一位成员想自己加人。", "A member alone adds another.")
            .refused("daxiu member add treasurer=新司库:new.key --key supervisor.key")
            .instead("daxiu member add treasurer=新司库:new.key"),
        Explanation(.officeScope)
            .because("谁管钱关系每一户，由全体业主表决。", "Who holds office concerns every home: all owners vote.")
            .mostly("写了 --scope 或 --project。", "--scope or --project was given.")
            .refused(
                "daxiu resolution record 选举 --ballots ballots.csv --matter office --scope 3 --from 2025-11-01 --to 2025-11-20"
            ),
        Explanation(.ballotsMissing)
            .because(
                "选票另存在账本里，给人的副本默认不带：这里没有，就证明不了某一户的票。",
                "Ballots stand in a table that copies leave out: without them no home’s ballot is proven."
            )
            .mostly("打开的是别人给的副本。", "Somebody’s copy was opened.")
            .refused("daxiu receipt issue 27 --unit 3-2-501 --ledger copy.daxiu")
            .instead("daxiu receipt issue 27 --unit 3-2-501"),
        Explanation(.ballotsNotSealed)
            .because("这一条不是封存选票的表决，没有某一户的票可证明。", "The entry is no vote with sealed ballots.")
            .mostly("序号敲错。", "A wrong number.")
            .refused("daxiu receipt issue 20 --unit 3-2-501")
            .instead("daxiu receipt issue 27 --unit 3-2-501"),
        Explanation(.ballotNotCast)
            .because("这一户没有投票，就没有票可证明。", "A home that did not vote has no ballot to prove.")
            .mostly("房号敲错，或者这一户弃了权没有交票。", "A slip in the code, or no ballot was handed in.")
            .refused("daxiu receipt issue 27 --unit 5-1-101")
            .instead("daxiu receipt issue 27 --unit 3-2-501"),
    ]
}
