extension ProblemWording {
    /// What a name shows.
    static let nameRules: [ProblemCode: ProblemWording] = [
        .nameInvisible: ProblemWording(
            Wording("名称里没有一个看得见的字（{0}）", "nothing is seen of a name ({0})"),
            Wording(
                "请写收款单位、承包单位、移交单位、标题等的全称，不要只有空格或不可见字符。",
                "Write out the payee, contractor, custodian or title: not only spaces or characters that show nothing."
            )
        )
    ]
}
