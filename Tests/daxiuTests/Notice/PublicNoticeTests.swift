import Foundation
import Testing

@testable import FundDesk
@testable import daxiu

/// Protects: what everybody sees has no home and nobody in it, proves what it shows, and is never mixed with what the people
/// of the estate see.
struct PublicNoticeTests {
    /// What a public folder lists.
    private struct Published: Decodable {
        struct Close: Decodable {
            let entry: Int
            let lines: [String]
        }
        struct Left: Decodable {
            let count: Int
            let why: String
        }
        let closes: [Close]
        let hashes: [String]
        let left: [Left]
        let lines: [String]
        let size: Int

        init(_ folder: URL) throws {
            let file = try Data(contentsOf: folder.appending(path: PublishedFile.everybody))
            self = try JSONDecoder().decode(Published.self, from: file)
        }
    }

    /// What may be in no public file: of every hidden line the salt, and each text that no shown line has; every home's
    /// code of four characters or more.
    private static func secrets(_ path: String, shown: [String]) throws -> [String] {
        let ledger = try LedgerFile(opening: path)
        var found: [String] = []
        let known = Set(shown)
        try ledger.forEachLine { _, line in
            let text = String(decoding: line, as: UTF8.self)
            let entry = try Entry(decoding: line)
            if let batch = entry.body as? UnitBatch { found += batch.units.map(\.code).filter { $0.count >= 4 } }
            guard !known.contains(text) else { return true }
            if let salt = entry.salt { found.append(salt.withUnsafeBytes { Base64.encode(Array($0)) }) }
            // Shorter ones may be words of the page's own.
            let texts = entry.texts(in: line).map(\.text).filter { $0.count > 4 }
            found += texts.filter { text in !shown.contains { $0.contains(text) } }
            return true
        }
        return found
    }

    private static func search(_ folder: URL, for secrets: [String]) throws {
        let place = try Workplace()
        let list = place.folder.appending(path: "secrets")
        try secrets.joined(separator: "\n").write(to: list, atomically: true, encoding: .utf8)
        // By a program whose search is made for many words: Foundation's takes minutes for a year's.
        let found = try place.run("LC_ALL=C grep -raoF -f secrets '\(folder.path)'")
        #expect(found.status == 1, "\(found.text.prefix(2_000))")
    }

    /// What the page's verifier says of a folder.
    private static func judged(_ folder: URL) throws -> (figures: [String: Int64], shown: Int) {
        struct Answer: Decodable {
            let figures: [String: Int64]
            let shown: Int
        }
        let place = try Workplace()
        let run = try place.run("node \(Workplace.script("Notice/public.js")) '\(folder.path)'")
        try #require(run.status == 0, "\(run.text)")
        let answer = try JSONDecoder().decode(Answer.self, from: Data(run.text.utf8))
        return (answer.figures, answer.shown)
    }

    /// Kinds that nobody but the estate sees; a new kind stands in one of the two lists, or this fails.
    @Test func everyKindIsDecidedOn() {
        let hidden: Set = [
            "contribution", "refund", "destruction", "payout", "settlement", "split", "merge", "units", "amendment",
            "title", "erasure",
        ]
        let kinds = Set(EntryKinds.all.map { $0.kind })
        #expect(kinds.subtracting(ExportProfile.publicKinds) == hidden)
        #expect(ExportProfile.publicKinds.isSubset(of: kinds))
    }

    /// Of a ledger without salts a hash would tell what each home paid.
    @Test(.enabled(if: Workplace.has("python3")))
    func aLedgerWithoutSaltsIsForTheEstateAlone() throws {
        let place = try Workplace(now: "2026-11-29T00:00:00Z")
        let files = ["Format", "FundRulesTests/Vectors/unsalted.jsonl", "FundRulesTests/Vectors/unsalted.checkpoints"]
        let paths = files.map { "'\(Workplace.script($0))'" }.joined(separator: " ")
        try place.must("sh setup.sh && python3 unsalted.py \(paths)")
        try place.must("mv fund.daxiu old.daxiu && daxiu verify old.daxiu")
        for words in ["open --for public", "open.html --for public --single-file"] {
            let run = try place.run("daxiu publish \(words) --ledger old.daxiu")
            #expect(run.status == 65 && run.text.contains("4305"), "\(run.text)")
        }
        try place.must("test ! -e open && test ! -e open.html")
        try place.must("daxiu publish site --ledger old.daxiu && daxiu verify site")
    }

    /// Memos that name homes and people in many ways, and one that names nobody.
    @Test(.enabled(if: Workplace.has("node")))
    func whatNamesAHomeOrSomebodyIsLeftOut() async throws {
        let desk = try await PracticeDesk.copy()
        let site = desk.folder.appending(path: "site")
        let hidden = [
            "3-2-501家漏水赔偿", "3号楼2单元502室多付", "退3栋1单元301的押金", "业主：王建国来缴", "张先生垫付的", "李四交",
        ]
        for (number, memo) in (hidden + ["电梯广告第四季度"]).enumerated() {
            let amount = "\(number + 1)1.17"
            try await desk.must(
                "daxiu income common-income \(amount) --date 2025-12-01 --memo '\(memo)' --not-a-name"
            )
        }
        let said = try await desk.must("daxiu publish site --for public")
        let published = try Published(site)
        for memo in hidden { #expect(!published.lines.contains { $0.contains(memo) }, "\(memo)") }
        #expect(published.lines.contains { $0.contains("电梯广告第四季度") })
        #expect(said.contains("列出 \(published.lines.count) 条"), "\(said)")
        #expect(published.left.reduce(published.lines.count) { $0 + $1.count } == published.size)
        // The only home of its building is that home: what a project costs it is its account.
        #expect(!published.lines.contains { $0.contains("外墙粉刷") })
        let secrets = try Self.secrets(desk.folder.appending(path: "fund.daxiu").path, shown: published.lines)
        #expect(secrets.count > 20)
        try Self.search(site, for: secrets + ["张三"])
        let judged = try Self.judged(site)
        #expect(judged.shown == published.lines.count && judged.figures["close/2025-10"] != nil)
    }

    /// Swift and the page's verifier reckon the same figures from what is shown.
    @Test(.enabled(if: Workplace.has("node")))
    func theFiguresAreThoseOfThePage() async throws {
        let place = try Workplace()
        try place.must("sh every-kind.sh && daxiu publish site --for public")
        let ledger = try LedgerFile(opening: place.folder.appending(path: "fund.daxiu").path)
        let pass = try await ledger.verified(observing: PublicPass())
        let figures = PublicFigures(pass.value.selection).values
        let site = place.folder.appending(path: "site")
        let judged = try Self.judged(site).figures
        for (key, value) in figures { #expect(judged[key] == value, "\(key)") }
        #expect(figures["earned/2025"] != nil && figures["spent/2026-01"] != nil && figures["project/P1/paid"] != nil)
        let published = try Published(site)
        let path = place.folder.appending(path: "fund.daxiu").path
        try Self.search(site, for: try Self.secrets(path, shown: published.lines))
    }

    @Test(.enabled(if: Workplace.has("node")))
    func theSampleYearGivesNobodyAway() async throws {
        let place = try Workplace()
        try SampleYear.put(into: place)
        try place.must("daxiu publish site --for public --ledger year/fund.daxiu")
        let site = place.folder.appending(path: "site")
        let published = try Published(site)
        #expect(published.lines.count > 100 && published.closes.count == 12)
        let path = place.folder.appending(path: "year/fund.daxiu").path
        try Self.search(site, for: try Self.secrets(path, shown: published.lines))
        let details = try String(contentsOf: place.folder.appending(path: "year/fund.private"), encoding: .utf8)
        let values = details.matches(of: #/"value":"([^"]+)"/#).map { String($0.1) }
        #expect(!values.isEmpty)
        try Self.search(site, for: values)
        #expect(try Self.judged(site).figures["earned/2025"] != nil)
    }

    /// A folder has one audience, whichever came first.
    @Test func nobodyMixesAudiences() async throws {
        let desk = try await PracticeDesk.copy()
        try await desk.must("daxiu publish site --for public")
        let before = try desk.folder.appending(path: "site").files()
        let tile = try "tile/0/000.p/\(desk.size())"
        #expect(!before.keys.contains { $0.hasPrefix("tile/entries") } && before[tile] != nil)
        let residents = try await desk.run("daxiu publish site")
        #expect(residents.status == 65 && residents.errors.contains(" 4306 "), "\(residents.errors)")
        #expect(try desk.folder.appending(path: "site").files() == before)
        try await desk.must("daxiu publish second --for residents")
        let everybody = try await desk.run("daxiu publish second --for public")
        #expect(everybody.status == 65 && everybody.errors.contains(" 4306 "), "\(everybody.errors)")
        let attached = try await desk.run("daxiu publish site --for public --attachments 21")
        #expect(attached.status == 64, "\(attached.errors)")
    }

    /// A ledger with one entry, and so without a close.
    @Test(.enabled(if: Workplace.has("node")))
    func oneEntryIsEnough() async throws {
        let desk = try await PracticeDesk.copy()
        try await desk.reopen("2025-12-01")
        try await desk.must("daxiu publish site --for public")
        let site = desk.folder.appending(path: "site")
        let published = try Published(site)
        #expect(published.size == 1 && published.lines.count == 1 && published.closes.isEmpty && published.left.isEmpty)
        #expect(try Self.judged(site).figures["shown"] == 1)
    }
}
