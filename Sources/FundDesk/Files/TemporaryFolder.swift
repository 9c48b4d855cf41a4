import Foundation

/// The system's place for what is gone again soon.
package enum TemporaryFolder {
    /// Where it is.
    package static var root: String { FileManager.default.temporaryDirectory.path }

    /// Works in a folder that nobody else may enter, and that then is gone with whatever is in it.
    ///
    /// - Throws: `Problem` with `fileNotWritten` where there is no room for temporary files, and what `work` throws.
    package static func use<Result>(_ work: (_ folder: String) throws -> Result) throws -> Result {
        let folder = try make()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return try work(folder)
    }

    /// Makes such a folder, for whoever takes it away again.
    ///
    /// - Throws: `Problem` with `fileNotWritten` where there is no room for temporary files.
    static func make() throws(Problem) -> String {
        let folder = newPath
        guard mkdir(folder, 0o700) == 0 else { throw noRoom() }
        return folder
    }

    /// A file without a name, open for reading and writing; its room is given back when it is closed.
    ///
    /// - Throws: `Problem` with `fileNotWritten` where there is no room for temporary files.
    package static func namelessFile() throws(Problem) -> Int32 {
        let path = newPath
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw noRoom() }
        unlink(path)
        return descriptor
    }

    /// A path that nobody can have foreseen; whoever makes something there refuses what is there already.
    private static var newPath: String { "\(root)/daxiu-\(UUID().uuidString)" }

    private static func noRoom() -> Problem { Problem(.fileNotWritten, [.file(root), .systemError]) }
}
