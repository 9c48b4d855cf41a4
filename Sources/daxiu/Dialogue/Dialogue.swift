import Foundation
import FundDesk

/// One question at a time, over a terminal or plain standard input; what is asked goes to standard error.
///
/// Numbers choose, Enter takes what stands in brackets, `<` goes back, `?` says more. What cannot be taken is said, and asked
/// again. Where no terminal echoes what is typed, the answer is printed, so that a script's run reads like a person's, unless
/// it is secret.
struct Dialogue {
    /// How many suggestions are shown at once: what one digit can choose.
    static let shown = 9

    private let surroundings: Surroundings

    init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    private var language: Language { surroundings.language }

    /// Says something between questions.
    func say(_ text: String) throws { try surroundings.errors.write(text + "\n") }

    /// Says something between questions.
    func say(_ wording: Wording, _ arguments: String...) throws { try say(wording.text(language, arguments)) }

    /// Asks until there is an answer.
    ///
    /// - Parameter earlier: what was answered before somebody went back: then Enter means that.
    /// - Throws: `Stopped` where the input ends or somebody presses Ctrl-C.
    func ask<Value>(_ question: Question<Value>, earlier: String? = nil) throws -> Answer<Value> {
        let preset = earlier ?? question.preset
        var offered = Array(question.suggestions.prefix(Dialogue.shown))
        if !offered.isEmpty {
            try say(question.text[language] + DialogueTexts.colon[language])
            try show(offered, of: question.suggestions.count)
        }
        let choice = question.typing ?? (question.isOpen ? DialogueTexts.type : DialogueTexts.choose)
        let text = question.hint.map { DialogueTexts.hinted.filled(with: question.text, $0) } ?? question.text
        let prompt = offered.isEmpty ? text : choice
        let shown = question.isSecret ? preset.map { _ in "…" } : preset
        let asked = Dialogue.prompt(prompt, shown, isOptional: question.whenEmpty != nil, language)
        while true {
            let typed = try line(asked, isSecret: question.isSecret)
            switch typed.halfWidth.trimmed {
            case "<": return .back
            case "?": try say(question.help ?? DialogueTexts.noHelp)
            case "" where preset == nil, "-" where question.whenEmpty != nil:
                if let value = question.whenEmpty { return .value(value, typed: "-") }
                try say(DialogueTexts.needed)
            case let folded:
                if preset == "-", folded.isEmpty, let value = question.whenEmpty { return .value(value, typed: "-") }
                let text = folded.isEmpty ? preset ?? "" : typed
                if let answer = try answer(question, text, among: &offered) { return answer }
            }
        }
    }

    /// Asks a question whose answer is yes or no.
    ///
    /// - Parameter preset: what Enter means, and the end of the input too.
    func agrees(_ question: String, preset: Bool = false) throws -> Bool {
        let typed: String
        do { typed = try line(question).halfWidth.trimmed } catch let stopped as Stopped {
            guard !surroundings.keyboard.isTerminal else { throw stopped }
            return false
        }
        if typed.isEmpty { return preset }
        return ["y", "yes", "是", "是的", "要", "对", "好", "好的"].contains(typed.lowercased())
    }

    /// One line, after a prompt.
    ///
    /// - Parameter isSecret: whether it is printed nowhere; a terminal shows what is typed at it all the same.
    /// - Throws: `Stopped` where there is none.
    func line(_ prompt: String, isSecret: Bool = false) throws -> String {
        while true {
            let line = try surroundings.keyboard.line { try surroundings.errors.write(prompt) }
            switch line {
            case .text(let text):
                let text = text.trimmingCharacters(in: .whitespaces)
                if !surroundings.keyboard.isTerminal { try say(isSecret ? "" : Visible.text(text)) }
                return text
            case .unreadable: try say(DialogueTexts.unreadable)
            case .end, .interrupted, .idle:
                // The cursor stands behind the prompt.
                try say("")
                throw Stopped()
            }
        }
    }

    /// What some text answers; nil where the question has to be asked again, once it was said why.
    private func answer<Value>(
        _ question: Question<Value>,
        _ text: String,
        among offered: inout [Suggestion<Value>]
    ) throws -> Answer<Value>? {
        let folded = text.halfWidth.trimmed
        func taken(_ suggestion: Suggestion<Value>) -> Answer<Value> {
            .value(suggestion.value, typed: suggestion.label[language])
        }
        if let number = Int(folded), offered.indices.contains(number - 1) { return taken(offered[number - 1]) }
        func named(_ suggestion: Suggestion<Value>) -> [String] { [suggestion.label.zh, suggestion.label.en] }
        if let exact = question.suggestions.first(where: { named($0).contains(text) }) { return taken(exact) }
        do {
            if let value = try question.read(text) { return .value(value, typed: text) }
        } catch {
            try say(try DialogueTexts.message(of: error, language))
            return nil
        }
        // One letter is in too many words to mean one of them: an `n` for no must choose nothing.
        let isWord = folded.count > 1 || !folded.allSatisfy(\.isASCII)
        let found = question.suggestions.filter { suggestion in
            guard isWord else { return false }
            let texts = named(suggestion) + [suggestion.detail?[language] ?? ""]
            return texts.contains { $0.halfWidth.trimmed.lowercased().contains(folded.lowercased()) }
        }
        switch found.count {
        case 1: return taken(found[0])
        case 0: try say(DialogueTexts.notOffered, Visible.text(text))
        default:
            offered = Array(found.prefix(Dialogue.shown))
            try show(offered, of: found.count)
        }
        return nil
    }

    private func show<Value>(_ offered: [Suggestion<Value>], of count: Int) throws {
        let width = offered.map { DisplayWidth.columns(of: Visible.text($0.label[language])) }.max() ?? 0
        for (index, suggestion) in offered.enumerated() {
            let label = Visible.text(suggestion.label[language])
            let detail = suggestion.detail.map { "  " + Visible.text($0[language]) } ?? ""
            try say("  \(index + 1)  " + (detail.isEmpty ? label : DisplayWidth.padded(label, to: width) + detail))
        }
        if count > offered.count { try say(DialogueTexts.more, String(count - offered.count)) }
    }

    private static func prompt(_ text: Wording, _ preset: String?, isOptional: Bool, _ language: Language) -> String {
        let hint =
            switch preset {
            case "-"?, nil: isOptional ? DialogueTexts.optional[language] : ""
            case let preset?: " [\(Visible.text(preset))]"
            }
        return text[language] + hint + DialogueTexts.colon[language] + (language == .zh ? "" : " ")
    }
}
