import CSQLite
import Foundation
@testable import FundLedger
import FundRules
import GRDB
import GRDBSQLite
import Testing
import TransparencyLog

/// Whether a verification builds on what the machine has verified before.
enum VerificationPath: CaseIterable {
    case full, incremental
}

/// A real ledger file in a folder of its own, with keys that are for tests only.
struct LedgerFixture {
    static let origin = "example.org/test-estate"
    static let noon = Timestamp("2025-12-31T04:00:00Z") ?? Timestamp(seconds: 0)

    let folder: URL
    let ledger: LedgerFile
    let treasurer: SigningKey
    let stranger: SigningKey

    var path: String { folder.appendingPathComponent("fund.daxiu").path }
    var privatePath: String { folder.appendingPathComponent("fund.private").path }

    /// A ledger with `open` only.
    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("daxiu-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        treasurer = try SigningKey(name: LedgerFixture.origin, seed: Array(repeating: 1, count: 32))
        stranger = try SigningKey(name: LedgerFixture.origin, seed: Array(repeating: 2, count: 32))
        let open = Open(
            name: "测试苑大修基金",
            preparer: "测试苑",
            origin: LedgerFixture.origin,
            nature: .statutory,
            zone: .china,
            sharing: .area,
            members: [Member(key: treasurer.verifierKey, title: "司库", role: .treasurer)],
            policy: .strict
        )
        let path = folder.appendingPathComponent("fund.daxiu").path
        ledger = try LedgerFile.create(
            at: path,
            opening: EntryDraft(open, date: try day("2025-01-01")),
            signer: treasurer,
            time: LedgerFixture.noon,
            salts: .key
        ).ledger
    }

    /// What this machine remembers, in the test's own folder.
    var memory: CheckpointMemory {
        CheckpointMemory(folder: folder.appendingPathComponent("memory").path, now: LedgerFixture.noon)
    }

    /// Verifies as a machine that has never seen the ledger, or as one that remembers it.
    func verify(_ way: VerificationPath) async throws -> Verdict {
        var nobody = NoObserver()
        return try await ledger.verify(observing: &nobody, memory: way == .incremental ? memory : nil)
    }

    func remove() {
        try? FileManager.default.removeItem(at: folder)
    }

    @discardableResult
    func record(_ drafts: [EntryDraft], by signer: SigningKey? = nil) throws -> Recorded {
        try ledger.record(signer: signer ?? treasurer, time: LedgerFixture.noon, salts: .key) { _ in drafts }
    }

    /// One entry of every everyday kind, several commands, few bytes.
    func recordEveryKind() throws {
        try record([
            EntryDraft(
                UnitBatch(units: [
                    RegisteredUnit(
                        code: "1-01",
                        building: "1",
                        area: Area(hundredths: 5236),
                        use: "residence",
                        tenure: .commercial
                    ),
                    RegisteredUnit(
                        code: "2-01",
                        building: "2",
                        area: Area(hundredths: 6842),
                        use: "residence",
                        tenure: .public
                    ),
                ]),
                date: try day("2025-01-01")
            ),
            EntryDraft(
                Opening(
                    assets: [(.bank, 300_000)],
                    undistributed: 100_000,
                    units: [("1-01", 120_000), ("2-01", 80_000)]
                ),
                date: try day("2025-01-01")
            ),
        ])
        try record([
            EntryDraft(try contribution(1), date: try day("2025-01-05"), memo: "1月大修基金"),
            EntryDraft(
                Income(category: .subsidy, amount: Money(fen: 5000), reference: nil),
                date: try day("2025-01-06")
            ),
            EntryDraft(
                Project(id: "P1", title: "屋面防水", scope: ["all"], budget: Money(fen: 90_000)),
                date: try day("2025-01-07")
            ),
            EntryDraft(
                Payment(
                    project: "P1",
                    amount: Money(fen: 33_333),
                    payee: "防水公司",
                    invoice: "FP1",
                    reference: nil
                ),
                date: try day("2025-01-08")
            ),
        ])
        try record([
            EntryDraft(
                Expense(category: .bankFee, amount: Money(fen: 30), payee: "银行", invoice: nil, reference: nil),
                date: try day("2025-01-09")
            ),
            EntryDraft(
                Transfer(amount: Money(fen: 10_000), from: .bank, to: .bonds, reference: nil),
                date: try day("2025-01-10")
            ),
            EntryDraft(Distribution(amount: Money(fen: 1001), scope: ["all"]), date: try day("2025-01-11")),
            EntryDraft(Reversal(entry: 3, reason: "记错"), date: try day("2025-01-12")),
        ])
        try close("2025-01")
    }

    func close(_ month: String) throws {
        let month = try #require(Month(month))
        _ = try ledger.record(signer: treasurer, time: LedgerFixture.noon, salts: .key) { state in
            [EntryDraft(Close(period: month, in: state), date: month.lastDay)]
        }
    }

    func contribution(_ number: Int) throws -> Contribution {
        Contribution(
            unit: number.isMultiple(of: 2) ? "2-01" : "1-01",
            amount: Money(fen: 785),
            reference: "SK\(number)"
        )
    }

    /// Two units, then contributions until the ledger has `size` entries; past 256 there are a node and a snapshot.
    func recordContributions(until size: Int) throws {
        try recordEveryKind()
        let start = try ledger.size()
        try record(
            try (start..<size).map { number in
                EntryDraft(
                    Contribution(
                        unit: "1-01",
                        amount: Money(fen: 785),
                        reference: number < start + 4 ? "SK\(number)" : nil
                    ),
                    date: try day("2025-02-03")
                )
            }
        )
    }

    /// Runs SQL with the triggers out of the way.
    func tamper(_ work: (Database) throws -> Void) throws {
        let queue = try tampering()
        try queue.writeWithoutTransaction { database in
            try database.inTransaction {
                try work(database)
                return .commit
            }
        }
        try queue.close()
    }

    /// A connection that no trigger hinders, and that waits for no disk.
    func tampering() throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.prepareDatabase { database in
            _ = daxiu_set(database.sqliteConnection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0)
            try database.execute(sql: "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY")
        }
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    /// Puts the private details where they stood before they had a file of their own.
    func makeOlder() throws {
        let records = try ledger.privates.records()
        try tamper { database in
            try database.execute(
                sql: """
                    CREATE TABLE private_detail (
                        seq INTEGER NOT NULL,
                        field TEXT NOT NULL,
                        salt BLOB NOT NULL CHECK (length(salt) = 32),
                        value TEXT NOT NULL,
                        PRIMARY KEY (seq, field)
                    ) STRICT, WITHOUT ROWID
                    """
            )
            for record in records {
                try database.execute(
                    sql: "INSERT INTO private_detail VALUES (?, ?, ?, ?)",
                    arguments: [record.entry, record.detail.field, Data(record.detail.salt), record.detail.value]
                )
            }
        }
        try FileManager.default.removeItem(atPath: privatePath)
    }

    func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }
}

func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }
