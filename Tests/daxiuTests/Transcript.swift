import Foundation

/// A file of commands and the exact output they must give.
///
/// A line that begins with `$ ` is run by the shell in a new folder that holds the fixtures; what follows it is what
/// both streams must print, then `[exit N]` where the status is not 0. Lines before the first command are remarks.
///
/// What follows from the format alone is masked, but for one transcript (`HashMask`): a change of format shows there.
struct Transcript: Sendable, CustomStringConvertible {
    struct Step: Sendable {
        let command: String
        let output: String
    }

    let name: String
    let remarks: String
    let steps: [Step]

    var description: String { name }

    private static let folder = Workplace.sources.appending(path: "Transcripts")

    /// Every transcript there is.
    static let all: [Transcript] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".transcript") }.sorted().compactMap { try? Transcript(name: $0) }
    }()

    private init(name: String) throws {
        self.name = name
        let text = try String(contentsOf: Transcript.folder.appending(path: name), encoding: .utf8)
        var remarks = ""
        var steps: [Step] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            if line.hasPrefix("$ ") {
                steps.append(Step(command: String(line.dropFirst(2)), output: ""))
            } else if let last = steps.popLast() {
                steps.append(Step(command: last.command, output: last.output + line + "\n"))
            } else {
                remarks += line + "\n"
            }
        }
        self.remarks = remarks
        self.steps = steps
    }

    /// Whether hashes, signatures, salts and key IDs stand in it as they are printed.
    var isExact: Bool { name == "hashes.en.transcript" }

    /// The locale: English where the name ends in `.en.transcript`.
    var locale: String { name.hasSuffix(".en.transcript") ? "en_US.UTF-8" : "zh_CN.UTF-8" }

    /// What an outcome looks like in a transcript.
    static func output(_ outcome: Workplace.Outcome) -> String {
        var text = outcome.text
        if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
        return outcome.status == 0 ? text : text + "[exit \(outcome.status)]\n"
    }

    /// Writes the transcript anew with the outputs given.
    func record(_ outputs: [String]) throws {
        let text = remarks + zip(steps, outputs).map { "$ \($0.command)\n\($1)" }.joined()
        try text.write(to: Transcript.folder.appending(path: name), atomically: true, encoding: .utf8)
    }
}
