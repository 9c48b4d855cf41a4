extension ProblemWording {
    /// What keeps lines from being guessed by their hashes.
    static let salts: [ProblemCode: ProblemWording] = [
        .saltMissing: ProblemWording(
            Wording("这一条没有盐，而本账本每一条都有", "this line has no salt, and every line of this ledger has one"),
            Wording(
                "没有盐的记录，只凭指纹就能猜出内容；请用新版程序重记。",
                "Without one what it says can be guessed by its hash; record it with a newer program."
            )
        ),
        .saltUnexpected: ProblemWording(
            Wording("这一条有盐，而本账本的第一条没有", "this line has a salt, and the first of this ledger has none"),
            Wording(
                "一个账本要么每一条都有盐，要么都没有；请查这一条从哪里来。",
                "In a ledger every line has one, or none has; look where this line comes from."
            )
        ),
    ]
}
