import FundRules
import Testing

@testable import FundStatements

/// What no statement is made of.
@Suite struct RefusalTests {
    @Test func figuresThatDoNotTieAreAnError() throws {
        var ledger = try SmallFund.registered()
        try ledger.record(SmallFund.opening, "2025-01-01")
        try ledger.record(SmallFund.contribution("A", 100), "2025-02-10")
        #expect(try StatementSet(ledger.recorded.books("2025")).ties.list.allSatisfy { $0.holds })
        let books = try ledger.recorded.books("2025") { effect in
            if case .unit(let unit, let amount) = effect { .unit(unit, amount + 1) } else { effect }
        }
        #expect(throws: Problem(.subLedgerDiffers, ["3001", "601.00", "601.01"])) { try StatementSet(books) }
    }

    @Test func aPassThatSawNoFundIsRefused() throws {
        let books = Books(period: try Period("2025"))
        #expect(throws: Problem(.ledgerDamaged, ["open"])) { try StatementSet(books) }
    }

    @Test func aPeriodBeforeTheFundIsRefused() throws {
        let ledger = try SmallFund.registered()
        #expect(throws: Problem(.periodBeforeFund, ["2024", "2025-01-01"])) { try ledger.report(.annual, "2024") }
        #expect(throws: Never.self) { try ledger.report(.annual, "2025-01") }
    }

    @Test func anUnknownUnitOrAccountIsRefused() throws {
        let ledger = try SmallFund.registered()
        #expect(throws: Problem(.unitUnknown, ["Z"])) { try ledger.report(.unit, "2025", "Z") }
        #expect(throws: Problem(.accountUnknown, ["9999"])) { try ledger.report(.account, "2025", "9999") }
        #expect(throws: Problem(.accountMalformed, ["bank"])) { try ledger.report(.account, "2025", "bank") }
        #expect(throws: Problem(.accountMalformed, [""])) { try ledger.report(.account, "2025") }
    }
}
