import Foundation
import FundLedger
import FundRules
import GRDB
import Schema
import TransparencyLog

/// The database of a witness: every change of it is one transaction, on the disk before anybody is told.
struct WitnessStore: Sendable {
    let path: String
    private let queue: DatabaseQueue

    /// Opens a store, whose structure is that of a new one to the letter.
    ///
    /// - Throws: `Problem` with `notAWitness` or one of the file.
    init(opening path: String) throws {
        var status = stat()
        guard stat(path, &status) == 0 else { throw Problem.ofSystem(path, .fileNotRead) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw Problem(.fileNotRegular, [.file(path)]) }
        self.path = path
        queue = try WitnessStore.translating(path) {
            try DatabaseQueue(path: path, configuration: WitnessStore.configuration)
        }
        try WitnessStore.translating(path) {
            try queue.inDatabase { database in
                guard try WitnessStore.structure(of: database) == WitnessStore.structure else {
                    throw Problem(.notAWitness, [.file(path)])
                }
            }
        }
    }

    /// Makes an empty store.
    static func make(_ path: String, _ key: CosignerKey) throws {
        try translating(path) {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.write { database in
                try database.execute(sql: Schema.witness)
                try database.execute(sql: "INSERT INTO witness VALUES (1, ?, 0, 0)", arguments: ["\(key)"])
            }
            try queue.close()
        }
        guard chmod(path, 0o600) == 0 else { throw Problem.ofSystem(path, .fileNotWritten) }
    }

    /// DELETE and EXTRA: what was committed outlives a power cut, before anybody is answered.
    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.foreignKeysEnabled = false
        configuration.prepareDatabase { database in
            try Defence.raise(database, readonly: false)
            try database.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA")
        }
        return configuration
    }

    /// Seconds that one waits for another.
    private static let patience = 10.0

    /// What a new store consists of.
    private static let structure = try? DatabaseQueue().write { database in
        try database.execute(sql: Schema.witness)
        return try structure(of: database)
    }

    private static func structure(of database: Database) throws -> [String] {
        let marks = try ["application_id", "user_version"].map {
            "\(try Int.fetchOne(database, sql: "PRAGMA \($0)") ?? 0)"
        }
        let sql = "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM main.sqlite_schema ORDER BY name"
        return marks + (try String.fetchAll(database, sql: sql))
    }

    /// Looks at one moment of the store.
    func read<Value>(_ work: (WitnessRows) throws -> Value) throws -> Value {
        try WitnessStore.translating(path) {
            try queue.read { try work(WitnessRows(database: $0, path: path)) }
        }
    }

    /// One step: from the first look to what is written nobody else writes, and all of it is on the disk when this
    /// returns, or nothing.
    func step<Value>(_ work: (WitnessRows) throws -> Value) throws -> Value {
        try WitnessStore.translating(path) {
            try queue.writeWithoutTransaction { database in
                var value: Value?
                try database.inTransaction(.immediate) {
                    value = try work(WitnessRows(database: database, path: path))
                    return .commit
                }
                guard let value else { throw Problem(.databaseDamaged, [.text(path)]) }
                return value
            }
        }
    }

    private static func translating<Value>(_ path: String, _ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch let error as DatabaseError {
            let problem = LedgerFile.problem(error, path)
            throw problem.code == .fileNotALedger ? Problem(.notAWitness, [.file(path)]) : problem
        }
    }
}
