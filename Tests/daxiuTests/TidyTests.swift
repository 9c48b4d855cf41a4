import Foundation
import Testing

/// The house itself: what a formatter does not look at.
struct TidyTests {
    private static let root = Workplace.sources.deletingLastPathComponent().deletingLastPathComponent()

    /// Every Swift file below a folder of the repository.
    private static func files(_ folder: String) throws -> [URL] {
        let walk = try #require(
            FileManager.default.enumerator(at: root.appending(path: folder), includingPropertiesForKeys: nil)
        )
        return walk.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
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
