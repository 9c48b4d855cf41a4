import Foundation
import FundRules
import Testing
import TransparencyLog

@testable import FundStatements

/// Protects: what a household is told is what the books say of it.
@Suite struct UnitPaperTests {
    /// Slips, the disclosure's third part and the balances agree for all 598 homes of the sample year.
    @Test func everySlipEndsAtTheExpectedBalance() throws {
        let ledger = try SampleYear.ledger.get()
        let closings = try #require(try SampleYear.expected()["unitsClosing"] as? [String: Int64])
        let books = try ledger.books("2025", StatementNeeds(units: .all, movements: true))
        let slips = try UnitSlip.slips(books)
        let movements = try UnitMovementStatement(books)
        #expect(slips.count == 598 && movements.lines.count == 598)
        for (slip, moved) in zip(slips, movements.lines) {
            let code = slip.ledger.unit.code
            #expect(moved.home.unit.code == code)
            #expect(slip.ledger.closing == closings[code] && moved.line.closing == closings[code], "\(code)")
            #expect(slip.ledger.opening == moved.line.opening, "\(code)")
            for movement in UnitMovement.allCases {
                #expect(slip.amount(movement) == moved.line.amounts[movement.rawValue], "\(code) \(movement)")
            }
        }
    }

    @Test(arguments: EveryKind.periods)
    func aSlipSaysWhatTheDisclosureSays(_ period: String) throws {
        let ledger = try EveryKind.recorded()
        let books = try ledger.recorded.books(period, StatementNeeds(units: .all, movements: true))
        for (slip, moved) in zip(try UnitSlip.slips(books), try UnitMovementStatement(books).lines) {
            for movement in UnitMovement.allCases {
                #expect(
                    slip.amount(movement) == moved.line.amounts[movement.rawValue],
                    "\(moved.home.unit.code) \(movement)"
                )
            }
        }
    }

    @Test func aSlipSaysItsBalanceInWordsAndHowItWasShared() throws {
        let ledger = try EveryKind.recorded()
        let table = try ledger.report(.slip, "2025", "A").tables[0]
        let slip = try ledger.report(.slip, "2025", "A")
        // 400.00, 10.00 less 1.00 given back, 20.00 of income, 16.67 of the project.
        #expect(slip.figures("opening") == ["amount": 40_000])
        #expect(slip.figures("contribution") == ["amount": 900])
        #expect(slip.figures("distribution") == ["amount": 2_000])
        #expect(slip.figures("cost") == ["amount": -1_667])
        #expect(slip.figures("closing") == ["amount": 41_233])
        #expect(table.notes.first?.zh == "期末余额（大写）：人民币肆佰壹拾贰元叁角叁分")
        #expect(table.notes.contains(Label.sharing))
        #expect(table.rows.contains { $0.key == "P1" })
        #expect(table.sheet == .slip)
    }

    @Test func aProjectIsSharedToTheLastFen() throws {
        let report = try EveryKind.recorded().report(.project, "2026", "P1")
        #expect(report.tables.map(\.key) == ["project-P1-vouchers", "project-P1-shares"])
        // What was corrected and what was paid in 2026, upon 33.35 of 2025.
        #expect(report.figures("opening") == ["cost": 3_335])
        #expect(report.figures("total") == ["amount": 1_100, "adjusted": 111, "cost": 4_546])
        let shares = report.tables[1].rows.dropLast().compactMap { row -> Int64? in
            if case .money(let fen)? = row.cells.last { fen } else { nil }
        }
        #expect(shares.reduce(0, +) == 4_546)
        #expect(report.figures("total", 1) == ["inPeriod": 1_100, "adjusted": 111, "cost": 4_546])
        #expect(report.tables[1].notes == [Label.sharing, Label.sharesPassedOn])
        #expect(throws: Problem(.projectUnknown, [.name("P9")])) {
            try EveryKind.recorded().report(.project, "2026", "P9")
        }
    }

    /// Whoever has the list of a completed project can tell that it is the one that was sealed.
    @Test func theListOfACompletedProjectGivesItsRoot() throws {
        var ledger = try EveryKind.recorded()
        try ledger.record(Acceptance(project: "P1", result: .passed, residents: 4, contractor: 4), "2026-07-01")
        let completion = Completion(project: "P1", in: ledger.state)
        try ledger.record(completion, "2026-07-02")
        let sealed = Label.sharesSealed.filled("2026-07-02", completion.shares.base64)
        let notes = [Label.sharing, Label.sharesPassedOn]
        for period in ["2026", "2026-07"] {
            #expect(try ledger.report(.project, period, "P1").tables[1].notes == notes + [sealed])
        }
        #expect(try ledger.report(.project, "2026H1", "P1").tables[1].notes == notes)
        let needs = try StatementRequest(.project, period: Period("2026"), subject: "P1").needs
        let books = try ledger.recorded.books("2026", needs) { effect in
            guard case .resolved(let project, let from, let to, var units) = effect else { return effect }
            (units[0].amount, units[3].amount) = (units[3].amount, units[0].amount)
            return .resolved(project: project, from: from, to: to, units: units)
        }
        let projects = try StatementSet(books).projects
        #expect { try ProjectShares(books, projects, "P1") } throws: { ($0 as? Problem)?.code == .statementsDiffer }
    }

    /// The four parts of 165号令第三十条 add up to the statements.
    @Test(arguments: EveryKind.periods)
    func theDisclosureIsTheStatementsInOtherWords(_ period: String) throws {
        let report = try EveryKind.recorded().report(.disclosure, period)
        #expect(report.tables.map(\.key) == ["disclosure-1", "disclosure-2", "disclosure-3", "disclosure-4"])
        #expect(report.figures("closing")["total"] == report.statements.netAssets.closing.total)
        #expect(report.figures("used")["total"] == -report.statements.incomeStatement.current.repairs)
        let spent = report.figures("total", 1)
        let income = report.statements.incomeStatement.current
        #expect(spent["amount"] == income.repairs + income.otherExpenditure)
        #expect(report.figures("total", 2)["closing"] == report.statements.units.totals.sum)
        #expect(report.figures("total", 2)["cost"] == report.figures("used")["total"])
        #expect(report.figures("total", 2)["contribution"] == report.figures("contributions")["total"])
        let given = report.figures("distribution")
        #expect(report.figures("total", 2)["distribution"] == (given["3001"] ?? 0) + (given["3002"] ?? 0))
        let gone = report.figures("total", 2)
        for (column, row) in [("adjustment", "adjustment"), ("handover", "transfer")] {
            let figures = report.figures(row)
            #expect(gone[column, default: 0] == figures["3001", default: 0] + figures["3002", default: 0])
        }
        #expect((gone["returned"] ?? 0) + (gone["destroyed"] ?? 0) == report.figures("returned")["total"])
    }
}
