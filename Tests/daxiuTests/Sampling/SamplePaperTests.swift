import Foundation
import FundDesk
import Testing

@testable import daxiu

/// Protects: a working paper comes back as it was drawn, whatever it was filled in with, or is refused.
struct SamplePaperTests {
    private static let draw = "daxiu audit sample --period 2025 --above 100"

    private static func json(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    /// The text of a paper with what stands at the end of some rows, by name, instead of five empty fields.
    private static func fill(_ text: String, _ answers: [String: String]) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard let answer = answers.first(where: { line.contains(",\($0.key),") })?.value else {
                return String(line)
            }
            return String(line.replacing(/,,,,,$/, with: ",\(answer)"))
        }.joined(separator: "\n")
    }

    @Test func isFilledInAndReadBack() async throws {
        let desk = try await PracticeDesk.copy()
        try await desk.must("\(SamplePaperTests.draw) --output drawn.csv")
        let paper = try String(contentsOf: desk.folder.appending(path: "drawn.csv"), encoding: .utf8)
        let drawn = try SamplePaperTests.json(await desk.must("\(SamplePaperTests.draw) --json"))
        let names = try #require(drawn["drawn"] as? [[String: Any]]).compactMap { $0["name"] as? String }
        let amounts = try #require(drawn["drawn"] as? [[String: Any]]).compactMap { $0["amount"] as? Int }
        try #require(names.count == 5)
        let bytes = try Data(contentsOf: desk.folder.appending(path: "drawn.csv"))
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        try desk.write(
            SamplePaperTests.fill(
                paper,
                [
                    names[0]: "相符,,看了回单,李审计,2026-01-08", names[1]: "不符,￥20.00,少了发票,,", names[2]: "✓,,,,",
                    names[3]: ",,还没有看,,", names[4]: "OK,,,,",
                ]
            ),
            to: "filled.csv"
        )
        let read = try SamplePaperTests.json(await desk.must("daxiu audit evaluate filled.csv --json"))
        let items = try #require(read["items"] as? [[String: Any]])
        #expect(items.map { $0["name"] as? String } == names)
        #expect(items.map { $0["difference"] as? Int } == [0, amounts[1] - 2_000, 0, amounts[3], 0])
        #expect(items[0]["finding"] as? String == "看了回单" && items[0]["by"] as? String == "李审计")
        #expect(read["open"] as? [String] == [names[3]])
        let over = try #require(read["over"] as? [String: Any])
        #expect(over["known"] as? Int == amounts[1] - 2_000 + amounts[3])

        // What is recorded later changes nothing, and is said.
        try await desk.must("daxiu income deposit-interest 777.00 --date 2025-12-01")
        let later = try SamplePaperTests.json(await desk.must("daxiu audit evaluate filled.csv --json"))
        #expect(
            later["later"] as? Int == 1 && (later["over"] as? [String: Any])?["known"] as? Int == over["known"] as? Int
        )
        let text = try await desk.must("daxiu audit evaluate filled.csv")
        #expect(text.contains("后来又记了 1 条"))
    }

    /// What somebody did to the paper → the code that it is refused with.
    @Test func whatWasAlteredIsRefused() async throws {
        let desk = try await PracticeDesk.copy()
        try await desk.must("\(SamplePaperTests.draw) --output drawn.csv")
        let paper = try String(contentsOf: desk.folder.appending(path: "drawn.csv"), encoding: .utf8)
        let rows = paper.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let first = try #require(rows.first { $0.hasPrefix("1,") })
        let name = try #require(first.split(separator: ",").dropFirst().first.map(String.init))
        let line = try #require(rows.first { $0.hasPrefix(SamplePlan.mark) })
        let altered: [(String, String, Int)] = [
            (first + "\n", "", 4263), (first, first + "\n" + first, 4263), (name, "2025-11/0009", 4263),
            ("1,\(name)", "1,不是", 4263), (line, line.replacing("above=100.00", with: "above=900.00"), 4263),
            (line, line.replacing("above=100.00", with: "above=99999.00"), 4260),
            (line, line.replacing("size=", with: "size=1"), 4261),
            (line, line.replacing("method=above", with: "method=mus"), 4262),
            (line, "", 4262), ("账面金额", "金额", 4262), (first, first.replacing(/,,,,,$/, with: ",大概,,,,"), 4264),
            (first, first.replacing(/,,,,,$/, with: ",不符,-1.00,,,"), 4264),
            (first, first.replacing(/,,,,,$/, with: ",相符,0.01,,,"), 4264),
            (first, first.replacing(/,,,,,$/, with: ",不符,一百,,,"), 4264),
        ]
        for (old, new, code) in altered {
            let text = paper.replacing(old, with: new, maxReplacements: 1)
            try #require(text != paper, "\(old)")
            try desk.write(text, to: "odd.csv")
            let outcome = try await desk.run("daxiu audit evaluate odd.csv")
            #expect(outcome.status != 0 && outcome.errors.contains(" \(code) "), "\(new)\n\(outcome.errors)")
        }
    }

    /// The paper as a page is read back too, and one of homes makes letters; both languages.
    @Test(arguments: [Language.zh, .en])
    func homesAreAskedAndEvaluated(_ language: Language) async throws {
        let desk = try await PracticeDesk.copy()
        let draw = "daxiu audit sample --period 2025 --homes --count 3 --seed 99"
        let outcome = try await desk.run("\(draw) --output homes.html", language)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let letters = try await desk.run(
            "daxiu audit confirm homes.html --answer-to '示例路1号 李审计' --answer-by 2026-02-01 --output letters.html",
            language
        )
        #expect(letters.status == 0, "\(letters.errors)")
        let page = try String(contentsOf: desk.folder.appending(path: "letters.html"), encoding: .utf8)
        let titles =
            language == .zh
            ? ["<h2>询证函</h2>", "<h2>回函</h2>"] : ["<h2>Confirmation request</h2>", "<h2>Reply slip</h2>"]
        for title in titles { #expect(page.components(separatedBy: title).count == 4) }
        #expect(page.components(separatedBy: "示例路1号 李审计").count == 7)
        let list = try SamplePaperTests.json(await desk.must("\(draw) --json"))
        let drawn = try #require(list["drawn"] as? [[String: Any]])
        for home in drawn.compactMap({ $0["name"] as? String }) { #expect(page.contains(home)) }
        for amount in drawn.compactMap({ $0["amount"] as? Int }) {
            #expect(page.contains(Money(fen: Int64(amount)).grouped))
        }
        let result = try await desk.run("daxiu audit evaluate homes.html --json", language)
        let read = try SamplePaperTests.json(result.output)
        #expect((read["open"] as? [String])?.count == 3)
        // What nobody answered is misstated in full, and so is what it is projected to.
        let over = try #require(read["over"] as? [String: Any])
        let population = try #require(read["population"] as? [String: Any])
        #expect(over["likely"] as? Int == population["amount"] as? Int)
        let notHomes = try await desk.run("\(SamplePaperTests.draw) --output vouchers.csv", language)
        #expect(notHomes.status == 0)
        #expect(try await desk.run("daxiu audit confirm vouchers.csv", language).status != 0)
    }

    /// Ways that are none: told which there are.
    @Test func whatIsNoWayIsRefused() async throws {
        let desk = try await PracticeDesk.copy()
        for options in [
            "", "--count 3", "--tolerable 100", "--count 3 --seed a,b", "--interval 10 --count 3 --seed 1",
            "--above 5 --stratum 5", "--count 3 --seed 1 --confidence 95", "--homes --account 1001 --above 5",
            "--account 1001 --above 5", "--tolerable 100 --expected 90 --seed 1", "--interval 10 --expected 9 --seed 1",
            "--above 5 --format xlsx", "--count 3 --seed 1 --stratum 5 --stratum 5",
            "--count 3 --seed 1 --above 5 --stratum 6", "--tolerable 100 --seed 1 --confidence 97",
        ] {
            let outcome = try await desk.run("daxiu audit sample --period 2025 \(options)")
            #expect(outcome.status != 0 && outcome.output.isEmpty && !outcome.errors.isEmpty, "\(options)")
        }
    }

    /// In Excel, as auditors do it: filled in by openpyxl and read back; drawn again by the other program from what the
    /// paper and the list of the population say.
    @Test func aWorkbookIsFilledInAndDrawnAgain() async throws {
        let desk = try await PracticeDesk.copy()
        let draw = "daxiu audit sample --period 2025 --interval 500 --tolerable 1600 --seed 2718"
        try await desk.must("\(draw) --output paper.xlsx --population all.csv")
        let fill = Workplace.sources.appending(path: "Fixtures/fill.py").path
        let filled = try await desk.type("/usr/bin/python3 '\(fill)' paper.xlsx 2=不符:100:单价不对 '*=相符'")
        #expect(filled.status == 0, "\(filled.errors)")
        let read = try SamplePaperTests.json(await desk.must("daxiu audit evaluate paper.xlsx --json"))
        let items = try #require(read["items"] as? [[String: Any]])
        #expect(items.count > 2 && (read["open"] as? [String]) == [])
        #expect(items[1]["finding"] as? String == "单价不对" && items[1]["audited"] as? Int == 10_000)
        let script = Workplace.sources.appending(path: "../Format/sample.py").path
        let plan = try #require(read["plan"] as? String)
        let again = try await desk.type("/usr/bin/python3 -B '\(script)' draw all.csv '\(plan)'")
        #expect(again.output.split(separator: "\n").map(String.init) == items.compactMap { $0["name"] as? String })
    }
}
