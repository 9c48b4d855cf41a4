import Foundation
import FundDesk
import Testing

@testable import daxiu

/// Protects: an auditor is shown what is signed, nobody alters it on the way, and the statements that it is on say so.
struct AttestationTests {
    private static let write =
        "daxiu attestation write --period 2025-10 --auditor 某会计师事务所 --opinion 保留意见 --text '除广告收入外，公允反映。' "
        + "--output opinion.txt"

    private static func desk(_ more: String = "") async throws -> PracticeDesk {
        let desk = try await PracticeDesk.copy()
        try await desk.must("daxiu key new auditor.key --origin 某会计师事务所 --no-passphrase")
        try await desk.must(write + more)
        return desk
    }

    private static func sheet(_ desk: PracticeDesk) throws -> String {
        try String(contentsOf: desk.folder.appending(path: "opinion.txt"), encoding: .utf8)
    }

    /// A sheet that went through an editor is signed and recorded like any other; the statement that it is on has it, in
    /// every format and language, and no other has.
    @Test func theStatementThatItIsOnSaysSo() async throws {
        let desk = try await AttestationTests.desk(" --statement 收支表")
        try desk.write("\u{FEFF}" + AttestationTests.sheet(desk).replacing("\n", with: " \r\n"), to: "opinion.txt")
        #expect(try await desk.must("daxiu sign opinion.txt --check").contains("还没有签名。"))
        try await desk.must("daxiu sign opinion.txt --key auditor.key")
        try desk.write(AttestationTests.sheet(desk).replacing("\n", with: "\r\n"), to: "opinion.txt")
        #expect(try await desk.must("daxiu sign opinion.txt --check").contains("2025-12-05 签名"))
        try await desk.must("daxiu attestation record opinion.txt")
        let words = ["保留意见", "2025-12-05", "没有更正"]
        for format in ["text", "csv", "html"] {
            let line = "daxiu statement income --period 2025-10 --format \(format)"
            let text = try await desk.must(line)
            #expect(words.allSatisfy(text.contains), "\(format)")
        }
        let json = try await desk.must("daxiu statement income --period 2025-10 --format json")
        #expect(json.contains("\"opinion\" : \"qualified\"") || json.contains("\"opinion\":\"qualified\""))
        for other in ["balance-sheet --period 2025-10", "income --period 2025-09", "income --period 2025"] {
            #expect(try await !desk.must("daxiu statement \(other)").contains("审计意见"), "\(other)")
        }
    }

    /// What was altered → the problem that whoever signs or records is told.
    @Test(arguments: [
        ("account 1001 6", "account 1001 7", "4078", "sign"), ("除广告收入外", "包括广告收入", "1393", "record"),
        ("期末", "期初", "4074", "record"), ("qualified\n", "unqualified\n", "4074", "record"),
        ("----- figures -----\n", "", "4070", "record"), ("close 19\n", "close 18\n", "1390", "record"),
        ("2025-10\n2025-10\n", "2025-10\n2025-09\n", "4078", "record"),
    ])
    func whatIsAlteredIsTold(_ old: String, _ new: String, _ code: String, _ command: String) async throws {
        let desk = try await AttestationTests.desk()
        try await desk.must("daxiu sign opinion.txt --key auditor.key")
        let sheet = try AttestationTests.sheet(desk)
        let altered = sheet.replacing(old, with: new)
        #expect(altered != sheet)
        try desk.write(altered, to: "opinion.txt")
        let line = command == "sign" ? "daxiu sign opinion.txt --check" : "daxiu attestation record opinion.txt"
        let outcome = try await desk.run(line)
        #expect(outcome.status == 65 && outcome.errors.contains(" \(code) "), "\(outcome.errors)")
    }

    /// Whatever would be refused as a name when it is recorded is refused while nobody has signed it.
    @Test(arguments: ["张三", "张先生说公允", "收李四交"])
    func aNameIsRefusedBeforeItIsSigned(_ words: String) async throws {
        let desk = try await AttestationTests.desk()
        for line in [
            "daxiu attestation write --period 2025-10 --auditor 某会计师事务所 --opinion unqualified --output second.txt",
            "daxiu objection sign 21 --key auditor.key --output second.txt",
        ] {
            let outcome = try await desk.run("\(line) --text \(words)")
            #expect(outcome.status == 65 && outcome.errors.contains(" 4076 "), "\(outcome.errors)")
        }
        #expect(!FileManager.default.fileExists(atPath: desk.folder.appending(path: "second.txt").path))
    }

    /// A signature that was cut, or is not there, is none.
    @Test func whatNobodySignedIsNotRecorded() async throws {
        let desk = try await AttestationTests.desk()
        #expect(try await desk.run("daxiu attestation record opinion.txt").errors.contains(" 4071 "))
        try await desk.must("daxiu sign opinion.txt --key auditor.key")
        let sheet = try AttestationTests.sheet(desk)
        try desk.write(String(sheet.dropLast(9)), to: "opinion.txt")
        #expect(try await desk.run("daxiu attestation record opinion.txt").errors.contains(" 4078 "))
        #expect(try await desk.must("daxiu sign opinion.txt --check").contains("签名不完整"))
    }
}
