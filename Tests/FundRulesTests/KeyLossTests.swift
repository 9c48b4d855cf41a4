import Testing
import TransparencyLog

@testable import FundRules

/// Protects: who opens a fund is told which one lost key would end it.
@Suite struct KeyLossTests {
    private static let approved = "{\"budgetTolerance\":0,\"changes\":{\"approvals\":1,\"roles\":[\"supervisor\"]}}"

    /// Roles of the members → what the loss of each one's key stops.
    @Test(arguments: [
        ("one who does everything", "{\"budgetTolerance\":0}", [Role.treasurer], [KeyLoss.Effect.everything]),
        ("two who record", "{\"budgetTolerance\":0}", [.treasurer, .cashier], [nil, nil]),
        ("one who records, one who looks", "{\"budgetTolerance\":0}", [.treasurer, .auditor], [.vote, nil]),
        ("one who approves", approved, [.treasurer, .cashier, .supervisor], [nil, nil, .changes]),
        ("one who records, one who approves", approved, [.treasurer, .supervisor], [.vote, .changes]),
        ("the same with an auditor", approved, [.treasurer, .supervisor, .auditor], [nil, .changes, nil]),
        ("two of each", approved, [.treasurer, .cashier, .supervisor, .supervisor], [nil, nil, nil, nil]),
    ]) func isFound(_ what: String, _ policy: String, _ roles: [Role], _ effects: [KeyLoss.Effect?]) throws {
        let members = try roles.enumerated().map { position, role in
            let key = try SigningKey(name: TestFund.origin, seed: Array(repeating: UInt8(position + 1), count: 32))
            return Member(key: key.verifierKey, title: role.rawValue, role: role)
        }
        let losses = try TestFund.policy(policy).losses(among: members)
        #expect(members.map { member in losses.first { $0.member == member }?.effect } == effects)
    }
}
