import Foundation
import Testing

/// What a person sees at a terminal of 80 × 24 who keeps a month's books from nothing, with the files that a bank and a
/// spreadsheet wrote: every screen, in both languages.
///
/// `DAXIU_RECORD_TRANSCRIPTS=1 swift test --filter ScreensTests` writes the screens anew, for review in a diff.
struct ScreensTests {
    @Test(arguments: ["month.zh.screens", "month.en.screens"])
    func aMonthFromNothing(_ name: String) throws {
        let screens = try Screens(name: name)
        let place = try Workplace(locale: name.contains(".en.") ? "en_US.UTF-8" : "C")
        var mask = HashMask()
        var shown: [String] = []
        for step in screens.steps {
            let session = try TypedSession(
                "exec \(step.command)",
                in: place,
                environment: [
                    "DAXIU_NOW": step.moment, "DAXIU_KEY": "treasurer.key", "TERM": "dumb", "PAGER": "cat",
                ]
            )
            for answer in step.answers { try session.type(answer) }
            let status = try session.end()
            let text = ScreensTests.masked(session.screen, in: place)
            shown.append(mask.applied(to: text) + (status == 0 ? "" : "[exit \(status)]\n"))
        }
        if TranscriptTests.isRecording { return try screens.record(shown) }
        for (step, text) in zip(screens.steps, shown) { #expect(text == step.screen, "\(name): \(step.command)") }
        #expect(!shown.isEmpty)
        // What was typed once is in the books once, and the bank agrees.
        try place.must("daxiu verify")
        let again = try place.must("daxiu import bank bank-52.csv --json --key treasurer.key")
        #expect(again.contains(/"known" ?: ?52\b/) && again.contains(/"new" ?: ?0\b/), "\(again.prefix(500))")
    }

    /// The screen with the names of the keys that were made in place of what is drawn by lot.
    private static func masked(_ screen: String, in place: Workplace) -> String {
        // The beginning of a hash, as `status` has it.
        let screen = screen.replacing(/[A-Za-z0-9+\/]{12}…/, with: "‹beginning›…")
        let named = ["treasurer", "supervisor"].reduce(screen) { text, name in
            let key = try? String(contentsOf: place.folder.appending(path: "\(name).key"), encoding: .utf8)
            guard let found = key?.firstMatch(of: /Verifier-Key: ([^+\n]+\+([0-9a-f]{8})\+\S+)/) else { return text }
            return text.replacing(String(found.1), with: "<vkey \(name)>").replacing(String(found.2), with: "<\(name)>")
        }
        return inOrder(named)
    }

    /// What is said of two keys stands in the order of their IDs, and so of the lot: in that of the sentences instead.
    private static func inOrder(_ text: String) -> String {
        var lines = text.components(separatedBy: "\n")
        let notices = lines.indices.filter { lines[$0].hasPrefix("注意：") || lines[$0].hasPrefix("Mind: ") }
        for (place, line) in zip(notices, notices.map { lines[$0] }.sorted()) { lines[place] = line }
        return lines.joined(separator: "\n")
    }
}

/// A file of commands, what is answered to each, and the screen that they leave.
///
/// `== ` gives the moment of what follows, `$ ` a command, `> ` its answers in order; what comes then is the screen.
private struct Screens {
    struct Step {
        let moment: String
        let command: String
        var answers: [String] = []
        var screen = ""
    }

    private let path: URL
    private var remarks = ""
    private(set) var steps: [Step] = []

    init(name: String) throws {
        path = Workplace.sources.appending(path: "Transcripts/\(name)")
        var moment = ""
        var isAnswering = false
        for line in try String(contentsOf: path, encoding: .utf8).components(separatedBy: "\n").dropLast() {
            if line.hasPrefix("== ") {
                moment = String(line.dropFirst(3))
            } else if line.hasPrefix("$ ") {
                steps.append(Step(moment: moment, command: String(line.dropFirst(2))))
                isAnswering = true
            } else if steps.isEmpty {
                remarks += line + "\n"
            } else if isAnswering, line == ">" || line.hasPrefix("> ") {
                steps[steps.count - 1].answers.append(String(line.dropFirst(2)))
            } else {
                isAnswering = false
                steps[steps.count - 1].screen += line + "\n"
            }
        }
    }

    /// Writes the file anew with the screens given.
    func record(_ screens: [String]) throws {
        var (text, moment) = (remarks, "")
        for (step, screen) in zip(steps, screens) {
            if step.moment != moment { text += "== \(step.moment)\n" }
            moment = step.moment
            let answers = step.answers.map { $0.isEmpty ? ">\n" : "> \($0)\n" }.joined()
            text += "$ \(step.command)\n" + answers + screen
        }
        try text.write(to: path, atomically: true, encoding: .utf8)
    }
}
