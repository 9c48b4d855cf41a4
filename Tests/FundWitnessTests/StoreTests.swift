import Foundation
import FundLedger
import FundRules
import GRDB
import Testing
import TransparencyLog

@testable import FundWitness

/// Protects: a store that is lost, old, damaged or another's never serves the key again.
@Suite struct StoreTests {
    private func code(_ work: () throws -> Void) -> ProblemCode? {
        do {
            try work()
            return nil
        } catch {
            return (error as? Problem)?.code
        }
    }

    @Test func aLostStoreIsTheEnd() throws {
        let fixture = try WitnessFixture()
        _ = try fixture.following()
        try FileManager.default.removeItem(atPath: fixture.storePath)
        #expect(code { _ = try fixture.witness() } == .witnessStoreLost)
        // Nor can another one be made in its place.
        let key = fixture.signer
        #expect(code { try Witness.make(in: fixture.place, key.cosignerKey, pem: "") } == .fileExists)
        #expect(code { _ = try Witness(opening: fixture.folder.path, memory: nil) } == .notAWitness)
    }

    @Test func whatIsNoStoreIsRefused() throws {
        let fixture = try WitnessFixture()
        try Data("nothing".utf8).write(to: URL(filePath: fixture.storePath))
        #expect(code { _ = try fixture.witness() } == .notAWitness)
        let other = try DatabaseQueue(path: fixture.folder.appending(path: "other").path)
        try other.write { try $0.execute(sql: "CREATE TABLE witness (id INTEGER)") }
        try other.close()
        try FileManager.default.removeItem(atPath: fixture.storePath)
        try FileManager.default.moveItem(
            at: fixture.folder.appending(path: "other"),
            to: URL(filePath: fixture.storePath)
        )
        #expect(code { _ = try fixture.witness() } == .notAWitness)
        try FileManager.default.removeItem(atPath: fixture.storePath)
        try FileManager.default.createDirectory(atPath: fixture.storePath, withIntermediateDirectories: false)
        #expect(code { _ = try fixture.witness() } == .fileNotRegular)
    }

    @Test func aRowThatWasChangedIsDamage() throws {
        let fixture = try WitnessFixture()
        _ = try fixture.following()
        try fixture.answer(try fixture.request(0, 3))
        let queue = try DatabaseQueue(path: fixture.storePath)
        try queue.write { try $0.execute(sql: "UPDATE cosigned SET line = '— x AAAA'") }
        try queue.close()
        #expect(code { try fixture.answer(try fixture.request(3, 4)) } == .databaseDamaged)
    }

    /// Yesterday's copy is put back: this machine remembers that there was more.
    @Test func anOldStoreIsNoticedHere() throws {
        let fixture = try WitnessFixture()
        _ = try fixture.following()
        try fixture.answer(try fixture.request(0, 3))
        let yesterday = fixture.folder.appending(path: "yesterday").path
        try FileManager.default.copyItem(atPath: fixture.storePath, toPath: yesterday)
        try fixture.answer(try fixture.request(3, 7))
        let newest = fixture.folder.appending(path: "newest").path
        try FileManager.default.moveItem(atPath: fixture.storePath, toPath: newest)
        try FileManager.default.copyItem(atPath: yesterday, toPath: fixture.storePath)
        let outcome = try fixture.answer(try fixture.request(3, 7, fork: 5))
        #expect(outcome.answer == .unavailable(.forgetful))
        #expect(outcome.hindrance?.code == .witnessStoreOlder)
        let witness = try fixture.witness()
        #expect(try witness.hindrance()?.code == .witnessStoreOlder)
        let plan = try witness.plan(trusting: fixture.stranger.verifierKey)
        #expect(code { try witness.carryOut(plan) } == .witnessStoreOlder)
        // The newest one is as good as ever.
        try FileManager.default.removeItem(atPath: fixture.storePath)
        try FileManager.default.moveItem(atPath: newest, toPath: fixture.storePath)
        let next = try fixture.request(7, 8)
        #expect(fixture.isCosigned(try fixture.answer(next), next))
    }

    /// On a machine that remembers nothing, its own cosignature under somebody's note tells it; from then on it is over.
    @Test func anOldStoreIsNoticedByItsOwnCosignature() throws {
        let fixture = try WitnessFixture()
        _ = try fixture.following()
        try fixture.answer(try fixture.request(0, 3))
        let yesterday = fixture.folder.appending(path: "yesterday").path
        try FileManager.default.copyItem(atPath: fixture.storePath, toPath: yesterday)
        let told = try fixture.request(3, 7)
        guard case .cosigned(let lines) = try fixture.answer(told).answer else { throw Problem(.notAWitness) }
        try FileManager.default.removeItem(atPath: fixture.storePath)
        try FileManager.default.moveItem(atPath: yesterday, toPath: fixture.storePath)
        let witness = try fixture.witness(remembering: false)
        func ask(_ request: AddCheckpointRequest) throws -> Witness.Outcome {
            try witness.answer(request, signer: fixture.signer, now: WitnessFixture.noon)
        }
        let note = try SignedNote(text: told.note.text, signatures: told.note.signatures + lines)
        let shown = try ask(AddCheckpointRequest(oldSize: 3, proof: told.proof, note: note))
        #expect(shown.answer == .unavailable(.forgetful))
        #expect(shown.hindrance?.code == .witnessForgetful)
        #expect(try ask(told).answer == .unavailable(.forgetful))
        #expect(try witness.evidence().map { $0.own == nil } == [true])
    }

    /// Its own line of what the store has is nothing new, and one that somebody made up says nothing.
    @Test func itsOwnLineIsNoReproach() throws {
        let fixture = try WitnessFixture()
        _ = try fixture.following()
        guard case .cosigned(let lines) = try fixture.answer(try fixture.request(0, 3)).answer else {
            throw Problem(.notAWitness)
        }
        let note = try SignedNote(text: fixture.note(3).text, signatures: fixture.note(3).signatures + lines)
        let again = try AddCheckpointRequest(oldSize: 3, proof: [], note: note)
        #expect(fixture.isCosigned(try fixture.answer(again), again))
        let next = try fixture.request(3, 5)
        let false5 = try SignedNote(text: next.note.text, signatures: next.note.signatures + lines)
        let made = try AddCheckpointRequest(oldSize: 3, proof: next.proof, note: false5)
        #expect(fixture.isCosigned(try fixture.answer(made), made))
        #expect(try fixture.witness().log(WitnessFixture.origin).last?.note.signatures.count == 1)
    }

    @Test func aWitnessIsMadeWholeOrNotAtAll() throws {
        let fixture = try WitnessFixture()
        let names = try FileManager.default.contentsOfDirectory(atPath: fixture.place).sorted()
        #expect(names == ["witness.key", "witness.sqlite"])
        let key = fixture.signer
        for name in ["/nowhere/at/all", fixture.place] {
            #expect(throws: Problem.self) { try Witness.make(in: name, key.cosignerKey, pem: "") }
            #expect(throws: Problem.self) { try Witness.checkNew(name) }
        }
        let left = try FileManager.default.contentsOfDirectory(atPath: fixture.folder.path)
        #expect(left.sorted() == ["witness"])
    }
}
