import FundDesk

/// What problems say in the words of the command line, where these are others than any front end's.
enum Remedies {
    private static let catalogue = books.merging(trust) { first, _ in first }.merging(files) { first, _ in first }

    private static let messages: [ProblemCode: Wording] = [
        .ledgerIsShared: Wording(
            "{0} 是 daxiu share 做的副本，不能往里记账",
            "{0} is a copy made by daxiu share; nothing is recorded into it"
        ),
        .clockMalformed: Wording("DAXIU_NOW 不能是“{0}”", "DAXIU_NOW cannot be “{0}”"),
    ]

    /// What is wrong, without the place.
    @Sendable
    static func message(_ problem: Problem, _ language: Language) -> String {
        problem.message(in: language, as: messages[problem.code])
    }

    /// What to do next.
    @Sendable
    static func remedy(_ problem: Problem, _ language: Language) -> String {
        problem.remedy(in: language, as: problem.wayBack ?? problem.otherWay ?? catalogue[problem.code])
    }
}

extension Problem {
    /// One line in the words of the command line: code, place, sentence, what to do next.
    func line(_ language: Language, before next: Problem? = nil) -> String {
        line(language, .commandLine, before: next)
    }

    /// The sentence of something that failed when the ledger was written already: nobody must read that nothing changed.
    func asAftermath(_ language: Language) -> String {
        if code == .erasureUnfinished {
            return sentence(language) + ErrorTexts.gap[language] + Visible.text(Remedies.remedy(self, language))
        }
        guard code == .diskFull else { return location(language) + sentence(language) }
        let values = arguments.map { Visible.text($0.text(in: language)) }
        return ErrorTexts.noRoom.text(language, values) + ErrorTexts.stop[language]
    }

    /// How what cannot be reversed is put right, by its kind.
    fileprivate var otherWay: Wording? {
        guard code == .notTakenBack, case .kind(let kind)? = arguments.first else { return nil }
        return TakingBackTexts.way(kind)
    }

    /// What to do where the time goes back: whether it may have been an earlier entry's clock that was wrong, and whether
    /// a clock from that entry on waits for approvals already. Nil of other problems.
    fileprivate var wayBack: Wording? {
        guard code == .timeGoesBack else { return nil }
        switch arguments.count {
        case 2: return Wording("请检查本机的时钟。", "Check the clock of this computer.")
        case 3:
            return Wording(
                "请检查本机的时钟；走快的若是记第 {2} 条时的时钟，就记一条校时：daxiu clock {2} --reason 原因。",
                """
                Check the clock of this computer; if it was the clock of entry {2} that was ahead, record that: daxiu clock \
                {2} --reason WHY.
                """
            )
        case 4:
            return Wording(
                "请检查本机的时钟；走快的若是记第 {2} 条时的时钟，校时的第 {3} 条还待批准：daxiu approve {3}。",
                """
                Check the clock of this computer; if it was the clock of entry {2} that was ahead, entry {3} waits to set it \
                right: daxiu approve {3}.
                """
            )
        default: return nil
        }
    }
}
