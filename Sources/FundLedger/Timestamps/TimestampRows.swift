import Foundation
import FundRules
import GRDB
import Schema
import TransparencyLog

/// The rows of timestamps (Schema/FORMAT.md, "Timestamps").
enum TimestampRows {
    static let table = "timestamp"
    /// The most rows over one size.
    static let rowLimit = 16

    /// A row, read for form only.
    struct Row {
        /// Nil where it is no whole number.
        let size: Int?
        /// Nil where it is no token.
        let token: TimestampToken?
        /// Nil where it is no certificates.
        let chain: [UInt8]?
    }

    /// Makes the table where it is missing.
    static func prepare(_ database: Database) throws { try database.execute(sql: Schema.timestamps) }

    /// Whether there is a table, of the shape that a new ledger gets.
    static func exist(in database: Database) throws -> Bool { try CompanionRows.has(table, in: database) }

    /// Gives the rows in order of size and token, until `body` has had enough.
    ///
    /// - Parameter wanted: of which size; nil for all.
    static func forEach(in database: Database, over wanted: Int? = nil, _ body: (Row) throws -> Bool) throws {
        guard try exist(in: database) else { return }
        let condition = wanted == nil ? "" : "WHERE size = ? "
        let statement = try database.cachedStatement(
            sql: "SELECT size, token, chain FROM timestamp \(condition)ORDER BY size, token"
        )
        if let wanted { try statement.setArguments([wanted]) }
        var last: (size: Int, token: [UInt8])?
        var strays = 0
        try RawRows.forEachWhile(statement, database) { handle in
            let (size, token) = (RawRows.integer(handle, 0), RawRows.blob(handle, 1))
            let chain = RawRows.blob(handle, 2).flatMap(TimestampRows.chain)
            guard let size, let token else {
                strays += 1
                return try body(Row(size: size, token: nil, chain: chain)) && strays < CompanionRows.strayLimit
            }
            // The pages of a forged table may lead round in circles.
            let isInOrder = last.map { last in
                last.size < size || last.size == size && last.token.lexicographicallyPrecedes(token)
            }
            guard isInOrder ?? true else { throw RawRows.damaged("timestamp: rows out of order") }
            last = (size, Array(token.prefix(TimestampToken.maximumByteCount + 1)))
            return try body(Row(size: size, token: last.flatMap { try? TimestampToken($0.token) }, chain: chain))
        }
    }

    private static func chain(_ bytes: UnsafeRawBufferPointer) -> [UInt8]? {
        guard bytes.count <= TimestampToken.maximumByteCount else { return nil }
        let chain = Array(bytes)
        return TimestampAuthority.isChain(chain) ? chain : nil
    }

    /// Puts one in, in place of the same token with other certificates.
    static func insert(_ token: TimestampToken, _ chain: [UInt8], over size: Int, in database: Database) throws {
        try prepare(database)
        try database.execute(
            sql: "INSERT OR REPLACE INTO timestamp (size, token, chain) VALUES (?, ?, ?)",
            arguments: [size, Data(token.bytes), Data(chain)]
        )
    }

    /// Takes out what can be nobody's timestamp: the table is made anew of the rows that are well-formed.
    static func removeMalformed(_ database: Database) throws {
        guard try exist(in: database) else { return }
        var check = TimestampCheck(database, authority: nil, now: nil)
        var kept: [(size: Int, token: TimestampToken, chain: [UInt8])] = []
        var isWhole = true
        try forEach(in: database) { row in
            if try check.take(row), let size = row.size, let token = row.token, let chain = row.chain {
                kept.append((size, token, chain))
            } else {
                isWhole = false
            }
            return true
        }
        guard !isWhole else { return }
        try database.execute(sql: "DROP TABLE timestamp")
        for (size, token, chain) in kept { try insert(token, chain, over: size, in: database) }
    }
}
