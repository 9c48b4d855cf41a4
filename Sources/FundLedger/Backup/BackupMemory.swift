import Foundation
public import FundRules
import TransparencyLog

/// What this machine remembers of the backups it made: one small file for each, in a folder of their own beside what it
/// remembers of ledgers.
///
/// Trusted for nothing but to know where backups are: before one is deleted its bytes are compared.
public struct BackupMemory: Sendable {
    private let folder: String

    /// The memory in a state folder, which is made when something is remembered.
    ///
    /// - Parameter state: the folder that the memory of ledgers lies in.
    public init(state: String) {
        folder = "\(state)/backups"
    }

    /// Every backup of the ledgers of an origin that is still where it was made, the newest first; what cannot be read
    /// is as good as forgotten.
    ///
    /// - Parameter ledger: the ledger that was copied; nil for every ledger of the origin.
    public func backups(of origin: String, ledger: String? = nil) -> [RememberedBackup] {
        let place = ledger.map(CheckpointMemory.absolute)
        return all.filter { backup in
            backup.origin == origin && (place.map { $0 == backup.ledger } ?? true) && PlainFile.exists(backup.path)
        }
    }

    /// The last backup of a ledger that is still where it was made.
    public func last(of origin: String, ledger: String) -> RememberedBackup? {
        backups(of: origin, ledger: ledger).first
    }

    /// The backups that have an entry, and so may still hold what was kept with it and has been erased since.
    public func backups(of origin: String, holding entry: Int) -> [RememberedBackup] {
        backups(of: origin).filter { $0.size > entry }
    }

    private var all: [RememberedBackup] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".backup") }.compactMap { name in
            FileManager.default.contents(atPath: "\(folder)/\(name)").flatMap { bytes in
                try? Array(bytes).withUnsafeBytes { try RememberedBackup(decoding: $0) }
            }
        }.sorted { ($0.made, $0.path) > ($1.made, $1.path) }
    }

    /// Remembers a backup.
    ///
    /// - Throws: `Problem` with `memoryNotWritten`.
    public func remember(_ backup: RememberedBackup) throws(Problem) {
        let file = name(backup)
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data(backup.encoded).write(to: URL(fileURLWithPath: file), options: .atomic)
        } catch {
            throw Problem(.memoryNotWritten, [.file(file)])
        }
    }

    private func name(_ backup: RememberedBackup) -> String {
        let text = "\(backup.ledger)\n\(backup.path)"
        return "\(folder)/\(TreeHasher().hash(Array(text.utf8)).hexadecimal.prefix(32)).backup"
    }

    /// What became of older backups.
    public struct Thinned: Sendable {
        /// Those that were deleted.
        public fileprivate(set) var deleted: [String] = []
        /// Those that are no longer the bytes that were written, or could not be deleted: they were left.
        public fileprivate(set) var left: [String] = []
    }

    /// Deletes the older ones of the backups that this machine made of a ledger in one folder.
    ///
    /// Only what is remembered, by its path, and is to the byte what was written there: no name is ever matched, and a
    /// file that somebody has changed or replaced is somebody's.
    ///
    /// - Parameter count: how many stay, the newest ones.
    public func keep(_ count: Int, besides newest: RememberedBackup) -> Thinned {
        var thinned = Thinned()
        let place = BackupMemory.folder(of: newest.path)
        let here = all.filter {
            $0.origin == newest.origin && $0.ledger == newest.ledger && BackupMemory.folder(of: $0.path) == place
        }
        let present = here.filter { PlainFile.exists($0.path) }
        for gone in here where !present.contains(gone) { forget(gone) }
        for old in present.filter({ $0.path != newest.path }).dropFirst(max(count, 1) - 1) {
            let beside = [old.privates, old.notes].compactMap { $0 }.map { ($0.path, $0.sha256) }
            let files = [(old.path, old.sha256)] + beside
            let isOurs = files.allSatisfy { path, sha256 in
                !PlainFile.exists(path) || (try? PlainFile.digest(path)) == sha256
            }
            guard isOurs, files.allSatisfy({ unlink($0.0) == 0 || errno == ENOENT }) else {
                thinned.left.append(old.path)
                continue
            }
            thinned.deleted.append(old.path)
            forget(old)
        }
        return thinned
    }

    private func forget(_ backup: RememberedBackup) { unlink(name(backup)) }

    private static func folder(of path: String) -> Substring { path[..<(path.lastIndex(of: "/") ?? path.startIndex)] }
}
