import Foundation
import FundRules
import Testing

@testable import FundStatements

/// The sample year agrees with `expected.json` to the fen; everything else that reads it agrees with itself.
@Suite struct SampleYearTests {
    private let ledger: RecordedLines

    init() throws { ledger = try SampleYear.ledger.get() }

    @Test func everyMemberEqualsTheExpectedFigures() throws {
        let text = try ledger.report(.all, "2025").text(.json, language: .zh)
        let found = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
        let expected = try SampleYear.expected()
        for member in [
            "balanceSheet", "incomeStatement", "netAssets", "projects", "unitsClosing", "entity", "period", "unit",
        ] {
            let (left, right) = (found[member] as? NSObject, expected[member] as? NSObject)
            #expect(left != nil && left == right, "\(member)")
        }
    }

    @Test func everyUnitLedgerEndsAtItsClosingBalance() throws {
        let books = try ledger.books("2025", StatementNeeds(units: .all))
        let closings = try #require(try SampleYear.expected()["unitsClosing"] as? [String: Int64])
        let ledgers = try UnitLedger.ledgers(books)
        #expect(ledgers.count == 598)
        for unit in ledgers { #expect(unit.closing == closings[unit.unit.code], "\(unit.unit.code)") }
    }

    @Test func oneUnitAloneReadsAsAmongAll() throws {
        let code = "08-2-1103"
        let all = try ledger.report(.unit, "2025Q3").tables.first { $0.key == "unit-\(code)" }
        #expect(try ledger.report(.unit, "2025Q3", code).tables == [#require(all)])
    }

    @Test func everyMonthTiesAndFollowsTheOneBefore() throws {
        var before: StatementReport?
        for month in ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"] {
            let report = try ledger.report(.trialBalance, "2025-\(month)")
            let sums = report.figures("total")
            #expect(sums["openingDebit"] == sums["openingCredit"])
            #expect(sums["debit"] == sums["credit"])
            #expect(sums["closingDebit"] == sums["closingCredit"])
            for account in Chart.standard.postable {
                guard let closing = before?.figures("\(account.code)") else { continue }
                let opening = report.figures("\(account.code)")
                #expect(opening["openingDebit"] == closing["closingDebit"])
                #expect(opening["openingCredit"] == closing["closingCredit"])
            }
            before = report
        }
    }

    @Test func theJournalComesToTheTrialBalanceAndTheOpening() throws {
        let journal = try ledger.report(.journal, "2025").figures("total")
        let turnover = try ledger.report(.trialBalance, "2025").figures("total")
        #expect(journal["debit"] == journal["credit"])
        #expect(journal["debit"] == (turnover["debit"] ?? 0) + 131_248_036)
    }

    @Test(arguments: ["1001", "3001", "3101", "4001", "5001.1"])
    func anAccountLedgerEndsWhereTheTrialBalanceDoes(code: String) throws {
        let ledger = try ledger.report(.account, "2025Q4", code)
        let trial = try self.ledger.report(.trialBalance, "2025Q4")
        let account = try #require(AccountCode(code))
        let closing = Chart.standard.postable.filter { $0.code == account || $0.code.parent == account }.map {
            let row = trial.figures("\($0.code)")
            let net = (row["closingDebit"] ?? 0) - (row["closingCredit"] ?? 0)
            return $0.type.isDebit ? net : -net
        }
        // A balance is written without its sign; its side stands beside it.
        #expect(ledger.figures("closing")["balance"] == abs(closing.reduce(0, +)))
    }
}
