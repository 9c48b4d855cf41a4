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

    /// The browser that prints what a command writes. Asked for before the ledger is read: nobody waits for a verification
    /// to hear that there is none.
    ///
    /// - Parameter path: where the PDF goes; nil for the screen.
    /// - Throws: `UsageError` where that is a terminal, `Problem` with `browserMissing`.
    init(printingTo path: String?, _ surroundings: Surroundings) throws {
        if path == nil, surroundings.output.isTerminal { throw UsageError(StatementTexts.pdfToTerminal) }
        try self.init(surroundings)
    }

    /// The page as a PDF.
    ///
    /// - Throws: `Problem` with `browserFailed`, or one of a file.
    func pdf(of page: String) throws -> [UInt8] {
        try made(of: page, "page.pdf", "%PDF-") {
            ["--no-pdf-header-footer", "--generate-pdf-document-outline", "--print-to-pdf=\($0)"]
        }
    }

    /// A page of A4 as a picture, 150 dots an inch.
    ///
    /// - Throws: as `pdf(of:)`.
    func png(of page: String) throws -> [UInt8] {
        try made(of: page, "page.png", "\u{89}PNG") { path in
            [
                "--screenshot=\(path)", "--window-size=794,1123", "--force-device-scale-factor=1.5625",
                "--hide-scrollbars",
            ]
        }
    }

    /// - Parameter options: what the browser is to do with the page, for a file that it is to make.
    private func made(
        of page: String,
        _ name: String,
        _ beginning: String,
        _ options: (String) -> [String]
    ) throws -> [UInt8] {
        // What is left of a profile is of no use to anybody.
        try TemporaryFolder.use { folder in
            let folder = URL(filePath: folder)
            let (source, target) = (folder.appending(path: "page.html"), folder.appending(path: name))
            try FileAccess.create(source.path, Array(page.utf8), mode: 0o600, isDurable: false)
            let words = try run(options(target.path), on: source, in: folder)
            let mark = beginning.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
            guard let bytes = try? FileAccess.bytes(target.path, .product), bytes.starts(with: mark) else {
                throw Problem(.browserFailed, [.text(program), .text(words)])
            }
            return bytes
        }
    }

    /// Runs the browser to its end.
    ///
    /// - Returns: its last words, for whoever has to find out why there is no page.
    private func run(_ options: [String], on source: URL, in folder: URL) throws(Problem) -> String {
        let process = Process()
        let log = folder.appending(path: "log")
        _ = FileManager.default.createFile(atPath: log.path, contents: nil)
        process.executableURL = URL(filePath: program)
        process.arguments =
            [
                "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions",
                "--disable-background-networking", "--user-data-dir=\(folder.path)/profile",
            ] + options + (geteuid() == 0 ? ["--no-sandbox"] : []) + [source.absoluteString]
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
