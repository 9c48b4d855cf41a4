import Foundation
import FundRules
import GRDB
import Schema
public import TransparencyLog

extension LedgerFile {
    /// Makes a ledger file of lines and notes as somebody gives them. Nothing of them is judged: `verify` does that, as it
    /// does of any file; caches are there where the entries keep the rules. It is a copy for others, with some attachments at most.
    ///
    /// - Parameter lines: gives the lines of the next entries, in order; none after the last.
    /// - Parameter notes: signed notes by ascending size.
    /// - Parameter place: what this machine remembers it by, where that is not the path.
    /// - Parameter cosignatures: signature lines by the size of the checkpoint that they are over.
    /// - Parameter attachments: gives the next attached file, asked after the last entry; nil after the last.
    /// - Throws: `Problem` with `fileExists`, or one of the file.
    public static func assemble(
        at path: String,
        rememberedBy place: String? = nil,
        lines: () throws -> [ArraySlice<UInt8>],
        notes: [SignedNote],
        cosignatures: [(size: Int, line: NoteSignature)],
        timestamps: [RecordedTimestamp] = [],
        attachments: () throws -> (digest: Digest, bytes: [UInt8])? = { nil }
    ) throws -> LedgerFile {
        guard !FileManager.default.fileExists(atPath: path) else { throw Problem(.fileExists, [.file(path)]) }
        let ledger = try LedgerFile.translating(path) {
            let queue = try DatabaseQueue(path: path, configuration: LedgerFile.configuration(readonly: false))
            try queue.write { database in
                try database.execute(sql: Schema.ledger)
                try database.execute(sql: Schema.views)
                let hasher = TreeHasher()
                var sequence = 0
                while case let next = try lines(), !next.isEmpty {
                    for line in next {
                        let bytes = Array(line)
                        try LedgerRows.insertEntry(sequence, bytes, hasher.leaf(bytes), in: database)
                        sequence += 1
                    }
                }
                for note in notes {
                    let checkpoint = try Checkpoint(text: note.text)
                    try LedgerRows.insertCheckpoint(checkpoint, note: note.encoded, in: database)
                }
                // What stands beside the lines of a ledger is not here, and nothing is to be recorded into it.
                try ShareMark(hasAttachments: false).write(database)
                for (size, line) in cosignatures { try CosignatureRows.insert(line, over: size, in: database) }
                while let (digest, bytes) = try attachments() {
                    try CompanionRows.prepare(database)
                    try database.execute(
                        sql: "INSERT INTO attachment (sha256, bytes) VALUES (?, ?)",
                        arguments: [Data(digest.bytes), Data(bytes)]
                    )
                }
                for stamp in timestamps {
                    try TimestampRows.insert(stamp.token, stamp.chain, over: stamp.size, in: database)
                }
            }
            return LedgerFile(path: path, rememberedBy: place, queue: queue)
        }
        // Of entries that break a rule there are none; the verification names it.
        _ = try? ledger.repair()
        return ledger
    }
}
