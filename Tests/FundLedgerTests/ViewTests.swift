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
