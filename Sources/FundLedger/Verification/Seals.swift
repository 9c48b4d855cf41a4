import Foundation
import FundRules
import GRDB
import TransparencyLog

/// Walks the checkpoints beside the entries: every root is compared in order, every signature on any core.
struct Seals {
    /// A signature to check.
    private struct Job: Sendable {
        let size: Int
        let note: SignedNote
        let key: VerifierKey
    }

    /// A stored checkpoint.
    private struct Stored {
        let size: Int
        let root: Digest?
        let note: String
    }

    private static let batch = 64
    private static let rowsAtOnce = 256

    private let database: Database
    /// The next rows, the last first; a cursor would outlive the closure that the database may be used in.
    private var rows: [Stored] = []
    private var jobs: [Job] = []
    private var running: [Task<[Problem], Never>] = []
    private var recorder: KeyID?
    private var rootDiffers = false
    private(set) var findings: [Problem] = []
    /// Entries that checkpoints cover.
    private(set) var sealed = 0
    /// Checkpoints whose signature was checked.
    private(set) var signatures = 0

    init(_ database: Database) throws {
        self.database = database
        try fetch(after: Int.min)
    }

    private mutating func fetch(after size: Int) throws {
        rows = try Row.fetchAll(
            database,
            sql: "SELECT size, root, note FROM checkpoint WHERE size > ? ORDER BY size LIMIT ?",
            arguments: [size, Seals.rowsAtOnce]
        ).reversed().map { Stored(size: $0["size"], root: Digest($0["root"] as Data), note: $0["note"]) }
    }

    private mutating func takeRow() throws -> Stored? {
        guard let row = rows.popLast() else { return nil }
        if rows.isEmpty { try fetch(after: row.size) }
        return row
    }

    /// The size that the next checkpoint seals.
    var nextSize: Int? { rows.last?.size }

    /// The root that the next checkpoint seals.
    var nextRoot: Digest? { rows.last?.root }

    /// Notes who recorded the entry that comes now.
    @inline(__always)
    mutating func cover(_ entry: Entry) {
        if let recorder {
            if recorder != entry.recorder { reportMixed(recorder, entry) }
        } else {
            recorder = entry.recorder
        }
    }

    private mutating func reportMixed(_ first: KeyID, _ entry: Entry) {
        findings.append(
            Problem(
                .sealMixed,
                [String(nextSize ?? 0), first.description, entry.recorder.description],
                entry: entry.sequence
            )
        )
        recorder = entry.recorder
    }

    /// Takes the checkpoint over the entries so far: compares root and origin, queues the signature.
    mutating func take(root: Digest, _ state: FundState) throws {
        guard let row = try takeRow() else { return }
        let size = row.size
        sealed = size
        let recorder = recorder
        self.recorder = nil
        guard size > 0 else {
            findings.append(Problem(.checkpointMalformed, [String(size), "size 0"]))
            return
        }
        do throws(LogError) {
            let note = try SignedNote(row.note)
            let checkpoint = try Checkpoint(text: note.text)
            guard checkpoint.size == size, row.root == checkpoint.root else {
                findings.append(Problem(.checkpointMalformed, [String(size), "size, root"], entry: size - 1))
                return
            }
            if let origin = state.fund?.origin, checkpoint.origin != origin {
                findings.append(Problem(.originDiffers, [String(size), checkpoint.origin, origin], entry: size - 1))
            }
            compare(checkpoint, root)
            queue(note, size, recorder, state)
        } catch {
            findings.append(Problem(.checkpointMalformed, [String(size), error.reason], entry: size - 1))
        }
    }

    /// After the first root that differs all later ones must; that is one finding.
    private mutating func compare(_ checkpoint: Checkpoint, _ root: Digest) {
        guard checkpoint.root != root, !rootDiffers else { return }
        rootDiffers = true
        findings.append(
            Problem(
                .checkpointRootDiffers,
                [String(checkpoint.size), checkpoint.root.base64, root.base64],
                entry: checkpoint.size - 1
            )
        )
    }

    private mutating func queue(_ note: SignedNote, _ size: Int, _ recorder: KeyID?, _ state: FundState) {
        guard let recorder, let member = state.member(recorder),
            note.signatures.contains(where: { $0.keyID == recorder && $0.name == member.key.name })
        else {
            findings.append(
                Problem(.sealMissing, [String(size), recorder?.description ?? "—"], entry: size - 1)
            )
            return
        }
        jobs.append(Job(size: size, note: note, key: member.key))
    }

    /// Hands the queued signatures to the cores. No more batches are in flight than there are cores to work on them,
    /// so memory stays flat.
    mutating func dispatch() async {
        while !jobs.isEmpty {
            let batch = Array(jobs.prefix(Seals.batch))
            jobs.removeFirst(batch.count)
            signatures += batch.count
            if running.count >= ProcessInfo.processInfo.activeProcessorCount {
                findings += await running.removeFirst().value
            }
            running.append(Task.detached { batch.compactMap(Seals.check) })
        }
    }

    private static func check(_ job: Job) -> Problem? {
        do throws(LogError) {
            guard try job.note.verifiedKeys(among: [job.key]).isEmpty else { return nil }
        } catch {}
        return Problem(.signatureInvalid, [String(job.size), job.key.keyID.description], entry: job.size - 1)
    }

    /// Waits for the last signatures.
    mutating func settle() async {
        await dispatch()
        for task in running { findings += await task.value }
        running = []
    }

    /// Looks at both ends: entries without a seal, seals without entries.
    mutating func finish(size: Int) throws {
        if sealed < size, rows.isEmpty {
            findings.append(Problem(.tailUnsealed, [String(sealed), String(size - sealed)], entry: size - 1))
        }
        while let row = try takeRow() {
            findings.append(Problem(.checkpointBeyondEnd, [String(row.size), String(size)]))
        }
    }
}
