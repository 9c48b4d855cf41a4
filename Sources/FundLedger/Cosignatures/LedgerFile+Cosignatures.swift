public import FundRules
import GRDB
public import TransparencyLog

/// What became of a cosignature that was brought.
public enum CosignatureOutcome: Sendable {
    /// It stands in the file now, over so many entries; it may have taken the place of an older one of the key.
    case added(size: Int)
    /// One of the key that is as new or newer stands there.
    case known(size: Int)
    /// Nobody said whose key it is.
    case unknownKey
    /// It is over none of the newest 1,000 checkpoints, or false.
    case unfit
    /// Its time has not come by this computer's clock.
    case ahead(Timestamp)
    /// The checkpoint has 64 cosignatures.
    case full(size: Int)
}

extension LedgerFile {
    /// Checkpoints that a cosignature is looked for under.
    private static let searched = 1_000

    /// The origin that the first entry names, as it stands: whether it is what was sealed is for a verification to say.
    public func claimedOrigin() throws -> String? {
        let line = try LedgerFile.translating(path) { try queue.read { try LedgerRows.line(at: 0, in: $0) } }
        return (line.flatMap { try? Entry(decoding: $0) }?.body as? Open)?.origin
    }

    /// The newest checkpoint, or the one over some first entries, with the cosignatures that stand beside it: a note that
    /// anybody can check, of which nobody has checked a signature but the recorder's under the newest; nil where there is
    /// none of that size.
    public func cosignedNote(over size: Int? = nil) throws -> SignedNote? {
        try readingSealed { tree, database in
            guard tree.size > 0 else { return nil }
            let note: SignedNote
            if let size {
                guard (1...tree.size).contains(size) else { return nil }
                note = try Seal(covering: size - 1, database, tree).note
                guard try Checkpoint(text: note.text).size == size else { return nil }
            } else {
                note = try Seal(last: database, tree).note
            }
            let lines = try CosignatureRows.lines(over: size ?? tree.size, in: database)
            return try SignedNote(text: note.text, signatures: note.signatures + lines)
        }
    }

    /// The same where there must be one.
    ///
    /// - Throws: `Problem` with `checkpointUnknown`, or what ``cosignedNote(over:)`` throws.
    public func existingNote(over size: Int?) throws -> SignedNote {
        if let note = try cosignedNote(over: size) { return note }
        throw Problem(.checkpointUnknown, [.number(size ?? 0), .number(try self.size())])
    }

    /// Every checkpoint with the cosignatures beside it, in order of size; what they say is judged by `verify`, not here.
    public func forEachCosigned(_ body: (RecordedCheckpoint, [NoteSignature]) throws -> Void) throws {
        var lines: [Int: [NoteSignature]] = [:]
        try LedgerFile.translating(path) {
            try queue.read { database in
                try CosignatureRows.forEach(in: database) { row in
                    if let size = row.size, let line = row.line { lines[size, default: []].append(line) }
                    return true
                }
            }
        }
        try forEachCheckpoint { try body($0, lines[$0.size] ?? []) }
    }

    /// Puts cosignatures beside the checkpoints that they are over, where they are true: each under the newest that it fits.
    ///
    /// - Parameter keys: the witnesses that are known.
    /// - Parameter now: the moment it is; what is more than an hour ahead of it is left out.
    /// - Returns: what became of each, in order.
    /// - Throws: `Problem` with `ledgerIsShared`, or one about seal, tree or file; then nothing was added.
    public func add(
        _ lines: [NoteSignature],
        of keys: [CosignerKey],
        now: Timestamp
    ) throws -> [CosignatureOutcome] {
        var outcomes: [CosignatureOutcome] = []
        try besideCheckpoints { checkpoints, tree, database in
            for line in lines {
                outcomes.append(try LedgerFile.add(line, keys, checkpoints, tree, now, database))
            }
        }
        return outcomes
    }

    /// Puts something beside the newest checkpoints in one step, where the last of them seals the tree as it is stored.
    func besideCheckpoints(_ body: ([Checkpoint], SealedTree, Database) throws -> Void) throws {
        try LedgerFile.translating(path) {
            try queue.inDatabase { database in
                try database.inTransaction(.immediate) {
                    try ShareMark.refuse(path, database)
                    let tree = try SealedTree(database, size: try LedgerRows.size(in: database), hasher: TreeHasher())
                    if tree.size > 0 { _ = try Seal(last: database, tree) }
                    try body(try LedgerFile.newest(database, size: tree.size), tree, database)
                    return .commit
                }
            }
        }
    }

    /// The newest checkpoints, the newest first; whether they seal what is there is not asked yet.
    private static func newest(_ database: Database, size: Int) throws -> [Checkpoint] {
        let statement = try database.cachedStatement(
            sql: "SELECT note FROM checkpoint WHERE size <= ? ORDER BY size DESC LIMIT \(searched)"
        )
        try statement.setArguments([size])
        var found: [Checkpoint] = []
        try RawRows.forEach(statement, database) { handle in
            guard let note = LedgerRows.note(handle, 0), let checkpoint = try? Checkpoint(text: note.text),
                (1...max(1, size)).contains(checkpoint.size)
            else { return }
            found.append(checkpoint)
        }
        return found
    }

    private static func add(
        _ line: NoteSignature,
        _ keys: [CosignerKey],
        _ checkpoints: [Checkpoint],
        _ tree: SealedTree,
        _ now: Timestamp,
        _ database: Database
    ) throws -> CosignatureOutcome {
        let named = keys.filter { $0.isNamed(by: line) }
        guard !named.isEmpty else { return .unknownKey }
        for checkpoint in checkpoints {
            for key in named {
                guard let said = key.cosignature(line, under: checkpoint.text),
                    try tree.root(over: checkpoint.size) == checkpoint.root
                else { continue }
                guard !now.isBehind(said.time) else {
                    return .ahead(Timestamp(seconds: Int64(said.time)))
                }
                return try add(line, said, key, checkpoint.size, database)
            }
        }
        return .unfit
    }

    private static func add(
        _ line: NoteSignature,
        _ said: Cosignature,
        _ key: CosignerKey,
        _ size: Int,
        _ database: Database
    ) throws -> CosignatureOutcome {
        let standing = try CosignatureRows.lines(over: size, in: database)
        let own = standing.filter { key.isNamed(by: $0) }
        if own.contains(where: { (Cosignature(line: $0)?.time ?? 0) >= said.time }) { return .known(size: size) }
        guard standing.count - own.count < CosignatureRows.rowLimit else { return .full(size: size) }
        for old in own { try CosignatureRows.remove(old, over: size, in: database) }
        try CosignatureRows.insert(line, over: size, in: database)
        return .added(size: size)
    }
}
