import FundDesk

/// A question with what may be answered, for `Dialogue`.
///
/// ```swift
/// var question = Question<Money>(AddTexts.amount) { try Typed.amount(Word(argument: $0), "") }
/// question.preset = due.grouped
/// ```
struct Question<Value> {
    /// What is asked, without a colon.
    var text: Wording
    /// What is known of the answer, beside the question.
    var hint: Wording?
    /// What is asked below suggestions; nil: for a number, or for a part of one where there are many.
    var typing: Wording?
    /// What `?` says.
    var help: Wording?
    /// What may be chosen by its number, or by typing it or a part of it.
    var suggestions: [Suggestion<Value>] = []
    /// What Enter means, as if it were typed.
    var preset: String?
    /// Whether what is typed is printed nowhere.
    var isSecret = false
    /// What no answer at all means, or `-` where Enter means something; nil: an answer is needed.
    var whenEmpty: Value?
    /// Reads what was typed and is no number of a suggestion. Nil where it is none of what can be answered: then the
    /// suggestions are looked through for it.
    ///
    /// - Throws: `Problem`, `Problems` or `UsageError`, which is said; then the question is asked again.
    var read: (String) throws -> Value?

    /// Whether something else than a number can be typed.
    private(set) var isOpen = true

    /// A question that is answered by typing.
    init(_ text: Wording, help: Wording? = nil, read: @escaping (String) throws -> Value?) {
        self.text = text
        self.help = help
        self.read = read
    }

    /// A question that is answered by choosing.
    init(_ text: Wording, help: Wording? = nil, choices: [Suggestion<Value>]) {
        self.init(text, help: help) { _ in nil }
        suggestions = choices
        isOpen = choices.count > Dialogue.shown
    }
}

extension Question where Value == Bool {
    /// The last question before something is done: yes, no, or the word for doing it.
    ///
    /// - Parameter deed: that word, which 不 makes a no.
    init(_ text: Wording, help: Wording, deed: String) {
        self.init(text, help: help) { typed in
            switch typed.halfWidth.trimmed.lowercased() {
            case "y", "yes", "是", "是的", "对", "好", deed: true
            case "n", "no", "否", "不", "不要", "不\(deed)": false
            default: throw UsageError(DialogueTexts.yesOrNoWords)
            }
        }
    }
}

/// One of several answers that are offered.
struct Suggestion<Value> {
    /// What it stands for.
    let value: Value
    /// What it is called, which may be typed in its place.
    let label: Wording
    /// What stands beside it.
    let detail: Wording?

    init(_ value: Value, _ label: Wording, _ detail: Wording? = nil) {
        self.value = value
        self.label = label
        self.detail = detail
    }
}

/// What became of a question.
enum Answer<Value> {
    /// It was answered; the text is what would answer it alike.
    case value(Value, typed: String)
    /// The one before is to be asked again.
    case back
}
