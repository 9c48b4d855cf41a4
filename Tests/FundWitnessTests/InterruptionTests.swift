import Foundation
import FundLedger
import FundRules
import GRDB
import Testing
import TransparencyLog

@testable import FundWitness

/// Protects: no line is told that the store does not have, wherever the step is cut, and two who ask at once are not both
/// cosigned.
@Suite struct InterruptionTests {
    private struct Cut: Error {}

    /// Every moment × {fails there}: then the other history is offered, which must not be cosigned where the first was
    /// told, and may be where it was not.
    @Test(arguments: Witness.Moment.allCases)
    func aCutLeavesAllOrNothing(_ moment: Witness.Moment) throws {
        let fixture = try WitnessFixture()
        let witness = try fixture.following()
        try fixture.answer(try fixture.request(0, 3))
        #expect(throws: Cut.self) {
            try witness.answer(try fixture.request(3, 7), signer: fixture.signer, now: WitnessFixture.noon) {
                if $0 == moment { throw Cut() }
            }
        }
        let isKept = moment == .committed || moment == .remembered
        #expect(try witness.log(WitnessFixture.origin).last?.checkpoint.size == (isKept ? 7 : 3))
        let other = try fixture.request(3, 7, fork: 5)
        let outcome = try fixture.answer(other)
        #expect(isKept ? outcome.answer == .conflict(size: 7) : fixture.isCosigned(outcome, other))
        #expect(try fixture.witness().evidence().count == (isKept ? 1 : 0))
    }

    /// Eight at a time, each with a history of its own for the same size: one is cosigned.
    @Test func racingRequestsAreAskedOneAfterTheOther() async throws {
        let fixture = try WitnessFixture()
        _ = try fixture.following()
        try fixture.answer(try fixture.request(0, 3))
        let (place, signer, memory) = (fixture.place, fixture.signer, fixture.memory)
        let requests = try (3..<11).map { try fixture.request(3, 12, fork: $0) }
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for request in requests {
                group.addTask {
                    let witness = try Witness(opening: place, memory: memory)
                    return try witness.answer(request, signer: signer, now: WitnessFixture.noon).answer.status
                }
            }
            return try await group.reduce(into: [Int]()) { $0.append($1) }
        }
        #expect(statuses.count { $0 == 200 } == 1)
        #expect(statuses.count { $0 == 409 } == 7)
        #expect(try fixture.witness().evidence().count == 7)
        #expect(try fixture.witness().evidence().allSatisfy { $0.contradiction == .twoRoots })
    }

    /// What lies on the disk at every moment, as a kill or a power cut would leave it: the copy goes on from before or from
    /// after, and with the other history only where nothing was told.
    @Test(arguments: Witness.Moment.allCases)
    func aKillLeavesAllOrNothing(_ moment: Witness.Moment) throws {
        let fixture = try WitnessFixture()
        let witness = try fixture.following()
        try fixture.answer(try fixture.request(0, 3))
        let copy = fixture.folder.appending(path: "then").path
        _ = try witness.answer(try fixture.request(3, 7), signer: fixture.signer, now: WitnessFixture.noon) {
            if $0 == moment { try FileManager.default.copyItem(atPath: fixture.place, toPath: copy) }
        }
        let found = try Witness(opening: copy, memory: nil)
        let isKept = moment == .committed || moment == .remembered
        #expect(try found.log(WitnessFixture.origin).last?.checkpoint.size == (isKept ? 7 : 3))
        let other = try fixture.request(3, 7, fork: 5)
        let outcome = try found.answer(other, signer: fixture.signer, now: WitnessFixture.noon)
        #expect(isKept ? outcome.answer == .conflict(size: 7) : fixture.isCosigned(outcome, other))
    }
}
