import FundDesk

/// Asks what the columns of a file are whose heading was not understood.
struct ColumnDialogue {
    private let survey: ColumnSurvey
    private let dialogue: Dialogue
    private let surroundings: Surroundings
    /// The file that the answers are kept in; nil where there is none.
    private let path: String?

    /// What was answered so far.
    private struct Form {
        var mapping: ColumnMapping
        /// The words that no column was named for.
        var passed: Set<String> = []
    }

    /// The columns of the terminal that one example takes.
    private static let width = 16

    init(_ survey: ColumnSurvey, _ surroundings: Surroundings, keepingIn path: String?) {
        (self.survey, self.surroundings, self.path) = (survey, surroundings, path)
        dialogue = Dialogue(surroundings)
    }

    private var language: Language { surroundings.language }

    /// What the columns mean, once somebody has seen how the first rows are read and said yes; nil where nobody can say, or
    /// somebody went back before the first question.
    func ask(_ mapping: ColumnMapping) throws -> ColumnMapping? {
        guard canBeAnswered(mapping) else { return nil }
        try dialogue.say(ColumnAskingTexts.heading, String(survey.line), Visible.text(survey.path))
        try dialogue.say(table(mapping))
        try dialogue.say(DialogueTexts.keys)
        while true {
            guard let form = try dialogue.fill(Form(mapping: mapping), next: step) else { return nil }
            let answered = try leavingOut(form.mapping)
            try dialogue.say(ColumnAskingTexts.readings)
            for reading in survey.readings(answered) { try dialogue.say("  " + reading[language]) }
            let question = path.map { ColumnAskingTexts.keep.filled(Visible.text($0)) } ?? ColumnAskingTexts.use
            if try dialogue.agrees(question[language], preset: true) { return answered }
            // Where nothing was asked, there is nothing to say otherwise.
            guard survey.next(mapping, passed: []) != nil else { return nil }
        }
    }

    /// Whether answers help: there is a column for what is missing first, or some are of no use.
    private func canBeAnswered(_ mapping: ColumnMapping) -> Bool {
        guard !survey.isHopeless(mapping) else { return false }
        guard let field = survey.next(mapping, passed: []) else { return !survey.leftover(mapping).isEmpty }
        return !field.isRequired || !survey.offered(for: field, mapping).isEmpty
    }

    /// The headings with what stands below them, and what is known of them.
    private func table(_ mapping: ColumnMapping) -> String {
        let rows = survey.columns.map { column in
            let texts = [column.name] + column.examples
            let cells = texts.map { DisplayWidth.cut(Visible.text($0), to: ColumnDialogue.width) }
            let meaning = survey.meaning(of: column, mapping) ?? ColumnAskingTexts.unknown
            let blanks = Array(repeating: "", count: ColumnSurvey.shown - column.examples.count)
            return cells + blanks + ["→ " + meaning[language]]
        }
        return Columns.aligned(rows).map { "  " + $0 }.joined(separator: "\n")
    }

    private func step(_ form: Form) throws -> FormStep<Form>? {
        guard let field = survey.next(form.mapping, passed: form.passed) else { return nil }
        let offered = survey.offered(for: field, form.mapping)
        guard !offered.isEmpty else {
            // Nothing is left to choose: the question is taken as asked, and the answer as going back.
            return FormStep(field.word) { dialogue, _, _ in
                try dialogue.say(ColumnAskingTexts.noneLeft, field.label[language])
                return nil
            }
        }
        let choices = offered.map { column in
            let examples = column.examples.map { DisplayWidth.cut(Visible.text($0), to: ColumnDialogue.width) }
            return Suggestion<String?>(column.name, .plain(column.name), .plain(examples.joined(separator: "  ")))
        }
        var question = Question<String?>(
            ColumnAskingTexts.question(field).filled(with: field.label),
            help: field.isRequired ? ColumnAskingTexts.requiredHelp : ColumnAskingTexts.optionalHelp,
            choices: choices
        )
        if !field.isRequired { question.whenEmpty = .some(nil) }
        return FormStep(field.word, question) { form, name, _ in
            if let name { form.mapping.set(name, field.word) } else { form.passed.insert(field.word) }
        }
    }

    /// The mapping by which what was not asked for is of no use, which is said.
    private func leavingOut(_ mapping: ColumnMapping) throws -> ColumnMapping {
        let names = survey.leftover(mapping)
        guard !names.isEmpty else { return mapping }
        let list = names.map { Visible.text($0) }.joined(separator: ColumnAskingTexts.between[language])
        try dialogue.say(ColumnAskingTexts.leftOut, list)
        var mapping = mapping
        for name in names { mapping.set(name, "") }
        return mapping
    }
}
