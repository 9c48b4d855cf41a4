import Foundation
import FundRules
import GRDB
import TransparencyLog

/// The stage that keeps the order: chain, tree and state machine, one entry after the other.
struct VerificationPass {
    private(set) var state = FundState()
    var seals: Seals
    private var caches: Caches
    private var tree = TiledTree()
    private let hasher = TreeHasher()
    private let references: ReferenceIndex
    private let database: Database
    private var entryFindings: [Problem] = []
    /// What is worth a question, in order of entry.
    private(set) var remarks: [Problem] = []
    private(set) var companions = CompanionClaims()
    private(set) var ballots: BallotCheck
    private(set) var witnesses = TrustAnswer()
    private(set) var timestamps = TimestampAnswer()
    /// Entries read so far; fewer than the state's size where rows are missing.
    private(set) var judged = 0

    /// What somebody remembers, and what was found in its place.
    private(set) var landmarks: Landmarks
    /// A sequence number that no entry can have, after all others.
    private let above: Int?
    /// Bytes of all lines so far, and of the file.
    private var lineBytes = 0
    private let fileBytes: Int
    /// The size at which somebody wants to look at the tree next.
    private var nextStop = 0

    /// - Parameter landmarks: the sizes that are compared with what is remembered.
    /// - Parameter verified: what this machine verified before; signatures up to one of them that fits may be taken as
    ///   checked.
    init(_ database: Database, _ landmarks: Landmarks, verified: [RememberedCheckpoint]) throws {
        self.database = database
        self.landmarks = landmarks
        let (size, below, above) = try LedgerRows.extent(in: database)
        self.above = above
        fileBytes = LedgerRows.bytes(in: database)
        seals = try Seals(
            database,
            verified: verified.filter { $0.rules == Limits.rulesEdition && $0.size <= size }
        )
        ballots = BallotCheck(database)
        if seals.skipped > 0 { state.judgedBefore = seals.sealed }
        caches = try Caches(database)
        references = ReferenceIndex(
            database,
            expected: try LedgerRows.plausibleSize(in: database),
            covered: caches.covered
        )
        if let below {
            entryFindings.append(Problem(.sequenceDiffers, ["0", .entry(below)]))
        }
        nextStop = stop(after: 0)
    }

    /// Judges a chunk.
    mutating func process(_ chunk: Chunk, observer: inout some LedgerObserver) throws {
        lineBytes += chunk.lineBytes
        guard lineBytes <= fileBytes else { throw RawRows.damaged("entry: lines longer than the file") }
        for (row, column) in chunk.oddities {
            entryFindings.append(Problem(.valueMalformed, ["entry", .text(column)], entry: chunk.sequences[row]))
        }
        references.take(chunk.uses)
        companions.take(chunk.claims)
        // Once a chunk and not once an entry: a closure that holds `self` would copy the state for every observer.
        try chunk.bytes.withUnsafeBytes { try process(chunk, $0, &observer) }
        // What a rule looked up and the disk did not give is not a rule that was broken.
        if let failure = references.failure ?? ballots.failure { throw failure }
    }

    private mutating func process(
        _ chunk: Chunk,
        _ bytes: UnsafeRawBufferPointer,
        _ observer: inout some LedgerObserver
    ) throws {
        var position = 0
        for block in chunk.blocks {
            guard state.size == chunk.first + position, tree.size == state.size else { break }
            for index in 0..<TiledTree.width {
                judge(position + index, of: chunk, leaf: block.leaf(index), bytes, &observer)
                if state.size == nextStop, index + 1 < TiledTree.width {
                    try pause(root: tree.root(followedBy: block.peaks(of: index + 1), hasher: hasher))
                }
            }
            tree.append(block: block.root, hasher: hasher) {
                caches.add($0)
                references.take($0)
            }
            if state.size == nextStop { try pause(root: tree.root(hasher: hasher)) }
            position += TiledTree.width
        }
        for row in position..<chunk.sequences.count { try takeOne(row, of: chunk, bytes, &observer) }
    }

    /// The next size after `size` at which there is a checkpoint, the snapshot or a remembered checkpoint.
    private func stop(after size: Int) -> Int {
        [seals.nextSize, caches.snapshotSize, landmarks.next].reduce(Int.max) { stop, candidate in
            candidate.map { $0 > size ? min($0, stop) : stop } ?? stop
        }
    }

    private mutating func takeOne(
        _ row: Int,
        of chunk: Chunk,
        _ bytes: UnsafeRawBufferPointer,
        _ observer: inout some LedgerObserver
    ) throws {
        if chunk.sequences[row] != state.size {
            reportGap(before: row, of: chunk)
            nextStop = stop(after: state.size)
        }
        let leaf = try vouchedHash(row, of: chunk)
        judge(row, of: chunk, leaf: leaf, bytes, &observer)
        tree.append(leaf, hasher: hasher) {
            caches.add($0)
            references.take($0)
        }
        if state.size == nextStop { try pause(root: tree.root(hasher: hasher)) }
    }

    @inline(__always)
    private mutating func judge(
        _ row: Int,
        of chunk: Chunk,
        leaf: Digest,
        _ bytes: UnsafeRawBufferPointer,
        _ observer: inout some LedgerObserver
    ) {
        judged += 1
        guard let entry = chunk.entries[row] else {
            skip(row, of: chunk, leaf: leaf)
            return
        }
        seals.cover(entry, at: state.size)
        let judgement = state.apply(entry, hash: leaf, history: references)
        if !judgement.violations.isEmpty {
            entryFindings += judgement.violations.map { $0.at(entry: chunk.sequences[row]) }
        }
        if !judgement.votes.isEmpty { ballots.take(judgement.votes, at: chunk.sequences[row]) }
        if !judgement.remarks.isEmpty { remarks += judgement.remarks.map { $0.at(entry: chunk.sequences[row]) } }
        let line = UnsafeRawBufferPointer(rebasing: bytes[chunk.range(row)])
        observer.observe(
            JudgedEntry(entry: entry, line: line, hash: leaf, effect: judgement.effect, history: references),
            state
        )
    }

    private mutating func skip(_ row: Int, of chunk: Chunk, leaf: Digest) {
        let sequence = chunk.sequences[row]
        if let failure = chunk.failures[row] {
            entryFindings.append(Problem(unreadable: failure).at(entry: sequence))
        }
        state.skip(to: sequence + 1, hash: leaf)
    }

    private mutating func reportGap(before row: Int, of chunk: Chunk) {
        let sequence = chunk.sequences[row]
        entryFindings.append(Problem(.rowMissing, [.entry(state.size), .entry(sequence - 1)], entry: state.size))
        state.skip(to: sequence, hash: chunk.entries[row]?.previous ?? state.lastHash)
    }

    /// The leaf hash of an entry: of its line, or where line and hash column differ, whichever the next entry names.
    ///
    /// So an altered line is one finding at its own entry and not a broken chain for all the rest.
    private mutating func vouchedHash(_ row: Int, of chunk: Chunk) throws -> Digest {
        let found = chunk.hashes[row]
        guard let column = chunk.wrongColumns[row] else { return found }
        let sequence = chunk.sequences[row]
        entryFindings.append(Problem(.hashDiffers, [column.map { .hash($0) } ?? "—", .hash(found)], entry: sequence))
        guard let stored = column else { return found }
        if let line = try LedgerRows.line(at: sequence + 1, in: database), let next = try? Entry(decoding: line) {
            return next.previous == stored ? stored : found
        }
        var trial = tree
        trial.append(stored, hasher: hasher) { _ in }
        let sealed = seals.base?.size == trial.size ? seals.base?.root : seals.nextRoot
        return sealed == trial.root(hasher: hasher) ? stored : found
    }

    private mutating func pause(root: Digest) throws {
        if seals.nextSize == state.size { try seals.take(root: root, state) }
        if caches.snapshotSize == state.size { caches.compareSnapshot(state, root: root) }
        if seals.base?.size == state.size { seals.confirm(root) }
        landmarks.reach(state.size, root: root, seals: seals.count)
        nextStop = stop(after: state.size)
    }

    /// Looks at what can be judged only at the end.
    ///
    /// - Parameter stored: what the blocks of the cache of references add up to; nil where they are none.
    /// - Parameter beside: what stands beside the truth in the file.
    /// - Parameter details: the private details beside the file.
    /// - Parameter policy: whose word counts, where somebody asks.
    /// - Parameter authority: whose timestamps count, where somebody asks.
    /// - Parameter now: the verifier's own clock.
    mutating func finish(
        stored: ReferenceSum?,
        beside: StoredCompanions,
        _ details: StoredDetails,
        policy: TrustPolicy? = nil,
        authority: TimestampAuthority? = nil,
        now: Timestamp? = nil
    ) throws {
        if let above {
            entryFindings.append(Problem(.rowMissing, [.entry(state.size), .entry(above - 1)], entry: state.size))
        }
        companions.compare(with: beside, details, erased: state.erased)
        try ballots.finish()
        try seals.finish(size: state.size)
        witnesses = try TrustAnswer(database, state, policy: policy, now: now)
        timestamps = try TimestampAnswer(database, authority, now: now)
        try caches.finish(size: state.size, expected: references.sum, stored: stored)
        if state.size == 0 { entryFindings.append(Problem(.rowMissing, ["0", "0"])) }
    }

    /// The root over everything read.
    var root: Digest { tree.root(hasher: hasher) }

    /// What a writer stands on, where nothing was found; nil where the caches are not whole.
    var footing: Footing? { caches.footing(size: state.size, root: root) }

    /// Whether a line among the first entries is not what its stored hash says.
    func hasAlteredLine(before size: Int) -> Bool {
        entryFindings.contains { $0.code == .hashDiffers && $0.entry.map { $0 < size } ?? false }
    }

    /// Everything that is wrong, in order of entry, findings about the whole file last.
    var findings: [Problem] {
        let beside = companions.findings + ballots.findings + witnesses.findings + timestamps.findings
        return (entryFindings + seals.findings + caches.findings + beside).enumerated().sorted { left, right in
            let (first, second) = (left.element.entry ?? Int.max, right.element.entry ?? Int.max)
            return first != second ? first < second : left.offset < right.offset
        }.map(\.element)
    }
}
