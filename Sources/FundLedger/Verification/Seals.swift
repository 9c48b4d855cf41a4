import Foundation
import FundRules
import GRDB
import GRDBSQLite
import TransparencyLog

/// Walks the checkpoints beside the entries: sizes and roots are met in order, notes are judged on any core.
struct Seals {
    private static let batch = 64
    private static let rowsAtOnce = 256
    /// Asked once: the answer is read from the system's files each time.
    private static let cores = ProcessInfo.processInfo.activeProcessorCount

    private let database: Database
    private let hasher = TreeHasher()
    /// The hash over every checkpoint read so far.
    private(set) var chain = SealChain()
    /// The next rows, the last first; a cursor would outlive the closure that the database may be used in.
    private var rows: [StoredCheckpoint] = []
    private var jobs: [SealJob] = []
    private var running: [Task<[Problem], Never>] = []
    private var recorder: KeyID?
    private(set) var findings: [Problem] = []
    /// Entries that checkpoints cover.
    private(set) var sealed = 0
    /// Checkpoints whose signature was checked.
    private(set) var signatures = 0
    /// Checkpoints that were met in the pass.
    private var taken = 0
    /// Checkpoints that were only compared with what was checked before.
    private(set) var skipped = 0
    /// The note over the last entries that are sealed.
    private(set) var lastNote = ""

    /// The checkpoint that this machine verified before, up to which signatures are not checked again.
    private(set) var base: RememberedCheckpoint?

    /// - Parameter verified: checkpoints that this machine verified; where one and all before it are still what they
    ///   were, their signatures are not checked again.
    init(_ database: Database, verified: [RememberedCheckpoint]) throws {
        self.database = database
        if try skip(toOneOf: verified) { return }
        let impossible = try database.cachedStatement(
            sql: "SELECT size FROM checkpoint WHERE size < 1 ORDER BY size LIMIT \(Seals.rowsAtOnce)"
        )
        try RawRows.forEachAscending(impossible, database, "checkpoint") { _, size in
            findings.append(Problem(.checkpointMalformed, [.number(size), "size"]))
            return true
        }
        try fetch(after: 0)
    }

    /// Passes over the checkpoints up to the last of the verified ones that they still lead to.
    private mutating func skip(toOneOf verified: [RememberedCheckpoint]) throws -> Bool {
        guard let limit = verified.map(\.size).max() else { return false }
        let candidates = Dictionary(grouping: verified, by: \.size)
        var trial = SealChain()
        var count = 0
        let statement = try database.cachedStatement(
            sql: "SELECT size, root, note FROM checkpoint WHERE size <= ? ORDER BY size"
        )
        try statement.setArguments([limit])
        try RawRows.forEachAscending(statement, database, "checkpoint") { handle, size in
            guard let root = RawRows.blob(handle, 1), let note = RawRows.text(handle, 2) else { return false }
            trial.append(size: size, root: root, note: note, hasher: hasher)
            count += 1
            guard let fitting = candidates[size]?.first(where: { $0.seals == trial }) else { return true }
            base = fitting
            chain = trial
            skipped = count
            return true
        }
        guard let base else { return false }
        sealed = base.size
        lastNote = base.note
        try fetch(after: base.size)
        return true
    }

    /// Checkpoints read so far.
    var count: Int { skipped + taken }

    private mutating func fetch(after size: Int) throws {
        let statement = try database.cachedStatement(
            sql: "SELECT size, root, note FROM checkpoint WHERE size > ? ORDER BY size LIMIT ?"
        )
        try statement.setArguments([size, Seals.rowsAtOnce])
        var bytes = 0
        let room = LedgerRows.bytes(in: database)
        try RawRows.forEachAscending(statement, database, "checkpoint", from: size + 1) { handle, size in
            let (root, note) = (RawRows.blob(handle, 1), RawRows.text(handle, 2))
            bytes += (root?.count ?? 0) + (note?.count ?? 0)
            guard bytes <= room else { throw RawRows.damaged("checkpoint: rows longer than the file") }
            // A column of another type is as good as an empty one: no checkpoint can be read from it.
            rows.append(
                StoredCheckpoint(size: size, root: root.map { Array($0) } ?? [], note: note.map { Array($0) } ?? [])
            )
            return size < Int.max
        }
        rows.reverse()
    }

    private mutating func takeRow() throws -> StoredCheckpoint? {
        guard let row = rows.popLast() else { return nil }
        if rows.isEmpty, row.size < Int.max { try fetch(after: row.size) }
        return row
    }

    /// The size that the next checkpoint seals.
    var nextSize: Int? { rows.last?.size }

    /// The root that the next checkpoint seals.
    var nextRoot: Digest? { rows.last.flatMap { Digest($0.root) } }

    /// Notes who recorded the entry that comes now; entries under skipped checkpoints were looked at before.
    @inline(__always)
    mutating func cover(_ entry: Entry, at sequence: Int) {
        guard sequence >= sealed else { return }
        if let recorder {
            if recorder != entry.recorder { reportMixed(recorder, entry) }
        } else {
            recorder = entry.recorder
        }
    }

    private mutating func reportMixed(_ first: KeyID, _ entry: Entry) {
        findings.append(
            Problem(.sealMixed, [.number(nextSize ?? 0), .key(first), .key(entry.recorder)], entry: entry.sequence)
        )
        recorder = entry.recorder
    }

    /// Compares the root over the entries that the skipped checkpoints seal; so all of their roots are compared, for a
    /// tree whose head is right has no wrong part.
    mutating func confirm(_ root: Digest) {
        guard let base, root != base.root else { return }
        findings.append(.sealed(base.size, base.root, found: root))
    }

    /// Takes the checkpoint over the entries so far, to be judged beside.
    mutating func take(root: Digest, _ state: FundState) throws {
        guard let row = try takeRow() else { return }
        taken += 1
        row.root.withUnsafeBytes { root in
            row.note.withUnsafeBytes { chain.append(size: row.size, root: root, note: $0, hasher: hasher) }
        }
        sealed = row.size
        lastNote = String(decoding: row.note, as: UTF8.self)
        jobs.append(
            SealJob(
                row: row,
                root: root,
                origin: state.fund?.origin,
                recorder: recorder,
                key: recorder.flatMap { state.trust.key($0) },
                members: state.trust.members
            )
        )
        recorder = nil
    }

    /// Hands the queued checkpoints to the cores. No more batches are in flight than there are cores to work on them,
    /// so memory stays flat.
    ///
    /// - Parameter isLast: whether to hand out a batch that is not full.
    mutating func dispatch(isLast: Bool = false) async {
        while jobs.count >= (isLast ? 1 : Seals.batch) {
            let batch = Array(jobs.prefix(Seals.batch))
            jobs.removeFirst(batch.count)
            signatures += batch.count
            if running.count >= Seals.cores {
                collect(await running.removeFirst().value)
            }
            running.append(Task.detached { SealJob.findings(of: batch) })
        }
    }

    /// Checks the queued checkpoints here and now, for a caller that must not wait for a task.
    mutating func settleHere() {
        signatures += jobs.count
        collect(SealJob.findings(of: jobs))
        jobs = []
    }

    /// After the first root that differs all later ones must; that is one finding.
    private mutating func collect(_ found: [Problem]) {
        for finding in found {
            if finding.code == .checkpointRootDiffers, findings.contains(where: { $0.code == finding.code }) {
                continue
            }
            findings.append(finding)
        }
    }

    /// Waits for the last signatures.
    mutating func settle() async {
        await dispatch(isLast: true)
        for task in running { collect(await task.value) }
        running = []
    }

    /// Looks at both ends: entries without a seal, seals without entries.
    mutating func finish(size: Int) throws {
        var beyond: [Problem] = []
        while beyond.count < Seals.rowsAtOnce, let row = try takeRow() {
            beyond.append(row.formFault ?? Problem(.checkpointBeyondEnd, [.number(row.size), .number(size)]))
        }
        // What is not well-formed seals nothing, wherever it lies.
        if sealed < size, !beyond.contains(where: { $0.code == .checkpointBeyondEnd }) {
            findings.append(Problem(.tailUnsealed, [.entry(sealed), .number(size - sealed)], entry: size - 1))
        }
        findings += beyond
    }
}
