import FundDesk
import Foundation

/// Writes into a published folder what is new or has changed, or only counts what it would write.
///
/// Nothing in the folder leads out of it: a link in place of a file or of a folder would have bytes of somebody else's
/// published, or something elsewhere removed.
struct FolderChange {
    private let folder: String
    private let isTrial: Bool
    /// What the folder had.
    let before: (files: Int, bytes: Int)
    /// What it has now, or would have.
    private(set) var after: (files: Int, bytes: Int)
    /// Files that were written.
    private(set) var written = 0
    /// Files that were removed, by their paths in the folder.
    private(set) var removed: [String] = []

    /// Looks what there is, and takes away what a killed publishing left half-written.
    ///
    /// - Parameter isTrial: whether nothing is to be written.
    init(_ folder: String, isTrial: Bool) throws(Problem) {
        (self.folder, self.isTrial) = (folder, isTrial)
        var (files, bytes) = (0, 0)
        // Of a link to the folder there would be nothing in it.
        let place = CheckpointMemory.absolute(folder)
        let names = FileManager.default.enumerator(atPath: place)?.compactMap { $0 as? String } ?? []
        for name in names {
            var status = stat()
            guard lstat("\(folder)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
            if WholeFile.isDraft(name) {
                // Whoever wrote it is gone: this publishing holds the folder's lock.
                if !isTrial { unlink("\(folder)/\(name)") }
                continue
            }
            files += 1
            bytes += Int(status.st_size)
        }
        before = (files, bytes)
        after = before
    }

    /// Puts a file in its place, where it is not there already.
    ///
    /// - Parameter isKept: whether it was published and is never written again.
    /// - Throws: `Problem` with `noticeAltered` for one that was, and is not what it was, or for a link; one of the file.
    mutating func put(_ bytes: [UInt8], at name: String, isKept: Bool = false) throws(Problem) {
        try refuseLinks(name)
        let path = "\(folder)/\(name)"
        let old = FileAccess.exists(path) ? try FileAccess.bytes(path, .product) : nil
        // There is none of a file that has nothing to say.
        if old == bytes || old == nil && bytes.isEmpty { return }
        guard old == nil || !isKept else { throw Problem(.noticeAltered, [.file(path)]) }
        after.files += old == nil ? 1 : 0
        after.bytes += bytes.count - (old?.count ?? 0)
        written += 1
        guard !isTrial else { return }
        try makeFolders(name)
        // It is on the disk before anything leads to it.
        try WholeFile.write(path, replacing: true) { descriptor throws(Problem) in
            try WholeFile.writeAll(bytes, to: descriptor, path: path)
        }
    }

    /// Takes a file away.
    mutating func remove(_ name: String) throws(Problem) {
        try refuseLinks(name)
        let path = "\(folder)/\(name)"
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        removed.append(name)
        after.files -= 1
        after.bytes -= Int(status.st_size)
        guard !isTrial else { return }
        guard unlink(path) == 0 || errno == ENOENT else { throw .ofSystem(path, .fileNotWritten) }
        WholeFile.flushFolder(of: path)
    }

    /// The names in a folder of it, in order; none where there is none.
    func names(in name: String) throws(Problem) -> [String] {
        try refuseLinks(name)
        return ((try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(name)")) ?? []).sorted()
    }

    /// Every part of the way to a file.
    private func parts(_ name: String) -> [String] {
        let names = name.split(separator: "/")
        return names.indices.map { "\(folder)/\(names[...$0].joined(separator: "/"))" }
    }

    private func refuseLinks(_ name: String) throws(Problem) {
        for path in parts(name) {
            var status = stat()
            guard lstat(path, &status) == 0 else { return }
            if status.st_mode & S_IFMT == S_IFLNK { throw Problem(.noticeAltered, [.file(path)]) }
        }
    }

    /// Makes the folders that a file is to lie in, each on the disk before anything is in it.
    private func makeFolders(_ name: String) throws(Problem) {
        for path in parts(name).dropLast() where !FileAccess.isFolder(path) {
            guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw .ofSystem(path, .fileNotWritten) }
            WholeFile.flushFolder(of: path)
        }
    }
}
