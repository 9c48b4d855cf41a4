import FundRules
import Testing

@testable import FundLedger
@testable import FundStatements

/// Protects: what a home is told of how a charge was reckoned is what the apportionment did, for every charge that there is.
@Suite struct ReckoningTests {
    private func lines(_ books: Books) throws -> [(home: String, line: UnitLedger.Line)] {
        try UnitSlip.slips(books).flatMap { slip in slip.ledger.lines.map { (slip.ledger.unit.code, $0) } }
    }

    /// What is shared: costs, distributions, and what corrects or reverses them.
    private func isShared(_ line: UnitLedger.Line) -> Bool {
        line.voucher.effect.charge != nil || line.voucher.movement == .distribution
    }

    /// Red and blue reversals, a correction of the year before, a home that was split, one that was destroyed.
    @Test func everyShareOfEveryKindIsReckoned() throws {
        let ledger = try EveryKind.recorded()
        for period in ["2025", "2026", "2025-01..2026-12"] {
            let all = try lines(ledger.recorded.books(period, StatementNeeds(units: .all, movements: true)))
            let shared = all.filter { isShared($0.line) }
            #expect(shared.count > 5, "\(period)")
            for (home, line) in shared {
                #expect(line.reckoning?.amount == line.amount, "\(home), entry \(line.voucher.sequence)")
                #expect(line.reckoning?.lines.isEmpty == false)
            }
            #expect(all.allSatisfy { isShared($0.line) || $0.line.reckoning == nil })
        }
    }

    /// The parts of one voucher sum to what it shares, and each is the rounded quotient: never more than a fen from it.
    @Test func partsSumToTheWhole() throws {
        let books = try SampleYear.ledger.get().books("2025", StatementNeeds(units: .all, movements: true))
        var sums: [Int: [Tenure: Int64]] = [:]
        var wholes: [Int: [Tenure: Int64]] = [:]
        for (_, line) in try lines(books) where isShared(line) {
            let portion = try #require(line.reckoning?.portion)
            sums[line.voucher.sequence, default: [:]][portion.tenure, default: 0] += portion.share.change
            wholes[line.voucher.sequence, default: [:]][portion.tenure] = portion.amount.change
            let exact = Int128(portion.amount.after) * Int128(portion.counted)
            let far = exact - Int128(portion.share.after) * Int128(portion.total)
            #expect(far.magnitude < Int128(portion.total).magnitude)
        }
        #expect(sums == wholes && sums.count > 10)
    }

    @Test func itIsSaidInWords() throws {
        let books = try SampleYear.ledger.get().books("2025", StatementNeeds(units: .one("08-2-1103"), movements: true))
        let lift = try lines(books).filter { $0.line.voucher.project == "P5" }.compactMap(\.line.reckoning)
        #expect(
            lift.map { $0.lines.map(\.zh) } == [
                ["96.53 m² ÷ 5,516.72 m² × 207,968.00 = 3,638.9650…，记 3,638.97"],
                [
                    "96.53 m² ÷ 5,516.72 m² × 累计 519,920.00 = 9,097.4125…，记 9,097.41",
                    "减去此前累计的 3,638.97，本次 5,458.44",
                ],
            ]
        )
        let pipes = try #require(try lines(books).first { $0.line.voucher.project == "P8" }?.line.reckoning)
        #expect(
            pipes.lines.map(\.en) == [
                "96.53 m² ÷ 37,238.56 m² × 87,490.00 (commercial homes: 37,238.56 m² ÷ 42,031.18 m² × 98,750.00) "
                    + "= 226.7920…, taken as 226.79"
            ]
        )
    }

    /// A home that stands in the place of another bears that one's share by the areas, and is told so.
    @Test func whatPassedOnIsReckonedToItsSource() throws {
        let ledger = try EveryKind.recorded()
        let books = try ledger.recorded.books("2026", StatementNeeds(units: .one("A2"), movements: true))
        let line = try #require(try lines(books).first { $0.line.voucher.project == "P1" }?.line)
        let reckoning = try #require(line.reckoning)
        let inherited = try #require(reckoning.inherited.first)
        #expect(reckoning.portion == nil && inherited.source.unit.code == "A")
        #expect(inherited.area == 6_000 && inherited.total == 10_000)
        #expect(reckoning.lines.map(\.zh).contains { $0.hasPrefix("接替 A（2026-06-01，第 ") })
        let slip = try #require(try UnitSlip.slips(books).first)
        #expect(slip.predecessors == ["A"] && slip.events.map(\.key) == ["split"])
        let table = try ledger.report(.slip, "2026", "A2").tables[0]
        #expect(table.notes.contains { $0.zh.contains("A 分割成 A1、A2") })
    }

    @Test func severalHomesAreKeptAtOnce() throws {
        let ledger = try EveryKind.recorded()
        let accounts = try accounts(["C", "A1"], ledger.recorded)
        #expect(accounts.map(\.unit.code) == ["C", "A1"])
        let alone = try self.accounts(["C"], ledger.recorded)
        #expect(alone.first?.balance == accounts.first?.balance)
        #expect(throws: Problem.self) { try self.accounts(["Z"], ledger.recorded) }
    }

    private func accounts(_ codes: [String], _ recorded: RecordedLines) throws -> [HomeAccount] {
        let first = try #require(CalendarDate("2025-01-01"))
        let last = try #require(CalendarDate("2026-12-31"))
        var books = HomeAccount.books(of: codes, first...last)
        try recorded.observe(&books)
        return try HomeAccount.accounts(Verified(books, recorded.verdict))
    }
}
