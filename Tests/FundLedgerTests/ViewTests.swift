import FundLedger
import FundRules
import GRDB
import Testing

/// An auditor's own SQL finds the figures that the rules give.
@Suite struct ViewTests {
    @Test func theViewsAgreeWithTheBooks() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let state = try fixture.ledger.currentState()
        let chart = try #require(state.fund?.chart)
        let queue = try DatabaseQueue(path: fixture.path)
        try await queue.read { database in
            for (index, account) in chart.postable.enumerated() {
                let net = try Int64.fetchOne(
                    database,
                    sql: "SELECT coalesce(sum(debit - credit), 0) FROM posting WHERE account = ?",
                    arguments: [account.code.description]
                )
                #expect(net == state.balances[index], "\(account.code)")
            }
            #expect(
                try Row.fetchAll(database, sql: "SELECT code, area, tenure FROM unit ORDER BY code").map(\.description)
                    == [
                        "[code:\"1-01\" area:5236 tenure:\"commercial\"]",
                        "[code:\"2-01\" area:6842 tenure:\"public\"]",
                    ]
            )
            // The contribution to 1-01 was reversed, so only the opening balances are left.
            #expect(
                try Int64.fetchAll(database, sql: "SELECT sum(amount) FROM unit_ledger GROUP BY unit ORDER BY unit")
                    == [120_000, 80_000]
            )
            #expect(
                try Row.fetchAll(database, sql: "SELECT id, budget, cost FROM project").map(\.description)
                    == ["[id:\"P1\" budget:90000 cost:33333]"]
            )
            #expect(
                try String.fetchAll(database, sql: "SELECT kind FROM voucher ORDER BY seq")
                    == [
                        "opening", "contribution", "income", "payment", "expense", "transfer", "distribution",
                        "reversal",
                    ]
            )
            #expect(try Int64.fetchOne(database, sql: "SELECT amount FROM voucher WHERE kind = 'reversal'") == -785)
        }
    }
}

extension ViewTests {
    /// Changes of the register, refunds and corrections as an auditor's SQL finds them.
    @Test func theViewsFollowHomesAndRefunds() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        func home(_ code: String, _ area: Int64, of group: String? = nil) -> RegisteredUnit {
            RegisteredUnit(
                code: code,
                building: "1",
                area: Area(hundredths: area),
                use: "residence",
                tenure: .commercial,
                group: group
            )
        }
        let first = try fixture.ledger.size()
        try fixture.record([
            EntryDraft(try fixture.contribution(8), date: try day("2025-02-01")),
            EntryDraft(Refund(of: first, amount: Money(fen: 85), reference: nil), date: try day("2025-02-02")),
            EntryDraft(Title(unit: "2-01", group: "G9", deed: nil), date: try day("2025-02-03")),
            EntryDraft(
                Split(unit: "1-01", parts: [home("1-01A", 3000), home("1-01B", 2236)]),
                date: try day("2025-02-03")
            ),
            EntryDraft(Amendment(unit: home("1-01B", 2300, of: "1-01")), date: try day("2025-02-03")),
        ])
        let queue = try DatabaseQueue(path: fixture.path)
        func rows(_ sql: String) async throws -> [String] {
            try await queue.read { try Row.fetchAll($0, sql: sql).map(\.description) }
        }
        let units = try await rows("SELECT code, area, owner_group, registered_seq, left_seq FROM unit ORDER BY code")
        #expect(
            units == [
                "[code:\"1-01\" area:5236 owner_group:NULL registered_seq:1 left_seq:\(first + 3)]",
                "[code:\"1-01A\" area:3000 owner_group:\"1-01\" registered_seq:\(first + 3) left_seq:NULL]",
                "[code:\"1-01B\" area:2300 owner_group:\"1-01\" registered_seq:\(first + 3) left_seq:NULL]",
                "[code:\"2-01\" area:6842 owner_group:\"G9\" registered_seq:1 left_seq:NULL]",
            ]
        )
        let movements = try await rows("SELECT kind, amount FROM unit_ledger WHERE unit = '2-01' ORDER BY seq")
        #expect(
            movements == [
                "[kind:\"opening\" amount:80000]", "[kind:\"contribution\" amount:785]", "[kind:\"refund\" amount:-85]",
            ]
        )
        let refunded = try await rows("SELECT refunded_seq AS entry FROM voucher WHERE kind = 'refund'")
        #expect(refunded == ["[entry:\(first)]"])
    }
}
