import Foundation
import Testing
import TransparencyLog

@testable import FundRules

/// Protects: what a problem is given is said as people of each language say it, and every sentence stays as it was.
///
/// `DAXIU_RECORD_TRANSCRIPTS=1 swift test --filter ProblemSentenceTests` writes the sentences anew, for review in a diff.
@Suite struct ProblemSentenceTests {
    private static let day = CalendarDate("2025-03-31")

    @Test(
        arguments: [
            (.text("x {0}"), "x {0}", "x {0}"), ("—", "—", "—"),
            (.name("3栋"), "3栋", "3栋"), (.name(nil), "—", "—"), (.file("/a b/c"), "/a b/c", "/a b/c"),
            (.number(65_536), "65536", "65536"), (.number(Int64(-1)), "-1", "-1"), (.entry(0), "0", "0"),
            (.money(-123_456), "-1,234.56", "-1,234.56"), (.money(.zero), "0.00", "0.00"),
            (.area(8_950), "89.50", "89.50"),
            (day.map { .date($0) } ?? "", "2025-03-31", "2025-03-31"),
            (day.map { .month($0.month) } ?? "", "2025-03", "2025-03"), (.year(2025), "2025", "2025"),
            (.time(Timestamp(seconds: 86_399)), "1970-01-01T23:59:59Z", "1970-01-01T23:59:59Z"),
            (.account(.bank), "1001 银行存款", "1001 Bank deposits"),
            (.voucher(VoucherNumber("2025-03/0012")), "2025-03/0012", "2025-03/0012"), (.voucher(nil), "—", "—"),
            (
                .postings(Postings(.debit(.bank, 785), .credit(.undistributed, -785))),
                "借 1001 7.85 / 贷 3101 -7.85", "Dr 1001 7.85 / Cr 3101 -7.85"
            ),
            (.key(KeyID(value: 0xAB)), "000000ab", "000000ab"), (.keys([KeyID(value: 1)]), "00000001", "00000001"),
            (.role(.treasurer), "司库", "treasurer"),
            (.roles([.supervisor, .auditor]), "监察人或审计", "supervisor or auditor"),
            (.kind("payment"), "维修支出", "payment"), (.kind("neither"), "neither", "neither"),
            (.field("payee"), "收款单位", "the payee"), (.field("--memo"), "--memo", "--memo"),
            (.project("P1"), "P1", "P1"), (.project(nil), "日常支出", "running costs"),
            (.entries([3, 5]), "3 5", "3 5"), (.names([]), "", ""), (.choice(["a", "b"]), "a、b", "a, b"),
            (.outcome(.withdrawn), "已撤回", "withdrawn"), (.outcome(nil), "已过期", "expired"),
            (.holder(9), "第 9 条", "entry 9"), (.holder(nil), "这一条", "this entry"),
            (
                .reason(LogError(.malformedNote, reason: "not a signature by x")),
                "名字不能用在签名里：x", "not a signature by x"
            ),
            (.reason(LogError(.malformedNote, reason: "2 signatures")), "2 signatures", "2 signatures"),
            (
                PolicyFault.choice.argument("{1}", ["a", "b"]), "不能是“{1}”，可用：a、b",
                "it cannot be “{1}”, use one of: a, b"
            ),
            (.wording(Wording("{0}起", "from {0}"), [.list([.role(.cashier)], "/")]), "出纳起", "from cashier"),
        ] as [(Problem.Argument, String, String)]
    )
    func isSaidInBothLanguages(_ argument: Problem.Argument, _ zh: String, _ en: String) {
        #expect(argument.text(in: .zh) == zh)
        #expect(argument.text(in: .en) == en)
    }

    @Test func everySentenceIsAsRecorded() throws {
        let said = ProblemExamples.all.flatMap { problem in
            Language.allCases.map { "\(problem.code.rawValue) \($0.rawValue) \(problem.message(in: $0))" }
        }
        let file = Files.vectors.appending(path: "problem-sentences.txt")
        if ProcessInfo.processInfo.environment["DAXIU_RECORD_TRANSCRIPTS"] == "1" {
            try Data((said.joined(separator: "\n") + "\n").utf8).write(to: file)
        }
        let recorded = try Files.vector("problem-sentences.txt").split(separator: "\n").map(String.init)
        #expect(said.difference(from: recorded).isEmpty)
    }

    /// A sentence that wants a value is among those above, and gets it.
    @Test func everySentenceHasItsValues() throws {
        let examples = Dictionary(grouping: ProblemExamples.all, by: \.code)
        for code in ProblemCode.allCases {
            let sentences = [code.wording.message.en, code.wording.remedy?.en ?? ""]
            let holes = sentences.flatMap { $0.matches(of: /\{(\d)\}/).compactMap { Int($0.1) } }
            guard let last = holes.max() else { continue }
            let example = try #require(examples[code]?.first, "\(code) has no example")
            #expect(example.arguments.count > last, "\(code) lacks a value")
        }
    }

    @Test func equalValuesMakeEqualProblems() {
        let problem = Problem(.postingsDiffer, [.postings(Postings(.debit(.bank, 1))), .postings(Postings())])
        let same = Problem(.postingsDiffer, [.postings(Postings(.debit(.bank, 1))), .postings(Postings())])
        #expect(Set([problem, same]).count == 1)
        #expect(problem != Problem(.postingsDiffer, [.postings(Postings(.credit(.bank, 1))), .postings(Postings())]))
        #expect(Problem(.entryMissing, [.entry(7)]) != Problem(.entryMissing, [.number(7)]))
    }

    /// A value that was printed where it was found is one more text that no reader's language and no front end can change.
    @Test func valuesAreNotPrintedWhereTheyAreFound() throws {
        let files = try #require(FileManager.default.enumerator(at: Files.sources, includingPropertiesForKeys: nil))
        var calls = 0
        for case let file as URL in files where file.pathExtension == "swift" {
            let source = try String(contentsOf: file, encoding: .utf8)
            for start in source.matches(of: /(judgement\.(add|remark)|Problem)\(\s*\.[a-z]/) {
                let call = source[start.range.lowerBound...].prefix(upToClosing: "(", ")")
                let printed = call.firstMatch(of: /\.grouped|\.base64|\.joined\(|Money\(|String\((?!cString|decoding)/)
                #expect(printed == nil, "\(file.lastPathComponent): \(call)")
                calls += 1
            }
        }
        #expect(calls > 400)
    }
}

extension Substring {
    /// From the start to where the first bracket that opens is closed.
    fileprivate func prefix(upToClosing open: Character, _ close: Character) -> Substring {
        var depth = 0
        for index in indices {
            depth += self[index] == open ? 1 : self[index] == close ? -1 : 0
            if depth == 0, self[index] == close { return self[...index] }
        }
        return self
    }
}
