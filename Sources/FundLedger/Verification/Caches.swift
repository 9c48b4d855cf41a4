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
    /// The cache of references; nil where it cannot be read as one.
    private let references: ReferenceRuns?
    private let database: Database
    private(set) var findings: [Problem] = []

    init(_ database: Database) throws {
        self.database = database
        do {
            references = try ReferenceRuns(database, TreeHasher())
        } catch is Problem {
            references = nil
        }
        let rows = try Row.fetchAll(database, sql: "SELECT size, root, state FROM snapshot ORDER BY size DESC")
        snapshot = rows.first.map { (size: $0["size"], root: Digest($0["root"] as Data), state: $0["state"]) }
        for row in rows.dropFirst() { findings.append(Problem(.snapshotDiffers, [String(row["size"] as Int)])) }
    }

    /// The number of entries that the snapshot covers.
    var snapshotSize: Int? { snapshot?.size }

    /// The number of entries whose references the cache has.
    var covered: Int { references?.covered ?? 0 }

    /// What a writer stands on, once nothing was found to be wrong; nil where references are missing that the cached
    /// state counts on.
    func footing(size: Int, root: Digest) -> Footing? {
        guard let references, references.covered == snapshot?.size ?? 0 else { return nil }
        let hasher = TreeHasher()
        return Footing(
            size: size,
            root: root,
            snapshot: hasher.hash(snapshot.map { Array($0.state) } ?? []),
            references: references.digest
        )
    }

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
    ///
    /// - Parameter expected: what the entries use that the cache of references covers.
    /// - Parameter stored: what its blocks have; nil where they are none.
    mutating func finish(size: Int, expected: ReferenceSum, stored: ReferenceSum?) throws {
        if let snapshot, snapshot.size > size || snapshot.size < 1 {
            findings.append(Problem(.snapshotDiffers, [String(snapshot.size)]))
        }
        try compareNodes()
        compareReferences(expected, stored)
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

    private mutating func compareReferences(_ expected: ReferenceSum, _ stored: ReferenceSum?) {
        // A file from before there was this cache has none of it; whoever records is told to repair it.
        let isMissing = covered == 0 && stored?.count == 0
        let isWhole = isMissing || covered == snapshot?.size ?? 0
        guard references == nil || stored != expected || !isWhole else { return }
        findings.append(Problem(.referenceDiffers, ["\(stored?.count ?? 0) / \(expected.count)"]))
    }

    /// What the blocks of the cache of references add up to; read beside the pass, on a connection of its own.
    ///
    /// - Returns: nil where they are not what the index says.
    static func referenceSum(_ database: Database) throws -> ReferenceSum? {
        do {
            return try ReferenceRuns(database, TreeHasher()).sum(database)
        } catch is Problem {
            return nil
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
            if Caches.olderTables.contains(name) || found[name] == nil && truth[name] == nil { continue }
            findings.append(Problem(.schemaDiffers, [name]))
        }
    }

    /// Caches of older versions, which nothing reads any more; `repair` removes them.
    static let olderTables: Set<String> = ["reference"]

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
