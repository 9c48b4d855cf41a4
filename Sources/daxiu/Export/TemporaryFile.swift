import Foundation
import FundRules

/// A file for a library that wants a path to write to.
enum TemporaryFile {
    /// What a library writes to a path, which then is gone.
    ///
    /// - Throws: `Problem` with `fileNotWritten` where there is no room for temporary files, and what `write` throws.
    static func bytes(_ write: (String) throws -> Void) throws -> [UInt8] {
        let root = FileManager.default.temporaryDirectory.path
        var template = Array("\(root)/daxiu-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw Problem(.fileNotWritten, [root, String(cString: strerror(errno))])
        }
        let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = "\(folder)/file"
        try write(path)
        return try FileAccess.bytes(path)
    }
}
