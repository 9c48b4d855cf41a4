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
    /// The first error of the database, kept because the rules ask questions that cannot fail.
    private(set) var failure: (any Error)?
    /// The entry asked for last; a rule asks for the same one several times.
    private var last: (sequence: Int, entry: Entry, line: [UInt8])?

    /// The roots of the whole blocks of 256 entries read so far: 32 bytes each.
    private var blocks: [Digest] = []

    /// - Parameter expected: how many references there may be.
    /// - Parameter covered: how many entries the cache of references covers.
    init(_ database: Database, expected: Int, covered: Int) {
        self.database = database
        self.covered = covered
        table = ReferenceTable(expected: expected)
    }

    /// Keeps a node of the tree that the pass builds.
    func take(_ node: TiledTree.Node) {
        if node.level == 1 { blocks.append(node.hash) }
    }

    /// From the roots of whole blocks, and the lines after the last of them.
    func root(over size: Int) -> Digest? {
        let hasher = TreeHasher()
        let whole = size / TiledTree.width
        guard size >= 0, whole <= blocks.count else { return nil }
        var tree = Frontier()
        for block in blocks.prefix(whole) {
            tree.append(subtree: block, level: TiledTree.width.trailingZeroBitCount, hasher: hasher)
        }
        for sequence in tree.size..<size {
            guard let line = (try? LedgerRows.line(at: sequence, in: database)) ?? nil else { return nil }
            tree.append(hasher.leaf(line), hasher: hasher)
        }
        return tree.root(hasher: hasher)
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
        guard let line = line(at: sequence), let entry = try? Entry(decoding: line) else { return nil }
        last = (sequence, entry, line)
        return (entry, line)
    }

    private func line(at sequence: Int) -> [UInt8]? {
        do {
            return try LedgerRows.line(at: sequence, in: database)
        } catch {
            failure = failure ?? error
            return nil
        }
    }
}
