import Foundation
public import FundRules
import GRDB
import TransparencyLog

/// Private details, in the file beside the ledger and in the table of an older one.
extension LedgerFile {
    /// Makes good what is left over in the file of private details, under the write lock and after the check that the
    /// ledger is no older copy.
    ///
    /// A file that cannot be written stops nobody from recording: what is left over is said by every verification, and
    /// the next recording tries again.
    func settlePrivateDetails(_ tail: LedgerTail) {
        guard tail.tree.size > 0 else { return }
        try? settle(tail, onlyErased: false)
    }

    /// The same once more when a commit has come to be, or has failed, in a transaction of its own: the lock went with the
    /// commit, and what became of it is looked up, not guessed.
    ///
    /// - Parameter footings: what the ledger is if it came to be, and if it did not; where it is neither, somebody else has
    ///   recorded since.
    func settlePrivateDetails(on footings: [Footing], _ database: Database) {
        try? database.inTransaction(.immediate) {
            for footing in footings {
                guard let tail = try? LedgerTail(database, on: footing, hasher: TreeHasher()) else { continue }
                settlePrivateDetails(tail)
                return .rollback
            }
            return .rollback
        }
    }

    private func settle(_ tail: LedgerTail, onlyErased: Bool) throws {
        try privates.settle(onlyErased: onlyErased) {
            try Set(tail.state.erased.compactMap { try LedgerFile.commitment($0, tail.history) })
        } isNamed: { record in
            let detail = Erasure.Detail(entry: record.entry, field: record.detail.field)
            return try LedgerFile.commitment(detail, tail.history) == record.commitment
        }
    }

    /// What a sealed entry commits to.
    ///
    /// - Throws: `Problem` where its line is not what was sealed.
    static func commitment(_ detail: Erasure.Detail, _ history: StoredHistory) throws -> Digest? {
        let entry = history.entry(at: detail.entry)?.entry
        if let failure = history.failure { throw failure }
        return entry?.commitments.first { $0.field == detail.field }?.digest
    }

    /// Overwrites what recorded erasures name and still stands here; nothing is recorded.
    ///
    /// - Throws: `Problem` where something cannot be overwritten.
    public func completeErasures(memory: CheckpointMemory? = nil) throws {
        try standing(on: nil, memory) { footing in
            try LedgerFile.translating(path) {
                try queue.inDatabase { database in
                    try database.inTransaction(.immediate) {
                        let tail = try LedgerTail(database, on: footing, hasher: TreeHasher())
                        try settle(tail, onlyErased: true)
                        for detail in tail.state.erased { try CompanionRows.erase(detail, in: database) }
                        return .commit
                    }
                    if try CompanionRows.has("private_detail", in: database) { try LedgerFile.compact(database) }
                }
            }
        }
    }

    /// Whether the value of a detail is here, in the file beside the ledger or in the table of an older one.
    public func holds(_ detail: Erasure.Detail) throws -> Bool {
        try LedgerFile.translating(path) {
            try queue.read { database in
                let line = try LedgerRows.line(at: detail.entry, in: database)
                let entry = line.flatMap { try? Entry(decoding: $0) }
                let commitment = entry?.commitments.first { $0.field == detail.field }?.digest
                if try privates.records().contains(where: { $0.commitment == commitment }) { return true }
                return try CompanionRows.details(of: detail.entry, in: database).contains { $0.field == detail.field }
            }
        }
    }

    /// The private details of entries that were not erased, in order of field; each fits its commitment.
    ///
    /// - Parameter entries: the entries as their lines say.
    /// - Throws: `Problem` with `privateFileRefused`; a file of somebody else's is as good as none.
    public func privateDetails(of entries: [Entry]) throws -> [Int: [PrivateDetail]] {
        try LedgerFile.translating(path) {
            try queue.read { database in
                var known: [Digest: PrivateDetail] = [:]
                for record in try privates.records() where record.fits { known[record.commitment] = record.detail }
                var found: [Int: [PrivateDetail]] = [:]
                for entry in entries where !entry.commitments.isEmpty {
                    let rows = try CompanionRows.details(of: entry.sequence, in: database)
                    found[entry.sequence] = entry.commitments.compactMap { commitment in
                        ([known[commitment.digest]].compactMap { $0 } + rows).first {
                            $0.field == commitment.field && $0.commitment == commitment.digest
                        }
                    }
                }
                return found
            }
        }
    }

    /// The path of the file of private details.
    public var privatePath: String { privates.path }
}

extension Recorded {
    /// Whether private details came with the entries, or were erased by them.
    func touchesPrivateDetails(_ pending: [PendingDetail]) -> Bool {
        !pending.isEmpty || items.contains { $0.kind == Erasure.kind }
    }
}
