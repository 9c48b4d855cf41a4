import Foundation
import FundDesk
import Testing

/// Protects: in real browsers a notice judges itself from wherever it is opened, asks for nothing but its folder, can be
/// read by everybody, and has its own line for each bad input and each poor browser.
@Suite(.serialized)
struct BrowserTests {
    /// A fund's notice, of two entries more than the older one; another history of it; another fund's.
    private func folder() async throws -> (desk: PracticeDesk, words: String) {
        let desk = try await PracticeDesk.copy()
        let notices = ["site": "one", "older": "fund", "fork": "other"]
        for (name, ledger) in notices {
            // Each on a machine of its own: two histories of one key are refused on one.
            let line = "daxiu publish site --ledger \(ledger).daxiu"
            let state = desk.folder.appending(path: "state-\(name)").path
            let outcome = try await desk.run(line, adding: ["DAXIU_STATE": state])
            try #require(outcome.status == 0, "\(outcome.errors)")
            let (site, place) = (desk.folder.appending(path: "site"), desk.folder.appending(path: "of-\(name)"))
            try FileManager.default.moveItem(at: site, to: place)
        }
        try await desk.must("daxiu generate stranger.daxiu --entries 300 --units 5")
        try await desk.must("daxiu publish site --ledger stranger.daxiu")
        return (desk, "cases of-site --older of-older --fork of-fork --other site --home 3-2-501")
    }

    /// What holds of every look at a page, whatever its verdict.
    private func expectQuiet(_ seen: Browsing, _ name: String) {
        #expect(seen.foreign == [], "\(name)")
        #expect(seen.complaints == [], "\(name)")
        #expect(seen.wide <= 0, "\(name): wider than its window")
    }

    /// Where a notice is opened, and with what; the three that differ most, and all of them in a long run.
    private static let places: [(browser: String, place: String)] = {
        let all = ["chromium", "firefox"].flatMap { browser in ["file", "serve", "nginx"].map { (browser, $0) } }
        guard ProcessInfo.processInfo.environment["DAXIU_LONG"] == nil else { return all }
        return [("chromium", "serve"), ("chromium", "nginx"), ("firefox", "file")]
    }()

    /// In both languages.
    @Test(.enabled(if: Workplace.has("python3", "chromium", "firefox-esr", "nginx")), arguments: places)
    func theNoticeHoldsWhereverItIsOpened(_ browser: String, _ place: String) async throws {
        let desk = try await PracticeDesk.copy()
        try await desk.must("daxiu publish site")
        let seen = try Browsing.run("look site --browser \(browser) --by \(place)", in: desk.folder)
        for language in ["zh", "en"] {
            let page = try #require(seen[language])
            expectQuiet(page, "\(browser) \(place) \(language)")
            #expect(page.state == "holds" || page.state == "weaker", "\(page)")
            #expect(page.differs == [] && page.lines.count > 5, "\(page.lines)")
            #expect(page.axe?.map(\.id) == [], "\(page.axe ?? [])")
        }
    }

    /// What a case comes to, and words of the lines in which it says so.
    private struct Expected {
        let name: String
        let states: [String?]
        let says: [String]

        init(_ name: String, _ states: [String?], _ says: String...) {
            (self.name, self.states, self.says) = (name, states, says)
        }
    }

    private static let good: [String?] = ["holds", "weak"]
    private static let bad: [String?] = ["fails", "unchecked"]
    private static let withoutEd25519 = "这个浏览器没有 Ed25519"

    private static let expected = [
        Expected("plain", good, "成立", "全部"), Expected("english", good, "it holds"), Expected("axe", good),
        // Browsers that are poor.
        Expected("insecure", good, withoutEd25519), Expected("without-ed25519", good, withoutEd25519),
        Expected("without-storage", good, "不许网页记东西"),
        Expected("without-scripts", [nil], "没有运行脚本，这里什么都没有核对"),
        // One bit of what was published.
        Expected("altered-bundle", bad), Expected("altered-notes", ["unchecked"], "4301 checkpoints"),
        Expected("altered-checkpoint", ["unchecked"], "4301 checkpoint"),
        Expected("altered-figure", ["fails"], "账本算出来不是这样"), Expected("altered-shown", ["fails"], "账本算出来不是这样"),
        // The policy names the script by its hash; hashes in tiles follow from the lines, and nobody believes them.
        Expected("altered-script", [nil], "还没有核对"), Expected("altered-hash-tile", good),
        // Another folder where this browser saw one.
        Expected("replaced-older", ["fails"], "2016"), Expected("replaced-fork", ["fails"], "2017"),
        Expected("replaced-other", good, "以前公布的是另一笔基金"),
        // What hangs in the hall.
        Expected("paper-same", good, "和纸上的相同"), Expected("paper-behind", good, "这一份接着它"),
        Expected("paper-fork", good, "和纸上的不是同一份历史"),
        // A home, and one that there is not.
        Expected("home-typed", good), Expected("home-linked", good), Expected("home-unknown", good),
        // The checker, which has no data.
        Expected("dropped-page", [nil]), Expected("dropped-receipt", [nil]), Expected("dropped-note", [nil]),
    ]

    @Test(.enabled(if: Workplace.has("python3", "chromium")))
    func everyBadInputHasItsLine() async throws {
        let (desk, words) = try await folder()
        let seen = try Browsing.run("\(words) \(BrowserTests.files)", in: desk.folder)
        #expect(Set(seen.keys) == Set(BrowserTests.expected.map(\.name)))
        for expected in BrowserTests.expected {
            let page = try #require(seen[expected.name], "\(expected.name) was not tried")
            #expect(expected.states.contains(page.state), "\(expected.name): \(page.state ?? "-") \(page.lines)")
            for words in expected.says { #expect(page.text.contains(words), "\(expected.name): \(page.lines)") }
            #expect(page.foreign == [], "\(expected.name)")
        }
        #expect(seen["insecure"]?.subtle == "undefined")
        #expect(seen["axe"]?.axe?.map(\.id) == [], "\(seen["axe"]?.axe ?? [])")
        #expect(seen["altered-figure"]?.differs.count == 1 && seen["plain"]?.differs == [])
        let homes = ["typed", "linked"].map { seen["home-\($0)"]?.home }
        #expect(homes[0] == homes[1] && homes[0]??.contains("120.00") == true, "\(homes)")
        #expect(seen["home-unknown"]?.home?.contains("9-9-999") == true)
        // It speaks the browser's language.
        #expect(seen["dropped-page"]?.word.contains("it holds") == true, "\(seen["dropped-page"]?.word ?? "")")
        for (name, says) in [("receipt", "my.tlog-proof"), ("note", "which ledger")] {
            let said = seen["dropped-\(name)"]?.results.joined() ?? ""
            #expect(said.contains(says), "\(name): \(said)")
        }
    }

    /// What is given to the checker: a page that has everything inside, a receipt, a note.
    private static let files =
        "--file page=of-site/notice.html --file receipt=my.tlog-proof --file note=of-site/checkpoint"

    /// A ledger whose every free text is hostile: nothing ran, nothing was asked for elsewhere, and the page has the elements
    /// that it has for plain texts.
    @Test(.enabled(if: Workplace.has("python3", "chromium")))
    func aHostileTextStaysText() throws {
        let place = try Workplace()
        try place.must(
            """
            sh hostile.sh plain && daxiu publish plain > /dev/null && rm fund.* && rm -rf .local
            sh hostile.sh && daxiu publish hostile > /dev/null
            """
        )
        let words = "cases hostile texts-hostile texts-plain --hostile hostile --plain plain"
        let seen = try Browsing.run(words, in: place.folder)
        let (hostile, plain) = (try #require(seen["texts-hostile"]), try #require(seen["texts-plain"]))
        #expect(hostile.ran == [] && hostile.foreign == [] && hostile.complaints == [])
        #expect(hostile.active == plain.active && hostile.handlers == 0 && plain.active.count > 2)
        #expect(BrowserTests.good.contains(hostile.state), "\(hostile.lines)")
        #expect(hostile.wide <= 0)
    }
}
