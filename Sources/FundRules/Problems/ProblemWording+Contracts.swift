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
    ]
}
