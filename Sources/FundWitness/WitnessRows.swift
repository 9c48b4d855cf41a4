import Foundation
import FundRules
import GRDB
import TransparencyLog

/// The rows of a store in one transaction. What they say is read again as strictly as what comes from outside.
struct WitnessRows {
    let database: Database
    let path: String

    private var damaged: Problem { Problem(.databaseDamaged, [.file(path)]) }

    /// Whose store it is.
    func key() throws -> CosignerKey {
        guard let text = try String.fetchOne(database, sql: "SELECT vkey FROM witness"),
            let key = try? CosignerKey(text)
        else { throw damaged }
        return key
    }

    /// How many cosignatures were made.
    func count() throws -> Int {
        guard let count = try Int.fetchOne(database, sql: "SELECT cosignatures FROM witness") else { throw damaged }
        return count
    }

    /// When the last one was made, in seconds since 1970; 0 for none.
    func newest() throws -> Int {
        guard let newest = try Int.fetchOne(database, sql: "SELECT newest FROM witness") else { throw damaged }
        return newest
    }

    /// The names of all logs that are followed.
    func origins() throws -> [String] {
        try String.fetchAll(database, sql: "SELECT origin FROM log ORDER BY origin")
    }

    /// A log that is followed; nil where it is not.
    func log(_ origin: String) throws -> FollowedLog? {
        let sql = "SELECT size, root FROM log WHERE origin = ?"
        guard let row = try Row.fetchOne(database, sql: sql, arguments: [origin]) else { return nil }
        let root: [UInt8]? = (row["root"] as Data?).map(Array.init)
        return FollowedLog(
            origin: origin,
            size: row["size"],
            root: root.flatMap(Digest.init),
            keys: try keys(of: origin),
            last: try cosigned(origin)
        )
    }

    private func keys(of origin: String) throws -> [FollowedLog.Key] {
        let sql = "SELECT vkey, title FROM trusted WHERE origin = ? ORDER BY rowid"
        return try Row.fetchAll(database, sql: sql, arguments: [origin]).map { row in
            guard let key = try? VerifierKey(row["vkey"] as String) else { throw damaged }
            return FollowedLog.Key(key: key, title: row["title"])
        }
    }

    /// What was cosigned of a log at a size, or last; nil for nothing.
    func cosigned(_ origin: String, at size: Int? = nil) throws -> CosignedNote? {
        let sql = """
            SELECT note, line FROM cosigned WHERE origin = ? AND size = coalesce(?, size) ORDER BY size DESC LIMIT 1
            """
        guard let row = try Row.fetchOne(database, sql: sql, arguments: [origin, size]) else { return nil }
        guard let cosigned = CosignedNote(note: row["note"], line: row["line"]) else { throw damaged }
        return cosigned
    }

    /// Every piece of evidence, the first one first.
    ///
    /// - Parameter condition: which, in SQL.
    func evidence(where condition: String = "true") throws -> [KeptEvidence] {
        let sql = "SELECT number, received, request, own FROM evidence WHERE \(condition) ORDER BY number"
        return try Row.fetchAll(database, sql: sql).map { row in
            let own = row["own"] as String?
            guard let request = try? AddCheckpointRequest(row["request"] as String) else { throw damaged }
            let note = own.flatMap { try? SignedNote($0) }
            guard (own == nil) == (note == nil) else { throw damaged }
            let received = Timestamp(seconds: row["received"] as Int64)
            return KeptEvidence(number: row["number"], received: received, request: request, own: note)
        }
    }
}

/// What changes the store, in a step.
extension WitnessRows {
    /// Keeps what was cosigned, in place of an earlier cosignature of the same size.
    func keep(_ cosigned: CosignedNote, time: Int) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO cosigned VALUES (?, ?, ?, ?)",
            arguments: [
                cosigned.checkpoint.origin, cosigned.checkpoint.size, cosigned.note.encoded, cosigned.line.line,
            ]
        )
        try database.execute(
            sql: "UPDATE witness SET cosignatures = cosignatures + 1, newest = ?",
            arguments: [time]
        )
    }

    /// Follows a log, or goes on following it.
    func follow(_ log: FollowedLog) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO log VALUES (?, ?, ?)",
            arguments: [log.origin, log.size, log.root.map { Data($0.bytes) }]
        )
        try database.execute(sql: "DELETE FROM trusted WHERE origin = ?", arguments: [log.origin])
        for key in log.keys {
            try database.execute(
                sql: "INSERT INTO trusted VALUES (?, ?, ?)",
                arguments: [log.origin, "\(key.key)", key.title]
            )
        }
    }

    /// The most pieces of evidence that are kept: the first ones say all there is to say.
    private static let evidenceLimit = 1000

    /// Keeps a request as evidence; where as much is kept already, that is let stand: whoever sends one note with a hundred
    /// proofs takes no room.
    ///
    /// - Parameter own: the log's cosigned note that it contradicts; nil where it carries a cosignature of this witness's
    ///   own that the store does not know.
    /// - Returns: its number; nil where there are too many.
    func keep(_ request: AddCheckpointRequest, against own: SignedNote?, at now: Timestamp) throws -> Int? {
        let evidence = try evidence()
        let due = KeptEvidence(number: evidence.count + 1, received: now, request: request, own: own)
        if let known = evidence.first(where: { $0.says(asMuchAs: due) }) { return known.number }
        // One that ends the witness is never one too many.
        guard evidence.count < WitnessRows.evidenceLimit || own == nil else { return nil }
        try database.execute(
            sql: "INSERT INTO evidence VALUES (?, ?, ?, ?)",
            arguments: [due.number, now.seconds, request.text, own?.encoded]
        )
        return due.number
    }
}
