import FundRules
import Testing

/// Protects: no correction says that an earlier year spent what it did not have.
@Suite struct YearEndRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

    /// Protects: an earlier year does not end below nothing by what is corrected in it.
    ///
    /// 917.00 at the end of 2025, and 1,000.00 more in 2026.
    static let table: [Attempt] = [
        attempt("a cost of all that the year had", nil) { try $0.correctCost("917.00") },
        attempt("a cost of a fen more than the year had", .yearEndBelowZero) { try $0.correctCost("917.01") },
        attempt("two costs, together more than the year had", .yearEndBelowZero) {
            #expect(try $0.correctCost("900.00") == [])
            return try $0.correctCost("17.01")
        },
        attempt("a cost that a corrected contribution paid for", nil) {
            #expect(try $0.correct("2025", "1-101", "50.00") == [])
            return try $0.correctCost("967.00")
        },
        attempt("a cost that the year had for, but for what never came", .yearEndBelowZero) {
            #expect(try $0.reverse(4, on: "2026-03-05") == [])
            return try $0.correctCost("905.01")
        },
        attempt("a cost corrected, reversed, and corrected again", nil) {
            #expect(try $0.correctCost("917.00") == [])
            #expect(try $0.reverse($0.state.size - 1, on: "2026-03-06") == [])
            return try $0.correctCost("917.00", on: "2026-03-07")
        },
        attempt("a cost out of an imprest that the year did not have", .yearEndBelowZero) {
            #expect(try $0.transfer("10.00", "1001", "1201", on: "2026-03-05") == [])
            return try $0.correctCost("1.00", from: "1201")
        },
        attempt("a cost of a year, where the next has spent everything and is not closed", nil) {
            #expect(try $0.spend("1917.00", on: "2026-03-05") == [])
            try $0.turnTo2027()
            return try $0.correctCost("10.00", on: "2027-01-06")
        },
        attempt("a cost of a year, where the next has spent everything and is closed", .yearEndBelowZero) {
            #expect(try $0.spend("1917.00", on: "2026-03-05") == [])
            try $0.turnTo2027()
            try $0.closeMonths(through: "2026-12")
            return try $0.correctCost("10.00", on: "2027-01-06")
        },
        attempt("a second cost, where the first was corrected before the next year closed", .yearEndBelowZero) {
            #expect(try $0.spend("1907.00", on: "2026-03-05") == [])
            try $0.turnTo2027()
            #expect(try $0.correctCost("10.00", on: "2027-01-06") == [])
            try $0.closeMonths(through: "2026-12")
            return try $0.correctCost("0.01", on: "2027-01-07")
        },
    ]

    private static func attempt(
        _ what: String,
        _ code: ProblemCode?,
        _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
    ) -> Attempt {
        Attempt(what, code) {
            $0 = try .overYear()
            #expect(try $0.receive("1000.00", on: "2026-03-04") == [])
            return try act(&$0)
        }
    }
}

extension TestFund {
    fileprivate mutating func correctCost(
        _ amount: String,
        from account: String = "1001",
        on date: String = "2026-03-05"
    ) throws -> [ProblemCode] {
        let body = Expense(
            category: .audit,
            amount: try Money(yuan: amount),
            payee: "某事务所",
            from: try TestFund.account(account),
            invoice: nil,
            reference: nil
        )
        return try record(Correction(of: #require(Year("2025")), body), on: date)
    }

    /// 100.00 come in 2027.
    fileprivate mutating func turnTo2027() throws {
        try turn(to: "2027-01-20T08:00:00Z")
        #expect(try receive("100.00", on: "2027-01-05") == [])
    }
}
