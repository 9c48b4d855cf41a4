import Foundation
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
        for tour in [HelpTour.firstMonth] + TourVisitor.allCases.map(\.tour) {
            let tour = HelpRequest.tour(tour).text(language, width: 80)
            #expect(tour.split(separator: "\n", omittingEmptySubsequences: false).count <= 41)
            #expect(HelpTests.columns(tour) <= 90)
        }
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
                // It would serve until somebody ends it.
                if path == "witness serve" {
                    try FileManager.default.removeItem(at: desk.folder.appending(path: "neighbour"))
                }
                let outcome = try await desk.run(example.line.zh)
                // What asks at a terminal, or needs what went wrong before, is read at least.
                let isDone = example.isOnlyRead ? !outcome.errors.contains("用法：") : outcome.status == 0
                #expect(isDone, "\(example.line.zh)\n\(outcome.output)\(outcome.errors)")
            }
        }
        #expect(lines.count > 8)
    }

    /// The month that the tour walks through, from where the books are open, by somebody who answers at a terminal.
    @Test
    func theTourWorks() async throws {
        let desk = try await PracticeDesk.copy()
        try await desk.reopen("2025-11-01", now: "2025-11-30T09:00:00Z")
        try desk.write(
            """
            交易日期,收入,支出,余额,流水号,摘要,对方户名
            2025-11-05,120.00,,60120.00,SK1,大修基金 3-2-501,张三
            2025-11-12,80.00,,60200.00,SK2,转账,李四
            2025-11-21,96.40,,60296.40,LX1,利息,
            2025-11-21,,20.00,60276.40,SX1,手续费,

            """,
            to: "bank-november.csv"
        )
        // 李四's 80.00 is left for later and settled then: to a home, by no rule; the second time at once.
        var answers = [
            "daxiu import bank bank-november.csv": ["y\nn\ny\n", "y\ny\n2\n3-2-502\nn\ny\n"],
            "daxiu import settle": ["2\n3-2-502\nn\n"], "daxiu add": ["4\n1\n5.00\n\n\n\ny\nn\n"],
            "daxiu undo": ["y\n"], "daxiu reverse 2025-11/0006 --reason 金额记错": ["y\n"],
            "daxiu import undo 1": ["y\n"], "daxiu close 2025-11": ["y\n"],
            "daxiu reconcile import bank-november.csv --period 2025-11": ["y\n"],
        ]
        for line in HelpTour.firstMonth.steps.flatMap(\.lines) where !line.isOnlyRead {
            let text = line.line.zh
            let typing = answers[text]?.removeFirst() ?? ""
            let outcome = try await desk.run(text, typing: typing, isAttended: true, now: "2025-11-30T09:00:00Z")
            #expect(outcome.status == 0, "\(text)\n\(outcome.output)\(outcome.errors)")
        }
        #expect(answers.values.joined().isEmpty)
        let log = try await desk.must("daxiu log")
        // Both batches in full, and of everything the first time reversed.
        let expected = ["  120.00": 2, "  96.40": 2, "  80.00": 2, "［已由第": 6, "  5.00": 1, "  85.00": 1, "结账": 1]
        for (text, count) in expected {
            #expect(log.components(separatedBy: text).count - 1 == count, "\(text)\n\(log)")
        }
    }

    /// What the others are led through, on the prepared ledger: each line works where those before it did.
    @Test(arguments: TourVisitor.allCases)
    func theToursOfTheOthersWork(_ visitor: TourVisitor) async throws {
        let desk = try await PracticeDesk.copy()
        let funds = desk.folder.appending(path: "funds/street-1")
        try FileManager.default.createDirectory(at: funds, withIntermediateDirectories: true)
        for name in ["one", "two"] {
            try FileManager.default.copyItem(
                at: desk.folder.appending(path: "fund.daxiu"),
                to: funds.appending(path: "\(name).daxiu")
            )
        }
        let lines = visitor.tour.steps.flatMap(\.lines).filter { !$0.isOnlyRead }
        #expect(lines.count >= 5)
        for line in lines {
            let text = line.line.zh.replacing(" funds", with: " \(desk.folder.path)/funds")
            let outcome = try await desk.run(text)
            #expect(outcome.status == 0, "\(text)\n\(outcome.output)\(outcome.errors)")
        }
    }

    @Test(arguments: [
        ("help unit list", "daxiu unit list"), ("unit list --help", "daxiu unit list"), ("unit -h", "daxiu unit <"),
        ("contribute 3-2-501 -h", "daxiu contribute"), ("help", "daxiu <"), ("--help", "daxiu <"),
        ("unit", "daxiu unit <"),
        ("help tour", "daxiu init fund.daxiu"), ("help tour resident", "daxiu home 3-2-501"),
        ("help tour 街道", "daxiu verify funds"),
    ])
    func everyWayToAskLeadsToThePage(_ words: String, _ usage: String) async throws {
        let outcome = try await PracticeDesk().run("daxiu \(words)")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains(usage), "\(outcome.output)")
    }

    @Test
    func helpForWhatThereIsNotIsAnError() async throws {
        for words in ["help nosuch", "nosuch --help", "help tour nosuch"] {
            let outcome = try await PracticeDesk().run("daxiu \(words)")
            #expect(outcome.status == 64 && outcome.output.isEmpty && outcome.errors.contains("nosuch"))
        }
    }
}
