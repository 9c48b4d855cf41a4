import Foundation
import FundDesk

/// A browser of this computer that prints pages: the Chromium family does, without a window.
struct Browser {
    /// Its program file.
    let program: String

    /// The names that Debian, Google and Microsoft give it.
    private static let names = [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge",
        "microsoft-edge-stable", "chrome", "msedge",
    ]

    /// The first browser on the path: `DAXIU_BROWSER`, where it is set, and no other.
    ///
    /// - Throws: `Problem` with `browserMissing`.
    init(_ surroundings: Surroundings) throws(Problem) {
        let named = surroundings.variable("DAXIU_BROWSER")
        let names = named.map { [$0] } ?? Browser.names
        let folders = (surroundings.variable("PATH") ?? "").split(separator: ":").map(String.init)
        let candidates = names.flatMap { name in
            name.contains("/") ? [name] : folders.map { "\($0)/\(name)" }
        }
        guard let program = candidates.first(where: FileManager.default.isExecutableFile) else {
            throw Problem(.browserMissing, [.list(names.map(Problem.Argument.name), ", ")])
        }
        self.program = program
    }

    /// The page as a PDF.
    ///
    /// - Throws: `Problem` with `browserFailed`, or one of a file.
    func pdf(of page: String) throws -> [UInt8] {
        // What is left of a profile is of no use to anybody.
        try TemporaryFolder.use { folder in try pdf(of: page, in: URL(filePath: folder)) }
    }

    private func pdf(of page: String, in folder: URL) throws -> [UInt8] {
        let (source, target) = (folder.appending(path: "page.html"), folder.appending(path: "page.pdf"))
        try FileAccess.create(source.path, Array(page.utf8), mode: 0o600, isDurable: false)
        let words = try print(source, to: target, in: folder)
        guard let bytes = try? FileAccess.bytes(target.path, .product), bytes.starts(with: Array("%PDF-".utf8)) else {
            throw Problem(.browserFailed, [.text(program), .text(words)])
        }
        return bytes
    }

    /// Runs the browser to its end.
    ///
    /// - Returns: its last words, for whoever has to find out why there is no PDF.
    private func print(_ source: URL, to target: URL, in folder: URL) throws(Problem) -> String {
        let process = Process()
        let log = folder.appending(path: "log")
        _ = FileManager.default.createFile(atPath: log.path, contents: nil)
        process.executableURL = URL(filePath: program)
        process.arguments =
            [
                "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions",
                "--disable-background-networking",
                "--no-pdf-header-footer", "--generate-pdf-document-outline", "--user-data-dir=\(folder.path)/profile",
                "--print-to-pdf=\(target.path)",
            ] + (geteuid() == 0 ? ["--no-sandbox"] : []) + [source.absoluteString]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = (try? FileHandle(forWritingTo: log)) ?? FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            throw Problem(.browserFailed, [.text(program), .text(error.localizedDescription)])
        }
        // A browser that waits for something nobody can see must not keep the treasurer waiting too.
        let watch = Task {
            try await Task.sleep(for: .seconds(300))
            process.terminate()
        }
        process.waitUntilExit()
        watch.cancel()
        let lines = (try? String(contentsOf: log, encoding: .utf8))?.split(separator: "\n") ?? []
        return lines.last.map(String.init) ?? "exit \(process.terminationStatus)"
    }
}
