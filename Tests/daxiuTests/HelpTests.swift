import FundDesk
import Testing

@testable import daxiu

/// Protects: help leads by task on one screen, in one language at a time, and every page ends with what works.
struct HelpTests {
    private static let languages: [Language] = [.zh, .en]

    private static func columns(_ text: String) -> Int {
        text.split(separator: "\n").map { DisplayWidth.columns(of: String($0)) }.max() ?? 0
    }

    /// Every page there is, on a terminal of 80 columns.
    private static let pages: [Language: [(path: [String], text: String)]] = Dictionary(
        uniqueKeysWithValues: languages.map { language in
            (language, CommandInfo.paths().map { ($0, HelpRequest.page($0).text(language, width: 80)) })
        }
    )

    @Test(arguments: languages)
    func theFirstScreenIsOneScreen(_ language: Language) {
        let text = HelpRequest.page([]).text(language, width: 80)
        #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 41)
        #expect(HelpTests.columns(text) <= 80)
        for family in CommandFamily.all {
            for member in family.members {
                #expect(text.contains("\(member.name) "), "\(member.name)")
                #expect(DisplayWidth.columns(of: member.brief[language]) <= 21, "\(member.brief[language])")
            }
        }
        let tour = HelpRequest.tour.text(language, width: 80)
        #expect(tour.split(separator: "\n", omittingEmptySubsequences: false).count <= 41)
        #expect(HelpTests.columns(tour) <= 90)
    }

    /// A terminal breaks a longer line where it likes; only a command to be typed may be longer.
    @Test(arguments: languages)
    func pagesFitTheTerminal(_ language: Language) {
        for (path, text) in HelpTests.pages[language] ?? [] {
            for line in text.split(separator: "\n") where !line.hasPrefix("  daxiu ") {
                #expect(DisplayWidth.columns(of: String(line)) <= 80, "\(path): \(line)")
            }
        }
    }

    /// What a retired teacher reads in Chinese has no word of the parser's in it.
    @Test
    func chinesePagesHaveNoEnglishFrame() throws {
        let frame = ["USAGE", "OPTIONS", "ARGUMENTS", "SUBCOMMANDS", "OVERVIEW", "<subcommand>", "<options>", "Usage:"]
        for (path, text) in HelpTests.pages[.zh] ?? [] {
            for word in frame { #expect(!text.contains(word), "\(path): \(word)") }
            for argument in try #require(CommandInfo.at(path)).arguments {
                #expect(ValueNames.isKnown(argument), "\(path) <\(argument.valueName ?? "")>")
            }
        }
        for (path, text) in HelpTests.pages[.en] ?? [] {
            #expect(!text.contains("选项") && !text.contains("用法"), "\(path)")
        }
    }

    @Test
    func everyPageEndsWithAnExample() {
        let paths = CommandInfo.paths().dropFirst()
        for path in paths {
            let examples = Examples.of(path)
            #expect(!examples.isEmpty, "\(path) has no example")
            for example in examples { #expect(example.line.zh.hasPrefix("daxiu \(path[0])"), "\(path)") }
            let text = HelpTests.pages[.zh]?.first { $0.path == path }?.text ?? ""
            #expect(examples.last.map { text.hasSuffix("  \($0.line.zh)\n") } == true, "\(path)")
        }
        let known = Set(paths.map { $0.joined(separator: " ") })
        #expect(Set(Examples.all.keys).subtracting(known).isEmpty)
    }

    /// Each page's examples, each on a ledger as it was prepared.
    @Test
    func examplesWork() async throws {
        var lines: Set<String> = []
        for (path, examples) in PracticeDesk.share(Examples.all.sorted(by: { $0.key < $1.key })) {
            // Families show what one of theirs shows too.
            for example in examples where lines.insert(example.line.zh).inserted {
                let desk = try await PracticeDesk.copy()
                if path == "opening" {
                    try await desk.reopen("2025-01-01")
                    try await desk.must("daxiu unit import units.csv --date 2025-01-01")
                }
                // It would keep a year's books.
                if path == "demo" { try desk.write("", to: "sample") }
                let outcome = try await desk.run(example.line.zh)
                // What asks at a terminal, or needs what went wrong before, is read at least.
                let isDone = example.isOnlyRead ? !outcome.errors.contains("用法：") : outcome.status == 0
                #expect(isDone, "\(example.line.zh)\n\(outcome.output)\(outcome.errors)")
            }
        }
        #expect(lines.count > 8)
    }

    /// The month that the tour walks through, from where the books are open.
    @Test
    func theTourWorks() async throws {
        let desk = try await PracticeDesk.copy()
        try await desk.reopen("2025-11-01", now: "2025-11-30T09:00:00Z")
        try desk.write(
            "交易日期,收入,支出,余额,流水号\n2025-11-05,120.00,,60120.00,SK1\n2025-11-21,96.40,,60216.40,LX1\n",
            to: "bank-november.csv"
        )
        for line in HelpTour.steps.flatMap(\.lines) where !line.isOnlyRead {
            let outcome = try await desk.run(line.line.zh, now: "2025-11-30T09:00:00Z")
            #expect(outcome.status == 0, "\(line.line.zh)\n\(outcome.output)\(outcome.errors)")
        }
    }

    @Test(arguments: [
        ("help unit list", "daxiu unit list"), ("unit list --help", "daxiu unit list"), ("unit -h", "daxiu unit <"),
        ("contribute 3-2-501 -h", "daxiu contribute"), ("help", "daxiu <"), ("--help", "daxiu <"),
        ("unit", "daxiu unit <"),
        ("help tour", "daxiu init fund.daxiu"),
    ])
    func everyWayToAskLeadsToThePage(_ words: String, _ usage: String) async throws {
        let outcome = try await PracticeDesk().run("daxiu \(words)")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains(usage), "\(outcome.output)")
    }

    @Test
    func helpForWhatThereIsNotIsAnError() async throws {
        for words in ["help nosuch", "nosuch --help"] {
            let outcome = try await PracticeDesk().run("daxiu \(words)")
            #expect(outcome.status == 64 && outcome.output.isEmpty && outcome.errors.contains("nosuch"))
        }
    }
}
