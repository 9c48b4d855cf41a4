extension ProblemWording {
    /// What goes wrong with contracts, and with what papers say of payments.
    static let contracts: [ProblemCode: ProblemWording] = [
        .pieceMalformed: ProblemWording(
            Wording("流水分记的序号不能是“{0}”", "“{0}” cannot be the number of a piece of a bank line"),
            Wording(
                "写 1 到 9999 的整数，并写银行流水号；不分记的不要写。",
                "Write an integer from 1 to 9999, and the bank's serial; leave it out where the line is not shared."
            )
        )
    ]
}
