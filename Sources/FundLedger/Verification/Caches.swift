import Foundation
import FundRules
import GRDB
import GRDBSQLite
import Schema
import TransparencyLog

/// Compares the cache rows with what the pass has recomputed.
struct Caches {
    /// The roots of whole blocks by level (from 1) and position.
    private var nodes: [[Digest]] = []
    private let snapshot: (size: Int, root: Digest?, state: Data)?
    private let database: Database
    private(set) var findings: [Problem] = []

    init(_ database: Database) throws {
        self.database = database
        let rows = try Row.fetchAll(database, sql: "SELECT size, root, state FROM snapshot ORDER BY size DESC")
        snapshot = rows.first.map { (size: $0["size"], root: Digest($0["root"] as Data), state: $0["state"]) }
        for row in rows.dropFirst() { findings.append(Problem(.snapshotDiffers, [String(row["size"] as Int)])) }
    }

    /// The number of entries that the snapshot covers.
    var snapshotSize: Int? { snapshot?.size }

    mutating func add(_ node: TiledTree.Node) {
        while nodes.count < node.level { nodes.append([]) }
        nodes[node.level - 1].append(node.hash)
    }

    /// Compares the snapshot, when the pass has reached its size.
    mutating func compareSnapshot(_ state: FundState, root: Digest) {
        guard let snapshot else { return }
        if snapshot.root != root || snapshot.state != Data(state.encoded()) {
            findings.append(Problem(.snapshotDiffers, [String(snapshot.size)]))
        }
    }

    /// Compares what can be compared only at the end.
    mutating func finish(size: Int, _ references: ReferenceIndex, stored: ReferenceSum) throws {
        if let snapshot, snapshot.size > size || snapshot.size < 1 {
            findings.append(Problem(.snapshotDiffers, [String(snapshot.size)]))
        }
        try compareNodes()
        if stored != references.sum { try nameWrongReferences(references) }
        try compareSchema()
    }

    private mutating func compareNodes() throws {
        var seen = 0
        let rows = try Row.fetchCursor(
            database,
            sql: "SELECT level, position, hash FROM node ORDER BY level, position"
        )
        while let row = try rows.next() {
            let level: Int = row["level"]
            let position: Int = row["position"]
            let known = nodes.indices.contains(level - 1) && nodes[level - 1].indices.contains(position)
            if known, nodes[level - 1][position] == Digest(row["hash"] as Data) {
                seen += 1
            } else {
                findings.append(Problem(.nodeDiffers, [String(level), String(position)]))
            }
        }
        let due = nodes.reduce(0) { $0 + $1.count }
        if seen < due, findings.allSatisfy({ $0.code != .nodeDiffers }) {
            findings.append(Problem(.nodeDiffers, ["—", "\(seen) / \(due)"]))
        }
    }

    /// What the rows of the reference cache add up to; read beside the pass, on a connection of its own.
    static func referenceSum(_ database: Database) throws -> ReferenceSum {
        var sum = ReferenceSum()
        let statement = try database.cachedStatement(sql: "SELECT reference, seq FROM reference")
        try RawRows.forEach(statement, database) { handle in
            // A row of no reference counts, so that the sums differ.
            let key = ReferenceKey(row: RawRows.bytes(handle, 0)) ?? .none
            sum.add(key, Int(sqlite3_column_int64(handle, 1)))
        }
        return sum
    }

    private mutating func nameWrongReferences(_ references: ReferenceIndex) throws {
        var seen = 0
        let statement = try database.cachedStatement(sql: "SELECT reference, seq FROM reference")
        try RawRows.forEach(statement, database) { handle in
            let text = RawRows.bytes(handle, 0)
            if references.lastUse(row: text) == Int(sqlite3_column_int64(handle, 1)) {
                seen += 1
            } else {
                findings.append(Problem(.referenceDiffers, [String(decoding: text, as: UTF8.self)]))
            }
        }
        if findings.allSatisfy({ $0.code != .referenceDiffers }) {
            findings.append(Problem(.referenceDiffers, ["\(seen) / \(references.sum.count)"]))
        }
    }

    /// Tables and triggers must be the ones a new ledger gets: a missing trigger is how a change begins. Views are an
    /// auditor's convenience that a later version may word better, and nothing here reads them.
    ///
    /// The tables beside the truth are made when they are first needed, so they may be missing; what entries name in
    /// them may not. An older ledger has its private details in a table, a copy for others has its mark.
    private mutating func compareSchema() throws {
        let (truth, all) = try DatabaseQueue().write { database in
            try database.execute(sql: Schema.ledger)
            let truth = try Caches.objects(database)
            try CompanionRows.prepare(database)
            try database.execute(sql: Schema.older)
            try database.execute(sql: Schema.share)
            return (truth, try Caches.objects(database))
        }
        let found = try Caches.objects(database)
        for name in Set(all.keys).union(found.keys).sorted() where all[name] != found[name] {
            if found[name] == nil, truth[name] == nil { continue }
            findings.append(Problem(.schemaDiffers, [name]))
        }
    }

    private static func objects(_ database: Database) throws -> [String: String] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT name, type || ' ' || tbl_name || ' ' || coalesce(sql, '') AS text
                FROM sqlite_schema WHERE type <> 'view'
                """
        )
        return Dictionary(rows.map { ($0["name"], $0["text"]) }) { first, second in first + second }
    }
}
