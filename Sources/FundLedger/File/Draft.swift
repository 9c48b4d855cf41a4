import Foundation
import FundRules

/// A file on its way, under a name of its own beside its place, for file systems without nameless files.
///
/// Who is killed leaves it behind, and the next one who writes to the same place takes it away – if it can tell that it
/// is a draft of ours that nobody is writing any more: it bears the sticky bit, which no ordinary file does, belongs to
/// this user, has no other name, and its lock is free. What cannot be told stays, and another name is taken.
enum Draft {
    /// The mark of a draft: no ordinary file bears the sticky bit.
    private static let mark: mode_t = S_ISVTX
    /// What its name ends in.
    static let ending = ".daxiu-draft"

    static func write(
        _ path: String,
        mode: UInt32,
        isDurable: Bool,
        replacing: Bool,
        _ write: (Int32) throws(Problem) -> Void
    ) throws(Problem) {
        let (draft, descriptor) = try begin(path, mode)
        do throws(Problem) {
            defer { close(descriptor) }
            try write(descriptor)
            var status = stat()
            guard fstat(descriptor, &status) == 0, fchmod(descriptor, status.st_mode & 0o777) == 0 else {
                throw .ofSystem(path, .fileNotWritten)
            }
            try WholeFile.flush(descriptor, path, isDurable)
            try place(draft, path, replacing: replacing)
        } catch {
            unlink(draft)
            throw error
        }
        if isDurable { WholeFile.flushFolder(of: path) }
    }

    /// The name of a draft: `.NAME.daxiu-draft` beside `NAME`.
    static func name(of path: String, _ distinction: String = "") -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return "\(WholeFile.folder(of: path))/.\(name)\(distinction)\(ending)"
    }

    /// A new draft, locked.
    private static func begin(_ path: String, _ mode: UInt32) throws(Problem) -> (name: String, descriptor: Int32) {
        let usual = name(of: path)
        removeAbandoned(usual)
        for name in [usual, name(of: path, ".\(getpid())")] {
            let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode | mark)
            if descriptor < 0, errno == EEXIST { continue }
            guard descriptor >= 0 else { throw .ofSystem(path, .fileNotWritten) }
            flock(descriptor, LOCK_EX | LOCK_NB)
            return (name, descriptor)
        }
        throw .ofSystem(path, .fileNotWritten)
    }

    private static func removeAbandoned(_ name: String) {
        let descriptor = open(name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_mode & mark != 0,
            status.st_uid == geteuid(), status.st_nlink == 1, flock(descriptor, LOCK_EX | LOCK_NB) == 0
        else { return }
        unlink(name)
    }

    private static func place(_ draft: String, _ path: String, replacing: Bool) throws(Problem) {
        if replacing {
            guard rename(draft, path) == 0 else { throw .ofSystem(path, .fileNotWritten) }
            return
        }
        if link(draft, path) == 0 {
            unlink(draft)
            return
        }
        guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno) else { throw .ofSystem(path, .fileNotWritten) }
        // No links here, as on many memory sticks: the name is taken first, so that nobody else's file gives way.
        let claim = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard claim >= 0 else { throw .ofSystem(path, .fileNotWritten) }
        close(claim)
        guard rename(draft, path) == 0 else {
            let failure = Problem.ofSystem(path, .fileNotWritten)
            unlink(path)
            throw failure
        }
    }
}
