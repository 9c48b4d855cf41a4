import FundDesk

/// What is going to be recorded, and what looks wrong with it.
struct Forewarned {
    let draft: EntryDraft
    let foreboding: Foreboding?
    /// What is asked where something does; nil where it is only told.
    let question: Wording?

    init(_ draft: EntryDraft, _ foreboding: Foreboding?, _ question: Wording?) {
        (self.draft, self.foreboding, self.question) = (draft, foreboding, question)
    }
}

extension Recorder {
    /// Records an entry, says what looks wrong with it before, and asks whoever sits at the terminal whether it is meant.
    ///
    /// - Throws: `Stopped` where the answer is no.
    func record(_ forewarned: (FundState) throws -> Forewarned) throws -> Recorded {
        let language = surroundings.language
        var told: [String] = []
        while true {
            do {
                return try record { state in
                    let wanted = try forewarned(state)
                    let sentences = wanted.foreboding?.sentences ?? []
                    let lines = sentences.map { SheetTexts.warning.text(language, [Visible.text($0[language])]) }
                    if lines != told { throw Forewarning(lines: lines, question: wanted.question) }
                    return [wanted.draft]
                }
            } catch let warning as Forewarning {
                told = warning.lines
                try surroundings.errors.write(told.map { $0 + "\n" }.joined())
                guard let question = warning.question, surroundings.isAttended, !consent.yes else { continue }
                guard try Dialogue(surroundings).agrees(question[language]) else { throw Stopped() }
            }
        }
    }
}

/// What looks wrong, told before anything is recorded.
private struct Forewarning: Error {
    let lines: [String]
    let question: Wording?
}
