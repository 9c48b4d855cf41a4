/// The second form of `request` (用款申请): a change of the register of homes is asked for, as it is to be recorded.
///
/// It has the whole body of the entry, so that who approves reads what is going to be in the ledger.
public struct RegisterRequest: EntryBody {
    /// `request`.
    public static let kind = Request.kind
    /// 房屋变更申请.
    public static let name = Wording("房屋变更申请", "request for the register")

    /// What is asked for, as the entry will say it, without the request.
    public let change: any RegisterChange
    /// Why.
    public let purpose: String
    /// The last day it may be recorded; nil: any.
    public let until: CalendarDate?

    /// The kinds that can be asked for.
    public static let kinds: [any RegisterChange.Type] = [
        Amendment.self, Merge.self, Split.self, Title.self, UnitBatch.self,
    ]

    /// A request for a change.
    public init(_ change: some RegisterChange, purpose: String, until: CalendarDate? = nil) {
        self.change = change.citing(nil)
        self.purpose = purpose
        self.until = until
    }

    /// Why.
    public var texts: [FreeText] { [FreeText(.purpose, purpose)] }

    /// The home that the change concerns.
    public var about: Concern { Concern(change.about.homes, project: nil, payee: nil, amount: nil, tie: .authority) }
    /// The change, and why.
    public var subject: Wording {
        Wording("{0} {1}（{2}）", "{0} {1} ({2})")
            .filled(with: type(of: change).name, change.subject, .plain(purpose))
    }
    /// Why, until when, and what the entry is to say.
    public var particulars: Particulars {
        let asked = type(of: change).name + .plain(" ") + change.subject
        let request: Particulars = [
            .purpose(purpose), .until(until), Particular(Wording("申请登记", "asks for"), asked),
        ]
        return request + change.particulars
    }

    /// Reads the body; that of the entry asked for is read as its kind's.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("purpose")
        purpose = try reader.string()
        try reader.member("register")
        change = try reader.registerChange()
        until = reader.optionalMember("until") ? try reader.date() : nil
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("purpose", purpose)
            $0.member("register") { writer in
                writer.object {
                    $0.member("body") { change.encode(to: &$0) }
                    $0.member("kind", type(of: change).kind)
                }
            }
            $0.member("until", until?.description)
        }
    }

    /// Enters the request. Whether the change can be made is judged when it is: the register may be another by then.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        if let until, until < entry.date {
            return judgement.add(.requestDates, .date(until), .date(entry.date))
        }
        state.trust.enter(
            Matter(sequence: state.size, maker: entry.recorder, date: entry.date, subject: .register(self))
        )
    }
}

extension CanonicalReader {
    /// Whether what comes next is the body of a request for a change of the register.
    var isAtRegisterRequest: Bool { position + 10 <= bytes.count && has("{\"purpose\"", at: position) }

    /// The body and the kind of a change that cites no request.
    fileprivate mutating func registerChange() throws(CanonicalError) -> any RegisterChange {
        try beginObject()
        try member("body")
        let start = position
        try skipValue()
        let end = position
        try member("kind")
        let kindStart = position
        let kind = try code()
        try endObject()
        let after = position
        guard let type = RegisterRequest.kinds.first(where: { $0.kind == kind }) else {
            throw failure(.malformedValue, at: kindStart, kind)
        }
        position = start
        let change = try type.init(from: &self)
        guard position == end, change.request == nil else { throw failure(.malformedValue, at: start, kind) }
        position = after
        return change
    }
}
