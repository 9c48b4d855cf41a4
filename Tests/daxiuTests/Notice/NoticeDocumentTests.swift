import Foundation
import FundDesk
import Testing

@testable import daxiu

/// Protects: a page runs only what was made for it, nothing recorded becomes markup or script, and the checker is one file
/// for everybody.
struct NoticeDocumentTests {
    private let desk: PracticeDesk
    private var site: URL { desk.folder.appending(path: "site") }
    private static let pages = ["index.html", "en.html", "notice.html", "notice.en.html", "verify.html"]

    init() async throws {
        desk = try await PracticeDesk.copy()
    }

    private func page(_ name: String) throws -> String {
        try String(contentsOf: site.appending(path: name), encoding: .utf8)
    }

    private static func digest(_ text: Substring) -> String { TreeHasher().hash(Array(text.utf8)).base64 }

    /// What stands in an element with these attributes; nil where there is not exactly one.
    private static func content(_ page: String, _ element: String, _ attributes: String = "") -> Substring? {
        let parts = page.components(separatedBy: "<\(element)\(attributes)>")
        guard parts.count == 2, let end = parts[1].range(of: "</\(element)>") else { return nil }
        return parts[1][..<end.lowerBound]
    }

    /// The policy names the style and the script that are there, byte by byte, and lets a page read its own folder at most.
    @Test func thePolicyIsOfWhatStandsThere() async throws {
        try await desk.must("daxiu publish site")
        for name in NoticeDocumentTests.pages {
            let page = try page(name)
            let style = try #require(NoticeDocumentTests.content(page, "style"), "\(name)")
            let script = try #require(NoticeDocumentTests.content(page, "script"), "\(name)")
            let folder = ["index.html", "en.html"].contains(name) ? "'self'" : "'none'"
            let policy = """
                default-src 'none'; style-src 'sha256-\(NoticeDocumentTests.digest(style))'; \
                script-src 'sha256-\(NoticeDocumentTests.digest(script))'; worker-src blob:; img-src 'self' data:; \
                connect-src \(folder); base-uri 'none'; form-action 'none'
                """
            #expect(page.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">"), "\(name)")
            let verifier = try #require(
                NoticeDocumentTests.content(page, "script", " type=\"text/plain\" id=\"verifier\""),
                "\(name)"
            )
            #expect(script.contains("verifierDigest = \"\(NoticeDocumentTests.digest(verifier))\""), "\(name)")
            #expect(!page.contains(/<[a-z][^>]* (style|on[a-z]+)=/), "\(name) has what the policy forbids")
        }
    }

    /// What ends a script, what breaks a line of one, and letters of another direction, in a memo: the lines are what they were.
    @Test func whatIsRecordedIsNoMarkup() async throws {
        let memo = "</script><script>alert(1)</script><!--\u{2028}\u{5D0}\u{645}&amp;\u{1F3E0}"
        try await desk.must("daxiu income deposit-interest 3 --date 2025-12-01 --memo '\(memo)'")
        try await desk.must("daxiu publish site")
        for (name, data) in [("index.html", 1), ("notice.html", 2)] {
            let page = try page(name)
            #expect(page.components(separatedBy: "</script>").count - 1 == data + 2, "\(name)")
            #expect(!page.contains("<script>alert"), "\(name)")
        }
        let json = try #require(
            NoticeDocumentTests.content(page("notice.html"), "script", " type=\"application/json\" id=\"ledger\"")
        )
        let read = try JSONDecoder().decode(Ledger.self, from: Data(json.utf8))
        let ledger = try LedgerFile(opening: desk.folder.appending(path: "fund.daxiu").path)
        #expect(read.lines.count == (try ledger.size()))
        let last = try JSONSerialization.jsonObject(with: Data(#require(read.lines.last).utf8)) as? [String: Any]
        #expect(last?["memo"] as? String == memo)
    }

    private struct Ledger: Decodable {
        let lines: [String]
        let checkpoints: String
        let cosignatures: String
    }

    /// Another ledger, another language: the same file; the program names its hash where it publishes and on the sheet.
    @Test func theCheckerIsOneFile() async throws {
        let said = try await desk.must("daxiu publish site")
        let first = try page("verify.html")
        let hash = TreeHasher().hash(Array(first.utf8)).hexadecimal
        #expect(said.contains(hash), "\(said)")
        #expect(try await desk.must("daxiu checkpoint notice").contains(hash))
        try FileManager.default.removeItem(at: site)
        _ = try await desk.run("daxiu publish site --ledger other.daxiu", .en)
        #expect(try page("verify.html") == first)
        #expect(!first.contains("example.org"), "it has data in it")
    }

    /// A page that is newer than `checkpoint` finds what it asks for: whoever was killed left notes before pages.
    @Test func aPageComesAfterItsNotes() async throws {
        try await desk.must("daxiu publish site")
        let older = try page("checkpoint")
        let longer = "daxiu income deposit-interest 5 --date 2025-12-01"
        try await desk.must(longer)
        // Nobody can write there: the publishing stops at the first page.
        try FileManager.default.removeItem(at: site.appending(path: "verify.html"))
        try FileManager.default.createDirectory(
            at: site.appending(path: "verify.html"),
            withIntermediateDirectories: true
        )
        let stopped = try await desk.run("daxiu publish site")
        #expect(stopped.status != 0)
        let notes = try page("checkpoints")
        #expect(try page("checkpoint") == older && notes.contains(older), "\(notes)")
        let newest = try desk.size()
        #expect(notes.contains("\n\(newest)\n"), "the notes come before the pages")
    }
}
