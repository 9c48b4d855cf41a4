import Foundation
import Testing

/// Protects: at a terminal a person is asked about a clock that jumped, and only a yes records.
@Suite(.enabled(if: Workplace.has("python3"))) struct ClockTests {
    /// Types an answer at a terminal of its own, and prints what stood there and how it ended.
    private static let terminal = """
        import os, pty, sys
        pid, terminal = pty.fork()
        if pid == 0: os.execvp("daxiu", ["daxiu"] + sys.argv[2:])
        os.write(terminal, sys.argv[1].encode() + b"\\n")
        shown = b""
        try:
            while chunk := os.read(terminal, 4096): shown += chunk
        except OSError: pass
        print(shown.decode(), os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), sep="\\n")
        """

    @Test(arguments: [("y", 0), ("Yes", 0), ("是", 0), ("n", 65), ("", 65), ("yep", 65)])
    func isAsked(_ answer: String, _ status: Int) throws {
        let place = try Workplace(locale: "en_US.UTF-8")
        try place.must("sh setup.sh")
        let before = try place.ledgers()
        try Data(ClockTests.terminal.utf8).write(to: place.folder.appending(path: "terminal.py"))
        let shown = try place.must(
            "DAXIU_NOW=2099-03-05T08:00:00Z python3 terminal.py '\(answer)' contribute 1-101 10 --date 2025-06-30"
        )
        #expect(shown.contains("Is the clock right? [y/N]"))
        #expect(shown.hasSuffix("\n\(status)\n"), "\(shown)")
        #expect(shown.contains("Recorded entry 8") == (status == 0))
        #expect(try (place.ledgers() == before) == (status != 0))
    }

    /// A script is refused whatever its standard input says; its own word about the clock is the option.
    @Test func aScriptIsRefused() throws {
        let place = try Workplace(locale: "en_US.UTF-8")
        try place.must("sh setup.sh")
        let before = try place.ledgers()
        let refused = try place.run("yes | DAXIU_NOW=2099-03-05T08:00:00Z daxiu close 2025-02")
        #expect(refused.status == 65 && refused.text.contains("clock-jumped"))
        #expect(try place.ledgers() == before)
    }
}
