import Foundation
import FundDesk
import Testing

/// Protects: the closed list of what is asked about, each question from both of its sides, and who answers it.
struct DoubtTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("doubt-\(UUID().uuidString)")
    private let noon = Timestamp("2025-06-30T04:00:00Z") ?? Timestamp(seconds: 0)

    /// A desk over a ledger of three homes: 50 m², 100 m² and one of another building.
    private func desk() throws -> Desk {
        let homes = [("1-01", "1", Int64(5_000)), ("1-02", "1", 10_000), ("2-01", "2", 5_000)]
        return try Desk.sample(in: folder, at: noon, homes: homes)
    }

    private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    private func paid(_ home: String, _ yuan: Int64, _ date: String, memo: String? = nil) throws -> EntryDraft {
        let contribution = Contribution(unit: home, amount: Money(fen: yuan * 100), reference: nil)
        return EntryDraft(contribution, date: try day(date), memo: memo)
    }

    private func rate(_ fen: Int64, from month: String, scope: [String] = ["all"]) throws -> EntryDraft {
        let rate = Rate(amount: fen * 100, basis: .area, from: try #require(Month(month)), scope: scope)
        return EntryDraft(rate, date: try day("2025-01-01"))
    }

    /// What is asked about drafts, by code.
    private func asked(_ desk: Desk, _ drafts: [EntryDraft], answering answers: Answers = .none) throws -> [ProblemCode]
    {
        do {
            _ = try desk.record(isTrial: true, answering: answers) { _ in drafts }
            return []
        } catch let doubts as Doubts {
            return doubts.problems.map(\.code)
        }
    }

    /// By 0.15 a square metre, 1-01 owes 7.50 and 1-02 owes 15.00 a month, from March on.
    @Test
    func whatIsFarOverTheRateIsAsked() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let desk = try desk()
        _ = try desk.record { _ in [try rate(15, from: "2025-03")] }
        let june = "2025-06-20"
        #expect(try asked(desk, [paid("1-01", 120, june)]) == [], "four months owed, and twelve ahead")
        #expect(try asked(desk, [paid("1-01", 121, june)]) == [.paidFarAhead])
        #expect(try asked(desk, [paid("1-01", 1_200, june)]) == [.paidFarAhead])
        #expect(try asked(desk, [paid("1-01", 1_201, june)]) == [.overTenTimesDue], "one question, the graver one")
        #expect(try asked(desk, [paid("1-02", 240, june)]) == [], "twice the area")
        #expect(try asked(desk, [paid("2-01", 5_000, "2025-02-20")]) == [], "before the rate, and nothing known of it")
        // What it paid ahead counts, but nobody is asked about a small payment because a large one went before.
        _ = try desk.record { _ in [try paid("1-01", 120, "2025-06-01")] }
        #expect(try asked(desk, [paid("1-01", 90, june)]) == [])
        #expect(try asked(desk, [paid("1-01", 91, june)]) == [.paidFarAhead])
        #expect(try asked(desk, [paid("1-01", 901, june)]) == [.overTenTimesDue], "twelve months are 90.00")
        _ = try desk.record { _ in [try paid("1-01", 10, "2025-06-02")] }
        #expect(try asked(desk, [paid("1-01", 1_200, june)]) == [.paidFarAhead], "it has paid 120.00 at once")
        // Rows of one command count together.
        #expect(try asked(desk, [paid("1-02", 150, june), paid("1-02", 240, june)]) == [.paidFarAhead])
        let missing = Contribution(unit: "2-01", amount: Money(fen: 900_000), reference: nil)
        let correction = EntryDraft(Correction(of: try #require(Year("2024")), missing), date: try day(june))
        #expect(throws: Problem.self, "a rule is told before anything is asked") {
            try desk.record { _ in [correction] }
        }
    }

    /// Without a rate, what the home paid before is what is usual; what was reversed is not.
    @Test
    func whatIsFarOverTheUsualIsAsked() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let desk = try desk()
        #expect(try asked(desk, [paid("1-01", 100_000, "2025-06-01")]) == [], "nothing is known")
        let first = try desk.record { _ in [try paid("1-01", 150, "2025-06-01"), try paid("1-02", 9_000, "2025-06-01")]
        }
        #expect(try asked(desk, [paid("1-01", 1_501, "2025-06-02")]) == [], "once is not usual")
        _ = try desk.record { _ in [try paid("1-01", 20, "2025-06-01")] }
        #expect(try asked(desk, [paid("1-01", 1_500, "2025-06-02")]) == [])
        #expect(try asked(desk, [paid("1-01", 1_501, "2025-06-02")]) == [.overTenTimesDue])
        #expect(try asked(desk, [paid("2-01", 1_501, "2025-06-02")]) == [], "another home")
        let reversed = try desk.record { _ in
            [EntryDraft(Reversal(entry: first.recorded.items[0].sequence, reason: "记错"), date: try day("2025-06-03"))]
        }
        #expect(reversed.recorded.items.count == 1)
        #expect(try asked(desk, [paid("1-01", 1_501, "2025-06-04")]) == [])
    }

    @Test
    func datesAndRatesThatAreFarOffAreAsked() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let desk = try desk()
        func request(_ until: String) throws -> EntryDraft {
            let request = Request(amount: Money(fen: 5_000), payee: "电梯公司", purpose: "检修", until: try day(until))
            return EntryDraft(request, date: try day("2025-06-30"))
        }
        #expect(try asked(desk, [request("2026-06-30")]) == [])
        #expect(try asked(desk, [request("2026-07-01")]) == [.dateFarAhead])
        #expect(try asked(desk, [rate(15, from: "2026-06")]) == [])
        #expect(try asked(desk, [rate(15, from: "2026-07")]) == [.dateFarAhead])
        let items = [Budget.Line(.expense(.audit), Money(fen: 50_000))]
        for (year, codes) in [("2026", []), ("2027", [ProblemCode.dateFarAhead])] {
            let budget = Budget(year: try #require(Year(year)), lines: items)
            #expect(try asked(desk, [EntryDraft(budget, date: try day("2025-06-30"))]) == codes)
        }
        _ = try desk.record { _ in [try rate(15, from: "2025-03")] }
        #expect(try asked(desk, [rate(150, from: "2025-07")]) == [])
        #expect(try asked(desk, [rate(151, from: "2025-07")]) == [.rateOverTenTimes])
    }

    /// All at once, in order of the questions; each is answered alone, and one word answers all but the clock.
    @Test
    func allIsAskedAtOnceAndAnsweredAloneOrTogether() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        var desk = try desk()
        _ = try desk.record { _ in [try rate(15, from: "2025-03"), try paid("1-01", 50, "2025-06-29")] }
        let later = try #require(Timestamp("2025-09-01T04:00:00Z"))
        desk.clock = RecordingClock(now: later)
        let size = try desk.ledger.size()
        let drafts = [
            try paid("2-01", 900, "2025-09-01", memo: "业主张三补交"), try paid("1-01", 50, "2025-06-29"),
            try paid("2-01", 90_000, "2025-09-01"),
        ]
        let all: [ProblemCode] = [.clockJumped, .sameAgain, .overTenTimesDue, .paidFarAhead, .personalName]
        #expect(try asked(desk, drafts) == all)
        #expect(try asked(desk, drafts, answering: .yes) == [.clockJumped])
        let questions = [Doubt.Question.clock, .sameAgain, .overTenTimes, .farAhead, .name]
        for (question, code) in zip(questions, all) {
            #expect(try asked(desk, drafts, answering: Answers([question])) == all.filter { $0 != code })
        }
        // What was shown is settled, and nothing else.
        var answers = Answers([.clock])
        let shown = try #require(throws: Doubts.self) { try desk.record(answering: answers) { _ in drafts } }
        answers.agree(to: shown)
        let more = try paid("1-02", 90_000, "2025-09-01")
        #expect(try asked(desk, drafts + [more], answering: answers) == [.overTenTimesDue])
        #expect(try desk.ledger.size() == size, "refused, and nothing recorded")
        #expect(try desk.record(answering: answers) { _ in drafts }.recorded.items.count == 3)
    }
}
