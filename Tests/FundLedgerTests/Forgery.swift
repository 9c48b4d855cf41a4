import Foundation
import FundRules
import GRDB
import TransparencyLog

/// What somebody can do who has the file, the program and a key, but not the treasurer's key.
struct Forgery {
    let signer: SigningKey
    /// Whose name and key ID the forged lines and notes carry; the signer's own where nil.
    var claimed: VerifierKey?

    private var recorder: VerifierKey { claimed ?? signer.verifierKey }

    /// Writes every entry from one on anew, chained and sealed afresh.
    func rewrite(from start: Int, in database: Database) throws {
        let hasher = TreeHasher()
        var previous = TreeHasher.emptyRoot
        var leaves: [Digest] = []
        for row in try Row.fetchAll(database, sql: "SELECT seq, line FROM entry ORDER BY seq") {
            let sequence: Int = row["seq"]
            var line = String(decoding: row["line"] as Data, as: UTF8.self)
            if sequence >= start {
                line.replace(#/"prev":"[^"]*"/#, with: "\"prev\":\"\(previous.base64)\"")
                line.replace(#/"recorder":"[^"]*"/#, with: "\"recorder\":\"\(recorder.keyID)\"")
            }
            previous = hasher.leaf(Array(line.utf8))
            leaves.append(previous)
            try database.execute(
                sql: "UPDATE entry SET line = ?, hash = ? WHERE seq = ?",
                arguments: [Data(line.utf8), Data(previous.bytes), sequence]
            )
        }
        for size in try Int.fetchAll(database, sql: "SELECT size FROM checkpoint WHERE size > ?", arguments: [start]) {
            let root = hasher.root(of: Array(leaves.prefix(size)))
            let checkpoint = try Checkpoint(origin: recorder.name, size: size, root: root)
            let signature = try NoteSignature(
                name: recorder.name,
                keyID: recorder.keyID,
                signature: signer.sign(Array(checkpoint.text.utf8))
            )
            let note = try SignedNote(text: checkpoint.text, signatures: [signature])
            try database.execute(
                sql: "UPDATE checkpoint SET root = ?, note = ? WHERE size = ?",
                arguments: [Data(root.bytes), note.encoded, size]
            )
        }
    }
}
