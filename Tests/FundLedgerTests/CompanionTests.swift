import Foundation
@testable import FundLedger
import FundRules
import GRDB
import Testing
import TransparencyLog

/// Files beside the entries, and the private details of older ledgers: nothing of them can be changed, lost or slipped in
/// unseen.
@Suite struct CompanionTests {
    private static let secret = "张三丰的电话"

    /// A ledger as versions before the file of private details left it: two entries name the same invoice, and the first
    /// of them commits to a payer and a phone, which stand in a table of the ledger.
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
        try fixture.makeOlder()
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
        // What was never seen here is not missed.
        let codes = way == .full ? change.codes.filter { $0 != .privateMissing } : change.codes
        #expect(verdict.findings.map(\.code) == codes, "\(verdict.findings)")
        #expect(way == .incremental || verdict.details.unchecked == change.codes.count { $0 == .privateMissing })
    }

    /// An entry that breaks a rule leaves neither itself nor what came with it.
    @Test func whatIsRefusedLeavesNothing() throws {
        let fixture = try fixture()
        defer { fixture.remove() }
        let path = fixture.folder.appending(path: "新.txt").path
        try Data("新".utf8).write(to: URL(fileURLWithPath: path))
        let file = try AttachmentFile(path: path)
        let before = try fixture.bytes()
        let details = FileManager.default.contents(atPath: fixture.privatePath)
        var draft = EntryDraft(try fixture.contribution(50), date: try day("2025-02-05"))
        draft.attachments = [file.attachment]
        draft.privateDetails = [try PrivateDetail(field: "payer", value: "李四")]
        #expect(throws: Problem.self) {
            try fixture.ledger.record(signer: fixture.treasurer, time: LedgerFixture.noon, enclosing: [file]) { _ in
                [draft]
            }
        }
        #expect(try fixture.bytes() == before)
        #expect(FileManager.default.contents(atPath: fixture.privatePath) == details)
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
