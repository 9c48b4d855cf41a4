import Foundation
import FundDesk
import Testing

/// A practice desk beside a timestamp authority (`openssl ts`), whose clock is what a test says.
struct StampingDesk {
    /// The desk, and what it has of files.
    let desk: PracticeDesk

    /// The moment that the authority stamps, unless a test says another.
    static let usual = "2025-12-05 08:30:00"
    /// The same in seconds since 1970.
    static let seconds = 1_764_923_400
    /// What the tests need besides this program.
    static let isPossible = Workplace.has("openssl", "faketime")

    /// The desk that others are copies of, made once.
    private static let prepared = Task { () throws -> PracticeDesk in
        let desk = try await PracticeDesk.copy()
        let script = Workplace.sources.appending(path: "Fixtures/authority.sh")
        try FileManager.default.copyItem(at: script, to: desk.folder.appending(path: "authority.sh"))
        try await StampingDesk(desk).shell("sh authority.sh make")
        return desk
    }

    private init(_ desk: PracticeDesk) { self.desk = desk }

    /// A desk of one's own.
    init() async throws { desk = try PracticeDesk(copying: await StampingDesk.prepared.value.folder) }

    /// Its ledger.
    func ledger(_ name: String = "fund.daxiu", writable: Bool = false) throws -> LedgerFile {
        try LedgerFile(opening: path(name), writable: writable)
    }

    func path(_ name: String) -> String { desk.folder.appending(path: name).path }

    func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path(name)))) }

    func write(_ bytes: [UInt8], to name: String) throws { try Data(bytes).write(to: URL(filePath: path(name))) }

    /// What a line of shell prints that must succeed.
    @discardableResult
    func shell(_ line: String) async throws -> String {
        let outcome = try await desk.type(line)
        try #require(outcome.status == 0, "\(line)\n\(outcome.output)\(outcome.errors)")
        return outcome.output
    }

    /// The authorities whose certificates are in some files.
    func authority(_ names: String...) throws -> TimestampAuthority {
        try TimestampAuthority(names.flatMap { try bytes("\($0).pem") })
    }

    /// A request over the checkpoint of so many entries, or over the newest.
    func query(over size: Int? = nil, nonce: UInt64 = 7) throws -> TimestampQuery {
        try TimestampQuery(over: ledger().stampedCheckpoint(over: size), nonce: nonce)
    }

    /// What an authority answers.
    func answer(to query: [UInt8], at time: String = usual, by who: String = "tsa") async throws -> [UInt8] {
        try write(query, to: "asked.tsq")
        try await shell("sh authority.sh stamp asked.tsq '\(time)' \(who) > answer.tsr")
        return try bytes("answer.tsr")
    }

    /// The token in what an authority answers.
    func token(over size: Int? = nil, at time: String = usual, by who: String = "tsa") async throws -> TimestampToken {
        try TimestampToken(response: await answer(to: query(over: size).bytes, at: time, by: who))
    }

    /// A verification of a ledger at the desk's hour.
    func verify(_ authority: TimestampAuthority?, _ name: String = "fund.daxiu") async throws -> Verdict {
        try await ledger(name).verify(authority: authority, now: Timestamp(PracticeDesk.now))
    }

    /// What a verdict says of timestamps.
    func check(_ verdict: Verdict) throws -> Verdict.Check {
        try #require(verdict.checks.first { $0.question == .timestamp })
    }
}
