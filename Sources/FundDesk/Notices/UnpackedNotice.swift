import Foundation

/// A published folder (C2SP tlog-tiles) as a ledger file that can be judged, in a place of its own until nobody needs it.
///
/// Only the bundles and the notes are read: the tiles of hashes add nothing to what follows from the lines.
package final class UnpackedNotice: Sendable {
    /// What is published, to be verified as any ledger.
    package let ledger: LedgerFile
    private let place: String

    /// Whether a folder has more than a checkpoint.
    package static func isOne(_ folder: String) -> Bool {
        FileAccess.isFolder("\(folder)/\(PublishedFile.tiles)/entries")
            && FileAccess.exists("\(folder)/\(PublishedFile.checkpoint)")
    }

    /// Unpacks a folder.
    ///
    /// - Throws: `Problem` with `noticeAltered` for a file that cannot be what was published, or one of a file.
    package init(_ folder: String) throws {
        let newest = try UnpackedNotice.note(at: "\(folder)/\(PublishedFile.checkpoint)")
        let size = try Checkpoint(text: newest.text).size
        place = try TemporaryFolder.make()
        do {
            var rest = TileAddress.all(of: size).filter { $0.content == .entries }[...]
            ledger = try LedgerFile.assemble(
                at: "\(place)/notice.daxiu",
                lines: { try rest.popFirst().map { try UnpackedNotice.entries($0, in: folder) } ?? [] },
                notes: UnpackedNotice.notes(in: folder, through: newest, size),
                cosignatures: UnpackedNotice.cosignatures(in: folder, size)
            )
        } catch {
            try? FileManager.default.removeItem(atPath: place)
            throw error
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: place) }

    private static func note(at path: String) throws(Problem) -> SignedNote {
        guard let note = try? SignedNote(bytes: FileAccess.bytes(path, .sheet)),
            (try? Checkpoint(text: note.text)) != nil
        else { throw Problem(.noticeAltered, [.file(path)]) }
        return note
    }

    /// The entries of a bundle; of a partial one that gave way to the whole one, the first of those.
    private static func entries(_ tile: TileAddress, in folder: String) throws(Problem) -> [ArraySlice<UInt8>] {
        let paths = [tile.path, tile.wholePath].map { "\(folder)/\($0)" }
        let path = paths.first { FileAccess.exists($0) } ?? paths[0]
        let bytes = try FileAccess.bytes(path, .table)
        guard let entries = EntryBundle.entries(bytes), entries.count >= tile.width else {
            throw Problem(.noticeAltered, [.file(path)])
        }
        return Array(entries.prefix(tile.width))
    }

    /// The notes up to the newest one: those of a publishing that is under way are left out.
    private static func notes(in folder: String, through newest: SignedNote, _ size: Int) throws -> [SignedNote] {
        let path = "\(folder)/\(PublishedFile.checkpoints)"
        let text = String(decoding: try FileAccess.bytes(path, .product), as: UTF8.self)
        let notes = SealedNotes.all(in: text)
        let wanted = try notes.filter { try Checkpoint(text: $0.text).size <= size }
        // Nothing between the notes, and nothing of them that could not be read.
        guard notes.map({ $0.encoded + "\n" }).joined() == text, wanted.last?.text == newest.text else {
            throw Problem(.noticeAltered, [.file(path)])
        }
        return wanted
    }

    private static func cosignatures(
        in folder: String,
        _ size: Int
    ) throws(Problem) -> [(size: Int, line: NoteSignature)] {
        let path = "\(folder)/\(PublishedFile.cosignatures)"
        guard FileAccess.exists(path) else { return [] }
        let text = String(decoding: try FileAccess.bytes(path, .product), as: UTF8.self)
        var found: [(size: Int, line: NoteSignature)] = []
        for row in text.split(separator: "\n") {
            let parts = row.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, let covered = Int(canonical: parts[0]),
                let line = try? NoteSignature(line: String(parts[1]))
            else { throw Problem(.noticeAltered, [.file(path)]) }
            if covered <= size { found.append((covered, line)) }
        }
        return found
    }
}
