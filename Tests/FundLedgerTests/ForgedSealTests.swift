import Foundation
import FundLedger
import FundRules
import GRDB
import Testing
import TransparencyLog

/// Protects: program and page are one about seals, too. Checkpoints that were taken out, moved, signed by others or written
/// anew with the true keys are judged alike by the program and by the verifier that was written from the format.
@Suite(.enabled(if: OtherVerifier.isAvailable, "needs node, and python3 with the package cryptography"))
struct ForgedSealTests {
    private static let count = ProcessInfo.processInfo.environment["DAXIU_LONG"] == "1" ? 300 : 30

    @Test func programAndPageAgreeOnForgedSeals() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let cashier = Member(key: fixture.stranger.verifierKey, title: "出纳", role: .cashier)
        try fixture.record([EntryDraft(MemberChange(.add(cashier)), date: day("2025-06-01"))])
        for place in 0..<6 {
            let income = Income(category: .other, amount: Money(fen: Int64(100 + place)), reference: nil)
            let drafts = Array(repeating: EntryDraft(income, date: try day("2025-06-02")), count: 1 + place % 3)
            try fixture.record(drafts, by: place % 2 == 0 ? fixture.stranger : fixture.treasurer)
        }
        #expect(try await fixture.verify(.full).word == .holds)
        let original = try fixture.bytes()
        for number in 0..<ForgedSealTests.count {
            var forger = try SealForger(fixture, UInt64(number))
            try fixture.tamper { try forger.forge(in: $0) }
            let verdict = try await fixture.verify(.full)
            let opinion = try OtherVerifier.opinion(of: fixture.path)
            // Every fifth by the notice's verifier too: what it reads of a file is read for the tests alone.
            if number.isMultiple(of: 5) {
                #expect(try OtherVerifier.pageOpinion(of: fixture.path) == opinion, "\(number): \(forger.deed)")
            }
            let ours = verdict.findings.filter { 2001...2015 ~= $0.code.rawValue }
            #expect((verdict.word == .fails) == (opinion.verdict == "fails"), "\(number): \(forger.deed)")
            let codes = Set(ours.map(\.code.rawValue))
            #expect(codes.isEmpty == opinion.findings.isEmpty, "\(number): \(forger.deed)")
            let theirs = Set(opinion.findings.map(\.code))
            #expect(codes.isEmpty || !codes.isDisjoint(with: theirs), "\(number): \(forger.deed) \(codes) \(theirs)")
            let first = opinion.findings.compactMap(\.entry).min()
            #expect(first == ours.compactMap(\.entry).min(), "\(number): \(forger.deed) \(ours) \(opinion.findings)")
            try original.write(to: URL(fileURLWithPath: fixture.path))
        }
    }
}

/// The verifier that was written from the format.
private enum OtherVerifier {
    /// What it finds.
    struct Opinion: Decodable, Equatable {
        struct Finding: Decodable, Equatable {
            let code: Int
            let entry: Int?
        }
        let findings: [Finding]
        let verdict: String
    }

    /// In CI it must run: there a test that is left out would pass for one that was run.
    static let isAvailable =
        ProcessInfo.processInfo.environment["CI"] != nil
        || (try? output(of: ["python3", "-c", "import cryptography"])) != nil
            && (try? output(of: ["node", "--version"])) != nil

    static func opinion(of path: String) throws -> Opinion {
        try JSONDecoder().decode(Opinion.self, from: output(of: ["python3", "-B", script("Format/verify.py"), path]))
    }

    /// What the notice's verifier says.
    static func pageOpinion(of path: String) throws -> Opinion {
        try JSONDecoder().decode(Opinion.self, from: output(of: ["node", script("Notice/judge.js"), path]))
    }

    private static func script(_ name: String) -> String {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: name).path()
    }

    private static func output(of command: [String]) throws -> Data {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus < 2 else { throw CocoaError(.executableNotLoadable) }
        return output
    }
}

/// Changes the checkpoints of a file in one way; the same number changes them alike in every run.
private struct SealForger {
    private let fixture: LedgerFixture
    private var state: UInt64
    private(set) var deed = ""

    init(_ fixture: LedgerFixture, _ number: UInt64) throws {
        self.fixture = fixture
        state = number &* 0x9E37_79B9_7F4A_7C15 &+ 1
    }

    private mutating func below(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }

    mutating func forge(in database: Database) throws {
        let rows = try Row.fetchAll(database, sql: "SELECT size, root, note FROM checkpoint ORDER BY size")
        let row = rows[below(rows.count)]
        let other = rows[below(rows.count)]
        let size: Int = row["size"]
        let note: String = row["note"]
        func set(_ note: String) throws {
            try database.execute(sql: "UPDATE checkpoint SET note = ? WHERE size = ?", arguments: [note, size])
        }
        switch below(14) {
        case 0:
            deed = "\(size) taken out"
            try database.execute(sql: "DELETE FROM checkpoint WHERE size = ?", arguments: [size])
        case 1:
            deed = "\(size) with the note of another"
            try set(other["note"])
        case 2:
            let to = [0, -1, size + 1, size - 1, 999][below(5)]
            deed = "\(size) moved to \(to)"
            try database.execute(
                sql: "UPDATE OR REPLACE checkpoint SET size = ? WHERE size = ?",
                arguments: [to, size]
            )
        case 3:
            deed = "\(size) with the root of another"
            let root: Data = other["root"]
            try database.execute(sql: "UPDATE checkpoint SET root = ? WHERE size = ?", arguments: [root, size])
        case 4:
            var bytes = Array(note.utf8)
            let place = below(bytes.count)
            bytes[place] = Array("A/=\n +é—\u{7F}".utf8)[below(12)]
            deed = "\(size) with another byte at \(place)"
            try set(String(decoding: bytes, as: UTF8.self))
        case 5, 6:
            let lines = ["— witness.example/w AAAAKgE=", "— w AAAAKg", "— a+b AAAAKgE=", "— \u{85} AAAAKgE=", ""]
            let line = lines[below(lines.count)]
            deed = "\(size) with \(line.debugDescription) added"
            try set(note + line + "\n")
        default: try sign(row, rows, below(7), in: database)
        }
    }

    /// A note that somebody signed anew.
    private mutating func sign(_ row: Row, _ rows: [Row], _ way: Int, in database: Database) throws {
        var size: Int = row["size"]
        let lines = try Data.fetchAll(database, sql: "SELECT line FROM entry ORDER BY seq")
        let old = size
        var origin = LedgerFixture.origin
        var keys = [fixture.treasurer, fixture.stranger]
        if way == 0 { keys = [fixture.treasurer] }
        if way == 1 { keys = [fixture.stranger] }
        if way == 2 { origin = "example.org/other" }
        if way == 3 || way == 4 { size = 1 + below(lines.count) }
        if way == 3 { keys = [fixture.treasurer] }
        if way == 5 { keys = [try SigningKey(name: "example.org/w", seed: Array(repeating: 9, count: 32))] }
        let hasher = TreeHasher()
        let root = hasher.root(of: lines.prefix(size).map { hasher.leaf(Array($0)) })
        let text = Checkpoint.text(origin: origin, size: size, root: root)
        var note = try SignedNote.sign(text: text, with: keys)
        if way == 6 {
            // The treasurer's name and number over the other's signature.
            let forged = try NoteSignature(
                name: fixture.treasurer.verifierKey.name,
                keyID: fixture.treasurer.keyID,
                signature: fixture.stranger.sign(Array(text.utf8))
            )
            note = try SignedNote(text: text, signatures: note.signatures + [forged])
        }
        deed = "\(old): signed anew over \(size), way \(way)"
        try database.execute(
            sql: "INSERT OR REPLACE INTO checkpoint (size, root, note) VALUES (?, ?, ?)",
            arguments: [size, Data(root.bytes), note.encoded]
        )
    }
}
