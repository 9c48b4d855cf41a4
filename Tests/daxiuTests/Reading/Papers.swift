import Foundation

/// Files that a test writes, reads and takes away.
enum Papers {
    /// Writes a text and gives its path to what reads it.
    static func read<Result>(_ text: String, _ read: (String) throws -> Result) throws -> Result {
        try self.read(Data(text.utf8), read)
    }

    /// Writes bytes and gives their path to what reads them.
    static func read<Result>(_ bytes: Data, _ read: (String) throws -> Result) throws -> Result {
        let file = FileManager.default.temporaryDirectory.appending(path: "daxiu-paper-\(UUID().uuidString)")
        try bytes.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try read(file.path)
    }
}
