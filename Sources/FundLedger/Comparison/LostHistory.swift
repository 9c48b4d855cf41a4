public import FundRules
public import TransparencyLog

/// The history that a restored ledger goes on without: how far it had come, and how much of it is here.
public struct LostHistory: Sendable {
    /// How it is known what both histories share.
    public enum Ground: Sendable {
        /// Both ledgers were read.
        case compared
        /// Somebody says so.
        case stated
        /// All that this ledger has, because nothing speaks against it.
        case whole
        /// This ledger up to where this machine remembers something else.
        case remembered
    }

    /// Its last signed checkpoint.
    public let note: SignedNote
    /// What the note says.
    public let checkpoint: Checkpoint
    /// How many entries both share.
    public let kept: Int
    /// How that is known.
    public let ground: Ground

    /// What both share by comparing the two.
    ///
    /// - Throws: `Problem` with `ledgerDamaged`, `copyIsNewer`, `incarnationNotLost`, `incarnationKept`, `noteMalformed`.
    public init(of comparison: LedgerComparison) throws(Problem) {
        let (here, there) = (comparison.first, comparison.second)
        for side in [here, there] where !side.isSound { throw Problem(.ledgerDamaged, [.file(side.ledger.path)]) }
        switch comparison.relation {
        case .fork where comparison.common > 0: break
        case .same, .firstExtends: throw Problem(.incarnationNotLost, [.number(there.verdict.size)])
        case .secondExtends: throw Problem(.copyIsNewer, [.file(there.ledger.path), .number(here.verdict.size)])
        case .fork, .strangers, .origins, .unread:
            throw Problem(.incarnationKept, [.number(comparison.common), .number(here.verdict.size)])
        }
        guard let note = there.seal, let checkpoint = try? Checkpoint(text: note.text) else {
            throw Problem(.noteMalformed, [.file(there.ledger.path), .name(here.verdict.origin)])
        }
        self.note = note
        self.checkpoint = checkpoint
        kept = comparison.common
        ground = .compared
    }

    /// What both share as far as a note alone lets anybody tell.
    ///
    /// - Parameter note: of several, the farthest that is not of this history is meant.
    /// - Parameter source: where the notes come from.
    /// - Parameter stated: how many entries somebody says both share.
    /// - Throws: `Problem` with `noteMalformed`, `incarnationNotLost`, `keptUnknown`.
    public init(
        notedBy notes: [SignedNote],
        in source: String,
        without here: ComparedLedger,
        keeping stated: Int?,
        memory: CheckpointMemory?
    ) throws {
        let candidates = notes.compactMap { note in (try? Checkpoint(text: note.text)).map { (note, $0) } }
        let own = candidates.filter { $0.1.origin == here.verdict.origin }
        let foreign = own.filter { here.root(at: $0.1.size) != $0.1.root }
        guard let (note, checkpoint) = foreign.max(by: { $0.1.size < $1.1.size }) else {
            guard let farthest = own.map(\.1.size).max() else {
                throw Problem(.noteMalformed, [.file(source), .name(here.verdict.origin)])
            }
            throw Problem(.incarnationNotLost, [.number(farthest)])
        }
        self.note = note
        self.checkpoint = checkpoint
        if let stated {
            (kept, ground) = (stated, .stated)
        } else {
            (kept, ground) = try LostHistory.shared(here, checkpoint, memory)
        }
    }

    /// All of this ledger, if the lost one is longer; no farther than this machine remembers something else than what is
    /// here, back to where this ledger was sealed: copies are taken between commands.
    private static func shared(_ here: ComparedLedger, _ lost: Checkpoint, _ memory: CheckpointMemory?) throws
        -> (Int, Ground)
    {
        let size = here.verdict.size
        let others = seen(by: memory, of: here).filter { $0.size <= size && here.root(at: $0.size) != $0.root }
        guard let other = others.map(\.size).min() else {
            guard lost.size > size else { throw Problem(.keptUnknown, [.number(lost.size), .number(size)]) }
            return (size, .whole)
        }
        var seals: [Int] = []
        try here.ledger.forEachCheckpoint { seals.append($0.size) }
        guard let kept = seals.filter({ $0 < min(other, lost.size) }).max() else {
            throw Problem(.keptUnknown, [.number(lost.size), .number(size)])
        }
        return (kept, .remembered)
    }

    /// The notes that this machine remembers, and that are not of a ledger's history, nor replaced by it.
    public static func notes(rememberedBy memory: CheckpointMemory?, besides here: ComparedLedger) -> [SignedNote] {
        let replaced = here.verdict.incarnations
        return seen(by: memory, of: here).filter { end in
            here.root(at: end.size) != end.root && !replaced.contains { $0.covers(end.size) }
        }.map(\.note)
    }

    /// The end of a history that this machine saw or sealed.
    private struct End {
        let note: SignedNote
        let size: Int
        let root: Digest

        /// - Returns: nil for what is no checkpoint note that one of some keys has signed.
        init?(_ text: String, _ keys: [VerifierKey]) {
            guard let note = try? SignedNote(text), let checkpoint = try? Checkpoint(text: note.text),
                let signers = try? note.verifiedKeys(among: keys), !signers.isEmpty
            else { return nil }
            self.note = note
            (size, root) = (checkpoint.size, checkpoint.root)
        }
    }

    /// What this machine saw in any file, and what its keys sealed, as far as members of the ledger vouch for it.
    private static func seen(by memory: CheckpointMemory?, of here: ComparedLedger) -> [End] {
        guard let memory else { return [] }
        let (origin, keys) = (here.verdict.origin, here.members.map(\.key))
        let sealed = KeyMemory(memory, origin: origin).all().remembered.map(\.note)
        return (memory.remembered(origin: origin).map(\.note) + sealed).compactMap { End($0, keys) }
    }
}
