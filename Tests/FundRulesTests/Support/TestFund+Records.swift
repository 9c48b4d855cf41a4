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
        on date: String = "2025-03-01"
    ) throws -> [ProblemCode] {
        let body = Contract(
            project: project,
            amount: try Money(yuan: amount),
            contractor: "某建筑公司",
            number: nil,
            retention: retention,
            release: try #require(CalendarDate(release))
        )
        return try record(body, on: date)
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
