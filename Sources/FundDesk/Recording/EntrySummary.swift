/// An entry in a few words: what it is, whom or what it concerns, how much.
public struct EntrySummary {
    /// The kind.
    public let kind: Wording
    /// Whom or what it concerns.
    public let subject: Wording
    /// The amount in fen, for kinds that have one.
    public let amount: Int64?

    /// - Parameter postings: those of a voucher whose kind has no amount of its own.
    public init(_ body: any EntryBody, _ postings: Postings = Postings()) {
        kind = type(of: body).name
        subject = body.subject
        amount = body.about.amount?.fen(postings)
    }
}
