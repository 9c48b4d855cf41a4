import Foundation
import FundDesk
import Testing

@testable import daxiu

/// Protects the sheet on the notice board: what it says is what the ledger says, a camera reads it, and it is one page.
@Suite("Notices of checkpoints")
struct CheckpointNoticeTests {
    private static let address = "https://example.org/shiliyuan/"

    /// The longest address that goes beside some entries.
    private static func longestAddress(_ size: Int) -> String {
        "https://" + String(repeating: "a", count: CheckpointLink.maximumAddressByteCount(size: size) - 8)
    }

    private func notice(
        _ desk: SmallDesk,
        _ address: String?,
        policy: TrustPolicy? = nil
    ) async throws -> CheckpointNotice {
        let day = try #require(CalendarDate("2025-03-03"))
        let verified = try await desk.ledger.verified(observing: FundStanding.books(on: day), policy: policy)
        return try CheckpointNotice(
            verified,
            note: #require(try desk.ledger.cosignedNote()),
            on: day,
            issued: day,
            address: address,
            words: .init(howToCheck: NoticeTexts.howToCheckIt, howToWitness: NoticeTexts.howToWitness)
        )
    }

    private func desk() throws -> SmallDesk {
        let desk = try SmallDesk()
        try desk.record(
            Opening(assets: [(.bank, 500_000), (.imprest, 20_000)], undistributed: 520_000, units: []),
            "2025-01-01"
        )
        try desk.contribute("1-101", 12_345, "2025-03-01")
        return desk
    }

    @Test("the sheet says what the ledger says, in both languages", arguments: [Language.zh, .en])
    func figures(_ language: Language) async throws {
        let desk = try desk()
        let notice = try await notice(desk, Self.address)
        let note = try #require(try desk.ledger.cosignedNote())
        let checkpoint = try Checkpoint(text: note.text)
        #expect(notice.shownRoot.joined() == checkpoint.root.base64)
        #expect(notice.spokenRoot.joined() == checkpoint.root.hexadecimal && notice.spokenRoot.count == 16)
        for text in [notice.text(language), notice.html(language)] {
            for figure in ["5,323.45", "5,123.45", "200.00", "123.45", "0.00", "2025-03", checkpoint.origin] {
                #expect(text.contains(figure), "\(figure)")
            }
            let lines = [0..<8, 8..<16].map { notice.spokenRoot[$0].joined(separator: " ") }
            for part in lines + ["daxiu checkpoint show \(checkpoint.size) "] {
                #expect(text.contains(part), "\(part)")
            }
            #expect(text.contains("daxiu witness init"))
        }
        // A screen shows it whole, but for what is copied from it.
        let wide = notice.text(language).split(separator: "\n").filter { DisplayWidth.columns(of: String($0)) > 80 }
        #expect(wide == [Substring(notice.link.text)])
        #expect(notice.link.text.hasPrefix("\(Self.address)#\(checkpoint.size)."))
    }

    @Test("the code proves what was sealed, to whoever has the key")
    func link() async throws {
        let desk = try desk()
        let notice = try await notice(desk, nil)
        let link = try CheckpointLink(notice.link.text)
        let key = try SigningKey(name: "example.org/months", seed: Array(repeating: 3, count: 32)).verifierKey
        let note = try link.note(origin: key.name)
        #expect(try note.verifiedKeys(among: [key]) == [key])
        #expect(try note == desk.ledger.cosignedNote())
    }

    /// The largest code that there is, as a telephone sees it.
    @Test("a camera reads it, turned and out of focus", .enabled(if: Workplace.has("zbarimg")))
    func camera() async throws {
        let desk = try desk()
        let notice = try await notice(desk, Self.longestAddress(desk.ledger.size()))
        #expect(notice.link.text.utf8.count == 203)
        let page = notice.html(.zh)
        // Version 10 has 57 modules, and 4 of quiet on each side.
        #expect(page.contains("viewBox=\"-4 -4 65 65\""))
        #expect(try Photograph(ofCodeIn: page, turned: 9, blurredBy: 2).read() == notice.link.text)
        // Something that nobody can read shows that the test sees.
        #expect(try Photograph(ofCodeIn: page, turned: 9, blurredBy: 9).read() == nil)
    }

    /// Everything that makes it longer, at once.
    @Test(
        "it is one page of A4 that a camera reads",
        .enabled(if: Workplace.has("chromium", "pdfinfo", "pdftotext", "pdftoppm", "zbarimg")),
        arguments: ["zh", "en"]
    )
    func page(_ language: String) throws {
        let place = try Workplace(locale: language == "en" ? "en_US.UTF-8" : "zh_CN.UTF-8")
        let name = String(repeating: "示例苑与邻近各小区联合", count: 5) + "大修基金"
        try place.must(
            """
            sed -i 's/测试苑大修基金/\(name)/' setup.sh && sh setup.sh && for i in 1 2 3 4 5 6 7; do
            daxiu objection record 5 --text 没有公示 --unit 1-101 --date 2025-06-0$i; done
            for name in a b c d e f g h; do daxiu checkpoint request --for witness.example/$name --output r &&
            sh cosign.sh $name r > c && daxiu checkpoint add c --witness $(python3 witness.py witness.example/$name) &&
            rm r; done
            daxiu settings web-address \(Self.address) && daxiu checkpoint notice --output notice.pdf
            """
        )
        let info = try place.must("pdfinfo notice.pdf")
        #expect(info.contains(/Pages: +1\n/) && info.contains("(A4)") && info.contains("JavaScript:      no"))
        let text = try place.must("pdftotext -layout notice.pdf -")
        let root = try place.must("daxiu checkpoint show | sed -n 3p").trimmingCharacters(in: .newlines)
        let shown = text.filter { !$0.isWhitespace }
        #expect(shown.contains(root) && text.contains("witness.example/a"), "\(text)")
        let read = try place.must("pdftoppm -r 75 -gray notice.pdf page && zbarimg -q --raw page-1.pgm 2> zbarimg.err")
        #expect(read.hasPrefix("\(Self.address)#") && shown.contains(read.trimmingCharacters(in: .newlines)))
    }

    @Test("witnesses stand on it as far as somebody vouches for them")
    func witnesses() async throws {
        let desk = try desk()
        let key = try CosigningKey(name: "witness.example/zhang", seed: Array(repeating: 0x21, count: 32))
        let now = try #require(Timestamp("2025-03-02T09:00:00Z"))
        let checkpoint = try Checkpoint(text: #require(try desk.ledger.cosignedNote()).text)
        let line = try key.cosign(checkpoint, time: Int(now.seconds))
        let ledger = try LedgerFile(opening: desk.ledger.path, writable: true)
        _ = try ledger.add([line], of: [key.cosignerKey], now: now)
        let claimed = try await notice(desk, nil).text(.zh)
        #expect(claimed.contains("witness.example/zhang：2025-03-02 会签前") && claimed.contains("没有核对"))
        let policy = try TrustPolicy("witness zhang \(key.cosignerKey)\nquorum zhang\n".utf8)
        let judged = try await notice(desk, nil, policy: policy).text(.zh)
        #expect(judged.contains("认 1 位，要 1 位会签") && judged.contains("zhang：2025-03-02 会签前"))
        #expect(!judged.contains("没有核对"))
        try desk.contribute("1-102", 100, "2025-03-03")
        let later = try await notice(desk, nil)
        #expect(later.text(.en).contains("Earlier checkpoints have 1 cosignatures"))
    }

    @Test("no name and no address is markup, and there is no script")
    func markup() async throws {
        let desk = try await PracticeDesk.copy()
        let opening = "daxiu init odd.daxiu --name '<b>R&D\"' --origin '<i>.example' --date 2025-12-01"
        try await desk.must("daxiu key new odd.key --origin '<i>.example' --no-passphrase")
        try await desk.must("\(opening) --member treasurer=<u>:odd.key --key odd.key")
        try desk.write("web-address = https://example.org/?a=1&b='x'\n", to: "odd.daxiu.config")
        try await desk.must("daxiu checkpoint notice --ledger odd.daxiu --output notice.html")
        let page = try String(contentsOf: desk.folder.appending(path: "notice.html"), encoding: .utf8)
        #expect(page.contains("&lt;b&gt;R&amp;D&quot;") && page.contains("a=1&amp;b=&#39;x&#39;#"))
        for markup in ["<b>", "<i>", "<u>", "<script", "javascript:", "src="] { #expect(!page.contains(markup)) }
        #expect(page.contains("default-src 'none'"))
    }

    @Test("a file is not written over, and another ending than its three is refused")
    func files() async throws {
        let desk = try await PracticeDesk.copy()
        try await desk.must("daxiu checkpoint notice --output notice.html")
        let again = try await desk.run("daxiu checkpoint notice --output notice.html")
        #expect(again.errors.contains("3002 file-exists"))
        try await desk.must("daxiu checkpoint notice --output notice.html --replace")
        for name in ["notice.png", "notice.docx", "notice"] {
            #expect(try await desk.run("daxiu checkpoint notice --output \(name)").errors.contains("4018"), "\(name)")
        }
        let printed = try await desk.run(
            "daxiu checkpoint notice --output a.pdf",
            adding: ["DAXIU_BROWSER": "/nowhere"]
        )
        #expect(printed.errors.contains("3060"))
    }

    @Test("of a ledger that does not hold there is no sheet")
    func broken() async throws {
        let desk = try await PracticeDesk.copy()
        let path = desk.folder.appending(path: "fund.daxiu").path
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        let change = "UPDATE entry SET line = CAST(replace(line, '90000', '90001') AS BLOB) WHERE seq = 3"
        process.arguments = ["sqlite3", path, "DROP TRIGGER entry_is_never_updated; \(change);"]
        try process.run()
        process.waitUntilExit()
        let outcome = try await desk.run("daxiu checkpoint notice --output notice.html")
        #expect(outcome.status == 1 && outcome.output.isEmpty, "\(outcome.output)")
        #expect(!FileManager.default.fileExists(atPath: desk.folder.appending(path: "notice.html").path))
    }

    @Test(
        "an address that no camera could follow is refused when it is settled",
        arguments: [
            "example.org", "ftp://example.org/", "https://", "https://示例.cn/", "https://a b/", "https://a/#b",
            "https://a.example/\(String(repeating: "x", count: 60))",
        ]
    )
    func addresses(_ address: String) async throws {
        let desk = try await PracticeDesk.copy()
        let outcome = try await desk.run("daxiu settings web-address '\(address)'")
        #expect(outcome.status == 65 && outcome.errors.contains("4183"), "\(outcome.errors)")
        try desk.write("公示网址 = \(address)\n", to: "fund.daxiu.config")
        #expect(try await desk.run("daxiu checkpoint notice").errors.contains("fund.daxiu.config 第 1 行"))
    }
}
