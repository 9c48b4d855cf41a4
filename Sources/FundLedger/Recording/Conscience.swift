import FundRules
import TransparencyLog

/// What keeps a writer honest: what the keys of the log signed before on this machine, compared with what is about to be
/// signed, and remembered afterwards.
///
/// Holds the memory's lock from the comparison to the remembering. Nothing overrides the comparison.
struct Conscience {
    private let memory: CheckpointMemory?
    private let keys: KeyMemory?
    private let lock: MemoryLock?
    /// What every key of the log signed last, read under the lock, and the files that say nothing any more.
    private let signed: (remembered: [SignedMemory], damaged: [String])
    private let path: String
    private let signer: SigningKey
    private let hasher = TreeHasher()

    /// - Throws: `Problem` with `ledgerBusy` where another recording of the log does not come to an end.
    init(_ memory: CheckpointMemory?, of ledger: LedgerFile, _ signer: SigningKey) throws(Problem) {
        self.memory = memory
        self.signer = signer
        path = CheckpointMemory.absolute(ledger.path)
        keys = memory.map { KeyMemory($0, origin: signer.verifierKey.name) }
        lock = try keys?.lock()
        signed = keys?.all() ?? ([], [])
    }

    /// What the key recorded last, whatever the file.
    var footing: Footing? { keys?.footing(of: signer.verifierKey) }

    /// Compares the end of a ledger with what this machine saw of it, in O(log n).
    ///
    /// While something that was seen contradicts, nothing is signed but a decision to go on from here that covers it
    /// (`incarnation`). Keys of the same name that this ledger never had as a member's do not count: anybody can make one.
    ///
    /// - Returns: what contradicts until that decision is in effect.
    /// - Throws: `Problem` with `ledgerBehind` or `ledgerForked`.
    func check(_ tail: LedgerTail, _ drafts: [EntryDraft]) throws -> [SealedEnd] {
        let (size, state) = (tail.tree.size, tail.state)
        var open: [SealedEnd] = []
        for end in seen(by: state) {
            let arguments: [Problem.Argument] = [.number(size), .number(end.size), .file(end.path), .time(end.seen)]
            let isBehind = end.size > size
            if !isBehind, try tail.history.sealedRoot(over: end.size) == end.root { continue }
            if end.isCovered(by: state) { continue }
            guard drafts.allSatisfy({ end.isSettled(by: $0.body, in: state) }) else {
                throw Problem(isBehind ? .ledgerBehind : .ledgerForked, arguments)
            }
            open.append(end)
        }
        return open
    }

    /// Makes sure that the key has begun no history: it begins one.
    ///
    /// - Throws: `Problem` with `keyHasHistory`.
    func checkBeginning() throws(Problem) {
        for end in signed.remembered where end.isSigned(byAnyOf: [signer.verifierKey]) {
            let arguments: [Problem.Argument] = [.number(end.footing.size), .file(end.path), .time(end.seen)]
            throw Problem(.keyHasHistory, [.key(signer.keyID)] + arguments)
        }
    }

    private func seen(by state: FundState) -> [SealedEnd] {
        guard let memory else { return [] }
        let members = state.trust.members.map(\.member.key)
        let ends = signed.remembered.filter { $0.isSigned(byAnyOf: members) }.map(SealedEnd.init)
        let here = memory.remembered(origin: signer.verifierKey.name).filter { $0.path == path && $0.isResident }
        return ends + here.map(SealedEnd.init)
    }

    /// Remembers what was signed; what stands in the way is said, for nothing can be undone any more.
    ///
    /// - Parameter open: what contradicts, and stays remembered until it is covered.
    func remember(_ recorded: Recorded, _ open: [SealedEnd]) -> Recorded {
        var recorded = recorded
        recorded.notices = []
        guard let memory, let keys else {
            recorded.notices.append(Problem(.memoryMissing))
            return recorded
        }
        recorded.notices += signed.damaged.map { Problem(.memoryDamaged, [.file($0)]) }
        if MemoryPlace.lies(memory.folder, with: path) {
            recorded.notices.append(Problem(.memoryWithLedger, [.file(memory.folder)]))
        }
        guard let note = recorded.note, open.allSatisfy({ $0.isCovered(by: recorded.state) }) else { return recorded }
        // A new ledger stands where another one may have been seen.
        if recorded.items.first?.sequence == 0 { memory.forget(signer.verifierKey.name, at: path) }
        do {
            let last = SignedMemory(
                path: path,
                origin: signer.verifierKey.name,
                note: note,
                seen: memory.now,
                known: recorded.state.incarnations.map(\.entry),
                footing: recorded.footing
            )
            try keys.remember(last, signer: signer)
            try extend(memory, recorded, note)
        } catch {
            recorded.notices.append(error)
        }
        return recorded
    }

    /// Goes on with what a verification remembered of this file, where this recording follows on it.
    private func extend(_ memory: CheckpointMemory, _ recorded: Recorded, _ note: String) throws(Problem) {
        try memory.extend(
            recorded.checkpoint,
            note,
            after: recorded.items.first?.sequence ?? 0,
            at: path,
            members: recorded.state.trust.members.map(\.member.key),
            incarnations: Set(recorded.state.incarnations.map(\.entry))
        )
    }
}
