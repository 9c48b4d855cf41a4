import Foundation
import FundDesk
import Testing

@testable import daxiu

/// A receipt that went through an editor holds; one that was damaged is named by what happened to it, in both languages.
@Suite("Damaged receipts")
struct ReceiptDamageTests {
    private let desk: ReceiptDesk

    init() throws { desk = try ReceiptDesk() }

    private func problem(_ text: String) throws -> Problem? {
        #expect(throws: Problem.self) { try Receipt(path: desk.file(Array(text.utf8))) }
    }

    @Test("what editors add does not count", arguments: ReceiptDesk.edits.indices)
    func edits(_ edit: Int) async throws {
        for text in [try await desk.balance("1-02").text, try desk.ledger.receipt(for: 3).text] {
            let receipt = try Receipt(path: desk.file(ReceiptDesk.edits[edit](text)))
            #expect(receipt.text == text)
            #expect(try receipt.signers(among: [desk.key.verifierKey]).count == 1)
        }
    }

    private static func cut(_ text: String, before mark: String) -> String {
        String(text[..<(text.range(of: mark)?.lowerBound ?? text.endIndex)])
    }

    /// What becomes of a receipt → what is said of it, in Chinese and in English.
    private static let damages: [(change: @Sendable (String) -> String, zh: String, en: String)] = [
        ({ _ in "" }, "空的", "empty"),
        ({ $0.components(separatedBy: "\n\n")[2...].joined(separator: "\n\n") }, "是封条", "a checkpoint, and no"),
        ({ "您好，附上凭据：\n" + $0 }, "前面多了 1 行", "1 lines of other words"),
        ({ "> " + $0.replacing("\n", with: "\n> ") }, "“>”", "“>”"),
        ({ $0.replacing("extra ", with: "extra ey\n") }, "第 10 行：这一行被折成了 2 行", "line 10: this line was broken"),
        ({ $0.replacing("index 1\nsize", with: "size") }, "（index）", "(index)"),
        ({ $0.replacing("size 3", with: "size 三") }, "第 4 行", "line 4"),
        ({ $0.replacing("accounts ", with: "accounts x") }, "第 5 行：不是指纹", "line 5: it is no hash"),
        ({ $0.replacing("unit 1-02", with: "unit 1-0\u{FFFD}") }, "第 2 行：有的字存丢了", "line 2: characters were lost"),
        ({ $0.replacing("c2sp.org/tlog-proof@v1\n", with: "") }, "少了这一行", "a line is missing"),
        ({ String($0.prefix(100)) }, "少了这一行", "a line is missing"),
        ({ cut($0, before: "\n\nexample.org") }, "后半", "cut off"),
        ({ cut($0, before: "\n\n— ") }, "没有签名行", "no signature lines"),
        ({ $0.replacing("\n\n— ", with: "\n多一行\n\n— ") }, "三行", "three lines"),
        ({ $0.replacing("— example.org/receipts ", with: "— example.org/receipts  ") }, "不是签名行", "no signature line"),
        ({ $0.replacing("unit 1-02 ", with: "unit 1-02 +") }, "不是一户的余额", "not a balance"),
        ({ $0.replacing("balance-proof/v1", with: "balance-proof/v9") }, "前面多了", "lines of other words"),
        ({ _ in "-----BEGIN PRIVATE KEY-----\nx\n-----END PRIVATE KEY-----\n" }, "密钥", "a key"),
        ({ _ in "{\"seq\":1}\n" }, "第 1 行：应当是", "line 1: it should be"),
    ]

    @Test("what happened to the file is named", arguments: damages.indices)
    func damage(_ index: Int) async throws {
        let (change, zh, en) = ReceiptDamageTests.damages[index]
        let problem = try #require(try problem(change(await desk.balance("1-02").text)))
        #expect(problem.code == .receiptMalformed)
        #expect(problem.message(in: .zh).contains(zh), "\(problem.message(in: .zh))")
        #expect(problem.message(in: .en).contains(en), "\(problem.message(in: .en))")
    }

    @Test(
        "what was altered does not hold, and where is said",
        arguments: [
            ("unit 1-02 ", "unit 1-02 1", "余额指纹"), ("unit 1-02 ", "unit 1-03 ", "余额指纹"),
            ("index 1\nsize 3", "index 3\nsize 3", "说是第 3 个，一共却只有 3 个"),
            ("index 1\nsize 3", "index 2\nsize 3", "要 1 个指纹，这里有 2 个"),
            ("index 1\nsize 3", "index 0\nsize 3", "余额指纹"), ("size 3", "size 9999999", "要 24 个指纹"),
        ]
    )
    func altered(_ old: String, _ new: String, _ words: String) async throws {
        let text = try await desk.balance("1-02").text
        let problem = try #require(try problem(text.replacing(old, with: new)))
        let said = problem.message(in: .zh)
        #expect(problem.code == .receiptFails && said.contains(words), "\(said)")
        #expect(!problem.message(in: .en).contains("{"))
    }

    @Test("an index beyond the size, hashes too many, another entry in it, or none")
    func entries() async throws {
        let close = try #require(try await desk.balance("1-02").proof.extra)
        let right = try desk.ledger.receipt(for: 3)
        let (index, size, path) = (right.inclusion.index, right.inclusion.size, right.inclusion.path)
        func words(_ inclusion: InclusionProof, _ extra: [UInt8]?) throws -> String {
            let proof = LogProof(extra: extra, inclusion: inclusion, note: right.note)
            return try #require(try problem(proof.text)).message(in: .en)
        }
        func inclusion(_ index: Int, _ path: [Digest]) -> InclusionProof {
            InclusionProof(index: index, size: size, path: path)
        }
        #expect(try words(inclusion(index, path + [desk.root]), right.extra).contains("it takes \(path.count) hashes"))
        #expect(try words(inclusion(index, Array(path.dropLast())), right.extra).contains("has \(path.count - 1)"))
        #expect(try words(inclusion(size + 4, path), right.extra).contains("the receipt is of \(size + 4)"))
        #expect(try words(inclusion(index, path), close).contains("the receipt is of \(index)"))
        #expect(try words(inclusion(index, path), nil).contains("the entry is not in it"))
        #expect(try words(inclusion(index, path), Array("{}".utf8)).contains("cannot be read"))
        #expect(try words(inclusion(index, path.map { _ in desk.root }), right.extra).contains("do not fit together"))
        // The line of another entry, with its own number, and a number beyond the size that the line has too.
        let line = String(decoding: try #require(right.extra), as: UTF8.self)
        let beyond = Array(line.replacing("\"seq\":3,", with: "\"seq\":99,").utf8)
        #expect(try words(inclusion(99, path), beyond).contains("it says number 99, and there are \(size)"))
    }

    @Test("files that are no receipts, however large, end in a sentence")
    func hostile() async throws {
        let text = try await desk.balance("1-02").text
        let line = try #require(text.split(separator: "\n").last)
        let many = text + String(repeating: line + "\n", count: 1_000)
        #expect(try problem(many)?.code == .receiptMalformed)
        let hashes = String(repeating: desk.root.base64 + "\n", count: 9_000)
        let long = text.replacing("index 1\n", with: "index 1\n" + hashes)
        #expect(try problem(long)?.code == .receiptMalformed)
        #expect(try problem(String(repeating: text, count: 2_000))?.code == .fileTooLarge)
        let page = "<!DOCTYPE html>\n<pre class=\"receipt\">\(text)</pre>"
        #expect(try Receipt(path: desk.file(Array(page.utf8))).text == text)
        for other in [page + page, "<!DOCTYPE html><pre class=\"receipt\">", "<html>", "%PDF-1.7 "] {
            #expect([.fileNotPlainText, .receiptMalformed].contains(try problem(other)?.code), "\(other.prefix(40))")
        }
    }
}
