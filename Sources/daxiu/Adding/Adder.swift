import FundDesk

/// Vouchers, one after the other, each asked for question by question and recorded as every command records.
struct Adder {
    let recorder: Recorder
    let surroundings: Surroundings

    private var dialogue: Dialogue { Dialogue(surroundings) }
    private var desk: Desk { recorder.desk }

    /// Asks and records until nothing more is to be added.
    func run() throws {
        var state = try desk.ledger.currentState(memory: try surroundings.memory())
        try dialogue.say(AddTexts.welcome, Visible.text(state.fund?.name ?? ""), desk.today(state).description)
        try dialogue.say(DialogueTexts.keys)
        var form = VoucherForm()
        // Read again only where something was recorded.
        var past: PastVouchers?
        while true {
            try dialogue.say("")
            let known = try past ?? PastVouchers(desk.ledger, state)
            past = known
            let questions = VoucherQuestions(state: state, past: known, today: desk.today(state))
            if let filled = try fill(form, questions) {
                let after = try record(filled)
                form = try after.flatMap { try next(filled, $0) } ?? VoucherForm()
                if let after { (state, past) = (after, nil) }
                if form.original != nil { continue }
            } else {
                try dialogue.say(AddTexts.first)
                form = VoucherForm()
                continue
            }
            guard try dialogue.agrees(AddTexts.another[surroundings.language], preset: true) else { return }
        }
    }

    /// The form, answered to the last yes or no; nil where somebody went back before the first question.
    private func fill(_ form: VoucherForm, _ questions: VoucherQuestions) throws -> VoucherForm? {
        var shown: Int?
        return try dialogue.fill(form) { form in
            guard let step = questions.next(form) else {
                return form.answered.contains("yes") ? nil : lastYes(questions)
            }
            // What was recorded last of the kind helps from the amount on.
            if step.name == "amount", form.original == nil, let similar = questions.similar(form),
                shown != similar.entry.sequence
            {
                shown = similar.entry.sequence
                try dialogue.say(AddTexts.similar, Visible.text(similar.summary[surroundings.language]))
            }
            return step
        }
    }

    /// The form without the answer that is to change; nil where the question before is asked again.
    private func change(
        _ form: VoucherForm,
        _ questions: VoucherQuestions
    ) throws -> (form: VoucherForm, typed: String)? {
        guard case .value(let name, let typed) = try dialogue.ask(questions.change(form)) else { return nil }
        var form = form
        form.answered.remove(name)
        return (form, typed)
    }

    /// The voucher as it will stand, and the last question; where it breaks a rule, which answer is to change.
    private func lastYes(_ questions: VoucherQuestions) -> FormStep<VoucherForm> {
        FormStep("yes") { dialogue, form, _ in
            guard let draft = form.draft else { return nil }
            let language = surroundings.language
            let preview: VoucherPreview
            do {
                preview = try desk.preview(draft)
            } catch let error where error is Problem || error is Problems {
                try dialogue.say(try DialogueTexts.message(of: error, language))
                return try change(form, questions)
            }
            try dialogue.say("\n" + preview.text(language))
            for line in preview.remarkLines(language) { try dialogue.say(AddTexts.remark, line) }
            guard case .value(let isMeant, let typed) = try dialogue.ask(AddTexts.lastQuestion) else {
                return try change(form, questions)
            }
            var form = form
            form.answered.insert("yes")
            form.isMeant = isMeant
            return (form, typed)
        }
    }

    /// Records; gives the state of the books with the voucher, nil where it was not meant after all.
    private func record(_ form: VoucherForm) throws -> FundState? {
        guard form.isMeant, let draft = form.draft else {
            try dialogue.say(AddTexts.notRecorded)
            return nil
        }
        let before = surroundings.deeds.sum?.last
        do {
            return try recorder.record { _ in [draft] }.state
        } catch let error where error is Problem || error is Problems {
            // What fails once it is recorded ends the run, and is said as that.
            guard surroundings.deeds.sum?.last == before else { throw error }
            try dialogue.say(try DialogueTexts.message(of: error, surroundings.language))
            try dialogue.say(AddTexts.notRecorded)
            return nil
        }
    }

    /// After a mistake was taken back, the form that records it anew; nil where nobody wants to.
    private func next(_ form: VoucherForm, _ state: FundState) throws -> VoucherForm? {
        guard form.happening == .mistake, let original = form.entry, let happening = Happening(original.body),
            try dialogue.agrees(AddTexts.anew[surroundings.language], preset: true)
        else { return nil }
        var anew = VoucherForm(happening, anew: original.uncorrected)
        let year = (original.body as? Correction)?.year ?? Year(of: original.entry.date.month)
        if original.body is any CorrectingVoucher || original.body is Correction, year.number < desk.today(state).year,
            state.closedThrough.map({ $0 >= year.december }) ?? false
        {
            anew.year = year
        }
        return anew
    }
}
