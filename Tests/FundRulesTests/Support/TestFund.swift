import Testing
import TransparencyLog

@testable import FundRules

/// A ledger in memory, recorded through the same drafts and judged by the same rules as a real one.
///
/// Two buildings: 1-101 and 1-102 are commercial (52.36 m², 61.75 m²), 1-103 is public (68.42 m²), 2-101 is commercial
/// (100.00 m²). 1-101 and 1-102 have weights 2 and 3.
struct TestFund {
    static let origin = "example.org/shiliyuan"

    var state = FundState()
    let history = MemoryHistory()
    let treasurer: SigningKey
    let cashier: SigningKey
    let auditor: SigningKey
    /// Three who are members only once they were added.
    let supervisor: SigningKey
    let trustee: SigningKey
    let newcomer: SigningKey
    /// Who records.
    var recorder: KeyID
    /// Whether its lines bear salts; not those of ledgers that are older than salts.
    var isSalted = true
    /// When the next entry is recorded; 16:00 of 2025-06-30 in the ledger's time zone.
    var now = Timestamp("2025-06-30T08:00:00Z") ?? Timestamp(seconds: 0)
    /// What the last entry broke.
    private(set) var problems: [Problem] = []
    /// What is worth a question about any entry.
    private(set) var remarks: [Problem] = []
    private var forgeries: [(old: String, new: String)] = []
    /// The ballots of the sealed votes, by entry.
    private(set) var sheets: [Int: BallotSheet] = [:]
    /// What entries have to do with sealed votes, by entry.
    private(set) var votes: [Int: [VoteNote]] = [:]

    /// A ledger without entries.
    init() throws {
        treasurer = try SigningKey(name: TestFund.origin, seed: Array(repeating: 1, count: 32))
        cashier = try SigningKey(name: TestFund.origin, seed: Array(repeating: 2, count: 32))
        auditor = try SigningKey(name: TestFund.origin, seed: Array(repeating: 3, count: 32))
        supervisor = try SigningKey(name: TestFund.origin, seed: Array(repeating: 4, count: 32))
        trustee = try SigningKey(name: TestFund.origin, seed: Array(repeating: 5, count: 32))
        newcomer = try SigningKey(name: TestFund.origin, seed: Array(repeating: 6, count: 32))
        recorder = treasurer.keyID
    }

    /// Entry 0 opens the fund, 1 registers the units, 2 is the opening voucher (bank 1,000.00: 400.00 of 1-101, 300.00 of
    /// 1-102, 200.00 of 1-103, 100.00 undistributed), 3 is project P1 of 2025-02-01 for building 1, budget 500.00.
    static func small(isSalted: Bool = true) throws -> TestFund {
        var fund = try TestFund()
        fund.isSalted = isSalted
        #expect(try fund.record(fund.opening(), on: "2025-01-01") == [])
        #expect(try fund.record(UnitBatch(units: units()), on: "2025-01-01") == [])
        #expect(try fund.open(bank: "1000.00", undistributed: "100.00", TestFund.openingUnits) == [])
        #expect(try fund.propose("P1", "1", budget: "500.00", on: "2025-02-01") == [])
        return fund
    }

    static let openingUnits = [("1-101", "400.00"), ("1-102", "300.00"), ("1-103", "200.00")]

    static func units() throws -> [RegisteredUnit] {
        [
            try unit("1-101", "1", "52.36", weight: 2), try unit("1-102", "1", "61.75", weight: 3),
            try unit("1-103", "1", "68.42", .public), try unit("2-101", "2", "100.00"),
        ]
    }

    static func unit(
        _ code: String,
        _ building: String,
        _ area: String,
        _ tenure: Tenure = .commercial,
        weight: Int64? = nil,
        seller: String? = nil
    ) throws -> RegisteredUnit {
        RegisteredUnit(
            code: code,
            building: building,
            area: try Area(squareMetres: area),
            use: "residence",
            tenure: tenure,
            weight: weight,
            seller: seller
        )
    }

    /// What the first entry says.
    func opening(members: [Member]? = nil, tolerance: Int64 = 0) -> Open {
        Open(
            name: "示例苑大修基金",
            preparer: "示例苑业主委员会",
            origin: TestFund.origin,
            nature: .common,
            zone: .china,
            sharing: .area,
            members: members ?? [
                Member(key: treasurer.verifierKey, title: "司库", role: .treasurer),
                Member(key: cashier.verifierKey, title: "出纳", role: .cashier),
                Member(key: auditor.verifierKey, title: "审计", role: .auditor),
            ],
            policy: Policy(budgetTolerance: tolerance)
        )
    }
}

extension TestFund {
    /// Alters the text of the next line before it is judged.
    mutating func forge(_ old: String, _ new: String) {
        forgeries.append((old, new))
    }

    /// The line that would be recorded next.
    func line(
        _ body: any EntryBody,
        on date: String,
        memo: String? = nil,
        sealed: Bool = false
    ) throws -> [UInt8] {
        try draft(body, on: date, memo: memo, sealed).line
    }

    /// The line that would be recorded next, and the ballots that would stand beside it.
    private func draft(
        _ body: any EntryBody,
        on date: String,
        memo: String?,
        _ sealed: Bool
    ) throws -> (line: [UInt8], sheet: BallotSheet?) {
        var draft = EntryDraft(body, date: try #require(CalendarDate(date)), memo: memo)
        draft.sealsBallots = sealed
        let entry = state.size
        draft = draft.salted { Bytes16(TreeHasher().hash(Array("salt \(entry) \($0)".utf8))) }
        let salt = isSalted ? Bytes16(TreeHasher().hash(Array("salt \(state.size)".utf8))) : nil
        return (draft.line(after: state, time: now, recorder: recorder, salt: salt, history: history), draft.sheet)
    }

    /// Records an entry whatever it breaks, and says what that is.
    mutating func record(
        _ body: any EntryBody,
        on date: String,
        memo: String? = nil,
        sealed: Bool = false
    ) throws -> [ProblemCode] {
        let draft = try draft(body, on: date, memo: memo, sealed)
        var text = String(decoding: draft.line, as: UTF8.self)
        if let sheet = draft.sheet { sheets[state.size] = sheet }
        for (old, new) in forgeries {
            try #require(text.contains(old), "nothing to forge: \(old) in \(text)")
            text = text.replacing(old, with: new)
        }
        forgeries = []
        return try apply(Array(text.utf8))
    }

    /// Records a line whatever it breaks.
    mutating func apply(_ line: [UInt8]) throws -> [ProblemCode] {
        let entry = try Entry(decoding: line)
        let judgement = state.apply(entry, hash: TreeHasher().leaf(line), history: history)
        history.contents.entries.append((entry, line))
        problems = judgement.violations
        if !judgement.votes.isEmpty { votes[history.contents.entries.count - 1] = judgement.votes }
        remarks += judgement.remarks.map { $0.at(entry: history.contents.entries.count - 1) }
        return problems.map(\.code)
    }

    /// Records an entry only if it breaks nothing, as the program does; whether it was recorded.
    mutating func attempt(_ body: any EntryBody, on date: String) throws -> Bool {
        let before = (state: state, contents: history.contents, remarks: remarks)
        guard try !record(body, on: date).isEmpty else { return true }
        state = before.state
        history.contents = before.contents
        remarks = before.remarks
        return false
    }
}
