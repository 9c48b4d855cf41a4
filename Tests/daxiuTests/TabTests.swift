import Foundation
import FundDesk
import Testing

@testable import daxiu

/// Protects: Tab at the shell's prompt gives what the shells' completion gives, and what it types means what it stands for.
struct TabTests {
    private func tab(_ line: String, _ desk: PracticeDesk, rows: Int = 24) throws -> TabKey.Effect {
        let streams = try FileHandle(forWritingTo: URL(filePath: "/dev/null")).fileDescriptor
        let surroundings = Surroundings(
            environment: ["DAXIU_LEDGER": desk.folder.appending(path: "fund.daxiu").path],
            language: .zh,
            output: Output(descriptor: streams),
            errors: Output(descriptor: streams)
        )
        return TabKey(surroundings).effect(behind: line)
    }

    @Test
    func whatIsTyped() async throws {
        let desk = try await PracticeDesk.copy()
        for (line, typed) in [
            ("contr", "ibute "), ("daxiu contr", "ibute "), ("unit show 5", "-1-101 "), ("unit show '5", "-1-101' "),
            ("contribute 3-2-5", "0"), ("project close P", ""), ("project close P3", " "), ("request carry ", "26 "),
            ("statement bal", "ance-sheet "), ("statement x --format=h", "tml "), ("statement x --format h", "tml "),
            ("contribute 3-2-501 10 --att", "ach "), ("import contr", "ibutions "), ("exi", "t "), ("nosuch x", ""),
            ("log # unit show 5", ""),
        ] {
            #expect(try tab(line, desk).insertion == typed, "\(line)")
        }
        let homes = try tab("contribute 3-2-50", desk).list
        #expect(homes == "3-2-501  3-2-502\n", "\(homes)")
        let projects = try tab("project close P", desk).list
        #expect(projects == "P1  屋面防水\nP3  外墙粉刷\n", "\(projects)")
        // All commands, in the order of the first help screen; nothing wider than the terminal.
        let commands = try tab("", desk).list
        #expect(commands.hasPrefix("status ") && commands.contains("exit"), "\(commands)")
        #expect(commands.split(separator: "\n").allSatisfy { $0.count < 80 })
        let options = try tab("contribute 3-2-501 10 --", desk).list
        #expect(options.contains("--help ") && options.contains("显示说明。") && !options.contains("Show"), "\(options)")
        #expect(options.split(separator: "\n").allSatisfy { DisplayWidth.columns(of: String($0)) < 80 })
    }

    @Test(
        "what Tab types is read as what it stands for",
        arguments: ["", "a", "\"a", "'a", "a\\", "--to=“a", "“", "x 'b c' \"d"],
        ["b c", "某 “某” 表", "it's \"so\" #1\\"]
    )
    func quoting(_ line: String, _ text: String) throws {
        let before = ShellWords(line)
        let words = try ShellWords.words(line + before.typing(text, isWhole: true))
        #expect(words == before.words + [(before.word ?? "") + text])
    }

    @Test("at a terminal Tab completes homes and names of files, and lists what can stand there")
    func atATerminal() throws {
        let place = try Workplace(locale: "C.UTF-8")
        try place.must("sh setup.sh")
        try place.must("mkdir 表; printf 'date,unit,amount\\n2025-03-01,1-102,85.00\\n' > '表/三月 交存.csv'")
        let session = try TypedSession("exec daxiu shell --lang en", in: place, environment: ["TERM": "vt100"])
        try session.press("unit show 1-10\t", after: "daxiu> ")
        try session.press("1\n", after: "1-101  1-102")
        try session.press("import cont\t表\t三\t --dry-run\n", after: "52.36")
        try session.press("exi\t\n", after: "85.00")
        #expect(try session.end() == 0, "\(session.screen)")
    }
}
