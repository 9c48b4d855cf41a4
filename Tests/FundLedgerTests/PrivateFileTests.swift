import Foundation
import FundRules
import GRDB
import Testing
import TransparencyLog

@testable import FundLedger

/// Protects: private details stand in a file of this user's own, none of them in the ledger; nothing of them can be
/// changed or lost unseen where they were seen, and what is erased is gone.
@Suite struct PrivateFileTests {
    @Test(arguments: [
        ("/a/fund.daxiu", "/a/fund.private"), ("fund.daxiu", "fund.private"), ("books.db", "books.db.private"),
        ("a.daxiu/books", "a.daxiu/books.private"),
    ])
    func itsPathFollowsTheLedgers(_ ledger: String, _ path: String) {
        #expect(PrivateFile(beside: ledger).path == path)
    }

    /// By whatever name a ledger is reached, its details are the same.
    @Test func aLinkedLedgerHasTheFileOfTheRealOne() throws {
        let fixture = try PrivateFixture()
        defer { fixture.fund.remove() }
        let link = fixture.fund.folder.appending(path: "link.daxiu").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "fund.daxiu")
        #expect(try LedgerFile(opening: link).privates.records().count == 2)
    }

    @Test func detailsStandBesideTheLedgerAndNotInIt() async throws {
        let fixture = try PrivateFixture()
        defer { fixture.fund.remove() }
        let records = try fixture.records()
        #expect(records.map(\.detail.field) == ["payer", "phone"] && records.allSatisfy { $0.fits && $0.isBound })
        #expect(records.map(\.entry) == [fixture.entry, fixture.entry])
        let bytes = try fixture.fund.bytes()
        for record in records {
            #expect(bytes.range(of: Data(record.detail.value.utf8)) == nil)
            #expect(bytes.range(of: Data(record.detail.salt)) == nil)
        }
        var status = stat()
        #expect(stat(fixture.fund.privatePath, &status) == 0 && status.st_mode & 0o777 == 0o600)
        #expect(stat(fixture.fund.path, &status) == 0 && status.st_mode & 0o137 == 0)
        let verdict = try await fixture.verify()
        #expect(verdict.word == .holds && verdict.details.kept == 2)
    }

    /// Neither value nor salt is left, and the verdict counts what was decided.
    @Test func whatIsErasedIsGone() async throws {
        let fixture = try PrivateFixture()
        defer { fixture.fund.remove() }
        let payer = try #require(try fixture.records().first)
        try fixture.erasePayer()
        let bytes = fixture.contents()
        #expect(bytes.range(of: Data(payer.detail.value.utf8)) == nil)
        #expect(bytes.range(of: Data(Base64.encode(payer.detail.salt).utf8)) == nil)
        #expect(try fixture.records().map(\.detail.field) == ["phone"])
        let verdict = try await fixture.verify()
        #expect(verdict.word == .holds && verdict.details.kept == 1 && verdict.details.erased == 1)
        try fixture.write(bytes + Data(payer.line))
        let again = try await fixture.verify()
        #expect(again.findings.map(\.code) == [.privateNotErased])
        #expect(again.checks.first { $0.question == .erasures }?.answer == .no)
        try fixture.fund.ledger.completeErasures()
        #expect(fixture.contents().range(of: Data(payer.detail.value.utf8)) == nil)
        #expect(try await fixture.verify().word == .holds)
    }

    /// What is not here is not checked; what this machine has seen here, and is here no more, was taken away.
    @Test(arguments: VerificationPath.allCases)
    func whatIsNotHereIsMissedOnlyWhereItWas(_ way: VerificationPath) async throws {
        let fixture = try PrivateFixture()
        defer { fixture.fund.remove() }
        #expect(try await fixture.verify(way).word == .holds)
        try FileManager.default.removeItem(atPath: fixture.fund.privatePath)
        let verdict = try await fixture.verify(way)
        let check = try #require(verdict.checks.first { $0.question == .erasures })
        if way == .full {
            #expect(verdict.word == .holds && check.answer == .unchecked && verdict.details.unchecked == 2)
            #expect(check.detail.en.hasSuffix("2 of 2 not here and not checked"))
        } else {
            #expect(verdict.findings.map(\.code) == [.privateMissing, .privateMissing] && check.answer == .no)
        }
    }

    /// A memory that was cut short is said, and claims nothing.
    @Test func aDamagedMemoryIsSaid() async throws {
        let fixture = try PrivateFixture()
        defer { fixture.fund.remove() }
        #expect(try await fixture.verify(.incremental).word == .holds)
        let folder = fixture.fund.folder.appending(path: "memory")
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).first { $0.hasSuffix(".details") }
        )
        let file = folder.appending(path: name)
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(!text.contains(PrivateFixture.secret))
        let cut = text.split(separator: "\n").prefix(2).joined(separator: "\n")
        try cut.write(to: file, atomically: true, encoding: .utf8)
        try FileManager.default.removeItem(atPath: fixture.fund.privatePath)
        let verdict = try await fixture.verify(.incremental)
        #expect(verdict.findings.map(\.code) == [.privateMissing])
        #expect(verdict.details.detail.en.contains("is damaged and cannot be read"))
    }

    /// A change of the file, and what the verifier must say.
    struct Change: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let old: String
        let new: String
        var codes: [ProblemCode] = []
        var unchecked = 0
        var unreadable = 0

        init(_ name: String, _ old: String, _ new: String, _ codes: [ProblemCode] = []) {
            (testDescription, self.old, self.new, self.codes) = (name, old, new, codes)
        }

        /// A line that is none any more: its detail is not here.
        static func spoils(_ name: String, _ old: String, _ new: String) -> Change {
            var change = Change(name, old, new)
            (change.unchecked, change.unreadable) = (1, 1)
            return change
        }

        /// A line that a kill left half written or half erased.
        static func cuts(_ name: String, _ old: String, _ new: String) -> Change {
            var change = Change(name, old, new)
            change.unchecked = 1
            return change
        }

        /// Something else that is no line.
        static func adds(_ name: String, _ old: String, _ new: String) -> Change {
            var change = Change(name, old, new)
            change.unreadable = 1
            return change
        }
    }

    static let changes: [Change] = [
        Change("a value", secret, "李四", [.privateAltered]),
        Change("a field", "payer", "paper", [.privateAltered]),
        Change("a shorter field", "\"phone\"", "\"ph\"", [.privateAltered]),
        Change("the hint", "\"entry\":12", "\"entry\":3"),
        Change("bound", "\"bound\":1", "\"bound\":0"),
        Change("empty lines", "\n", "\n\n    \n"),
        Change("no line feed at the end", "13800138000\"}\n", "13800138000\"}"),
        .spoils("bound of 2", "\"bound\":1", "\"bound\":2"),
        .spoils("a version", "\"v\":1", "\"v\":2"),
        .spoils("text as hint", "\"entry\":12", "\"entry\":\"x\""),
        .spoils("a large hint", "\"entry\":12", "\"entry\":9223372036854775807"),
        .spoils("a fraction as hint", "\"entry\":12", "\"entry\":1.5"),
        .spoils("null", "\"\(secret)\"", "null"),
        .spoils("a number", "\"\(secret)\"", "7"),
        .spoils("white space", ",\"v\"", ", \"v\""),
        .spoils("a long line", secret, String(repeating: "长", count: 5000)),
        .spoils("an endless one", "\n", String(repeating: "x", count: 200_000) + "\n"),
        .adds("NUL", "\n", "\n\0\0\n"),
        .cuts("half erased", "{\"bound", "       "),
        .cuts("half written", "13800138000\"}\n", "138001"),
    ]
    private static let secret = PrivateFixture.secret

    @Test(arguments: changes) func everyChangeIsFoundAndNoneStopsTheVerifier(_ change: Change) async throws {
        let fixture = try PrivateFixture()
        defer { fixture.fund.remove() }
        let text = String(decoding: fixture.contents(), as: UTF8.self)
        let altered = text.replacing(change.old, with: change.new, maxReplacements: 1)
        #expect(altered != text)
        try fixture.write(Data(altered.utf8))
        let verdict = try await fixture.verify()
        #expect(verdict.findings.map(\.code) == change.codes, "\(verdict.findings)")
        #expect(verdict.details.unchecked == change.unchecked && verdict.details.unreadable == change.unreadable)
        // Whatever is in it, recording goes on, and mends only what is half written or half erased.
        try fixture.fund.record([EntryDraft(try fixture.fund.contribution(60), date: try day("2025-02-05"))])
        let after = try await fixture.verify()
        #expect(after.findings.map(\.code) == change.codes && after.details.unreadable == change.unreadable)
    }

    /// A line that no entry names: one waits, one is of another ledger. Both are said, and neither is wrong.
    @Test func straysAreSaid() async throws {
        let fixture = try PrivateFixture()
        defer { fixture.fund.remove() }
        let stray = try PrivateDetail(field: "payer", value: "王五")
        let foreign = PrivateRecord(stray, entry: 2, isBound: true)
        let other = PrivateRecord(try PrivateDetail(field: "payer", value: "赵六"), entry: 90, isBound: false)
        try fixture.write(fixture.contents() + Data(foreign.line + other.line))
        let verdict = try await fixture.verify()
        #expect(verdict.word == .holds && verdict.details.foreign == 1 && verdict.details.pending == 1)
        try fixture.fund.record([EntryDraft(try fixture.fund.contribution(60), date: try day("2025-02-05"))])
        let after = try await fixture.verify()
        #expect(after.details.foreign == 1 && after.details.pending == 0)
        #expect(fixture.contents().range(of: Data("赵六".utf8)) == nil)
    }
}
