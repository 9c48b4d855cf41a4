import Foundation
import FundRules
import GRDB
import TransparencyLog

/// Private details that come to stand beside the ledger: from the table of an older one, from another recorder's file.
extension LedgerFile {
    /// Moves the private details that an older ledger has in a table of its own into the file beside it; each is checked
    /// against its commitment first. The table is dropped, and the ledger written anew without the room it took.
    ///
    /// A kill leaves the table where it was, or what is in the file as well: to run it again does no harm.
    ///
    /// - Returns: how many were moved; nil where there is no such table.
    /// - Throws: `Problem` with `privateAltered`, `privateUnnamed` or `privateNotErased` where one is not what it should
    ///   be, or one of the file; nothing has been moved then.
    public func movePrivateDetails(memory: CheckpointMemory? = nil) throws -> Int? {
        let isOlder = try LedgerFile.translating(path) {
            try queue.read { try CompanionRows.has("private_detail", in: $0) }
        }
        guard isOlder else { return nil }
        return try standing(on: nil, memory) { footing in
            try LedgerFile.translating(path) { try queue.inDatabase { try move(on: footing, $0) } }
        }
    }

    private func move(on footing: Footing, _ database: Database) throws -> Int {
        var moved: [PendingDetail] = []
        try database.execute(sql: "PRAGMA secure_delete = ON")
        try database.inTransaction(.immediate) {
            let known = Set(try privates.records().map(\.commitment))
            moved = try LedgerFile.rows(try LedgerTail(database, on: footing, hasher: TreeHasher()), database)
            try privates.append(moved.filter { !known.contains($0.detail.commitment) }, isBound: true)
            try database.execute(sql: "DELETE FROM private_detail; DROP TABLE private_detail")
            return .commit
        }
        try LedgerFile.compact(database)
        return moved.count
    }

    /// The rows of the table, each found to be what an entry commits to.
    private static func rows(_ tail: LedgerTail, _ database: Database) throws -> [PendingDetail] {
        var found: [PendingDetail] = []
        var strays = 0
        try CompanionRows.forEachDetail(in: database) { row in
            if let row { found.append(PendingDetail(entry: row.sequence, detail: row.detail)) } else { strays += 1 }
        }
        guard strays == 0 else { throw Problem(.privateUnnamed, ["—", "—"]) }
        for row in found {
            let detail = Erasure.Detail(entry: row.entry, field: row.detail.field)
            guard let due = try commitment(detail, tail.history) else {
                throw Problem(.privateUnnamed, [.entry(row.entry), .name(detail.field)])
            }
            guard row.detail.commitment == due else {
                throw Problem(.privateAltered, [.name(detail.field)], entry: row.entry)
            }
            guard !tail.state.erased.contains(detail) else {
                throw Problem(.privateNotErased, [.name(detail.field)], entry: row.entry)
            }
        }
        return found
    }

    /// What came of another recorder's file.
    public struct Joined: Sendable {
        /// Details that were taken in.
        public internal(set) var taken = 0
        /// Those that are here already.
        public internal(set) var known = 0
        /// Those that no entry names, that do not fit, or that were erased by recorded decision: they were left.
        public internal(set) var left = 0
    }

    /// Takes in what another recorder's file holds of this ledger's private details, each checked against its commitment.
    ///
    /// - Throws: `Problem` with `fileMissing`, `privateFileRefused`, or one of the file beside the ledger.
    public func joinPrivateDetails(from path: String, memory: CheckpointMemory? = nil) throws -> Joined {
        var offered: [PrivateRecord] = []
        let contents = try PrivateFile(path: path).read { offered.append($0) }
        if let refusal = contents.refusal { throw refusal }
        if case .absent = contents.presence { throw Problem(.fileMissing, [.file(path)]) }
        return try standing(on: nil, memory) { footing in
            try LedgerFile.translating(self.path) { try queue.inDatabase { try join(offered, on: footing, $0) } }
        }
    }

    private func join(_ offered: [PrivateRecord], on footing: Footing, _ database: Database) throws -> Joined {
        var joined = Joined()
        try database.inTransaction(.immediate) {
            let tail = try LedgerTail(database, on: footing, hasher: TreeHasher())
            let named = try LedgerFile.commitments(database, leavingOut: tail.state.erased)
            var known = Set(try privates.records().map(\.commitment))
            var taken: [PendingDetail] = []
            for record in offered {
                guard record.fits, let detail = named[record.commitment], detail.field == record.detail.field else {
                    joined.left += 1
                    continue
                }
                guard known.insert(record.commitment).inserted else {
                    joined.known += 1
                    continue
                }
                taken.append(PendingDetail(entry: detail.entry, detail: record.detail))
            }
            try privates.append(taken, isBound: true)
            joined.taken = taken.count
            return .rollback
        }
        return joined
    }

    private static func commitments(
        _ database: Database,
        leavingOut erased: Set<Erasure.Detail>
    ) throws -> [Digest: Erasure.Detail] {
        var named: [Digest: Erasure.Detail] = [:]
        let statement = try database.cachedStatement(sql: "SELECT seq, line FROM entry ORDER BY seq")
        try RawRows.forEachAscending(statement, database, "entry") { handle, _ in
            guard let line = RawRows.blob(handle, 1), let entry = try? Entry(decoding: line) else { return true }
            for commitment in entry.commitments {
                let detail = Erasure.Detail(entry: entry.sequence, field: commitment.field)
                if !erased.contains(detail) { named[commitment.digest] = detail }
            }
            return true
        }
        return named
    }
}
