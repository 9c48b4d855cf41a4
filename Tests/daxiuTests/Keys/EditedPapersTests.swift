import Foundation
import FundDesk
import Testing

/// Sheets, receipts and objections that went through an editor are judged as they were written, or named by their damage.
@Suite("Edited papers")
struct EditedPapersTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "daxiu-papers-\(UUID().uuidString)")
    private let key: SigningKey
    private let ledger: LedgerFile

    init() throws {
        key = try SigningKey.generate(name: "example.org/papers")
        let noon = try #require(Timestamp("2025-01-01T04:00:00Z"))
        ledger = try LedgerFile.sample(in: folder, key, at: noon, memo: "两个  空格，一个\u{A0}硬空格")
    }

    private func file(_ text: String) throws -> String { try file(Array(text.utf8)) }

    private func file(_ bytes: [UInt8]) throws -> String {
        let path = folder.appending(path: UUID().uuidString).path
        try Data(bytes).write(to: URL(filePath: path))
        return path
    }

    /// What editors and mail programs do to every text; the one before the last is the worst of them all at once.
    private static let edits: [@Sendable (String) -> [UInt8]] = [
        { Array($0.utf8) },
        { Array($0.replacing("\n", with: "\r\n").utf8) },
        { [0xEF, 0xBB, 0xBF] + Array($0.replacing("\n", with: "  \r\n").utf8) + Array("\r\n\r\n".utf8) },
        { [0xFF, 0xFE] + $0.replacing("\n", with: " \r\n").utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } },
        { Array($0.utf8.dropLast()) },
    ]

    private static let now = Timestamp(seconds: 1_751_250_000)

    private func sheet() throws -> ApprovalSheet {
        ApprovalSheet(
            line: try #require(try ledger.line(at: 0)),
            entry: 0,
            origin: key.verifierKey.name,
            .approve,
            facts: SheetFacts(zone: .china, size: 1)
        )
    }

    @Test("an approval sheet that was edited is signed over the same text", arguments: edits.indices)
    func sheets(_ edit: Int) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let edit = EditedPapersTests.edits[edit]
        for language in Language.allCases {
            let read = try ApprovalSheet(reading: file(edit(try sheet().text(language))))
            #expect(try read.text == sheet().text)
            let signed = try read.signed(by: key, at: EditedPapersTests.now)
            let back = try ApprovalSheet(reading: file(edit(signed.text(language)))).approval()
            #expect(try back.note == sheet().signed(by: key, at: EditedPapersTests.now).approval().note)
        }
    }

    @Test(
        "what was changed is named by its line",
        arguments: [
            ("两个  空格", "两个 空格", ProblemCode.sheetAltered, "摘要"),
            ("----- entry -----", "–– entry ––", .sheetDamaged, "----- entry"),
            ("\"kind\":\"open\"", "\"kind\":\n\"open\"", .sheetDamaged, "{\"body"),
            ("\"name\":\"样例苑", "\"name\":\"样例\u{FFFD}", .sheetDamaged, "{\"body"),
            ("\napprove\n", "\nreject\n", .sheetAltered, "签名表示"), ("签名表示", "签字表示", .sheetAltered, "签名表示"),
        ]
    )
    func damage(_ old: String, _ new: String, _ code: ProblemCode, _ place: String) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let text = try sheet().text(.zh)
        let range = try #require(text.range(of: old))
        let line = text.components(separatedBy: "\n").firstIndex { $0.hasPrefix(place) }
        let changed = try file(text.replacingCharacters(in: range, with: new))
        let problem = #expect(throws: Problem.self) { try ApprovalSheet(reading: changed) }
        #expect(
            problem?.code == code && problem?.arguments[1] == .number((line ?? -2) + 1),
            "\(String(describing: problem))"
        )
    }

    @Test("what a sheet is about is told by its marks, not by words in it")
    func kinds() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let request = Request(amount: Money(fen: 100), payee: "甲公司", purpose: "归档 daxiu/succession/v1")
        let draft = EntryDraft(request, date: try #require(CalendarDate("2025-01-01")))
        let time = try #require(Timestamp("2025-01-01T05:00:00Z"))
        _ = try ledger.record(signer: key, time: time) { _ in [draft] }
        let line = try #require(try ledger.line(at: 1))
        let facts = SheetFacts(zone: .china, size: 1)
        let asked = ApprovalSheet(line: line, entry: 1, origin: key.verifierKey.name, .approve, facts: facts)
        let next = try SigningKey.generate(name: key.verifierKey.name)
        let parties = Succession.Parties(from: key.keyID, to: next.keyID, witness: nil)
        let office = SuccessionSheet(parties, items: ["----- entry -----"], in: try ledger.currentState())
        for edit in EditedPapersTests.edits {
            for language in Language.allCases {
                #expect(try SignedSheets.read(file(edit(asked.text(language)))) is ApprovalSheet)
                #expect(try SignedSheets.read(file(edit(office.text(language)))) is SuccessionSheet)
            }
        }
    }

    @Test("a signature that was cut is not one that is missing")
    func cutSignature() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let signed = try sheet().signed(by: key, at: EditedPapersTests.now).text(.zh)
        let read = try ApprovalSheet(reading: file(String(signed.dropLast(9))))
        #expect(#expect(throws: Problem.self) { try read.approval() }?.code == .sheetDamaged)
        let unsigned = try ApprovalSheet(reading: file(try sheet().text(.zh)))
        #expect(#expect(throws: Problem.self) { try unsigned.approval() }?.code == .sheetUnsigned)
    }

    @Test("a receipt that was edited holds, and one that was altered does not", arguments: edits.indices)
    func receipts(_ edit: Int) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let edit = EditedPapersTests.edits[edit]
        let text = try ledger.receipt(for: 0).text
        let receipt = try Receipt(path: file(edit(text)))
        #expect(receipt.proof.text == text)
        #expect(try receipt.signers(among: [key.verifierKey]) == [key.verifierKey])
        let other = text.replacing("index 0", with: "index 1")
        #expect(throws: Problem.self) { try Receipt(path: file(edit(other))) }
    }

    /// A resident may end a line in blanks: what was signed counts, not what looks tidiest.
    @Test("an objection is read in the form that was signed", arguments: edits.indices, ["金额不对", "金额不对  ", "甲\u{A0}乙"])
    func objections(_ edit: Int, _ words: String) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let due = try SignedObjection.text(words, to: 0, in: ledger)
        let note = try Signing.note(due, with: [key]).encoded
        let isTidy = words.last?.isWhitespace == false
        // An editor that adds blanks where there are some leaves nothing to tell them by.
        guard isTidy || [0, 1, 4].contains(edit) else { return }
        let read = try SignedObjection(
            path: file(EditedPapersTests.edits[edit](note)),
            key.verifierKey,
            to: "0",
            in: ledger
        )
        #expect(read.text == words)
        #expect(read.signature.note == note)
    }

    /// The paper that is handed over says by itself which entry and key it is of.
    @Test("an objection on paper is read in the form that was signed", arguments: edits.indices, Language.allCases)
    func objectionPapers(_ edit: Int, _ language: Language) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let note = try Signing.note(try SignedObjection.text("金额不对", to: 0, in: ledger), with: [key])
        let paper = SignedObjection.paper(note, by: key.verifierKey, .plain("…"), language)
        let path = try file(EditedPapersTests.edits[edit](paper))
        let read = try SignedObjection(path: path, nil, to: nil, in: ledger)
        #expect(read.entry == 0 && read.text == "金额不对")
        #expect(read.signature.key == key.verifierKey && read.signature.note == note.encoded)
        guard case .signed(let notes) = try WantedObjections(path, ledger.currentState().register) else {
            Issue.record("it is no signed objection")
            return
        }
        #expect(notes.contains(note))
    }

    @Test("an objection on paper with another key, another entry's hash or no signature is refused")
    func forgedObjectionPapers() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let note = try Signing.note(try SignedObjection.text("金额不对", to: 0, in: ledger), with: [key])
        let other = try SigningKey.generate(name: "example.org/papers").verifierKey
        let paper = SignedObjection.paper(note, by: key.verifierKey, .plain("…"), .zh)
        let leaf = TreeHasher().leaf(try #require(try ledger.line(at: 0))).base64
        let forged: [(String, ProblemCode)] = [
            (paper.replacing(key.verifierKey.description, with: other.description), .objectionKeyMissing),
            (paper.replacing(key.verifierKey.description, with: ""), .objectionKeyMissing),
            (note.encoded, .objectionKeyMissing),
            (paper.replacing(leaf, with: TreeHasher.emptyRoot.base64), .objectionToElsewhere),
            (paper.replacing("— ", with: ""), .objectionToElsewhere), ("", .objectionToElsewhere),
            (String(repeating: paper, count: 200), .objectionToElsewhere),
        ]
        for (text, code) in forged {
            let path = try file(text)
            let problem = #expect(throws: Problem.self) {
                try SignedObjection(path: path, nil, to: nil, in: ledger)
            }
            #expect(problem?.code == code, "\(text.prefix(300))")
        }
    }

    @Test("a public key is found between the words it was printed with, and one of two is not chosen")
    func publicKeys() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let vkey = key.verifierKey.description
        for edit in EditedPapersTests.edits {
            for text in ["\(vkey)\n", "密钥编号 \(key.keyID)\n公钥 \(vkey)\n", "vkey\u{A0}\(vkey)\u{A0}\n"] {
                let read = try KeyFile(path: file(edit(text))).standing()
                #expect(read.key == key.verifierKey && read.content == .verifier)
            }
        }
        let other = try SigningKey.generate(name: "example.org/papers").verifierKey
        #expect(throws: Problem.self) { try KeyFile(path: file("\(vkey)\n\(other)\n")).standing() }
        #expect(throws: Problem.self) { try KeyFile(path: file(String(vkey.dropLast()))).standing() }
    }

    @Test("a key file and its passphrase's file may be edited too")
    func keys() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let secret = try file([0xEF, 0xBB, 0xBF] + Array("正确的口令 \r\n".utf8))
        chmod(secret, 0o600)
        // The mark and the blank were part of it for those who made their key with such a file before.
        for passphrase in ["正确的口令", "正确的口令 ", "\u{FEFF}正确的口令 "] {
            let path = try file(EditedPapersTests.edits[2](try key.pem(passphrase: passphrase)))
            chmod(path, 0o600)
            let read = try KeyFile(path: path).signer { try $0 == 0 ? PassphraseFile.candidates(secret) : nil }
            #expect(read.verifierKey == key.verifierKey)
            #expect(try KeyFile(path: path).standing().content == .encrypted)
        }
    }

    @Test("the passphrase is asked for until it fits or nobody goes on")
    func tries() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = try file(try key.pem(passphrase: "right"))
        chmod(path, 0o600)
        var asked: [Int] = []
        let read = try KeyFile(path: path).signer { attempt in
            asked.append(attempt)
            return [attempt == 2 ? "right" : "wrong"]
        }
        #expect(asked == [0, 1, 2] && read.verifierKey == key.verifierKey)
        let problem = #expect(throws: Problem.self) { try KeyFile(path: path).signer { $0 < 2 ? ["wrong"] : nil } }
        #expect(problem?.code == .keyPassphraseWrong)
    }

    @Test(
        "weak passphrases are told apart by why",
        arguments: [
            ("abc123", PassphraseWeakness?.some(.common)), ("Zq7!", .short), ("19570312", .digits),
            ("１３８００１３８０００", .digits),
            ("Password2025!", .common), ("papers888", .common), ("example.org/papers", .common),
            ("xyxyxyxyxyxy", .monotonous),
            ("abcdefghijklm", .monotonous), ("我的密码", .common), ("春天", .short), ("窗前两棵枣树", nil),
            ("correct horse battery", nil), ("T7#kqz-Lm2", nil),
        ]
    )
    func weakness(_ passphrase: String, _ expected: PassphraseWeakness?) {
        #expect(PassphraseWeakness(passphrase, of: "example.org/papers") == expected, "\(passphrase)")
    }
}
