import FundRules
import GRDB
import TransparencyLog

/// What this machine remembers of the log in one file, and what a verification made of it.
struct Recollection {
    private let memory: CheckpointMemory
    private let origin: String
    private let path: String
    private let contents: MemoryContents

    /// - Returns: nil without a memory, and for a file whose first entry does not name an origin.
    init?(_ memory: CheckpointMemory?, of ledger: LedgerFile) throws {
        // As it stands: whether it is what was sealed is for the verification to say.
        let stored = try LedgerFile.translating(ledger.path) {
            try ledger.queue.read { try LedgerRows.line(at: 0, in: $0) }
        }
        guard let memory, let line = stored, let first = try? Entry(decoding: line),
            let open = first.body as? Open
        else { return nil }
        self.memory = memory
        origin = open.origin
        path = CheckpointMemory.absolute(ledger.rememberedPath)
        contents = memory.contents(open.origin, at: path)
    }

    /// What the machine has verified before.
    var verified: [RememberedCheckpoint] { contents.records }

    /// Every size that is remembered of the origin.
    var sizes: [Int] {
        contents.records.map(\.size) + contents.contradictions.flatMap { [$0.first, $0.second] }.map(\.checkpoint.size)
            + contents.damages.compactMap { $0.witness?.checkpoint.size }
    }

    /// How the history that a pass has read stands to all of it.
    func judgement(_ pass: VerificationPass?) -> MemoryJudgement? {
        pass.map { MemoryJudgement(ReadHistory($0, origin, path), contents) }
    }

    /// Remembers a history in which nothing is wrong but what is remembered of it.
    ///
    /// - Returns: why it could not be remembered; that changes nothing about the ledger, but is said.
    func conclude(_ verdict: Verdict, _ judgement: MemoryJudgement?) -> Problem? {
        guard let judgement, verdict.isSoundInItself else { return nil }
        do throws(Problem) {
            try memory.remember(judgement.history)
            return nil
        } catch { return error }
    }
}

extension ReadHistory {
    /// What a pass has read.
    init(_ pass: VerificationPass, _ origin: String, _ path: String) {
        self.init(
            origin: origin,
            path: path,
            size: pass.state.size,
            root: pass.root,
            note: pass.seals.lastNote,
            seals: pass.seals.chain,
            sealCount: pass.seals.count,
            found: pass.landmarks.found,
            members: pass.state.trust.members.map(\.member.key),
            incarnations: pass.state.incarnations
        )
    }
}
