/// An entry in a few words: what it is, whom or what it concerns, how much.
package struct EntrySummary {
    /// The kind.
    package let kind: Wording
    /// Whom or what it concerns.
    package let subject: Wording
    /// The amount in fen, for kinds that have one.
    package let amount: Int64?

    package init(_ body: any EntryBody, _ postings: Postings = Postings()) {
        kind = type(of: body).name
        subject = body.subject
        amount = body.about.amount?.fen(postings)
    }
}
