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

extension Trust {
    func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("direct") { writer in
                writer.array(direct) { writer, spending in
                    writer.object {
                        $0.member("amount", spending.amount)
                        $0.member("date", spending.date.description)
                        $0.member("entry", Int64(spending.entry))
                        $0.member("payee", spending.payee)
                        if spending.isReversed { $0.member("reversed") { $0.boolean(true) } }
                    }
                }
            }
            $0.member("matters") { $0.array(matters) { $1.encode(to: &$0) } }
            $0.member("members") { $0.array(members) { $1.encode(to: &$0) } }
            $0.member("policy") { policy.encode(to: &$0) }
            $0.member("resolutions") { $0.array(resolutions) { $1.encode(to: &$0) } }
            if let silence {
                $0.member("silence") { $0.integers([silence.since.seconds] + silence.votes.map(Int64.init)) }
            }
        }
    }

    init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("direct")
        let direct = try reader.list { reader throws(CanonicalError) in
            try reader.beginObject()
            try reader.member("amount")
            let amount = try reader.integer()
            try reader.member("date")
            let date = try reader.date()
            let entry = try reader.sequence("entry")
            try reader.member("payee")
            let payee = try reader.string()
            let isReversed = reader.optionalMember("reversed") ? try reader.boolean() : false
            try reader.endObject()
            return DirectSpending(entry: entry, date: date, payee: payee, amount: amount, isReversed: isReversed)
        }
        for spending in direct { spend(spending, closedThrough: nil) }
        try reader.member("matters")
        for matter in try reader.list({ reader throws(CanonicalError) in try Matter(from: &reader) }) { enter(matter) }
        try reader.member("members")
        members = try reader.list { reader throws(CanonicalError) in try Membership(from: &reader) }
        try reader.member("policy")
        adopt(try Policy(from: &reader))
        try reader.member("resolutions")
        for resolved in try reader.list({ reader throws(CanonicalError) in try Resolved(from: &reader) }) {
            resolve(resolved)
        }
        if reader.optionalMember("silence") {
            let values = try reader.integers()
            guard let since = values.first else { throw reader.failure(.malformedValue, at: nil, "silence") }
            silence = Silence(since: Timestamp(seconds: since), votes: values.dropFirst().map(Int.init))
        }
        try reader.endObject()
    }
}

extension CanonicalReader {
    fileprivate mutating func sequence(_ name: StaticString) throws(CanonicalError) -> Int {
        try member(name)
        return Int(try integer(in: 0...Limits.integer))
    }
}

extension Membership {
    fileprivate func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("member") { member.encode(to: &$0) }
            if person != member.key.keyID { $0.member("person", person.description) }
            $0.member("since", Int64(since))
            if let until { $0.member("until", Int64(until)) }
        }
    }

    fileprivate init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("member")
        let member = try Member(from: &reader)
        let person = reader.optionalMember("person") ? try reader.keyID() : nil
        let since = try reader.sequence("since")
        let until = reader.optionalMember("until") ? Int(try reader.integer(in: 0...Limits.integer)) : nil
        try reader.endObject()
        self.init(member: member, person: person, since: since, until: until)
    }
}

extension Resolved {
    fileprivate func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("custodian", custodian)
            $0.member("matter", matter.rawValue)
            $0.member("project", project)
            if isSealed { $0.member("sealed", 1) }
            $0.member("sequence", Int64(sequence))
            $0.member("tally") { writer in
                let counts = [tally.all, tally.inFavour, tally.against, tally.abstain]
                writer.integers(counts.flatMap { [$0.area, $0.heads] })
            }
            $0.member("to", to.description)
        }
    }

    fileprivate init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        custodian = reader.optionalMember("custodian") ? try reader.string() : nil
        try reader.member("matter")
        matter = try reader.choice()
        project = reader.optionalMember("project") ? try reader.code() : nil
        isSealed = reader.optionalMember("sealed") ? try reader.integer(in: 1...1) == 1 : false
        sequence = try reader.sequence("sequence")
        try reader.member("tally")
        guard let tally = Tally(try reader.integers()) else { throw reader.failure(.malformedValue) }
        self.tally = tally
        try reader.member("to")
        to = try reader.date()
        try reader.endObject()
    }
}

extension Tally {
    /// The four counts, area before heads.
    fileprivate init?(_ values: [Int64]) {
        guard values.count == 8, values.allSatisfy({ $0 >= 0 }) else { return nil }
        all = Count(area: values[0], heads: values[1])
        inFavour = Count(area: values[2], heads: values[3])
        against = Count(area: values[4], heads: values[5])
        abstain = Count(area: values[6], heads: values[7])
    }
}

extension Overrun {
    fileprivate init(from reader: inout CanonicalReader) throws(CanonicalError) {
        let values = try reader.integers()
        guard values.count == 2 else { throw reader.failure(.malformedValue, at: nil, "overrun") }
        (budget, requested) = (values[0], values[1])
    }
}

extension Matter {
    fileprivate func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("approvers") { writer in
                writer.array(approvers) { writer, approver in
                    writer.object {
                        $0.member("date", approver.date.description)
                        $0.member("entry", Int64(approver.entry))
                        $0.member("key", approver.key.description)
                        if approver.recordedOn != approver.date {
                            $0.member("recorded", approver.recordedOn.description)
                        }
                        $0.member("role", approver.role.rawValue)
                    }
                }
            }
            $0.member("body") { subject.body.encode(to: &$0) }
            $0.member("date", date.description)
            $0.member("deadline", deadline?.description)
            $0.member("kind", type(of: subject.body).kind)
            $0.member("maker", maker.description)
            $0.member("outcome", outcome?.rawValue)
            if let overrun { $0.member("overrun") { $0.integers([overrun.budget, overrun.requested]) } }
            $0.member("paid", paid)
            if let published { $0.member("published") { published.encode(to: &$0) } }
            $0.member("sequence", Int64(sequence))
            $0.member("weighed", weighed)
        }
    }

    fileprivate init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("approvers")
        approvers = try reader.list { reader throws(CanonicalError) in
            try reader.beginObject()
            try reader.member("date")
            let date = try reader.date()
            let entry = try reader.sequence("entry")
            try reader.member("key")
            let key = try reader.keyID()
            let recorded = reader.optionalMember("recorded") ? try reader.date() : date
            try reader.member("role")
            let role: Role = try reader.choice()
            try reader.endObject()
            return Approver(key: key, role: role, entry: entry, date: date, recordedOn: recorded)
        }
        try reader.member("body")
        let start = reader.position
        try reader.skipValue()
        try reader.member("date")
        date = try reader.date()
        deadline = reader.optionalMember("deadline") ? try reader.date() : nil
        try reader.member("kind")
        let kind = try reader.code()
        try reader.member("maker")
        maker = try reader.keyID()
        outcome = reader.optionalMember("outcome") ? try reader.choice() : nil
        overrun = reader.optionalMember("overrun") ? try Overrun(from: &reader) : nil
        try reader.member("paid")
        paid = try reader.integer()
        if reader.optionalMember("published") { published = try Published(from: &reader) }
        sequence = try reader.sequence("sequence")
        try reader.member("weighed")
        weighed = try reader.integer()
        try reader.endObject()
        let end = reader.position
        reader.position = start
        switch kind {
        case Request.kind: subject = .request(try Request(from: &reader))
        case MemberChange.kind: subject = .member(try MemberChange(from: &reader))
        case PolicyChange.kind: subject = .policy(try PolicyChange(from: &reader))
        case Clock.kind: subject = .clock(try Clock(from: &reader))
        case Incarnation.kind: subject = .incarnation(try Incarnation(from: &reader))
        case Budget.kind: subject = .budget(try Budget(from: &reader))
        default: throw reader.failure(.malformedValue, at: start, kind)
        }
        reader.position = end
    }
}

extension Matter.Published {
    fileprivate func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("date", date.description)
            $0.member("entry", Int64(entry))
        }
    }

    fileprivate init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("date")
        date = try reader.date()
        entry = try reader.sequence("entry")
        try reader.endObject()
    }
}
