import Testing
import TransparencyLog

@testable import FundRules

/// Protects: an opinion is an outsider's, on closed books that this ledger has, to the letter as it was signed; and nobody
/// changes what was attested without its being said.
@Suite struct AttestationRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

    /// 2025 is over and all of it closed; entry 4 is a contribution of it.
    private static func attempt(
        _ what: String,
        _ code: ProblemCode?,
        noted: [ProblemCode] = [],
        _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
    ) -> Attempt {
        Attempt(what, code, noted: noted) {
            $0 = try TestFund.overYear()
            return try act(&$0)
        }
    }

    /// An opinion whose line is altered once it is signed.
    private static func altered(_ what: String, _ code: ProblemCode, _ old: String, _ new: String) -> Attempt {
        attempt("an opinion, and \(what) altered", code) {
            $0.forge(old, new)
            return try $0.attest()
        }
    }

    /// Protects: what an auditor's opinion is worth.
    static let table: [Attempt] = opinions + periods + changes

    /// Protects: an opinion is an outsider's, and says what was signed.
    private static let opinions: [Attempt] = [
        attempt("an opinion on the year", nil) { try $0.attest() },
        attempt("one on a month, with reservations", nil) {
            try $0.record($0.opinion(.qualified, on: .income, "2025-03", "2025-03"), on: "2026-03-12")
        },
        attempt("one that was signed before other entries came", nil) {
            let opinion = try $0.opinion(text: "第一段\n\n— 第二段")
            #expect(try $0.contribute("1-101", "1.00", on: "2026-03-11") == [])
            return try $0.record(opinion, on: "2026-03-12")
        },
        altered("the words", .attestationUnsigned, "\"text\":\"我们认为", "\"text\":\"我们不认为"),
        altered("the opinion", .attestationUnsigned, "\"unqualified\",\"root\"", "\"adverse\",\"root\""),
        altered("the auditor", .attestationUnsigned, "\"auditor\":\"某", "\"auditor\":\"另一"),
        altered("the day", .attestationUnsigned, "\"signed\":\"2026-03-10\"", "\"signed\":\"2026-03-11\""),
        attempt("one for another ledger", .attestationUnsigned) {
            try $0.record($0.opinion(origin: "example.org/other"), on: "2026-03-12")
        },
        attempt("one under the name of a key that did not sign", .attestationUnsigned) {
            let other = try SigningKey(name: "另一家", seed: Array(repeating: 11, count: 32)).verifierKey
            $0.forge(try TestFund.auditorsKey().verifierKey.description, other.description)
            return try $0.attest()
        },
        attempt("one by a member", .attestationByMember) {
            try $0.record($0.opinion(key: $0.auditor), on: "2026-03-12")
        },
        attempt("one by a member's key under another name", .attestationByMember) {
            let same = try SigningKey(name: "某会计师事务所", seed: Array(repeating: 3, count: 32))
            return try $0.record($0.opinion(key: same), on: "2026-03-12")
        },
        attempt("one by a key that is called as members' are", .attestationByMember) {
            let key = try SigningKey(name: TestFund.origin, seed: Array(repeating: 11, count: 32))
            return try $0.record($0.opinion(key: key), on: "2026-03-12")
        },
        attempt("one that is recorded before it was signed", .attestationDay) { try $0.attest(on: "2026-03-09") },
        attempt("one that was signed before the year was over", .attestationDay) {
            try $0.record($0.opinion(signed: "2025-12-30"), on: "2026-03-12")
        },
        attempt("one that was signed on the last day of the year", nil) {
            try $0.record($0.opinion(signed: "2025-12-31"), on: "2026-03-12")
        },
        attempt("one more than a ledger may have", .attestationsTooMany) {
            let opinion = try $0.opinion(size: 19)
            for _ in 0..<200 { try #require(try $0.record(opinion, on: "2026-03-12") == []) }
            return try $0.record(opinion, on: "2026-03-12")
        },
    ]

    /// Protects: it is on what is closed, and on these books.
    private static let periods: [Attempt] = [
        attempt("a month that is not closed", .attestationPeriod) {
            try $0.record($0.opinion(.unqualified, "2026-01", "2026-01"), on: "2026-03-12")
        },
        attempt("a year of which the last month was closed after the auditor looked", .attestationPeriod) {
            let december = try #require(Month("2025-12"))
            let close = try #require($0.close(of: december))
            return try $0.record($0.opinion(size: close), on: "2026-03-12")
        },
        attempt("a year that was closed by the last entry the auditor saw", nil) {
            let december = try #require(Month("2025-12"))
            let close = try #require($0.close(of: december))
            return try $0.record($0.opinion(size: close + 1), on: "2026-03-12")
        },
        attempt("a period that ends before it begins", .attestationPeriod) {
            try $0.record($0.opinion(.unqualified, "2025-12", "2025-11"), on: "2026-03-12")
        },
        attempt("from before there was the fund", nil) {
            try $0.record($0.opinion(.unqualified, "2024-07", "2025-06"), on: "2026-03-12")
        },
        attempt("of more entries than there are", .attestationPeriod) {
            try $0.record($0.opinion(size: $0.state.size + 1), on: "2026-03-12")
        },
        attempt("that opens with another month", .attestationPeriod) {
            $0.forge("\"opening\":8", "\"opening\":9")
            return try $0.record($0.opinion(.unqualified, "2025-03", "2025-03"), on: "2026-03-12")
        },
        attempt("that opens with nothing", .attestationPeriod) {
            $0.forge("\"opening\":8,", "")
            return try $0.record($0.opinion(.unqualified, "2025-03", "2025-03"), on: "2026-03-12")
        },
        attempt("that ends with what is no close", .attestationPeriod) {
            $0.forge("\"close\":9", "\"close\":4")
            return try $0.record($0.opinion(.unqualified, "2025-03", "2025-03"), on: "2026-03-12")
        },
        attempt("other books", .attestationRoot) {
            var other = try TestFund.overYear()
            other.now = $0.now
            #expect(try other.contribute("1-101", "2.00", on: "2026-03-11") == [])
            #expect(try $0.contribute("1-101", "1.00", on: "2026-03-11") == [])
            return try $0.record(other.opinion(), on: "2026-03-12")
        },
        attempt("another statement of the same books", .attestationUnsigned) {
            let (year, month) = (try $0.opinion(), try $0.opinion(on: .income))
            let mixed = Attestation(
                year.terms,
                between: year.closes,
                signed: year.signed,
                key: year.key,
                note: month.note
            )
            return try $0.record(mixed, on: "2026-03-12")
        },
    ]

    /// Protects: nobody changes what was attested without its being said.
    private static let changes: [Attempt] = [
        attempt("a voucher of the year reversed afterwards", .attestedChanged) {
            #expect(try $0.attest() == [])
            return try $0.reverse(4, on: "2026-03-13")
        },
        attempt("a correction of the year afterwards", .attestedChanged) {
            #expect(try $0.attest() == [])
            return try $0.correct("2025", on: "2026-03-13")
        },
        attempt("a correction, taken back", .attestedChanged, noted: [.attestedChanged]) {
            #expect(try $0.attest() == [])
            #expect(try $0.correct("2025", on: "2026-03-13") == [])
            return try $0.reverse($0.state.size - 1, on: "2026-03-14")
        },
        attempt("a correction that the auditor had seen", nil) {
            #expect(try $0.correct("2025") == [])
            return try $0.attest()
        },
        attempt("an opinion that comes after a correction that the auditor had not seen", .attestedChanged) {
            let opinion = try $0.opinion()
            #expect(try $0.correct("2025") == [])
            return try $0.record(opinion, on: "2026-03-12")
        },
        attempt("a voucher of another month reversed afterwards", nil) {
            #expect(try $0.record($0.opinion(.unqualified, "2025-01", "2025-02"), on: "2026-03-12") == [])
            return try $0.reverse(4, on: "2026-03-13")
        },
        attempt("a voucher of this year reversed afterwards", nil) {
            #expect(try $0.attest() == [])
            #expect(try $0.contribute("1-101", "1.00", on: "2026-03-13") == [])
            return try $0.reverse($0.state.size - 1, on: "2026-03-13")
        },
        attempt("a voucher of a month closed since, reversed", nil) {
            #expect(try $0.attest() == [])
            #expect(try $0.contribute("1-101", "1.00", on: "2026-01-13") == [])
            #expect(try $0.close("2026-01") == [])
            return try $0.reverse($0.state.size - 2, on: "2026-03-13")
        },
        attempt("the closing of the year afterwards", nil) {
            #expect(try $0.attest() == [])
            return try $0.closeYear("2025")
        },
    ]

    /// Protects: whoever goes on from a snapshot says the same of an opinion as whoever judged everything.
    @Test func aSnapshotForgetsNoChange() throws {
        var fund = try TestFund.overYear()
        let opinion = try fund.opinion()
        #expect(try fund.correct("2025") == [])
        let before = fund.state.encoded()
        fund.state = try before.withUnsafeBytes { try FundState(snapshot: $0) }
        #expect(try fund.record(opinion, on: "2026-03-12") == [])
        #expect(try fund.reverse(4, on: "2026-03-13") == [])
        let kept = try #require(fund.state.attestations.first)
        #expect(kept.firstChange == kept.entry - 1 && kept.changes == 2)
        #expect(fund.remarks.map(\.code) == [.attestedChanged, .attestedChanged])
        let after = fund.state.encoded()
        let again = try after.withUnsafeBytes { try FundState(snapshot: $0) }
        #expect(again.encoded() == after)
        #expect(again.attestations == fund.state.attestations)
    }

    /// Protects: an auditor who looks again is heard last.
    @Test func aLaterOpinionTakesTheEarliersPlace() throws {
        var fund = try TestFund.overYear()
        #expect(try fund.attest() == [])
        #expect(try fund.record(fund.opinion(on: .income), on: "2026-03-12") == [])
        #expect(try fund.record(fund.opinion(.qualified), on: "2026-03-13") == [])
        let replaced = fund.state.attestations.map(\.replacedBy)
        #expect(replaced == [fund.state.size - 1, nil, nil])
    }

    /// Protects: another verifier makes the same root from the page (FORMAT §6.28).
    @Test func theRootIsThatOfThePage() throws {
        let digest = TreeHasher.emptyRoot
        let books = AttestedStatement(
            .balanceSheet,
            from: try #require(Month("2025-01")),
            to: try #require(Month("2025-12")),
            size: 7,
            opening: nil,
            close: digest
        )
        #expect(
            books.lines(ledger: digest) == [
                "statement balance-sheet", "period 2025-01 2025-12", "ledger 7 \(digest.base64)", "opening -",
                "close \(digest.base64)",
            ]
        )
        #expect(books.root(ledger: digest).base64 == "5C2rXso0EFZC7UIrf7YZIULv8Q00wkbpMUNpIxBuDaA=")
    }
}
