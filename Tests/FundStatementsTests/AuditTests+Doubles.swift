import FundRules

@testable import FundStatements

/// What stands twice, and what was compared with the bank before all of it was recorded.
extension AuditTests {
    static let doubles = [
        Case("same-again", "a home's contribution of one day, twice", ["3"]) {
            try $0.record(SmallFund.contribution("A", 120_00), "2025-01-08")
            try $0.record(SmallFund.contribution("B", 120_00), "2025-01-08")
            try $0.record(SmallFund.contribution("A", 120_00), "2025-01-08", on: "2025-01-09")
        },
        Case("same-again", "another home, day or amount, or a number", []) {
            try $0.record(SmallFund.contribution("A", 120_00), "2025-01-08")
            try $0.record(SmallFund.contribution("B", 120_00), "2025-01-08")
            try $0.record(SmallFund.contribution("A", 120_00), "2025-01-09")
            try $0.record(SmallFund.contribution("A", 121_00), "2025-01-08", on: "2025-01-09")
            try $0.record(
                Contribution(unit: "A", amount: Money(fen: 120_00), reference: "SK1"),
                "2025-01-08",
                on: "2025-01-09"
            )
        },
        Case("same-again", "one of two was reversed", []) {
            try $0.project("P1")
            let first = try $0.pay("P1", 123_456, "2025-01-08")
            try $0.record(Reversal(entry: first, reason: "记重"), "2025-01-08")
            try $0.pay("P1", 123_456, "2025-01-08")
        },
        Case("same-again", "a payee written with a space more", ["4"]) {
            try $0.project("P1")
            try $0.pay("P1", 123_456, "2025-01-08", to: "防水公司")
            try $0.pay("P1", 123_456, "2025-01-08", to: "防水 公司")
        },
        Case("stale-reconciliation", "a voucher of January after January was compared", ["2025-01"]) {
            try $0.reconcile(1, "2025-02-03")
            try $0.record(SmallFund.income(.commonIncome, 1_234), "2025-01-31", on: "2025-02-04")
        },
        Case("stale-reconciliation", "compared again", []) {
            try $0.reconcile(1, "2025-02-03")
            try $0.record(SmallFund.income(.commonIncome, 1_234), "2025-01-31", on: "2025-02-04")
            try $0.reconcile(1, "2025-02-05")
        },
        Case("stale-reconciliation", "February's voucher, and one that does not move the bank", []) {
            try $0.reconcile(1, "2025-02-03")
            try $0.record(SmallFund.income(.commonIncome, 1_234), "2025-02-04")
            try $0.record(
                Distribution(amount: Money(fen: 100), scope: ["all"]),
                "2025-01-31",
                on: "2025-02-04"
            )
        },
        Case("stale-reconciliation", "January's voucher, after both months were compared", ["2025-01", "2025-02"]) {
            try $0.reconcile(1, "2025-02-03")
            try $0.reconcile(2, "2025-03-03")
            try $0.record(SmallFund.income(.commonIncome, 1_234), "2025-01-31", on: "2025-03-04")
        },
    ]
}
