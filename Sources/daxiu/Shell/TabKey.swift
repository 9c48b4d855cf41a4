import Foundation
import FundDesk

/// What Tab does at the shell's prompt: it gives what the completion of Unix shells gives, by the same code.
struct TabKey {
    /// What a press of the key comes to.
    struct Effect: Equatable {
        /// What is typed behind the cursor.
        var insertion = ""
        /// What can stand there, to be shown below the line: lines that end in newlines; empty where one thing can.
        var list = ""
    }

    let surroundings: Surroundings
    /// The columns and rows that the list may take.
    let columns: Int
    let rows: Int

    init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
        (columns, rows) = (surroundings.screen.columns, surroundings.screen.rows ?? 24)
    }

    /// The effect of the key behind a text.
    func effect(behind line: String) -> Effect {
        let typed = ShellWords(line)
        guard !typed.isRemark else { return Effect() }
        var before = typed.words.first == "daxiu" ? Array(typed.words.dropFirst()) : typed.words
        var current = typed.word ?? ""
        // An option with its value behind an equals sign is three words, as in bash.
        if current.hasPrefix("--"), let equals = current.firstIndex(of: "=") {
            before += [String(current[..<equals]), "="]
            current = String(current[current.index(after: equals)...])
        }
        var candidates: [TabCompletion.Candidate]
        switch TabCompletion(words: before, current: current, surroundings: surroundings).answer {
        case .words(let words): candidates = words
        case .files: candidates = FileNames.candidates(current)
        }
        if before.isEmpty { candidates += [TabKey.exit].filter { $0.word.hasPrefix(current) } }
        guard let first = candidates.first else { return Effect() }
        if candidates.count == 1 {
            let isFolder = first.word.hasSuffix("/")
            let rest = String(first.word.dropFirst(current.count))
            return Effect(insertion: typed.typing(rest, isWhole: !isFolder) + (isFolder ? "" : " "))
        }
        let common = candidates.dropFirst().reduce(first.word) { $0.commonPrefix(with: $1.word, options: .literal) }
        let rest = String(common.dropFirst(current.count))
        if !rest.isEmpty { return Effect(insertion: typed.typing(rest, isWhole: false)) }
        return Effect(list: list(candidates, below: line))
    }

    private static let exit = TabCompletion.Candidate("exit", ShellTexts.leave.local)

    /// The candidates: one a line with what they mean where they are few, else side by side; as many as there is room for.
    private func list(_ candidates: [TabCompletion.Candidate], below line: String) -> String {
        // The line that is typed may take several of the screen's.
        let taken = DisplayWidth.columns(of: ShellTexts.prompt + line) / columns
        let room = max(3, rows - 3 - 2 * taken)
        var lines: [String]
        var count = candidates.count
        let width = (candidates.map { DisplayWidth.columns(of: $0.word) }.max() ?? 0) + 2
        if candidates.count <= room, candidates.contains(where: { !$0.meaning.isEmpty }) {
            lines = candidates.map { candidate in
                let word = DisplayWidth.padded(candidate.word, to: width) + candidate.meaning
                return DisplayWidth.cut(word, to: columns - 1)
            }
        } else {
            let across = max(1, (columns - 1) / width)
            count = min(count, across * room)
            lines = stride(from: 0, to: count, by: across).map { start in
                let words = candidates[start..<min(start + across, count)].map(\.word)
                return words.dropLast().map { DisplayWidth.padded($0, to: width) }.joined() + (words.last ?? "")
            }
        }
        if count < candidates.count {
            lines.append(ShellTexts.moreWords.text(surroundings.language, [String(candidates.count - count)]))
        }
        // The editor goes up to where the line began, and draws it there again.
        return lines.map { $0 + "\n" }.joined() + String(repeating: "\n", count: taken)
    }
}

/// The names of files that begin as what is typed, for Tab where no Unix shell is there to give them.
enum FileNames {
    /// The names, folders with a slash behind them; those that begin with a full stop only where it is typed.
    static func candidates(_ typed: String) -> [TabCompletion.Candidate] {
        let slash = typed.lastIndex(of: "/")
        let folder = slash.map { String(typed[...$0]) } ?? ""
        let beginning = slash.map { String(typed[typed.index(after: $0)...]) } ?? typed
        let files = FileManager.default
        let names = (try? files.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
        return names.sorted().compactMap { name in
            guard name.hasPrefix(beginning), beginning.hasPrefix(".") || !name.hasPrefix("."),
                Visible.text(name) == name, !name.contains(where: \.isNewline)
            else { return nil }
            var isFolder: ObjCBool = false
            _ = files.fileExists(atPath: folder + name, isDirectory: &isFolder)
            return TabCompletion.Candidate(folder + name + (isFolder.boolValue ? "/" : ""))
        }
    }
}
