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
}
