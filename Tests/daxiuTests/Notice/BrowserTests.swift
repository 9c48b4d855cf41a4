import Foundation
import FundDesk
import Testing

/// Protects: in real browsers a notice judges itself from wherever it is opened, asks for nothing but its folder, can be
/// read by everybody, and has its own line for each bad input and each poor browser.
@Suite(.serialized)
struct BrowserTests {
    private static let chromium = ["python3", "chromium"]

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

    /// One of each kind of browser and place, in both languages.
    @Test(
        .enabled(if: Workplace.has("python3", "chromium", "firefox-esr")),
        arguments: ["chromium", "firefox"],
        ["file", "serve", "nginx"]
    )
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

    /// What is expected of a case: what it comes to, and words of the line in which it says so.
    private static let expected: [String: (states: [String?], says: String)] = [
        "plain": (["holds", "weaker"], "成立"), "english": (["holds", "weaker"], "holds"),
        "axe": (["holds", "weaker"], "成立"), "insecure": (["holds", "weaker"], "成立"),
        "without-ed25519": (["holds", "weaker"], "成立"), "without-storage": (["holds", "weaker"], "成立"),
        "without-scripts": (["unchecked"], "什么都没有核对"), "rebound": ([nil], ""),
        "altered-bundle": (["broken", "failed"], "不"), "altered-hash-tile": (["holds", "weaker"], "成立"),
        "altered-notes": (["broken", "failed"], ""), "altered-checkpoint": (["holds", "weaker"], "成立"),
        "altered-figure": (["broken", "failed"], ""), "altered-script": (["unchecked"], "没有核对"),
        "replaced-older": (["broken", "failed"], ""), "replaced-fork": (["broken", "failed"], ""),
    ]

    @Test(.enabled(if: Workplace.has("python3", "chromium")))
    func everyBadInputHasItsLine() async throws {
        let (desk, words) = try await folder()
        let seen = try Browsing.run(words, in: desk.folder)
        for (name, (states, says)) in BrowserTests.expected {
            let page = try #require(seen[name], "\(name) was not tried")
            #expect(states.contains(page.state), "\(name): \(page.state ?? "-") \(page.lines)")
            #expect(page.text.contains(says), "\(name): \(page.lines)")
            #expect(page.foreign == [], "\(name)")
        }
        #expect(seen["insecure"]?.subtle == "undefined")
        #expect(seen["axe"]?.axe?.map(\.id) == [], "\(seen["axe"]?.axe ?? [])")
    }
}
