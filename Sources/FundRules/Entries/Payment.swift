/// `payment` (维修支出): money spent on a project. Dr 5001.1 and 5001.2 as the units in scope bear it, Cr 1001 or 1201.
public struct Payment: VoucherBody {
    /// `payment`.
    public static let kind = "payment"
    /// 维修支出.
    public static let name = Wording("维修支出", "payment")

    /// What a project's money pays besides the works themselves.
    public enum Part: String, Sendable, CaseIterable {
        /// 监理.
        case supervision
        /// 检测.
        case inspection
        /// 审价.
        case pricing
        /// 其他.
        case other
    }

    /// The project's id.
    public let project: String
    /// The amount in fen.
    public let amount: Int64
    /// What is paid besides the works; nil: the works (工程).
    public let part: Part?
    /// Who was paid.
    public let payee: String
    /// The account it was paid from: 1001 or 1201.
    public let from: AccountCode
    /// 发票号.
    public let invoice: String?
    /// What the invoice comes to, in fen, where it is paid in instalments.
    public let invoiceTotal: Int64?
    /// 银行流水号.
    public let reference: String?
    /// Which part of the bank's line it is, 1…9,999, where several vouchers share one.
    public let piece: Int?
    /// The request that it draws on; nil where it needs none.
    public let request: Int?

    /// A payment.
    public init(
        project: String,
        amount: Money,
        part: Part? = nil,
        payee: String,
        from: AccountCode = .bank,
        invoice: String?,
        invoiceTotal: Money? = nil,
        reference: String?,
        piece: Int? = nil,
        request: Int? = nil
    ) {
        self.project = project
        self.amount = amount.fen
        self.part = part
        self.payee = payee
        self.from = from
        self.invoice = invoice
        self.invoiceTotal = invoiceTotal?.fen
        self.reference = reference
        self.piece = piece
        self.request = request
    }

    /// What it is of its invoice.
    public var instalment: Instalment? {
        Instalment(invoice: invoice, total: invoiceTotal, payee: payee, amount: amount)
    }

    /// Who was paid.
    public var texts: [FreeText] { [FreeText(.payee, payee)] }

    /// A share of the project's cost.
    public func unitMovement(_ postings: Postings, _ earlier: (Int) -> UnitMovement?) -> UnitMovement? { .cost }

    /// The same project, part and payee.
    public func likeness(on date: CalendarDate) -> Likeness? {
        Likeness(self, of: [project, part?.rawValue, payee], amount, on: date)
    }

    /// What is paid to whom for the project.
    public var about: Concern {
        Concern(.none, project: project, payee: payee, amount: .paid(amount), tie: Tie(request: request))
    }
    /// The project, and to whom.
    public var subject: Wording { Payment.to.filled(project, payee) }
    /// No more.
    public var particulars: Particulars { [] }

    /// What is paid for, and to whom.
    static let to = Wording("{0} 付 {1}", "{0} to {1}")

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("amount")
        amount = try reader.amount()
        try reader.member("from")
        from = try reader.account()
        invoice = reader.optionalMember("invoice") ? try reader.code() : nil
        invoiceTotal = invoice != nil && reader.optionalMember("invoiceTotal") ? try reader.amount() : nil
        part = reader.optionalMember("part") ? try reader.choice() : nil
        try reader.member("payee")
        payee = try reader.string()
        piece = try reader.optionalPiece()
        try reader.member("project")
        project = try reader.code()
        reference = try reader.optionalReference(of: piece)
        request = reader.optionalMember("request") ? Int(try reader.integer(in: 0...Limits.integer)) : nil
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("amount", amount)
            $0.member("from", from.description)
            $0.member("invoice", invoice)
            if let invoiceTotal { $0.member("invoiceTotal", invoiceTotal) }
            $0.member("part", part?.rawValue)
            $0.member("payee", payee)
            if let piece { $0.member("piece", Int64(piece)) }
            $0.member("project", project)
            $0.member("reference", reference)
            if let request { $0.member("request", Int64(request)) }
        }
    }

    /// Dr 5001.1 and 5001.2 Cr the account paid from, within the project's budget, not before it was entered.
    public func postings(in state: FundState, _ judgement: inout Judgement) -> Postings? {
        guard let index = state.project(project) else {
            judgement.add(.projectUnknown, .name(project))
            return nil
        }
        guard from == .bank || from == .imprest else {
            judgement.add(.accountNotAllowed, .account(from))
            return nil
        }
        let account = state.projects[index]
        if judgement.date < account.date {
            judgement.add(.paymentBeforeProject, .date(judgement.date), .name(project), .date(account.date))
        }
        let limit = state.trust.policy.limit(for: account.budget)
        if account.cost &+ amount > limit {
            judgement.add(.projectOverBudget, .name(project), .money(limit), .money(account.cost), .money(amount))
        }
        checkLife(of: account, requiresContractor: state.trust.policy.contracts != nil, &judgement)
        let split = Apportionment.split(payment: amount, charged: account.charged, weights: account.weights)
        return Postings(
            .debit(AccountCode.repairs.detail(for: .commercial), split.commercial),
            .debit(AccountCode.repairs.detail(for: .public), split.public),
            .credit(from, amount)
        )
    }

    /// Each class's cumulative charge grows by what was posted to it.
    public func effect(
        of postings: Postings,
        at sequence: Int,
        in state: FundState,
        history: any EntryHistory
    ) -> SubLedgerEffect {
        guard let index = state.project(project) else { return .none }
        let charged = state.projects[index].charged
        // A correction of an earlier year posts to the fund in place of 5001.
        var split = TenureAmounts()
        for tenure in Tenure.allCases {
            split[tenure] = postings.net(AccountCode.repairs.detail(for: tenure)) &+ postings.net(tenure.fund)
        }
        return .charge(project: index, from: charged, to: charged + split)
    }
}

extension Payment: Spending {
    /// Its project.
    public var chargedProject: String? { project }
    /// The use of the fund for its project.
    public var votedOn: OwnersSubject? { .use(project) }
    /// It is.
    public var isBudgeted: Bool { true }

    /// Its payee.
    public func payee(in state: FundState, _ history: any EntryHistory) -> String? { payee }

    /// Nothing is paid on a completed project, and no more than its contract owes by the day.
    private func checkLife(
        of account: ProjectAccount,
        requiresContractor: Bool,
        _ judgement: inout Judgement
    ) {
        if let completed = account.life.completed {
            judgement.add(.projectComplete, .name(project), .date(completed))
        } else if !account.life.contracts.isEmpty {
            checkContracts(of: account.life, account.cost, requiresContractor, &judgement)
        }
    }

    /// To a contractor no more than the contract owes by the day; to anybody else for what is no works, or, with a remark,
    /// no more than all contracts owe.
    private func checkContracts(
        of life: ProjectLife,
        _ cost: Int64,
        _ requiresContractor: Bool,
        _ judgement: inout Judgement
    ) {
        func check(_ paid: Int64, _ limit: Int64) {
            guard paid &+ amount > limit else { return }
            judgement.add(.paymentOverContract, .name(project), .money(limit), .money(paid), .money(amount))
        }
        func limit(_ contract: ProjectContract) -> Int64 {
            contract.limit(on: judgement.date, accepted: life.accepted)
        }
        if let index = life.contract(of: payee) {
            check(life.paid(on: life.contracts[index]), limit(life.contracts[index]))
        } else if part == nil {
            let parties = Problem.Argument.list(life.contracts.map { .name($0.party) }, ", ")
            if requiresContractor {
                judgement.add(.payeeNotContractor, .name(project), .name(payee), parties)
            } else {
                judgement.remark(.payeeOfNoContract, .name(project), .name(payee), parties)
            }
            check(cost, life.contracts.reduce(0) { $0 &+ limit($1) })
        }
    }

    /// Counts what the payee was paid on the project.
    public func remember(_ entry: Entry, in state: inout FundState, history: any EntryHistory) {
        if let index = state.project(project) { state.projects[index].life.pay(payee, amount) }
        rememberSpending(entry, in: &state, history)
    }

    /// The payee gave it back.
    public func forget(_ sequence: Int, in state: inout FundState) {
        if let index = state.project(project) { state.projects[index].life.pay(payee, 0 &- amount) }
        forgetSpending(sequence, in: &state)
    }

    /// What was paid on a completed project stands.
    public func checkReversal(of sequence: Int, in state: FundState, _ judgement: inout Judgement) {
        guard let index = state.project(project), let completed = state.projects[index].life.completed else { return }
        judgement.add(.projectComplete, .name(project), .date(completed))
    }
}
