import Foundation
import FundDesk
import Testing

/// Protects: timestamps stand beside the checkpoints, are judged by whoever trusts an authority, and make the books neither
/// better nor worse than they are.
@Suite(.enabled(if: StampingDesk.isPossible, "needs openssl and faketime"))
struct TimestampRowTests {
    private static let now = Timestamp(seconds: Int64(StampingDesk.seconds + 1_800))

    @Test func aLedgerGetsTheTableWithTheFirstTimestamp() async throws {
        let desk = try await StampingDesk()
        let (root, other) = (try desk.authority("root"), try desk.authority("other-root"))
        let before = try await desk.verify(root)
        #expect(before.word == .holds && before.timestamps.count == 0)
        let size = before.size
        let token = try await desk.token(over: 5, at: "2025-11-01 08:00:00")
        guard case .added(5) = try desk.ledger(writable: true).add(token, chain: [], now: Self.now) else {
            Issue.record("a true timestamp was not added")
            return
        }
        let older = try await desk.verify(root)
        #expect(older.word == .holds && older.timestamps.best?.size == 5, "\(older.findings)")
        let said = "existed by 2025-11-01T08:00:01Z; \(size - 5) follow without a timestamp"
        #expect(try desk.check(older).detail.en == "the first 5 entries \(said)")
        // The earliest over the newest checkpoint counts.
        for time in ["2025-12-05 08:45:00", StampingDesk.usual] {
            _ = try await desk.ledger(writable: true).add(desk.token(at: time), chain: [], now: Self.now)
        }
        let whole = try await desk.verify(root)
        #expect(whole.timestamps.count == 3 && whole.timestamps.unknown == 0)
        #expect(whole.timestamps.best?.time == Timestamp(seconds: Int64(StampingDesk.seconds + 1)))
        #expect(try desk.check(whole).answer == .yes && desk.check(whole).detail.en.hasPrefix("all \(size) entries"))
        for (verdict, unknown) in [(try await desk.verify(nil), 3), (try await desk.verify(other), 3)] {
            #expect(verdict.word == .holds && verdict.timestamps.unknown == unknown && verdict.timestamps.best == nil)
            #expect(try desk.check(verdict).answer == .unchecked)
        }
        // A repair keeps them, and a copy for others has them.
        _ = try desk.ledger(writable: true).repair()
        #expect(try await desk.verify(root).timestamps.best?.size == size)
        try desk.ledger().share(to: desk.path("shared.daxiu"), hasAttachments: true)
        let shared = try await desk.verify(root, "shared.daxiu")
        #expect(shared.findings.isEmpty && shared.timestamps.best?.size == size, "\(shared.findings)")
        #expect(throws: Problem(.ledgerIsShared, [.file(desk.path("shared.daxiu"))])) {
            _ = try desk.ledger("shared.daxiu", writable: true).add(token, chain: [], now: Self.now)
        }
    }

    @Test func onlyWhatFitsIsAdded() async throws {
        let desk = try await StampingDesk()
        let ledger = try desk.ledger(writable: true)
        let query = try desk.query()
        try await desk.shell("openssl ts -query -data units.csv -sha256 -cert -out else.tsq 2> /dev/null")
        let elsewhere = try TimestampToken(response: await desk.answer(to: desk.bytes("else.tsq")))
        guard case .unfit = try ledger.add(elsewhere, chain: [], now: Self.now) else {
            Issue.record("a timestamp of other bytes was added")
            return
        }
        let late = try TimestampToken(response: await desk.answer(to: query.bytes, at: "2025-12-05 10:00:01"))
        guard case .ahead = try ledger.add(late, chain: [], now: Self.now) else {
            Issue.record("a timestamp of a time that has not come was added")
            return
        }
        #expect(try ledger.timestamps().isEmpty)
        // The same one again is the same; what leads to its authority is kept when it comes.
        let token = try await desk.token(by: "inner")
        let middle = try desk.authority("middle").certificates[0]
        for (chain, kept) in [([UInt8](), [UInt8]()), (middle, middle), ([], middle)] {
            _ = try ledger.add(token, chain: chain, now: Self.now)
            #expect(try ledger.timestamps().map(\.chain) == [kept])
        }
        // A verifier whose clock is behind does not count it.
        let early = Timestamp(seconds: Int64(StampingDesk.seconds - 3_601))
        let verdict = try await ledger.verify(authority: desk.authority("root"), now: early)
        #expect(verdict.timestamps.ahead == 1 && verdict.timestamps.best == nil)
    }

    /// What a person does to the rows → the codes of what is found: by whoever trusts the authority, and by whoever trusts nobody.
    private static let changes: [(change: String, trusting: [Int], alone: [Int])] = [
        ("UPDATE timestamp SET token = substr(token, 1, length(token) - 1)", [2090], [2090]),
        ("UPDATE timestamp SET token = CAST(token || x'00' AS BLOB)", [2090], [2090]),
        ("UPDATE timestamp SET token = zeroblob(65537)", [2090], [2090]),
        ("UPDATE timestamp SET chain = x'3000'", [2090], [2090]),
        ("UPDATE timestamp SET chain = token", [2090], [2090]),
        ("UPDATE timestamp SET size = 1000000", [2090], [2090]),
        ("UPDATE timestamp SET size = 5", [2091], [2091]),
        ("UPDATE timestamp SET token = CAST(substr(token, 1, length(token) - 1) || x'00' AS BLOB)", [2091], []),
        ("UPDATE timestamp SET chain = x''", [], []),
        (
            """
            WITH RECURSIVE n(i) AS (SELECT 1 UNION SELECT i + 1 FROM n WHERE i < 17) \
            INSERT INTO timestamp SELECT size, CAST(substr(token, 1, length(token) - 2) || char(i, i) AS BLOB), chain \
            FROM timestamp, n
            """, [2090, 2091], [2090]
        ),
    ]

    @Test func aChangedRowIsFound() async throws {
        let desk = try await StampingDesk()
        let root = try desk.authority("root")
        _ = try await desk.ledger(writable: true).add(desk.token(), chain: root.certificates[0], now: Self.now)
        try await desk.shell("cp fund.daxiu whole.daxiu")
        for (change, trusting, alone) in Self.changes {
            try await desk.shell("cp whole.daxiu fund.daxiu && sqlite3 fund.daxiu \"\(change)\"")
            let (known, unknown) = (try await desk.verify(root), try await desk.verify(nil))
            #expect(Set(known.findings.map(\.code.rawValue)) == Set(trusting), "\(change)")
            let found = unknown.findings.map(\.code.rawValue)
            // Of eighteen rows over one checkpoint two are too many.
            #expect(Set(found) == Set(alone) && found.count == (trusting.count == 2 ? 2 : alone.count), "\(change)")
            #expect(try desk.check(known).answer == (trusting.isEmpty ? .yes : .no), "\(change)")
            #expect(unknown.word == (alone.isEmpty ? .holds : .fails))
            // The second verifier, which trusts nobody.
            let script = Workplace.script("Format/verify.py")
            let line = "python3 \(script) fund.daxiu --now \(PracticeDesk.now) > judged.json"
            let judged = try await desk.desk.type(line)
            #expect(judged.status == (alone.isEmpty ? 0 : 1), "\(change): \(judged.errors)")
            struct Opinion: Decodable {
                struct Finding: Decodable { let code: Int }
                let findings: [Finding]
            }
            let opinion = try JSONDecoder().decode(Opinion.self, from: Data(desk.bytes("judged.json")))
            #expect(opinion.findings.map(\.code) == found, "\(change)")
            // What is no timestamp goes when the ledger is repaired; what is false stays, and is for people to explain.
            guard alone.contains(2090) else { continue }
            _ = try desk.ledger(writable: true).repair()
            #expect(try await desk.verify(nil).findings.isEmpty, "\(change)")
        }
    }

    /// Whoever forges the table itself gets nothing read.
    @Test func anotherTableIsNotRead() async throws {
        let desk = try await StampingDesk()
        try await desk.shell("sqlite3 fund.daxiu 'CREATE TABLE timestamp (size, token, chain)'")
        #expect(try await desk.verify(nil).findings.map(\.code) == [.schemaDiffers])
        #expect(try desk.ledger().timestamps().isEmpty)
    }
}
