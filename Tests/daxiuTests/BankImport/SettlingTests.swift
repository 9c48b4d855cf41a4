import Foundation
import FundDesk
import Testing

/// Protects: what a person says of a line that waits is recorded for that line's money, once, and is kept as it was said.
@Suite("Settling the bank's lines")
struct SettlingTests {
    @Test func onlyAPaymentOfTheAmountCameBack() async throws {
        let desk = try BankDesk()
        let payment = Expense(category: .audit, amount: Money(fen: 5_000), payee: "某公司", invoice: nil, reference: nil)
        try desk.type((Contribution("1-1-101", 2_500), "2025-06-01"), (payment, "2025-06-02"))
        try await desk.take(try desk.file("a.csv", "20|50.00|N|退款|另一家"))
        let size = try desk.size
        for entry in [4, 0] {
            let problem = await #expect(throws: Problem.self) { try await desk.settle(1, .returned(entry)) }
            #expect(problem?.code == .bankPurposeUnfit)
        }
        let missing = await #expect(throws: Problem.self) { try await desk.settle(1, .returned(99)) }
        #expect(missing?.code == .reversalOfNothing)
        #expect(try desk.size == size)
        try await desk.settle(1, .returned(5))
        #expect(try desk.size == size + 1)
    }

    @Test(arguments: [["1-1-101"], ["1-1-101", "1-1-102"]])
    func aNumberThatIsUsedIsLeftOut(_ homes: [String]) async throws {
        let desk = try BankDesk()
        try desk.type((Contribution("1-2-101", 700, number: "N"), "2025-06-01"))
        try await desk.take(try desk.file("a.csv", "20|60.00|N|转账"))
        let size = try desk.size
        try await desk.settle(1, .homes(homes.map { HomeShare(unit: $0, amount: 6_000 / Int64(homes.count)) }))
        #expect(try desk.size == size + homes.count)
    }

    @Test func aLineIsSettledOnceAndWhatSomebodyWroteMeanwhileStays() async throws {
        let desk = try BankDesk()
        try await desk.take(try desk.file("a.csv", "20|60.00|N|转账", "21|7.77|M|转账"))
        let problem = await #expect(throws: Problem.self) {
            try await desk.settle(1, .homes([HomeShare(unit: "1-1-101", amount: 6_000)])) {
                try desk.type((Contribution("1-1-101", 6_000, number: "N"), "2025-06-20"))
            }
        }
        #expect(problem?.code == .booksChanged)
        #expect(try desk.size == 5)
        let rule = "某店 -> leave-out"
        try await desk.settle(2, .income(.other), pattern: "另外的字") { try desk.addRule(rule) }
        let file = try desk.file("b.csv", "22|25.00|K|1-1-101", "23|7.77|L|转账|某店")
        let proposals = try await desk.propose(file)
        let other = "某人 -> ask"
        _ = try desk.desk.take(proposals, of: file) { drafts in
            try desk.addRule(other)
            return try desk.desk.record(answering: .none, drafts)
        }
        let kept = try String(contentsOfFile: BankNotes.path(beside: desk.desk.ledger), encoding: .utf8)
        for rule in [rule, other, "另外的字 -> 其他收入"] { #expect(kept.contains("\n\(rule)\n"), "\(rule)") }
        #expect(try BankNotes(beside: desk.desk.ledger).waiting.map(\.number) == [1])
    }

    /// The list of batches counts what still waits.
    @Test func whatIsSettledIsUnclearNoMore() async throws {
        let desk = try BankDesk()
        try await desk.take(try desk.file("a.csv", "20|60.00|N|转账", "21|7.77|M|转账"))
        var counts: [String] = []
        for number in 1...3 {
            let ledger = desk.desk.ledger
            let runs = try await ledger.verified(observing: VoucherRuns(of: ledger))
            let list = BankBatchList(try BankNotes(beside: ledger), runs, isWhole: false)
            counts += try list.json(.zh).text().matches(of: /"unclear" ?: ?(\d+)/).map { String($0.1) }
            if number < 3 { try await desk.settle(number, number == 1 ? .income(.other) : .leftOut) }
        }
        #expect(counts == ["2", "1", "0"])
    }

    @Test func whatWasSaidLastCounts() async throws {
        let desk = try BankDesk()
        let rules = "[rules]\n电梯 -> ask\n某店 -> leave-out\n某店 -> bank-fee\n其他 -> ask\n"
        try Data(rules.utf8).write(to: URL(fileURLWithPath: BankNotes.path(beside: desk.desk.ledger)))
        try await desk.take(try desk.file("a.csv", "05|500.00|N1|电梯广告|某店", "06|7.77|N2|其他"))
        try await desk.settle(1, .income(.commonIncome), pattern: "某 店")
        try await desk.settle(2, .leftOut, pattern: "另外的字")
        let kept = try String(contentsOfFile: BankNotes.path(beside: desk.desk.ledger), encoding: .utf8)
        let rows = kept.split(separator: "\n").filter { $0.contains(" -> ") && !$0.hasPrefix("#") }
        #expect(
            rows == ["某 店 -> common-income", "电梯 -> ask", "某店 -> bank-fee", "另外的字 -> leave-out", "其他 -> ask"]
        )
        let next = try desk.file("b.csv", "09|500.00|M1|电梯广告|某店", "09|-5.00|M2|转账|某店")
        #expect(try await desk.standings(next) == ["common income by rule", "bank fee 某店 by rule"])
    }

    /// What became a rule is read as that rule again.
    @Test(arguments: [("某店", "某店"), ("#＃ # 某店\n二楼|甲", "某店 二楼｜甲"), ("# ＃", nil), (" \n\t", nil)])
    func wordsOfARuleAreNoRemark(_ words: String, _ expected: String?) async throws {
        #expect(BankNotes.pattern(words) == expected)
        guard let expected else { return }
        let desk = try BankDesk()
        let text = "[rules]\n\(expected) -> leave-out\n"
        try Data(text.utf8).write(to: URL(fileURLWithPath: BankNotes.path(beside: desk.desk.ledger)))
        #expect(try await desk.standings(try desk.file("a.csv", "05|7.77|N|\(expected)")) == ["left-out"])
    }
}
