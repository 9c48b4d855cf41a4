import Foundation

/// The Python in which `Scripts/bootstrap --tests` keeps programs of PyPI that judge what ours make.
enum ForeignPython {
    /// The interpreter.
    static let path = Workplace.sources.deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: ".build-foreign/bin/python3").path

    /// Whether a module is there; in CI it must be, for there a test that is left out would pass for one that was run.
    static func has(_ module: String) -> Bool {
        guard ProcessInfo.processInfo.environment["CI"] == nil else { return true }
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = ["-c", "import \(module)"]
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
