import Testing

@testable import FundRules

/// Protects: who bears what stays as it was registered when it was entered, and no fen is lost when homes change.
@Suite struct RegisterChangeTests {
    @Test func aSplitHomesBalanceGoesToItsPartsByArea() throws {
        var fund = try TestFund.small()
        #expect(try fund.contribute("1-101", "0.01") == [])
        #expect(try fund.split("1-101", ("1-101A", "20.00"), ("1-101B", "30.00")) == [])
        #expect(
            fund.history.contents.entries.last?.entry.postings.description
                == "Dr 3001 400.01 / Cr 3001 160.00 / Cr 3001 240.01"
        )
        #expect(fund.unitsText == "1-101A 160.00, 1-101B 240.01, 1-102 300.00, 1-103 200.00")
        try fund.checkTies()
    }

    @Test func aDebtIsDividedToo() throws {
        var fund = try TestFund.small()
        #expect(try fund.propose("P2", "2-101", budget: "500.00") == [])
        #expect(try fund.pay("P2", "100.01") == [])
        #expect(try fund.split("2-101", ("2-101A", "50.00"), ("2-101B", "50.00")) == [])
        #expect(
            fund.history.contents.entries.last?.entry.postings.description
                == "Cr 3001 100.01 / Dr 3001 50.01 / Dr 3001 50.00"
        )
        #expect(fund.unitBalances["2-101A"] == -5_001)
        try fund.checkTies()
    }

    /// A project entered before keeps its scope; what falls on the old home, the parts bear, by the cumulative cost.
    @Test func olderProjectsGoOnOverTheParts() throws {
        var whole = try TestFund.small()
        var instalments = try TestFund.small()
        #expect(try whole.split("1-101", ("1-101A", "20.00"), ("1-101B", "30.00")) == [])
        #expect(try whole.pay("P1", "100.00") == [])
        #expect(try instalments.split("1-101", ("1-101A", "20.00"), ("1-101B", "30.00")) == [])
        for _ in 0..<100 { #expect(try instalments.pay("P1", "1.00") == []) }
        #expect(whole.unitsText == instalments.unitsText)
        #expect(whole.unitBalances["1-101A"] == 14_852)
        #expect(whole.unitBalances["1-101B"] == 22_279)
        #expect(whole.unitBalances["1-102"] == 26_617)
        try instalments.checkTies()
        for sequence in (5..<105).reversed() { #expect(try instalments.reverse(sequence) == []) }
        #expect(instalments.unitsText == "1-101A 160.00, 1-101B 240.00, 1-102 300.00, 1-103 200.00")
        try instalments.checkTies()
    }

    @Test func reversalsReachTheSuccessors() throws {
        var fund = try TestFund.small()
        #expect(try fund.contribute("1-101", "10.01") == [])
        #expect(try fund.distribute("100.00") == [])
        #expect(try fund.pay("P1", "100.00") == [])
        #expect(try fund.split("1-101", ("1-101A", "20.00"), ("1-101B", "30.00")) == [])
        #expect(try fund.merge("1-101B", "1-102", into: "1-102A") == [])
        for sequence in [4, 5, 6] { #expect(try fund.reverse(sequence) == []) }
        #expect(fund.unitBalances["1-101"] == 0)
        #expect(fund.unitBalances["1-101B"] == 0)
        // A fen may stay with another part, because what was divided was the balance and not each voucher.
        #expect(abs((fund.unitBalances["1-101A"] ?? 0) - 16_000) <= 2)
        #expect(abs((fund.unitBalances["1-102A"] ?? 0) - 54_000) <= 2)
        #expect(fund.unitBalances["1-103"] == 20_000)
        try fund.checkTies()
    }

    @Test func newProjectsCountThePartsAndNotTheWhole() throws {
        var fund = try TestFund.small()
        #expect(try fund.split("1-101", ("1-101A", "20.00"), ("1-101B", "30.00")) == [])
        #expect(try fund.propose("P2", "1", budget: "500.00", on: "2025-03-06") == [])
        #expect(fund.state.projects[1].weights == TenureAmounts(commercial: 5_000 + 6_175, public: 6_842))
        #expect(fund.state.projects[0].weights == TenureAmounts(commercial: 5_236 + 6_175, public: 6_842))
    }

    @Test func aDestroyedHomeKeepsItsShareOfOlderProjectsAndHasNoneInLaterOnes() throws {
        var fund = try TestFund.small()
        #expect(try fund.destroy("1-101", on: "2025-03-01") == [])
        #expect(try fund.pay("P1", "100.00") == [])
        #expect(fund.unitBalances["1-101"] == -2_869)
        #expect(try fund.propose("P2", "all", budget: "500.00", on: "2025-03-06") == [])
        #expect(try fund.pay("P2", "100.00", on: "2025-03-06") == [])
        #expect(try fund.distribute("50.00") == [])
        #expect(fund.unitBalances["1-101"] == -2_869)
        try fund.checkTies()
        #expect(try fund.reverse(4) == [])
        #expect(fund.unitBalances["1-101"] == 37_131)
        #expect(try fund.distribute("50.00", "1-101") == [])
        try fund.checkTies()
    }

    @Test func anAmendedAreaCountsForWhatIsEnteredLater() throws {
        var fund = try TestFund.small()
        #expect(try fund.amend("1-101", area: "152.36") == [])
        #expect(try fund.propose("P2", "1-101 1-102", budget: "500.00", on: "2025-03-06") == [])
        #expect(fund.state.projects[1].weights.commercial == 15_236 + 6_175)
        #expect(try fund.pay("P1", "100.00") == [])
        #expect(fund.unitBalances["1-101"] == 37_131)
        #expect(try fund.pay("P2", "100.00", on: "2025-03-06") == [])
        #expect(fund.unitBalances["1-101"] == 30_015)
        #expect(fund.state.register.units[0].area == 15_236)
        try fund.checkTies()
    }

    @Test func aTitlePassesWithoutMovingAnything() throws {
        var fund = try TestFund.small()
        let before = fund.unitBalances
        #expect(try fund.record(Title(unit: "1-101", group: "chen", deed: nil), on: "2025-03-05") == [])
        #expect(fund.state.register.units[0].group == "chen")
        #expect(try fund.record(Title(unit: "1-101", group: nil, deed: nil), on: "2025-03-05") == [])
        #expect(fund.state.register.units[0].group == nil)
        #expect(fund.unitBalances == before)
    }

    @Test func theBalanceLinesKeepAUnitThatIsGone() throws {
        var fund = try TestFund.small()
        #expect(try fund.merge("1-101", "1-102", into: "1-10A", on: "2025-01-20") == [])
        #expect(try fund.close("2025-01") == [])
        let lines = fund.state.balanceLines().filter { $0.hasPrefix("unit") }
        #expect(lines == ["unit 1-101 0", "unit 1-102 0", "unit 1-103 20000", "unit 1-10A 70000", "unit 2-101 0"])
    }
}
