import Foundation
public import FundRules
import GRDB
public import TransparencyLog

/// What one command recorded.
public struct Recorded: Sendable {
    /// One entry.
    public struct Item: Sendable {
        /// Its position.
        public let sequence: Int
        /// Its voucher number, if it is a voucher.
        public let number: VoucherNumber?
        /// Its kind.
        public let kind: String
        /// Its business date.
        public let date: CalendarDate
    }
    /// The entries, in order.
    public let items: [Item]
    /// What is worth a question about them, in order of entry.
    public let remarks: [Problem]
    /// The checkpoint that seals them.
    public let checkpoint: Checkpoint
    /// The state of the books with them.
    public let state: FundState
    /// What the next recording stands on.
    public let footing: Footing
    /// The signed checkpoint; nil where nothing was recorded.
    let note: String?
    /// What whoever records should know of this machine's memory; nothing of it stopped the recording.
    public internal(set) var notices: [Problem] = []
}

extension LedgerFile {
    /// The most problems that one refused import reports.
    static let problemLimit = 20

    /// Records entries and seals them with one checkpoint, all in one transaction, or nothing at all.
    ///
    /// What the file has is believed only where it is what the key recorded last on this machine, or what was verified
    /// just now; and nothing is signed that does not extend what this machine's keys signed before.
    ///
    /// - Parameter signer: a key whose name is the ledger's origin, of a member who may record.
    /// - Parameter time: the moment of recording, the same for all.
    /// - Parameter salts: where the lines' salts come from.
    /// - Parameter dryRun: whether everything is done and then undone.
    /// - Parameter allowsNames: whether texts may look as if they named a person; private details that are kept in the
    ///   ledger may never stand in one.
    /// - Parameter files: the files that drafts name as attachments.
    /// - Parameter memory: what this machine remembers; without it every recording verifies first.
    /// - Parameter limit: the most problems that are found and reported; nil: as many as one reads.
    /// - Parameter footing: what the file was found to be a moment ago.
    /// - Parameter review: looks at drafts that break no rule, and at what was recorded before them, and throws where
    ///   nothing is to be recorded; without it, texts that look as if they named a person are refused.
    /// - Parameter drafts: what to record, made from the state of the books as they are.
    /// - Throws: `Problem` or `Problems`; the file is then as it was. `RecordedButFailed` where it is not.
    public func record(
        signer: SigningKey,
        time: Timestamp,
        salts: SaltSource = .system,
        dryRun: Bool = false,
        allowsNames: Bool = false,
        enclosing files: [AttachmentFile] = [],
        memory: CheckpointMemory? = nil,
        reportingUpTo limit: Int? = nil,
        on footing: Footing? = nil,
        reviewing review: ((Review) throws -> Void)? = nil,
        _ drafts: (FundState) throws -> [EntryDraft]
    ) throws -> Recorded {
        let conscience = try Conscience(memory, of: self, signer)
        return try LedgerFile.translating(path) {
            try queue.inDatabase { database in
                var after: [Footing] = []
                defer { if !after.isEmpty { settlePrivateDetails(on: after, database) } }
                try database.beginTransaction(.immediate)
                do {
                    try ShareMark.refuse(path, database)
                    let session = try session(on: footing ?? conscience.footing, memory) { footing in
                        try RecordingSession(
                            database,
                            privates,
                            on: footing,
                            signer: signer,
                            time: time,
                            salts: salts,
                            allowsNames: allowsNames,
                            countingBallots: {
                                // By connections of its own: this one holds the lock.
                                try LedgerFile(opening: path).judgedHere(memory).ballots.checked
                            }
                        )
                    }
                    let drafts = try drafts(session.tail.state)
                    let open = dryRun ? [] : try conscience.check(session.tail, drafts)
                    if !dryRun { settlePrivateDetails(session.tail) }
                    let (recorded, pending) = try record(session, drafts, limit, review, database)
                    if !files.isEmpty { try CompanionRows.prepare(database) }
                    for file in files { try file.store(in: database) }
                    if dryRun {
                        try database.rollback()
                        return recorded
                    }
                    if recorded.touchesPrivateDetails(pending) { after = [recorded.footing, session.footing] }
                    try privates.append(pending)
                    return try commit(recorded, database) { conscience.remember(recorded, open) }
                } catch {
                    if database.isInsideTransaction { try database.rollback() }
                    throw error
                }
            }
        }
    }

    /// Begins on what the file is known to be; where that is not known, or no longer so, on what a verification finds while
    /// nobody else can write.
    private func session(
        on known: Footing?,
        _ memory: CheckpointMemory?,
        _ begin: (Footing) throws -> RecordingSession
    ) throws -> RecordingSession {
        do {
            if let known { return try begin(known) }
        } catch is LedgerTail.Unfit {}
        do {
            // By connections of its own: this one holds the lock.
            return try begin(try LedgerFile(opening: path).verifiedFooting(memory))
        } catch is LedgerTail.Unfit {
            throw Problem(.cacheUnusable, [.file(path)])
        }
    }

    /// Works on what the file is known to be, and verifies it where that is not known, or no longer so.
    func standing<Result>(
        on known: Footing?,
        _ memory: CheckpointMemory?,
        _ work: (Footing) throws -> Result
    ) throws -> Result {
        var footing = try known ?? verifiedFooting(memory)
        let start = ContinuousClock.now
        while true {
            do {
                return try work(footing)
            } catch is LedgerTail.Unfit {
                // Somebody else may record between the verification and the lock, but not for ever.
                guard ContinuousClock.now - start < .seconds(LedgerFile.patience) else {
                    throw Problem(.ledgerBusy, [.file(path)])
                }
                footing = try verifiedFooting(memory)
            }
        }
    }

    private func record(
        _ session: RecordingSession,
        _ drafts: [EntryDraft],
        _ limit: Int?,
        _ review: ((Review) throws -> Void)?,
        _ database: Database
    ) throws -> (Recorded, [PendingDetail]) {
        var session = session
        let limit = limit ?? LedgerFile.problemLimit
        let earlier = EarlierVouchers(before: session.tail.state, in: database)
        // In order of the drafts. What looks like a name breaks no rule where somebody looks at it.
        var problems: [Problem] = []
        func isBroken(_ problem: Problem) -> Bool { review == nil || problem.code != .personalName }
        var broken = 0
        for draft in drafts {
            let found = try session.append(draft)
            problems += found
            broken += found.count(where: isBroken)
            if broken >= limit { break }
        }
        guard broken == 0 else {
            guard problems.count > 1 else { throw problems[0] }
            if problems.count > limit {
                problems = problems.filter(isBroken) + problems.filter { !isBroken($0) }
            }
            throw Problems(Array(problems.prefix(limit)))
        }
        try review?(Review(drafts: drafts, state: session.tail.state, earlier: earlier, names: problems))
        return (try session.seal(), session.pending)
    }

    /// The state of the books, verified, for commands that need to look before they record.
    ///
    /// - Throws: `Problem` or `Problems` where the ledger does not hold.
    public func currentState(memory: CheckpointMemory? = nil) throws -> FundState {
        try judgedHere(memory).state
    }

    /// What the rules say of an entry that nobody has signed: as if a member who may record recorded it next.
    ///
    /// - Returns: the state with the entry, and the rules it breaks.
    public func rehearse(
        at time: Timestamp,
        memory: CheckpointMemory? = nil,
        _ draft: (FundState) throws -> EntryDraft
    ) throws -> (state: FundState, problems: [Problem]) {
        try standing(on: nil, memory) { try rehearse(at: time, on: $0, draft) }
    }

    private func rehearse(
        at time: Timestamp,
        on footing: Footing,
        _ draft: (FundState) throws -> EntryDraft
    ) throws -> (state: FundState, problems: [Problem]) {
        try LedgerFile.translating(path) {
            try queue.read { database in
                let tail = try LedgerTail(database, on: footing, hasher: TreeHasher())
                let history = tail.history
                var state = tail.state
                guard let recorder = state.trust.active.first(where: { $0.role.mayRecord })?.key.keyID else {
                    throw Problem(.recorderMissing)
                }
                let draft = try draft(state).salted { Bytes16(TreeHasher().hash(Array($0.utf8))) }
                let wrong = draft.ballotProblems(in: state, history)
                guard wrong.isEmpty else { return (state, wrong) }
                let line = draft.line(
                    after: state,
                    time: time,
                    recorder: recorder,
                    salt: Bytes16(state.lastHash),
                    history: history
                )
                let entry: Entry
                do throws(CanonicalError) { entry = try Entry(decoding: line) } catch {
                    throw Problem(unusable: error, place: draft.place)
                }
                var texts = TextCheck(database, privates, allowsNames: true)
                let unfit = try texts.problems(in: entry, line, [])
                let violations = state.apply(entry, hash: TreeHasher().leaf(line), history: history).violations
                if let failure = history.failure { throw failure }
                return (state, unfit + violations)
            }
        }
    }
}
