import FundDesk

/// One question of a form, and where its answer goes.
struct FormStep<Form> {
    /// What tells it from the form's other questions: after `<`, Enter gives the earlier answer again.
    let name: String
    /// The form with the answer, and what was typed; nil where the question before is to be asked again.
    let ask: (_ dialogue: Dialogue, _ form: Form, _ earlier: String?) throws -> (form: Form, typed: String)?

    init(
        _ name: String,
        ask: @escaping (_ dialogue: Dialogue, _ form: Form, _ earlier: String?) throws -> (form: Form, typed: String)?
    ) {
        self.name = name
        self.ask = ask
    }

    init<Value>(
        _ name: String,
        _ question: Question<Value>,
        _ take: @escaping (_ form: inout Form, _ value: Value, _ typed: String) -> Void
    ) {
        self.name = name
        ask = { dialogue, form, earlier in
            guard case .value(let value, let typed) = try dialogue.ask(question, earlier: earlier) else { return nil }
            var form = form
            take(&form, value, typed)
            return (form, typed)
        }
    }
}

extension Dialogue {
    /// Asks for what a form lacks, one question at a time, `<` taking the last answer back.
    ///
    /// - Parameter next: the next question, by what was answered so far; nil where nothing is lacking.
    /// - Returns: the form; nil where somebody went back before the first question.
    func fill<Form>(_ form: Form, next: (Form) throws -> FormStep<Form>?) throws -> Form? {
        var (form, before, earlier): (Form, [Form], [String: String]) = (form, [], [:])
        while let step = try next(form) {
            if let answer = try step.ask(self, form, earlier[step.name]) {
                before.append(form)
                earlier[step.name] = answer.typed
                form = answer.form
            } else if let last = before.popLast() {
                form = last
            } else {
                return nil
            }
        }
        return form
    }
}
