import Testing
import TransparencyLog

@testable import FundRules
@testable import FundStatements

/// Votes, requests and approvals of the audited fund, and what projects come to.
extension AuditedFund {
    /// From 10,000.00 on the supervisor approves, from 100,000.00 on the owners vote.
    static let policy = """
        {"budgetTolerance":1000,"changes":{"approvals":1,"roles":["supervisor"]},"emergency":{"days":15,\
        "grounds":["roof"],"role":"supervisor"},"tiers":[\
        {"approvals":1,"from":1000000,"roles":["supervisor"]},\
        {"approvals":1,"from":10000000,"resolution":"required","roles":["supervisor"]}]}
        """

    private static func supervisor() throws -> SigningKey {
        try SigningKey(name: "example.org/test", seed: Array(repeating: 8, count: 32))
    }

    mutating func addSupervisor(_ day: String = "2025-01-02") throws {
        let member = Member(key: try AuditedFund.supervisor().verifierKey, title: "监察人", role: .supervisor)
        try record(MemberChange(.add(member)), day)
    }

    /// Entries 3 to 5: a supervisor; from 10,000.00 on the supervisor approves, from 100,000.00 on the owners vote; and
    /// the project P1.
    mutating func govern() throws {
        try addSupervisor()
        try setPolicy(AuditedFund.policy)
        try project("P1")
    }

    @discardableResult
    mutating func setPolicy(_ json: String, _ day: String = "2025-01-02") throws -> Int {
        let policy = try Array(json.utf8).withUnsafeBytes { bytes in
            var reader = CanonicalReader(bytes)
            return try Policy(from: &reader)
        }
        return try record(PolicyChange(policy), day)
    }

    @discardableResult
    mutating func request(
        _ fen: Int64,
        _ day: String,
        payee: String = "防水公司",
        project: String? = "P1",
        ground: Ground? = nil,
        until: String? = nil
    ) throws -> Int {
        let body = Request(
            amount: Money(fen: fen),
            payee: payee,
            purpose: "屋面防水",
            project: project,
            ground: ground,
            until: try until.map { try #require(CalendarDate($0)) }
        )
        return try record(body, day, file: nil)
    }

    /// The supervisor's yes, recorded in the same second as everything else of its day.
    @discardableResult
    mutating func approve(_ entry: Int, _ day: String, by key: SigningKey? = nil) throws -> Int {
        let hash = TreeHasher().leaf(ledger.recorded.lines[entry])
        let date = try #require(CalendarDate(day))
        let text = SignedDecision.text(origin: "example.org/test", entry: entry, hash: hash, .approve, on: date)
        let note = try SignedNote.sign(text: text, with: [key ?? AuditedFund.supervisor()]).encoded
        return try record(Approval(.approve, on: entry, note: note), day, file: nil)
    }

    @discardableResult
    mutating func draw(_ fen: Int64, on request: Int?, _ day: String, on recorded: String? = nil) throws -> Int {
        let body = Payment(
            project: "P1",
            amount: Money(fen: fen),
            payee: "防水公司",
            invoice: nil,
            reference: nil,
            request: request
        )
        return try record(body, day, on: recorded)
    }

    /// A vote on P1 that was over on a day and is recorded on it; the units by their codes.
    @discardableResult
    mutating func vote(
        _ day: String,
        for inFavour: String,
        against: String = "",
        scope: String = "all",
        project: String? = "P1"
    ) throws -> Int {
        func ballots(_ units: String, _ choice: Ballots.Choice) -> [(unit: String, choice: Ballots.Choice)] {
            units.split(separator: " ").map { (String($0), choice) }
        }
        let to = try #require(CalendarDate(day))
        let body = Resolution(
            title: "动用维修资金",
            matter: .use,
            project: project,
            scope: [scope],
            heads: .unit,
            from: to,
            to: to,
            votes: .open(Ballots(ballots(inFavour, .for) + ballots(against, .against)))
        )
        return try record(body, day, file: nil)
    }

    mutating func contract(_ fen: Int64, _ day: String, retention: Int64 = 0) throws {
        let release = try #require(CalendarDate("2026-01-31"))
        try record(
            Contract(
                project: "P1",
                amount: Money(fen: fen),
                contractor: "防水公司",
                number: nil,
                retention: retention,
                release: release
            ),
            day
        )
    }

    mutating func publish(_ request: Int, _ day: String) throws {
        try record(Publication(of: request, place: "公告栏"), day, file: nil)
    }

    /// An emergency that is asked for and paid; to be published by the 21st.
    @discardableResult
    mutating func mend(_ fen: Int64 = 20_000_000) throws -> Int {
        try govern()
        let request = try self.request(fen, "2025-01-06", ground: .roof)
        try approve(request, "2025-01-06")
        try draw(fen, on: request, "2025-01-08")
        return request
    }

    /// Buys bonds, on a request.
    mutating func buyBonds(_ fen: Int64, on request: Int, _ day: String) throws {
        let body = Transfer(amount: Money(fen: fen), from: .bank, to: .bonds, reference: nil, request: request)
        try record(body, day)
    }

    mutating func accept(_ day: String) throws {
        try record(Acceptance(project: "P1", result: .passed, residents: 4, contractor: 4), day)
    }

    @discardableResult
    mutating func object(_ day: String) throws -> Int {
        try record(Objection(to: 2, text: "期初余额与开发商移交的不符", unit: "A"), day, file: nil)
    }

    static func home(_ code: String, _ building: String, _ area: Int64 = 1_000) -> RegisteredUnit {
        RegisteredUnit(
            code: code,
            building: building,
            area: Area(hundredths: area),
            use: "residence",
            tenure: .commercial
        )
    }

    /// A building of 21 homes, of which the first has an area of its own; gives their codes.
    mutating func registerTower(_ area: Int64 = 1_000) throws -> [String] {
        let codes = (1...21).map { "T\($0 < 10 ? "0" : "")\($0)" }
        let units = codes.map { AuditedFund.home($0, "T", $0 == "T01" ? area : 1_000) }
        try record(UnitBatch(units: units), "2025-01-02", file: nil)
        return codes
    }

    /// A building whose first home is ten times as large as each other, and a vote of the first so many.
    mutating func voteInTower(_ count: Int) throws {
        let codes = try registerTower(10_000)
        let voters = codes.prefix(count).joined(separator: " ")
        try vote("2025-01-20", for: voters, scope: "T", project: nil)
    }

    /// Something recorded on a day, so that the audit knows that it has come.
    mutating func wait(until day: String) throws {
        try record(SmallFund.income(.commonIncome, 1_234), day)
    }
}
