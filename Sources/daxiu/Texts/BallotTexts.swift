import FundDesk

/// The words of votes whose ballots stand beside the ledger.
enum BallotTexts {
    static let exported = Wording(
        "写出 {0} 项表决的选票；里面有每户怎么投的，请只交给该看的人。",
        "Wrote the ballots of {0} votes. They tell how every home voted: give them only to whom they concern."
    )
    static let open = Wording(
        "选票公开写进记录，谁拿到这一条都看得到；户多写不下。",
        "Write the ballots into the entry, for all to see; many do not fit."
    )
    static let withBallots = Wording(
        "带上每户的选票；不带则表决未核对，退出状态 3。",
        "With every home's ballot; without, votes are not checked: exit 3."
    )
    static let sharedWithout = Wording(
        "也没有 {0} 项表决的选票：谁来核对，都会看到它们和依据它们的付款未核对，退出状态是 3。要带就用 --with-ballots。",
        """
        Nor are the ballots of {0} votes: whoever verifies it is told that these, and the payments that rest on them, were \
        not checked, with exit status 3. --with-ballots takes them along.
        """
    )
    static let missing = Wording(
        "第 {0} 条“{1}”：选票不在这份账本里，看不到 {2} 投了什么。",
        "Entry {0}, “{1}”: the ballots are not in this ledger, so nobody can tell here what {2} voted."
    )
    static let issued = Wording(
        "选票凭据写到 {0}：第 {1} 条表决里 {2} 的一票，看不到别家的。任何人都可以用 daxiu receipt verify 核对。",
        "Receipt in {0}: the ballot of {2} in vote {1}, and no other's. Anybody can check it: daxiu receipt verify."
    )
}
