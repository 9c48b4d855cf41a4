import FundRules

@testable import FundStatements

/// What only several entries together show.
extension AuditTests {
    static let patterns = [
        Case("project-without-vote", "two payments that come to 100,000.00", ["P1"]) {
            try $0.govern()
            try $0.pay("P1", 900_000, "2025-01-08", to: "甲")
            for _ in 1...10 { try $0.draw(910_000, on: nil, "2025-02-10") }
        },
        Case("project-without-vote", "the same, voted on", []) {
            try $0.govern()
            try $0.vote("2025-01-06", for: "A B")
            try $0.pay("P1", 900_000, "2025-01-08", to: "甲")
            for _ in 1...10 { try $0.draw(910_000, on: nil, "2025-02-10") }
        },
        Case("aged-items", "a voucher that two months do not have", ["3"]) {
            let entry = try $0.record(SmallFund.income(.commonIncome, 1_234), "2025-01-08")
            try $0.reconcile(1, "2025-02-03", missing: [(entry, 1_234)])
            try $0.reconcile(2, "2025-03-03", missing: [(entry, 1_234)])
        },
        Case("aged-items", "a voucher that arrived in the second month", []) {
            let entry = try $0.record(SmallFund.income(.commonIncome, 1_234), "2025-01-08")
            try $0.reconcile(1, "2025-02-03", missing: [(entry, 1_234)])
            try $0.reconcile(2, "2025-03-03")
        },
        Case("lone-reversal", "a payment that was reversed", ["5"]) {
            try $0.project("P1")
            let payment = try $0.pay("P1", 123_456, "2025-01-08")
            try $0.record(Reversal(entry: payment, reason: "未付"), "2025-01-09")
            try $0.wait(until: "2025-01-17")
        },
        Case("lone-reversal", "another firm was paid another sum", ["5"]) {
            try $0.project("P1")
            let payment = try $0.pay("P1", 123_456, "2025-01-08")
            try $0.record(Reversal(entry: payment, reason: "未付"), "2025-01-09")
            try $0.pay("P1", 123_465, "2025-01-10", to: "涂料公司")
            try $0.wait(until: "2025-01-17")
        },
        Case("lone-reversal", "recorded again on the seventh day", []) {
            try $0.project("P1")
            let payment = try $0.pay("P1", 123_456, "2025-01-08")
            try $0.record(Reversal(entry: payment, reason: "金额记错"), "2025-01-09")
            try $0.pay("P1", 123_465, "2025-01-16")
            try $0.wait(until: "2025-03-17")
        },
        Case("missing-dues", "three homes that paid ten months and then not for two", ["1"]) {
            for month in 1...10 { try $0.contribute(of: "A B C", in: month) }
            try $0.wait(until: "2026-01-05")
        },
        Case("missing-dues", "one month is missing", []) {
            for month in 1...10 { try $0.contribute(of: "A B C", in: month) }
            try $0.wait(until: "2025-12-05")
        },
        Case("income-interval", "five times monthly, then 63 days of nothing", ["common-income"]) {
            for month in 1...5 { try $0.wait(until: "2025-0\(month)-10") }
            try $0.record(SmallFund.contribution("A", 1_000), "2025-07-12")
        },
        Case("income-interval", "five times monthly, then 62 days of nothing", []) {
            for month in 1...5 { try $0.wait(until: "2025-0\(month)-10") }
            try $0.record(SmallFund.contribution("A", 1_000), "2025-07-11")
        },
        Case("refunds", "three to one home", ["A"]) {
            let paid = try $0.record(SmallFund.contribution("A", 1_000), "2025-01-08")
            for month in 2...4 { try $0.refund(paid, "2025-0\(month)-10") }
        },
        Case("refunds", "two to one home", []) {
            let paid = try $0.record(SmallFund.contribution("A", 1_000), "2025-01-08")
            for month in 2...3 { try $0.refund(paid, "2025-0\(month)-10") }
        },
        Case("near-limit", "three payments from 9,000.00 on", ["1000000"]) {
            try $0.govern()
            for month in 1...3 { try $0.pay("P1", 900_000, "2025-0\(month)-10", to: "甲\(month)") }
        },
        Case("near-limit", "two of them a fen less", []) {
            try $0.govern()
            for month in 1...3 {
                try $0.pay("P1", month == 1 ? 900_000 : 899_999, "2025-0\(month)-10", to: "甲\(month)")
            }
        },
        Case("project-terms", "nothing kept back, and somebody else paid", ["P1-payee", "retention"]) {
            try $0.project("P1")
            try $0.contract(10_000_000, "2025-01-06")
            try $0.pay("P1", 123_456, "2025-01-08", to: "商贸公司")
        },
        Case("project-terms", "a contract raised by a tenth", ["P1-raised"]) {
            try $0.project("P1")
            try $0.contract(10_000_000, "2025-01-06", retention: 300)
            try $0.contract(11_000_000, "2025-02-06", retention: 300)
        },
        Case("project-terms", "the contractor is paid, 3 % is kept back", []) {
            try $0.project("P1")
            try $0.contract(10_000_000, "2025-01-06", retention: 300)
            try $0.contract(10_999_999, "2025-02-06", retention: 300)
            try $0.pay("P1", 123_456, "2025-02-10")
        },
        Case("similar-names", "one name, as works and as services", ["4"]) {
            try $0.project("P1")
            try $0.pay("P1", 123_456, "2025-01-08", to: "鸿运园艺工程有限公司")
            try $0.pay("P1", 123_457, "2025-01-09", to: "鸿运园艺服务部")
        },
        Case("similar-names", "two names of one trade", []) {
            try $0.project("P1")
            try $0.pay("P1", 123_456, "2025-01-08", to: "鸿运园艺工程有限公司")
            try $0.pay("P1", 123_457, "2025-01-09", to: "宏远园艺工程有限公司")
        },
        Case("unanimous-vote", "21 of 21 in favour", ["4"]) { try $0.voteInTower(21) },
        Case("unanimous-vote", "19 of 21, in a day", []) { try $0.voteInTower(19) },
        Case("duplicate-invoice", "with No. and zeros before it, of one payee", ["4-alike"]) {
            try $0.project("P1")
            try $0.pay("P1", 123_456, "2025-01-08", invoice: "30412233")
            try $0.pay("P1", 123_456, "2025-01-09", invoice: "No.0030412233A")
        },
        Case("duplicate-invoice", "with zeros before it, of another payee", []) {
            try $0.project("P1")
            try $0.pay("P1", 123_456, "2025-01-08", invoice: "30412233")
            try $0.pay("P1", 123_456, "2025-01-09", to: "涂料公司", invoice: "0030412233")
        },
    ]
}
