import Foundation
import FundRules
import Testing

@testable import FundStatements

/// Protects: what corrects an earlier year stands on every paper that it concerns, and says which year it is of.
@Suite struct CorrectionPaperTests {
    /// Every kind, with two more corrections of 2025: an expense that was missing, and one that was wrong.
    private func corrected() throws -> MemoryLedger {
        var ledger = try EveryKind.recorded()
        let year = try #require(Year("2025"))
        let fee = Expense(category: .audit, amount: Money(fen: 77), payee: "事务所", invoice: nil, reference: nil)
        try ledger.record(Correction(of: year, fee), "2026-07-01")
        let bankFee = try #require(
            ledger.recorded.books("2025", StatementNeeds(vouchers: true)).listed.first { $0.kind == Expense.kind }
        )
        try ledger.record(Reversal(entry: bankFee.sequence, reason: "多记"), "2026-07-02")
        return ledger
    }

    @Test func aCorrectedPaymentIsInTheDisclosureOfTheYearItIsRecordedIn() throws {
        let ledger = try corrected()
        let report = try ledger.report(.disclosure, "2026")
        #expect(report.figures("P1", 1)["amount"] == 1_100)
        #expect(report.figures("P1/2025", 1) == ["amount": 111, "commercial": 84, "public": 27])
        let rows = report.tables[1].rows
        let words = rows.compactMap { row in if case .text(let text)? = row.cells.first { text.zh } else { nil } }
        #expect(words.contains("P1 屋面防水：以前年度更正（2025 年）"))
        #expect(words.contains("以前年度更正 事务所（2025 年）"))
        // 0.77 that was missing, 0.30 that was too much.
        #expect(report.figures("correctedTotal", 1)["undistributed"] == 47)
        #expect(report.figures("correctedTotal", 1)["amount"] == 158)
        #expect(report.figures("total", 1)["amount"] == 1_100)
        #expect(rows.last?.key == "correctedTotal")
        // Its first part names every adjustment of the year, those of contributions too.
        #expect(report.tables[0].notes.count == 6)
        // The year itself was disclosed before, and is not told again.
        #expect(try ledger.report(.disclosure, "2025").tables[1].rows.last?.key == "total")
    }

    @Test(arguments: EveryKind.periods)
    func aProjectsVouchersAndSharesAgree(_ period: String) throws {
        let ledger = try corrected()
        let report = try ledger.report(.projects, period)
        guard report.statements.projects.lines.contains(where: { $0.id == "P1" }) else { return }
        let papers = try ledger.report(.project, period, "P1")
        let (vouchers, shares) = (papers.figures("total"), papers.figures("total", 1))
        #expect(vouchers["amount"] == shares["inPeriod"])
        #expect(vouchers["adjusted"] == shares["adjusted"])
        #expect(vouchers["cost"] == shares["cost"])
        let line = report.figures("P1")
        #expect(line["paid"] == shares["inPeriod"] && line["cost"] == shares["cost"])
        #expect(line["adjusted"] ?? 0 == shares["adjusted"] ?? 0)
    }

    @Test func theStatementsSayWhatRestatedTheirOpening() throws {
        let ledger = try corrected()
        let size = ledger.state.size
        for kind in [StatementKind.balanceSheet, .netAssets] {
            let notes = try ledger.report(kind, "2026").tables[0].notes
            #expect(notes.first?.zh == "年初余额已按以前年度调整重述，逐笔如下（元，减少为负）：")
            let books = try ledger.recorded.books("2026")
            #expect(notes.count == books.adjustments.count + 1 && books.adjustments.count == 5)
            #expect(
                notes.dropLast().last?.zh
                    == "第 \(size - 2) 条（凭证 2026-07/0001）更正 2025 年：3101 待分配累计收益 -0.77，1001 银行存款 -0.77"
            )
            #expect(
                notes.last?.en
                    == "Entry \(size - 1) (voucher 2026-07/0002), reversal of a voucher of 2025: "
                    + "3101 Undistributed income +0.30, 1001 Bank deposits +0.30"
            )
            // Before any of it was recorded, nothing was restated.
            #expect(try ledger.report(kind, "2026-01").tables[0].notes.isEmpty)
            #expect(try ledger.report(kind, "2025").tables[0].notes.isEmpty)
        }
    }

    /// Every adjustment is named, and together they are the line of the statement.
    @Test func theNotesAddUpToTheAdjustment() throws {
        let ledger = try corrected()
        let report = try ledger.report(.all, "2026")
        let text = try report.text(.json, language: .zh)
        let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let list = try #require(json?["adjustments"] as? [[String: Any]])
        var sums: [String: Int] = [:]
        for item in list {
            #expect(item["year"] as? Int == 2025)
            for (account, amount) in try #require(item["accounts"] as? [String: Int]) {
                sums[account, default: 0] += amount
            }
        }
        let adjustment = try ledger.report(.netAssets, "2026").figures("adjustment")
        for fund in ["3001", "3002", "3101"] { #expect(-(sums[fund] ?? 0) == Int(adjustment[fund] ?? 0), "\(fund)") }
    }
}
