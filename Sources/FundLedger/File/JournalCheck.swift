import Foundation
import FundRules

/// Looks at what lies beside a ledger under the names that SQLite gives its own working files, before SQLite does.
///
/// SQLite believes them: it plays a journal back into the ledger, deletes the file that a journal names as its
/// super-journal, writes through links, and reads a `-wal` file in place of the ledger's pages. A ledger of this program
/// has a journal only while it is written or after a writer was killed, and never one that names a super-journal, which
/// belongs to transactions over several files. Whatever else lies there was put there: it is refused, and kept.
enum JournalCheck {
    /// The eight bytes that begin a rollback journal, and end one that names a super-journal (SQLite's file format, §3).
    static let magic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]
    /// Length of the name, its checksum, and the magic: what stands behind the name of a super-journal.
    private static let trailer = 16
    /// The longest name of a super-journal that is told; SQLite's own limit is shorter.
    private static let longestName = 4096

    /// Makes sure that SQLite may be let near a ledger.
    ///
    /// - Throws: `Problem` with `journalNotPlain`, `journalNamesAnother` or `walUnexpected`.
    static func check(beside path: String) throws(Problem) {
        let ledger = resolved(path)
        if let journal = try plain("\(ledger)-journal", ledger) { try refuseSuperJournal(journal) }
        for name in ["\(ledger)-wal", "\(ledger)-shm"] {
            // Looked into only where it matters: who closes the ledger lets go of this process's locks on it.
            guard let file = try plain(name, ledger), !isWAL(ledger) else { continue }
            throw Problem(.walUnexpected, [.file(file), .file(path)])
        }
    }

    /// The path whose neighbours SQLite looks at: where the name is a link, it is followed first.
    private static func resolved(_ path: String) -> String {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK, let real = realpath(path, nil) else {
            return path
        }
        defer { free(real) }
        return String(cString: real)
    }

    /// The name, where something has it; nil where nothing has.
    ///
    /// An ordinary file, under this name only, of somebody who could have written the ledger: its owner, whoever runs
    /// this program, or the system.
    private static func plain(_ name: String, _ ledger: String) throws(Problem) -> String? {
        var status = stat()
        guard lstat(name, &status) == 0 else { return nil }
        var owner = stat()
        let owners = [geteuid(), 0] + (stat(ledger, &owner) == 0 ? [owner.st_uid] : [])
        let flaw: Wording? =
            switch status.st_mode & S_IFMT {
            case S_IFREG where status.st_nlink > 1:
                Wording("这个文件还有别的名字（硬链接）", "the file has another name too (a hard link)")
            case S_IFREG where !owners.contains(status.st_uid): Wording("它是别人的文件", "it is somebody else's file")
            case S_IFREG: nil
            case S_IFLNK: Wording("它是一个链接", "it is a link")
            case S_IFDIR: Wording("它是一个文件夹", "it is a folder")
            default: Wording("它不是普通文件", "it is no ordinary file")
            }
        if let flaw { throw Problem(.journalNotPlain, [.file(name), .wording(flaw)]) }
        return name
    }

    /// Reads the end of a journal as SQLite does (pager.c, `readSuperJournal`): name, length, checksum, magic.
    ///
    /// Stricter in one point: SQLite passes over a name whose checksum is wrong, and here such a name is refused too.
    private static func refuseSuperJournal(_ journal: String) throws(Problem) {
        let descriptor = open(journal, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else { throw unread(journal) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw unread(journal) }
        let size = Int64(status.st_size)
        guard size >= trailer else { return }
        let end = try bytes(trailer, at: size - Int64(trailer), of: descriptor, journal)
        let length = end.prefix(4).reduce(Int64(0)) { $0 << 8 | Int64($1) }
        guard Array(end.suffix(magic.count)) == magic, length > 0, length <= size - Int64(trailer) else { return }
        let told = Int(min(length, Int64(longestName)))
        let name = try bytes(told, at: size - Int64(trailer) - length, of: descriptor, journal)
        throw Problem(.journalNamesAnother, [.file(journal), .file(String(decoding: name, as: UTF8.self))])
    }

    private static func bytes(_ count: Int, at offset: Int64, of descriptor: Int32, _ name: String) throws(Problem)
        -> [UInt8]
    {
        var buffer = [UInt8](repeating: 0, count: count)
        guard pread(descriptor, &buffer, count, off_t(offset)) == count else { throw unread(name) }
        return buffer
    }

    /// Whether the ledger's header says that it is written by way of a WAL file (bytes 18 and 19, write and read
    /// version).
    private static func isWAL(_ ledger: String) -> Bool {
        let descriptor = open(ledger, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var versions: [UInt8] = [0, 0]
        return pread(descriptor, &versions, versions.count, 18) == versions.count && versions.contains(2)
    }

    private static func unread(_ name: String) -> Problem {
        Problem(errno == EACCES ? .fileNotPermitted : .fileNotRead, [.file(name), .systemError])
    }
}
