import Foundation
import FundRules
import Testing
import TransparencyLog

@testable import FundLedger

/// Going on from an older copy: which note is the lost one's, and how many entries both share, as far as it can be known.
@Suite struct LostHistoryTests {
    /// A ledger of `size` entries that was copied when it had `size`, and went on to `lost`; the copy is what is here.
    private struct Place {
        let fixture: LedgerFixture
        let size: Int
        let lost: LedgerFile

        init(lostBeyond count: Int = 2) throws {
            fixture = try LedgerFixture()
            try fixture.recordEveryKind()
            size = try fixture.ledger.size()
            let path = fixture.folder.appendingPathComponent("lost.daxiu").path
            try FileManager.default.copyItem(atPath: fixture.path, toPath: path)
            lost = try LedgerFile(opening: path, writable: true)
            for number in 0..<count { try record(lost, "LOST\(number)") }
        }

        func record(_ ledger: LedgerFile, _ reference: String) throws {
            let body = Income(category: .other, amount: Money(fen: 100), reference: reference)
            let draft = EntryDraft(body, date: try day("2025-02-03"))
            _ = try ledger.record(signer: fixture.treasurer, time: LedgerFixture.noon) { _ in [draft] }
        }

        func here() async throws -> ComparedLedger { try await ComparedLedger(verifying: fixture.ledger, memory: nil) }

        func lastNote() throws -> SignedNote { try SignedNote(try #require(try lost.notes().last)) }

        func history(
            _ notes: [SignedNote],
            keeping stated: Int? = nil,
            memory: CheckpointMemory? = nil
        ) async throws -> LostHistory {
            try LostHistory(notedBy: notes, in: "note", without: try await here(), keeping: stated, memory: memory)
        }
    }

    @Test func aLongerLostHistoryKeepsAllThatIsHere() async throws {
        let place = try Place()
        defer { place.fixture.remove() }
        let history = try await place.history([try place.lastNote()])
        #expect(history.kept == place.size)
        #expect(history.checkpoint.size == place.size + 2)
        guard case .whole = history.ground else {
            Issue.record("\(history.ground)")
            return
        }
        let incarnation = Incarnation(kept: history.kept, lost: history.note.encoded, reason: "磁盘坏了")
        try place.fixture.record([EntryDraft(incarnation, date: try day("2025-02-05"))])
        let verdict = try await place.fixture.verify(.full)
        #expect(verdict.word == .holds)
        #expect(verdict.incarnations.map(\.kept) == [place.size])
    }

    /// Of several notes the farthest that is not here is meant; where all are here, nothing was lost.
    @Test func theFarthestForeignNoteIsMeant() async throws {
        let place = try Place()
        defer { place.fixture.remove() }
        let notes = try place.lost.notes().map { try SignedNote($0) }
        let history = try await place.history(notes.shuffled())
        #expect(history.checkpoint.size == place.size + 2)
        let own = Array(notes.dropLast(2))
        let problem = await #expect(throws: Problem.self) { try await place.history(own) }
        #expect(problem?.code == .incarnationNotLost)
        #expect(problem?.arguments == [.number(place.size)])
        let nothing = await #expect(throws: Problem.self) { try await place.history([]) }
        #expect(nothing?.code == .noteMalformed)
    }

    /// Once something was recorded here as far as the note reaches, the note alone tells nothing.
    @Test func whatOnlyAPersonKnowsIsAskedFor() async throws {
        let place = try Place(lostBeyond: 1)
        defer { place.fixture.remove() }
        try place.record(place.fixture.ledger, "HERE")
        let note = try place.lastNote()
        let problem = await #expect(throws: Problem.self) { try await place.history([note]) }
        #expect(problem?.code == .keptUnknown)
        let stated = try await place.history([note], keeping: place.size)
        #expect(stated.kept == place.size)
    }

    /// A machine that saw the lost one at a size that is here too knows that they had parted by then.
    @Test func whatThisMachineSawBoundsWhatIsShared() async throws {
        let place = try Place(lostBeyond: 1)
        defer { place.fixture.remove() }
        let memory = place.fixture.memory
        var nobody = NoObserver()
        _ = try await place.lost.verify(observing: &nobody, memory: memory)
        for number in 2...4 { try place.record(place.lost, "LOST\(number)") }
        for number in 0..<2 { try place.record(place.fixture.ledger, "HERE\(number)") }
        let history = try await place.history([try place.lastNote()], memory: memory)
        #expect(history.kept == place.size)
        guard case .remembered = history.ground else {
            Issue.record("\(history.ground)")
            return
        }
        let notes = LostHistory.notes(rememberedBy: memory, besides: try await place.here())
        #expect(notes.count == 1)
        #expect(LostHistory.notes(rememberedBy: nil, besides: try await place.here()).isEmpty)
    }

    @Test func bothLedgersAreCompared() async throws {
        let place = try Place()
        defer { place.fixture.remove() }
        func compared() async throws -> LedgerComparison {
            LedgerComparison(try await place.here(), try await ComparedLedger(verifying: place.lost, memory: nil))
        }
        let newer = try await compared()
        #expect(#expect(throws: Problem.self) { try LostHistory(of: newer) }?.code == .copyIsNewer)
        let older = LedgerComparison(newer.second, newer.first)
        #expect(#expect(throws: Problem.self) { try LostHistory(of: older) }?.code == .incarnationNotLost)
        try place.record(place.fixture.ledger, "HERE")
        let history = try LostHistory(of: try await compared())
        #expect(history.kept == place.size)
        #expect(history.checkpoint.size == place.size + 2)
        let incarnation = Incarnation(kept: history.kept, lost: history.note.encoded, reason: "商定")
        try place.fixture.record([EntryDraft(incarnation, date: try day("2025-02-05"))])
        let settlement = try #require(try await compared().settlement())
        #expect(settlement.isOfFirst && settlement.isInEffect && settlement.entry == place.size + 1)
        // What the other recorded after its note was seen is settled by nobody.
        try place.record(place.lost, "LATER")
        #expect(try await compared().settlement() == nil)
    }

    /// A note by itself, a receipt, two notes one after the other, JSON: and nothing where there is none.
    @Test func notesAreFoundWhereverTheyWereKept() throws {
        let place = try Place()
        defer { place.fixture.remove() }
        let notes = try place.lost.notes().suffix(2).map { try SignedNote($0) }
        #expect(SealedNotes.all(in: notes[0].encoded) == [notes[0]])
        #expect(SealedNotes.all(in: try place.lost.receipt(for: 3).text) == [notes[1]])
        let evidence = "/a/path 2025-01-01T00:00:00Z\n\n\(notes[0].encoded)\n\n\(notes[1].encoded)"
        #expect(SealedNotes.all(in: evidence) == notes)
        let json = try JSONEncoder().encode(["a": notes[0].encoded, "b": notes[1].encoded, "c": "other"])
        #expect(SealedNotes.all(in: String(decoding: json, as: UTF8.self)) == notes)
        for text in ["", "\n\n\n\n— ", "a\nb\nc\n\n— d e\n", "{", "[[[]]]"] {
            #expect(SealedNotes.all(in: text).isEmpty)
        }
    }
}
