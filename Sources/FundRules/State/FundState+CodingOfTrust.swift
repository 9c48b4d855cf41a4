import TransparencyLog

/// The part of the snapshot that members, policy, requests and resolutions leave behind.
extension FundState {
    /// What is not as the first entry had it; nil where all of it is.
    var changedTrust: Trust? {
        let isAsOpened =
            trust.matters.isEmpty && trust.resolutions.isEmpty && trust.direct.isEmpty && trust.silence == nil
            && trust.members.count == fund?.members.count ?? 0 && trust.members.allSatisfy { $0.until == nil }
            && trust.policy == fund?.policy ?? .strict
        return isAsOpened ? nil : trust
    }
}

extension Trust: SnapshotObject {
    init<Coder: SnapshotCoder>(_ written: Trust?, by coder: inout Coder) throws(Coder.Failure) {
        self.init()
        try coder.each("direct", written?.direct) { spend($0, closedThrough: nil) }
        try coder.each("matters", written?.matters) { enter($0) }
        members = try coder.value("members", written?.members)
        adopt(try coder.value("policy", written?.policy))
        try coder.each("resolutions", written?.resolutions) { resolve($0) }
        silence = try coder.optional("silence", written?.silence)
    }
}

extension Member: SnapshotValue {}
extension Policy: SnapshotValue {}
extension Role: SnapshotValue {}
extension Resolution.Matter: SnapshotValue {}
extension Matter.Outcome: SnapshotValue {}

extension DirectSpending: SnapshotObject {
    init<Coder: SnapshotCoder>(_ written: DirectSpending?, by coder: inout Coder) throws(Coder.Failure) {
        amount = try coder.value("amount", written?.amount)
        date = try coder.value("date", written?.date)
        entry = try coder.value("entry", written?.entry)
        payee = try coder.value("payee", written?.payee)
        isReversed = try coder.value("reversed", written?.isReversed, unless: false)
    }
}

/// The moment in seconds since 1970, then the votes.
extension Silence: SnapshotFigures {
    init?(figures: [Int64]) {
        guard let since = figures.first else { return nil }
        self.init(since: Timestamp(seconds: since), votes: figures.dropFirst().map { Int($0) })
    }

    var figures: [Int64] { [since.seconds] + votes.map { Int64($0) } }
}

extension Membership: SnapshotObject {
    init<Coder: SnapshotCoder>(_ written: Membership?, by coder: inout Coder) throws(Coder.Failure) {
        member = try coder.value("member", written?.member)
        person = try coder.value("person", written?.person, unless: member.key.keyID)
        since = try coder.value("since", written?.since)
        until = try coder.optional("until", written?.until)
    }
}

extension Resolved: SnapshotObject {
    init<Coder: SnapshotCoder>(_ written: Resolved?, by coder: inout Coder) throws(Coder.Failure) {
        custodian = try coder.optional("custodian", written?.custodian)
        matter = try coder.value("matter", written?.matter)
        project = try coder.optionalCode("project", written?.project)
        let sealed = try coder.optional("sealed", written.flatMap { $0.isSealed ? 1 : nil })
        try coder.check(sealed ?? 1 == 1)
        isSealed = sealed != nil
        sequence = try coder.value("sequence", written?.sequence)
        tally = try coder.value("tally", written?.tally)
        to = try coder.value("to", written?.to)
    }
}

/// The four counts, area before heads.
extension Tally: SnapshotFigures {
    init?(figures: [Int64]) {
        guard figures.count == 8, figures.allSatisfy({ $0 >= 0 }) else { return nil }
        all = Count(area: figures[0], heads: figures[1])
        inFavour = Count(area: figures[2], heads: figures[3])
        against = Count(area: figures[4], heads: figures[5])
        abstain = Count(area: figures[6], heads: figures[7])
    }

    var figures: [Int64] { [all, inFavour, against, abstain].flatMap { [$0.area, $0.heads] } }
}

extension Overrun: SnapshotFigures {
    init?(figures: [Int64]) {
        guard figures.count == 2 else { return nil }
        self.init(budget: figures[0], requested: figures[1])
    }

    var figures: [Int64] { [budget, requested] }
}

extension Matter: SnapshotObject {
    init<Coder: SnapshotCoder>(_ written: Matter?, by coder: inout Coder) throws(Coder.Failure) {
        approvers = try coder.value("approvers", written?.approvers)
        let body = try coder.value("body", written.map { MatterBody($0.subject.body) })
        date = try coder.value("date", written?.date)
        deadline = try coder.optional("deadline", written?.deadline)
        let kind = try coder.code("kind", written.map { type(of: $0.subject.body).kind })
        maker = try coder.value("maker", written?.maker)
        outcome = try coder.optional("outcome", written?.outcome)
        overrun = try coder.optional("overrun", written?.overrun)
        paid = try coder.value("paid", written?.paid)
        published = try coder.optional("published", written?.published)
        sequence = try coder.value("sequence", written?.sequence)
        weighed = try coder.value("weighed", written?.weighed)
        subject = try coder.found(written?.subject) { () throws(CanonicalError) in try body.subject(of: kind) }
    }
}

/// What is asked for, which is passed over until its kind is known.
private struct MatterBody: SnapshotValue {
    private let body: (any EntryBody)?
    private var reader: CanonicalReader?

    init(_ body: any EntryBody) { self.body = body }

    init(from reader: inout CanonicalReader) throws(CanonicalError) {
        body = nil
        self.reader = reader
        try reader.skipValue()
    }

    func encode(to writer: inout CanonicalWriter) { body?.encode(to: &writer) }

    /// What was passed over.
    func subject(of kind: String) throws(CanonicalError) -> Matter.Subject {
        guard var reader else { preconditionFailure("it was not read") }
        switch kind {
        case Request.kind where reader.isAtRegisterRequest: return .register(try RegisterRequest(from: &reader))
        case Request.kind: return .request(try Request(from: &reader))
        case MemberChange.kind: return .member(try MemberChange(from: &reader))
        case PolicyChange.kind: return .policy(try PolicyChange(from: &reader))
        case Clock.kind: return .clock(try Clock(from: &reader))
        case Incarnation.kind: return .incarnation(try Incarnation(from: &reader))
        case Budget.kind: return .budget(try Budget(from: &reader))
        default: throw reader.failure(.malformedValue, at: nil, kind)
        }
    }
}

extension Matter.Approver: SnapshotObject {
    init<Coder: SnapshotCoder>(_ written: Matter.Approver?, by coder: inout Coder) throws(Coder.Failure) {
        date = try coder.value("date", written?.date)
        entry = try coder.value("entry", written?.entry)
        key = try coder.value("key", written?.key)
        recordedOn = try coder.value("recorded", written?.recordedOn, unless: date)
        role = try coder.value("role", written?.role)
    }
}

extension Matter.Published: SnapshotObject {
    init<Coder: SnapshotCoder>(_ written: Matter.Published?, by coder: inout Coder) throws(Coder.Failure) {
        date = try coder.value("date", written?.date)
        entry = try coder.value("entry", written?.entry)
    }
}
