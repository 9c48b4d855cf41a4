/// `contract` (施工合同): what a project's contractor is owed, and the part that is kept back (质保金) until a date.
///
/// A later one replaces it: the sum may change, but what is kept back may neither shrink nor fall due sooner. Source:
/// 建设工程质量保证金管理办法（建质〔2017〕138号）.
public struct Contract: EntryBody {
    /// `contract`.
    public static let kind = "contract"

    /// The project's id.
    public let project: String
    /// The sum in fen.
    public let amount: Int64
    /// Who does the work.
    public let contractor: String
    /// The contract's number.
    public let number: String?
    /// What is kept back, in 0.01 % of the sum, 0…10,000.
    public let retention: Int64
    /// The first day on which it may be paid.
    public let release: CalendarDate

    /// A contract.
    public init(
        project: String,
        amount: Money,
        contractor: String,
        number: String?,
        retention: Int64,
        release: CalendarDate
    ) {
        self.project = project
        self.amount = amount.fen
        self.contractor = contractor
        self.number = number
        self.retention = retention
        self.release = release
    }

    /// What is kept back, in fen, rounded down.
    public var withheld: Int64 { amount * retention / 10_000 }

    /// Who does the work.
    public var texts: [FreeText] { [FreeText(.contractor, contractor)] }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("amount")
        amount = try reader.amount()
        try reader.member("contractor")
        contractor = try reader.string()
        number = reader.optionalMember("number") ? try reader.code() : nil
        try reader.member("project")
        project = try reader.code()
        try reader.member("release")
        release = try reader.date()
        try reader.member("retention")
        retention = try reader.integer(in: 0...10_000)
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("amount", amount)
            $0.member("contractor", contractor)
            $0.member("number", number)
            $0.member("project", project)
            $0.member("release", form: release)
            $0.member("retention", retention)
        }
    }

    /// The project has this contract from now on.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        guard let index = state.openProject(project, &judgement) else { return }
        let account = state.projects[index]
        state.checkOrder(state.earliestContract(for: account), entry.date, of: project, &judgement)
        state.checkOrder(entry.date, release, of: project, &judgement)
        if account.cost > amount - withheld {
            judgement.add(
                .contractBelowCost,
                project,
                Money(fen: account.cost).grouped,
                Money(fen: amount - withheld).grouped
            )
        }
        if let before = account.life.contract, withheld < before.withheld || release < before.release {
            judgement.add(.contractWeakened, project, Money(fen: before.withheld).grouped, before.release.description)
        }
        state.projects[index].life.contract = self
        state.projects[index].life.contracted = account.life.contracted ?? entry.date
    }
}
