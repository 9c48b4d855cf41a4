import FundRules
import TransparencyLog

/// What this machine remembers of the log in one file, and what a verification made of it.
struct Recollection {
    private let memory: CheckpointMemory
    private let path: String
    /// What the ledger is compared with: what was seen in this very file, else the longest that this one could extend.
    let witness: RememberedCheckpoint?

    /// - Returns: nil without a memory, and for a file whose first entry does not name an origin.
    init?(_ memory: CheckpointMemory?, of ledger: LedgerFile) throws {
        guard let memory, let line = try ledger.line(at: 0), let first = try? Entry(decoding: line),
            let open = first.body as? Open
        else { return nil }
        let path = CheckpointMemory.absolute(ledger.path)
        let all = memory.recall(open.origin, at: path)
        let size = try ledger.extent()
        self.memory = memory
        self.path = path
        witness = all.first { $0.path == path } ?? all.first { $0.size <= size } ?? all.first
    }

    /// How the ledger stands to what was remembered.
    enum Comparison {
        /// Nothing was remembered.
        case unknown
        /// It extends it, or is the same.
        case extends(RememberedCheckpoint)
        /// It is shorter than what was remembered.
        case older(RememberedCheckpoint, found: Int)
        /// It has another history.
        case differs(RememberedCheckpoint, found: Digest)
    }

    func comparison(_ pass: VerificationPass?) -> Comparison {
        guard let witness, let pass else { return .unknown }
        guard pass.state.size >= witness.size else { return .older(witness, found: pass.state.size) }
        guard let root = pass.rootAtRemembered else { return .unknown }
        return root == witness.root ? .extends(witness) : .differs(witness, found: root)
    }

    /// Whether another history in this place is a finding.
    ///
    /// In the file where this machine saw more, something was taken away. A ledger of the same origin in another place
    /// may be somebody's trial or an old copy kept on purpose: the verdict warns and says so.
    func isBinding(_ remembered: RememberedCheckpoint) -> Bool { remembered.path == path }

    /// Remembers a ledger that holds; keeps the evidence where one does not extend what was remembered.
    ///
    /// A memory that cannot be written changes nothing about the ledger: the next verification is then a full one.
    func conclude(_ verdict: Verdict, _ pass: VerificationPass?) {
        guard let pass else { return }
        switch comparison(pass) {
        case .older(let remembered, _) where isBinding(remembered), .differs(let remembered, _):
            try? memory.keepEvidence(remembered, against: pass.seals.lastNote)
        case .unknown, .extends, .older: break
        }
        guard verdict.word == .holds else { return }
        try? memory.remember(
            RememberedCheckpoint(
                path: path,
                origin: verdict.origin,
                size: verdict.size,
                root: verdict.root,
                note: pass.seals.lastNote,
                seals: pass.seals.chain,
                seen: memory.now,
                rules: Limits.rulesEdition
            )
        )
    }
}
