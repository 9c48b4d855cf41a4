import FundRules
import GRDB
import GRDBSQLite
import Schema
import TransparencyLog

/// The cache of references as the file has it.
///
/// Read by a writer that knows its digest, so each block that is looked into is compared with what the digest covers.
struct ReferenceRuns {
    /// The runs, in order of entry.
    private(set) var runs: [ReferenceRun] = []
    /// Hashes over every run and its index.
    let hasher: TreeHasher

    /// Reads the runs' indexes; a file without the tables has none.
    ///
    /// - Throws: `Problem` with `cacheUnusable` where a row is no run, or runs do not follow one another from entry 0.
    init(_ database: Database, _ hasher: TreeHasher) throws {
        self.hasher = hasher
        guard try LedgerSchema(database).isPlain("number_run") else { return }
        let statement = try database.cachedStatement(
            sql: "SELECT first, last, hashes FROM number_run ORDER BY first"
        )
        try RawRows.forEach(statement, database) { handle in
            guard sqlite3_column_type(handle, 0) == SQLITE_INTEGER, sqlite3_column_type(handle, 1) == SQLITE_INTEGER,
                sqlite3_column_type(handle, 2) == SQLITE_BLOB,
                let first = Int(exactly: sqlite3_column_int64(handle, 0)),
                let last = Int(exactly: sqlite3_column_int64(handle, 1))
            else { throw ReferenceRuns.unusable() }
            let run = ReferenceRun(first: first, last: last, index: Array(RawRows.bytes(handle, 2)))
            guard run.isWellFormed, run.first == covered else { throw ReferenceRuns.unusable() }
            runs.append(run)
        }
    }

    /// The number of entries whose references the cache has.
    var covered: Int { runs.last?.last ?? 0 }

    /// A hash over all of it: ranges, first keys and the hashes of all blocks.
    var digest: Digest {
        let digest = StreamingDigest()
        for run in runs {
            withUnsafeBytes(of: (UInt64(run.first).bigEndian, UInt64(run.last).bigEndian)) { digest.take($0) }
            hasher.hash(run.index).withUnsafeBytes { digest.take($0) }
        }
        return digest.finish()
    }

    /// The uses in a block, compared with what the index says of it.
    ///
    /// - Throws: `Problem` with `cacheUnusable`.
    func uses(in block: Int, of run: ReferenceRun, _ database: Database) throws -> [StoredUse] {
        let statement = try database.cachedStatement(
            sql: "SELECT keys FROM number_block WHERE first = ? AND position = ?"
        )
        try statement.setArguments([run.first, block])
        var found: [StoredUse]?
        try RawRows.forEach(statement, database) { handle in
            let bytes = RawRows.bytes(handle, 0)
            if sqlite3_column_type(handle, 0) == SQLITE_BLOB, run.names(bytes, as: block, hasher) {
                found = ReferenceRun.uses(in: bytes)
            }
        }
        guard let found else { throw ReferenceRuns.unusable() }
        return found
    }

    /// Adds what the entries from the last covered one up to `last` use, and swallows runs that are not more than twice as
    /// large, so that there are few of them.
    mutating func append(_ uses: [StoredUse], through last: Int, _ database: Database) throws {
        guard last > covered else { return }
        var first = covered
        var merged = uses.sorted()
        while let previous = runs.last {
            let mine = (merged.count + ReferenceRun.blockUses - 1) / ReferenceRun.blockUses
            guard previous.blockCount <= 2 * mine || previous.blockCount == 0 else { break }
            let blocks = try (0..<previous.blockCount).map { try self.uses(in: $0, of: previous, database) }
            merged = ReferenceRuns.merge(Array(blocks.joined()), merged)
            try remove(previous, database)
            first = previous.first
            runs.removeLast()
        }
        let (index, blocks) = ReferenceRun.cut(merged, hasher)
        try insert(ReferenceRun(first: first, last: last, index: index), blocks, database)
    }

    private mutating func insert(_ run: ReferenceRun, _ blocks: [[UInt8]], _ database: Database) throws {
        // A ledger too small for caches may have been made when the tables had other names.
        try database.execute(sql: Schema.caches)
        let statement = try database.cachedStatement(
            sql: "INSERT INTO number_block (first, position, keys) VALUES (?, ?, ?)"
        )
        for (position, block) in blocks.enumerated() {
            try block.withUnsafeBytes { block in
                try RawRows.run(statement, database) {
                    sqlite3_bind_int64($0, 1, Int64(run.first))
                    sqlite3_bind_int64($0, 2, Int64(position))
                    RawRows.bind($0, 3, block)
                }
            }
        }
        try run.index.withUnsafeBytes { index in
            try RawRows.run(
                database.cachedStatement(sql: "INSERT INTO number_run (first, last, hashes) VALUES (?, ?, ?)"),
                database
            ) {
                sqlite3_bind_int64($0, 1, Int64(run.first))
                sqlite3_bind_int64($0, 2, Int64(run.last))
                RawRows.bind($0, 3, index)
            }
        }
        runs.append(run)
    }

    private func remove(_ run: ReferenceRun, _ database: Database) throws {
        try database.execute(sql: "DELETE FROM number_block WHERE first = ?", arguments: [run.first])
        try database.execute(sql: "DELETE FROM number_run WHERE first = ?", arguments: [run.first])
    }

    private static func merge(_ left: [StoredUse], _ right: [StoredUse]) -> [StoredUse] {
        var merged: [StoredUse] = []
        merged.reserveCapacity(left.count + right.count)
        var (first, second) = (0, 0)
        while first < left.count, second < right.count {
            if left[first] < right[second] {
                merged.append(left[first])
                first += 1
            } else {
                merged.append(right[second])
                second += 1
            }
        }
        return merged + left[first...] + right[second...]
    }

    static func unusable() -> Problem { Problem(.cacheUnusable, ["reference"]) }
}

extension ReferenceRuns {
    /// Reads every block of the file and adds up what is in them.
    ///
    /// - Returns: nil where a block is not what its index says, is out of order, or belongs to no run.
    func sum(_ database: Database) throws -> ReferenceSum? {
        guard try LedgerSchema(database).isPlain("number_block") else { return runs.isEmpty ? ReferenceSum() : nil }
        var sum = ReferenceSum()
        var isSound = true
        var run = 0
        var block = 0
        var last: StoredUse?
        let statement = try database.cachedStatement(
            sql: "SELECT first, position, keys FROM number_block ORDER BY first, position"
        )
        try RawRows.forEachWhile(statement, database) { handle in
            while runs.indices.contains(run), block == runs[run].blockCount { (run, block, last) = (run + 1, 0, nil) }
            let bytes = RawRows.bytes(handle, 2)
            guard runs.indices.contains(run), sqlite3_column_type(handle, 2) == SQLITE_BLOB,
                sqlite3_column_int64(handle, 0) == Int64(runs[run].first),
                sqlite3_column_int64(handle, 1) == Int64(block), runs[run].names(bytes, as: block, hasher),
                let uses = ReferenceRun.uses(in: bytes), uses[0].key == runs[run].key(block)
            else {
                isSound = false
                return false
            }
            for use in uses {
                if let last, !(last < use) { isSound = false }
                last = use
                if use.sequence < runs[run].first || use.sequence >= runs[run].last { isSound = false }
                sum.add(use)
            }
            block += 1
            return isSound
        }
        while runs.indices.contains(run), block == runs[run].blockCount { (run, block) = (run + 1, 0) }
        return isSound && run == runs.count ? sum : nil
    }
}
