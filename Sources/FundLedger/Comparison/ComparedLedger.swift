import GRDB
public import FundRules
public import TransparencyLog

/// One side of a comparison: a ledger as a verification has just read it.
public struct ComparedLedger: Sendable {
    /// The file.
    public let ledger: LedgerFile
    /// What the verification found.
    public let verdict: Verdict
    /// The signed note over the last entry; nil where there is none that says so.
    public let seal: SignedNote?
    /// Everybody who is or was a member.
    public let members: [Member]
    private let hashes: [Digest]

    /// Reads and judges a ledger.
    ///
    /// - Parameter memory: what this machine remembers; as with every verification, a ledger that holds is remembered.
    /// - Throws: `Problem` where the file cannot be read at all.
    public init(
        verifying ledger: LedgerFile,
        memory: CheckpointMemory?,
        progress: @escaping VerificationProgress = { _, _ in }
    ) async throws {
        var outline = HistoryOutline()
        let verdict = try await ledger.verify(observing: &outline, memory: memory, progress: progress)
        let note = verdict.size > 0 ? try ledger.note(covering: verdict.size - 1) : nil
        self.ledger = ledger
        self.verdict = verdict
        members = outline.members
        hashes = outline.hashes
        seal = note.flatMap { try? SignedNote($0) }.flatMap { note in
            let checkpoint = try? Checkpoint(text: note.text)
            return checkpoint?.size == verdict.size && checkpoint?.root == verdict.root ? note : nil
        }
    }

    /// Entries that could be read, from the first on without a gap.
    public var readable: Int { hashes.count }

    /// What is wrong with the file itself, whatever this machine remembers.
    public var findings: [Problem] { verdict.findings.filter { $0.code.question != .memory } }

    /// Whether the file is in order by itself and was read to its end.
    public var isSound: Bool { findings.isEmpty && readable == verdict.size && readable > 0 }

    /// The tree over the entries that could be read.
    package var tree: KnownTree { KnownTree(leaves: hashes, hasher: TreeHasher()) }

    /// The root over the first entries; nil where there are not so many.
    func root(at size: Int) -> Digest? {
        guard size <= hashes.count else { return nil }
        return TreeHasher().root(of: Array(hashes.prefix(size)))
    }

    /// Where two histories part: the number of entries that both begin with.
    func common(with other: ComparedLedger) -> Int {
        // Equal hashes mean equal beginnings, so the place is found by halving.
        var (same, limit) = (0, min(readable, other.readable))
        while same < limit {
            let middle = same + (limit - same + 1) / 2
            if hashes[middle - 1] == other.hashes[middle - 1] { same = middle } else { limit = middle - 1 }
        }
        return same
    }

    /// An entry as it was verified, with its line.
    ///
    /// - Returns: nil where the file no longer has what was verified, or never had a line that fits.
    public func entry(at sequence: Int) throws -> (entry: Entry, line: [UInt8])? {
        guard hashes.indices.contains(sequence) else { return nil }
        let found = try LedgerFile.translating(ledger.path) {
            try ledger.queue.read { try LedgerRows.line(at: sequence, in: $0) }
        }
        guard let line = found, TreeHasher().leaf(line) == hashes[sequence], let entry = try? Entry(decoding: line)
        else { return nil }
        return (entry, line)
    }
}
