package import FundDesk
import Foundation

/// A folder that any web server, object store or memory stick carries: the ledger as a C2SP tlog-tiles log, with the notes
/// that the seal rule needs, the attached files that were cleared for it, and the pages.
///
/// What was published is never written again, and `checkpoint` comes last: whoever is killed on the way leaves a folder that
/// is what it was, and the next publishing goes on.
package struct NoticeFolder {
    private let folder: String

    package init(_ folder: String) {
        self.folder = folder
    }

    /// Publishes a ledger, or what was added to it since.
    ///
    /// - Parameter attachments: the files that are to be there; others that were published are removed, first of all: that
    ///   must not fail for want of room.
    /// - Parameter isTrial: whether nothing is to be written.
    /// - Throws: `Problem` with `fileExists` where the folder is of something else, `noticeOfOthers` where it is for others,
    ///   `noticeUnsalted` where everybody would see homes in a ledger's hashes, `noticeNotExtended` where it has another
    ///   history or a longer one, `noticeAltered` where a published file is not what it was, `ledgerBusy` where somebody else
    ///   publishes into it, or one of a file.
    package func publish(
        _ pass: Verified<NoticePass>,
        of ledger: LedgerFile,
        attachments: [PublishedAttachment] = [],
        isTrial: Bool = false
    ) throws -> NoticeChange {
        try pass.value.selection?.mayBePublished()
        if !isTrial, mkdir(folder, 0o755) != 0, errno != EEXIST { throw Problem.ofSystem(folder, .fileNotWritten) }
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 || isTrial && errno == ENOENT else { throw Problem.ofSystem(folder, .fileNotWritten) }
        // Closing it gives the lock back.
        defer { if descriptor >= 0 { close(descriptor) } }
        guard descriptor < 0 || flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            throw Problem(.ledgerBusy, [.file(folder)])
        }
        try pass.refuseOthers(Audience(publishedIn: folder), at: folder)
        let published = try published(pass)
        try pass.value.finish()
        var change = try FolderChange(folder, isTrial: isTrial)
        try withdraw(attachments, &change)
        try put(pass.value, published, &change)
        for file in attachments { try change.put(file.bytes(in: ledger), at: file.path, isKept: true) }
        try putNotes(pass, of: ledger, attachments, &change)
        let (before, after) = (change.before, change.after)
        return NoticeChange(
            before: NoticeChange.Contents(entries: published, files: before.files, bytes: before.bytes),
            after: NoticeChange.Contents(entries: pass.value.leaves.count, files: after.files, bytes: after.bytes),
            written: change.written,
            removed: change.removed
        )
    }

    /// How many of the ledger's entries the folder has; 0 for a new one.
    private func published(_ pass: Verified<NoticePass>) throws(Problem) -> Int {
        guard FileAccess.exists("\(folder)/\(PublishedFile.checkpoint)") else {
            guard isOursToBegin() else { throw Problem(.fileExists, [.file(folder)]) }
            return 0
        }
        let checkpoint = try UnpackedNotice.newest(in: folder).checkpoint
        let (origin, size, root) = (checkpoint.origin, checkpoint.size, checkpoint.root.base64)
        try pass.mustExtend(origin: origin, size: size, root: root, at: folder)
        return checkpoint.size
    }

    /// Whether a folder without a checkpoint is empty, or has what a killed publishing left: tiles before anything else, so
    /// that nobody's own page gives way to one of these.
    private func isOursToBegin() -> Bool {
        guard FileAccess.exists(folder) else { return true }
        guard let all = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return false }
        let names = all.filter { !WholeFile.isDraft($0) }
        let ours = [PublishedFile.tiles, PublishedFile.attachments] + PublishedFile.all
        return names.isEmpty || names.contains(PublishedFile.tiles) && names.allSatisfy(ours.contains)
    }

    /// Removes the attached files that are not to be there any more; what else lies among them is nobody's business here.
    private func withdraw(_ attachments: [PublishedAttachment], _ change: inout FolderChange) throws(Problem) {
        let wanted = Set(attachments.map(\.path))
        for name in try change.names(in: PublishedFile.attachments)
        where PublishedAttachment.digest(of: name) != nil {
            let path = "\(PublishedFile.attachments)/\(name)"
            if !wanted.contains(path) { try change.remove(path) }
        }
    }

    /// Puts bundles and tiles in their places; for everybody in the place of bundles the lines that they may see.
    private func put(_ pass: NoticePass, _ published: Int, _ change: inout FolderChange) throws(Problem) {
        // Before any tile: by it the folder is known as one for everybody.
        if let proof = pass.proof { try change.put(proof.json, at: PublishedFile.everybody) }
        let hashes = NoticeFolder.levels(pass.leaves)
        for tile in TileAddress.all(of: pass.leaves.count) where pass.proof == nil || tile.content != .entries {
            let bytes =
                if case .hashes(let level) = tile.content {
                    hashes[level][tile.range].flatMap(\.bytes)
                } else {
                    try pass.bundle(tile.index)
                }
            // What nobody was led to yet was left by somebody who was killed.
            try change.put(bytes, at: tile.path, isKept: tile.end <= published)
        }
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

    /// Writes what stands beside the entries, the pages, and last the newest note.
    ///
    /// A page carries the note that it is judged by, and what that asks for is there before it: whoever is killed between
    /// two of these files leaves pages that are sound, some of them newer than `checkpoint`.
    private func putNotes(
        _ pass: Verified<NoticePass>,
        of ledger: LedgerFile,
        _ attachments: [PublishedAttachment],
        _ change: inout FolderChange
    ) throws {
        let notes = try PublishedNotes(of: ledger, over: pass.value.leaves.count)
        try change.put(notes.checkpoints, at: PublishedFile.checkpoints)
        try change.put(notes.cosignatures, at: PublishedFile.cosignatures)
        try change.put(notes.timestamps, at: PublishedFile.timestamps)
        let pages = NoticeDocuments(pass: pass, notes: notes, attachments: attachments)
        try pages.forEach { name, page in
            if let page { try change.put(page, at: name) } else { try change.remove(name) }
        }
        try change.put(Array(notes.newest.encoded.utf8), at: PublishedFile.checkpoint)
    }
}
