import Foundation
import FundRules
import GRDB

/// A ledger file (`*.daxiu`): one SQLite database that holds one fund.
///
/// Trusted for nothing but to give back the bytes it was given: whatever is read from it is hashed and judged again.
public struct LedgerFile: Sendable {
    /// The path as the user named it.
    public let path: String
    let queue: DatabaseQueue
    /// The private details beside it.
    var privates: PrivateFile

    /// Seconds that a writer waits for another one.
    static let patience = 10.0

    /// Opens a ledger.
    ///
    /// - Parameter writable: whether entries are to be recorded.
    /// - Throws: `Problem` with `fileMissing`, `fileIsDirectory`, `fileNotPermitted`, `fileNotALedger`,
    ///   `ledgerVersionUnknown`, or what `JournalCheck` says of the files beside it.
    public init(opening path: String, writable: Bool = false) throws {
        try LedgerFile.checkExisting(path)
        try JournalCheck.check(beside: path)
        self.path = path
        privates = PrivateFile(beside: path)
        queue = try LedgerFile.translating(path) {
            try DatabaseQueue(path: path, configuration: LedgerFile.configuration(readonly: !writable))
        }
        try checkIdentity()
    }

    /// A ledger over a database that is open already.
    init(path: String, queue: DatabaseQueue) {
        self.path = path
        privates = PrivateFile(beside: path)
        self.queue = queue
    }

    private static func checkExisting(_ path: String) throws(Problem) {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            throw Problem(.fileMissing, [path])
        }
        if isDirectory.boolValue { throw Problem(.fileIsDirectory, [path]) }
        guard FileManager.default.isReadableFile(atPath: path) else { throw Problem(.fileNotPermitted, [path]) }
    }

    static func configuration(readonly: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = readonly
        configuration.busyMode = .timeout(patience)
        configuration.allowsUnsafeTransactions = true
        configuration.prepareDatabase { database in
            // DELETE and EXTRA: people copy the file by hand, so one file must be complete at every moment.
            // A cache of 64 MiB, so that a large import is written once, at its end.
            if !readonly {
                try database.execute(
                    sql: "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA cache_size = -65536"
                )
            }
            // What is in the file must not be able to run anything, and a damaged page must not pass unseen.
            try database.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
        }
        return configuration
    }

    private func checkIdentity() throws {
        let (application, version) = try LedgerFile.translating(path) {
            try queue.inDatabase { database in
                (
                    try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0,
                    try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
                )
            }
        }
        guard application == 1_147_238_505 else { throw Problem(.fileNotALedger, [path]) }
        guard version == 1 else { throw Problem(.ledgerVersionUnknown, [path, String(version)]) }
    }
}

extension LedgerFile {
    /// Runs database work, turning SQLite's errors into problems.
    static func translating<Result>(_ path: String, _ work: () throws -> Result) throws -> Result {
        do {
            return try work()
        } catch let error as DatabaseError {
            throw problem(error, path)
        }
    }

    static func problem(_ error: DatabaseError, _ path: String) -> Problem {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: Problem(.ledgerBusy, [path])
        case .SQLITE_FULL: Problem(.diskFull, [path])
        case .SQLITE_NOTADB: Problem(.fileNotALedger, [path])
        case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: Problem(.fileNotPermitted, [path])
        case .SQLITE_CORRUPT: Problem(.databaseDamaged, [error.message ?? "SQLITE_CORRUPT"])
        case .SQLITE_IOERR: Problem(.fileNotRead, [path, error.message ?? "I/O"])
        default: Problem(.cacheUnusable, [error.message ?? error.resultCode.description])
        }
    }
}
