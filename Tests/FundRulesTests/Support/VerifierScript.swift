import Foundation
import Testing

/// The verifiers that were written from `Schema/FORMAT.md` in other languages.
enum VerifierScript {
    /// Which of them.
    enum Language: String, CaseIterable {
        /// `Tests/Format/verify.py`.
        case python
        /// The notice's own, run by `Tests/Notice/judge.js`.
        case javaScript

        /// The command that judges one ledger.
        var one: [String] {
            self == .python ? ["python3", "-B", Files.verifier.path()] : ["node", Files.judge.path()]
        }

        /// The command that judges many in one process.
        var many: [String] {
            let driver = Files.verifier.deletingLastPathComponent().appending(path: "verify_many.py")
            return self == .python ? ["python3", "-B", driver.path()] : ["node", Files.judge.path(), "--many"]
        }
    }

    /// What the script found.
    struct Result: Decodable {
        struct Finding: Decodable, Equatable {
            let code: Int
            let entry: Int?
        }
        let findings: [Finding]
        let remarks: [Finding]
    }

    /// What a verifier says of many ledgers, judged in two processes.
    static func judge(_ ledgers: [(lines: Data, notes: String)], by language: Language = .python) throws -> [Opinion] {
        let halves = [ledgers.prefix(ledgers.count / 2), ledgers.dropFirst(ledgers.count / 2)]
        let folder = FileManager.default.temporaryDirectory.appending(path: "daxiu-forged-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let runs = try halves.enumerated().map { number, half in
            let file = folder.appending(path: "\(number)")
            var bytes = Data()
            for ledger in half {
                let notes = Data(ledger.notes.utf8)
                bytes += Data("\(ledger.lines.count) \(notes.count)\n".utf8) + ledger.lines + notes
            }
            try bytes.write(to: file)
            return (file, try start(language.many + [file.path(), file.path() + ".out"]))
        }
        return try runs.flatMap { file, process in
            process.waitUntilExit()
            let output = try Data(contentsOf: file.appendingPathExtension("out"))
            return try output.split(separator: 0x0A).map { try JSONDecoder().decode(Opinion.self, from: $0) }
        }
    }

    /// What was printed of one ledger.
    static func opinion(_ output: String) throws -> Opinion {
        try JSONDecoder().decode(Opinion.self, from: Data(output.utf8))
    }

    /// What a verifier found in a whole ledger.
    struct Opinion: Decodable, Equatable {
        let balances: [String: Int64]
        let findings: [Result.Finding]
        let remarks: [Result.Finding]
        let root: String
        let size: Int
        let units: [String: Int64]
    }

    private static func start(_ command: [String]) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        try process.run()
        return process
    }

    /// In CI they must run: there a test that is left out would pass for one that was run.
    static let isAvailable =
        ProcessInfo.processInfo.environment["CI"] != nil
        || (try? output(of: ["python3", "-c", "import cryptography"]).status) == 0
            && (try? output(of: ["node", "--version"]).status) == 0

    /// Verifies entry lines against notes; those of the example ledger unless others are given.
    ///
    /// - Parameter beside: further files, by the options that name them.
    /// - Parameter link: a checkpoint from paper.
    /// - Parameter now: the script's clock; the end of time unless a test is about it.
    static func run(
        by language: Language = .python,
        lines: Data,
        notes text: Data? = nil,
        ballots: Data? = nil,
        beside: [String: String] = [:],
        link: String? = nil,
        now: String = "9999-12-31T23:59:59Z"
    ) throws -> (status: Int32, output: String) {
        let file = FileManager.default.temporaryDirectory.appending(path: "daxiu-\(UUID()).jsonl")
        let notes = file.appendingPathExtension("checkpoints")
        try lines.write(to: file)
        try (text ?? Data(Files.vector("ledger.checkpoints").utf8)).write(to: notes)
        let sheet = file.appendingPathExtension("ballots")
        try ballots?.write(to: sheet)
        var files = [file, notes, sheet]
        defer { for file in files { try? FileManager.default.removeItem(at: file) } }
        var others: [String] = []
        for (option, text) in beside {
            files.append(file.appendingPathExtension(String(option.dropFirst(2))))
            try Data(text.utf8).write(to: files[files.count - 1])
            others += [option, files[files.count - 1].path()]
        }
        return try output(
            of: language.one + ["--jsonl", file.path(), "--checkpoints", notes.path(), "--now", now]
                + (ballots == nil ? [] : ["--ballots", sheet.path()]) + others
                + (link.map { ["--link", $0] } ?? [])
        )
    }

    /// Judges a receipt.
    ///
    /// - Parameter beside: the options that say whose word counts.
    static func judge(receipt text: String, _ beside: [String]) throws -> (status: Int32, output: String) {
        let file = FileManager.default.temporaryDirectory.appending(path: "daxiu-\(UUID()).receipt")
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try output(of: Language.python.one + ["--receipt", file.path()] + beside)
    }

    /// Runs a command to its end.
    static func output(of command: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
