import FundRules

@testable import FundStatements

/// What homes, accounts and years together show: at the threshold, and just inside it.
extension AuditTests {
    static let homes = [
        Case("destruction", "a home of a building that stands", ["1"]) {
            try $0.record(Destruction(unit: "A", in: $0.ledger.state), "2025-01-08")
        },
        Case("destruction", "the whole building", []) {
            for home in ["A", "B", "C"] {
                try $0.record(Destruction(unit: home, in: $0.ledger.state), "2025-01-08")
            }
        },
        Case("handover", "one gains what another loses", ["3"]) { try $0.takeOver([("A", 60_000), ("B", -50_000)]) },
        Case("handover", "both gain", []) { try $0.takeOver([("A", 60_000), ("B", 50_000)]) },
        Case("corrections", "a payment that the bank did not have in 2025", ["2025"]) {
            try $0.closeYear()
            try $0.reconcile(12, "2026-01-03", paid: 12_346)
            try $0.correct(12_345, "2026-02-10")
        },
        Case("corrections", "a payment that the bank had", []) {
            try $0.closeYear()
            try $0.reconcile(12, "2026-01-03", paid: 12_345)
            try $0.correct(12_345, "2026-02-10")
        },
        Case("unusual-fee", "a sixth fee over three times the others", ["audit"]) {
            for month in 1...5 { try $0.expense(10_000, "2025-0\(month)-10") }
            try $0.expense(30_001, "2025-06-10")
        },
        Case("unusual-fee", "three times the others", []) {
            for month in 1...5 { try $0.expense(10_000, "2025-0\(month)-10") }
            try $0.expense(30_000, "2025-06-10")
        },
        Case("unusual-fee", "a fifth fee, of which nobody knows a habit", []) {
            for month in 1...4 { try $0.expense(10_000, "2025-0\(month)-10") }
            try $0.expense(90_000, "2025-06-10")
        },
        Case("year-end", "two payments of the last days, four days late", ["2025"]) {
            for number in 1...38 { try $0.expense(10_000 + Int64(number), "2025-03-10") }
            try $0.expense(20_000, "2025-12-30", on: "2026-01-03")
            try $0.expense(20_001, "2025-12-31", on: "2026-01-03")
        },
        Case("year-end", "the same of a fund that always records late", []) {
            for number in 1...38 { try $0.expense(10_000 + Int64(number), "2025-03-10", on: "2025-03-14") }
            try $0.expense(20_000, "2025-12-30", on: "2026-01-03")
            try $0.expense(20_001, "2025-12-31", on: "2026-01-03")
        },
        Case("bonds-without-interest", "bonds of half a year", ["4"]) { try $0.holdBonds(interestOn: nil) },
        Case("bonds-without-interest", "bonds whose interest came within a month", []) {
            try $0.holdBonds(interestOn: "2025-08-15")
        },
        Case("advances", "drawn ninety days ago, a third was spent", ["idle"]) {
            try $0.advance(400_000, "2025-01-08")
            try $0.spendCash(99_999, "2025-01-15")
            try $0.wait(until: "2025-04-08")
        },
        Case("advances", "drawn ninety days ago, a quarter is left", []) {
            try $0.advance(400_000, "2025-01-08")
            for _ in 1...3 { try $0.spendCash(100_000, "2025-02-15") }
            try $0.wait(until: "2025-04-08")
        },
        Case("advances", "a fen above a thousand in cash", ["odd"]) {
            try $0.advance(200_000, "2025-01-08")
            try $0.spendCash(100_001, "2025-01-15")
        },
    ]
}

extension AuditedFund {
    fileprivate mutating func takeOver(_ units: [(unit: String, amount: Int64)]) throws {
        let body = Handover(.in, custodian: "区房屋管理局", undistributed: 0, units: units, reference: nil)
        try record(body, "2025-01-08")
    }

    fileprivate mutating func closeYear() throws {
        guard let year = Year("2025") else { return }
        // A year without income has nothing to close.
        try wait(until: "2025-01-08")
        try close(through: 12)
        try record(Closing(year: year), "2025-12-31", on: "2026-01-02", file: nil)
    }

    /// An expense of 2025, once that year is closed.
    fileprivate mutating func correct(_ fen: Int64, _ day: String) throws {
        guard let year = Year("2025") else { return }
        let expense = Expense(category: .other, amount: Money(fen: fen), payee: "咨询公司", invoice: nil, reference: nil)
        try record(Correction(of: year, expense), day)
    }

    /// Bonds of 8 January that come back on 15 July.
    fileprivate mutating func holdBonds(interestOn day: String?) throws {
        let amount = Money(fen: 20_000_000)
        try record(Transfer(amount: amount, from: .bank, to: .bonds, reference: nil), "2025-01-08")
        try record(Transfer(amount: amount, from: .bonds, to: .bank, reference: nil), "2025-07-15")
        if let day { try record(SmallFund.income(.bondInterest, 123_456), day) }
    }

    fileprivate mutating func advance(_ fen: Int64, _ day: String) throws {
        try record(Transfer(amount: Money(fen: fen), from: .bank, to: .imprest, reference: nil), day)
    }

    fileprivate mutating func spendCash(_ fen: Int64, _ day: String) throws {
        let body = Expense(
            category: .publication,
            amount: Money(fen: fen),
            payee: "图文社",
            from: .imprest,
            invoice: nil,
            reference: nil
        )
        try record(body, day)
    }
}
