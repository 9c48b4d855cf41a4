public import FundLedger
public import FundRules
import TransparencyLog

extension Witness {
    /// What it would mean to take the recorders' keys from a ledger: it is verified whole, and must extend what was
    /// cosigned of it last.
    ///
    /// Keys that members' entries made recorders' are trusted, those that were revoked are not any more; one that a person
    /// named and that the ledger never had stays.
    ///
    /// - Parameter memory: what this machine remembers, as with every verification.
    /// - Throws: `Unverified` where the ledger does not hold; `Problem` or `Problems` with a doubt that nobody has settled,
    ///   `witnessLedgerOlder`, `witnessLedgerForks`, `witnessRangeLost`, or one of the file.
    public func plan(
        following ledger: LedgerFile,
        memory: CheckpointMemory?,
        now: Timestamp,
        progress: @escaping VerificationProgress = { _, _ in }
    ) async throws -> FollowPlan {
        let sizes = try logs().flatMap { [$0.last?.checkpoint.size ?? 0, $0.size] }
        var end = LastState()
        let verdict = try await ledger.verify(
            observing: &end,
            memory: memory,
            at: sizes.filter { $0 > 0 },
            progress: progress
        )
        guard verdict.holds else { throw Unverified(verdict) }
        try meet(ledger, verdict, now)
        if let hindrance = try hindrance() { throw hindrance }
        let basis = try store.read { try $0.log(verdict.origin) }
        if let last = basis?.last { try check(ledger, verdict, extends: last, now) }
        if let doubt = verdict.doubts.first { throw doubt }
        let isContinued = try basis.map { try continues($0, verdict) } ?? false
        let members = end.state.trust.members
        let log = FollowedLog(
            origin: verdict.origin,
            size: verdict.size,
            root: verdict.root,
            keys: Witness.keys(of: members, beside: basis?.keys ?? []),
            last: basis?.last
        )
        return FollowPlan(log, on: basis, needsComparing: !isContinued)
    }

    /// The recorders' keys, and before them what a person named and the ledger never had.
    private static func keys(of members: [Membership], beside known: [FollowedLog.Key]) -> [FollowedLog.Key] {
        let named = known.filter { key in key.title.isEmpty && !members.contains { $0.member.key == key.key } }
        let recorders = members.filter { $0.until == nil && $0.member.role.mayRecord }.map(\.member)
        return named + recorders.map { FollowedLog.Key(key: $0.key, title: $0.title) }
    }

    /// Makes sure that a ledger has what was cosigned; a ledger of the same keys that has not is kept as evidence.
    private func check(
        _ ledger: LedgerFile,
        _ verdict: Verdict,
        extends last: CosignedNote,
        _ now: Timestamp
    ) throws {
        let (size, root) = (last.checkpoint.size, last.checkpoint.root)
        guard size > 0, verdict.root(at: size) != root else { return }
        if let replaced = verdict.incarnations.first(where: { $0.covers(size) }) {
            throw Problem(.witnessRangeLost, [.entry(replaced.entry), .number(size), .number(replaced.kept)])
        }
        guard verdict.size >= size else {
            throw Problem(.witnessLedgerOlder, [.number(verdict.size), .number(size)])
        }
        let number = try contradiction(ledger, verdict, last, now)
        throw Problem(.witnessLedgerForks, [.name(verdict.origin), .number(size), .hash(root), .evidence(number)])
    }

    /// Keeps what the ledger's keys have signed against what was cosigned, if keys that are trusted have.
    private func contradiction(
        _ ledger: LedgerFile,
        _ verdict: Verdict,
        _ last: CosignedNote,
        _ now: Timestamp
    ) throws -> Int? {
        let request = try ledger.witnessRequest(against: last.checkpoint)
        return try store.step { rows in
            let keys = try rows.log(verdict.origin)?.keys.map(\.key) ?? []
            guard let signers = try? request.note.verifiedKeys(among: keys), !signers.isEmpty else { return nil }
            return try rows.keep(request, against: last.whole, at: now)
        }
    }

    /// Keeps a checkpoint of the ledger's that carries a cosignature of this witness's own which the store does not know.
    private func meet(_ ledger: LedgerFile, _ verdict: Verdict, _ now: Timestamp) throws {
        guard let note = try? SignedNote(verdict.note),
            note.signatures.contains(where: { key.cosignature($0, under: note.text) != nil })
        else { return }
        let request = try AddCheckpointRequest(oldSize: 0, proof: [], note: note)
        try store.step { rows in
            let known = try rows.cosigned(request.checkpoint.origin, at: request.checkpoint.size)?.checkpoint
            if known != request.checkpoint { _ = try rows.keep(request, against: nil, at: now) }
        }
    }

    /// Whether a history that the witness knows leads to the ledger's keys.
    ///
    /// - Throws: `Problem` with `witnessLedgerOlder` for one in which newer decisions on keys are missing, `witnessLedgerForks`
    ///   for one that has other entries than those that keys were taken from.
    private func continues(_ basis: FollowedLog, _ verdict: Verdict) throws -> Bool {
        let hasCosigned = (basis.last?.checkpoint.size ?? 0) > 0
        guard basis.size > 0, let root = basis.root else { return hasCosigned }
        if verdict.root(at: basis.size) == root { return true }
        // What was lost beyond the last cosignature is no business of a witness.
        if verdict.incarnations.contains(where: { $0.covers(basis.size) }) { return hasCosigned }
        guard verdict.size >= basis.size else {
            throw Problem(.witnessLedgerOlder, [.number(verdict.size), .number(basis.size)])
        }
        throw Problem(.witnessLedgerForks, [.name(verdict.origin), .number(basis.size), .hash(root), .evidence(nil)])
    }
}

extension Problem.Argument {
    /// What was kept.
    fileprivate static func evidence(_ number: Int?) -> Self {
        number.map { .wording(Wording("，存为证据 {0}", "; kept as evidence {0}"), [.number($0)]) } ?? ""
    }
}
