import Foundation
import FundRules
import GRDB
import GRDBSQLite
import TransparencyLog

/// Compares the cache rows with what the pass has recomputed.
struct Caches {
    /// The roots of whole blocks by level (from 1) and position.
    private var nodes: [[Digest]] = []
    private let snapshot: (size: Int, root: Digest?, state: Data)?
    private let database: Database
    private let schema: LedgerSchema
    /// Rows of one cache that are named.
    private static let findingLimit = 1_000
    private(set) var findings: [Problem] = []

    init(_ database: Database) throws {
        self.database = database
        schema = try LedgerSchema(database)
        guard schema.isPlain("snapshot") else {
            snapshot = nil
            return
        }
        let newest = try database.cachedStatement(
            sql: "SELECT size, root, state FROM snapshot ORDER BY size DESC LIMIT 1"
        )
        snapshot = try RawRows.first(newest, database) { handle in
            (
                size: RawRows.integer(handle, 0) ?? 0, root: RawRows.digest(handle, 1),
                state: RawRows.blob(handle, 2).map { Data($0) } ?? Data()
            )
        }
        let others = try database.cachedStatement(sql: "SELECT size FROM snapshot ORDER BY size LIMIT ?")
        try others.setArguments([Caches.findingLimit])
        try RawRows.forEachAscending(others, database, "snapshot") { _, size in
            if size != snapshot?.size { findings.append(Problem(.snapshotDiffers, [String(size)])) }
            return true
        }
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
        if schema.isPlain("node") { try compareNodes() } else { nameMissingNodes(0) }
        if stored != references.sum { try nameWrongReferences(references) }
        findings += try schema.differences()
    }

    private mutating func compareNodes() throws {
        var seen = 0
        var wrong = 0
        var last = (level: 0, position: -1)
        let statement = try database.cachedStatement(
            sql: "SELECT level, position, hash FROM node ORDER BY level, position"
        )
        try RawRows.forEachWhile(statement, database) { handle in
            let (level, position) = (RawRows.integer(handle, 0), RawRows.integer(handle, 1))
            guard let level, let position, nodes.indices.contains(level - 1),
                nodes[level - 1].indices.contains(position),
                nodes[level - 1][position] == RawRows.digest(handle, 2)
            else {
                let names = [level, position].map { $0.map(String.init) ?? "—" }
                findings.append(Problem(.nodeDiffers, names))
                wrong += 1
                return wrong < Caches.findingLimit
            }
            // The pages of a forged table may lead round in circles.
            guard last < (level, position) else { throw RawRows.damaged("node: rows out of order") }
            last = (level, position)
            seen += 1
            return true
        }
        nameMissingNodes(seen)
    }

    private mutating func nameMissingNodes(_ seen: Int) {
        let due = nodes.reduce(0) { $0 + $1.count }
        if seen < due, findings.allSatisfy({ $0.code != .nodeDiffers }) {
            findings.append(Problem(.nodeDiffers, ["—", "\(seen) / \(due)"]))
        }
    }

    /// What the rows of the reference cache add up to; read beside the pass, on a connection of its own.
    static func referenceSum(_ database: Database) throws -> ReferenceSum {
        var sum = ReferenceSum()
        guard try LedgerSchema(database).isPlain("reference") else { return sum }
        let room = LedgerRows.bytes(in: database)
        let statement = try database.cachedStatement(sql: "SELECT reference, seq FROM reference")
        try RawRows.forEach(statement, database) { handle in
            guard sum.count < room else { throw RawRows.damaged("reference: rows out of order") }
            // A row of no reference counts, so that the sums differ.
            let key = ReferenceKey(row: RawRows.bytes(handle, 0)) ?? .none
            sum.add(key, Int(sqlite3_column_int64(handle, 1)))
        }
        return sum
    }

    private mutating func nameWrongReferences(_ references: ReferenceIndex) throws {
        var seen = 0
        var wrong = 0
        guard schema.isPlain("reference") else {
            return findings.append(Problem(.referenceDiffers, ["0 / \(references.sum.count)"]))
        }
        let statement = try database.cachedStatement(sql: "SELECT reference, seq FROM reference")
        try RawRows.forEachWhile(statement, database) { handle in
            let text = RawRows.bytes(handle, 0)
            if references.lastUse(row: text) == Int(sqlite3_column_int64(handle, 1)) {
                seen += 1
            } else {
                findings.append(Problem(.referenceDiffers, [String(decoding: text, as: UTF8.self)]))
                wrong += 1
            }
            return wrong < Caches.findingLimit
        }
        if findings.allSatisfy({ $0.code != .referenceDiffers }) {
            findings.append(Problem(.referenceDiffers, ["\(seen) / \(references.sum.count)"]))
        }
    }
}
