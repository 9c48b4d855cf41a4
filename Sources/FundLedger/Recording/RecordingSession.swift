import Foundation
import FundRules
import GRDB
import TransparencyLog

/// One transaction of a writer: judges every draft, stores its line and seals the lot.
struct RecordingSession {
    private let database: Database
    private let signer: SigningKey
    private let time: Timestamp
    private var salts: Salts
    private let hasher = TreeHasher()
    /// What the file was found to be.
    let footing: Footing
    private(set) var tail: LedgerTail
    private var texts: TextCheck
    private var items: [Recorded.Item] = []
    /// The private details that go with the entries; they stand beside the ledger before it is committed.
    private(set) var pending: [PendingDetail] = []
    private var remarks: [Problem] = []
    private var ballots: BallotBooth

    /// - Parameter privates: the private details beside the ledger, which no text may repeat.
    /// - Parameter footing: what the file must be; see `LedgerTail`.
    /// - Parameter verified: the sealed votes whose ballots a verification finds in the file.
    init(
        _ database: Database,
        _ privates: PrivateFile,
        on footing: Footing,
        signer: SigningKey,
        time: Timestamp,
        salts: SaltSource,
        allowsNames: Bool,
        countingBallots verified: @escaping () throws -> Set<Int>
    ) throws {
        self.database = database
        self.footing = footing
        self.signer = signer
        self.time = time
        self.salts = Salts(from: salts, signer)
        ballots = BallotBooth(verified)
        tail = try LedgerTail(database, on: footing, hasher: hasher)
        texts = TextCheck(database, privates, allowsNames: allowsNames)
        history.remembers = true
        if let origin = tail.state.fund?.origin, origin != signer.verifierKey.name {
            throw Problem(.keyNotOfLedger, [.key(signer.keyID), .name(signer.verifierKey.name), .name(origin)])
        }
    }

    private var history: StoredHistory { tail.history }

    /// Judges a draft and stores its line; gives the rules it breaks, for the caller to undo everything, and what in its
    /// texts looks like a name (`personalName`), which a person may say is none.
    mutating func append(_ draft: EntryDraft) throws -> [Problem] {
        let time = tail.state.recordingTime(of: draft.body, at: time)
        let draft = try draft.salted { (unit: String) throws(Problem) in
            try salts.salt(of: unit, after: tail.state.lastHash)
        }
        let wrong = draft.ballotProblems(in: tail.state, history)
        guard wrong.isEmpty else { return wrong.map { draft.place.map($0.at) ?? $0 } }
        let line = draft.line(
            after: tail.state,
            time: time,
            recorder: signer.keyID,
            salt: try salts.salt(after: tail.state.lastHash),
            history: history
        )
        guard line.count <= Limits.lineBytes else { throw Problem(.entryTooLarge, [.number(line.count)]) }
        let sequence = tail.state.size
        let hash = hasher.leaf(line)
        let entry: Entry
        do throws(CanonicalError) {
            entry = try Entry(decoding: line)
        } catch {
            return [Problem(unusable: error, place: draft.place)]
        }
        let unfit = try texts.problems(in: entry, line, draft.privateDetails).map { $0.at(columnOf: draft.place) }
        guard unfit.allSatisfy({ $0.code == .personalName }) else { return unfit }
        let judgement = tail.state.apply(entry, hash: hash, history: history)
        if let failure = history.failure { throw failure }
        guard judgement.violations.isEmpty else {
            return unfit + judgement.violations.map { draft.place.map($0.at) ?? $0 }
        }
        let unfounded = try ballots.problems(judgement.votes, draft.sheet, at: sequence)
        guard unfounded.isEmpty else { return unfit + unfounded.map { draft.place.map($0.at) ?? $0 } }
        remarks += judgement.remarks.map { $0.at(entry: sequence) }
        try LedgerRows.insertEntry(sequence, line, hash, in: database)
        if let sheet = draft.sheet {
            try BallotRows.insert(sheet, of: sequence, in: database)
        }
        pending += draft.privateDetails.map { PendingDetail(entry: sequence, detail: $0) }
        history.take(entry, new: hash)
        if let erasure = draft.body as? Erasure { try CompanionRows.erase(erasure.detail, in: database) }
        try tail.tree.append(hash, hasher: hasher) { try LedgerRows.insertNode($0, in: database) }
        items.append(
            Recorded.Item(sequence: sequence, number: entry.number, kind: entry.kind, date: entry.date)
        )
        return unfit
    }

    /// Signs the checkpoint over everything stored, and refreshes the caches where they are 256 entries old.
    func seal() throws -> Recorded {
        let root = tail.tree.root(hasher: hasher)
        let origin = tail.state.fund?.origin ?? signer.verifierKey.name
        do {
            let checkpoint = try Checkpoint(origin: origin, size: tail.tree.size, root: root)
            guard !items.isEmpty else { return recorded(checkpoint, note: nil, footing) }
            let note = try SignedNote.sign(text: checkpoint.text, with: [signer]).encoded
            try LedgerRows.insertCheckpoint(checkpoint, note: note, in: database)
            return recorded(checkpoint, note: note, try refreshCaches(checkpoint))
        } catch let error as LogError {
            throw Problem(.signatureFailed, [.text(error.reason)])
        }
    }

    /// - Returns: what the next recording stands on.
    private func refreshCaches(_ checkpoint: Checkpoint) throws -> Footing {
        let size = checkpoint.size
        // An incarnation is judged by hashing all that came before: not again with every recording.
        let isDear = items.contains { $0.kind == Incarnation.kind }
        guard isDear || size - tail.snapshotSize >= Limits.block else {
            return Footing(
                size: size,
                root: checkpoint.root,
                snapshot: footing.snapshot,
                references: footing.references
            )
        }
        let state = tail.state.encoded()
        try LedgerRows.replaceSnapshot(size: size, root: checkpoint.root, state: state, in: database)
        return Footing(
            size: size,
            root: checkpoint.root,
            snapshot: hasher.hash(state),
            references: try history.storeReferences(through: size)
        )
    }

    private func recorded(_ checkpoint: Checkpoint, note: String?, _ footing: Footing) -> Recorded {
        Recorded(
            items: items,
            remarks: remarks,
            checkpoint: checkpoint,
            state: tail.state,
            footing: footing,
            note: note
        )
    }
}
