import Testing
import TransparencyLog

@testable import FundRules

/// Members, policy, requests, approvals and votes, as the rule tables name them.
extension TestFund {
    /// From 20.00 on a supervisor approves, and somebody else pays than who asked.
    static let trustPolicy = """
        {"budgetTolerance":0,"changes":{"approvals":1,"roles":["supervisor"]},"emergency":{"days":15,\
        "grounds":["elevator","roof"],"role":"supervisor"},"forbidden":["主任亲戚公司"],"separation":"required",\
        "tiers":[{"approvals":1,"from":2000,"roles":["supervisor"]}]}
        """

    /// As `trustPolicy`, but who asks may pay, and contractors alone are paid.
    static let contractPolicy = """
        {"budgetTolerance":0,"changes":{"approvals":1,"roles":["supervisor"]},"contracts":"required",\
        "tiers":[{"approvals":1,"from":20000,"roles":["supervisor"]}]}
        """

    /// What changes votes and shares on the register is asked for, and a supervisor approves it.
    static let registerPolicy = """
        {"budgetTolerance":0,"changes":{"approvals":1,"roles":["supervisor"]},"register":"required"}
        """

    /// As `trustPolicy`, but from 200.00 on the owners must have voted for it.
    static let votingPolicy = """
        {"budgetTolerance":0,"changes":{"approvals":1,"roles":["supervisor"]},"emergency":{"days":15,\
        "grounds":["roof"],"role":"supervisor"},"tiers":[{"approvals":1,"from":2000,"roles":["supervisor","trustee"]},\
        {"approvals":1,"from":20000,"resolution":"required","roles":["supervisor"]}]}
        """

    /// From 20.00 on one approves, from 40.00 two; what exceeds its budget line is approved by a trustee.
    static let overrunPolicy = """
        {"budgetTolerance":0,"changes":{"approvals":1,"roles":["supervisor"]},"overruns":{"approvals":1,\
        "roles":["trustee"]},"tiers":[{"approvals":1,"from":2000,"roles":["supervisor","trustee"]},{"approvals":2,\
        "from":4000,"roles":["supervisor","trustee"]}]}
        """

    static func policy(_ json: String) throws -> Policy {
        try Array(json.utf8).withUnsafeBytes { bytes in
            var reader = CanonicalReader(bytes)
            let policy = try Policy(from: &reader)
            try reader.end()
            return policy
        }
    }

    /// Entries 4 to 6: a supervisor, a trustee, and a policy.
    mutating func govern(_ json: String = TestFund.trustPolicy) throws {
        #expect(try add(supervisor, .supervisor) == [])
        #expect(try add(trustee, .trustee) == [])
        #expect(try setPolicy(json) == [])
    }

    mutating func add(_ key: SigningKey, _ role: Role, on date: String = "2025-03-01") throws -> [ProblemCode] {
        let member = Member(key: key.verifierKey, title: role == .supervisor ? "监察人" : "受托人", role: role)
        return try record(MemberChange(.add(member)), on: date)
    }

    mutating func revoke(_ key: SigningKey, on date: String = "2025-03-01") throws -> [ProblemCode] {
        try record(MemberChange(.revoke(key.keyID)), on: date)
    }

    mutating func rotate(
        _ old: SigningKey,
        to new: SigningKey,
        signedBy signers: [SigningKey]? = nil,
        on date: String = "2025-03-01"
    ) throws -> [ProblemCode] {
        let text = SignedDecision.rotationText(
            origin: TestFund.origin,
            previous: state.lastHash,
            old: old.keyID,
            new: new.verifierKey
        )
        let note = try SignedNote.sign(text: text, with: signers ?? [old, new].once)
        return try record(MemberChange(.rotate(old.keyID, to: new.verifierKey, note: note.encoded)), on: date)
    }

    mutating func setPolicy(_ json: String, on date: String = "2025-03-01") throws -> [ProblemCode] {
        try record(PolicyChange(try TestFund.policy(json)), on: date)
    }

    mutating func request(
        _ amount: String,
        _ project: String? = "P1",
        payee: String = "某公司",
        line: String? = nil,
        ground: Ground? = nil,
        until: String? = nil,
        on date: String = "2025-03-05"
    ) throws -> [ProblemCode] {
        let body = Request(
            amount: try Money(yuan: amount),
            payee: payee,
            purpose: "修理",
            project: project,
            line: line,
            ground: ground,
            until: try until.map { try #require(CalendarDate($0)) }
        )
        return try record(body, on: date)
    }

    mutating func ask(
        for change: some RegisterChange,
        until last: String? = nil,
        on date: String = "2025-03-05"
    ) throws -> [ProblemCode] {
        let until = try last.map { try #require(CalendarDate($0)) }
        return try record(RegisterRequest(change, purpose: "业主申请", until: until), on: date)
    }

    /// A decision on an entry as it is, or as a note says that was signed for another one.
    mutating func decide(
        _ entry: Int,
        by key: SigningKey,
        _ answer: SignedDecision.Answer = .approve,
        note: String? = nil,
        reason: String? = nil,
        on date: String = "2025-03-05"
    ) throws -> [ProblemCode] {
        let day = try #require(CalendarDate(date))
        let note = try note ?? decision(on: entry, by: key, answer, signed: day, reason: reason)
        return try record(Approval(answer, on: entry, note: note), on: date)
    }

    /// The note with a decision, signed on 2025-03-05 unless another day is given.
    func decision(
        on entry: Int,
        by key: SigningKey,
        _ answer: SignedDecision.Answer = .approve,
        signed day: CalendarDate = CalendarDate(daysSinceEpoch: 20_152),
        reason: String? = nil
    ) throws -> String {
        let hash = TreeHasher().leaf(history.entry(at: entry)?.line ?? [])
        let text = SignedDecision.text(
            origin: TestFund.origin,
            entry: entry,
            hash: hash,
            answer,
            on: day,
            reason: reason
        )
        return try SignedNote.sign(text: text, with: [key]).encoded
    }

    mutating func pay(
        _ project: String,
        _ amount: String,
        payee: String = "某公司",
        on date: String = "2025-03-06",
        request: Int?
    ) throws -> [ProblemCode] {
        let body = Payment(
            project: project,
            amount: try Money(yuan: amount),
            payee: payee,
            invoice: nil,
            reference: nil,
            request: request
        )
        return try record(body, on: date)
    }

    mutating func cost(
        _ amount: String,
        payee: String = "某公司",
        request: Int?,
        on date: String = "2025-03-06"
    ) throws -> [ProblemCode] {
        let body = Expense(
            category: .audit,
            amount: try Money(yuan: amount),
            payee: payee,
            invoice: nil,
            reference: nil,
            request: request
        )
        return try record(body, on: date)
    }

    mutating func publish(
        _ entry: Int,
        until last: String? = nil,
        on date: String = "2025-03-10"
    ) throws -> [ProblemCode] {
        let until = try last.map { try #require(CalendarDate($0)) }
        return try record(Publication(of: entry, place: "小区公告栏", until: until), on: date)
    }

    /// A handover of office, signed by all parties unless others sign, over the text or what somebody makes of it.
    mutating func handOver(
        _ from: SigningKey,
        to: SigningKey,
        witness: SigningKey? = nil,
        items: [String] = [],
        signedBy signers: [SigningKey]? = nil,
        as reading: (String) -> String = { $0 },
        on date: String = "2025-06-30"
    ) throws -> [ProblemCode] {
        let parties = Succession.Parties(from: from.keyID, to: to.keyID, witness: witness?.keyID)
        let keys = signers ?? ([from, to] + (witness.map { [$0] } ?? [])).once
        let body = try Succession(parties, items: items, in: state) { text in
            try SignedNote.sign(text: reading(text), with: keys).encoded
        }
        return try record(body, on: date)
    }

    mutating func vote(
        _ project: String?,
        _ scope: String,
        _ matter: Resolution.Matter = .use,
        custodian: String? = nil,
        heads: Resolution.Heads = .unit,
        for inFavour: String,
        against: String = "",
        abstain: String = "",
        to last: String = "2025-03-03",
        on date: String = "2025-03-04",
        sealed: Bool = false
    ) throws -> [ProblemCode] {
        func ballots(_ units: String, _ choice: Ballots.Choice) -> [(unit: String, choice: Ballots.Choice)] {
            units.split(separator: " ").map { (String($0), choice) }
        }
        let all = ballots(inFavour, .for) + ballots(against, .against) + ballots(abstain, .abstain)
        let to = try #require(CalendarDate(last))
        let body = Resolution(
            title: "动用维修资金",
            matter: matter,
            project: project,
            custodian: custodian,
            scope: scope.split(separator: " ").map(String.init),
            heads: heads,
            from: try #require(CalendarDate("2025-02-20")),
            to: to,
            votes: .open(Ballots(all))
        )
        return try record(body, on: date, sealed: sealed)
    }
}

extension [SigningKey] {
    /// Each key once: no note has two lines of one.
    fileprivate var once: [SigningKey] {
        reduce(into: []) { keys, key in if !keys.contains(where: { $0.keyID == key.keyID }) { keys.append(key) } }
    }
}
