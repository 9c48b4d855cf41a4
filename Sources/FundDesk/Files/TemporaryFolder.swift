import Foundation

/// The system's place for what is gone again soon.
package enum TemporaryFolder {
    /// Where it is.
    package static var root: String { FileManager.default.temporaryDirectory.path }

    /// Works in a folder that nobody else may enter, and that then is gone with whatever is in it.
    ///
    /// - Throws: `Problem` with `fileNotWritten` where there is no room for temporary files, and what `work` throws.
    package static func use<Result>(_ work: (_ folder: String) throws -> Result) throws -> Result {
        var template = template
        guard mkdtemp(&template) != nil else { throw noRoom() }
        let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return try work(folder)
    }

    /// A file without a name, open for reading and writing; its room is given back when it is closed.
    ///
    /// - Throws: `Problem` with `fileNotWritten` where there is no room for temporary files.
    package static func namelessFile() throws(Problem) -> Int32 {
        var template = template
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw noRoom() }
        unlink(template)
        return descriptor
    }

    /// A path whose end the C library makes unique.
    private static var template: [CChar] { Array("\(root)/daxiu-XXXXXX".utf8CString) }

    private static func noRoom() -> Problem { Problem(.fileNotWritten, [.file(root), .systemError]) }
}
