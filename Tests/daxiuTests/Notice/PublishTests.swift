import Foundation
import FundDesk
import Testing

@testable import daxiu

/// Protects: what is published is the ledger, is never written again, and only goes on.
struct PublishTests {
    private let desk: PracticeDesk
    private var notice: URL { desk.folder.appending(path: "site") }

    init() async throws {
        desk = try await PracticeDesk.copy()
    }

    private func files() throws -> [String: Data] { try notice.files() }

    private func record(_ number: Int) async throws {
        try await desk.must("daxiu income deposit-interest \(number) --date 2025-12-01")
    }

    /// A verifier that was written from FORMAT.md alone judges the folder, and finds the ledger's root.
    @Test(.enabled(if: Workplace.has("python3")))
    func aStrangerJudgesTheFolder() async throws {
        let place = try Workplace()
        try place.must(
            """
            daxiu generate large.daxiu --entries 1000 --units 20 > /dev/null
            daxiu publish site --ledger large.daxiu
            """
        )
        let script = Workplace.script("Format/verify.py")
        func judge() throws -> Workplace.Outcome { try place.run("python3 \(script) --notice site") }
        let size = try place.must("sqlite3 large.daxiu 'SELECT count(*) FROM entry'")
        let judged = try judge()
        #expect(judged.status == 0 && judged.text.contains("\"size\":\(size.trimmed)"), "\(judged.text)")
        // One byte of an entry; one byte of a tile that no entry shows.
        for path in ["tile/entries/001", "tile/0/002", "tile/1/000.p/\((Int(size.trimmed) ?? 0) / 256)"] {
            let file = place.folder.appending(path: "site/\(path)")
            let whole = try Data(contentsOf: file)
            var altered = whole
            altered[40] ^= 1
            try altered.write(to: file)
            #expect(try judge().status != 0, "\(path)")
            try whole.write(to: file)
        }
        #expect(try judge().status == 0)
    }

    @Test func whatWasPublishedStays() async throws {
        try await desk.must("daxiu publish site")
        let before = try files()
        #expect(before.keys.contains("checkpoint") && before["checkpoint"]?.isEmpty == false)
        let again = try await desk.must("daxiu publish site")
        #expect(try files() == before && again.contains("新增 0 条，写了 0 个文件"), "\(again)")
        for number in 1...3 { try await record(number) }
        try await desk.must("daxiu publish site")
        let after = try files()
        for (name, bytes) in before where name.hasPrefix("tile/") { #expect(after[name] == bytes, "\(name)") }
        #expect(after["checkpoint"] != before["checkpoint"] && after.count > before.count)
    }

    /// An older copy, another fund, and a folder of something else.
    @Test func onlyWhatGoesOnIsPublished() async throws {
        try await desk.must("daxiu backup before.daxiu")
        try await record(9)
        try await desk.must("daxiu publish site")
        let before = try files()
        let older = try await desk.run("daxiu publish site --ledger before.daxiu")
        #expect(older.status == 65 && older.errors.contains(" 4300 "), "\(older.errors)")
        try await desk.must("daxiu generate stranger.daxiu --entries 100 --units 5")
        let other = try await desk.run("daxiu publish site --ledger stranger.daxiu")
        #expect(other.status == 65 && other.errors.contains(" 4300 "), "\(other.errors)")
        #expect(try files() == before)
        let elsewhere = try await desk.run("daxiu publish state")
        #expect(elsewhere.status == 2 && elsewhere.errors.contains(" 3002 "), "\(elsewhere.errors)")
    }

    /// A published file that was altered is named and not written over; what nobody was led to yet is.
    @Test func whatWasAlteredIsNamed() async throws {
        try await desk.must("daxiu publish site")
        let whole = try files()
        for name in whole.keys where name.hasPrefix("tile/") || name == "checkpoint" {
            try Data("x".utf8).write(to: notice.appending(path: name))
            let refused = try await desk.run("daxiu publish site")
            #expect(refused.status == 65 && refused.errors.contains(" 4301 "), "\(name): \(refused.errors)")
            #expect(refused.errors.contains(name))
            try FileManager.default.removeItem(at: notice.appending(path: name))
            try await desk.must("daxiu publish site")
            #expect(try files() == whole, "\(name)")
        }
        try FileManager.default.removeItem(at: notice.appending(path: "checkpoint"))
        let tile = try #require(whole.keys.first { $0.hasPrefix("tile/0/") })
        try Data("cut".utf8).write(to: notice.appending(path: tile))
        try await desk.must("daxiu publish site")
        #expect(try files() == whole)
    }

    @Test func onePublishesAtATime() async throws {
        try await desk.must("daxiu publish site")
        let descriptor = open(notice.path, O_RDONLY | O_DIRECTORY)
        defer { close(descriptor) }
        try #require(flock(descriptor, LOCK_EX) == 0)
        let refused = try await desk.run("daxiu publish site")
        #expect(refused.errors.contains(" 3007 "), "\(refused.errors)")
    }

    /// Killed a little later each time: the folder is judged as what it was or what it becomes, and the next one finishes.
    @Test(.enabled(if: Workplace.has("python3")))
    func aKilledPublishingGoesOn() throws {
        let place = try Workplace()
        let script = Workplace.script("Format/verify.py")
        try place.must("daxiu generate large.daxiu --entries 3000 --units 20 > /dev/null")
        var killed = 0
        for delay in stride(from: 20, through: 3_000, by: 40) {
            let outcome = try place.run(
                """
                rm -rf site
                timeout -s KILL \(Double(delay) / 1000) daxiu publish site --ledger large.daxiu > /dev/null 2>&1
                killed=$?
                if [ -e site/checkpoint ]; then python3 \(script) --notice site > /dev/null || echo broken; fi
                exit $killed
                """
            )
            #expect(!outcome.text.contains("broken"), "after \(delay) ms")
            guard outcome.status != 0 else { break }
            killed += 1
            if killed % 8 == 1 {
                try place.must("daxiu publish site --ledger large.daxiu > /dev/null")
                try place.must("python3 \(script) --notice site > /dev/null")
            }
        }
        #expect(killed > 0)
    }
}
