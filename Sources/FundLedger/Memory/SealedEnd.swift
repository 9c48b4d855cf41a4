import FundRules
import TransparencyLog

/// An end of a history that this machine saw, or that a key of it signed.
struct SealedEnd: Sendable {
    /// Number of entries.
    let size: Int
    /// The root over them.
    let root: Digest
    /// The ledger file.
    let path: String
    /// When.
    let seen: Timestamp
    /// The entries of the incarnations that this history had itself.
    let known: Set<Int>

    init(_ memory: SignedMemory) {
        size = memory.footing.size
        root = memory.footing.root
        path = memory.path
        seen = memory.seen
        known = Set(memory.known)
    }

    init(_ memory: RememberedCheckpoint) {
        size = memory.size
        root = memory.root
        path = memory.path
        seen = memory.seen
        known = memory.incarnations
    }

    /// Whether a decision in effect says that the fund went on without this end.
    func isCovered(by state: FundState) -> Bool { state.covers(remembered: size, knowing: known) != nil }

    /// Whether an entry is that decision, or decides about it.
    func isSettled(by body: any EntryBody, in state: FundState) -> Bool {
        switch body {
        case let body as Incarnation: body.kept < size && size <= body.lostCheckpoint?.size ?? 0
        case let body as Approval:
            state.pendingIncarnations.contains {
                $0.entry == body.entry && $0.covers(size) && !known.contains($0.entry)
            }
        default: state.concernsIncarnation(body)
        }
    }
}
