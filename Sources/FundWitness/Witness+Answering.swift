import FundLedger
public import FundRules
public import TransparencyLog

extension Witness {
    /// What came of a request.
    public struct Outcome: Sendable {
        /// The answer, as C2SP tlog-witness has it.
        public let answer: WitnessAnswer
        /// What was kept because the request contradicts what was cosigned; nil where it does not, or nothing more is kept.
        public let evidence: KeptEvidence?
        /// Why this machine could not remember how far the witness has come; nil where it did.
        public let unremembered: Problem?
        /// Whether the store is older than what the witness has signed, and what shows it.
        public let hindrance: Problem?
    }

    /// Answers a request: judges it, and cosigns where it extends what was cosigned last.
    ///
    /// From the comparison to the cosignature in the store it is one step, and it is on the disk before this returns. Who
    /// is killed on the way has cosigned and told nobody, or not cosigned: never is a line told that the store does not
    /// have, and two who ask at once are asked one after the other.
    ///
    /// - Parameter signer: the witness's private key.
    /// - Throws: `Problem` where the store cannot be read or written; `keyMismatch` for another's key.
    public func answer(_ request: AddCheckpointRequest, signer: CosigningKey, now: Timestamp) throws -> Outcome {
        guard signer.cosignerKey == key else {
            throw LogError(.keyMismatch, reason: "the store is \(key)'s, not \(signer.cosignerKey)'s")
        }
        return try answer(request, signer: signer, now: now) { _ in }
    }

    /// Answers the body of a request as it came.
    public func answer(body: [UInt8], signer: CosigningKey, now: Timestamp) throws -> Outcome {
        guard let request = try? AddCheckpointRequest(bytes: body) else { return Outcome(.malformed) }
        return try answer(request, signer: signer, now: now)
    }

    /// Where the step from comparison to answer has come, for tests that stop it there.
    enum Moment: CaseIterable { case compared, signed, written, committed, remembered }

    func answer(
        _ request: AddCheckpointRequest,
        signer: CosigningKey,
        now: Timestamp,
        reaching: (Moment) throws -> Void
    ) throws -> Outcome {
        let (outcome, count) = try store.step { rows in
            try judged(request, rows, signer, now, reaching)
        }
        guard case .cosigned = outcome.answer else { return outcome }
        try reaching(.committed)
        let unremembered = remember(count)
        try reaching(.remembered)
        return Outcome(answer: outcome.answer, evidence: nil, unremembered: unremembered, hindrance: nil)
    }

    private func judged(
        _ request: AddCheckpointRequest,
        _ rows: WitnessRows,
        _ signer: CosigningKey,
        _ now: Timestamp,
        _ reaching: (Moment) throws -> Void
    ) throws -> (Outcome, count: Int) {
        let log = try rows.log(request.checkpoint.origin)
        let judgement = WitnessedLog.judge(request, of: log?.witnessed, hasher: TreeHasher())
        if case .refused(let answer, false) = judgement { return (Outcome(answer), 0) }
        try meet(request, rows, now)
        if let hindrance = try hindrance(rows) {
            return (Outcome(.unavailable(.forgetful), hindrance: hindrance), 0)
        }
        switch judgement {
        case .refused(let answer, _):
            return (Outcome(answer, evidence: try contradiction(of: request, log, rows, now)), 0)
        case .extends(let signers):
            try reaching(.compared)
            guard now.seconds > 0, Int(now.seconds) >= (try rows.newest()) else {
                return (Outcome(.unavailable(.clock)), 0)
            }
            let line = try signer.cosign(request.checkpoint, time: Int(now.seconds))
            try reaching(.signed)
            let named = request.note.signatures.filter { line in signers.contains { $0.isNamed(by: line) } }
            let note = try SignedNote(text: request.note.text, signatures: named)
            try rows.keep(CosignedNote(note: note, line: line), time: Int(now.seconds))
            try reaching(.written)
            return (Outcome(.cosigned([line])), try rows.count())
        }
    }

    /// Keeps a request that carries a cosignature of this witness's own which the store does not know.
    private func meet(_ request: AddCheckpointRequest, _ rows: WitnessRows, _ now: Timestamp) throws {
        guard request.note.signatures.contains(where: { key.cosignature($0, under: request.note.text) != nil }) else {
            return
        }
        let checkpoint = request.checkpoint
        let known = try rows.cosigned(checkpoint.origin, at: checkpoint.size)?.checkpoint
        if known != checkpoint { _ = try rows.keep(request, against: nil, at: now) }
    }

    /// Keeps what a signed request that was refused says against anything that was cosigned.
    private func contradiction(
        of request: AddCheckpointRequest,
        _ log: FollowedLog?,
        _ rows: WitnessRows,
        _ now: Timestamp
    ) throws -> KeptEvidence? {
        guard let log, let last = log.last else { return nil }
        // The size that it has itself says most; then the one that its proof begins at, whatever was cosigned since.
        let sizes = [request.checkpoint.size, request.oldSize, last.checkpoint.size]
        for size in sizes {
            guard let cosigned = try rows.cosigned(log.origin, at: size),
                WitnessContradiction(request, against: cosigned.checkpoint, hasher: TreeHasher()) != nil
            else { continue }
            guard let number = try rows.keep(request, against: cosigned.whole, at: now) else { return nil }
            return try rows.evidence(where: "number = \(number)").first
        }
        return nil
    }
}

extension Witness.Outcome {
    fileprivate init(_ answer: WitnessAnswer, evidence: KeptEvidence? = nil, hindrance: Problem? = nil) {
        self.init(answer: answer, evidence: evidence, unremembered: nil, hindrance: hindrance)
    }
}

extension WitnessRows {
    /// The cosignature of the witness's own that it met and does not know; nil where it met none.
    func unknownCosignature() throws -> Problem? {
        guard let met = try evidence(where: "own IS NULL").first else { return nil }
        let checkpoint = met.request.checkpoint
        let last = try cosigned(checkpoint.origin)?.checkpoint.size ?? 0
        return Problem(
            .witnessForgetful,
            [.name(checkpoint.origin), .number(checkpoint.size), .number(last), .number(met.number)]
        )
    }
}
