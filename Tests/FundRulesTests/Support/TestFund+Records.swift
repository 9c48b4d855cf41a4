import Testing
import TransparencyLog

@testable import FundRules

/// What stands beside the books, as a resident would name it.
extension TestFund {
    mutating func contract(
        _ amount: String,
        retention: Int64,
        release: String = "2025-06-01",
        for project: String = "P1",
        with contractor: String = "某建筑公司",
        replacing replaced: String? = nil,
        request: Int? = nil,
        on date: String = "2025-03-01"
    ) throws -> [ProblemCode] {
        let body = Contract(
            project: project,
            amount: try Money(yuan: amount),
            contractor: contractor,
            number: nil,
            retention: retention,
            release: try #require(CalendarDate(release)),
            replaces: replaced,
            request: request
        )
        return try record(body, on: date)
    }

    /// An assignment with its paper, unless it comes without.
    mutating func assign(
        from contractor: String = "某建筑公司",
        to assignee: String,
        request: Int? = nil,
        hasPaper: Bool = true,
        for project: String = "P1",
        on date: String = "2025-03-10"
    ) throws -> [ProblemCode] {
        if hasPaper {
            let paper =
                "{\"name\":\"转让通知.pdf\",\"sha256\":\"\(TreeHasher.emptyRoot)\",\"size\":1,"
                + "\"type\":\"application/pdf\"}"
            forge("{\"body\"", "{\"attachments\":[\(paper)],\"body\"")
        }
        let body = Assignment(project: project, contractor: contractor, assignee: assignee, request: request)
        return try record(body, on: date)
    }

    /// A payment on P1 to somebody, for something.
    mutating func pay(
        _ payee: String,
        _ amount: String,
        for part: Payment.Part?,
        request: Int? = nil,
        on date: String = "2025-03-12"
    ) throws -> [ProblemCode] {
        let amount = try Money(yuan: amount)
        return try record(
            Payment(
                project: "P1",
                amount: amount,
                part: part,
                payee: payee,
                invoice: nil,
                reference: nil,
                request: request
            ),
            on: date
        )
    }

    mutating func accept(
        _ result: Acceptance.Result = .passed,
        _ project: String = "P1",
        on date: String
    ) throws -> [ProblemCode] {
        try record(Acceptance(project: project, result: result, residents: 4, contractor: 5), on: date)
    }

    mutating func complete(_ project: String = "P1", on date: String) throws -> [ProblemCode] {
        try record(Completion(project: project, in: state), on: date)
    }

    /// A resident's own signed objection.
    func objection(to entry: Int, _ text: String, by key: SigningKey) throws -> Objection {
        let leaf = TreeHasher().leaf(try #require(history.entry(at: entry)).line)
        let due = Objection.signedText(origin: TestFund.origin, leaf: leaf, text)
        let note = try SignedNote.sign(text: due, with: [key])
        return Objection(
            to: entry,
            text: text,
            unit: nil,
            signature: Objection.Signature(key: key.verifierKey, note: note.encoded)
        )
    }
}
