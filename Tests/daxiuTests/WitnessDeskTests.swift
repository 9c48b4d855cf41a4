import FundDesk
import Testing

@testable import daxiu

/// Protects: no witness follows a ledger whose keys nobody has compared.
struct WitnessDeskTests {
    /// A person at a terminal is asked whether the key IDs were compared; no answer is a no.
    @Test(arguments: [("是\n", Int32(0)), ("\n", 65), ("n\n", 65)])
    func aPersonIsAsked(_ typing: String, _ status: Int32) async throws {
        let desk = try await PracticeDesk.copy()
        try await desk.must("daxiu witness init second --name witness.example/second --no-passphrase")
        let outcome = try await desk.run("daxiu witness follow second fund.daxiu", typing: typing, isAttended: true)
        #expect(outcome.status == status, "\(outcome.output)\(outcome.errors)")
        #expect(outcome.errors.contains("您与记账人、业委会核对过这些密钥号"))
        let isFollowed = try await desk.run("daxiu witness list second").output.contains("example.org/shiliyuan")
        #expect(isFollowed == (status == 0))
    }
}
