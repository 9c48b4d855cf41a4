import Foundation
package import FundRules

/// A file that is there whole or not at all, whatever happens to the program on the way.
///
/// It is written without a name (`O_TMPFILE`) and linked into its place once its bytes are on the disk: who is killed
/// leaves nothing behind. Where the file system knows no nameless files a `Draft` takes their place.
package enum WholeFile {
    /// Makes a file.
    ///
    /// - Parameter isDurable: whether it must be on the disk when this returns; what can be made again need not be.
    /// - Parameter replacing: whether a file of that name gives way; at every moment there is the old one or the new.
    /// - Throws: `Problem` with `fileExists`, `fileMissing` for the folder, `fileNotPermitted`, `diskFull` or
    ///   `fileNotWritten`.
    package static func write(
        _ path: String,
        mode: UInt32 = 0o644,
        isDurable: Bool = true,
        replacing: Bool = false,
        _ write: (Int32) throws(Problem) -> Void
    ) throws(Problem) {
        guard let descriptor = try nameless(path, mode) else {
            return try Draft.write(path, mode: mode, isDurable: isDurable, replacing: replacing, write)
        }
        defer { close(descriptor) }
        try write(descriptor)
        try flush(descriptor, path, isDurable)
        try link(descriptor, to: path, replacing: replacing)
        if isDurable { flushFolder(of: path) }
    }

    /// Writes all of some bytes.
    ///
    /// - Parameter path: what errors call it.
    package static func writeAll(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(Problem) {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .ofSystem(path, .fileNotWritten) }
            written += count
        }
    }

    /// Whether a name is that of a file on its way to another name, which who was killed on the way leaves behind.
    package static func isDraft(_ path: String) -> Bool {
        let name = path.split(separator: "/").last ?? ""
        return name.hasPrefix(".") && name.hasSuffix(Draft.ending)
    }

    /// The folder that a file lies in.
    package static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    static func flush(_ descriptor: Int32, _ path: String, _ isDurable: Bool) throws(Problem) {
        guard !isDurable || fsync(descriptor) == 0 else { throw .ofSystem(path, .fileNotWritten) }
    }

    /// Puts the name of a file on the disk; a file system that cannot keeps it anyhow, later.
    package static func flushFolder(of path: String) {
        let descriptor = open(folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    /// A file without a name in the folder that it is to lie in; nil where the file system has no such thing.
    private static func nameless(_ path: String, _ mode: UInt32) throws(Problem) -> Int32? {
        // The name that a nameless file is linked by.
        guard access("/proc/self/fd", X_OK) == 0 else { return nil }
        // O_TMPFILE, which C spells with two macros.
        let descriptor = open(folder(of: path), 0o20_000_000 | O_DIRECTORY | O_WRONLY | O_CLOEXEC, mode)
        guard descriptor < 0 else { return descriptor }
        guard [EOPNOTSUPP, EISDIR, EINVAL, ENOSYS].contains(errno) else { throw .ofSystem(path, .fileNotWritten) }
        return nil
    }

    private static func link(_ descriptor: Int32, to path: String, replacing: Bool) throws(Problem) {
        let nameless = "/proc/self/fd/\(descriptor)"
        guard linkat(AT_FDCWD, nameless, AT_FDCWD, path, AT_SYMLINK_FOLLOW) != 0 else { return }
        guard errno == EEXIST, replacing else { throw .ofSystem(path, .fileNotWritten) }
        // A link never takes another's place, a renaming does: for that moment the new file has a name of its own.
        let draft = Draft.name(of: path, ".\(getpid())")
        guard linkat(AT_FDCWD, nameless, AT_FDCWD, draft, AT_SYMLINK_FOLLOW) == 0 else {
            throw .ofSystem(path, .fileNotWritten)
        }
        guard rename(draft, path) == 0 else {
            let failure = Problem.ofSystem(path, .fileNotWritten)
            unlink(draft)
            throw failure
        }
    }
}
