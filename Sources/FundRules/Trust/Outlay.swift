/// What leaves, or is given away, by one voucher, as the policy judges it.
struct Outlay {
    /// Who receives it, as a request names it.
    let payee: String
    /// In fen.
    let spent: Int64
    /// The request that it draws on; nil where it cites none.
    let request: Int?
    /// The project that bears it; nil where the fund does.
    private(set) var chargedProject: String?
    /// What the owners must have voted on, where the tier asks for a resolution; nil: nothing.
    private(set) var votedOn: OwnersSubject?
    /// Whether it is a cost, which a year's budget has lines for.
    private(set) var isBudgeted = false
    /// The line of a budget that is for nothing else; nil where there is none such.
    private(set) var citedLine: String?

    init(payee: String, spent: Int64, request: Int?) {
        self.payee = payee
        self.spent = spent
        self.request = request
    }

    /// What a voucher spends; nil where it spends nothing, or names nobody.
    init?(_ body: some Spending, in state: FundState, _ history: any EntryHistory) {
        guard body.isSpent, let payee = body.payee(in: state, history) else { return nil }
        self.init(payee: payee, spent: body.spent, request: body.request)
        chargedProject = body.chargedProject
        votedOn = body.votedOn
        isBudgeted = body.isBudgeted
        citedLine = body.citedLine
    }
}
