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
            let problem = #expect(throws: Problem.self) { try desk.settle(1, .returned(entry)) }
            #expect(problem?.code == .bankPurposeUnfit)
        }
        let missing = #expect(throws: Problem.self) { try desk.settle(1, .returned(99)) }
        #expect(missing?.code == .reversalOfNothing)
        #expect(try desk.size == size)
        try desk.settle(1, .returned(5))
        #expect(try desk.size == size + 1)
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
