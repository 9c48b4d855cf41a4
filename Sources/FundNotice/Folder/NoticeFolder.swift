package import FundDesk
import Foundation

/// A folder that any web server, object store or memory stick carries: the ledger as a C2SP tlog-tiles log, with the notes
/// that the seal rule needs.
///
/// What was published is never written again, and `checkpoint` comes last: whoever is killed on the way leaves a folder that
/// is what it was, and the next publishing goes on.
package struct NoticeFolder {
    /// What became of a publishing.
    package struct Outcome {
        /// How many entries the folder has now.
        package let size: Int
        /// How many it had before.
        package let before: Int
        /// Files that were written.
        package let written: Int
    }

    private let folder: String

    package init(_ folder: String) {
        self.folder = folder
    }

    /// Publishes a ledger, or what was added to it since.
    ///
    /// - Throws: `Problem` with `fileExists` where the folder is of something else, `noticeNotExtended` where it has another
    ///   history or a longer one, `noticeAltered` where a published file is not what it was, `ledgerBusy` where somebody else
    ///   publishes into it, or one of a file.
    package func publish(_ pass: Verified<NoticePass>, of ledger: LedgerFile) throws -> Outcome {
        if mkdir(folder, 0o755) != 0, errno != EEXIST { throw Problem.ofSystem(folder, .fileNotWritten) }
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Problem.ofSystem(folder, .fileNotWritten) }
        // Closing it gives the lock back.
        defer { close(descriptor) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw Problem(.ledgerBusy, [.file(folder)]) }
        let leaves = pass.value.leaves
        let published = try published(leaves, pass.verdict.origin)
        try pass.value.finish()
        let hashes = NoticeFolder.levels(leaves)
        var written = 0
        for tile in TileAddress.all(of: leaves.count) {
            let bytes =
                if case .hashes(let level) = tile.content {
                    hashes[level][tile.range].flatMap(\.bytes)
                } else {
                    try pass.value.bundle(tile.index)
                }
            if try put(bytes, tile, isPublished: tile.end <= published) { written += 1 }
        }
        written += try notes(pass, of: ledger)
        return Outcome(size: leaves.count, before: published, written: written)
    }

    /// How many of the ledger's entries the folder has; 0 for a new one.
    private func published(_ leaves: [Digest], _ origin: String) throws(Problem) -> Int {
        let path = "\(folder)/\(PublishedFile.checkpoint)"
        guard FileAccess.exists(path) else {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [folder]
            guard names.allSatisfy(([PublishedFile.tiles] + PublishedFile.all).contains) else {
                throw Problem(.fileExists, [.file(folder)])
            }
            return 0
        }
        guard let note = try? SignedNote(bytes: try FileAccess.bytes(path, .sheet)),
            let checkpoint = try? Checkpoint(text: note.text)
        else { throw Problem(.noticeAltered, [.file(path)]) }
        let isExtended =
            checkpoint.origin == origin && checkpoint.size <= leaves.count
            && TreeHasher().root(of: Array(leaves[..<checkpoint.size])) == checkpoint.root
        guard isExtended else {
            throw Problem(.noticeNotExtended, [.file(folder), .number(checkpoint.size), .number(leaves.count)])
        }
        return checkpoint.size
    }

    /// The hashes of each level, leaves first.
    private static func levels(_ leaves: [Digest]) -> [[Digest]] {
        let hasher = TreeHasher()
        var levels = [leaves]
        while let last = levels.last, last.count >= TileAddress.width {
            levels.append(
                (0..<last.count / TileAddress.width).map { index in
                    hasher.root(of: Array(last[index * TileAddress.width..<(index + 1) * TileAddress.width]))
                }
            )
        }
        return levels
    }

    /// Puts a tile in its place; gives whether it had to be written.
    private func put(_ bytes: [UInt8], _ tile: TileAddress, isPublished: Bool) throws(Problem) -> Bool {
        let path = "\(folder)/\(tile.path)"
        if FileAccess.exists(path) {
            if try FileAccess.bytes(path, .table) == bytes { return false }
            // What nobody was led to yet was left by somebody who was killed.
            guard !isPublished else { throw Problem(.noticeAltered, [.file(path)]) }
        }
        do {
            try FileManager.default.createDirectory(
                atPath: WholeFile.folder(of: path),
                withIntermediateDirectories: true
            )
        } catch { throw Problem(.fileNotWritten, [.file(path), .text(error.localizedDescription)]) }
        // It is on the disk before anything leads to it.
        try WholeFile.write(path, replacing: true) { descriptor throws(Problem) in
            try WholeFile.writeAll(bytes, to: descriptor, path: path)
        }
        return true
    }

    /// Writes the notes, the pages, and last the newest note; gives how many files had to be written.
    ///
    /// A page carries the note that it is judged by, and what that asks for is there before it: whoever is killed between
    /// two of these files leaves pages that are sound, some of them newer than `checkpoint`. A note that was added since
    /// the pass is for another publishing.
    private func notes(_ pass: Verified<NoticePass>, of ledger: LedgerFile) throws -> Int {
        let size = pass.value.leaves.count
        let newest = try ledger.existingNote(over: size)
        let (notes, lines) = (try Spool(), try Spool())
        try ledger.forEachCosigned { checkpoint, cosignatures in
            guard checkpoint.size <= size else { return }
            notes.append(checkpoint.note + "\n")
            for line in cosignatures { lines.append("\(checkpoint.size) \(line.line)\n") }
        }
        let texts = try [notes, lines].map { spool in
            try spool.finish()
            return try spool.bytes(at: 0, spool.count)
        }
        var written = 0
        for (name, text) in zip([PublishedFile.checkpoints, PublishedFile.cosignatures], texts) {
            if try replace(name, text) { written += 1 }
        }
        let documents = NoticeDocuments(
            pass: pass,
            audience: .residents,
            note: newest,
            checkpoints: texts[0],
            cosignatures: texts[1]
        )
        try documents.forEach { name, page in
            if let page { written += try replace(name, page) ? 1 : 0 } else { try remove(name) }
        }
        return try written + (replace(PublishedFile.checkpoint, Array(newest.encoded.utf8)) ? 1 : 0)
    }

    /// Takes away a page that there is none of any more.
    private func remove(_ name: String) throws(Problem) {
        let path = "\(folder)/\(name)"
        guard unlink(path) == 0 || errno == ENOENT else { throw .ofSystem(path, .fileNotWritten) }
    }

    /// Puts a file that changes in its place; gives whether it had to be written.
    private func replace(_ name: String, _ bytes: [UInt8]) throws(Problem) -> Bool {
        let path = "\(folder)/\(name)"
        if FileAccess.exists(path) ? try FileAccess.bytes(path, .product) == bytes : bytes.isEmpty { return false }
        try WholeFile.write(path, replacing: true) { descriptor throws(Problem) in
            try WholeFile.writeAll(bytes, to: descriptor, path: path)
        }
        return true
    }
}
