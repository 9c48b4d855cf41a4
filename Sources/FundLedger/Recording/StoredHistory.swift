import FundRules
import GRDB
import TransparencyLog

/// The earlier entries as the writer sees them: lines that were sealed, and the new ones of this transaction.
final class StoredHistory: EntryHistory {
    private let database: Database
    private let tree: SealedTree
    private var references: ReferenceLookup
    /// The hashes of the lines of this transaction.
    private var added: [Digest] = []
    /// Whether references are looked up; not while old entries are replayed.
    var remembers = false
    /// The first error of the database, kept because the rules ask questions that cannot fail.
    private(set) var failure: (any Error)?
    /// The entry asked for last; a rule asks for the same one several times.
    private var last: (sequence: Int, entry: Entry, line: [UInt8])?

    init(_ database: Database, tree: SealedTree, references: ReferenceRuns) {
        self.database = database
        self.tree = tree
        self.references = ReferenceLookup(references)
    }

    func entry(at sequence: Int) -> (entry: Entry, line: [UInt8])? {
        if let last, last.sequence == sequence { return (last.entry, last.line) }
        guard let line = reading({ try line(sequence) }) ?? nil, let entry = try? Entry(decoding: line) else {
            return nil
        }
        last = (sequence, entry, line)
        return (entry, line)
    }

    private func line(_ sequence: Int) throws -> [UInt8]? {
        guard sequence >= tree.size else { return try tree.line(sequence) }
        guard sequence - tree.size < added.count else { return nil }
        guard let line = try LedgerRows.line(at: sequence, in: database),
            tree.hasher.leaf(line) == added[sequence - tree.size]
        else { throw Problem(.entryUnreadable, entry: sequence) }
        return line
    }

    /// Remembers the references of an entry whose line was read and hashed, or is about to be stored.
    ///
    /// - Parameter hash: the leaf hash of a new entry.
    func take(_ entry: Entry, new hash: Digest? = nil) {
        references.take(entry)
        if let hash { added.append(hash) }
    }

    func use(_ reference: Reference, by sequence: Int) -> Int? {
        guard remembers else { return nil }
        let key = ReferenceKey(reference.kind, reference.text).stored
        let candidates = reading { try references.candidates(key, database) } ?? []
        // Different references may share a key, so the entries are asked.
        return candidates.first { candidate in
            candidate < sequence && entry(at: candidate)?.entry.body.asVoucher.map(reference.isUsed) == true
        }
    }

    /// The root over the first entries of those that were sealed.
    func sealedRoot(over size: Int) throws -> Digest { try tree.root(over: size) }

    func root(over size: Int) -> Digest? {
        guard size >= 1, size <= tree.size else { return rehashedRoot(over: size) }
        return reading { try tree.root(over: size) }
    }

    /// Moves the references up to an entry into the cache; gives the hash over it.
    func storeReferences(through last: Int) throws -> Digest {
        try references.store(through: last, database)
        return references.runs.digest
    }

    private func reading<Value>(_ work: () throws -> Value) -> Value? {
        do {
            return try work()
        } catch {
            failure = failure ?? error
            return nil
        }
    }
}
