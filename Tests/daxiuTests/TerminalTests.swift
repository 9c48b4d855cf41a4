import Foundation
import FundDesk
import Testing

/// Protects: what a terminal shows fits it, and what is long is paged; what is piped stays as it is.
struct TerminalTests {
    private func columns(_ text: some StringProtocol) -> Int { DisplayWidth.columns(of: String(text)) }

    @Test
    func listsFitTheTerminal() throws {
        let place = try Workplace(locale: "C.UTF-8")
        try place.must("sh setup.sh")
        let piped = try place.must("daxiu log --limit 0 --lang zh")
        func typed(_ line: String) throws -> String {
            let session = try TypedSession(line, in: place, columns: 60)
            try #require(try session.end() == 0, "\(line)\n\(session.screen)")
            return session.screen
        }
        let log = try typed("DAXIU_PAGER= daxiu log --limit 0 --lang zh")
        // What is said below the list is a sentence, which the terminal breaks.
        for line in log.split(separator: "\n") where !line.hasPrefix("第") { #expect(columns(line) <= 60, "\(line)") }
        #expect(piped.split(separator: "\n").contains { columns($0) > 60 })
        // Folded, not cut off.
        for word in ["测试苑大修基金", "屋面防水"] {
            #expect(log.filter { !$0.isWhitespace }.contains(word) == piped.filter { !$0.isWhitespace }.contains(word))
        }
        _ = try typed("DAXIU_PAGER=\"cat > paged\" daxiu statement general-ledger --period 2025 --lang zh")
        let paged = try place.must("cat paged")
        #expect(paged == (try place.must("daxiu statement general-ledger --period 2025 --lang zh")))
        let short = try typed("DAXIU_PAGER=\"cat > short\" daxiu unit list --lang zh")
        #expect(short.contains("1-101") && !FileManager.default.fileExists(atPath: place.folder.path + "/short"))
        // A pager that is not there, or is left at once, costs nothing.
        #expect(try typed("DAXIU_PAGER=nosuch daxiu statement journal --period 2025").contains("2025"))
        _ = try typed("DAXIU_PAGER=true daxiu statement general-ledger --period 2025")
    }

    /// Ctrl-C stops what the pager does, and nothing else: it shows on until it is left.
    @Test(.enabled(if: Workplace.has("less")))
    func ctrlCIsThePagersOwn() throws {
        let place = try Workplace(locale: "C.UTF-8")
        try place.must("sh setup.sh")
        let line = "trap : INT; daxiu statement general-ledger --period 2025 --lang en; echo status $?"
        let environment = ["DAXIU_PAGER": "less -Ps-more-", "TERM": "xterm"]
        let session = try TypedSession(line, in: place, environment: environment)
        // Interrupted before it waits for a key a pager does not ask again; after the next page it does.
        try session.press("\u{3} ", after: "-more-")
        try session.press("q", after: "-more-")
        #expect(try session.end() == 0)
        #expect(session.screen.contains("status 0"))
    }

    @Test(.enabled(if: Workplace.has("groff")))
    func manualPagesAreClean() throws {
        let place = try Workplace(locale: "C.UTF-8")
        try place.must("daxiu manual man")
        let found = try place.run("groff -K utf8 -man -Tutf8 -ww -z man/man1/*.1 man/zh_CN/man1/*.1 2>&1")
        #expect(found.status == 0 && found.text.isEmpty, "\(found.text.prefix(1_000))")
        let page = try place.must("groff -K utf8 -man -Tutf8 man/zh_CN/man1/daxiu-contribute.1")
        #expect(page.contains("记一户交存") && page.contains("房号") && page.contains("daxiu contribute 3-2-502"))
        #expect(try place.must("groff -K utf8 -man -Tutf8 man/man1/daxiu.1").contains("contribute"))
    }

    @Test(arguments: [
        ("一二三四五", 6, ["一二三", "四五"]), ("一二。三", 4, ["一", "二。", "三"]), ("ab cd ef", 5, ["ab cd", "ef"]),
        ("abcdefgh", 3, ["abc", "def", "gh"]), ("短", 10, ["短"]), ("", 5, [""]),
    ])
    func folds(_ text: String, _ width: Int, _ lines: [String]) {
        #expect(DisplayWidth.folded(text, to: width) == lines)
    }
}
