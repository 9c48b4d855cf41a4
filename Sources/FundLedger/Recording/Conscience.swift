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
    }

    /// What the key recorded last, whatever the file.
    var footing: Footing? { keys?.footing(of: signer.verifierKey) }

    /// Compares the end of a ledger with what this machine saw of it, in O(log n).
    ///
    /// Keys of the same name that this ledger never had as a member's do not count: anybody can make one.
    ///
    /// - Throws: `Problem` with `ledgerBehind`, `ledgerForked`, or of a new ledger `keyHasHistory`.
    func check(_ tail: LedgerTail) throws {
        for sealed in seen(by: tail.state) {
            let size = tail.tree.size
            let arguments = [String(size), String(sealed.size), sealed.path, sealed.day]
            guard size > 0 else { throw Problem(.keyHasHistory, [signer.keyID.description] + arguments.dropFirst()) }
            guard sealed.size <= size else { throw Problem(.ledgerBehind, arguments) }
            guard try tail.history.root(over: sealed.size) == sealed.root else {
                throw Problem(.ledgerForked, arguments)
            }
        }
    }

    /// An end of a history that this machine saw.
    private struct Sealed {
        let size: Int
        let root: Digest
        let path: String
        let day: String
    }

    private func seen(by state: FundState) -> [Sealed] {
        guard let memory, let keys else { return [] }
        // Before the first entry there are no members: a key begins one history.
        let members = state.size > 0 ? state.trust.members.map(\.member.key) : [signer.verifierKey]
        let signed = keys.all().remembered.filter { $0.isSigned(byAnyOf: members) }.map {
            Sealed(size: $0.footing.size, root: $0.footing.root, path: $0.path, day: $0.seen.description)
        }
        let here = memory.remembered(origin: signer.verifierKey.name).filter {
            $0.path == path && $0.isResident && state.size > 0
        }.map {
            Sealed(size: $0.size, root: $0.root, path: $0.path, day: $0.seen.description)
        }
        return signed + here
    }

    /// Remembers what was signed; what stands in the way is said, for nothing can be undone any more.
    func remember(_ recorded: Recorded) -> Recorded {
        var recorded = recorded
        guard let memory, let keys else {
            recorded.notices.append(Problem(.memoryMissing))
            return recorded
        }
        recorded.notices += keys.all().damaged.map { Problem(.memoryDamaged, [$0]) }
        guard let note = recorded.note else { return recorded }
        if MemoryPlace.lies(memory.folder, with: path) {
            recorded.notices.append(Problem(.memoryWithLedger, [memory.folder]))
        }
        // A new ledger stands where another one may have been seen.
        if recorded.items.first?.sequence == 0 { memory.forget(signer.verifierKey.name, at: path) }
        do {
            let signed = SignedMemory(
                path: path,
                origin: signer.verifierKey.name,
                note: note,
                seen: memory.now,
                footing: recorded.footing
            )
            try keys.remember(signed, signer: signer)
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
            members: recorded.state.trust.members.map(\.member.key)
        )
    }
}
