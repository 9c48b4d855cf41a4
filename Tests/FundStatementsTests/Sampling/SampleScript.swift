import Foundation
import Testing

/// The other program that draws samples, by what the paper says alone: `Tests/Format/sample.py`.
enum SampleScript {
    private static let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Format/sample.py")

    /// What it prints of a population and a line of parameters.
    ///
    /// - Parameter audited: what was found, in fen by name; then it evaluates instead of drawing.
    static func run(_ population: String, _ line: String, audited: [String: Int64]? = nil) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "daxiu-sample-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (items, found) = (folder.appending(path: "population.csv"), folder.appending(path: "found.json"))
        try Data(population.utf8).write(to: items)
        try audited.map { try JSONEncoder().encode($0).write(to: found) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            ["python3", "-B", file.path(), audited == nil ? "draw" : "evaluate", items.path(), line]
            + (audited == nil ? [] : [found.path()])
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return String(decoding: output, as: UTF8.self)
    }
}
