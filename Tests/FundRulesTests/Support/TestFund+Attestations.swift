import Testing
import TransparencyLog

@testable import FundRules

/// What an auditor signs, and the treasurer records.
extension TestFund {
    /// An auditor's key: nobody's who is a member.
    static func auditorsKey() throws -> SigningKey {
        try SigningKey(name: "某会计师事务所", seed: Array(repeating: 10, count: 32))
    }

    /// The entry that closed a month.
    func close(of month: Month) -> Int? {
        history.contents.entries.firstIndex { ($0.entry.body as? Close)?.period == month }
    }

    /// An opinion on the books as they are, or were after so many entries.
    func opinion(
        _ opinion: Attestation.Opinion = .unqualified,
        on statement: Attestation.Statement = .annual,
        _ from: String = "2025-01",
        _ to: String = "2025-12",
        size: Int? = nil,
        text: String = "我们认为，财务报表公允反映了该资金的财务状况。",
        signed: String = "2026-03-10",
        origin: String = TestFund.origin,
        key: SigningKey? = nil
    ) throws -> Attestation {
        let (from, to) = (try #require(Month(from)), try #require(Month(to)))
        let size = size ?? state.size
        let before = history.contents.entries.map(\.entry).last { ($0.body as? Close)?.period.next == from }
        let closes = Attestation.Closes(opening: before?.sequence, close: close(of: to) ?? 0)
        func balances(_ entry: Int?) -> Digest? {
            entry.flatMap { (history.entry(at: $0)?.entry.body as? Close)?.balances }
        }
        let books = AttestedStatement(
            statement,
            from: from,
            to: to,
            size: size,
            opening: balances(closes.opening),
            close: balances(closes.close) ?? TreeHasher.emptyRoot
        )
        let root = books.root(ledger: history.root(over: size) ?? TreeHasher.emptyRoot)
        let terms = Attestation.Terms(
            by: "某会计师事务所",
            on: statement,
            from: from,
            to: to,
            size: size,
            root: root,
            opinion,
            text
        )
        let day = try #require(CalendarDate(signed))
        let key = try key ?? TestFund.auditorsKey()
        let due = Attestation.signedText(origin: origin, terms, on: day)
        let note = try SignedNote.sign(text: due, with: [key]).encoded
        return Attestation(terms, between: closes, signed: day, key: key.verifierKey, note: note)
    }

    /// Records an opinion on the whole of 2025.
    mutating func attest(on date: String = "2026-03-12") throws -> [ProblemCode] {
        try record(opinion(), on: date)
    }
}
