/// `request` (用款申请): what is to be paid, to whom, for what; payments draw on it once it is approved.
public struct Request: EntryBody {
    /// `request`.
    public static let kind = "request"
    /// 用款申请.
    public static let name = Wording("用款申请", "request")

    /// The amount in fen.
    public let amount: Int64
    /// Why it cannot wait for a vote; nil: it can.
    public let ground: Ground?
    /// The line of the year's budget that it cites, such as `expense audit`.
    public let line: String?
    /// Who is to be paid.
    public let payee: String
    /// The project; nil for running costs.
    public let project: String?
    /// What for.
    public let purpose: String
    /// The last day it may be paid; nil: any.
    public let until: CalendarDate?

    /// A request.
    public init(
        amount: Money,
        payee: String,
        purpose: String,
        project: String? = nil,
        line: String? = nil,
        ground: Ground? = nil,
        until: CalendarDate? = nil
    ) {
        self.amount = amount.fen
        self.payee = payee
        self.purpose = purpose
        self.project = project
        self.line = line
        self.ground = ground
        self.until = until
    }

    /// Who is to be paid, and what for.
    public var texts: [FreeText] { [FreeText(.payee, payee), FreeText(.purpose, purpose)] }

    /// What is to be paid to whom.
    public var about: Concern {
        Concern(.none, project: project, payee: payee, amount: .stated(amount), tie: .authority)
    }
    /// What for, and to whom.
    public var subject: Wording { Payment.to.filled(with: .plain(project ?? purpose), payeeName) }
    /// What for, by which line, on which ground, and until when.
    public var particulars: Particulars {
        [
            .purpose(purpose), Particular(Wording("预算项目", "budget line"), line.map(Budget.Item.wording(ofCited:))),
            Particular(Wording("紧急事由", "emergency"), ground?.name), .until(until),
        ]
    }

    /// Who is to be paid: a name, or an account or everybody as the ledger's words have it.
    private var payeeName: Wording {
        if payee == Scope.all { return Scope.name(of: [payee]) }
        guard let code = AccountCode(payee), [.bonds, .imprest].contains(code),
            let account = Chart.standard.account(code)
        else { return .plain(payee) }
        return .plain("\(payee) ") + account.name
    }

    /// Reads a request for spending or for a change of the register.
    public static func body(from reader: inout CanonicalReader) throws(CanonicalError) -> any EntryBody {
        reader.isAtRegisterRequest ? try RegisterRequest(from: &reader) : try Request(from: &reader)
    }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("amount")
        amount = try reader.amount()
        ground = reader.optionalMember("ground") ? try reader.choice() : nil
        line = reader.optionalMember("line") ? try reader.string() : nil
        try reader.member("payee")
        payee = try reader.string()
        project = reader.optionalMember("project") ? try reader.code() : nil
        try reader.member("purpose")
        purpose = try reader.string()
        until = reader.optionalMember("until") ? try reader.date() : nil
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("amount", amount)
            $0.member("ground", ground?.rawValue)
            $0.member("line", line)
            $0.member("payee", payee)
            $0.member("project", project)
            $0.member("purpose", purpose)
            $0.member("until", until?.description)
        }
    }

    /// Enters the request.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        let before = judgement.violations.count
        if let project, state.project(project) == nil { judgement.add(.projectUnknown, .name(project)) }
        state.checkPayee(payee, &judgement)
        if let ground, state.trust.policy.emergency?.grounds.contains(ground) != true {
            judgement.add(.groundNotAllowed, .wording(ground.name))
        }
        if let until, until < entry.date {
            judgement.add(.requestDates, .date(until), .date(entry.date))
        }
        state.checkLine(of: self, entry.date.year, &judgement)
        if !state.isOwners(self) { state.checkCites(self, entry.date.year, &judgement) }
        guard judgement.violations.count == before else { return }
        let others = state.trust.others(to: payee, on: entry.date)
        state.trust.remarkSplit(amount, payee, with: others, &judgement)
        let days = ground == nil ? nil : state.trust.policy.emergency?.days
        state.trust.enter(
            Matter(
                sequence: state.size,
                maker: entry.recorder,
                date: entry.date,
                subject: .request(self),
                weighed: min(others.amount &+ amount, Limits.integer),
                overrun: state.overrun(by: self, entry.date.year),
                deadline: days.map { entry.date.adding(days: $0) }
            )
        )
    }
}

extension FundState {
    /// Whether a request may be for what no budget has a line for: money that stays the owners', in the fund or theirs.
    fileprivate func isOwners(_ request: Request) -> Bool {
        guard request.project == nil else { return false }
        let isAccount = [AccountCode.bank, .bonds, .imprest].contains { $0.description == request.payee }
        let names = request.payee.split(separator: " ", omittingEmptySubsequences: false)
        return isAccount || names.allSatisfy { register.knows(String($0)) }
    }

    /// Violation where a request cites no line although the policy asks for one and its year has a budget.
    func checkCites(_ request: Request, _ year: Int, _ judgement: inout Judgement) {
        guard request.line == nil, trust.policy.overruns != nil, budget(of: year) != nil else { return }
        judgement.add(.budgetLineMissing, .year(year))
    }

    /// Whether a budget line is for what a request is for: its project's own or all repairs', or else any other cost.
    private func isFor(_ item: Budget.Item, _ request: Request) -> Bool {
        switch item {
        case .project(let id): return id == request.project
        case .expense: return request.project == nil
        case .income: return false
        case .account(let code):
            let isRepair = code == .repairs || code.parent == .repairs
            return isRepair == (request.project != nil) && fund?.chart.account(code)?.type == .expenditure
        }
    }

    /// Violations where a request cites a line that its year's budget lacks, or that is for something else.
    fileprivate func checkLine(of request: Request, _ year: Int, _ judgement: inout Judgement) {
        guard let name = request.line else { return }
        guard let line = budget(of: year)?.lines.first(where: { $0.item.name == name }) else {
            judgement.add(.budgetLineUnknown, .name(name), .year(year))
            return
        }
        if !isFor(line.item, request) { judgement.add(.lineOfAnother, .name(name), .project(request.project)) }
    }

    /// The line that a request exceeds together with earlier requests of its year; nil where it exceeds none. Where the
    /// policy asks for a line and no budget is in effect, every line has nothing.
    fileprivate func overrun(by request: Request, _ year: Int) -> Overrun? {
        guard budget(of: year) != nil else {
            return trust.policy.overruns == nil || isOwners(request) ? nil : Overrun(budget: 0, requested: 0)
        }
        guard let line = budgetLine(of: request, year), line.requested &+ request.amount > line.budget else {
            return nil
        }
        return Overrun(budget: line.budget, requested: line.requested)
    }
}
