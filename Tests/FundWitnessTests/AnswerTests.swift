import Foundation
import FundLedger
import FundRules
import Testing
import TransparencyLog

@testable import FundWitness

/// Protects: the witness answers exactly as C2SP tlog-witness has it, in its order, and what it cosigned of a log is one
/// history whatever is sent to it.
@Suite struct AnswerTests {
    @Test func growsWithTheLog() throws {
        let fixture = try WitnessFixture()
        let witness = try fixture.following()
        let first = try fixture.request(0, 3)
        #expect(fixture.isCosigned(try fixture.answer(first), first))
        let second = try fixture.request(3, 11)
        #expect(fixture.isCosigned(try fixture.answer(second), second))
        // The same again is a legal refresh, at another time.
        let again = try fixture.request(11, 11)
        #expect(fixture.isCosigned(try fixture.answer(again, after: 60), again))
        let last = try #require(try witness.log(WitnessFixture.origin).last)
        #expect(last.checkpoint == (try fixture.checkpoint(11)))
        #expect(last.time == Int(WitnessFixture.noon.seconds) + 60)
        #expect(last.whole.signatures.count == 2)
        #expect(try witness.made().count == 3)
        #expect(try witness.evidence().isEmpty)
    }

    /// The table of the specification, after 5 entries were cosigned: request, status, and what is kept of it.
    @Test func answersByTheTable() throws {
        let fixture = try WitnessFixture()
        let witness = try fixture.following()
        try fixture.answer(try fixture.request(0, 5))
        let foreign = try SigningKey(name: "example.org/other", seed: Array(repeating: 9, count: 32))
        let text = try Checkpoint(origin: foreign.verifierKey.name, size: 5, root: fixture.checkpoint(5).root).text
        let other = try AddCheckpointRequest(
            oldSize: 0,
            proof: [],
            note: SignedNote.sign(text: text, with: [foreign])
        )
        let good = try fixture.request(5, 9)
        let forged = try SignedNote(text: fixture.note(8).text, signatures: good.note.signatures)
        let stranger = try fixture.request(5, 9, by: [fixture.stranger])
        let doubled = try SignedNote(text: good.note.text, signatures: good.note.signatures + good.note.signatures)
        let short = try AddCheckpointRequest(oldSize: 5, proof: good.proof.dropLast(), note: good.note)
        let long = try AddCheckpointRequest(oldSize: 5, proof: good.proof + good.proof, note: good.note)
        let table: [(AddCheckpointRequest, status: Int, kept: WitnessContradiction?)] = [
            (other, 404, nil),
            // Whose signature fails is not asked what size it has.
            (try AddCheckpointRequest(oldSize: 2, proof: [], note: forged), 403, nil),
            (stranger, 403, nil),
            (try AddCheckpointRequest(oldSize: 5, proof: good.proof, note: doubled), 403, nil),
            (try fixture.request(3, 9), 409, nil),
            (try fixture.request(0, 4), 409, nil),
            (try fixture.request(0, 5, fork: 2), 409, .twoRoots),
            (try fixture.request(5, 5, fork: 2), 422, .twoRoots),
            (short, 422, .unshown),
            (long, 422, .unshown),
            (
                try fixture.request(5, 9, fork: 2), 422,
                .otherBeginning(try fixture.checkpoint(5, fork: 2).root)
            ),
            (good, 200, nil),
        ]
        var kept: Set<Int> = []
        for (request, status, contradiction) in table {
            let outcome = try fixture.answer(request)
            #expect(outcome.answer.status == status, "\(request.text)")
            #expect(outcome.evidence?.contradiction == contradiction, "\(request.text)")
            // Two that say the same are kept once.
            if let evidence = outcome.evidence { kept.insert(evidence.number) }
            #expect(try witness.evidence().map(\.number) == kept.sorted())
        }
        #expect(try fixture.answer(good).answer == .conflict(size: 9))
        for body in ["", "old 5\n\n", "old 10\n\n" + good.note.encoded] {
            let outcome = try witness.answer(body: Array(body.utf8), signer: fixture.signer, now: WitnessFixture.noon)
            #expect(outcome.answer.status == 400 && outcome.answer.body.isEmpty)
        }
        let again = try fixture.request(9, 9)
        let told = try witness.answer(
            body: Array(again.text.utf8),
            signer: fixture.signer,
            now: WitnessFixture.noon
        )
        #expect(fixture.isCosigned(told, again))
        #expect(told.answer.body == (try #require(witness.log(WitnessFixture.origin).last)).line.line + "\n")
        #expect(WitnessAnswer.conflict(size: 9).body == "9\n")
        #expect(WitnessAnswer.conflict(size: 9).contentType == "text/x.tlog.size")
        // What was kept is kept once, whatever proof comes with it the next time.
        try fixture.answer(try fixture.request(5, 5, fork: 2))
        try fixture.answer(try AddCheckpointRequest(oldSize: 5, proof: good.proof, note: fixture.note(5, fork: 2)))
        #expect(try witness.evidence().count == 3)
    }

    /// Before anything is cosigned there is nothing that could be proven, nor contradicted.
    @Test func beginsAnywhere() throws {
        let fixture = try WitnessFixture()
        _ = try fixture.following()
        let note = try fixture.note(4)
        let proven = try AddCheckpointRequest(oldSize: 0, proof: [fixture.checkpoint(1).root], note: note)
        #expect(try fixture.answer(proven).answer == .inconsistent)
        let text = try Checkpoint(origin: WitnessFixture.origin, size: 0, root: fixture.checkpoint(1).root).text
        let empty = try AddCheckpointRequest(
            oldSize: 0,
            proof: [],
            note: SignedNote.sign(text: text, with: [fixture.log])
        )
        #expect(try fixture.answer(empty).answer == .inconsistent)
        let nothing = try fixture.request(0, 0)
        #expect(fixture.isCosigned(try fixture.answer(nothing), nothing))
        let all = try fixture.request(0, 4)
        #expect(fixture.isCosigned(try fixture.answer(all), all))
        #expect(try fixture.witness().evidence().isEmpty)
    }

    @Test func aClockThatWentBackCosignsNothing() throws {
        let fixture = try WitnessFixture()
        _ = try fixture.following()
        try fixture.answer(try fixture.request(0, 3))
        let next = try fixture.request(3, 5)
        #expect(try fixture.answer(next, after: -1).answer == .unavailable(.clock))
        #expect(try fixture.answer(next, after: -WitnessFixture.noon.seconds).answer.status == 503)
        #expect(fixture.isCosigned(try fixture.answer(next), next))
    }

    /// Whatever was sent in whatever order, one history was cosigned.
    @Test func neverCosignsTwoHistories() throws {
        let fixture = try WitnessFixture()
        let witness = try fixture.following()
        var random = Numbers(state: 7)
        var cosigned: [Checkpoint] = []
        for _ in 0..<120 {
            let size = Int.random(in: 0...12, using: &random)
            let fork = Int.random(in: 0...3, using: &random) == 0 ? Int.random(in: 0...12, using: &random) : nil
            let last = try witness.log(WitnessFixture.origin).last?.checkpoint.size ?? 0
            let old = Bool.random(using: &random) ? min(last, size) : Int.random(in: 0...size, using: &random)
            let request = try fixture.request(old, size, fork: fork)
            if case .cosigned = try fixture.answer(request).answer { cosigned.append(request.checkpoint) }
        }
        #expect(cosigned.count > 3)
        for (earlier, later) in zip(cosigned, cosigned.dropFirst()) { #expect(earlier.size <= later.size) }
        // One of the histories has them all.
        let histories = [nil] + (0...12).map(Optional.some)
        let fits = try histories.contains { fork in
            try cosigned.allSatisfy { try fixture.checkpoint($0.size, fork: fork) == $0 }
        }
        #expect(fits)
    }

    /// The same each time.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 33
        }
    }

    @Test func anotherKeyIsRefused() throws {
        let fixture = try WitnessFixture()
        let witness = try fixture.following()
        let other = try CosigningKey(name: "witness.example/neighbour1", seed: Array(repeating: 12, count: 32))
        #expect(throws: LogError(.keyMismatch, reason: "")) {
            try witness.answer(try fixture.request(0, 3), signer: other, now: WitnessFixture.noon)
        }
        #expect(try witness.log(WitnessFixture.origin).last == nil)
    }
}
