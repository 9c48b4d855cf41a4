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
    /// The cache of references; nil where it cannot be read as one.
    private let references: ReferenceRuns?
    private let database: Database
    private let schema: LedgerSchema
    /// Rows of one cache that are named.
    private static let findingLimit = 1_000
    private(set) var findings: [Problem] = []

    init(_ database: Database) throws {
        self.database = database
        schema = try LedgerSchema(database)
        do {
            references = try ReferenceRuns(database, TreeHasher())
        } catch is Problem {
            references = nil
        }
        // Beside the caches of an older version the state is that version's, too: nothing of it is compared or believed.
        guard schema.isPlain("snapshot"), schema.isPlain("number_run") else {
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
            if size != snapshot?.size { findings.append(Problem(.snapshotDiffers, [.number(size)])) }
            return true
        }
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
            findings.append(Problem(.snapshotDiffers, [.number(snapshot.size)]))
        }
    }

    /// Compares what can be compared only at the end.
    ///
    /// - Parameter expected: what the entries use that the cache of references covers.
    /// - Parameter stored: what its blocks have; nil where they are none.
    mutating func finish(size: Int, expected: ReferenceSum, stored: ReferenceSum?) throws {
        if let snapshot, snapshot.size > size || snapshot.size < 1 {
            findings.append(Problem(.snapshotDiffers, [.number(snapshot.size)]))
        }
        if schema.isPlain("node") {
            try compareNodes()
        } else if schema.has("node") {
            nameMissingNodes(0)
        }
        compareReferences(expected, stored)
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
                findings.append(Problem(.nodeDiffers, [level, position].map { $0.map { .number($0) } ?? "—" }))
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
            findings.append(Problem(.nodeDiffers, ["—", .list([.number(seen), .number(due)], " / ")]))
        }
    }

    private mutating func compareReferences(_ expected: ReferenceSum, _ stored: ReferenceSum?) {
        // A file from before there was this cache has none of it; whoever records is told to repair it.
        let isMissing = covered == 0 && stored?.count == 0
        let isWhole = isMissing || snapshot.map { covered == $0.size } ?? true
        guard references == nil || stored != expected || !isWhole else { return }
        let counts = [stored?.count ?? 0, expected.count].map { Problem.Argument.number($0) }
        findings.append(Problem(.referenceDiffers, [.list(counts, " / ")]))
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
}
