import Foundation

/// Files, read and written whole, with errors that name the file.
package enum FileAccess {
    /// The bytes of a file, if it is no larger than what is looked for.
    ///
    /// - Throws: `Problem` with `fileMissing`, `fileIsDirectory`, `fileNotPermitted`, `fileNotRegular`, `fileTooLarge` or
    ///   `fileNotRead`.
    package static func bytes(_ path: String, _ limit: InputLimit) throws(Problem) -> [UInt8] {
        // A pipe would be waited for until somebody writes to it.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .ofSystem(path, .fileNotRead) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .ofSystem(path, .fileNotRead) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw Problem(.fileIsDirectory, [.file(path)])
        default: throw Problem(.fileNotRegular, [.file(path)])
        }
        func tooLarge(_ size: Int) -> Problem {
            Problem(.fileTooLarge, [.file(path), .number(size), .number(limit.rawValue)])
        }
        guard status.st_size <= limit.rawValue else { throw tooLarge(Int(status.st_size)) }
        var result: [UInt8] = []
        result.reserveCapacity(Int(status.st_size))
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .ofSystem(path, .fileNotRead) }
            guard count > 0 else { return result }
            // It may have grown since.
            guard result.count + count <= limit.rawValue else { throw tooLarge(result.count + count) }
            result += buffer[..<count]
        }
    }

    /// Makes a file that must not exist yet; where writing fails, none is left behind.
    ///
    /// - Throws: `Problem` with `fileExists`, `fileNotPermitted`, `diskFull` or `fileNotWritten`.
    ///
    /// - Parameter isDurable: whether it must be on the disk when this returns; what can be made again need not be.
    package static func create(
        _ path: String,
        _ bytes: [UInt8],
        mode: UInt32 = 0o644,
        isDurable: Bool = true
    ) throws(Problem) {
        try WholeFile.write(path, mode: mode, isDurable: isDurable) { descriptor throws(Problem) in
            try writeAll(bytes, to: descriptor, path: path)
        }
    }

    /// Writes all of some bytes where the user wants them: see `write(_:replacing:_:)`.
    package static func write(_ path: String, _ bytes: [UInt8], replacing: Bool) throws(Problem) {
        try write(path, replacing: replacing) { descriptor throws(Problem) in
            try writeAll(bytes, to: descriptor, path: path)
        }
    }

    /// Writes where the user wants it: a new file, or a device, a pipe or a stream of this process as it is.
    ///
    /// - Parameter replacing: whether a file of that name gives way; at every moment there is the old one or the new
    ///   one, whole.
    /// - Throws: `Problem` with `fileExists` where a file has the name, or a ledger or a key, which never give way.
    package static func write(
        _ path: String,
        replacing: Bool,
        _ write: (Int32) throws(Problem) -> Void
    ) throws(Problem) {
        if let stream = stream(path) { return try write(stream) }
        guard !isFolder(path) else { throw Problem(.fileIsDirectory, [.file(path)]) }
        // A device or a pipe has no other place.
        if exists(path), !isOf(S_IFREG, path) {
            let descriptor = open(path, O_WRONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw .ofSystem(path, .fileNotWritten) }
            defer { close(descriptor) }
            return try write(descriptor)
        }
        if replacing { try refuseToReplace(path) }
        try WholeFile.write(path, replacing: replacing, write)
    }

    /// The stream of this process that a path means: what it leads to may be a file, which is not to be replaced.
    private static func stream(_ path: String) -> Int32? {
        switch path {
        case "/dev/stdout": return STDOUT_FILENO
        case "/dev/stderr": return STDERR_FILENO
        default:
            let folders = ["/dev/fd/", "/proc/self/fd/"]
            return folders.lazy.compactMap { path.hasPrefix($0) ? Int32(path.dropFirst($0.count)) : nil }.first
        }
    }

    /// Makes a folder; one that is there already is as good if it is empty.
    package static func makeEmptyFolder(_ path: String) throws(Problem) {
        guard mkdir(path, 0o755) != 0 else { return }
        guard errno == EEXIST else { throw .ofSystem(path, .fileNotWritten) }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [path]
        guard names.isEmpty else { throw Problem(.fileExists, [.file(path)]) }
    }

    /// Makes sure that a new file can have a path, before anybody is asked for what it is to hold.
    ///
    /// - Throws: `Problem` with `fileExists`, or `fileMissing` where there is no such folder.
    package static func checkNew(_ path: String) throws(Problem) {
        guard !exists(path) else { throw Problem(.fileExists, [.file(path)]) }
        try checkFolder(of: path)
    }

    /// Whether anybody but the owner may read or write a file.
    package static func isOpenToOthers(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & 0o077 != 0
    }

    package static func writeAll(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(Problem) {
        try WholeFile.writeAll(bytes, to: descriptor, path: path)
    }

    /// - Throws: `Problem` with `fileMissing`, naming the folder that a file is to lie in, where there is none.
    package static func checkFolder(of path: String) throws(Problem) {
        let folder = WholeFile.folder(of: path)
        guard isFolder(folder) else { throw Problem(.fileMissing, [.file(folder)]) }
    }

    package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Whether a path leads to a folder.
    package static func isFolder(_ path: String) -> Bool { isOf(S_IFDIR, path) }

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
            throw Problem(.fileExists, [.file(path)])
        }
    }
}

extension String {
    /// It as a file's name: a home's code may have a slash, which would be another folder.
    package var asFileName: String { replacing("/", with: "∕") }
}
