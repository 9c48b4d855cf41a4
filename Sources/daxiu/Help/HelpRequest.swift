import ArgumentParser
import FundDesk

/// A help screen that a command line asks for.
enum HelpRequest {
    /// What somebody comes for, on one screen.
    case tour(HelpTour)
    /// The page of a command; the first screen where the path is empty.
    case page([String])

    /// - Returns: nil where no help is asked for, or for what there is no command: the parser says so.
    init?(_ words: [String]) {
        if words.first == "help" {
            let rest = words.dropFirst().filter { !HelpRequest.names.contains($0) }
            if let tour = HelpTour.named(rest) { self = .tour(tour) } else { self.init(of: rest) }
            return
        }
        guard words.prefix(while: { $0 != "--" }).contains(where: HelpRequest.names.contains) else { return nil }
        self.init(of: words.filter { !HelpRequest.names.contains($0) })
    }

    private init?(of words: [String]) {
        let path = CommandInfo.descend(words).path
        guard !path.isEmpty || words.isEmpty else { return nil }
        self = .page(path)
    }

    /// Without what asks for help: the rest of words that ask for help on what there is not.
    static func withoutAsking(_ words: [String]) -> [String] {
        let rest = words.first == "help" ? Array(words.dropFirst()) : words
        let end = rest.firstIndex(of: "--") ?? rest.endIndex
        return rest[..<end].filter { !names.contains($0) } + rest[end...]
    }

    private static let names: Set = ["--help", "-h", "-help"]

    /// The screen, ending in one newline.
    func text(_ language: Language, width: Int) -> String {
        switch self {
        case .tour(let tour): tour.text(language)
        case .page(let path) where path.isEmpty: FirstScreen.text(language)
        case .page(let path): HelpPage(path, language, width: width)?.text ?? FirstScreen.text(language)
        }
    }
}
