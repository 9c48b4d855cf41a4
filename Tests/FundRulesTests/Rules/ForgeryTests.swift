import FundRules
import Testing

/// Protects: whatever somebody writes into a ledger, the verifier ends with findings and never stops half-way.
@Suite struct ForgeryTests {
    /// Forged vouchers and their reversals push one month's book up and another's down, each within the limits of the
    /// books together, until a month alone exceeds 64 bits.
    @Test func booksOfAMonthBeyond64Bits() throws {
        var fund = try TestFund.small()
        for round in 0..<1_100 {
            for (amount, date) in [("-9000000000000000", "2025-02-01"), ("9000000000000000", "2025-03-01")] {
                fund.forge("\"credit\":100", "\"credit\":\(amount)")
                fund.forge("\"debit\":100", "\"debit\":\(amount)")
                _ = try fund.receive("1.00", on: date)
                _ = try fund.reverse(fund.state.size - 1, on: date)
            }
            if round == 0 { #expect(fund.problems == []) }
        }
        #expect(try fund.close("2025-01") == [])
        _ = try fund.close("2025-02")
        _ = try fund.close("2025-03")
        #expect(fund.state.balanceLines().count == 23)
    }

    /// Units whose balances exceed 64 bits are split, merged and destroyed, and their year is closed.
    @Test func homesWithBalancesBeyond64BitsChange() throws {
        var fund = try TestFund.small()
        #expect(try fund.propose("P2", "2-101", budget: "500.00") == [])
        #expect(try fund.propose("P3", "1-101", budget: "500.00") == [])
        for _ in 0..<1_100 {
            for (project, amount) in [("P3", "-9000000000000000"), ("P2", "9000000000000000")] {
                fund.forge("\"credit\":1", "\"credit\":\(amount)")
                fund.forge("\"debit\":1", "\"debit\":\(amount)")
                _ = try fund.pay(project, "0.01")
                _ = try fund.reverse(fund.state.size - 1)
            }
        }
        _ = try fund.pay("P3", "1.00")
        // A line cannot even hold such a balance; what is derived must be refused, not trap.
        _ = try? fund.destroy("1-101")
        _ = try? fund.split("2-101", ("2-101A", "20.00"), ("2-101B", "30.00"))
        _ = try? fund.merge("1-101", "2-101", into: "2-10X")
        _ = try fund.pay("P2", "1.00")
        fund.now = try #require(Timestamp("2026-01-31T08:00:00Z"))
        for month in 1...12 { _ = try fund.close("2025-\(month < 10 ? "0" : "")\(month)") }
        _ = try? fund.closeYear("2025")
        #expect(fund.state.balanceLines().count >= 23)
    }

    /// The same with a project: what it was charged exceeds 64 bits while account 5001 stays within its limits.
    @Test func aProjectChargedBeyond64Bits() throws {
        var fund = try TestFund.small()
        #expect(try fund.propose("P2", "1", budget: "500.00") == [])
        for _ in 0..<1_100 {
            for (project, amount) in [("P1", "-9000000000000000"), ("P2", "9000000000000000")] {
                fund.forge("\"credit\":1", "\"credit\":\(amount)")
                fund.forge("\"debit\":1", "\"debit\":\(amount)")
                _ = try fund.pay(project, "0.01")
                _ = try fund.reverse(fund.state.size - 1)
            }
        }
        _ = try fund.pay("P1", "1.00")
        _ = try fund.pay("P2", "1.00")
        for month in ["01", "02", "03", "04", "05", "06"] { _ = try fund.close("2025-\(month)") }
        #expect(fund.state.balanceLines().count == 23)
    }
}
