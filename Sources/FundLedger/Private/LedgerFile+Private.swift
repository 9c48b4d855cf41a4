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
    func settlePrivateDetails(_ state: FundState, _ database: Database) {
        try? settle(state, database)
    }

    /// The same once more when a commit has come to be, or has failed, in a transaction of its own: the lock went with the
    /// commit, and what became of it is looked up, not guessed.
    func settlePrivateDetails(_ database: Database) {
        try? database.inTransaction(.immediate) {
            let tail = try LedgerTail(database, history: StoredHistory(database), hasher: TreeHasher())
            try settle(tail.state, database)
            return .rollback
        }
    }

    private func settle(_ state: FundState, _ database: Database) throws {
        try privates.settle {
            try Set(state.erased.compactMap { try LedgerFile.commitment($0, database) })
        } isNamed: { record in
            let detail = Erasure.Detail(entry: record.entry, field: record.detail.field)
            return try LedgerFile.commitment(detail, database) == record.commitment
        }
    }

    static func commitment(_ detail: Erasure.Detail, _ database: Database) throws -> Digest? {
        guard let line = try LedgerRows.line(at: detail.entry, in: database), let entry = try? Entry(decoding: line)
        else { return nil }
        return entry.commitments.first { $0.field == detail.field }?.digest
    }

    /// Overwrites what recorded erasures name and still stands here; nothing is recorded.
    ///
    /// - Throws: `Problem` where something cannot be overwritten.
    public func completeErasures() throws {
        try LedgerFile.translating(path) {
            try queue.inDatabase { database in
                try database.inTransaction(.immediate) {
                    let tail = try LedgerTail(database, history: StoredHistory(database), hasher: TreeHasher())
                    try settle(tail.state, database)
                    for detail in tail.state.erased { try CompanionRows.erase(detail, in: database) }
                    return .commit
                }
                if try CompanionRows.has("private_detail", in: database) { try LedgerFile.compact(database) }
            }
        }
    }

    /// Whether the value of a detail is here, in the file beside the ledger or in the table of an older one.
    public func holds(_ detail: Erasure.Detail) throws -> Bool {
        try LedgerFile.translating(path) {
            try queue.read { database in
                let commitment = try LedgerFile.commitment(detail, database)
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
