extension ProblemWording {
    /// Comparing what people hold, and what it proves.
    static let evidence: [ProblemCode: ProblemWording] = [
        .notComparable: ProblemWording(
            Wording(
                "{0} 里没有一个可以对比的封条：不是账本、封条、凭据、公示纸上的链接，也不是公示的文件夹",
                """
                {0} has no one checkpoint that could be compared: it is no ledger, checkpoint, receipt, link of a notice, or \
                published folder
                """
            ),
            Wording(
                "请给出其中一样，原样的文件，或照抄的三行。",
                "Give one of these, the file as it came, or the three lines as they stand."
            )
        ),
        .evidenceMalformed: ProblemWording(
            Wording("{0} 不是两份历史的证据：{1}", "{0} is no evidence of two histories: {1}"),
            Wording("请向给您的人再要一份原样的文件。", "Ask whoever gave it to you for the file as it was.")
        ),
        .evidenceProvesNothing: ProblemWording(
            Wording("{0} 证明不了有两份历史：{1}", "{0} does not prove two histories: {1}"),
            Wording(
                "光凭它不能说谁作了假；请用其中一份的账本来对比。",
                "Nobody is to be blamed by it; compare with the ledger of one of the two."
            )
        ),
    ]
}
