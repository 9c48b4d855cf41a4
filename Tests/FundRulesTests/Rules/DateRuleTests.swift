import FundRules
import Testing
import TransparencyLog

/// Protects: under a policy that bounds back-dating, what is written down today has no effect as of last month, whatever kind
/// of entry it is.
@Suite struct DateRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

    static let table = kinds + excepted + deadlines + approvals + voters

    /// As `trustPolicy`, and nothing is dated back by more than 31 days.
    static let policy = TestFund.trustPolicy.replacing("{\"budget", with: "{\"backdating\":31,\"budget")
    /// As `votingPolicy`, likewise.
    private static let voting = TestFund.votingPolicy.replacing("{\"budget", with: "{\"backdating\":31,\"budget")

    /// Under `policy` on 2025-06-30, after a first contribution; entries 4 to 7.
    private static func bounded(
        _ what: String,
        _ code: ProblemCode?,
        under policy: String = policy,
        _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
    ) -> Attempt {
        Attempt(what, code) {
            try $0.govern(policy)
            #expect(try $0.contribute("1-101", "10.00", on: "2025-06-01") == [])
            return try act(&$0)
        }
    }

    private static func phantoms(_ building: String = "1") throws -> [RegisteredUnit] {
        try (201...206).map { try TestFund.unit("\(building)-\($0)", building, "99.00") }
    }

    /// Protects: every kind of entry is bound by the days that the policy gives, to the day.
    static let kinds: [Attempt] = [
        bounded("a project dated 32 days back", .dateTooFarBack) {
            try $0.propose("P2", "1", budget: "9", on: "2025-05-29")
        },
        bounded("a project dated 31 days back", nil) { try $0.propose("P2", "1", budget: "9", on: "2025-05-30") },
        bounded("a request dated 32 days back", .dateTooFarBack) { try $0.request("1.00", on: "2025-05-29") },
        bounded("six homes dated in January", .dateTooFarBack) {
            try $0.record(UnitBatch(units: phantoms()), on: "2025-01-02")
        },
        bounded("a change of owners dated 32 days back", .dateTooFarBack) {
            try $0.record(Title(unit: "1-101", group: "G1", deed: nil), on: "2025-05-29")
        },
        bounded("an area amended 32 days back", .dateTooFarBack) {
            try $0.amend("1-101", area: "60.00", on: "2025-05-29")
        },
        bounded("a contract dated 32 days back", .dateTooFarBack) {
            try $0.contract("400.00", retention: 0, on: "2025-05-29")
        },
        bounded("an acceptance dated 32 days back", .dateTooFarBack) { try $0.accept(on: "2025-05-29") },
        bounded("a resolution dated in January", .dateTooFarBack) {
            try $0.vote("P1", "1", for: "1-101 1-102 1-103", to: "2025-02-28", on: "2025-02-28")
        },
        bounded("a budget dated 32 days back", .dateTooFarBack) { try $0.budget(Attempt.audits, on: "2025-05-29") },
        bounded("a reply dated 32 days back", .dateTooFarBack) {
            $0.now = try #require(Timestamp("2025-05-29T08:00:00Z"))
            return try late(&$0)
        },
        bounded("another policy dated 32 days back", .dateTooFarBack) { try $0.setPolicy(policy, on: "2025-05-29") },
        bounded("an approval dated 32 days back", .dateTooFarBack) {
            #expect(try $0.request("30.00", on: "2025-05-30") == [])
            $0.now = try #require(Timestamp("2025-07-01T08:00:00Z"))
            return try $0.decide(8, by: $0.supervisor, on: "2025-05-30")
        },
    ]

    /// An objection of June, and a reply that is dated on its day 32 days later.
    private static func late(_ fund: inout TestFund) throws -> [ProblemCode] {
        fund.now = try #require(Timestamp("2025-06-30T08:00:00Z"))
        #expect(try fund.record(Objection(to: 2, text: "余额不对", unit: nil), on: "2025-06-30") == [])
        fund.now = try #require(Timestamp("2025-08-01T08:00:00Z"))
        return try fund.record(Reply(to: 8, text: "已核对"), on: "2025-06-30")
    }

    /// Protects: what comes before any trading, and what closes a month, may be of any day.
    static let excepted: [Attempt] = [
        Attempt("homes dated in January, before the first trading voucher", nil) {
            try $0.govern(policy)
            return try $0.record(UnitBatch(units: phantoms("3")), on: "2025-01-02")
        },
        bounded("a month of half a year ago compared and closed", nil) {
            let book = Money(fen: $0.state.bankBalance(at: try #require(Month("2025-01")))).plain
            #expect(try $0.reconcile(bank: book, book: book, "2025-01", on: "2025-01-31") == [])
            return try $0.close("2025-01")
        },
        Attempt("an opening of January, recorded in June", nil) {
            try $0.govern(policy)
            return try $0.open(bank: "1.00", undistributed: "1.00", on: "2025-01-02")
        },
        Attempt("homes dated in January where nothing bounds back-dating", nil) {
            try $0.govern()
            #expect(try $0.contribute("1-101", "10.00") == [])
            return try $0.record(UnitBatch(units: phantoms()), on: "2025-01-02")
        },
    ]

    /// An emergency of 2025-07-01 for 30.00, request 8, paid that day: due on 2025-07-16.
    private static func urgent(
        _ what: String,
        _ code: ProblemCode?,
        under policy: String = policy,
        _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
    ) -> Attempt {
        bounded(what, code, under: policy) {
            $0.now = try #require(Timestamp("2025-07-01T08:00:00Z"))
            try emergency(&$0, payee: "某公司")
            #expect(try $0.pay("P1", "30.00", on: "2025-07-01", request: 8) == [])
            return try act(&$0)
        }
    }

    /// An approved request of the cashier's is paid by the treasurer.
    private static func emergency(_ fund: inout TestFund, payee: String) throws {
        let request = fund.state.size
        fund.recorder = fund.cashier.keyID
        #expect(try fund.request("30.00", payee: payee, ground: .roof, on: "2025-07-01") == [])
        #expect(try fund.decide(request, by: fund.supervisor, on: "2025-07-01") == [])
        fund.recorder = fund.treasurer.keyID
    }

    /// Protects: no deadline is met by dating back.
    static let deadlines: [Attempt] = [
        urgent("a publication that was due in July, recorded in December and dated in time", .dateTooFarBack) {
            $0.now = try #require(Timestamp("2025-12-20T08:00:00Z"))
            return try $0.publish(8, on: "2025-07-02")
        },
        urgent("an emergency paid after another's deadline, dated on its last day", .publicationOverdue) {
            try emergency(&$0, payee: "另一公司")
            $0.now = try #require(Timestamp("2025-07-20T08:00:00Z"))
            return try $0.pay("P1", "30.00", payee: "另一公司", on: "2025-07-16", request: 11)
        },
        urgent("the same where nothing bounds back-dating", nil, under: TestFund.trustPolicy) {
            try emergency(&$0, payee: "另一公司")
            $0.now = try #require(Timestamp("2025-07-20T08:00:00Z"))
            return try $0.pay("P1", "30.00", payee: "另一公司", on: "2025-07-16", request: 11)
        },
        urgent("an emergency paid on another's last day", nil) {
            try emergency(&$0, payee: "另一公司")
            $0.now = try #require(Timestamp("2025-07-16T08:00:00Z"))
            return try $0.pay("P1", "30.00", payee: "另一公司", on: "2025-07-16", request: 11)
        },
        bounded("an approval recorded after a request's last day, dated before", .requestSettled) {
            #expect(try $0.request("30.00", until: "2025-06-10", on: "2025-06-05") == [])
            return try $0.decide(8, by: $0.supervisor, on: "2025-06-06")
        },
        bounded("a payment of a request's last day, recorded later", nil) {
            $0.recorder = $0.cashier.keyID
            #expect(try $0.request("30.00", until: "2025-07-02", on: "2025-06-30") == [])
            #expect(try $0.decide(8, by: $0.supervisor, on: "2025-06-30") == [])
            $0.recorder = $0.treasurer.keyID
            $0.now = try #require(Timestamp("2025-07-05T08:00:00Z"))
            return try $0.pay("P1", "30.00", on: "2025-07-02", request: 8)
        },
    ]

    /// A request of the cashier's for 30.00, number 8, dated and approved on 2025-06-05, all of it recorded on 2025-06-30.
    private static func approved(
        _ what: String,
        _ code: ProblemCode?,
        under policy: String = policy,
        paidOn day: String
    ) -> Attempt {
        bounded(what, code, under: policy) {
            $0.recorder = $0.cashier.keyID
            #expect(try $0.request("30.00", on: "2025-06-05") == [])
            #expect(try $0.decide(8, by: $0.supervisor, on: "2025-06-05") == [])
            $0.recorder = $0.treasurer.keyID
            return try $0.pay("P1", "30.00", on: day, request: 8)
        }
    }

    /// Protects: a payment is not dated before anybody could know that it was approved.
    static let approvals: [Attempt] = [
        approved("a payment dated before its approval was recorded", .approvalRecordedLater, paidOn: "2025-06-06"),
        approved("a payment dated on the day when its approval was recorded", nil, paidOn: "2025-06-30"),
        approved(
            "a payment dated before its approval was recorded, where nothing bounds back-dating",
            nil,
            under: TestFund.trustPolicy,
            paidOn: "2025-06-06"
        ),
    ]

    private static let ghosts = "1-201 1-202 1-203 1-204 1-205 1-206"

    /// Protects: homes that were recorded after a vote do not count in it.
    static let voters: [Attempt] = [
        bounded(
            "votes of six homes that were recorded after the vote, dated before",
            .ballotUnregistered,
            under: voting
        ) {
            #expect(try $0.record(UnitBatch(units: [phantoms()[0]]), on: "2025-05-30") == [])
            return try $0.vote("P1", "1", for: "1-201", to: "2025-05-31", on: "2025-06-30")
        },
        bounded("a payment that rests on six homes dated before the vote", .resolutionMissing, under: voting) {
            #expect(try $0.record(UnitBatch(units: phantoms()), on: "2025-05-30") == [])
            #expect(try $0.vote("P1", "1", for: "1-101", to: "2025-05-31", on: "2025-06-30") == [])
            #expect(try $0.request("200.00", on: "2025-06-30") == [])
            #expect(try $0.decide(10, by: $0.supervisor, on: "2025-06-30") == [])
            return try $0.pay("P1", "200.00", on: "2025-06-30", request: 10)
        },
        bounded("the same homes where nothing bounds back-dating", nil, under: TestFund.votingPolicy) {
            #expect(try $0.record(UnitBatch(units: phantoms()), on: "2025-01-02") == [])
            #expect(try $0.vote("P1", "1", for: "1-101 \(ghosts)", to: "2025-05-31", on: "2025-06-30") == [])
            #expect(try $0.request("200.00", on: "2025-06-30") == [])
            #expect(try $0.decide(10, by: $0.supervisor, on: "2025-06-30") == [])
            return try $0.pay("P1", "200.00", on: "2025-06-30", request: 10)
        },
        bounded("the parts of a home that was split after the vote, dated before", .ballotUnregistered) {
            #expect(try $0.split("1-101", ("1-101A", "26.18"), ("1-101B", "26.18"), on: "2025-06-01") == [])
            return try $0.vote("P1", "1", for: "1-101A", to: "2025-06-02", on: "2025-06-30")
        },
        bounded("the home that was split after the vote", nil) {
            #expect(try $0.split("1-101", ("1-101A", "26.18"), ("1-101B", "26.18"), on: "2025-06-01") == [])
            return try $0.vote("P1", "1", for: "1-101", to: "2025-06-02", on: "2025-06-30")
        },
        bounded("homes recorded on the last day of the vote", nil) {
            #expect(try $0.record(UnitBatch(units: phantoms()), on: "2025-06-30") == [])
            return try $0.vote("P1", "1", for: "1-101 \(ghosts)", to: "2025-06-30", on: "2025-06-30")
        },
    ]

    /// A publication dated in time and recorded late is late, and is not forgotten in a snapshot.
    @Test func aPublicationCountsFromTheDayOfRecording() throws {
        var fund = try TestFund.small()
        _ = try Self.deadlines[3].act(&fund)
        fund.now = try #require(Timestamp("2025-07-20T08:00:00Z"))
        #expect(try fund.publish(8, on: "2025-07-02") == [])
        let matter = try #require(fund.state.trust.matter(8).map { fund.state.trust.matters[$0] })
        #expect(matter.published?.date.description == "2025-07-20")
        #expect(matter.deadline?.description == "2025-07-16")
    }

    /// What is counted from the day of recording is so after a snapshot.
    @Test(arguments: voters + approvals) func aSnapshotKeepsTheDays(_ attempt: Attempt) throws {
        var fund = try TestFund.small()
        _ = try attempt.act(&fund)
        let snapshot = fund.state.encoded()
        let again = try snapshot.withUnsafeBytes { try FundState(snapshot: $0) }
        #expect(again.encoded() == snapshot)
    }
}
