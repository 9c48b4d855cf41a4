import TransparencyLog

@testable import FundRules

/// The entries of a forged ledger so far, some of which may be none.
final class ForgedHistory: EntryHistory {
    /// What there is so far; a value, so that many forged ledgers can begin with what one base has.
    struct Contents {
        var lines: [[UInt8]] = []
        var leaves: [Digest] = []
        var entries: [Entry?] = []
        var uses: [Reference: Int] = [:]
    }

    var contents: Contents

    init(_ contents: Contents = Contents()) {
        self.contents = contents
    }

    func entry(at sequence: Int) -> (entry: Entry, line: [UInt8])? {
        guard contents.entries.indices.contains(sequence), let entry = contents.entries[sequence] else { return nil }
        return (entry, contents.lines[sequence])
    }

    func use(_ reference: Reference, by sequence: Int) -> Int? {
        contents.uses.updateValue(sequence, forKey: reference)
    }

    func root(over size: Int) -> Digest? {
        contents.leaves.count < size ? nil : TreeHasher().root(of: Array(contents.leaves.prefix(size)))
    }
}
