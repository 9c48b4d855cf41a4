import Testing
import TransparencyLog

@testable import FundRules

/// Protects: the turn of the year neither loses nor doubles anything, and a correction of an earlier year leaves this
/// year's income and spending alone.
@Suite struct YearTests {
    private func last(_ fund: TestFund) throws -> Entry {
        try #require(fund.history.contents.entries.last?.entry)
    }

    @Test func aClosingBringsTheYearToZero() throws {
        var fund = try TestFund.overYear()
        #expect(try fund.spend("3.00", on: "2026-01-05") == [])
        #expect(try fund.contribute("1-103", "9.00", on: "2026-01-05") == [])
        #expect(try fund.closeYear("2025") == [])
        let closing = try last(fund)
        #expect(
            closing.postings.description
                == "Dr 4001.1 12.00 / Dr 4201 5.00 / Cr 5001.1 62.52 / Cr 5001.2 37.48"
                + " / Dr 3001 50.52 / Dr 3002 37.48 / Cr 3101 5.00"
        )
        #expect(closing.number?.description == "2025-12/0001")
        // What is left on the accounts is what 2026 brought.
        #expect(
            fund.accountsText
                == "1001 923.00, 3001 -649.48, 3002 -162.52, 3101 -105.00, 4001.2 -9.00, 5901 3.00"
        )
        try fund.checkTies()
        #expect(try fund.close("2026-01") == [])
        try fund.checkTies()
        #expect(fund.state.balanceLines().contains("account 4001.1 0"))
        #expect(fund.state.balanceLines().contains("account 3001 64948"))
        #expect(fund.state.undistributed == 10_200)
    }

    @Test func aClosingIsNumberedAfterTheVouchersOfItsDecember() throws {
        var fund = try TestFund.small()
        fund.now = try #require(Timestamp("2026-06-30T08:00:00Z"))
        #expect(try fund.receive("1.00", on: "2025-12-31") == [])
        #expect(try fund.receive("1.00", on: "2025-12-01") == [])
        try fund.closeMonths(through: "2026-02")
        #expect(try fund.closeYear("2025") == [])
        #expect(try last(fund).number?.description == "2025-12/0003")
    }

    @Test func aVoucherOfAnEarlierYearIsReversedOutOfTheFund() throws {
        var fund = try TestFund.overYear()
        #expect(try fund.reverse(4, on: "2026-03-05") == [])
        #expect(try last(fund).postings.description == "Dr 1001 -12.00 / Cr 3001 -12.00")
        #expect(try fund.reverse(5, on: "2026-03-05") == [])
        #expect(try last(fund).postings.description == "Dr 3001 -62.52 / Dr 3002 -37.48 / Cr 1001 -100.00")
        #expect(fund.state.projects[0].cost == 0)
        #expect(fund.unitsText == "1-101 400.00, 1-102 300.00, 1-103 200.00")
        try fund.checkTies()
        #expect(try fund.closeYear("2025") == [])
        #expect(fund.accountsText == "1001 1,005.00, 3001 -700.00, 3002 -200.00, 3101 -105.00")
        try fund.checkTies()
    }

    @Test func aContributionOfAnEarlierYearMovesToTheRightUnit() throws {
        var fund = try TestFund.overYear()
        #expect(try fund.reverse(4, on: "2026-03-05") == [])
        #expect(try fund.correct("2025", "1-103", "12.00") == [])
        #expect(try last(fund).postings.description == "Dr 1001 12.00 / Cr 3002 12.00")
        #expect(fund.unitBalances["1-103"] == 17_452)
        #expect(fund.state.net(.contributions) == -1_200, "what 2025 has on 4001 is what its closing moves")
        try fund.checkTies()
        #expect(try fund.reverse(fund.state.size - 1, on: "2026-03-06") == [])
        #expect(try last(fund).postings.description == "Dr 1001 -12.00 / Cr 3002 -12.00")
        try fund.checkTies()
    }

    @Test func aPaymentThatAnEarlierYearLacksIsBorneByTheProject() throws {
        var fund = try TestFund.overYear()
        let payment = Payment(project: "P1", amount: Money(fen: 10_000), payee: "某公司", invoice: nil, reference: nil)
        let year = try #require(Year("2025"))
        #expect(try fund.record(Correction(of: year, payment), on: "2026-03-05") == [])
        #expect(try last(fund).postings.description == "Dr 3001 62.51 / Dr 3002 37.49 / Cr 1001 100.00")
        #expect(fund.state.projects[0].cost == 20_000)
        try fund.checkTies()
        let expense = Expense(category: .audit, amount: Money(fen: 100), payee: "某所", invoice: nil, reference: nil)
        #expect(try fund.record(Correction(of: year, expense), on: "2026-03-05") == [])
        #expect(try last(fund).postings.description == "Dr 3101 1.00 / Cr 1001 1.00")
        let income = Income(category: .other, amount: Money(fen: 100), reference: nil)
        #expect(try fund.record(Correction(of: year, income), on: "2026-03-05") == [])
        #expect(try last(fund).postings.description == "Dr 1001 1.00 / Cr 3101 1.00")
        #expect(try fund.reverse(fund.state.size - 3, on: "2026-04-05") == [])
        #expect(fund.state.projects[0].cost == 10_000)
        try fund.checkTies()
    }

    @Test func aRefundAsksInWhichYearTheContributionCame() throws {
        var fund = try TestFund.overYear()
        #expect(try fund.contribute("1-103", "9.00", on: "2026-01-05") == [])
        #expect(try fund.refund(4, "2.00", on: "2026-01-06") == [])
        #expect(try last(fund).postings.description == "Dr 5101.1 2.00 / Cr 1001 2.00")
        #expect(try fund.refund(fund.state.size - 2, "2.00", on: "2026-01-06") == [])
        #expect(try last(fund).postings.description == "Dr 4001.2 2.00 / Cr 1001 2.00")
        #expect(fund.unitBalances["1-101"] == 38_131)
        try fund.checkTies()
        #expect(try fund.reverse(fund.state.size - 1, on: "2026-01-07") == [])
        #expect(try fund.reverse(fund.state.size - 3, on: "2026-01-07") == [])
        #expect(fund.state.refunded.isEmpty)
        try fund.checkTies()
    }

    @Test func aMonthsBankBalanceIsKnownAfterItClosed() throws {
        var fund = try TestFund.small()
        #expect(try fund.receive("5.00", on: "2025-01-20") == [])
        #expect(try fund.spend("2.00", on: "2025-02-20") == [])
        #expect(try fund.receive("7.00", on: "2025-04-20") == [])
        try fund.closeMonths(through: "2025-03")
        let balances = try ["2024-12", "2025-01", "2025-02", "2025-03", "2025-04", "2025-05"].map {
            fund.state.bankBalance(at: try #require(Month($0)))
        }
        #expect(balances == [0, 100_500, 100_300, 100_300, 101_000, 101_000])
    }

    @Test func aRateIsRoundedToTheNearestFen() throws {
        let rate = Rate(amount: 1_500, basis: .area, from: try #require(Month("2025-01")), scope: ["all"])
        // 0.15 yuan a square metre: 52.36 m² owe 7.854, 61.70 m² owe 9.255.
        #expect([5_236, 6_170, 1, 10_000_000_000].map { rate.due(area: $0) } == [785, 926, 0, 1_500_000_000])
        let largest = Rate(amount: Limits.rate, basis: .area, from: rate.from, scope: ["all"])
        #expect(largest.due(area: Limits.area) == 10_000_000_000_000_000)
    }

    @Test func theLastRateThatConcernsAUnitCounts() throws {
        var fund = try TestFund.small()
        #expect(try fund.rate(1_500, "all") == [])
        #expect(try fund.rate(2_000, "1", from: "2025-04") == [])
        let units = fund.state.register.units
        let months = try ["2024-12", "2025-01", "2025-03", "2025-04"].map { try #require(Month($0)) }
        #expect(months.map { fund.state.due(units[0], for: $0) } == [nil, 785, 785, 1_047])
        #expect(months.map { fund.state.due(units[3], for: $0) } == [nil, 1_500, 1_500, 1_500])
    }
}
