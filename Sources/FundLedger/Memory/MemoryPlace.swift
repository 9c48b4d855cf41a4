import Foundation

/// Where the memory lies beside a ledger.
enum MemoryPlace {
    /// Whether whoever puts an older copy of a ledger's folder or stick back puts the memory back with it: one folder
    /// holds both, or a file system that is not the computer's own. A hidden folder below a home is the system's place for
    /// such things, and nobody's backup of a ledger.
    static func lies(_ folder: String, with ledger: String) -> Bool {
        let folder = CheckpointMemory.absolute(folder)
        let home = URL(fileURLWithPath: ledger).deletingLastPathComponent().path
        let inside = folder == home || folder.hasPrefix(home.hasSuffix("/") ? home : home + "/")
        if inside, !folder.dropFirst(home.count).contains("/.") { return true }
        guard let device = device(of: folder), device == self.device(of: home) else { return false }
        // Nearly always: one file system holds everything.
        if device == self.device(of: "/") { return false }
        return !["/home", NSHomeDirectory(), NSTemporaryDirectory()].contains { self.device(of: $0) == device }
    }

    private static func device(of path: String) -> UInt64? {
        var status = stat()
        return stat(path, &status) == 0 ? UInt64(status.st_dev) : nil
    }
}
