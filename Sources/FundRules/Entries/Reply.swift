/// `reply` (答复): the committee answers an objection; the first reply closes it, more may follow.
public struct Reply: EntryBody {
    /// `reply`.
    public static let kind = "reply"
    /// 答复.
    public static let name = Wording("答复", "reply")

    /// The objection's entry.
    public let objection: Int
    /// The answer.
    public let text: String

    /// A reply.
    public init(to objection: Int, text: String) {
        self.objection = objection
        self.text = text
    }

    /// The answer.
    public var texts: [FreeText] { [FreeText(.text, text)] }

    /// The objection.
    public var about: Concern { Concern(.none, project: nil, payee: nil, amount: nil, tie: .entry(objection)) }
    /// The objection.
    public var subject: Wording { Wording("对第 {0} 条", "to entry {0}").filled(String(objection)) }
    /// The answer.
    public var particulars: Particulars { [Particular(Wording("答复", "reply"), text)] }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("objection")
        objection = Int(try reader.integer(in: 0...Limits.integer))
        try reader.member("text")
        text = try reader.string()
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("objection", Int64(objection))
            $0.member("text", text)
        }
    }

    /// The objection is answered; it was raised before, and not on a later day.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        let index = state.objections.partitioning { $0.sequence >= objection }
        guard index < state.objections.count, state.objections[index].sequence == objection else {
            judgement.add(.replyToNothing, .entry(objection))
            return
        }
        let raised = state.objections[index].date
        if entry.date < raised { judgement.add(.answerTooEarly, .date(entry.date), .date(raised)) }
        if state.objections[index].reply == nil { state.objections[index].reply = entry.sequence }
    }
}
