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
