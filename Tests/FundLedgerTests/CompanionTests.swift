import Foundation
import FundLedger
import FundRules
import GRDB
import Testing
import TransparencyLog

/// Files and private details beside the entries: nothing of them can be changed, lost or slipped in unseen, and what is
/// erased is gone.
@Suite struct CompanionTests {
    private static let secret = "张三丰的电话"

    /// A ledger whose entries 5 and 6 name the same invoice, and whose entry 5 commits to a payer and a phone.
    private func fixture() throws -> LedgerFixture {
        let fixture = try LedgerFixture()
        try fixture.recordEveryKind()
        let path = fixture.folder.appending(path: "发票.pdf").path
        try Data(repeating: 7, count: 700_001).write(to: URL(fileURLWithPath: path))
        let file = try AttachmentFile(path: path)
        var first = EntryDraft(try fixture.contribution(50), date: try day("2025-02-03"))
        first.attachments = [file.attachment]
        first.privateDetails = [
            try PrivateDetail(field: "payer", value: CompanionTests.secret),
            try PrivateDetail(field: "phone", value: "13800138000"),
        ]
        var second = EntryDraft(try fixture.contribution(51), date: try day("2025-02-03"))
        second.attachments = [file.attachment]
        _ = try fixture.ledger.record(signer: fixture.treasurer, time: LedgerFixture.noon, enclosing: [file]) { _ in
            [first, second]
        }
        return fixture
    }

    private func entry(_ sequence: Int, _ fixture: LedgerFixture) throws -> Entry {
        try Entry(decoding: #require(try fixture.ledger.line(at: sequence)))
    }

    @Test(arguments: VerificationPath.allCases)
    func filesAreStoredOnceAndVerified(_ way: VerificationPath) async throws {
        let fixture = try fixture()
        defer { fixture.remove() }
        let verdict = try await fixture.verify(way)
        #expect(verdict.word == .holds, "\(verdict.findings)")
        let size = try fixture.ledger.size()
        let attachment = try #require(try entry(size - 1, fixture).attachments.first)
        #expect(attachment.name == "发票.pdf" && attachment.type == "application/pdf" && attachment.size == 700_001)
        var bytes = Data()
        try fixture.ledger.forEachPiece(of: attachment) { bytes.append(contentsOf: $0) }
        #expect(bytes == Data(repeating: 7, count: 700_001))
        let rows = try await DatabaseQueue(path: fixture.path).read {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM attachment")
        }
        #expect(rows == 1)
    }

    /// What somebody does to the file, and everything the verifier must say.
    struct Change: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let sql: String
        let codes: [ProblemCode]
    }

    static let changes = [
        Change(
            testDescription: "a byte of a file changed",
            sql: "UPDATE attachment SET bytes = CAST(x'08' || substr(bytes, 2) AS BLOB)",
            codes: [.attachmentAltered, .attachmentAltered]
        ),
        Change(
            testDescription: "a file cut short",
            sql: "UPDATE attachment SET bytes = substr(bytes, 1, 700000)",
            codes: [.attachmentAltered, .attachmentAltered]
        ),
        Change(
            testDescription: "a file removed",
            sql: "DELETE FROM attachment",
            codes: [.attachmentMissing, .attachmentMissing]
        ),
        Change(
            testDescription: "the table of files removed",
            sql: "DROP TABLE attachment",
            codes: [.attachmentMissing, .attachmentMissing]
        ),
        Change(
            testDescription: "a file slipped in",
            sql: "INSERT INTO attachment VALUES (zeroblob(32), x'00')",
            codes: [.attachmentUnnamed]
        ),
        Change(
            testDescription: "a table of another shape",
            sql: "ALTER TABLE attachment ADD COLUMN note TEXT",
            // It is not read, so it holds nothing.
            codes: [.attachmentMissing, .attachmentMissing, .schemaDiffers]
        ),
        Change(
            testDescription: "tables that hold nothing of what they should",
            sql: """
                DROP TABLE attachment; CREATE TABLE attachment (sha256, bytes);
                INSERT INTO attachment VALUES (NULL, 7), (zeroblob(32), NULL);
                DROP TABLE private_detail; CREATE TABLE private_detail (seq, field, salt, value);
                INSERT INTO private_detail VALUES (NULL, NULL, NULL, NULL), ('a', 1, 'b', 2.5)
                """,
            codes: [
                .attachmentMissing, .privateMissing, .privateMissing, .attachmentMissing, .schemaDiffers,
                .schemaDiffers,
            ]
        ),
        Change(
            testDescription: "a value changed",
            sql: "UPDATE private_detail SET value = '李四' WHERE field = 'payer'",
            codes: [.privateAltered]
        ),
        Change(
            testDescription: "a salt changed",
            sql: "UPDATE private_detail SET salt = zeroblob(32) WHERE field = 'phone'",
            codes: [.privateAltered]
        ),
        Change(
            testDescription: "a value removed without a decision",
            sql: "DELETE FROM private_detail WHERE field = 'phone'",
            codes: [.privateMissing]
        ),
        Change(
            testDescription: "a value slipped in",
            sql: "INSERT INTO private_detail VALUES (0, 'payer', zeroblob(32), '王五')",
            codes: [.privateUnnamed]
        ),
    ]

    @Test(arguments: changes, VerificationPath.allCases)
    func everyChangeIsFound(_ change: Change, _ way: VerificationPath) async throws {
        let fixture = try fixture()
        defer { fixture.remove() }
        #expect(try await fixture.verify(way).word == .holds)
        try fixture.tamper { try $0.execute(sql: change.sql) }
        let verdict = try await fixture.verify(way)
        #expect(verdict.findings.map(\.code) == change.codes, "\(verdict.findings)")
    }

    /// Neither value nor salt is left anywhere in the file, and the verdict counts what was decided.
    @Test func whatIsErasedIsGone() async throws {
        let fixture = try fixture()
        defer { fixture.remove() }
        let sequence = try fixture.ledger.size() - 2
        let details = try fixture.ledger.privateDetails(of: entry(sequence, fixture))
        let payer = try #require(details.first { $0.field == "payer" })
        let kept = try #require(details.first { $0.field == "phone" })
        #expect(try fixture.bytes().range(of: Data(CompanionTests.secret.utf8)) != nil)
        let erasure = Erasure(Erasure.Detail(entry: sequence, field: "payer"), reason: "业主要求")
        try fixture.record([EntryDraft(erasure, date: try day("2025-02-04"))])
        for isCompact in [false, true] {
            if isCompact { _ = try fixture.ledger.compact() }
            let bytes = try fixture.bytes()
            #expect(bytes.range(of: Data(payer.value.utf8)) == nil)
            #expect(bytes.range(of: Data(payer.salt)) == nil)
            #expect(bytes.range(of: Data(kept.salt)) != nil)
            let verdict = try await fixture.verify(.full)
            #expect(verdict.word == .holds, "\(verdict.findings)")
            let check = try #require(verdict.checks.first { $0.question == .erasures })
            #expect(
                check.answer == .yes && check.detail.en == "1 kept as committed to, 1 erased by recorded decision"
            )
        }
        try fixture.tamper { database in
            try database.execute(
                sql: "INSERT INTO private_detail VALUES (?, 'payer', ?, ?)",
                arguments: [sequence, Data(payer.salt), payer.value]
            )
        }
        let verdict = try await fixture.verify(.full)
        #expect(verdict.findings.map(\.code) == [.privateNotErased])
        #expect(verdict.checks.first { $0.question == .erasures }?.answer == .no)
    }

    /// An entry that breaks a rule leaves neither itself nor what came with it.
    @Test func whatIsRefusedLeavesNothing() throws {
        let fixture = try fixture()
        defer { fixture.remove() }
        let path = fixture.folder.appending(path: "新.txt").path
        try Data("新".utf8).write(to: URL(fileURLWithPath: path))
        let file = try AttachmentFile(path: path)
        let before = try fixture.bytes()
        var draft = EntryDraft(try fixture.contribution(50), date: try day("2025-02-05"))
        draft.attachments = [file.attachment]
        draft.privateDetails = [try PrivateDetail(field: "payer", value: "李四")]
        #expect(throws: Problem.self) {
            try fixture.ledger.record(signer: fixture.treasurer, time: LedgerFixture.noon, enclosing: [file]) { _ in
                [draft]
            }
        }
        #expect(try fixture.bytes() == before)
    }

    /// A ledger from before the tables existed verifies, and takes its first file.
    @Test func aLedgerWithoutTheTablesGetsThem() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        let tables = try await DatabaseQueue(path: fixture.path).read { try $0.tableExists("attachment") }
        #expect(!tables)
        #expect(try await fixture.verify(.full).word == .holds)
        try fixture.recordEveryKind()
        var draft = EntryDraft(try fixture.contribution(60), date: try day("2025-02-05"))
        draft.privateDetails = [try PrivateDetail(field: "payer", value: "李四")]
        try fixture.record([draft])
        #expect(try await fixture.verify(.full).word == .holds)
    }
}
