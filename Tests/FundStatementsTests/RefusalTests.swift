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
        let told: [Problem.Argument] = [.account(.commercialFund), .money(60_100), .money(60_101)]
        #expect(throws: Problem(.subLedgerDiffers, told)) { try StatementSet(books) }
    }

    @Test func aPassThatSawNoFundIsRefused() throws {
        let books = Books(period: try Period("2025"))
        #expect(throws: Problem(.ledgerDamaged, ["open"])) { try StatementSet(books) }
    }

    @Test func aPeriodBeforeTheFundIsRefused() throws {
        let ledger = try SmallFund.registered()
        let opened = try #require(CalendarDate("2025-01-01"))
        #expect(throws: Problem(.periodBeforeFund, ["2024", .date(opened)])) { try ledger.report(.annual, "2024") }
        #expect(throws: Never.self) { try ledger.report(.annual, "2025-01") }
    }

    @Test func anUnknownUnitOrAccountIsRefused() throws {
        let ledger = try SmallFund.registered()
        #expect(throws: Problem(.unitUnknown, [.name("Z")])) { try ledger.report(.unit, "2025", "Z") }
        let account = try #require(AccountCode("9999"))
        #expect(throws: Problem(.accountUnknown, [.account(account)])) { try ledger.report(.account, "2025", "9999") }
        #expect(throws: Problem(.accountMalformed, ["bank"])) { try ledger.report(.account, "2025", "bank") }
        #expect(throws: Problem(.accountMalformed, [""])) { try ledger.report(.account, "2025") }
    }
}
