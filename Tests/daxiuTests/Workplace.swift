import Foundation
import Testing

/// A folder of its own for one test, with the fixtures in it and the built `daxiu` on the path.
final class Workplace: Sendable {
    /// What a command printed, both streams together, and how it ended.
    struct Outcome: Sendable {
        let text: String
        let status: Int32
    }

    /// The folder.
    let folder: URL
    /// The environment of every command.
    let environment: [String: String]

    /// Where the tests' own files lie.
    static let sources = URL(filePath: #filePath).deletingLastPathComponent()

    /// The path of a program of the tests that judges beside this one, such as `Format/verify.py`.
    static func script(_ name: String) -> String { sources.deletingLastPathComponent().appending(path: name).path }

    /// The folder that the built products lie in, next to this test bundle.
    static let products = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()

    /// What every program of a test has around it: this one on its path, and the tests' own place for passing files.
    static let surroundings = [
        "PATH": "\(products.path):/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        "TMPDIR": FileManager.default.temporaryDirectory.path,
    ]

    /// - Parameter locale: what `LC_ALL` is.
    init(locale: String = "zh_CN.UTF-8", now: String = "2025-06-30T09:00:00Z") throws {
        let files = FileManager.default
        folder = files.temporaryDirectory.appending(path: "daxiu-test-\(UUID().uuidString)")
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        let fixtures = Workplace.sources.appending(path: "Fixtures")
        for name in try files.contentsOfDirectory(atPath: fixtures.path) {
            let copy = folder.appending(path: name)
            try files.copyItem(at: fixtures.appending(path: name), to: copy)
            // A checkout does not keep the mode of a key or of its passphrase.
            if name.hasSuffix(".key") || name.hasSuffix("passphrase.txt") {
                try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: copy.path)
            }
        }
        let own = [
            "LC_ALL": locale, "COLUMNS": "80", "HOME": folder.path, "DAXIU_NOW": now, "DAXIU_LEDGER": "fund.daxiu",
            "DAXIU_KEY": "test-only-treasurer.key",
        ]
        environment = Workplace.surroundings.merging(own) { $1 }
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// Whether programs that a test compares with are there; in CI they must be, for there a test that is left out
    /// would pass for one that was run.
    static func has(_ programs: String...) -> Bool {
        ProcessInfo.processInfo.environment["CI"] != nil
            || programs.allSatisfy { program in
                ["/usr/bin", "/usr/local/bin", "/usr/sbin"].contains {
                    FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
                }
            }
    }

    /// A line of shell that is yet to run, and has nothing to read.
    static func shell(_ line: String, in folder: URL, _ environment: [String: String]) -> Process {
        let process = Process()
        // Commands that run within the tests ignore the signal of a broken pipe, as those that record do; others must not.
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["--default-signal=PIPE", "/bin/sh", "-c", line]
        process.currentDirectoryURL = folder
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        return process
    }

    /// Runs a line of shell in the folder.
    func run(_ line: String) throws -> Outcome {
        let process = Workplace.shell(line, in: folder, environment)
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Outcome(text: String(decoding: bytes, as: UTF8.self), status: process.terminationStatus)
    }

    /// What a line of shell prints that must succeed.
    @discardableResult
    func must(_ line: String) throws -> String {
        let outcome = try run(line)
        try #require(outcome.status == 0, "\(line)\n\(outcome.text.prefix(2000))")
        return outcome.text
    }

    /// The bytes of every ledger in the folder, and of the private details beside it, by name.
    func ledgers() throws -> [String: Data] {
        var ledgers: [String: Data] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
        where name.hasSuffix(".daxiu") || name.hasSuffix(".private") {
            ledgers[name] = try? Data(contentsOf: folder.appending(path: name))
        }
        return ledgers
    }
}
