import Foundation
import FundDesk
import Testing

@testable import daxiu

/// Keys at the desk: shown, put on paper and restored, handed over by a sheet, kept open by the shell.
@Suite("Keys at the desk")
struct KeyDeskTests {
    private func text(_ name: String, _ desk: PracticeDesk) throws -> String {
        try String(contentsOf: desk.folder.appending(path: name), encoding: .utf8)
    }

    @Test("a paper gives the key back, and a slip is named by its line")
    func paper() async throws {
        let desk = try await PracticeDesk.copy()
        let paper = try await desk.must("daxiu key print supervisor.key")
        #expect(paper.contains("这张纸就是密钥") && paper.contains("█"))
        try desk.write(paper, to: "paper.txt")
        try await desk.must("daxiu key restore again.key --from paper.txt --no-passphrase")
        #expect(try text("again.key", desk) == text("supervisor.key", desk))
        let key = try KeyFile(path: desk.folder.appending(path: "supervisor.key").path).signer { _ in nil }
        try desk.write(PaperKey(key).compact + "\n", to: "scan.txt")
        try await desk.must("daxiu key restore scanned.key --from scan.txt --no-passphrase")
        #expect(try text("scanned.key", desk) == text("supervisor.key", desk))

        let rows = paper.split(separator: "\n").map(String.init)
        let second = try #require(rows.first { $0.hasPrefix("    2.") })
        let wrong = second.replacing(/\.(.*)(.)$/) { ".\($0.1)\($0.2 == "Z" ? "Y" : "Z")" }
        try desk.write(paper.replacing(second, with: wrong), to: "wrong.txt")
        let refused = try await desk.run("daxiu key restore other.key --from wrong.txt --no-passphrase", .en)
        #expect(refused.status == 2 && refused.errors.contains("3025 paper-line-wrong: line 2 of the paper key"))
        try desk.write(paper.replacing("example.org/shiliyuan", with: "example.org/shiliyan"), to: "named.txt")
        let named = try await desk.run("daxiu key restore other.key --from named.txt --no-passphrase")
        #expect(named.errors.contains("3027 paper-name-differs"))
        try desk.write(rows.filter { !$0.hasPrefix("    3.") }.joined(separator: "\n"), to: "short.txt")
        #expect(try await desk.run("daxiu key restore other.key --from short.txt").errors.contains("3028"))
        #expect(!FileManager.default.fileExists(atPath: desk.folder.appending(path: "other.key").path))
    }

    @Test("a name that looks like a line is a name", arguments: ["sunshine-garden", "sunnyhillestate24"])
    func longName(_ name: String) throws {
        let key = try SigningKey.generate(name: name)
        for row in [name, "name        \(name)", "名字        \(name)"] {
            let text = ([row] + PaperKey(key).lines).joined(separator: "\n")
            #expect(try TypedPaper.key(in: text, "paper.txt").verifierKey == key.verifierKey, "\(row)")
        }
    }

    @Test("it is typed back line by line, a wrong line asked for again")
    func typed() async throws {
        let desk = try await PracticeDesk.copy()
        let key = try KeyFile(path: desk.folder.appending(path: "supervisor.key").path).signer { _ in nil }
        let lines = PaperKey(key).lines
        let answers = [
            "example.org/shiliyuan", lines[0].lowercased(), lines[2], lines[1], "<", lines[1], lines[2], lines[3],
        ]
        let typing = answers.joined(separator: "\n") + "\n"
        let outcome = try await desk.run("daxiu key restore typed.key --no-passphrase", typing: typing)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.errors.contains("第 2 行不对") && outcome.output.contains(key.keyID.description))
        #expect(try text("typed.key", desk) == text("supervisor.key", desk))
        let printed = outcome.errors + outcome.output
        #expect(printed.contains("example.org/shiliyuan"))
        for secret in lines + [lines[0].lowercased()] { #expect(!printed.contains(secret)) }
        let stopped = try await desk.run(
            "daxiu key restore half.key --no-passphrase",
            typing: "example.org/shiliyuan\n"
        )
        #expect(stopped.status != 0)
        #expect(!FileManager.default.fileExists(atPath: desk.folder.appending(path: "half.key").path))
    }

    /// The whole page, as a printer gets it; the other forms are made of this one by a browser.
    @Test("the page has the lines and a code, and only its owner can read it")
    func page() async throws {
        let desk = try await PracticeDesk.copy()
        try await desk.must("daxiu key print supervisor.key --output page.html")
        let page = try text("page.html", desk)
        let key = try KeyFile(path: desk.folder.appending(path: "supervisor.key").path).signer { _ in nil }
        for line in PaperKey(key).lines { #expect(page.contains(line)) }
        #expect(page.contains("这张纸就是密钥") && page.contains("<path transform"))
        #expect(!FileAccess.isOpenToOthers(desk.folder.appending(path: "page.html").path))
        let again = try await desk.run("daxiu key print supervisor.key --output page.html")
        #expect(again.errors.contains("3002 file-exists"))
        #expect(try await desk.run("daxiu key print supervisor.key --output page.docx").errors.contains("4018"))
    }

    /// What a camera sees is what was meant.
    @Test(
        "the code is read by another program",
        .enabled(if: ProcessInfo.processInfo.environment["DAXIU_LONG"] != nil && Workplace.has("chromium", "zbarimg"))
    )
    func code() async throws {
        let desk = try await PracticeDesk.copy()
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let printed = try await desk.run("daxiu key print supervisor.key --output page.png", adding: ["PATH": path])
        #expect(printed.status == 0, "\(printed.errors)")
        let place = try Workplace()
        let read = try place.must("zbarimg -q --raw '\(desk.folder.appending(path: "page.png").path)' 2> zbarimg.err")
        let key = try KeyFile(path: desk.folder.appending(path: "supervisor.key").path).signer { _ in nil }
        #expect(read.trimmingCharacters(in: .newlines) == PaperKey(key).compact)
    }

    @Test("a key is shown without its passphrase, and a file that is there is refused before anything is asked")
    func show() async throws {
        let desk = try await PracticeDesk.copy()
        let shown = try await desk.must("daxiu key show supervisor.key")
        #expect(shown.contains("example.org/shiliyuan+") && shown.contains("没有口令"))
        let json = try await desk.must("daxiu key show supervisor.key --json")
        #expect(json.contains("\"content\" : \"private\"") || json.contains("\"content\":\"private\""))
        try desk.write(shown, to: "public.txt")
        #expect(try await desk.must("daxiu key show public.txt").contains("只有公钥"))
        let new = try await desk.run("daxiu key new supervisor.key --origin example.org/shiliyuan")
        #expect(new.errors.contains("3002 file-exists"))
        #expect(try await desk.run("daxiu key restore supervisor.key").errors.contains("3002 file-exists"))
    }

    @Test("an office is handed over by a sheet, and nobody's key leaves its machine")
    func handover() async throws {
        let desk = try await PracticeDesk.copy()
        try desk.write(try await desk.must("daxiu key show cashier.key"), to: "cashier.txt")
        let export = "daxiu member handover --from treasurer.key --to cashier.txt --item 公章一枚 --export handover.txt"
        let said = try await desk.must(export)
        #expect(said.contains("公章一枚") && said.contains("还要签的：出纳"))
        func problem(_ line: String) async throws -> String { try await desk.run(line).errors }
        #expect(try await problem(export).contains("3002 file-exists"))
        #expect(try await problem("daxiu member handover --import handover.txt").contains("4081 signatures-missing"))
        #expect(try await problem("daxiu sign handover.txt --key supervisor.key").contains("4079 sheet-not-yours"))
        let sheet = try text("handover.txt", desk)
        try desk.write(sheet.replacing("公章一枚", with: "公章两枚"), to: "altered.txt")
        // Words and text alike: then the one who signed first did not sign that.
        try await desk.must("daxiu sign altered.txt --key cashier.key")
        #expect(try await problem("daxiu member handover --import altered.txt").contains("1282 succession-unproven"))
        let words = try #require(sheet.range(of: "公章一枚"))
        try desk.write(sheet.replacingCharacters(in: words, with: "公章两枚"), to: "words.txt")
        #expect(try await problem("daxiu sign words.txt --key cashier.key").contains("4074 sheet-altered"))

        // The keys in full, to be read aloud; a sheet from before they stood there is read as it was.
        let vkeys = try ["treasurer", "cashier"].map { name in
            try KeyFile(path: desk.folder.appending(path: "\(name).key").path).verifierKey().key.description
        }
        #expect(said.contains("一字不差") && vkeys.allSatisfy { said.contains("    \($0)\n") }, "\(said)")
        for key in vkeys { #expect(sheet.components(separatedBy: key).count == 3) }
        let other = sheet.replacing("    \(vkeys[1])", with: "    \(vkeys[0])")
        try desk.write(other, to: "other.txt")
        #expect(try await problem("daxiu sign other.txt --key cashier.key").contains("4074 sheet-altered"))
        let spoken = try #require(sheet.firstRange(of: /签字以前[^-]*?\n\n/))
        let older = sheet.replacingCharacters(in: spoken, with: "")
        try desk.write(vkeys.reduce(older) { $0.replacing("\($1)\n", with: "") }, to: "older.txt")
        try await desk.must("daxiu sign older.txt --key cashier.key")

        try desk.write(sheet.replacing("\n", with: " \r\n"), to: "edited.txt")
        try await desk.must("daxiu sign edited.txt --key cashier.key")
        try desk.write("\u{FEFF}" + text("edited.txt", desk).replacing("\n", with: "\r\n"), to: "back.txt")
        let recorded = try await desk.must("daxiu member handover --import back.txt")
        #expect(recorded.contains("移交") && recorded.contains("公章一枚"))
        #expect(try await problem("daxiu member handover --import back.txt").contains("4080 sheet-outdated"))
        try await desk.must("daxiu verify")
        let strangers = "daxiu member handover --from treasurer.key --to resident.key --export no.txt"
        #expect(try await problem(strangers).contains("1280 succession-parties"))
    }

    @Test("the shell runs one command after the other, and an error does not end it")
    func shell() async throws {
        let desk = try await PracticeDesk.copy()
        let typing = """
            # 今天收的
            contribute 3-1-301 '20.00' --memo “十二月 大修” --date 2025-12-03
            daxiu contribute 3-9-999 20.00
            bogus
            pay "P1
            help
            log --limit 1 --lang en
            shell
            exit
            log --limit 2
            """
        let outcome = try await desk.run("daxiu shell", typing: typing)
        #expect(outcome.output.contains("交存") && outcome.output.contains("contribution"), "\(outcome.output)")
        #expect(outcome.errors.contains("1060") && outcome.errors.contains("bogus"), "\(outcome.errors)")
        #expect(outcome.errors.contains("引号没有配对") && outcome.errors.contains("已经在 shell 里了"))
        #expect(outcome.output.contains("密钥从内存抹去"))
        #expect(outcome.status == 64)
        #expect(try await desk.must("daxiu log --limit 1").contains("十二月 大修"))
    }

    @Test("nobody does anything: the shell ends and lets go of the keys")
    func idle() async throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        defer { ends.forEach { close($0) } }
        var surroundings = Surroundings(
            environment: [:],
            language: .en,
            keyboard: Keyboard(descriptor: ends[0]),
            output: Output(descriptor: open("/dev/null", O_WRONLY)),
            errors: Output(descriptor: open("/dev/null", O_WRONLY))
        )
        surroundings.keyring = Keyring()
        let key = try SigningKey.generate(name: "example.org/idle")
        surroundings.keyring.keep(key)
        let start = ContinuousClock.now
        #expect(try await Shell(surroundings, limit: .seconds(1)).run() == 0)
        #expect(ContinuousClock.now - start >= .seconds(1))
        #expect(surroundings.keyring.key(key.verifierKey) == nil)
    }

    @Test(
        "words are taken apart as a person means them",
        arguments: [
            ("pay P1 500", ["pay", "P1", "500"]), ("a 'b c' \"d e\"", ["a", "b c", "d e"]),
            ("a \"b\\\"c\"", ["a", "b\"c"]),
            ("--payee=“某某 公司” x", ["--payee=某某 公司", "x"]), ("a b\\ c", ["a", "b c"]), ("a '' b", ["a", "", "b"]),
            ("  # all a remark", []), ("a#b #c", ["a#b"]), ("付“款”给", ["付“款”给"]), ("a\u{3000}b", ["a", "b"]),
        ]
    )
    func words(_ line: String, _ expected: [String]) throws {
        #expect(try ShellWords.words(line) == expected)
    }

    @Test("at a terminal a wrong passphrase is typed again, and the key is asked for once")
    func passphrases() throws {
        let place = try Workplace()
        let session = try TypedSession("exec daxiu shell --key test-only-encrypted.key", in: place)
        try session.type("wrong", after: "的口令：")
        try session.type("test only 口令", after: "还可以再试 2 次。\r\n密钥 test-only-encrypted.key 的口令：")
        try session.type("key print test-only-encrypted.key --output paper.txt", after: "daxiu> ")
        try session.press("\u{3}", after: "锁好。\r\ndaxiu> ")
        try session.type("key print test-only-encrypted.key --output paper.svg", after: "daxiu> ")
        try session.press("\u{4}", after: "锁好。\r\ndaxiu> ")
        let status = try session.end()
        #expect(status == 0, "\(status)\n\(session.screen)")
        #expect(session.screen.components(separatedBy: "的口令：").count == 3, "\(session.screen)")
        #expect(FileManager.default.fileExists(atPath: place.folder.appending(path: "paper.svg").path))
    }

    @Test("at a terminal a weak passphrase is said to be weak before it is typed twice")
    func weakness() throws {
        let place = try Workplace(locale: "en_US.UTF-8")
        let session = try TypedSession("daxiu key new k.key --origin example.org/weak", in: place)
        try session.type("19570312", after: "Choose a passphrase")
        try session.type("n", after: "only digits")
        try session.type("three blind mice sing", after: "Choose a passphrase")
        try session.type("three blind mice sang", after: "Once more: ")
        try session.type("three blind mice sing", after: "Choose a passphrase")
        #expect(session.screen.contains("They differ"))
        try session.type("three blind mice sing", after: "Once more: ")
        #expect(try session.end() == 0)
        #expect(session.screen.contains("Nobody can recover"))
        #expect(!session.screen.contains("mice"))
        try place.must("grep -q ENCRYPTED k.key")
    }
}
