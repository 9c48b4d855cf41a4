extension ProblemWording {
    /// What goes wrong with contracts, and with what papers say of payments.
    static let contracts: [ProblemCode: ProblemWording] = [
        .pieceMalformed: ProblemWording(
            Wording("流水分记的序号不能是“{0}”", "“{0}” cannot be the number of a piece of a bank line"),
            Wording(
                "写 1 到 9999 的整数，并写银行流水号；不分记的不要写。",
                "Write an integer from 1 to 9999, and the bank's serial; leave it out where the line is not shared."
            )
        ),
        .sellerOfCommercial: ProblemWording(
            Wording("{0} 是商品住宅，没有售房单位", "{0} is commercial: no unit of the state's sold it"),
            Wording(
                "售房单位只登记在已售公有住房（public）名下；产权类别写错了请改。",
                "Only sold public housing (public) has a seller; correct the tenure if that is wrong."
            )
        ),
        .settlementOfStanding: ProblemWording(
            Wording("{0} 没有灭失，欠款不能核销", "{0} was not destroyed: what it owes is not written off"),
            Wording(
                "还在的房屋欠多少由业主补交；分割、合并了的由承接的房屋承担。",
                "The owner of a home that stands pays it; where a home was split or merged, those in its place bear it."
            )
        ),
        .settlementTooLarge: ProblemWording(
            Wording("{0} 核销 {1} 元，但它只欠 {2} 元", "{1} yuan of {0} written off, but it owes only {2}"),
            Wording("最多核销它欠的数。", "Write off at most what it owes.")
        ),
        .contractPartyUnknown: ProblemWording(
            Wording("项目 {0} 现在没有和“{1}”的合同", "project {0} has no contract with “{1}” now"),
            Wording("名称写错了请改。", "Correct the name if it is wrong.")
        ),
        .contractPartyTaken: ProblemWording(
            Wording("“{1}”已是项目 {0} 合同的一方", "“{1}” is, or was, a party of a contract of project {0}"),
            Wording(
                "一个项目和一家只有一份合同；受让方不能是另一份合同的一方。",
                "A project has one contract with each; an assignee is no party of another contract."
            )
        ),
        .partyChangeUnapproved: ProblemWording(
            Wording(
                "项目 {0} 改付“{1}”，合同还有 {2} 元未付，要 {3} 人批准，但没有写申请",
                "project {0}: what is left, {2} yuan, goes to “{1}”; that takes approvals ({3}), and cites no request"
            ),
            Wording("请先为新的收款方申请。", "Ask for the new payee first.")
        ),
        .partyChangeAlone: ProblemWording(
            Wording(
                "项目 {0} 改付“{1}”：合同还有 {2} 元未付，按制度这个数要 {3} 人批准，记账人一人就改了",
                "project {0}: what is left, {2} yuan, goes to “{1}”; so much takes approvals ({3}), and this had none"
            ),
            Wording(
                "请核对转让或换约的书面材料。制度可以要求批准：contracts 写 required。",
                "See the papers of the change. A policy can ask for approval: contracts, required."
            )
        ),
        .payeeNotContractor: ProblemWording(
            Wording(
                "项目 {0} 的合同方是 {2}，不是“{1}”",
                "the contractors of project {0} are {2}; “{1}” is none"
            ),
            Wording(
                "换了人请先登记合同、换约或债权转让。",
                "Where the party has changed, record the contract, its replacement or the assignment first."
            )
        ),
        .payeeOfNoContract: ProblemWording(
            Wording(
                "项目 {0} 付给“{1}”，但合同方是 {2}",
                "project {0} paid “{1}”, but its contractors are {2}"
            ),
            Wording(
                "请核对为什么付给别人。制度可以禁止：contracts 写 required。",
                "See why somebody else was paid. A policy can forbid it: contracts, required."
            )
        ),
        .assignmentUnproven: ProblemWording(
            Wording("项目 {0} 的债权转让没有附书面材料", "the assignment on project {0} comes without its paper"),
            Wording("请附上转让通知或协议。", "Attach the notice or the agreement.")
        ),
    ]
}
