import FundRules
import Testing
import TransparencyLog

@testable import FundStatements

/// Every detector finds what it is for and stays silent about its neighbour just inside the threshold.
struct AuditTests {
    /// A fund's story and what one detector says of it. Entry 3 is the first that a story records.
    struct Case: Sendable, CustomTestStringConvertible {
        let detector: String
        let story: String
        let ids: [String]
        let tell: @Sendable (inout AuditedFund) throws -> Void

        init(
            _ detector: String,
            _ story: String,
            _ keys: [String],
            _ tell: @escaping @Sendable (inout AuditedFund) throws -> Void
        ) {
            self.detector = detector
            self.story = story
            ids = keys.map { "\(detector)/\($0)" }
            self.tell = tell
        }

        var testDescription: String { "\(detector): \(story)" }
    }

    @Test(arguments: recording + spending + numbers + state + votes + decisions + doubles + patterns + homes + schemes)
    func findsWhatItShould(_ story: Case) throws {
        var fund = try AuditedFund()
        try story.tell(&fund)
        let found = try fund.report().findings.filter { $0.detector == story.detector }.map(\.id)
        #expect(found == story.ids, "\(story.story)")
    }

    static let recording = [
        Case("late-recording", "32 days after its date", ["4"]) {
            try $0.project("P1")
            try $0.pay("P1", 123_456, "2025-01-08", on: "2025-02-09")
        },
        Case("late-recording", "31 days after its date", []) {
            try $0.project("P1")
            try $0.pay("P1", 123_456, "2025-01-08", on: "2025-02-08")
        },
        Case("late-recording", "by a clock that was ten years ahead and was set right the next day", []) {
            try $0.project("P1")
            try $0.pay("P1", 123_456, "2025-01-08", on: "2035-01-09")
            try $0.record(Clock(from: 4, reason: "走快"), "2025-01-10")
        },
        Case("late-recording", "by a clock that was set right 32 days after its date", ["4"]) {
            try $0.project("P1")
            try $0.pay("P1", 123_456, "2025-01-08", on: "2035-01-09")
            try $0.record(Clock(from: 4, reason: "走快"), "2025-02-09")
        },
        Case("back-dating", "put in after March had been recorded", ["5"]) {
            try $0.project("P1")
            try $0.record(SmallFund.income(.commonIncome, 1_234), "2025-03-03")
            try $0.pay("P1", 123_456, "2025-01-08", on: "2025-03-04")
        },
        Case("back-dating", "late, but the books were behind as a whole", []) {
            try $0.project("P1")
            try $0.pay("P1", 123_456, "2025-01-08", on: "2025-03-04")
            try $0.record(SmallFund.income(.commonIncome, 1_234), "2025-01-09", on: "2025-03-04")
        },
        Case("project-after-payment", "paid on the 8th, recorded on the 20th", ["P1"]) {
            try $0.project("P1", on: "2025-01-20")
            try $0.pay("P1", 123_456, "2025-01-08", on: "2025-01-20")
        },
        Case("project-after-payment", "paid on the day it was recorded", []) {
            try $0.project("P1", on: "2025-01-08")
            try $0.pay("P1", 123_456, "2025-01-08")
        },
        Case("paid-at-once", "two days after the project", ["4"]) {
            try $0.project("P1", "2025-01-06")
            try $0.pay("P1", 123_456, "2025-01-08")
        },
        Case("paid-at-once", "three days after the project", []) {
            try $0.project("P1", "2025-01-06")
            try $0.pay("P1", 123_456, "2025-01-09")
        },
        Case("odd-hours", "recorded at 23:00, and dated on a Saturday", ["night", "weekend"]) {
            try $0.project("P1")
            try $0.pay("P1", 123_456, "2025-01-08", hour: "15")
            try $0.pay("P1", 123_456, "2025-01-11", on: "2025-01-13")
        },
        Case("odd-hours", "recorded at 21:00 on a Friday", []) {
            try $0.project("P1")
            try $0.pay("P1", 123_456, "2025-01-10", hour: "13")
        },
    ]

    static let spending = [
        Case("split-payments", "30,000 and 20,000 within thirty days, the name written otherwise", ["4"]) {
            try $0.project("P1")
            try $0.pay("P1", 3_000_000, "2025-01-08", to: "防水 公司(A)")
            try $0.pay("P1", 2_000_000, "2025-02-07", to: "防水公司（ａ）")
        },
        Case("split-payments", "the second a day too late", []) {
            try $0.project("P1")
            try $0.pay("P1", 3_000_000, "2025-01-08")
            try $0.pay("P1", 2_000_000, "2025-02-08", on: "2025-02-10")
        },
        Case("split-payments", "0.01 below the threshold together", []) {
            try $0.project("P1")
            try $0.pay("P1", 3_000_000, "2025-01-08")
            try $0.pay("P1", 1_999_999, "2025-01-09")
        },
        Case("split-payments", "stages of a contract on voted work", []) {
            try $0.govern()
            try $0.vote("2025-01-06", for: "A B")
            try $0.contract(4_000_000, "2025-01-07")
            try $0.pay("P1", 900_000, "2025-01-08")
            try $0.pay("P1", 900_000, "2025-01-20")
        },
        Case("split-payments", "voted work, to a firm that has no contract", ["8"]) {
            try $0.govern()
            try $0.vote("2025-01-06", for: "A B")
            try $0.contract(4_000_000, "2025-01-07")
            try $0.pay("P1", 900_000, "2025-01-08", to: "涂料公司")
            try $0.pay("P1", 900_000, "2025-01-20", to: "涂料公司")
        },
        Case("look-alike-name", "one firm with a Cyrillic letter", ["4"]) {
            try $0.project("P1")
            try $0.pay("P1", 123_456, "2025-01-08", to: "ABC防水")
            try $0.pay("P1", 123_456, "2025-01-09", to: "\u{410}BC 防水")
        },
        Case("look-alike-name", "one firm with kana for a Chinese character", ["4"]) {
            try $0.project("P1")
            try $0.pay("P1", 123_456, "2025-01-08", to: "八达エ程")
            try $0.pay("P1", 123_456, "2025-01-09", to: "八达工程")
        },
        Case("look-alike-name", "one firm, wider and with a space", []) {
            try $0.project("P1")
            try $0.pay("P1", 123_456, "2025-01-08", to: "ABC防水")
            try $0.pay("P1", 123_456, "2025-01-09", to: "ＡＢＣ 防水")
        },
        Case("look-alike-name", "who is never to be paid, with a Greek letter", ["5"]) {
            try $0.project("P1")
            try $0.setPolicy("{\"budgetTolerance\":0,\"forbidden\":[\"ABC防水\"]}")
            try $0.pay("P1", 123_456, "2025-01-08", to: "\u{391}BC防水")
        },
        Case("shared-payee", "two homes, one firm", ["5"]) {
            try $0.project("P1", scope: "A")
            try $0.project("P2", scope: "B")
            try $0.pay("P1", 123_456, "2025-01-08")
            try $0.pay("P2", 123_456, "2025-01-08")
        },
        Case("shared-payee", "two projects that share a home", []) {
            try $0.project("P1", scope: "A")
            try $0.project("P2", scope: "all")
            try $0.pay("P1", 123_456, "2025-01-08")
            try $0.pay("P2", 123_456, "2025-01-08")
        },
        Case("round-sum", "20,000.00", ["4"]) {
            try $0.project("P1")
            try $0.pay("P1", 2_000_000, "2025-01-08")
        },
        Case("round-sum", "20,000.01", []) {
            try $0.project("P1")
            try $0.pay("P1", 2_000_001, "2025-01-08")
        },
        Case("missing-attachment", "two payments of a year without documents", ["payment-2025"]) {
            try $0.project("P1")
            try $0.pay("P1", 123_456, "2025-01-08", file: nil)
            try $0.pay("P1", 123_456, "2025-02-10", file: nil)
        },
        Case("missing-attachment", "a payment with its invoice", []) {
            try $0.project("P1")
            try $0.pay("P1", 123_456, "2025-01-08")
        },
        Case("budget-overrun", "a fen over the budget, within the tolerance", ["P1"]) {
            try $0.project("P1")
            try $0.pay("P1", 50_000_001, "2025-01-08")
        },
        Case("budget-overrun", "a year's expenses over its budget", ["2025-5901"]) {
            try $0.budget(5_000)
            try $0.expense(5_001, "2025-01-08")
        },
        Case("budget-overrun", "exactly the budget", []) {
            try $0.project("P1")
            try $0.budget(5_000)
            try $0.pay("P1", 50_000_000, "2025-01-08")
            try $0.expense(5_000, "2025-01-08")
        },
        Case("concentration", "one of three firms has 51 %, by two jobs of four", ["5"]) {
            try $0.pay([("P1", "甲", 310_001), ("P2", "甲", 200_000), ("P1", "乙", 250_002), ("P2", "丙", 240_001)])
        },
        Case("concentration", "one of three firms has half", []) {
            try $0.pay([("P1", "甲", 300_000), ("P2", "甲", 200_000), ("P1", "乙", 250_000), ("P2", "丙", 250_000)])
        },
        Case("concentration", "one of three jobs is the largest", []) {
            try $0.pay([("P1", "甲", 910_001), ("P1", "甲", 910_001), ("P1", "乙", 250_002), ("P2", "丙", 240_001)])
        },
    ]

    static let numbers = [
        Case("duplicate-invoice", "written in full width with a hyphen", ["4"]) {
            try $0.project("P1")
            try $0.pay("P1", 123_456, "2025-01-08", invoice: "FP001")
            try $0.pay("P1", 123_456, "2025-01-09", invoice: "ｆｐ-００１")
        },
        Case("duplicate-invoice", "again after a reversal, for another project", ["5"]) {
            try $0.project("P1")
            try $0.project("P2")
            let first = try $0.pay("P1", 123_456, "2025-01-08", invoice: "FP001")
            try $0.record(Reversal(entry: first, reason: "作废"), "2025-01-09")
            try $0.pay("P2", 123_456, "2025-01-09", invoice: "FP001")
        },
        Case("duplicate-invoice", "sent back by the bank and paid once more", []) {
            try $0.project("P1")
            let first = try $0.pay("P1", 123_456, "2025-01-08", invoice: "FP001")
            try $0.record(Reversal(entry: first, reason: "银行退回"), "2025-01-09")
            try $0.pay("P1", 123_456, "2025-01-10", invoice: "FP001")
        },
        Case("duplicate-invoice", "two numbers", []) {
            try $0.project("P1")
            try $0.pay("P1", 123_456, "2025-01-08", invoice: "FP001")
            try $0.pay("P1", 123_456, "2025-01-09", invoice: "FP002")
        },
        Case("reference-gap", "two of twelve receipts are missing", ["SK4"]) {
            for number in 1...12 where number != 5 && number != 9 { try $0.contribute(number) }
        },
        Case("reference-gap", "ten receipts, numbered through", []) {
            for number in 1...10 { try $0.contribute(number) }
        },
        Case("reference-gap", "fourteen in a row", ["SK4"]) {
            for number in 1...45 where !(16...29).contains(number) { try $0.contribute(number) }
        },
        Case("reference-gap", "two series with nothing between", []) {
            for number in Array(1...10) + Array(101...110) { try $0.contribute(number) }
        },
        Case("personal-data", "a phone, an identity card and a bank card", ["3", "4", "5"]) {
            for memo in ["电话１３８ ００１３ ８０００", "证件11010519491231002X。", "卡 6222 0212 3456 7890 128"] {
                try $0.record(SmallFund.contribution("A", 1_000), "2025-01-08", memo: memo)
            }
        },
        Case("personal-data", "names in a memo, a reason and a purpose", ["3", "4", "4.2"]) {
            try $0.record(SmallFund.contribution("A", 1_000), "2025-01-08", memo: "业主张三补交")
            try $0.record(Reversal(entry: 3, reason: "王师傅报错，李四经手"), "2025-01-08")
        },
        Case("personal-data", "a payee who is a person, and somebody's initial", []) {
            try $0.project("P1")
            try $0.pay("P1", 123_456, "2025-01-08", to: "瓦工张三")
            try $0.record(SmallFund.contribution("A", 1_000), "2025-01-08", memo: "张某交来")
        },
        Case("personal-data", "a number of 12 digits, and check digits that are wrong", []) {
            for memo in [
                "合同138001380001", "证件110105194912310021", "卡 6222 0212 3456 7890 129", "2025-01-08 10:00:00 11",
            ] {
                try $0.record(SmallFund.contribution("A", 1_000), "2025-01-08", memo: memo)
            }
        },
    ]

    static let state = [
        Case("unreconciled-month", "January, in March", ["2025-01"]) {
            try $0.record(SmallFund.income(.commonIncome, 1_234), "2025-03-04")
        },
        Case("unreconciled-month", "January was compared", []) {
            try $0.reconcile(1, "2025-02-03")
            try $0.record(SmallFund.income(.commonIncome, 1_234), "2025-03-04")
        },
        Case("open-month", "January, 32 days after its end", ["2025-01"]) {
            try $0.record(SmallFund.income(.commonIncome, 1_234), "2025-03-04")
        },
        Case("open-month", "January, 31 days after its end", []) {
            try $0.record(SmallFund.income(.commonIncome, 1_234), "2025-03-03")
        },
        Case("open-month", "January is closed", []) {
            try $0.close(through: 1)
            try $0.record(SmallFund.income(.commonIncome, 1_234), "2025-03-04")
        },
        Case("sleeping-fund", "9,999.99 of 1,000,000.00 in a year", ["2025"]) {
            try $0.project("P1")
            try $0.pay("P1", 999_999, "2025-01-08")
            try $0.record(SmallFund.income(.commonIncome, 1_234), "2026-01-05")
        },
        Case("sleeping-fund", "one percent in a year", []) {
            try $0.project("P1")
            try $0.pay("P1", 1_000_000, "2025-01-08")
            try $0.record(SmallFund.income(.commonIncome, 1_234), "2026-01-05")
        },
        Case("units-in-deficit", "a home bears more than it had", ["all"]) {
            try $0.project("P1", scope: "B")
            try $0.pay("P1", 20_000_001, "2025-01-08")
        },
        Case("units-in-deficit", "a home bears all it had", []) {
            try $0.project("P1", scope: "B")
            try $0.pay("P1", 20_000_000, "2025-01-08")
        },
    ]

    /// A table that forgot a detector would prove nothing about it.
    @Test
    func everyDetectorHasBothSorts() {
        let cases =
            AuditTests.recording + AuditTests.spending + AuditTests.numbers + AuditTests.state + AuditTests.votes
            + AuditTests.decisions + AuditTests.doubles + AuditTests.patterns + AuditTests.homes + AuditTests.schemes
        for detector in AuditDetectors.all {
            let own = cases.filter { $0.detector == detector.name }
            #expect(own.contains { !$0.ids.isEmpty } && own.contains { $0.ids.isEmpty }, "\(detector.name)")
        }
        #expect(Set(AuditDetectors.all.map { $0.name }).count == AuditDetectors.all.count)
    }
}
