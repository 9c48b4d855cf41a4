import Dispatch
import FundRules
import GRDB
import Synchronization
import TransparencyLog

extension LedgerFile {
    /// What a writer may stand on after the whole ledger was verified.
    ///
    /// - Throws: `Problem` or `Problems` where the ledger does not hold or its caches are not whole.
    func verifiedFooting(_ memory: CheckpointMemory?) throws -> Footing {
        // A new file has nothing to verify.
        guard try size() > 0 else { return .start }
        guard let footing = try judgedHere(memory).footing else { throw Problem(.cacheUnusable, ["reference"]) }
        return footing
    }

    /// Verifies on the caller's own thread, with the other cores' help for reading and decoding: for a writer, which
    /// cannot wait for a task while it holds what it works on.
    ///
    /// What this machine remembers of the file is compared by the caller; here it only saves signatures.
    ///
    /// - Throws: `Problem` or `Problems` where the ledger does not hold.
    func judgedHere(_ memory: CheckpointMemory?) throws -> VerificationPass {
        let recollection = try Recollection(memory, of: self)
        return try LedgerFile.translating(path) {
            let pool = try ReadPool(path: path)
            defer { try? pool.close() }
            let pass = try pool.main.inDatabase { database in
                try LedgerFile.judge(database, pool, recollection)
            }
            // What is wrong with private details is no reason to believe the entries less, and is mended by recording; nor is
            // what somebody put among cosignatures and timestamps.
            let findings = pass.findings.filter {
                ![.erasures, .witnesses, .timestamp].contains($0.code.question)
            }
            if findings.count == 1 { throw findings[0] }
            if !findings.isEmpty { throw Problems(Array(findings.prefix(LedgerFile.problemLimit))) }
            let judgement = recollection?.judgement(pass)
            _ = recollection?.conclude(Verdict(pass, judgement, damage: []), judgement)
            return pass
        }
    }

    private static func judge(
        _ database: Database,
        _ pool: ReadPool,
        _ recollection: Recollection?
    ) throws -> VerificationPass {
        let landmarks = Landmarks(recollection?.sizes ?? [])
        var pass = try VerificationPass(database, landmarks, verified: recollection?.verified ?? [])
        var nobody = NoObserver()
        var starts = try ChunkStarts(database)
        while true {
            let window = try pool.workers.compactMap { _ in try starts.next(database) }
            guard !window.isEmpty else { break }
            for chunk in try chunks(window, pool) { try pass.process(chunk, observer: &nobody) }
            pass.seals.settleHere()
        }
        let stored = try Caches.referenceSum(database)
        try pass.finish(stored: stored, beside: try StoredCompanions(database), StoredDetails())
        pass.seals.settleHere()
        return pass
    }

    /// Reads and decodes some chunks, one on each core.
    private static func chunks(_ starts: [Int], _ pool: ReadPool) throws -> [Chunk] {
        let results = Mutex([Int: Result<Chunk, any Error>]())
        DispatchQueue.concurrentPerform(iterations: starts.count) { index in
            let result = Result {
                try pool.workers[index].inDatabase { try Chunk(first: starts[index], keepingLinesOf: nil, $0) }
            }
            results.withLock { $0[index] = result }
        }
        return try results.withLock { results in
            try starts.indices.compactMap { try results[$0]?.get() }
        }
    }
}
