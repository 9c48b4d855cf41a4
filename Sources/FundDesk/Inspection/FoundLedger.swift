import Foundation

/// What is found where ledgers are looked for.
package enum FoundLedger: Sendable {
    /// A file that is to be judged: it may be missing, or none of ours; or a published folder, which is one ledger.
    case file(String)
    /// A folder in which nobody could look, or which has nothing to be judged, and why.
    case nothing(String, Problem)

    /// The file or the folder.
    package var path: String {
        switch self {
        case .file(let path), .nothing(let path, _): path
        }
    }
}

extension FoundLedger {
    /// What some paths lead to: files as they are named, whatever their names; of a folder the ledgers in it and in the
    /// folders in it, published folders with them. A file that is met twice, also by a link, is judged once.
    package static func all(at paths: [String]) -> [FoundLedger] {
        let all = paths.flatMap { path in FileAccess.isFolder(path) ? walk(path) : [.file(path)] }
        var first: [Identity: Int] = [:]
        // The file itself rather than a link to it.
        for isLink in [false, true] {
            for (index, found) in all.enumerated() where isLink == Identity.isLink(found.path) {
                guard case .file(let path) = found, let identity = Identity(path), first[identity] == nil else {
                    continue
                }
                first[identity] = index
            }
        }
        return all.enumerated().filter { index, found in
            guard case .file(let path) = found, let identity = Identity(path) else { return true }
            return first[identity] == index
        }.map(\.element)
    }

    private static func walk(_ folder: String) -> [FoundLedger] {
        let found = ledgers(below: folder)
        return found.isEmpty ? [.nothing(folder, Problem(.folderWithoutLedgers, [.file(folder)]))] : found
    }

    /// The ledgers below a folder, in order of names, of every folder its own before those further down; a published folder
    /// is one, before those that lie in it.
    ///
    /// By their names alone: what is called a ledger and is none is a finding, not something to pass over. What is hidden
    /// is left out, the memory of this program with it. A link to a file is followed, a link to a folder is not: it could
    /// lead round in circles.
    private static func ledgers(below folder: String) -> [FoundLedger] {
        guard let stream = opendir(folder) else { return [.nothing(folder, .ofSystem(folder, .fileNotRead))] }
        closedir(stream)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let paths = names.filter { !$0.hasPrefix(".") }.sorted().map {
            folder.hasSuffix("/") ? folder + $0 : "\(folder)/\($0)"
        }
        let folders = paths.filter { FileAccess.isFolder($0) && !Identity.isLink($0) }
        let files = paths.filter { $0.hasSuffix(FolderSearch.ending) && !FileAccess.isFolder($0) }
        let published = UnpackedNotice.isOne(folder) ? [FoundLedger.file(folder)] : []
        return published + files.map(FoundLedger.file) + folders.flatMap(ledgers)
    }

    /// Which file it is, by whatever name.
    private struct Identity: Hashable {
        let device: UInt
        let number: UInt

        static func isLink(_ path: String) -> Bool {
            var status = stat()
            return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
        }

        /// Nil where there is none.
        init?(_ path: String) {
            var status = stat()
            guard stat(path, &status) == 0 else { return nil }
            (device, number) = (UInt(status.st_dev), UInt(status.st_ino))
        }
    }
}
