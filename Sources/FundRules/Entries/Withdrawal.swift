import TransparencyLog

/// `withdrawal` (撤回): a request, or a change that has not taken effect, is taken back; what was paid stays paid.
public struct Withdrawal: EntryBody {
    /// `withdrawal`.
    public static let kind = "withdrawal"
    /// 撤回.
    public static let name = Wording("撤回", "withdrawal")

    /// The entry that is taken back.
    public let entry: Int
    /// Why.
    public let reason: String

    /// A withdrawal.
    public init(of entry: Int, reason: String) {
        self.entry = entry
        self.reason = reason
    }

    /// Why.
    public var texts: [FreeText] { [FreeText(.reason, reason)] }

    /// The entry that is taken back.
    public var about: Concern { Concern(.none, project: nil, payee: nil, amount: nil, tie: .decision(entry)) }
    /// The entry.
    public var subject: Wording { Reversal.of.filled(String(entry)) }
    /// Why.
    public var particulars: Particulars { [.reason(reason)] }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("entry")
        entry = Int(try reader.integer(in: 0...Limits.integer))
        try reader.member("reason")
        reason = try reader.string()
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("entry", Int64(entry))
            $0.member("reason", reason)
        }
    }

    /// Nothing more is approved or paid on it; who asked takes it back, or anybody once that one is a member no longer.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        guard let index = state.standingMatter(self.entry, on: judgement.day, &judgement) else { return }
        let maker = state.trust.person(state.trust.matters[index].maker)
        let isMember = state.trust.members.contains { $0.until == nil && $0.person == maker }
        if isMember, state.trust.person(entry.recorder) != maker {
            judgement.add(.withdrawalOfAnother, .entry(self.entry), .key(maker))
        }
        state.trust.update(index) { $0.outcome = .withdrawn }
    }
}
