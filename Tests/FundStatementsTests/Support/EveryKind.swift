import FundRules
import Testing

@testable import FundStatements

/// 2025 and 2026 of the small fund with every kind of voucher: red reversals, refunds of both years, corrections, a
/// destroyed home, a handover, a home that was split, and the closing of 2025.
enum EveryKind {
    static func recorded() throws -> MemoryLedger {
        var ledger = try SmallFund.registered()
        try ledger.record(SmallFund.opening, "2025-01-01")
        let contribution = try ledger.record(SmallFund.contribution("A", 1_000), "2025-02-10")
        let wrong = try ledger.record(SmallFund.contribution("B", 700), "2025-02-11")
        try ledger.record(SmallFund.income(.depositInterest, 500), "2025-03-21")
        try ledger.record(SmallFund.income(.commonIncome, 9_000), "2025-03-22", memo: "停车收益")
        try ledger.record(SmallFund.project("P1", 9_000), "2025-04-01")
        let payment = try ledger.record(SmallFund.payment("P1", 3_333), "2025-04-02", memo: "第1笔")
        try ledger.record(Reversal(entry: payment, reason: "退回"), "2025-04-20")
        try ledger.record(SmallFund.payment("P1", 3_335), "2025-05-02", memo: "第2笔")
        let fee = Expense(category: .bankFee, amount: Money(fen: 30), payee: "开户银行", invoice: nil, reference: nil)
        try ledger.record(fee, "2025-06-30")
        try ledger.record(Transfer(amount: Money(fen: 20_000), from: .bank, to: .bonds, reference: nil), "2025-07-01")
        try ledger.record(Refund(of: contribution, amount: Money(fen: 100), reference: nil), "2025-07-02")
        try ledger.record(Distribution(amount: Money(fen: 4_000), scope: ["all"]), "2025-12-30")
        try close(&ledger, through: "2025-12")
        try ledger.record(Closing(year: #require(Year("2025"))), "2025-12-31")
        let year = try #require(Year("2025"))
        try ledger.record(SmallFund.contribution("B", 200), "2026-01-10")
        try ledger.record(Reversal(entry: wrong, reason: "记错房号"), "2026-02-01")
        try ledger.record(Correction(of: year, SmallFund.contribution("C", 700)), "2026-02-01")
        try ledger.record(Correction(of: year, SmallFund.payment("P1", 111)), "2026-02-02")
        try ledger.record(Refund(of: contribution, amount: Money(fen: 300), reference: nil), "2026-03-01")
        try ledger.record(SmallFund.payment("P1", 100), "2026-03-02")
        try ledger.record(Destruction(unit: "B", in: ledger.state), "2026-04-01")
        try ledger.record(Payout(unit: "B", amount: Money(fen: 5_000), reference: nil), "2026-04-02")
        let moved = Handover(.in, custodian: "某局", undistributed: 40, units: [("A", 60)], reference: nil)
        try ledger.record(moved, "2026-05-01")
        try ledger.record(Split(unit: "A", parts: [home("A1", "40"), home("A2", "60")]), "2026-06-01")
        try ledger.record(SmallFund.payment("P1", 1_000), "2026-06-15")
        try ledger.record(Distribution(amount: Money(fen: 333), scope: ["all"]), "2026-06-30")
        return ledger
    }

    private static func close(_ ledger: inout MemoryLedger, through last: String) throws {
        let last = try #require(Month(last))
        while ledger.state.nextToClose <= last {
            let month = ledger.state.nextToClose
            try ledger.record(Close(period: month, in: ledger.state), month.lastDay.description)
        }
    }

    private static func home(_ code: String, _ area: String) throws -> RegisteredUnit {
        RegisteredUnit(
            code: code,
            building: "1",
            area: try Area(squareMetres: area),
            use: "residence",
            tenure: .commercial
        )
    }

    /// Periods of every length, some of which begin or end inside a month.
    static let periods = [
        "2025", "2026", "2025H1", "2025Q2", "2026Q1", "2025-04", "2026-02", "2025-03..2025-08", "2025-07..2026-06",
        "2025-04-03..2025-05-02", "2026-02-02..2026-03-01",
    ]
}
