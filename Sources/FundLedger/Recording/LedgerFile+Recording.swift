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
}

extension LedgerFile {
    /// The most problems that one refused import reports.
    static let problemLimit = 20

    /// Records entries and seals them with one checkpoint, all in one transaction, or nothing at all.
    ///
    /// - Parameter signer: a key whose name is the ledger's origin, of a member who may record.
    /// - Parameter time: the moment of recording, the same for all.
    /// - Parameter dryRun: whether everything is done and then undone.
    /// - Parameter allowsNames: whether texts may look as if they named a person; private details that are kept in the
    ///   ledger may never stand in one.
    /// - Parameter files: the files that drafts name as attachments.
    /// - Parameter drafts: what to record, made from the state of the books as they are.
    /// - Throws: `Problem` or `Problems`; the file is then as it was.
    public func record(
        signer: SigningKey,
        time: Timestamp,
        dryRun: Bool = false,
        allowsNames: Bool = false,
        enclosing files: [AttachmentFile] = [],
        _ drafts: (FundState) throws -> [EntryDraft]
    ) throws -> Recorded {
        try LedgerFile.translating(path) {
            try queue.inDatabase { database in
                var waiting = false
                defer { if waiting { settlePrivateDetails(database) } }
                try database.beginTransaction(.immediate)
                do {
                    try ShareMark.refuse(path, database)
                    let (recorded, pending) = try record(signer, time, allowsNames, drafts, database)
                    if !files.isEmpty { try CompanionRows.prepare(database) }
                    for file in files { try file.store(in: database) }
                    if dryRun {
                        try database.rollback()
                    } else {
                        waiting = recorded.touchesPrivateDetails(pending)
                        try privates.append(pending)
                        try database.commit()
                    }
                    return recorded
                } catch {
                    if database.isInsideTransaction { try database.rollback() }
                    throw error
                }
            }
        }
    }

    private func record(
        _ signer: SigningKey,
        _ time: Timestamp,
        _ allowsNames: Bool,
        _ drafts: (FundState) throws -> [EntryDraft],
        _ database: Database
    ) throws -> (Recorded, [PendingDetail]) {
        var session = try RecordingSession(database, privates, signer: signer, time: time, allowsNames: allowsNames)
        settlePrivateDetails(session.tail.state, database)
        var problems: [Problem] = []
        for draft in try drafts(session.tail.state) {
            problems += try session.append(draft)
            if problems.count >= LedgerFile.problemLimit { break }
        }
        switch problems.count {
        case 0: break
        case 1: throw problems[0]
        default: throw Problems(problems)
        }
        return (try session.seal(), session.pending)
    }

    /// The state of the books as the caches have it, for commands that need to look before they record.
    ///
    /// Checked against the last checkpoint's root, not verified: no figure of a statement comes from here.
    public func currentState() throws -> FundState {
        try LedgerFile.translating(path) {
            try queue.read { database in
                try LedgerTail(database, history: StoredHistory(database), hasher: TreeHasher()).state
            }
        }
    }

    /// What the rules say of an entry that nobody has signed: as if a member who may record recorded it next.
    ///
    /// - Returns: the state with the entry, and the rules it breaks.
    public func rehearse(
        at time: Timestamp,
        _ draft: (FundState) throws -> EntryDraft
    ) throws -> (state: FundState, problems: [Problem]) {
        try LedgerFile.translating(path) {
            try queue.read { database in
                let history = StoredHistory(database)
                var state = try LedgerTail(database, history: history, hasher: TreeHasher()).state
                guard let recorder = state.trust.active.first(where: { $0.role.mayRecord })?.key.keyID else {
                    throw Problem(.recorderMissing)
                }
                let draft = try draft(state)
                let line = draft.line(after: state, time: time, recorder: recorder, history: history)
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
