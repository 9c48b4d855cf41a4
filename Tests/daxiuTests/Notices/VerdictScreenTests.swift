import Foundation
import FundDesk
import Testing

@testable import daxiu

/// Protects: what residents ask of a ledger is answered on one screen, with what would make the answer worth more.
@Suite("The verdict on one screen")
struct VerdictScreenTests {
    private func lines(_ verdict: Verdict, _ language: Language, width: Int? = 80) -> [String] {
        let words = DeskWords.commandLine
        let report = VerdictReport(verdict: verdict, path: "fund.daxiu", language: language, words: words, width: width)
        return report.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    /// At a terminal of 24 lines and 80 columns, one line of which is the prompt.
    private func isOneScreen(_ verdict: Verdict) {
        for language in Language.allCases {
            let lines = lines(verdict, language)
            #expect(lines.count <= 23, "\(lines.joined(separator: "\n"))")
            for line in lines { #expect(DisplayWidth.columns(of: line) <= 80, "\(line)") }
            // What is folded is still all there.
            let unfolded = self.lines(verdict, language, width: nil).joined().filter { $0 != " " }
            #expect(lines.joined().filter { $0 != " " } == unfolded)
        }
    }

    private func cosigner(_ name: String, _ seed: UInt8) throws -> CosigningKey {
        try CosigningKey(name: name, seed: Array(repeating: seed, count: 32))
    }

    @Test("with nobody's word, with a neighbour's, and with a policy")
    func growing() async throws {
        let desk = try SmallDesk()
        for month in 1...9 { try desk.contribute("1-101", Int64(month), "2025-01-0\(month)") }
        let memory = CheckpointMemory(folder: desk.folder.appending(path: "state").path, now: desk.now)
        let first = try await desk.ledger.verify(memory: memory, now: desk.now)
        #expect(Strengthening.all(first) == [.witness, .earlier])
        isOneScreen(first)
        let second = try await desk.ledger.verify(memory: memory, now: desk.now)
        #expect(Strengthening.all(second) == [.witness])
        isOneScreen(second)

        let (zhang, li) = (try cosigner("witness.example/zhang", 0x21), try cosigner("witness.example/li", 0x22))
        let checkpoint = try Checkpoint(text: #require(try desk.ledger.cosignedNote()).text)
        let line = try zhang.cosign(checkpoint, time: Int(desk.now.seconds))
        let ledger = try LedgerFile(opening: desk.ledger.path, writable: true)
        _ = try ledger.add([line], of: [zhang.cosignerKey], now: desk.now)
        let cosigned = try await ledger.verify(memory: memory, now: desk.now)
        #expect(Strengthening.all(cosigned) == [.policy])
        isOneScreen(cosigned)

        let names = "witness zhang \(zhang.cosignerKey)\nwitness li \(li.cosignerKey)\n"
        for (quorum, holds) in [("any", Verdict.Word.holds), ("all", .weak)] {
            let policy = try TrustPolicy((names + "group both \(quorum) zhang li\nquorum both\n").utf8)
            let judged = try await ledger.verify(memory: memory, policy: policy, now: desk.now)
            #expect(judged.word == holds && Strengthening.all(judged) == [])
            isOneScreen(judged)
        }
    }

    @Test("how to become a witness takes three lines, and none is said of a ledger that fails")
    func howTo() async throws {
        let desk = try SmallDesk()
        let verdict = try await desk.ledger.verify()
        for language in Language.allCases {
            let lines = lines(verdict, language)
            let start = try #require(lines.firstIndex { $0.contains("daxiu witness init") })
            #expect(
                lines[start + 1].contains("daxiu witness follow") && lines[start + 2].contains("daxiu witness cosign")
            )
            #expect(lines[start + 3].hasPrefix(" · "))
        }
        let path = desk.ledger.path
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["sqlite3", path, SmallDesk.forgery]
        try process.run()
        process.waitUntilExit()
        let broken = try await desk.ledger.verify()
        #expect(broken.word == .fails && Strengthening.all(broken) == [])
        #expect(!lines(broken, .en).contains { $0.contains("stronger") })
    }

    @Test("many open objections leave room for the verdict, and a file gets them all")
    func objections() async throws {
        let desk = try SmallDesk()
        for _ in 1...8 { try desk.record(Objection(to: 1, text: "这一笔不对", unit: "1-101"), "2025-03-01") }
        let verdict = try await desk.ledger.verify()
        #expect(lines(verdict, .zh).filter { $0.hasPrefix("未答复的异议") }.count == 2)
        #expect(lines(verdict, .zh).contains("……还有 6 项。"))
        #expect(lines(verdict, .zh, width: nil).filter { $0.hasPrefix("未答复的异议") }.count == 8)
    }

    @Test("for programs it is a list that is left out where nothing is missing")
    func json() async throws {
        let desk = try SmallDesk()
        let verdict = try await desk.ledger.verify()
        guard case .object(let members) = verdict.json(.en), case .array(let missing)? = members["stronger"] else {
            Issue.record("no list")
            return
        }
        #expect(missing.count == 2)
    }

    /// The whole way, to a real terminal.
    @Test("a person at a terminal sees it at once")
    func terminal() throws {
        let place = try Workplace(locale: "en_US.UTF-8")
        try place.must("sh setup.sh")
        let session = try TypedSession("exec daxiu verify", in: place, environment: ["TERM": "dumb", "PAGER": "false"])
        #expect(try session.end() == 0)
        let shown = session.screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        #expect(
            shown.count <= 23 && shown.allSatisfy { DisplayWidth.columns(of: String($0)) <= 80 },
            "\(session.screen)"
        )
        #expect(session.screen.contains("daxiu witness cosign"))
    }
}

extension SmallDesk {
    fileprivate static let forgery = """
        DROP TRIGGER entry_is_never_updated;
        UPDATE entry SET line = CAST(replace(line, '1-101', '1-103') AS BLOB) WHERE seq = 1;
        """

    /// The moment it is.
    fileprivate var now: Timestamp { desk.clock.now }
}
