import Foundation
public import FundRules
import GRDB
public import TransparencyLog

/// How far a verification has come: entries done, entries in all.
public typealias VerificationProgress = @Sendable (_ done: Int, _ total: Int) -> Void

/// How much of a ledger a verification checks.
public enum VerificationDepth: Sendable {
    /// Every byte is hashed and every rule judged; signatures that this machine checked before, and that have not
    /// changed, are not checked again.
    case incremental
    /// Everything.
    case full
}

extension LedgerFile {
    /// Re-hashes and re-judges the whole ledger, and lets an observer listen.
    ///
    /// Rows are read, hashed and decoded in chunks on every core; chain, tree and rules follow in order; signatures
    /// are checked beside. Memory does not grow with the ledger but for one index entry a reference. All connections
    /// read one moment of the file.
    ///
    /// - Parameter memory: what this machine remembers; a ledger that holds is remembered in turn.
    /// - Parameter sizes: further sizes that somebody remembers a root of; the verdict has what was found there.
    /// - Parameter policy: whose word counts: keys and witnesses; nil: nobody asks.
    /// - Parameter authority: whose timestamps count; nil: nobody asks.
    /// - Parameter now: the verifier's own clock, for the remark that a ledger is ahead of it; nil: nobody asks.
    /// - Throws: `Problem` where the file cannot be read at all; what is wrong in it is in the verdict.
    package func verify(
        observing observer: inout some LedgerObserver,
        memory: CheckpointMemory? = nil,
        depth: VerificationDepth = .incremental,
        at sizes: [Int] = [],
        policy: TrustPolicy? = nil,
        authority: TimestampAuthority? = nil,
        now: Timestamp? = nil,
        progress: VerificationProgress = { _, _ in }
    ) async throws -> Verdict {
        let recollection = try Recollection(memory, of: self)
        var pass: VerificationPass?
        var damage: [Problem] = []
        do {
            let pool = try ReadPool(path: path)
            defer { try? pool.close() }
            var started = try pool.main.inDatabase {
                try VerificationPass(
                    $0,
                    Landmarks((recollection?.sizes ?? []) + sizes),
                    verified: depth == .incremental ? recollection?.verified ?? [] : []
                )
            }
            defer { pass = started }
            try await run(&started, pool, &observer, memory, policy, authority, now, progress)
        } catch let problem as Problem where problem.code == .schemaDiffers {
            damage = [problem]
        } catch let error as DatabaseError {
            let problem = LedgerFile.problem(error, path)
            guard problem.code == .databaseDamaged else { throw problem }
            damage = [problem]
        }
        await pass?.seals.settle()
        let judgement = recollection?.judgement(pass)
        var verdict = Verdict(pass, judgement, damage: damage, now: now)
        pass?.companions.remember(verdict, in: memory.map { DetailMemory($0, of: rememberedPath) })
        verdict.unremembered = recollection?.conclude(verdict, judgement)
        return verdict
    }

    /// Re-hashes and re-judges the whole ledger; faster than with `NoObserver` from outside this module, because here the
    /// compiler knows that nobody listens.
    public func verify(
        memory: CheckpointMemory? = nil,
        depth: VerificationDepth = .incremental,
        at sizes: [Int] = [],
        policy: TrustPolicy? = nil,
        authority: TimestampAuthority? = nil,
        now: Timestamp? = nil,
        progress: VerificationProgress = { _, _ in }
    ) async throws -> Verdict {
        var nobody = NoObserver()
        return try await verify(
            observing: &nobody,
            memory: memory,
            depth: depth,
            at: sizes,
            policy: policy,
            authority: authority,
            now: now,
            progress: progress
        )
    }

    private func run(
        _ pass: inout VerificationPass,
        _ pool: ReadPool,
        _ observer: inout some LedgerObserver,
        _ memory: CheckpointMemory?,
        _ policy: TrustPolicy?,
        _ authority: TimestampAuthority?,
        _ now: Timestamp?,
        _ progress: VerificationProgress
    ) async throws {
        var starts = try pool.main.inDatabase { try ChunkStarts($0) }
        // One task for both: a second one would wait for the connection on a thread that a chunk could use.
        let beside = Task.detached {
            try pool.beside.inDatabase {
                (references: try Caches.referenceSum($0), companions: try StoredCompanions($0))
            }
        }
        let days = observer.daysRead
        var window: [Task<Chunk, any Error>] = []
        var dispatched = 0
        defer {
            beside.cancel()
            for task in window { task.cancel() }
        }
        while true {
            while window.count < pool.workers.count,
                let first = try pool.main.inDatabase({ try starts.next($0) })
            {
                // Chunks finish in any order but are awaited in turn, so the worker of the oldest one is free.
                let worker = pool.workers[dispatched % pool.workers.count]
                window.append(
                    Task.detached {
                        try worker.inDatabase { try Chunk(first: first, keepingLinesOf: days, $0) }
                    }
                )
                dispatched += 1
            }
            guard !window.isEmpty else { break }
            let chunk = try await window.removeFirst().value
            try pool.main.inDatabase { _ in try pass.process(chunk, observer: &observer) }
            await pass.seals.dispatch()
            progress(pass.state.size, starts.size)
        }
        observer.finish(pass.state)
        let stored = try await beside.value
        let details = try StoredDetails(privates, memory.map { DetailMemory($0, of: rememberedPath) })
        try pool.main.inDatabase { _ in
            try pass.finish(
                stored: stored.references,
                beside: stored.companions,
                details,
                policy: policy,
                authority: authority,
                now: now
            )
        }
    }
}
