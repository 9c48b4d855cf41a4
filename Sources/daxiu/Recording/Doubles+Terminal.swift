import FundDesk

extension Doubles {
    /// Shows what is there already and asks whether the same is recorded again; no where nobody sits at a terminal.
    func areMeant(_ surroundings: Surroundings) throws -> Bool {
        guard Terminal.isAttended else { return false }
        let language = surroundings.language
        let shown = zip(problems, list).map { problem, double in
            problem.location(language) + problem.sentence(language) + "\n" + Doubles.line(double.earlier, language)
        }.joined()
        let question = list.count == 1 ? RecordTexts.recordAgain : RecordTexts.recordAllAgain
        return try Terminal.agrees(shown + question.text(language, [String(list.count)]), surroundings)
    }
}
