import Foundation
import Testing

/// The house itself: what a formatter does not look at.
struct TidyTests {
    private static let root = Workplace.sources.deletingLastPathComponent().deletingLastPathComponent()

    /// Every file below a folder of the repository that is written in some language.
    private static func files(_ folder: String, _ extensions: [String] = ["swift"]) throws -> [URL] {
        let walk = try #require(
            FileManager.default.enumerator(at: root.appending(path: folder), includingPropertiesForKeys: nil)
        )
        return walk.compactMap { $0 as? URL }.filter { extensions.contains($0.pathExtension) }
    }

    @Test(arguments: ["Sources", "Schema", "Tests"])
    func filesAndFunctionsAreShort(_ folder: String) throws {
        let files = try TidyTests.files(folder)
        #expect(!files.isEmpty)
        for file in files {
            let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
            #expect(lines.count <= 500, "\(file.lastPathComponent) has \(lines.count) lines")
            for (start, line) in lines.enumerated() where line.contains(/^ *[a-z@() ]*\b(func|init)\b.*\{$/) {
                let indentation = line.prefix { $0 == " " }
                let end = lines[start...].firstIndex(of: indentation + "}") ?? start
                #expect(
                    end - start <= 70,
                    "\(file.lastPathComponent):\(start + 1) is a function of \(end - start) lines"
                )
            }
        }
    }

    /// What waits to be done belongs in an issue, and outside data meets no trap.
    @Test
    func nothingIsLeftHalfDone() throws {
        let files = try TidyTests.files("Sources")
        #expect(!files.isEmpty)
        for file in files {
            let text = try String(contentsOf: file, encoding: .utf8)
            for word in ["TO" + "DO", "FIX" + "ME", "try" + "!", "fatal" + "Error(", "@unchecked" + " Sendable"] {
                #expect(!text.contains(word), "\(file.lastPathComponent) has \(word)")
            }
        }
    }

    /// Whoever breaks a line of a rule table reads above it what it was for.
    @Test
    func everyRuleTableSaysWhatItProtects() throws {
        var tables = 0
        for file in try TidyTests.files("Tests/FundRulesTests") {
            let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
            for (place, line) in lines.enumerated() where line.contains(/static (let|var) \w+: \[Attempt\]/) {
                tables += 1
                let remarks = lines[..<place].reversed().prefix { $0.hasPrefix("    ///") }
                #expect(
                    remarks.contains { $0.hasPrefix("    /// Protects: ") },
                    "\(file.lastPathComponent):\(place + 1) does not say what it protects"
                )
            }
        }
        #expect(tables >= 50)
    }

    /// Whether a text names a command or an option of the command line.
    private static func namesCommand(_ text: String) -> Bool {
        text.contains("daxiu ") || text.contains(" --") || text.contains(/(^|[^\w…-])--[a-z]/)
    }

    /// What lies below the executable serves any front end, whose readers may have no command line before them.
    @Test
    func nothingBelowNamesACommand() throws {
        func naming(_ folder: String) throws -> [String] {
            let sources = try TidyTests.files(folder).flatMap { file in
                try Literals(String(contentsOf: file, encoding: .utf8)).list.map { (file, $0) }
            }
            // In a style sheet two dashes begin a property's name.
            let templates = try TidyTests.files(folder, ["mustache", "html"]).map { file in
                (file, try String(contentsOf: file, encoding: .utf8))
            }
            return (sources + templates).filter { TidyTests.namesCommand($0.1) }
                .map { "\($0.0.lastPathComponent): \($0.1)" }
        }
        let sources = TidyTests.root.appending(path: "Sources").path
        let modules = try FileManager.default.contentsOfDirectory(atPath: sources)
        for module in modules where module != "daxiu" {
            let found = try naming("Sources/\(module)")
            #expect(found.isEmpty, "Sources/\(module): \(found.joined(separator: "\n"))")
        }
        #expect(try naming("Schema").isEmpty)
        #expect(try naming("Sources/daxiu").count > 100, "the command line itself names none")
    }

    /// Whoever follows a document finds every file that it names.
    @Test
    func theDocumentsNameFilesThatAreThere() throws {
        let sources = TidyTests.root.appending(path: "Sources")
        let walk = try #require(FileManager.default.enumerator(atPath: sources.path))
        let paths = walk.compactMap { $0 as? String }
        let documents = paths.filter { $0.hasSuffix(".md") }
        #expect(documents.contains("FundDesk/FundDesk.docc/Architecture.md"))
        for document in documents {
            let text = try String(contentsOf: sources.appending(path: document), encoding: .utf8)
            for match in text.matches(of: /`([A-Za-z\/+]+\.(swift|sql))`/) {
                let name = "/\(match.1)".replacing("/Schema/", with: "/../Schema/").replacing("/Sources/", with: "/")
                let isThere =
                    paths.contains { "/\($0)".hasSuffix(name) }
                    || FileManager.default.fileExists(atPath: sources.path + name)
                #expect(isThere, "\(document) names \(match.1)")
            }
        }
    }

    /// A newcomer finds every module in the README.
    @Test
    func theReadmeNamesEveryModule() throws {
        let readme = try String(contentsOf: TidyTests.root.appending(path: "README.md"), encoding: .utf8)
        for folder in try FileManager.default.contentsOfDirectory(
            atPath: TidyTests.root.appending(path: "Sources").path
        ) {
            #expect(readme.contains("Sources/\(folder)"), "README.md does not say what Sources/\(folder) is")
        }
    }
}
