import Foundation
package import FundRules
package import GRDB

/// A ledger file (`*.daxiu`): one SQLite database that holds one fund.
///
/// Trusted for nothing but to give back the bytes it was given: whatever is read from it is hashed and judged again.
public struct LedgerFile: Sendable {
    /// The path as the user named it.
    public let path: String
    /// What this machine remembers it by: its path, or that of what it was made of.
    let rememberedPath: String
    let queue: DatabaseQueue
    /// The private details beside it.
    var privates: PrivateFile

    /// Seconds that a writer waits for another one.
    static let patience = 10.0

    /// Opens a ledger; nothing but its structure is read yet.
    ///
    /// - Parameter writable: whether entries are to be recorded.
    /// - Throws: `Problem` with `fileMissing`, `fileIsDirectory`, `fileNotRegular`, `fileNotPermitted`, `fileNotALedger`,
    ///   `ledgerVersionUnknown`, `ledgerInWALMode`, `recordingInterrupted`, `schemaDiffers`, or what `JournalCheck` says of
    ///   the files beside it.
    public init(opening path: String, writable: Bool = false) throws {
        try LedgerFile.checkExisting(path)
        try JournalCheck.check(beside: path)
        (self.path, rememberedPath) = (path, path)
        privates = PrivateFile(beside: path)
        queue = try LedgerFile.translating(path) { try LedgerFile.connect(to: path, readonly: !writable) }
    }

    /// A ledger over a database that is open already.
    init(path: String, rememberedBy rememberedPath: String? = nil, queue: DatabaseQueue) {
        (self.path, self.rememberedPath) = (path, rememberedPath ?? path)
        privates = PrivateFile(beside: path)
        self.queue = queue
    }

    private static func checkExisting(_ path: String) throws(Problem) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw Problem(errno == EACCES ? .fileNotPermitted : .fileMissing, [.file(path)])
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw Problem(.fileIsDirectory, [.file(path)])
        default: throw Problem(.fileNotRegular, [.file(path)])
        }
        guard access(path, R_OK) == 0 else { throw Problem(.fileNotPermitted, [.file(path)]) }
    }

    /// A connection to an existing ledger, whose head and structure were judged.
    static func connect(to path: String, readonly: Bool) throws -> DatabaseQueue {
        let configuration = configuration(readonly: readonly) { database in
            let header = try FileHeader(database)
            if readonly, header.isInWALMode { throw Problem(.ledgerInWALMode, [.file(path)]) }
            try header.check()
            if !readonly { try LedgerFile.prepareWriting(database) }
            try LedgerFile.checkIdentity(database, path)
            let faults = try LedgerSchema(database).faults
            if let fault = faults.first { throw faults.count == 1 ? fault : Problems(faults) }
        }
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    /// DELETE and EXTRA: people copy the file by hand, so one file must be complete at every moment.
    /// A cache of 64 MiB, so that a large import is written once, at its end.
    private static func prepareWriting(_ database: Database) throws {
        try database.execute(
            sql: "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA cache_size = -65536"
        )
    }

    /// For a file of our own making, of which nothing need be judged.
    static func configuration(readonly: Bool) -> Configuration {
        configuration(readonly: readonly) { if !readonly { try prepareWriting($0) } }
    }

    private static func configuration(
        readonly: Bool,
        _ check: @escaping @Sendable (Database) throws -> Void
    ) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = readonly
        configuration.busyMode = .timeout(patience)
        configuration.allowsUnsafeTransactions = true
        configuration.foreignKeysEnabled = false
        configuration.prepareDatabase { database in
            try Defence.raise(database, readonly: readonly)
            try check(database)
        }
        return configuration
    }

    private static func checkIdentity(_ database: Database, _ path: String) throws {
        let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        guard application == 1_147_238_505 else { throw Problem(.fileNotALedger, [.file(path)]) }
        guard version == 1 else { throw Problem(.ledgerVersionUnknown, [.file(path), .number(version)]) }
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

    package static func problem(_ error: DatabaseError, _ path: String) -> Problem {
        switch error.extendedResultCode {
        case .SQLITE_READONLY_ROLLBACK: return Problem(.recordingInterrupted, [.file(path)])
        case .SQLITE_READONLY_RECOVERY, .SQLITE_READONLY_CANTINIT: return Problem(.ledgerInWALMode, [.file(path)])
        default: break
        }
        return switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: Problem(.ledgerBusy, [.file(path)])
        case .SQLITE_FULL: Problem(.diskFull, [.file(path)])
        case .SQLITE_NOTADB: Problem(.fileNotALedger, [.file(path)])
        case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: Problem(.fileNotPermitted, [.file(path)])
        case .SQLITE_CORRUPT, .SQLITE_TOOBIG: damage(error.message ?? "SQLITE_CORRUPT", path)
        case .SQLITE_IOERR: Problem(.fileNotRead, [.file(path), .text(error.message ?? "I/O")])
        default: Problem(.cacheUnusable, [.text(error.message ?? error.resultCode.description)])
        }
    }

    private static func damage(_ message: String, _ path: String) -> Problem {
        DiskProbe.failure(path).map { Problem(.fileNotRead, [.file(path), $0]) }
            ?? Problem(.databaseDamaged, [.text(message)])
    }
}
