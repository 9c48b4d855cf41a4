import Foundation

/// A published folder (C2SP tlog-tiles) as a ledger file that can be judged, in a place of its own until nobody needs it.
///
/// Only the bundles, the notes and the attached files that the entries name are read: the tiles of hashes add nothing to what
/// follows from the lines.
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
        let (newest, checkpoint) = try UnpackedNotice.newest(in: folder)
        let size = checkpoint.size
        place = try TemporaryFolder.make()
        do {
            var rest = TileAddress.all(of: size).filter { $0.content == .entries }[...]
            var named: Set<Digest> = []
            var files = UnpackedNotice.attachments(in: folder)[...]
            ledger = try LedgerFile.assemble(
                at: "\(place)/notice.daxiu",
                rememberedBy: folder,
                lines: {
                    let lines = try rest.popFirst().map { try UnpackedNotice.entries($0, in: folder) } ?? []
                    lines.forEach { named.formUnion(UnpackedNotice.digests(in: $0)) }
                    return lines
                },
                notes: UnpackedNotice.notes(in: folder, through: newest, size),
                cosignatures: UnpackedNotice.cosignatures(in: folder, size),
                timestamps: UnpackedNotice.timestamps(in: folder, size),
                // Those of a publishing that is under way are named by no entry yet.
                attachments: {
                    while let (digest, path) = files.popFirst() {
                        if named.contains(digest) { return (digest, try UnpackedNotice.bytes(of: digest, path)) }
                    }
                    return nil
                }
            )
        } catch {
            try? FileManager.default.removeItem(atPath: place)
            throw error
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: place) }

    /// The note that a folder leads to.
    ///
    /// - Throws: `Problem` with `noticeAltered` where it cannot be read or is no checkpoint.
    package static func newest(in folder: String) throws(Problem) -> (note: SignedNote, checkpoint: Checkpoint) {
        let path = "\(folder)/\(PublishedFile.checkpoint)"
        guard let note = try? SignedNote(bytes: FileAccess.bytes(path, .sheet)),
            let checkpoint = try? Checkpoint(text: note.text)
        else { throw Problem(.noticeAltered, [.file(path)]) }
        return (note, checkpoint)
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

    /// The files that a line names; nearly all name none, and are not decoded.
    private static func digests(in line: ArraySlice<UInt8>) -> [Digest] {
        let mark = Array("\"attachments\":[".utf8)
        guard line.withUnsafeBytes({ $0.contains(mark) }) else { return [] }
        return (try? Entry(decoding: Array(line)))?.attachments.map(\.sha256) ?? []
    }

    /// The attached files, by the hash in their names.
    private static func attachments(in folder: String) -> [(digest: Digest, path: String)] {
        let place = "\(folder)/\(PublishedFile.attachments)"
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []).sorted()
        var known: Set<Digest> = []
        return names.compactMap { name in
            guard let digest = PublishedAttachment.digest(of: name), known.insert(digest).inserted else { return nil }
            return (digest, "\(place)/\(name)")
        }
    }

    private static func bytes(of digest: Digest, _ path: String) throws(Problem) -> [UInt8] {
        let bytes = try FileAccess.bytes(path, .table)
        guard TreeHasher().hash(bytes) == digest else { throw Problem(.noticeAltered, [.file(path)]) }
        return bytes
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
        try rows(of: PublishedFile.cosignatures, in: folder, size) { covered, rest in
            (try? NoteSignature(line: rest)).map { (covered, $0) }
        }
    }

    private static func timestamps(in folder: String, _ size: Int) throws(Problem) -> [RecordedTimestamp] {
        try rows(of: PublishedFile.timestamps, in: folder, size) { covered, rest in
            let parts = rest.split(separator: " ", omittingEmptySubsequences: false).map { Hexadecimal.decode($0) }
            guard parts.count == 2, let chain = parts[1], let token = parts[0].flatMap({ try? TimestampToken($0) })
            else { return nil }
            return RecordedTimestamp(size: covered, token: token, chain: chain)
        }
    }

    /// The rows of a file, each with the size that it is about and a space in front; those of a publishing that is under
    /// way are left out.
    private static func rows<Row>(
        of name: String,
        in folder: String,
        _ size: Int,
        _ read: (_ covered: Int, _ rest: String) -> Row?
    ) throws(Problem) -> [Row] {
        let path = "\(folder)/\(name)"
        guard FileAccess.exists(path) else { return [] }
        let text = String(decoding: try FileAccess.bytes(path, .product), as: UTF8.self)
        var found: [Row] = []
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let covered = Int(canonical: parts[0]), let row = read(covered, String(parts[1]))
            else { throw Problem(.noticeAltered, [.file(path)]) }
            if covered <= size { found.append(row) }
        }
        return found
    }
}
