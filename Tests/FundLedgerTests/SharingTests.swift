import Foundation
import FundRules
import GRDB
import Testing

@testable import FundLedger

/// Protects: a ledger can be handed to anybody; older ones become so; and what a copy lacks is said.
@Suite struct SharingTests {
    private func fixture() throws -> PrivateFixture {
        let fixture = try PrivateFixture()
        let path = fixture.fund.folder.appending(path: "发票.txt").path
        try Data("发票".utf8).write(to: URL(fileURLWithPath: path))
        let file = try AttachmentFile(path: path)
        var draft = try fixture.draft(number: 70, [:])
        draft.attachments = [file.attachment]
        _ = try fixture.fund.ledger.record(
            signer: fixture.fund.treasurer,
            time: LedgerFixture.noon,
            enclosing: [file]
        ) { _ in [draft] }
        return fixture
    }

    @Test(arguments: [true, false], [true, false])
    func aCopyVerifiesAndHasNoPrivateDetail(_ hasAttachments: Bool, _ isOlder: Bool) async throws {
        let fixture = try fixture()
        defer { fixture.fund.remove() }
        let records = try fixture.records()
        if isOlder { try fixture.fund.makeOlder() }
        let path = fixture.fund.folder.appending(path: "copy.daxiu").path
        try fixture.fund.ledger.share(to: path, hasAttachments: hasAttachments)
        let copy = try LedgerFile(opening: path, writable: true)
        let verdict = try await copy.verify()
        let original = try await fixture.verify()
        #expect(verdict.root == original.root && verdict.findings.isEmpty, "\(verdict.findings)")
        #expect(verdict.word == (hasAttachments ? .holds : .weak))
        #expect(verdict.attachmentsUnchecked == (hasAttachments ? 0 : 1) && verdict.details.unchecked == 2)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        for record in records {
            #expect(bytes.range(of: Data(record.detail.value.utf8)) == nil)
            #expect(bytes.range(of: Data(record.detail.salt)) == nil)
        }
        let draft = try fixture.draft(number: 71, [:])
        #expect(throws: Problem(.ledgerIsShared, [.file(path)])) {
            try copy.record(signer: fixture.fund.treasurer, time: LedgerFixture.noon) { _ in [draft] }
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
        let names = try FileManager.default.contentsOfDirectory(atPath: fixture.fund.folder.path)
        #expect(names.allSatisfy { !$0.contains(".part") })
    }

    @Test func nothingIsReplaced() throws {
        let fixture = try fixture()
        defer { fixture.fund.remove() }
        for path in [fixture.fund.path, fixture.fund.privatePath, fixture.fund.folder.path] {
            #expect(throws: Problem(.fileExists, [.file(path)])) {
                try fixture.fund.ledger.share(to: path, hasAttachments: true)
            }
        }
    }

    /// Who takes an attachment out of a ledger and sets the mark gets no full verdict by it, and stops all recording.
    @Test func theMarkExcusesNobodyFully() async throws {
        let fixture = try fixture()
        defer { fixture.fund.remove() }
        try fixture.fund.tamper { database in
            try database.execute(sql: "DELETE FROM attachment")
            try ShareMark(hasAttachments: false).write(database)
        }
        #expect(try await fixture.verify().word == .weak)
        try fixture.fund.tamper { try $0.execute(sql: "UPDATE share SET attachments = 1") }
        #expect(try await fixture.verify().findings.map(\.code) == [.attachmentMissing])
        try fixture.fund.tamper { try $0.execute(sql: "DROP TABLE share; CREATE TABLE share (attachments)") }
        #expect(try await fixture.verify().findings.map(\.code) == [.attachmentMissing, .schemaDiffers])
    }

    /// An older ledger verifies as it is, and is converted without a trace; a second time, or after a kill, too.
    @Test(arguments: [false, true])
    func anOlderLedgerIsConverted(_ wasInterrupted: Bool) async throws {
        let fixture = try fixture()
        defer { fixture.fund.remove() }
        let records = try fixture.records()
        let file = fixture.contents()
        try fixture.fund.makeOlder()
        #expect(try await fixture.verify().details.kept == 2)
        #expect(try fixture.fund.bytes().range(of: Data(records[0].detail.salt)) != nil)
        // A kill after the details were written and before the table was dropped.
        if wasInterrupted { try fixture.write(file) }
        #expect(try await fixture.verify().word == .holds)
        #expect(try fixture.fund.ledger.movePrivateDetails() == 2)
        #expect(try fixture.records().map(\.detail) == records.map(\.detail))
        let bytes = try fixture.fund.bytes()
        for record in records {
            #expect(bytes.range(of: Data(record.detail.value.utf8)) == nil)
            #expect(bytes.range(of: Data(record.detail.salt)) == nil)
        }
        let verdict = try await fixture.verify()
        #expect(verdict.word == .holds && verdict.details.kept == 2)
        #expect(try fixture.fund.ledger.movePrivateDetails() == nil)
    }

    /// A row that is not what its entry says stops the conversion before anything has moved.
    @Test(arguments: [
        ("UPDATE private_detail SET value = '李四'", ProblemCode.privateAltered),
        ("INSERT INTO private_detail VALUES (0, 'payer', zeroblob(32), '王五')", .privateUnnamed),
    ])
    func aWrongRowIsNotMoved(_ sql: String, _ code: ProblemCode) throws {
        let fixture = try fixture()
        defer { fixture.fund.remove() }
        try fixture.fund.makeOlder()
        try fixture.fund.tamper { try $0.execute(sql: sql) }
        let before = try fixture.fund.bytes()
        let problem = #expect(throws: Problem.self) { try fixture.fund.ledger.movePrivateDetails() }
        #expect(problem?.code == code)
        #expect(try fixture.fund.bytes() == before)
        #expect(!FileManager.default.fileExists(atPath: fixture.fund.privatePath))
    }

    /// A trigger of the file's own making that keeps what is erased does not get it called erased: with such a trigger
    /// nothing is recorded, and where the decision was recorded before, the value is seen to stand.
    @Test(arguments: [false, true])
    func aTriggerKeepsNothingUnseen(_ wasDecided: Bool) async throws {
        let fixture = try fixture()
        defer { fixture.fund.remove() }
        let file = fixture.contents()
        if wasDecided {
            try fixture.erasePayer()
            try fixture.write(file)
        }
        try fixture.fund.makeOlder()
        try fixture.fund.tamper { database in
            try database.execute(
                sql: "CREATE TRIGGER keep BEFORE DELETE ON private_detail BEGIN SELECT raise(IGNORE); END"
            )
        }
        if wasDecided {
            #expect(throws: Problem.self) { try fixture.fund.ledger.completeErasures() }
        } else {
            #expect(throws: Problem.self) { try fixture.erasePayer() }
        }
        #expect(try fixture.fund.ledger.holds(fixture.payer))
        #expect(try await fixture.verify().findings.map(\.code).contains(.privateNotErased) == wasDecided)
    }

    /// Several recorders' files: each has its own, and each can take in what the other has.
    @Test func filesOfSeveralRecordersJoin() async throws {
        let fixture = try fixture()
        defer { fixture.fund.remove() }
        let mine = fixture.contents()
        try FileManager.default.removeItem(atPath: fixture.fund.privatePath)
        try fixture.fund.record([try fixture.draft(number: 80, ["payer": "李四"])])
        #expect(try await fixture.verify().details.unchecked == 2)
        let other = fixture.fund.folder.appending(path: "other.private").path
        let stray = PrivateRecord(try PrivateDetail(field: "payer", value: "王五"), entry: 1, isBound: true)
        try (mine + Data(stray.line)).write(to: URL(fileURLWithPath: other))
        #expect(throws: Problem(refused: other, .open)) {
            #expect(chmod(other, 0o644) == 0)
            _ = try fixture.fund.ledger.joinPrivateDetails(from: other)
        }
        #expect(chmod(other, 0o600) == 0)
        let joined = try fixture.fund.ledger.joinPrivateDetails(from: other)
        #expect(joined.taken == 2 && joined.known == 0 && joined.left == 1)
        let again = try fixture.fund.ledger.joinPrivateDetails(from: other)
        #expect(again.taken == 0 && again.known == 2 && again.left == 1)
        let verdict = try await fixture.verify()
        #expect(verdict.word == .holds && verdict.details.kept == 3 && verdict.details.foreign == 0)
        // What was erased does not come back.
        try fixture.erasePayer()
        #expect(try fixture.fund.ledger.joinPrivateDetails(from: other).taken == 0)
        let copies = fixture.copies()
        let erased = try #require(try PrivateFile(path: other).records().first).detail
        #expect(Traces(of: erased).files(among: copies.paths) == [other])
    }

    /// A backup that was remembered is looked into wherever it is, and named while it holds what was erased.
    @Test func rememberedBackupsAreNamed() async throws {
        let fixture = try fixture()
        defer { fixture.fund.remove() }
        let payer = try #require(try fixture.records().first).detail
        let backups = fixture.fund.folder.appending(path: "backups")
        try FileManager.default.createDirectory(at: backups, withIntermediateDirectories: false)
        let backup = try await fixture.fund.ledger.backUp(to: backups.path, now: LedgerFixture.noon)
        let copy = try #require(backup.remembered.privates?.path)
        #expect(Traces(of: payer).files(among: fixture.copies().paths).isEmpty)
        try BackupMemory(state: fixture.fund.memory.folder).remember(backup.remembered)
        #expect(Traces(of: payer).files(among: fixture.copies().paths) == [copy])
    }
}
