import Foundation
import FundLedger
import FundRules
import GRDB
import Testing
import TransparencyLog

/// Nothing that is stored can be changed without the verifier saying so.
@Suite struct TamperTests {
    /// A stored value, by table, column and the row's position in rowid or key order.
    struct Column: Sendable, CustomTestStringConvertible {
        let table: String
        let column: String
        let key: String
        var testDescription: String { "\(table).\(column)" }
    }

    static let truth = [
        Column(table: "entry", column: "line", key: "seq"),
        Column(table: "entry", column: "hash", key: "seq"),
        Column(table: "checkpoint", column: "root", key: "size"),
        Column(table: "checkpoint", column: "note", key: "size"),
    ]
    static let caches = [
        Column(table: "node", column: "hash", key: "level * 1000000 + position"),
        Column(table: "snapshot", column: "root", key: "size"),
        Column(table: "snapshot", column: "state", key: "size"),
        Column(table: "number_run", column: "hashes", key: "first"),
        Column(table: "number_block", column: "keys", key: "first * 1000000 + position"),
    ]

    private static let step = ProcessInfo.processInfo.environment["DAXIU_LONG"] == "1" ? 1 : 5

    @Test(arguments: truth, VerificationPath.allCases)
    func everyByteOfTheTruthCounts(_ column: Column, _ way: VerificationPath) async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        try await tryEveryByte(of: column, in: fixture, way)
    }

    @Test(arguments: caches, VerificationPath.allCases)
    func everyByteOfTheCachesCounts(_ column: Column, _ way: VerificationPath) async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordContributions(until: 258)
        try await tryEveryByte(of: column, in: fixture, way)
    }

    private func tryEveryByte(
        of column: Column,
        in fixture: LedgerFixture,
        _ way: VerificationPath
    ) async throws {
        let before = try await fixture.verify(way)
        #expect(before.findings.isEmpty, "\(before.findings)")
        let rows = try values(column, fixture)
        #expect(!rows.isEmpty)
        // Opened once: most of the time of a trial would else go into reading the structure of the file.
        let queue = try fixture.tampering()
        for (row, (key, value)) in rows.enumerated() {
            // All of them with `Scripts/test --long`; else every fifth, beginning elsewhere in every row.
            for position in stride(from: row % TamperTests.step, to: value.count, by: TamperTests.step) {
                var changed = value
                changed[position] ^= 1 << (position % 7)
                try write(changed, column, key, queue)
                let verdict = try await fixture.verify(way)
                #expect(verdict.word == .fails, "\(column.table).\(column.column) \(key) byte \(position)")
                try write(value, column, key, queue)
            }
        }
        try queue.close()
        let after = try await fixture.verify(way)
        #expect(after.findings.isEmpty)
    }

    private func write(_ value: Data, _ column: Column, _ key: DatabaseValue, _ queue: DatabaseQueue) throws {
        let isText = column.column == "note"
        try queue.writeWithoutTransaction { database in
            try database.cachedStatement(
                sql: """
                    UPDATE \(column.table) SET \(column.column) = \(isText ? "CAST(? AS TEXT)" : "?")
                    WHERE \(column.key) = ?
                    """
            ).execute(arguments: [value, key])
            #expect(database.changesCount == 1)
        }
    }

    private func values(_ column: Column, _ fixture: LedgerFixture) throws -> [(DatabaseValue, Data)] {
        let queue = try DatabaseQueue(path: fixture.path)
        return try queue.read { database in
            try Row.fetchAll(
                database,
                sql: "SELECT \(column.key) AS key, CAST(\(column.column) AS BLOB) AS value FROM \(column.table)"
            ).map { ($0["key"], $0["value"]) }
        }
    }

    /// One change to the structure of what is stored, and the finding that must name it.
    struct Change: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let sql: String
        let code: ProblemCode
    }

    static let changes = [
        Change(
            testDescription: "the end removed, its checkpoint left",
            sql: "DELETE FROM entry WHERE seq >= 256",
            code: .checkpointBeyondEnd
        ),
        Change(
            testDescription: "the last checkpoint removed",
            sql: "DELETE FROM checkpoint WHERE size = (SELECT max(size) FROM checkpoint)",
            code: .tailUnsealed
        ),
        Change(
            testDescription: "a checkpoint over nothing",
            sql: "INSERT INTO checkpoint SELECT 0, root, note FROM checkpoint LIMIT 1",
            code: .checkpointMalformed
        ),
        Change(
            testDescription: "two entries swapped",
            sql: """
                UPDATE entry SET seq = -1 WHERE seq = 30; UPDATE entry SET seq = 30 WHERE seq = 31;
                UPDATE entry SET seq = 31 WHERE seq = -1
                """,
            code: .sequenceDiffers
        ),
        Change(
            testDescription: "two lines swapped, hash columns and all",
            sql: """
                UPDATE entry SET
                    line = (SELECT other.line FROM entry AS other WHERE other.seq = 61 - entry.seq),
                    hash = (SELECT other.hash FROM entry AS other WHERE other.seq = 61 - entry.seq)
                WHERE seq IN (30, 31)
                """,
            code: .previousDiffers
        ),
        Change(
            testDescription: "an entry repeated at the end",
            sql: "INSERT INTO entry SELECT 258, line, hash FROM entry WHERE seq = 257",
            code: .sequenceDiffers
        ),
        Change(
            testDescription: "an entry repeated before the first",
            sql: "INSERT INTO entry SELECT -1, line, hash FROM entry WHERE seq = 257",
            code: .sequenceDiffers
        ),
        Change(testDescription: "an entry removed", sql: "DELETE FROM entry WHERE seq = 100", code: .rowMissing),
        Change(
            testDescription: "an entry far out",
            sql: "INSERT INTO entry SELECT 1 << 60, line, hash FROM entry LIMIT 1",
            code: .rowMissing
        ),
        Change(testDescription: "a node moved", sql: "UPDATE node SET position = 7", code: .nodeDiffers),
        Change(testDescription: "a node removed", sql: "DELETE FROM node", code: .nodeDiffers),
        Change(
            testDescription: "a node added",
            sql: "INSERT INTO node SELECT 2, 0, hash FROM node",
            code: .nodeDiffers
        ),
        Change(testDescription: "a snapshot moved", sql: "UPDATE snapshot SET size = size - 1", code: .snapshotDiffers),
        Change(
            testDescription: "a snapshot of tomorrow",
            sql: "UPDATE snapshot SET size = 999",
            code: .snapshotDiffers
        ),
        Change(
            testDescription: "references that begin later",
            sql: "UPDATE number_run SET first = 1; UPDATE number_block SET first = 1",
            code: .referenceDiffers
        ),
        Change(
            testDescription: "references that end earlier",
            sql: "UPDATE number_run SET last = last - 1",
            code: .referenceDiffers
        ),
        Change(testDescription: "a block removed", sql: "DELETE FROM number_block", code: .referenceDiffers),
        Change(testDescription: "a run removed", sql: "DELETE FROM number_run", code: .referenceDiffers),
        Change(
            testDescription: "references removed",
            sql: "DELETE FROM number_block; UPDATE number_run SET hashes = x''",
            code: .referenceDiffers
        ),
        Change(
            testDescription: "a block added",
            sql: "INSERT INTO number_block SELECT first, position + 1, keys FROM number_block",
            code: .referenceDiffers
        ),
        Change(
            testDescription: "a table added",
            sql: "CREATE TABLE entry2 (seq INTEGER)",
            code: .schemaDiffers
        ),
        Change(
            testDescription: "a checkpoint moved",
            sql: "UPDATE checkpoint SET size = 257 WHERE size = 258",
            code: .checkpointMalformed
        ),
        Change(
            testDescription: "a checkpoint moved beyond the end",
            sql: "UPDATE checkpoint SET size = 259 WHERE size = 258",
            code: .checkpointMalformed
        ),
        Change(
            testDescription: "a checkpoint of another origin, with a control character",
            sql: "UPDATE checkpoint SET note = replace(note, 'example.org', 'example.org' || char(133))",
            code: .checkpointMalformed
        ),
        Change(
            testDescription: "a signature by a name with a control character",
            sql: "UPDATE checkpoint SET note = note || '— a' || char(159) || ' AAAAKgE=' || char(10)",
            code: .checkpointMalformed
        ),
    ]

    @Test(arguments: changes, VerificationPath.allCases)
    func aChangedStructureIsNamed(_ change: Change, _ way: VerificationPath) async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordContributions(until: 258)
        #expect(try await fixture.verify(way).word == .holds)
        try fixture.tamper { try $0.execute(sql: change.sql) }
        let verdict = try await fixture.verify(way)
        #expect(verdict.word == .fails)
        #expect(verdict.findings.contains { $0.code == change.code }, "\(verdict.findings)")
    }

    /// A dropped trigger is how a change begins, so it is a finding of its own.
    @Test(arguments: VerificationPath.allCases) func aMissingTriggerIsNamed(_ way: VerificationPath) async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        #expect(try await fixture.verify(way).word == .holds)
        try await DatabaseQueue(path: fixture.path).write { try $0.execute(sql: "DROP TRIGGER entry_is_never_updated") }
        let verdict = try await fixture.verify(way)
        #expect(verdict.findings.map(\.code) == [.schemaDiffers])
    }

    /// One altered amount is found at its own entry, not as a broken chain for all the rest.
    @Test(arguments: VerificationPath.allCases) func anAlteredAmountIsNamedOnce(_ way: VerificationPath) async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordContributions(until: 258)
        #expect(try await fixture.verify(way).word == .holds)
        try fixture.tamper { database in
            try database.execute(
                sql: """
                    UPDATE entry SET line = CAST(replace(CAST(line AS TEXT), '785', '795') AS BLOB) WHERE seq = 40
                    """
            )
        }
        let verdict = try await fixture.verify(way)
        #expect(verdict.findings.compactMap(\.entry) == [40], "\(verdict.findings)")
        #expect(verdict.findings.first?.code == .hashDiffers)
    }

    /// Somebody with a key of their own writes the end anew: hashes, chain, tree and seals all fit, the key does not.
    @Test(arguments: VerificationPath.allCases)
    func aSuffixUnderAForeignKeyIsRefused(_ way: VerificationPath) async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        #expect(try await fixture.verify(way).word == .holds)
        try fixture.tamper { try Forgery(signer: fixture.stranger).rewrite(from: 3, in: $0) }
        let verdict = try await fixture.verify(way)
        #expect(verdict.word == .fails)
        let codes = Set(verdict.findings.map(\.code))
        #expect(codes.contains(.recorderUnknown) && codes.contains(.sealMissing), "\(verdict.findings)")
        #expect(!codes.contains(.hashDiffers) && !codes.contains(.checkpointRootDiffers))
    }

    /// The same under the treasurer's name and key ID, with a signature that the treasurer did not make.
    @Test(arguments: VerificationPath.allCases)
    func aForgedSignatureIsFound(_ way: VerificationPath) async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        #expect(try await fixture.verify(way).word == .holds)
        let forged = Forgery(signer: fixture.stranger, claimed: fixture.treasurer.verifierKey)
        try fixture.tamper { try forged.rewrite(from: 3, in: $0) }
        let verdict = try await fixture.verify(way)
        #expect(Set(verdict.findings.map(\.code)).contains(.signatureInvalid), "\(verdict.findings)")
    }

    /// A false signature by any member spoils a checkpoint, also beside the recorder's; anybody else may have signed too.
    @Test(arguments: [(size: 2, word: Verdict.Word.fails), (size: 1, word: .holds)])
    func noMemberSignsFalsely(_ size: Int, _ word: Verdict.Word) async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        let auditor = Member(key: fixture.stranger.verifierKey, title: "审计", role: .auditor)
        try fixture.record([EntryDraft(MemberChange(.add(auditor)), date: try day("2025-01-02"))])
        try fixture.tamper { database in
            let sql = "SELECT note FROM checkpoint WHERE size = ?"
            let note = try SignedNote(try #require(try String.fetchOne(database, sql: sql, arguments: [size])))
            let name = LedgerFixture.origin
            let line = try NoteSignature(
                name: name,
                keyID: fixture.stranger.keyID,
                signature: Array(repeating: 7, count: 64)
            )
            let both = try SignedNote(text: note.text, signatures: note.signatures + [line])
            let update = "UPDATE checkpoint SET note = ? WHERE size = ?"
            try database.execute(sql: update, arguments: [both.encoded, size])
        }
        let verdict = try await fixture.verify(.full)
        #expect(verdict.word == word)
        #expect(verdict.findings.map(\.code) == (word == .holds ? [] : [.signatureInvalid]))
    }
}
