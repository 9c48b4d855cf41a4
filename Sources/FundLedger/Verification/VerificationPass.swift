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
    /// Entries read so far; fewer than the state's size where rows are missing.
    private(set) var judged = 0

    init(_ database: Database) throws {
        self.database = database
        seals = try Seals(database)
        caches = try Caches(database)
        references = ReferenceIndex(database)
        if let below = try Int.fetchOne(database, sql: "SELECT min(seq) FROM entry WHERE seq < 0") {
            entryFindings.append(Problem(.sequenceDiffers, ["0", String(below)]))
        }
    }

    /// Judges a chunk.
    mutating func process(_ chunk: Chunk, observer: inout some LedgerObserver) throws {
        // Once a chunk and not once an entry: a closure that holds `self` would copy the state for every observer.
        try chunk.bytes.withUnsafeBytes { try process(chunk, $0, &observer) }
    }

    private mutating func process(
        _ chunk: Chunk,
        _ bytes: UnsafeRawBufferPointer,
        _ observer: inout some LedgerObserver
    ) throws {
        var position = 0
        for block in chunk.blocks where tree.size == state.size && tree.size % TiledTree.width == 0 {
            guard state.size == chunk.first + position else { break }
            let end = state.size + TiledTree.width
            guard !pausesInside(state.size, end) else {
                for index in position..<position + TiledTree.width { try takeOne(chunk.items[index], bytes, &observer) }
                position += TiledTree.width
                continue
            }
            for index in position..<position + TiledTree.width {
                judge(chunk.items[index], leaf: chunk.items[index].found, bytes, &observer)
            }
            tree.append(block: block, hasher: hasher) { caches.add($0) }
            try pause()
            position += TiledTree.width
        }
        for index in position..<chunk.items.count { try takeOne(chunk.items[index], bytes, &observer) }
    }

    /// Whether somebody wants to look at the tree between two sizes, both exclusive.
    private func pausesInside(_ start: Int, _ end: Int) -> Bool {
        for size in [seals.nextSize, caches.snapshotSize] {
            if let size, size > start, size < end { return true }
        }
        return false
    }

    private mutating func takeOne(
        _ item: Chunk.Item,
        _ bytes: UnsafeRawBufferPointer,
        _ observer: inout some LedgerObserver
    ) throws {
        if item.sequence != state.size { reportGap(before: item) }
        let leaf = try vouchedHash(item)
        judge(item, leaf: leaf, bytes, &observer)
        tree.append(leaf, hasher: hasher) { caches.add($0) }
        try pause()
    }

    @inline(__always)
    private mutating func judge(
        _ item: Chunk.Item,
        leaf: Digest,
        _ bytes: UnsafeRawBufferPointer,
        _ observer: inout some LedgerObserver
    ) {
        judged += 1
        switch item.entry {
        case .success(let entry):
            seals.cover(entry)
            let judgement = state.apply(entry, hash: leaf, history: references)
            if !judgement.violations.isEmpty {
                entryFindings += judgement.violations.map { $0.at(entry: item.sequence) }
            }
            let line = UnsafeRawBufferPointer(rebasing: bytes[item.range])
            observer.observe(JudgedEntry(entry: entry, line: line, hash: leaf, effect: judgement.effect), state)
        case .failure(let error):
            entryFindings.append(Problem(unreadable: error, place: nil).at(entry: item.sequence))
            state.skip(to: item.sequence + 1, hash: leaf)
        }
    }

    private mutating func reportGap(before item: Chunk.Item) {
        entryFindings.append(
            Problem(.rowMissing, [String(state.size), String(item.sequence - 1)], entry: state.size)
        )
        let previous = (try? item.entry.get())?.previous ?? state.lastHash
        state.skip(to: item.sequence, hash: previous)
    }

    /// The leaf hash of an entry: of its line, or where line and hash column differ, whichever the next entry names.
    ///
    /// So an altered line is one finding at its own entry and not a broken chain for all the rest.
    private mutating func vouchedHash(_ item: Chunk.Item) throws -> Digest {
        guard item.stored != item.found else { return item.found }
        entryFindings.append(
            Problem(.hashDiffers, [item.stored?.base64 ?? "—", item.found.base64], entry: item.sequence)
        )
        guard let stored = item.stored else { return item.found }
        if let line = try LedgerRows.line(at: item.sequence + 1, in: database), let next = try? Entry(decoding: line) {
            return next.previous == stored ? stored : item.found
        }
        var trial = tree
        trial.append(stored, hasher: hasher) { _ in }
        return seals.nextRoot == trial.root(hasher: hasher) ? stored : item.found
    }

    private mutating func pause() throws {
        if seals.nextSize == state.size { try seals.take(root: tree.root(hasher: hasher), state) }
        if caches.snapshotSize == state.size { caches.compareSnapshot(state, root: tree.root(hasher: hasher)) }
    }

    /// Looks at what can be judged only at the end.
    mutating func finish() throws {
        try seals.finish(size: state.size)
        try caches.finish(size: state.size, references)
        if state.size == 0 { entryFindings.append(Problem(.rowMissing, ["0", "0"])) }
    }

    /// The root over everything read.
    var root: Digest { tree.root(hasher: hasher) }

    /// Everything that is wrong, in order of entry, findings about the whole file last.
    var findings: [Problem] {
        (entryFindings + seals.findings + caches.findings).enumerated().sorted { left, right in
            let (first, second) = (left.element.entry ?? Int.max, right.element.entry ?? Int.max)
            return first != second ? first < second : left.offset < right.offset
        }.map(\.element)
    }
}
