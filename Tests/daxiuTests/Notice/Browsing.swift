import Foundation
import Testing

/// What a reader of a notice had before him in a real browser, as `Tests/Notice/browse.py` says.
struct Browsing: Decodable {
    /// A finding of axe's.
    struct Barrier: Decodable {
        let id: String
        let first: [String]
    }

    /// What the page came to: `holds`, `weaker`, `broken` or `failed`; what it stopped at otherwise.
    let state: String?
    /// The verdict in a sentence.
    let word: String
    /// The lines of the verdict that can be seen.
    let lines: [String]
    /// What browser and policy complained of.
    let complaints: [String]
    /// What was asked for beside the folder.
    let foreign: [String]
    /// Pixels by which the page is wider than its window.
    let wide: Int
    /// How many figures are printed, and which differ from what was judged.
    let figures: Int
    let differs: [String]
    /// Elements that load or run something, attributes that would, and what ran.
    let active: [String]
    let handlers: Int
    let ran: [String]
    let axe: [Barrier]?
    let subtle: String?
    /// What is said of a home that was asked for.
    let home: String?
    /// What the checker says of what was given to it.
    let results: [String]

    /// All lines as one text.
    var text: String { lines.joined(separator: "\n") }

    /// Runs the program in a folder; gives what it saw, by case, language or shape.
    ///
    /// - Parameter words: what is asked of it, as for a shell.
    static func run(_ words: String, in folder: URL) throws -> [String: Browsing] {
        let script = Workplace.script("Notice/browse.py")
        let own = [
            "HOME": folder.path, "LC_ALL": "zh_CN.UTF-8", "DAXIU_STATE": folder.appending(path: "state-browse").path,
        ]
        let environment = Workplace.surroundings.merging(own) { $1 }
        let process = Workplace.shell("python3 \(script) \(words) > seen.json 2> seen.err", in: folder, environment)
        try process.run()
        process.waitUntilExit()
        let complaint = (try? String(contentsOf: folder.appending(path: "seen.err"), encoding: .utf8)) ?? ""
        try #require(process.terminationStatus == 0, "\(words)\n\(complaint.suffix(2000))")
        let seen = try Data(contentsOf: folder.appending(path: "seen.json"))
        return try JSONDecoder().decode([String: Browsing].self, from: seen)
    }
}
