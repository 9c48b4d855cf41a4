import FundRules

/// An entry in a few words: what it is, whom or what it concerns, how much.
struct EntrySummary {
    /// The kind.
    let kind: Wording
    /// Whom or what it concerns.
    let subject: Wording
    /// The amount in fen, for kinds that have one.
    let amount: Int64?

    init(_ body: any EntryBody, _ postings: Postings = Postings()) {
        kind = EntryKinds.name(of: type(of: body).kind)
        amount = EntrySummary.amount(body, postings)
        switch body {
        case let body as Open: subject = .same(body.name)
        case let body as UnitBatch: subject = EntryTexts.units.filled(String(body.units.count))
        case let body as Project: subject = .same("\(body.id) \(body.title)")
        case let body as Opening: subject = EntryTexts.openingUnits.filled(String(body.units.count))
        case let body as Contribution: subject = .same(body.unit)
        case let body as Income: subject = EntryTexts.category(body.category)
        case let body as Payment: subject = EntryTexts.payee.filled(body.project, body.payee)
        case let body as Expense:
            let category = EntryTexts.category(body.category)
            subject = Wording(
                EntryTexts.payee.text(.zh, [category.zh, body.payee]),
                EntryTexts.payee.text(.en, [category.en, body.payee])
            )
        case let body as Transfer: subject = .same("\(body.from) → \(body.to)")
        case let body as Distribution:
            subject = body.scope == [Scope.all] ? EntryTexts.all : .same(body.scope.joined(separator: " "))
        case let body as Reversal: subject = EntryTexts.reversed.filled(String(body.entry))
        case let body as Close: subject = .same(body.period.description)
        default: subject = .same("")
        }
    }

    /// The amount of an entry in fen; nil for kinds that have none.
    static func amount(_ body: any EntryBody, _ postings: Postings = Postings()) -> Int64? {
        switch body {
        case let body as Contribution: body.amount
        case let body as Income: body.amount
        case let body as Payment: body.amount
        case let body as Expense: body.amount
        case let body as Transfer: body.amount
        case let body as Distribution: body.amount
        case let body as Project: body.budget
        case let body as Opening: body.assets.reduce(0) { $0 + $1.amount }
        case is Reversal: postings.reduce(0) { $0 + ($1.isCredit ? 0 : $1.amount) }
        default: nil
        }
    }
}

extension Wording {
    /// A text that reads the same in both languages: a name, a code.
    static func same(_ text: String) -> Wording { Wording(text, text) }

    /// The wording with its placeholders replaced.
    func filled(_ arguments: String...) -> Wording {
        Wording(text(.zh, arguments), text(.en, arguments))
    }
}
