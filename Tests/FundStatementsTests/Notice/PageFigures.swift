import Foundation
import Testing

/// What the verifier of the notice's page reckons of a ledger.
struct PageFigures: Decodable {
    /// One home.
    struct Home: Decodable {
        struct Line: Decodable {
            let entry: Int
            let date: String
            let amount: Int64
            let movement: String
        }
        struct Share: Decodable {
            let project: String
            let share: Int64
            let floor: Int64
            let gets: Bool
            let passed: Int64?
        }
        struct Due: Decodable {
            let due: Int64
            let paid: Int64
            let owed: Int64
        }
        let code: String
        let balance: Int64
        let paid: Int64
        let charged: Int64
        let distributed: Int64
        let other: Int64
        let due: Due?
        let lines: [Line]
        let shares: [Share]
    }

    /// A table's rows by key, a row's figures by column, in fen.
    typealias Rows = [String: [String: Int64]]

    /// What it found in the ledger.
    let codes: [Int]
    /// By period, then by the statement's name.
    let statements: [String: [String: Rows]]
    /// By the period that the page tells of.
    let figures: [String: [String: Int64]]
    let homes: [Home]

    /// Reckons ledgers in one process.
    ///
    /// - Parameter ledgers: the lines of each.
    static func reckon(_ ledgers: [[[UInt8]]], periods: [String]) throws -> [PageFigures] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "daxiu-figures-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (file, output) = (folder.appending(path: "ledgers"), folder.appending(path: "figures"))
        var bytes = Data()
        for lines in ledgers {
            let all: [UInt8] = lines.flatMap { (line: [UInt8]) in line + [0x0A] }
            bytes += Data("\(all.count) 0\n".utf8) + all
        }
        try bytes.write(to: file)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["node", script.path(), "--many", file.path(), output.path()] + periods
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        let lines = try Data(contentsOf: output).split(separator: 0x0A)
        return try lines.map { try JSONDecoder().decode(PageFigures.self, from: $0) }
    }

    /// `Tests/Notice/figures.js`.
    private static let script = tests.appending(path: "Notice/figures.js")
    /// The vectors' ledger of every kind of entry.
    static let vectors = tests.appending(path: "FundRulesTests/Vectors/ledger.jsonl")

    private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// In CI it must run: there a test that is left out would pass for one that was run.
    static let isAvailable =
        ProcessInfo.processInfo.environment["CI"] != nil
        || FileManager.default.isExecutableFile(atPath: "/usr/bin/node")
}
