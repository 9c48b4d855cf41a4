import Foundation
import Testing

/// Protects: the notice's page prints the figures of the statements, and the same as its own verifier reckons; it is HTML
/// that needs no mending whatever was typed; and every ledger has one, also one with next to nothing in it.
struct NoticePageTests {
    /// What `pagefigures.js` found on a page.
    private struct Compared: Decodable {
        struct Difference: Decodable {
            let key: String
            let printed: String
            let reckoned: String
        }
        let figures: Int
        let word: String
        let differing: [Difference]
    }

    private static func figures(_ page: String) -> [String: Int] {
        let found = page.matches(of: #/ data-figure="([^"]*)" value="(-?[0-9]+)"/#)
        return Dictionary(found.map { (String($0.1), Int($0.2) ?? 0) }) { first, _ in first }
    }

    private static func page(_ name: String, in place: Workplace) throws -> String {
        try String(contentsOf: place.folder.appending(path: name), encoding: .utf8)
    }

    /// Every figure of a page that has everything inside, reckoned again from its lines.
    private static func compare(_ page: String, in place: Workplace) throws -> Compared {
        let ran = try place.run("node '\(Workplace.script("Notice/pagefigures.js"))' \(page)")
        try #require(ran.status == 0, "\(ran.text)")
        return try JSONDecoder().decode(Compared.self, from: Data(ran.text.utf8))
    }

    /// A page that a parser reads which forgives nothing.
    private static func requireTidy(_ page: String, in place: Workplace) throws {
        let script = "import sys, html5lib; html5lib.HTMLParser(strict=True).parse(open(sys.argv[1], 'rb').read())"
        let ran = try place.run("/usr/bin/python3 -c \"\(script)\" \(page)")
        try #require(ran.status == 0, "\(page): \(ran.text.suffix(400))")
    }

    @Test(.enabled(if: Workplace.has("node", "python3")), .timeLimit(.minutes(5)))
    func theSampleYearsFiguresAreTheExpectedOnes() throws {
        let place = try Workplace(now: "2026-01-05T09:00:00Z")
        try SampleYear.put(into: place)
        try place.must("daxiu publish site --ledger year/fund.daxiu")
        let printed = NoticePageTests.figures(try NoticePageTests.page("site/index.html", in: place))
        #expect(printed["balance"] == 89_599_496 && printed["homes"] == 598)
        #expect(printed["start/2025"] == 131_248_036 && printed["end/2025"] == 89_599_496)
        #expect(printed["in/2025"] == 58_737_220 && printed["out/2025"] == 100_385_760)
        #expect(printed["contributed/2025"] == 15_143_360)
        #expect(printed["project/P1/paid"] == 14_072_760)
        #expect(printed["statement/balance-sheet/2025/assets/closing"] == 89_599_496)
        #expect(printed["statement/income/2025/surplus/year"] == -41_648_540)
        let english = NoticePageTests.figures(try NoticePageTests.page("site/en.html", in: place))
        #expect(english == printed)
        for name in ["index.html", "en.html", "notice.html"] {
            try NoticePageTests.requireTidy("site/\(name)", in: place)
        }
        let compared = try NoticePageTests.compare("site/notice.html", in: place)
        #expect(compared.figures > 300 && compared.word != "fails")
        #expect(compared.differing.map(\.key) == [])
    }

    /// Red vouchers, bonds, a destroyed home, homes split and merged, years corrected.
    @Test(.enabled(if: Workplace.has("node", "python3")))
    func everyKindIsTold() throws {
        let place = try Workplace()
        try place.must("sh every-kind.sh")
        try place.must("DAXIU_NOW=2026-02-01T02:00:00Z daxiu publish site")
        try NoticePageTests.requireTidy("site/notice.html", in: place)
        let compared = try NoticePageTests.compare("site/notice.html", in: place)
        #expect(compared.differing.map { "\($0.key) \($0.printed) \($0.reckoned)" } == [])
        let page = try NoticePageTests.page("site/index.html", in: place)
        // What is one household's alone stands on no page that a stranger may look at over somebody's shoulder.
        #expect(!page.contains("1-101"), "a home's code is on the page without being asked for")
    }

    /// One entry; then homes and a project, but neither voucher nor close.
    @Test(.enabled(if: Workplace.has("node", "python3")))
    func nextToNothingHasAPageToo() throws {
        let place = try Workplace()
        let members = "--member treasurer=司库:test-only-treasurer.key"
        try place.must("daxiu init fund.daxiu --name 小苑 --origin test.example/estate --date 2025-01-01 \(members)")
        try place.must("daxiu publish one")
        try place.must("daxiu unit import units.csv --date 2025-01-01")
        try place.must("daxiu project propose P1 --title 屋面 --scope 1 --budget 30.00 --date 2025-02-10")
        try place.must("daxiu publish two")
        for site in ["one", "two"] {
            try NoticePageTests.requireTidy("\(site)/notice.html", in: place)
            #expect(try NoticePageTests.compare("\(site)/notice.html", in: place).differing.map(\.key) == [])
        }
    }

    /// Markup, line ends of another kind, letters that run from right to left, a long word, emoji of several characters.
    @Test(.enabled(if: Workplace.has("node", "python3")))
    func whatIsTypedIsText() throws {
        let place = try Workplace()
        try place.must("sh setup.sh")
        let emoji = "\u{1F468}\u{200D}\u{1F469}"
        let hostile = "</bdi></script><img src=x onerror=alert(1)>\u{2028}\u{200D}שלום\(emoji){{heading}}"
        let long = String(repeating: "长", count: 600) + String(repeating: "w", count: 200)
        try place.must("daxiu income other 3 --date 2025-03-20 --memo '\(hostile)'")
        try place.must("daxiu income other 4 --date 2025-03-21 --memo '\(long)'")
        try place.must("daxiu project propose P2 --title '\(hostile)' --scope 2 --budget 9.00 --date 2025-03-22")
        try place.must("daxiu publish site")
        for name in ["site/notice.html", "site/notice.en.html"] {
            try NoticePageTests.requireTidy(name, in: place)
            #expect(try NoticePageTests.compare(name, in: place).differing.map(\.key) == [])
        }
        let page = try NoticePageTests.page("site/index.html", in: place)
        #expect(!page.contains("<img src=x") && page.contains("&lt;img src=x onerror=alert(1)&gt;"))
        #expect(page.contains("\\u{2028}") && page.contains("{{heading}}") && page.contains(long))
    }
}
