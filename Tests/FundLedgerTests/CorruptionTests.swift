import Foundation
import FundLedger
import FundRules
import GRDB
import Testing
import TransparencyLog

/// Whatever a disk or a stranger makes of a ledger's bytes: it is read to an end, in little time, and is never said to
/// hold with a line, the last note or an attachment changed.
///
/// A trap ends the test run; the number of the case stands then in `case` beside the ledger, in the test's folder.
@Suite(.serialized) struct CorruptionTests {
    /// A few hundred, or all 3,000 where there is time (`Scripts/test --long`).
    private static let cases = ProcessInfo.processInfo.environment["DAXIU_LONG"] == "1" ? 3_000 : 300

    private func breadcrumb(_ fixture: LedgerFixture) -> URL { fixture.folder.appending(path: "case") }

    /// Processor time of this thread, in seconds: what other tests take does not count.
    private func spent() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// What must be the same wherever a verification holds.
    private struct Truth: Equatable {
        var lines: [[UInt8]] = []
        var note: String?
        var attachment = Data()

        init(_ ledger: LedgerFile) throws {
            var attachments: [FundRules.Attachment] = []
            try ledger.forEachLine { _, line in
                lines.append(Array(line))
                if let entry = try? Entry(decoding: line) { attachments += entry.attachments }
                return true
            }
            note = try ledger.notes().last
            for file in attachments { try ledger.forEachPiece(of: file) { attachment.append(contentsOf: $0) } }
        }
    }

    /// A small ledger with everything in it: every kind of row, nodes and a snapshot included.
    private func fixture(entries: Int) throws -> LedgerFixture {
        let fixture = try LedgerFixture()
        try fixture.recordContributions(until: entries)
        let path = fixture.folder.appending(path: "发票.pdf").path
        try Data((0..<9_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }).write(to: URL(filePath: path))
        let file = try AttachmentFile(path: path)
        var draft = EntryDraft(try fixture.contribution(90_001), date: try day("2025-02-03"))
        draft.attachments = [file.attachment]
        draft.privateDetails = [try PrivateDetail(field: "payer", value: "张三丰的电话")]
        _ = try fixture.ledger.record(signer: fixture.treasurer, time: LedgerFixture.noon, enclosing: [file]) { _ in
            [draft]
        }
        return fixture
    }

    @Test func noCorruptionPassesForTheTruth() async throws {
        let fixture = try fixture(entries: 258)
        defer { fixture.remove() }
        let truth = try Truth(fixture.ledger)
        #expect(truth.attachment.count == 9_000 && truth.note != nil)
        let original = Array(try fixture.bytes())
        var held = 0
        for number in 0..<CorruptionTests.cases {
            try "\(number)".write(to: breadcrumb(fixture), atomically: false, encoding: .utf8)
            var corruption = Corruption(seed: UInt64(number))
            try Data(corruption.applied(to: original)).write(to: URL(filePath: fixture.path))
            if try await judge(fixture.path, truth, "case \(number): \(corruption.name)") { held += 1 }
        }
        // What falls on unused room changes nothing; most of it must be seen.
        #expect(held < CorruptionTests.cases / 2, "\(held) of \(CorruptionTests.cases) held")
    }

    /// - Returns: whether the ledger holds.
    private func judge(_ path: String, _ truth: Truth, _ name: String) async throws -> Bool {
        let ledger: LedgerFile
        do { ledger = try LedgerFile(opening: path) } catch is Problem { return false } catch is Problems {
            return false
        }
        // Everything else that reads must come to an end too, by an answer or an error, and soon.
        let start = spent()
        _ = try? ledger.currentState()
        _ = try? ledger.receipt(for: 3)
        _ = try? ledger.note(covering: 3)
        _ = try? Truth(ledger)
        #expect(spent() - start < 5, "\(name)")
        let verdict: Verdict
        do { verdict = try await ledger.verify() } catch is Problem { return false }
        guard verdict.word == .holds else { return false }
        #expect(try Truth(ledger) == truth, "\(name)")
        return true
    }

    /// Numbers that nobody would write, where the form is right: in a snapshot, which a list and a recording start from,
    /// and in lines whose stored hashes were made to fit.
    @Test(arguments: ["snapshot", "entry"]) func noNumberStopsTheProgram(_ table: String) async throws {
        let fixture = try fixture(entries: 258)
        defer { fixture.remove() }
        let original = try fixture.bytes()
        let draft = EntryDraft(try fixture.contribution(90_002), date: try day("2025-02-03"))
        for number in 0..<CorruptionTests.cases {
            try "\(table) \(number)".write(to: breadcrumb(fixture), atomically: false, encoding: .utf8)
            var corruption = Corruption(seed: UInt64(number))
            try fixture.tamper { database in
                let column = table == "entry" ? "line" : "state"
                let select = "SELECT rowid AS row, \(column) AS value FROM \(table)"
                let rows = try Row.fetchAll(database, sql: select)
                let row = rows[number % rows.count]
                let text = corruption.misnumbered(String(decoding: row["value"] as Data, as: UTF8.self))
                let hash = Data(TreeHasher().leaf(Array(text.utf8)).bytes)
                try database.execute(
                    sql: "UPDATE \(table) SET \(column) = ?" + (table == "entry" ? ", hash = ?" : "")
                        + " WHERE rowid = ?",
                    arguments: table == "entry" ? [Data(text.utf8), hash, row["row"]] : [Data(text.utf8), row["row"]]
                )
            }
            let name = "\(table) \(number): \(corruption.name)"
            _ = try? fixture.ledger.currentState()
            _ = try? fixture.ledger.record(signer: fixture.treasurer, time: LedgerFixture.noon, dryRun: true) { _ in
                [draft]
            }
            let verdict = try await fixture.verify(.full)
            #expect(verdict.word == .fails || corruption.name.hasSuffix("is itself"), "\(name)")
            try original.write(to: URL(filePath: fixture.path))
        }
    }
}
