import Foundation
import FundRules
import TransparencyLog

/// Ordinary files that are copied and compared as bytes; no link is followed, and nothing else is opened.
enum PlainFile {
    private static let piece = 1 << 18

    /// Whether anything has the name.
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// SHA-256 of a file.
    ///
    /// - Throws: `Problem` with `fileMissing`, `fileNotPermitted` or `fileNotRead`, also for what is no ordinary file.
    static func digest(_ path: String) throws(Problem) -> Digest {
        let digest = StreamingDigest()
        try read(path) { bytes throws(Problem) in digest.take(bytes) }
        return digest.finish()
    }

    /// Copies a file into a new one that nobody but its owner may read.
    ///
    /// - Returns: SHA-256 of what was copied.
    /// - Throws: `Problem`; no copy is left then.
    static func copy(_ path: String, to copy: String) throws(Problem) -> Digest {
        let descriptor = try create(copy, mode: 0o600)
        do throws(Problem) {
            defer { close(descriptor) }
            let digest = StreamingDigest()
            try read(path) { bytes throws(Problem) in
                digest.take(bytes)
                var rest = bytes
                while !rest.isEmpty {
                    let count = write(descriptor, rest.baseAddress, rest.count)
                    if count < 0, errno == EINTR { continue }
                    guard count > 0 else { throw problem(copy, .fileNotWritten) }
                    rest = UnsafeRawBufferPointer(rebasing: rest[count...])
                }
            }
            guard fsync(descriptor) == 0 else { throw problem(copy, .fileNotWritten) }
            return digest.finish()
        } catch {
            unlink(copy)
            throw error
        }
    }

    /// Makes a new, empty file.
    static func create(_ path: String, mode: mode_t) throws(Problem) -> Int32 {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
        guard descriptor >= 0 else { throw problem(path, .fileNotWritten) }
        return descriptor
    }

    /// Gives a finished draft its name, which nothing may have yet.
    ///
    /// Not by renaming, which would replace what somebody put there in the meantime, unless the place is a stick that
    /// knows no second names.
    ///
    /// - Throws: `Problem` with `fileExists` or `fileNotWritten`; the draft is then still there.
    static func give(_ name: String, to draft: String) throws(Problem) {
        if link(draft, name) == 0 {
            unlink(draft)
        } else {
            guard errno != EEXIST, !exists(name) else { throw Problem(.fileExists, [.file(name)]) }
            guard rename(draft, name) == 0 else { throw problem(name, .fileNotWritten) }
        }
        let folder = open(name.lastIndex(of: "/").map { String(name[...$0]) } ?? ".", O_RDONLY | O_CLOEXEC)
        guard folder >= 0 else { return }
        _ = fsync(folder)
        close(folder)
    }

    private static func read(_ path: String, _ body: (UnsafeRawBufferPointer) throws(Problem) -> Void) throws(Problem) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else { throw problem(path, .fileNotRead) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw Problem(.fileNotRead, [.file(path), "S_IFREG"])
        }
        var buffer = [UInt8](repeating: 0, count: piece)
        while true {
            let count = Foundation.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw problem(path, .fileNotRead) }
            guard count > 0 else { return }
            let taken = buffer.withUnsafeBytes { bytes in
                Result { () throws(Problem) in try body(UnsafeRawBufferPointer(rebasing: bytes[..<count])) }
            }
            try taken.get()
        }
    }

    private static func problem(_ path: String, _ otherwise: ProblemCode) -> Problem {
        errno == ENOENT ? Problem(.fileMissing, [.file(path)]) : .ofSystem(path, otherwise)
    }
}
