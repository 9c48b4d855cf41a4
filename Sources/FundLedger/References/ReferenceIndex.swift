import FundRules
import GRDB
import TransparencyLog

/// Which entry used a reference last, for the verifier.
///
/// Memory: 16 bytes for each slot of a table that is at most half full. The keys are hashes keyed anew in every
/// process, so nobody can prepare a collision; where two references collide all the same, the rule that asks compares
/// the references themselves.
final class ReferenceIndex: EntryHistory {
    private var table: ReferenceTable
    /// The uses of the chunk in hand that find an earlier one; nearly always none.
    private var repeats: [(use: ReferenceUse, earlier: Int)] = []
    /// How many entries the cache covers.
    private let covered: Int
    /// What the blocks of the cache must add up to.
    private(set) var sum = ReferenceSum()
    private let database: Database
    /// The entry asked for last; a rule asks for the same one several times.
    private var last: (sequence: Int, entry: Entry, line: [UInt8])?

    /// - Parameter expected: how many references there may be.
    /// - Parameter covered: how many entries the cache of references covers.
    init(_ database: Database, expected: Int, covered: Int) {
        self.database = database
        self.covered = covered
        table = ReferenceTable(expected: expected)
    }

    /// Remembers what a chunk uses, before its entries are judged.
    func take(_ uses: [ReferenceUse]) {
        repeats.removeAll(keepingCapacity: true)
        for use in uses where use.sequence < covered { sum.add(use.stored) }
        table.store(uses) { use, earlier in repeats.append((use, earlier)) }
    }

    func mayRepeat(_ sequence: Int) -> Bool { !repeats.isEmpty }

    func use(_ reference: Reference, by sequence: Int) -> Int? {
        guard !repeats.isEmpty else { return nil }
        let key = ReferenceKey(reference.kind, reference.text)
        return repeats.first { $0.use.sequence == sequence && $0.use.key == key }?.earlier
    }

    func entry(at sequence: Int) -> (entry: Entry, line: [UInt8])? {
        if let last, last.sequence == sequence { return (last.entry, last.line) }
        guard let line = (try? LedgerRows.line(at: sequence, in: database)) ?? nil,
            let entry = try? Entry(decoding: line)
        else { return nil }
        last = (sequence, entry, line)
        return (entry, line)
    }
}
