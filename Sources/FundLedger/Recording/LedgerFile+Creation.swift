import Foundation
public import FundRules
import GRDB
import GRDBSQLite
import Schema
public import TransparencyLog

extension LedgerFile {
    /// Makes a new ledger file whose first entry opens the fund.
    ///
    /// It is made in memory and put in its place whole, its first entry sealed: whoever is interrupted leaves no file
    /// behind that stands in the way of the next one.
    ///
    /// - Parameter isDurable: whether what is recorded must outlive a power cut; a ledger made for a benchmark need not.
    /// - Throws: `Problem` or `Problems`; `RecordedButFailed` where the file is made and cannot be opened.
    public static func create(
        at path: String,
        opening draft: EntryDraft,
        signer: SigningKey,
        time: Timestamp,
        salts: SaltSource = .system,
        memory: CheckpointMemory? = nil,
        isDurable: Bool = true
    ) throws -> (ledger: LedgerFile, recorded: Recorded) {
        guard !FileManager.default.fileExists(atPath: path) else { throw Problem(.fileExists, [.file(path)]) }
        try JournalCheck.check(beside: path)
        let unplaced = try LedgerFile(inMemoryFor: path)
        let conscience = try Conscience(memory, of: unplaced, signer)
        try conscience.checkBeginning()
        let made = try unplaced.record(signer: signer, time: time, salts: salts, on: .start) { _ in [draft] }
        let bytes = try unplaced.bytes()
        try WholeFile.write(path, mode: 0o640, isDurable: isDurable) { descriptor throws(Problem) in
            try WholeFile.writeAll(bytes, to: descriptor, path: path)
        }
        let recorded = conscience.remember(made, [])
        return try recorded.completing {
            let ledger = try LedgerFile(opening: path, writable: true)
            if !isDurable {
                try ledger.queue.inDatabase {
                    try $0.execute(sql: "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF")
                }
            }
            return (ledger, recorded)
        }
    }

    /// A ledger without an entry and without a file.
    private init(inMemoryFor path: String) throws {
        let queue = try LedgerFile.translating(path) {
            let queue = try DatabaseQueue(configuration: LedgerFile.configuration(readonly: false))
            try queue.write { database in
                try database.execute(sql: Schema.ledger)
                try database.execute(sql: Schema.views)
            }
            return queue
        }
        self.init(path: path, queue: queue)
    }

    /// What the file holds, or would hold.
    private func bytes() throws -> [UInt8] {
        try queue.inDatabase { database in
            var size: Int64 = 0
            guard let start = sqlite3_serialize(database.sqliteConnection, "main", &size, 0) else {
                throw Problem(.fileNotWritten, [.file(path), "sqlite3_serialize"])
            }
            defer { sqlite3_free(start) }
            return Array(UnsafeBufferPointer(start: start, count: Int(size)))
        }
    }
}
