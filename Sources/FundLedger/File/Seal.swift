import FundRules
import GRDB
import TransparencyLog

/// A checkpoint, found to seal the entries under it: its root is the tree's, and who recorded the last of them signed it.
///
/// The recorder's key is taken from the entry that named it, whose line leads to the same root. That the recorder was a
/// member then is a rule, which a verification judges.
struct Seal {
    /// The signed note.
    let note: SignedNote

    /// The last checkpoint.
    ///
    /// - Throws: `Problem` with `tailUnsealed`, `checkpointMalformed`, `checkpointBeyondEnd`, `checkpointRootDiffers`,
    ///   `sealMissing` or `signatureInvalid`, as a verification would find them.
    init(last database: Database, _ tree: SealedTree) throws {
        try self.init(covering: tree.size - 1, database, tree)
    }

    /// The first checkpoint that covers an entry.
    init(covering sequence: Int, _ database: Database, _ tree: SealedTree) throws {
        let statement = try database.cachedStatement(
            sql: "SELECT note FROM checkpoint WHERE size > ? ORDER BY size LIMIT 1"
        )
        try statement.setArguments([sequence])
        let text = try RawRows.first(statement, database) { handle in
            // A column of another type is as good as an empty one: no checkpoint can be read from it.
            RawRows.text(handle, 0).map { String(decoding: $0, as: UTF8.self) } ?? ""
        }
        guard let stored = text else { throw Problem(.tailUnsealed, [.entry(max(0, sequence)), "1"]) }
        do {
            note = try SignedNote(stored)
            let checkpoint = try Checkpoint(text: note.text)
            guard checkpoint.size > sequence else {
                throw Problem(.checkpointMalformed, [.number(checkpoint.size), "size"])
            }
            guard checkpoint.size <= tree.size else {
                throw Problem(.checkpointBeyondEnd, [.number(checkpoint.size), .number(tree.size)])
            }
            let root = try tree.root(over: checkpoint.size)
            guard checkpoint.root == root else {
                throw Problem.sealed(checkpoint.size, checkpoint.root, found: root)
            }
            try Seal.checkSigner(of: note, checkpoint.size, database, tree)
        } catch let error as LogError {
            throw Problem(.checkpointMalformed, [.number(max(0, sequence)), .reason(error)])
        }
    }

    private static func checkSigner(
        of note: SignedNote,
        _ size: Int,
        _ database: Database,
        _ tree: SealedTree
    ) throws {
        let last = size - 1
        guard let recorder = try tree.line(last).flatMap({ try? Entry(decoding: $0) })?.recorder else {
            throw Problem(.entryUnreadable, entry: last)
        }
        guard let key = try key(recorder, database, tree) else {
            throw Problem(.sealMissing, [.number(size), .key(recorder)], entry: last)
        }
        let signers: [VerifierKey]
        do {
            signers = try note.verifiedKeys(among: [key])
        } catch {
            throw Problem(.signatureInvalid, [.number(size), .key(recorder)], entry: last)
        }
        guard !signers.isEmpty else {
            throw Problem(.sealMissing, [.number(size), .key(recorder)], entry: last)
        }
    }

    /// The key with an ID: named by the first entry, by an entry that the cached state points at, or by one of those that
    /// came after it.
    private static func key(_ id: KeyID, _ database: Database, _ tree: SealedTree) throws -> VerifierKey? {
        func named(by sequence: Int) throws -> VerifierKey? {
            let body = try tree.line(sequence).flatMap { try? Entry(decoding: $0) }?.body
            let keys = (body as? Open)?.members.map(\.key) ?? (body as? MemberChange)?.key.map { [$0] } ?? []
            return keys.first { $0.keyID == id }
        }
        if let key = try named(by: 0) { return key }
        let state = try LedgerRows.snapshot(in: database).flatMap { bytes in
            try? bytes.withUnsafeBytes { try FundState(snapshot: $0) }
        }
        if let since = state?.trust.members.first(where: { $0.member.key.keyID == id })?.since,
            let key = try named(by: since)
        {
            return key
        }
        let start = state.map(\.size) ?? 0
        for sequence in max(0, min(start, tree.size))..<tree.size {
            if let key = try named(by: sequence) { return key }
        }
        return nil
    }
}

extension Problem {
    /// A checkpoint over the first entries does not seal what is there.
    static func sealed(_ size: Int, _ sealed: Digest, found root: Digest) -> Problem {
        Problem(.checkpointRootDiffers, [.number(size), .hash(sealed), .hash(root)], entry: size - 1)
    }
}
