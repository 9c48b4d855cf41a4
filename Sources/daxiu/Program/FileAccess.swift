import Foundation
import FundRules

/// Files, read and written whole, with errors that name the file.
enum FileAccess {
    /// The bytes of a file.
    ///
    /// - Throws: `Problem` with `fileMissing`, `fileIsDirectory`, `fileNotPermitted` or `fileNotRead`.
    static func bytes(_ path: String) throws(Problem) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw problem(path, .fileNotRead) }
        defer { close(descriptor) }
        return try bytes(descriptor, path)
    }

    /// The bytes of an open file, to its end.
    static func bytes(_ descriptor: Int32, _ path: String) throws(Problem) -> [UInt8] {
        var result: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw problem(path, .fileNotRead) }
            guard count > 0 else { return result }
            result += buffer[..<count]
        }
    }

    /// Makes a file that must not exist yet; where writing fails, none is left behind.
    ///
    /// - Throws: `Problem` with `fileExists`, `fileNotPermitted`, `diskFull` or `fileNotWritten`.
    ///
    /// - Parameter isDurable: whether it must be on the disk when this returns; what can be made again need not be.
    static func create(
        _ path: String,
        _ bytes: [UInt8],
        mode: mode_t = 0o644,
        isDurable: Bool = true
    ) throws(Problem) {
        try create(path, mode: mode, isDurable: isDurable, named: path) { descriptor throws(Problem) in
            try writeAll(bytes, to: descriptor, path: path)
        }
    }

    private static func create(
        _ path: String,
        mode: mode_t,
        isDurable: Bool = true,
        named name: String,
        _ write: (Int32) throws(Problem) -> Void
    ) throws(Problem) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw problem(name, .fileNotWritten) }
        do throws(Problem) {
            defer { close(descriptor) }
            try write(descriptor)
            guard !isDurable || fsync(descriptor) == 0 else { throw problem(name, .fileNotWritten) }
        } catch {
            unlink(path)
            throw error
        }
    }

    /// Writes a file, in place of what had its name; at every moment there is the old one or the new one, whole.
    ///
    /// - Throws: `Problem` with `fileExists` where a ledger or a key has the name.
    static func replace(_ path: String, _ write: (Int32) throws(Problem) -> Void) throws(Problem) {
        guard !isOf(S_IFDIR, path) else { throw Problem(.fileIsDirectory, [path]) }
        try refuseToReplace(path)
        // A device or a pipe cannot be renamed over.
        if exists(path), !isOf(S_IFREG, path) {
            let descriptor = open(path, O_WRONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw problem(path, .fileNotWritten) }
            defer { close(descriptor) }
            return try write(descriptor)
        }
        let draft = "\(path).\(getpid()).part"
        try create(draft, mode: 0o644, named: path, write)
        guard rename(draft, path) == 0 else {
            let failure = problem(path, .fileNotWritten)
            unlink(draft)
            throw failure
        }
    }

    /// Makes a folder; one that is there already is as good if it is empty.
    static func makeEmptyFolder(_ path: String) throws(Problem) {
        guard mkdir(path, 0o755) != 0 else { return }
        guard errno == EEXIST else { throw problem(path, .fileNotWritten) }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [path]
        guard names.isEmpty else { throw Problem(.fileExists, [path]) }
    }

    /// Whether anybody but the owner may read or write a file.
    static func isOpenToOthers(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & 0o077 != 0
    }

    /// The same of a plain file; a pipe that a shell hands over is gone when it was read.
    static func isPlainAndOpenToOthers(_ path: String) -> Bool { isOf(S_IFREG, path) && isOpenToOthers(path) }

    static func writeAll(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(Problem) {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw problem(path, .fileNotWritten) }
            written += count
        }
    }

    /// - Throws: `Problem` with `fileMissing`, naming the folder that a file is to lie in, where there is none.
    static func checkFolder(of path: String) throws(Problem) {
        let folder = folder(of: path)
        guard isOf(S_IFDIR, folder) else { throw Problem(.fileMissing, [folder]) }
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    private static func isOf(_ type: mode_t, _ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == type
    }

    /// A slip of the hand must not cost somebody the ledger or a key.
    private static func refuseToReplace(_ path: String) throws(Problem) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        var head = [UInt8](repeating: 0, count: 16)
        let count = read(descriptor, &head, head.count)
        let text = String(decoding: head.prefix(max(count, 0)), as: UTF8.self)
        if text.hasPrefix("SQLite format 3") || text.hasPrefix("Verifier-Key:") || text.hasPrefix("-----BEGIN") {
            throw Problem(.fileExists, [path])
        }
    }

    private static func problem(_ path: String, _ otherwise: ProblemCode) -> Problem {
        switch errno {
        case ENOENT where otherwise == .fileNotRead: Problem(.fileMissing, [path])
        case ENOENT: Problem(.fileMissing, [folder(of: path)])
        case EEXIST: Problem(.fileExists, [path])
        case EISDIR: Problem(.fileIsDirectory, [path])
        case EACCES, EPERM, EROFS: Problem(.fileNotPermitted, [path])
        case ENOSPC, EDQUOT: Problem(.diskFull, [path])
        default: Problem(otherwise, [path, String(cString: strerror(errno))])
        }
    }
}
