/// `request` (用款申请): what is to be paid, to whom, for what; payments draw on it once it is approved.
public struct Request: EntryBody {
    /// `request`.
    public static let kind = "request"

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
        if let project, state.project(project) == nil { judgement.add(.projectUnknown, project) }
        state.checkPayee(payee, &judgement)
        if let ground, state.trust.policy.emergency?.grounds.contains(ground) != true {
            judgement.add(.groundNotAllowed, ground.rawValue)
        }
        if let until, until < entry.date {
            judgement.add(.requestDates, until.description, entry.date.description)
        }
        let budget = state.budgets.first { $0.year.number == entry.date.year }
        if let line, budget?.lines.contains(where: { $0.item.name == line }) != true {
            judgement.add(.budgetLineUnknown, line, String(entry.date.year))
        }
        guard judgement.violations.count == before else { return }
        state.trust.matters.append(
            Matter(
                sequence: state.size,
                maker: entry.recorder,
                date: entry.date,
                subject: .request(self),
                weighed: state.trust.spending(on: entry.date, to: payee) &+ amount
            )
        )
    }
}
