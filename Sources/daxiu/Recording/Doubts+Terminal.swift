import FundDesk

extension Doubts {
    /// How many doubts of one question are shown; the rest are counted.
    private static let shown = 20

    /// Shows what is doubtful, question by question, and asks whether it is meant.
    ///
    /// - Throws: `Problem` or `Problems`: what was answered with no; all of it where nobody sits at a terminal.
    func ask(_ surroundings: Surroundings) throws {
        guard surroundings.isAttended else { throw refusal }
        let asked = Doubt.Question.allCases.compactMap { question in about(question).map { (question, $0) } }
        for (number, (question, doubts)) in asked.enumerated() {
            let head = ConsentTexts.number.text(surroundings.language, [String(number + 1), String(asked.count)])
            let text = doubts.question(question, surroundings.language)
            guard try Dialogue(surroundings).agrees((asked.count > 1 ? head : "") + text) else { throw doubts.refusal }
        }
    }

    /// Every doubt of one question in a line, what it looks like in another, and the question.
    private func question(_ question: Doubt.Question, _ language: Language) -> String {
        if question == .clock {
            return ClockTexts.ask.text(language, [problems[0].message(in: language)])
        }
        var lines = list.prefix(Doubts.shown).flatMap { doubt in
            [doubt.problem.location(language) + doubt.problem.sentence(language), doubt.standing(language)]
        }
        if list.count > Doubts.shown {
            lines.append(ConsentTexts.more.text(language, [String(list.count - Doubts.shown)]))
        }
        let ask = ConsentTexts.question(question, isOne: list.count == 1).text(language, [String(list.count)])
        return lines.compactMap { $0.map { $0 + "\n" } }.joined() + ask
    }
}
