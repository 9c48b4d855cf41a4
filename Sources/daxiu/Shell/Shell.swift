import Foundation
import FundDesk

/// Commands at one prompt, with the keys that were opened kept in memory until it ends.
///
/// A command that fails ends with its error, and the next one is asked for. Every command gets surroundings of its own but
/// for the keys; what it records is recorded as if it had been started alone.
struct Shell {
    private let surroundings: Surroundings
    private let idleness: Idleness
    private let editor: LineEditor?

    /// - Parameter surroundings: what every command is given.
    /// - Parameter limit: after how long without a key the shell ends.
    init(_ surroundings: Surroundings, limit: Duration) {
        idleness = Idleness(limit: limit)
        var surroundings = surroundings
        surroundings.keyboard.idleness = idleness
        self.surroundings = surroundings
        let within = surroundings
        editor =
            surroundings.keyboard.isTerminal
            ? LineEditor(prompt: ShellTexts.prompt, patience: limit) { TabKey(within).effect(behind: $0) } : nil
    }

    /// Runs commands until the input ends, somebody says `exit`, or nobody says anything.
    ///
    /// - Returns: at a terminal 0; for a script the status of the last command that failed, 0 where none did.
    func run() async throws -> Int32 {
        var status: Int32 = 0
        defer { surroundings.keyring.empty() }
        while !idleness.isOver {
            let line: String
            switch try read() {
            case .text(let text): line = text
            case .unreadable:
                try surroundings.errors.write(DialogueTexts.unreadable[surroundings.language] + "\n")
                continue
            case .interrupted:
                try surroundings.errors.write("\n")
                continue
            case .idle: continue
            case .end:
                if surroundings.keyboard.isTerminal { try surroundings.errors.write("\n") }
                return surroundings.keyboard.isTerminal ? 0 : status
            }
            do {
                let words = try ShellWords.words(line)
                guard let first = words.first else { continue }
                if Shell.isEnd(first) { return surroundings.keyboard.isTerminal ? 0 : status }
                let ended = try await carryOut(first == "daxiu" ? Array(words.dropFirst()) : words)
                if ended != 0 { status = ended }
            } catch {
                let report = ErrorReport(error, surroundings.language)
                try surroundings.errors.write(report.text)
                status = report.status
            }
        }
        let minutes = String(max(1, idleness.limit.components.seconds / 60))
        try surroundings.errors.write("\n" + ShellTexts.idle.text(surroundings.language, [minutes]) + "\n")
        return surroundings.keyboard.isTerminal ? 0 : status
    }

    private func read() throws -> Keyboard.Line {
        let line: Keyboard.Line
        if let editor {
            line = editor.line()
        } else {
            line = try surroundings.keyboard.line {
                if surroundings.keyboard.isTerminal { try surroundings.errors.write(ShellTexts.prompt) }
            }
        }
        if line == .idle { idleness.end() }
        return line
    }

    /// The words by which people leave other programs.
    private static func isEnd(_ word: String) -> Bool {
        ["exit", "quit", "bye", "logout", "退出", "结束", "再见"].contains(word.lowercased())
    }

    private func carryOut(_ words: [String]) async throws -> Int32 {
        let language = Speech.choose(words, surroundings.environment, otherwise: surroundings.language)
        switch words.first {
        case nil: return 0
        case "shell": throw UsageError(ShellTexts.nested)
        case "help" where words.count == 1, "?", "？", "帮助":
            try surroundings.output.write(ShellTexts.help[language] + "\n")
            return 0
        default:
            return await Speech.$language.withValue(language) {
                await Program.run(words, in: surroundings.anew(language))
            }
        }
    }
}
