import FundRules
import Testing

@testable import FundStatements

/// Protects: papers name the homes that there were, with the areas that counted.
@Suite struct RegisterPaperTests {
    private func home(_ code: String, _ area: String, _ tenure: Tenure = .commercial) throws -> RegisteredUnit {
        RegisteredUnit(
            code: code,
            building: "1",
            area: try Area(squareMetres: area),
            use: "residence",
            tenure: tenure
        )
    }

    /// A, B and C (200.00 m²); in March A is split, in June B destroyed, in July C measured anew, in 2026 D registered.
    private func changed() throws -> MemoryLedger {
        var ledger = try SmallFund.registered()
        try ledger.record(SmallFund.opening, "2025-01-01")
        try ledger.record(SmallFund.project("P1", 90_000), "2025-01-02")
        try ledger.record(SmallFund.payment("P1", 4_000), "2025-02-01")
        try ledger.record(Split(unit: "A", parts: [home("A1", "40"), home("A2", "60")]), "2025-03-01")
        try ledger.record(Destruction(unit: "B", in: ledger.state), "2025-06-01")
        try ledger.record(Amendment(unit: home("C", "60", .public)), "2025-07-01")
        try ledger.record(SmallFund.payment("P1", 4_000), "2025-08-01")
        try ledger.record(UnitBatch(units: [home("D", "80")]), "2026-02-01")
        return ledger
    }

    private func text(_ report: StatementReport, _ key: String, _ column: String, table: Int = 0) -> String? {
        let table = report.tables[table]
        guard let row = table.rows.first(where: { $0.key == key }),
            let position = table.columns.firstIndex(where: { $0.key == column })
        else { return nil }
        return if case .text(let wording) = row.cells[position] { wording.zh } else { "" }
    }

    @Test(arguments: [
        ("2025-02", "3 户，200.00 m²"), ("2025-05", "4 户，200.00 m²"), ("2025-06", "3 户，150.00 m²"),
        ("2025", "3 户，160.00 m²"), ("2026", "4 户，240.00 m²"),
    ])
    func theDisclosureCountsTheHomesThatStand(_ period: String, _ count: String) throws {
        let report = try changed().report(.disclosure, period)
        #expect(text(report, "units", "content", table: 3) == count)
    }

    /// A destruction that is undone later was one until then.
    @Test func aHomeIsAsItWasAtThePeriodsEnd() throws {
        var ledger = try SmallFund.registered()
        try ledger.record(SmallFund.opening, "2025-01-01")
        let gone = try ledger.record(Destruction(unit: "B", in: ledger.state), "2025-03-01")
        try ledger.record(Reversal(entry: gone, reason: "记错"), "2025-05-01")
        for (period, count) in [("2025-02", "3 户"), ("2025-04", "2 户"), ("2025-05", "3 户")] {
            let report = try ledger.report(.disclosure, period)
            #expect(text(report, "units", "content", table: 3)?.hasPrefix(count) == true, "\(period)")
            #expect((text(report, "B", "register", table: 2) == "已灭失") == (period == "2025-04"), "\(period)")
        }
    }

    @Test func homesOfLaterRegistrationAreNotListed() throws {
        let ledger = try changed()
        for (period, codes) in [("2025-02", "ABC"), ("2025-03", "A A1 A2 B C"), ("2026", "A A1 A2 B C D")] {
            let report = try ledger.report(.units, period)
            let listed = report.tables[0].rows.dropLast(3).compactMap(\.key)
            #expect(
                listed == (codes.contains(" ") ? codes.split(separator: " ").map(String.init) : codes.map(String.init))
            )
            #expect(try ledger.report(.disclosure, period).tables[2].rows.dropLast(3).compactMap(\.key) == listed)
            #expect(try ledger.report(.slip, period).tables.map(\.key) == listed.map { "slip-\($0)" })
        }
        #expect(text(try ledger.report(.units, "2025"), "A", "register") == "已分割合并")
        #expect(try ledger.report(.certificate, "2025", "D").tables[0].notes.contains(Label.homeUnregistered))
    }

    /// What is dated before a home was registered is not lost.
    @Test func aHomeWithABalanceIsListedInAnyCase() throws {
        var ledger = try changed()
        try ledger.record(SmallFund.contribution("D", 500), "2026-01-15")
        let report = try ledger.report(.units, "2026-01")
        #expect(report.figures("D") == ["closing": 500] && text(report, "D", "register") == "期后登记")
        #expect(text(try ledger.report(.disclosure, "2026-01"), "units", "content", table: 3) == "3 户，160.00 m²")
    }

    @Test func sharesStandBesideTheAreaThatCounted() throws {
        let ledger = try changed()
        let shares = try ledger.report(.project, "2025", "P1")
        #expect(text(shares, "C", "area", table: 1) == "50.00" && text(shares, "C", "areaNow", table: 1) == "60.00")
        #expect(text(shares, "A1", "area", table: 1) == "" && text(shares, "A1", "areaNow", table: 1) == "40.00")
        #expect(text(shares, "total", "area", table: 1) == "200.00")
        #expect(shares.tables[1].notes.contains(Label.sharesPassedOn))
        let slip = try ledger.report(.slip, "2025", "C").tables[0]
        #expect(slip.details.first { $0.key == "area" }?.value.zh == "60.00")
        let project = try #require(slip.rows.first { $0.key == "P1" })
        #expect(
            project.cells[0]
                == .text(Label.projectShare.filled("P1 屋面防水", "80.00", "3") + Label.countedArea.filled("50.00"))
        )
        // Until it was measured anew the paper of its time has one area, and beside it what is registered now.
        let earlier = try ledger.report(.slip, "2025H1", "C").tables[0]
        let areas = earlier.details.filter { $0.key.hasPrefix("area") }
        #expect(areas.map(\.value.zh) == ["50.00", "60.00"])
        #expect(text(try ledger.report(.units, "2025H1"), "C", "areaNow") == "60.00")
        #expect(text(try ledger.report(.units, "2025"), "C", "areaNow") == nil)
    }

    @Test func incomeIsSharedByTheAreaOfItsDay() throws {
        var ledger = try SmallFund.registered()
        try ledger.record(SmallFund.opening, "2025-01-01")
        let given = try ledger.record(Distribution(amount: Money(fen: 4_000), scope: ["all"]), "2025-02-01")
        try ledger.record(Amendment(unit: home("C", "60", .public)), "2025-03-01")
        try ledger.record(Split(unit: "A", parts: [home("A1", "40"), home("A2", "60")]), "2025-03-01")
        try ledger.record(Reversal(entry: given, reason: "记错"), "2025-04-01")
        let rows = try ledger.report(.unit, "2025", "C").tables[0].rows.map { $0.cells[2] }
        let notes = rows.compactMap { if case .text(let wording) = $0 { wording.zh } else { nil } }
        #expect(notes.filter { $0.hasSuffix("（按当时登记的 50.00 m² 计）") }.count == 2)
    }

    /// What reaches a destroyed home later is no debt of an owner.
    @Test func aDestroyedHomeHasNothingToPayIn() throws {
        let ledger = try changed()
        let balance = try ledger.report(.units, "2025")
        let owed = try #require(balance.figures("B")["closing"])
        #expect(owed < 0)
        for kind in [StatementKind.unit, .slip, .certificate] {
            let notes = try ledger.report(kind, "2025", "B").tables[0].notes
            #expect(notes.contains(PaperWords().destroyedShort) && !notes.contains(Label.negative), "\(kind)")
        }
        #expect(balance.tables[0].notes == [PaperWords().destroyedShort])
        let disclosure = try ledger.report(.disclosure, "2025")
        #expect(text(disclosure, "short", "content", table: 3) == "0 户，应补交 0.00 元")
        #expect(
            text(disclosure, "destroyed", "content", table: 3)
                == "1 户，\(Money(fen: 0 - owed).grouped) 元，待核销，不是应补交"
        )
        #expect(text(try ledger.report(.disclosure, "2025-06"), "destroyed", "content", table: 3) == nil)
        var settled = ledger
        try settled.record(DebtSettlement(unit: "B", amount: Money(fen: 0 - owed)), "2025-09-01")
        let after = try settled.report(.disclosure, "2025")
        #expect(after.figures("B", 2)["settled"] == 0 - owed)
        #expect(text(after, "destroyed", "content", table: 3) == nil)
    }
}
