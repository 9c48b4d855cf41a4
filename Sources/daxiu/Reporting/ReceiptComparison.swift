import FundDesk

/// A receipt beside a ledger that was verified for it.
struct ReceiptComparison {
    /// What the ledger says of the receipt's checkpoint.
    private enum Standing {
        /// It has those entries, and perhaps more.
        case extends
        /// It has fewer entries than the checkpoint covers.
        case isOlder
        /// It has others; the receipt's own entry among them, or not.
        case differs(inEntry: Bool)
        /// It is another fund's.
        case isOfAnother
    }

    /// What the ledger's verification found.
    let verdict: Verdict
    private let receipt: Receipt
    private let path: String
    private let standing: Standing

    /// Verifies the ledger and looks for the receipt's checkpoint in it.
    init(_ receipt: Receipt, with path: String, _ surroundings: Surroundings) async throws {
        let ledger = try LedgerFile(opening: path)
        let size = receipt.checkpoint.size
        verdict = try await ledger.verify(at: [size], showingProgressIn: surroundings)
        self.receipt = receipt
        self.path = path
        // Of a ledger that does not hold no line is compared: its findings say enough.
        let isThere = receipt.entry.sequence < verdict.size && verdict.findings.isEmpty
        let line = isThere ? try ledger.line(at: receipt.entry.sequence) : nil
        let isEntryOther = line.map { $0 != receipt.proof.extra } ?? false
        standing =
            if verdict.origin != receipt.checkpoint.origin {
                .isOfAnother
            } else if isEntryOther {
                .differs(inEntry: true)
            } else if size > verdict.size {
                .isOlder
            } else if verdict.root(at: size) == receipt.checkpoint.root {
                .extends
            } else {
                .differs(inEntry: false)
            }
    }

    /// Whether the ledger is older than the receipt.
    var isOlder: Bool { if case .isOlder = standing { true } else { false } }

    /// Says what was found.
    ///
    /// - Throws: `Problem` with `receiptContradicts` or `ledgerDamaged`.
    func conclude(_ surroundings: Surroundings) throws {
        let size = String(verdict.size)
        switch standing {
        case .isOfAnother: try surroundings.say(ReceiptTexts.ofAnother, path, Visible.text(verdict.origin))
        case .isOlder: try surroundings.say(ReceiptTexts.older, path, size, String(receipt.checkpoint.size))
        case .extends: try surroundings.say(ReceiptTexts.extends, path, size)
        case .differs(let inEntry):
            let signers = try receipt.signers(among: verdict.members)
            guard let signer = signers.first else {
                try surroundings.say(ReceiptTexts.differsUnsigned, path)
                break
            }
            let sequence = String(receipt.entry.sequence)
            try surroundings.say(inEntry ? ReceiptTexts.entryDiffers : ReceiptTexts.othersDiffer, path, sequence)
            let note = receipt.proof.note.encoded
            let problem = try receipt.contradiction(signer, path, verdict.note, surroundings) {
                memory throws(Problem) in
                try memory.keep(verdict, at: path, against: note, from: receipt.path)
            }
            try surroundings.errors.write(verdict.findingLines(surroundings.language))
            throw problem
        }
        guard verdict.holds else { throw Unverified(verdict) }
        try surroundings.mind(verdict, isRecording: false)
    }
}

/// A receipt beside what this machine remembers of its origin.
struct RememberedComparison {
    private let receipt: Receipt
    /// What is remembered of the very size that the receipt's checkpoint has.
    private let remembered: [RememberedCheckpoint]
    /// What is remembered of other sizes, the largest first.
    private let others: [RememberedCheckpoint]

    init(_ receipt: Receipt, _ surroundings: Surroundings) throws {
        self.receipt = receipt
        let (size, origin) = (receipt.checkpoint.size, receipt.checkpoint.origin)
        let all = try surroundings.memory()?.remembered(origin: origin) ?? []
        (remembered, others) = (all.filter { $0.size == size }, all.filter { $0.size != size })
    }

    /// Says what was found; nothing where nothing is remembered of that origin.
    ///
    /// - Throws: `Problem` with `receiptContradicts`.
    func conclude(_ surroundings: Surroundings) throws {
        let root = receipt.checkpoint.root
        if let same = remembered.first(where: { $0.root == root }) {
            try surroundings.say(ReceiptTexts.remembered, Visible.text(same.path), same.seen.description)
        } else if let other = remembered.first {
            try surroundings.say(ReceiptTexts.differsRemembered, Visible.text(other.path), other.seen.description)
            guard let signer = try receipt.signers(among: other.keys ?? []).first else { return }
            throw try receipt.contradiction(signer, other.path, other.note, surroundings) { memory throws(Problem) in
                try memory.keepEvidence(
                    other.note,
                    receipt.proof.note.encoded,
                    contradict: true,
                    paths: (other.path, CheckpointMemory.absolute(receipt.path))
                )
            }
        } else if let other = others.first {
            try surroundings.say(ReceiptTexts.rememberedOther, Visible.text(other.path), String(other.size))
        }
    }
}

extension Receipt {
    /// Prints both signed notes, keeps them, and gives what is to be said of them.
    fileprivate func contradiction(
        _ signer: VerifierKey,
        _ ledger: String,
        _ note: String,
        _ surroundings: Surroundings,
        _ keep: (CheckpointMemory) throws(Problem) -> String
    ) throws -> Problem {
        try surroundings.output.write("\n\(Visible.lines(proof.note.encoded))\n\(Visible.lines(note))\n")
        if let memory = try surroundings.memory() {
            do {
                try surroundings.say(ReceiptTexts.kept, Visible.line(try keep(memory)))
            } catch let problem as Problem {
                try surroundings.errors.write(problem.line(surroundings.language) + "\n")
            }
        }
        return Problem(.receiptContradicts, [.file(path), .key(signer.keyID), .file(ledger), .entry(entry.sequence)])
    }
}
