import FundRules
import GRDB
import TransparencyLog

/// Which entries used a reference, for the writer: blocks of the cache, and what came after it.
struct ReferenceLookup {
    private(set) var runs: ReferenceRuns
    /// The uses by entries that the cache does not cover yet, each with the place of the one before it of the same key.
    private var recent: [(use: StoredUse, before: Int?)] = []
    /// Where the last of them with a key stands.
    private var latest: [UInt64: Int] = [:]
    /// Blocks that were read and found to be what the index says.
    private var blocks: [Place: [StoredUse]] = [:]

    private struct Place: Hashable {
        let run: Int
        let block: Int
    }

    /// Blocks kept in memory, 16 KiB each.
    private static let blockLimit = 4096

    init(_ runs: ReferenceRuns) {
        self.runs = runs
    }

    /// Remembers what an entry uses.
    mutating func take(_ entry: Entry) {
        entry.forEachReference {
            let use = StoredUse(key: ReferenceKey($0, $1).stored, sequence: UInt64(entry.sequence))
            recent.append((use, latest.updateValue(recent.count, forKey: use.key)))
        }
    }

    /// The entries that may have used a reference, the latest first.
    ///
    /// - Throws: `Problem` with `cacheUnusable` where a block is not what the digest covers.
    mutating func candidates(_ key: UInt64, _ database: Database) throws -> [Int] {
        var found: [Int] = []
        for run in runs.runs {
            for block in run.blocks(of: key) {
                let uses = try uses(block, of: run, database)
                // Binary search: a run of a million uses has a thousand blocks, and a look-up reads one or two.
                var place = uses.partitioning { $0.key >= key }
                while place < uses.count, uses[place].key == key {
                    if let sequence = Int(exactly: uses[place].sequence) { found.append(sequence) }
                    place += 1
                }
            }
        }
        var place = latest[key]
        while let current = place {
            found.append(Int(recent[current].use.sequence))
            place = recent[current].before
        }
        return found.sorted(by: >)
    }

    private mutating func uses(_ block: Int, of run: ReferenceRun, _ database: Database) throws -> [StoredUse] {
        let place = Place(run: run.first, block: block)
        if let known = blocks[place] { return known }
        let uses = try runs.uses(in: block, of: run, database)
        if blocks.count >= ReferenceLookup.blockLimit { blocks.removeAll(keepingCapacity: true) }
        blocks[place] = uses
        return uses
    }

    /// Moves what came after the cache into it, up to an entry.
    mutating func store(through last: Int, _ database: Database) throws {
        try runs.append(recent.map(\.use), through: last, database)
        recent = []
        latest = [:]
        blocks = [:]
    }
}
