import ArgumentParser
import FundDesk

/// What can stand where somebody presses Tab.
struct TabCompletion {
    /// A word, and what it means.
    struct Candidate: Hashable {
        let word: String
        let meaning: String

        init(_ word: String, _ meaning: String = "") {
            (self.word, self.meaning) = (word, meaning)
        }
    }

    /// Words, or names of files, which the shell knows best.
    enum Answer {
        case words([Candidate])
        case files
    }

    /// More than these nobody reads.
    private static let limit = 1_000

    /// The words before the one that is being typed, the program's name left out.
    let words: [String]
    /// What of that one is typed already.
    let current: String
    let surroundings: Surroundings

    /// What can stand there: words that begin as what is typed.
    var answer: Answer {
        switch all {
        case .files: return .files
        case .words(let candidates):
            let fitting = candidates.filter { $0.word.hasPrefix(current) && TabCompletion.isPlain($0.word) }
            return .words(Array(fitting.prefix(TabCompletion.limit)))
        }
    }

    /// A word that turns no terminal and no shell against who completes it.
    private static func isPlain(_ word: String) -> Bool {
        !word.isEmpty && Visible.text(word) == word && !word.contains { $0.isNewline || $0 == "\t" }
    }

    private var all: Answer {
        if words == ["help", "tour"] {
            return .words(TourVisitor.allCases.map { Candidate($0.rawValue, $0.name[surroundings.language]) })
        }
        if words.first == "help" { return .words(commands(below: CommandInfo(of: words.dropFirst())) + [tour]) }
        let info = CommandInfo(of: words)
        let rest = Array(words.dropFirst(info.path.count))
        if info.subcommands.isEmpty { return argument(of: info, rest) }
        if info.path.isEmpty, rest.isEmpty { return .words(commands(below: info) + [TabCompletion.help]) }
        // The subcommand that is run where none is named.
        let below = info.standard.map { CommandInfo(of: info.path + [$0]) }
        guard rest.isEmpty, !current.hasPrefix("-") else { return below.map { argument(of: $0, rest) } ?? .words([]) }
        guard let below, case .words(let more) = argument(of: below, rest) else { return .words(commands(below: info)) }
        return .words(commands(below: info) + more)
    }

    private static let help = Candidate("help", HelpWords.help.local)
    private var tour: Candidate { Candidate("tour", HelpWords.tour[surroundings.language]) }

    private func commands(below info: CommandInfo) -> [Candidate] {
        guard !info.path.isEmpty else {
            return CommandFamily.all.flatMap(\.members).map { Candidate($0.name, $0.brief[surroundings.language]) }
        }
        return info.subcommands.map { Candidate($0._commandName, $0.configuration.abstract) }
    }

    /// What follows the names of a command: a value of the option before, an option, or what stands by its place.
    private func argument(of info: CommandInfo, _ rest: [String]) -> Answer {
        var places = info.arguments.filter(\.isPositional)[...]
        var used: Set<String> = []
        var pending: CommandInfo.Argument?
        for word in rest where word != "=" {
            if pending != nil {
                pending = nil
            } else if word.hasPrefix("--") {
                let name = word.dropFirst(2).prefix { $0 != "=" }
                used.insert(String(name))
                let option = info.arguments.first { $0.option == String(name) }
                if option?.isFlag == false, !word.contains("=") { pending = option }
            } else if let first = places.first, !first.isRepeating {
                places.removeFirst()
            }
        }
        let values = CompletionValues(path: info.path, words: rest, surroundings: surroundings)
        if let pending { return values.answer(for: pending) }
        guard current.hasPrefix("-") else { return places.first.map(values.answer) ?? .words([]) }
        if let equals = current.firstIndex(of: "="), case .words(let words) = value(at: equals, info, values) {
            return .words(words.map { Candidate(current[...equals] + $0.word, $0.meaning) })
        }
        let options = info.arguments.filter { option in
            !option.isPositional && (option.isRepeating || !used.contains(option.option ?? ""))
        }
        // What the parser adds by itself it says in English.
        return .words(
            options.map { option in
                option.option == "help"
                    ? Candidate("--help", HelpWords.help.local)
                    : Candidate("--\(option.option ?? "")", option.abstract ?? "")
            }
        )
    }

    private func value(at equals: String.Index, _ info: CommandInfo, _ values: CompletionValues) -> Answer {
        let name = current[..<equals].dropFirst(2)
        return info.arguments.first { $0.option == String(name) }.map(values.answer) ?? .words([])
    }
}
