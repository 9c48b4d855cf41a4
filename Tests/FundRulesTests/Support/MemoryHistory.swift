import FundRules

/// The entries and references of a test's ledger, in memory.
final class MemoryHistory: EntryHistory {
    /// What has been recorded; a value, so that a refused entry can be taken back.
    struct Contents {
        var entries: [(entry: Entry, line: [UInt8])] = []
        var uses: [Reference: Int] = [:]
    }

    var contents = Contents()

    func entry(at sequence: Int) -> (entry: Entry, line: [UInt8])? {
        contents.entries.indices.contains(sequence) ? contents.entries[sequence] : nil
    }

    func use(_ reference: Reference, by sequence: Int) -> Int? {
        contents.uses.updateValue(sequence, forKey: reference)
    }
}
