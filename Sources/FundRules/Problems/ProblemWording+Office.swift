extension ProblemWording {
    /// Handovers of office, and publications of emergencies.
    static let officeRules: [ProblemCode: ProblemWording] = [
        .successionParties: ProblemWording(
            Wording(
                "移交各方 {0} 不对：移交人须是成员或前成员，接收人和监交人须是现任成员，各方须是不同的人",
                """
                the parties {0} will not do: who hands over is or was a member, who receives and who witnesses are members \
                now, and no two are one person
                """
            ),
            Wording("新成员请先增加。", "Add a new member first.")
        ),
        .successionFigures: ProblemWording(
            Wording("移交清册的余额是 {1}，账上是 {0}", "the inventory has {1}, the books have {0}"),
            Wording("余额由程序算出；请重新移交。", "The program works the balances out: hand over again.")
        ),
        .successionUnproven: ProblemWording(
            Wording("移交清册上没有 {0} 每一方的有效签名", "the inventory does not bear a true signature of each of {0}"),
            Wording("请各方用自己的密钥签名。", "All parties sign with their keys.")
        ),
        .publicationOfNothing: ProblemWording(Wording("第 {0} 条不是紧急用款申请", "entry {0} is no request for an emergency")),
        .publicationDates: ProblemWording(
            Wording("公示的日期先后不对：{0} 早于 {1}", "the dates of the publication contradict: {0} is before {1}"),
            Wording(
                "申请之后才能公示，公示截止日不早于公示日；请核对日期。",
                "It follows the request, and hangs until that day or later: check the dates."
            )
        ),
        .publicationOverdue: ProblemWording(
            Wording(
                "第 {0} 条紧急用款最迟应在 {1} 公示，至今没有；{2} 不得再付紧急用款",
                "the emergency of entry {0} was to be published by {1} and is not; no emergency is paid on {2}"
            ),
            Wording("请先公示并记录。", "Publish it first, and record that.")
        ),
    ]
}
