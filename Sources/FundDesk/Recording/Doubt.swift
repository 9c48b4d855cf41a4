/// What a person is asked about before it is recorded: it breaks no rule, and is hardly ever meant.
///
/// The list of questions is closed, and this file is all of it. Where somebody can be asked, each is shown and asked; where
/// nobody can, all of them are refused at once.
public struct Doubt: Sendable {
    /// What is asked; in the order in which it is.
    public enum Question: Int, CaseIterable, Sendable {
        /// Whether the clock is right (`clockJumped`): the last entry is more than 31 days old.
        case clock
        /// Whether the same is recorded again (`sameAgain`): kind, home or payee, day and amount of a voucher that stands,
        /// and neither bears a number.
        case sameAgain
        /// Whether an amount is meant that is over ten times what is due.
        ///
        /// - A contribution (`overTenTimesDue`), and a correction by one: what is due is the greater of what the home owes
        ///   by the rates through the month of the contribution and for the twelve months after it, and, where it has
        ///   paid twice or more, the largest of its contributions that stand. Where there is neither, nothing is asked; see
        ///   `HomeDues`.
        /// - A rate (`rateOverTenTimes`): the rate of that basis recorded before it, by which everybody owes.
        ///
        /// Of no other kind: what is spent is held by budgets, contracts, requests and invoices, what is paid back by what
        /// was paid in, all of them rules; and of income nothing is due, of which one may well be ten times another.
        case overTenTimes
        /// Whether something is meant that is more than twelve months ahead.
        ///
        /// - A contribution (`paidFarAhead`), and a correction by one, that is by itself more than twelve months' due, and
        ///   with all that was paid before pays for more than the twelve months after its own.
        /// - A date (`dateFarAhead`) after the same day of the next year: until when a request may be paid or carried out,
        ///   until when something hangs, the first month of a rate. A budget, where its year begins after that day. Not the end of a
        ///   warranty, which is years ahead by law; entries themselves are never dated after today, by a rule.
        case farAhead
        /// Whether what looks like a person's name is none (`personalName`).
        case name

        /// What one word answers for all of a command; the clock is none of it, for by a wrong one nothing can be judged.
        public static let answeredAtOnce = Set(allCases).subtracting([.clock])
        /// What was asked when a voucher was recorded first, and is not asked again where it is recorded anew.
        package static let askedBefore: Set<Question> = [.name, .overTenTimes, .farAhead]
    }

    /// What is asked.
    public let question: Question
    /// What is doubtful, at its place.
    public let problem: Problem
    /// The voucher that stands already, where something looks like it.
    package var earlier: Entry?

    init(_ question: Question, _ problem: Problem, like earlier: Entry? = nil) {
        self.question = question
        self.problem = problem
        self.earlier = earlier
    }
}

/// What drafts are refused for unless a person says that it is meant.
public struct Doubts: Error {
    /// The doubts, in order of the questions; never empty.
    public let list: [Doubt]

    /// What is doubtful.
    public var problems: [Problem] { list.map(\.problem) }

    /// The refusal.
    package var refusal: any Error { list.count == 1 ? list[0].problem : Problems(problems) }

    /// The doubts of a question.
    package func about(_ question: Doubt.Question) -> Doubts? {
        let some = list.filter { $0.question == question }
        return some.isEmpty ? nil : Doubts(list: some)
    }
}

/// What a person has answered with yes.
public struct Answers: Sendable {
    /// Questions, whatever they are about.
    public var questions: Set<Doubt.Question>
    /// What was shown, and nothing else: the books may have changed since.
    private var shown: Set<Problem> = []

    /// Nothing.
    public static var none: Answers { Answers([]) }
    /// Every question but that about the clock.
    public static var yes: Answers { Answers(Doubt.Question.answeredAtOnce) }

    /// Yes to some questions.
    public init(_ questions: Set<Doubt.Question>) {
        self.questions = questions
    }

    /// Says yes to what was shown.
    public mutating func agree(to doubts: Doubts) { shown.formUnion(doubts.problems) }

    /// Whether a doubt is settled.
    func settle(_ doubt: Doubt) -> Bool { questions.contains(doubt.question) || shown.contains(doubt.problem) }
}

extension Review {
    /// What is doubtful, in order of the questions; of those that are not answered.
    func doubts(on today: CalendarDate, answering answers: Answers) throws -> [Doubt] {
        let open = Set(Doubt.Question.allCases).subtracting(answers.questions)
        var doubts: [Doubt] = []
        if open.contains(.sameAgain) { doubts += try earlier.doubles(of: drafts).map(\.doubt) }
        if !open.isDisjoint(with: [.overTenTimes, .farAhead]) {
            doubts += try HomeDues(self).doubts
            doubts += drafts.compactMap { $0.rateDoubt(after: earlier.rates) ?? $0.dateDoubt(on: today) }
        }
        doubts += names.map { Doubt(.name, $0) }
        let places = Doubt.Question.allCases.map { question in doubts.filter { $0.question == question } }
        return places.flatMap { $0 }.filter { !answers.settle($0) }
    }
}

extension Doubt {
    /// A line for the voucher that stands already; nil where there is none.
    package func standing(_ language: Language) -> String? {
        guard let earlier else { return nil }
        let summary = EntrySummary(earlier.body, earlier.postings)
        let words = [
            String(earlier.sequence), earlier.number?.description ?? "", summary.kind[language],
            summary.subject[language], Money(fen: summary.amount ?? 0).grouped, earlier.date.description,
            earlier.time.description,
        ]
        return RecordTexts.standing.text(language, words.map(Visible.text))
    }
}

extension DoubledDraft {
    fileprivate var doubt: Doubt {
        let amount = EntrySummary(earlier.body, earlier.postings).amount ?? 0
        let arguments: [Problem.Argument] = [
            .entry(earlier.sequence), .voucher(earlier.number), .kind(earlier.kind), .money(amount),
            .date(earlier.date),
        ]
        return Doubt(.sameAgain, Problem(.sameAgain, arguments, place: draft.place), like: earlier)
    }
}

extension EntryDraft {
    /// A rate over ten times the one before it.
    fileprivate func rateDoubt(after rates: [Rate]) -> Doubt? {
        guard let rate = body as? Rate, let last = rates.last(where: { $0.basis == rate.basis }), last.amount > 0,
            rate.amount > last.amount.times(HomeDues.excess)
        else { return nil }
        return Doubt(.overTenTimes, Problem(.rateOverTenTimes, [.text(rate.yuan), .text(last.yuan)], place: place))
    }

    /// A date more than twelve months ahead.
    fileprivate func dateDoubt(on today: CalendarDate) -> Doubt? {
        let limit = today.nextYear
        guard let (day, said) = lastDay, day > limit else { return nil }
        return Doubt(.farAhead, Problem(.dateFarAhead, [said, .date(today)], place: place))
    }

    /// The day that may lie ahead, as a person said it.
    private var lastDay: (day: CalendarDate, said: Problem.Argument)? {
        switch body {
        case let request as Request: request.until.map { ($0, .date($0)) }
        case let request as RegisterRequest: request.until.map { ($0, .date($0)) }
        case let publication as Publication: publication.until.map { ($0, .date($0)) }
        case let rate as Rate: (rate.from.firstDay, .month(rate.from))
        case let budget as Budget:
            Month(year: budget.year.number, month: 1).map { ($0.firstDay, .year(budget.year.number)) }
        default: nil
        }
    }
}

extension CalendarDate {
    /// The same day of the next year; of 29 February, the day before the first of March.
    fileprivate var nextYear: CalendarDate {
        CalendarDate(year: year + 1, month: month.month, day: day)
            ?? CalendarDate(year: year + 1, month: month.month, day: day - 1) ?? .last
    }
}
