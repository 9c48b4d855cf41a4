package import FundRules

/// An entry in a few words: what it is, whom or what it concerns, how much.
package struct EntrySummary {
    /// The kind.
    package let kind: Wording
    /// Whom or what it concerns.
    package let subject: Wording
    /// The amount in fen, for kinds that have one.
    package let amount: Int64?

    package init(_ body: any EntryBody, _ postings: Postings = Postings()) {
        kind = body is RegisterRequest ? RegisterTexts.request : EntryKinds.name(of: type(of: body).kind)
        let debits = postings.reduce(0) { $0 + ($1.isCredit ? 0 : $1.amount) }
        switch body {
        case let body as Contribution: (subject, amount) = (.same(body.unit), body.amount)
        case let body as Open: (subject, amount) = (.same(body.name), nil)
        case let body as UnitBatch: (subject, amount) = (EntryTexts.units.filled(String(body.units.count)), nil)
        case let body as Project: (subject, amount) = (.same("\(body.id) \(body.title)"), body.budget)
        case let body as Opening:
            subject = EntryTexts.openingUnits.filled(String(body.units.count))
            amount = body.assets.reduce(0) { $0 + $1.amount }
        case let body as Income: (subject, amount) = (body.category.name, body.amount)
        case let body as Payment:
            (subject, amount) = (EntryTexts.payee.filled(body.project, body.payee), body.amount)
        case let body as Expense:
            let category = body.category.name
            subject = Wording(
                EntryTexts.payee.text(.zh, [category.zh, body.payee]),
                EntryTexts.payee.text(.en, [category.en, body.payee])
            )
            amount = body.amount
        case let body as Transfer: (subject, amount) = (.same("\(body.from) → \(body.to)"), body.amount)
        case let body as Distribution:
            (subject, amount) = (EntryTexts.scope(body.scope), body.amount)
        case let body as Reversal:
            (subject, amount) = (EntryTexts.reversed.filled(String(body.entry)), postings.isEmpty ? nil : debits)
        case let body as Close: (subject, amount) = (.same(body.period.description), nil)
        default: (subject, amount) = EntrySummary.told(body, debits)
        }
    }
}

extension Wording {
    /// A text that reads the same in both languages: a name, a code.
    package static func same(_ text: String) -> Wording { Wording(text, text) }

    /// The wording with its placeholders replaced.
    package func filled(_ arguments: String...) -> Wording {
        Wording(text(.zh, arguments), text(.en, arguments))
    }
}
