import Foundation
import GRDB

/// Read connections that all see the same moment of one file.
///
/// In `journal_mode=DELETE` a writer cannot commit while anybody holds the shared lock. The first connection takes it
/// with its first read, so every later one finds the same bytes; the writer waits, for as long as the pass lasts.
struct ReadPool: Sendable {
    /// For the stage that keeps the order.
    let main: DatabaseQueue
    /// One for each core.
    let workers: [DatabaseQueue]
    /// For what is read beside the entries.
    let beside: DatabaseQueue

    init(path: String) throws {
        func connect() throws -> DatabaseQueue {
            let queue = try LedgerFile.connect(to: path, readonly: true)
            try queue.inDatabase { database in
                try database.execute(sql: "BEGIN")
                // Judged again in the moment that is read; the first time was before the lock.
                if let fault = try LedgerSchema(database).faults.first { throw fault }
            }
            return queue
        }
        main = try connect()
        beside = try connect()
        workers = try (0..<max(2, ProcessInfo.processInfo.activeProcessorCount)).map { _ in try connect() }
    }

    /// Lets go of the file.
    func close() throws {
        for queue in workers + [main, beside] { try queue.close() }
    }
}
