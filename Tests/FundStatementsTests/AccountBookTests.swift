import FundRules
import Testing
import TransparencyLog

@testable import FundStatements

/// Protects: books of accounts are cut into pages that carry their sums, begin with 账簿启用表, end in the next year, and
/// tell the kinds of cost apart.
@Suite struct AccountBookTests {
    /// Contributions on many days of two years.
    private func long() throws -> MemoryLedger {
        var ledger = try SmallFund.registered()
        try ledger.record(SmallFund.opening, "2025-01-01")
        for day in 10...28 {
            for month in ["02", "03", "04", "05"] {
                try ledger.record(SmallFund.contribution("A", 100), "2025-\(month)-\(day)")
            }
        }
        try ledger.record(SmallFund.contribution("A", 100), "2026-01-10")
        return ledger
    }

    private func position(_ table: Table, _ column: String) throws -> Int {
        try #require(table.columns.firstIndex { $0.key == column })
    }

    @Test(arguments: [StatementKind.account, .dayBook, .journal, .unit])
    func aFullPageCarriesItsSumsToTheNext(_ kind: StatementKind) throws {
        let subject: String? = kind == .unit ? "A" : kind == .journal ? nil : "1001"
        let table = try long().report(kind, "2025", subject).tables[0]
        let pages = table.pages
        #expect(pages.count > 2)
        #expect(pages.allSatisfy { $0.count <= 28 })
        // Sums stay with the line that they follow, so that a page may end some rows early.
        #expect(pages.dropLast().allSatisfy { $0.count > 20 })
        #expect(pages.dropFirst().allSatisfy { $0[1].style != .total })
        #expect(pages.flatMap { $0 }.filter { !$0.isCarry } == table.rows)
        let label = try position(table, "summary")
        for (page, next) in zip(pages, pages.dropFirst()) {
            let (last, first) = (try #require(page.last), try #require(next.first))
            #expect(last.isCarry && first.isCarry)
            #expect(last.cells[label] == .text(Wording("过次页", "To the next page")))
            #expect(first.cells[label] == .text(Wording("承前页", "From the page before")))
            #expect(last.cells.enumerated().allSatisfy { $0.offset == label || $0.element == first.cells[$0.offset] })
        }
        let lines = pages[0].filter { $0.style != .total }
        let (carried, column) = (try #require(pages[0].last), kind == .unit ? "balance" : "debit")
        let cell = carried.cells[try position(table, column)]
        if kind == .unit {
            #expect(cell == lines.last?.cells[try position(table, column)])
        } else {
            let sum = try lines.reduce(Int64(0)) { sum, row in
                if case .money(let fen) = row.cells[try position(table, column)] { sum + fen } else { sum }
            }
            #expect(cell == .money(sum) && sum > 0)
        }
    }

    @Test func pagesAreNumberedByBookAndStandOnPaperOnly() throws {
        let ledger = try long()
        let report = try ledger.report(.account, "2025", "1001", format: .html)
        let page = try report.text(.html, language: .zh)
        let count = try #require(report.tables.last).pages.count
        #expect(page.contains("本账第 1 页，共 \(count) 页") && page.contains("本账第 \(count) 页，共 \(count) 页"))
        #expect(page.contains("过次页") && page.contains("承前页"))
        let text = try ledger.report(.account, "2025", "1001").text(.text, language: .zh)
        #expect(!text.contains("过次页") && !text.contains("本账第"))
        #expect(try !ledger.report(.account, "2025", "1001").text(.csv, language: .zh).contains("承前页"))
    }

    /// An account of 总账 is not torn apart as long as it fits on a page.
    @Test func anAccountOfTheGeneralLedgerStaysOnItsPage() throws {
        let table = try EveryKind.recorded().report(.generalLedger, "2025").tables[0]
        let code = try position(table, "account")
        let pages = table.pages.map { Set($0.map { $0.cells[code] }) }
        #expect(pages.count > 1)
        for (index, page) in pages.enumerated() {
            #expect(pages.dropFirst(index + 1).allSatisfy { $0.isDisjoint(with: page) })
        }
    }

    @Test func aYearIsCarriedIntoTheNext() throws {
        let ledger = try long()
        func ends(_ period: String) throws -> [String] {
            let rows = try ledger.report(.account, period, "1001").tables[0].rows
            return [rows.first, rows.last].map { row in
                if case .text(let wording)? = row?.cells[2] { wording.zh } else { "" }
            }
        }
        #expect(try ends("2025") == ["期初余额", "结转下年"])
        #expect(try ends("2026") == ["上年结转", "结转下年"])
        #expect(try ends("2025-03") == ["期初余额", "期末余额"])
        #expect(try ends("2025-12") == ["期初余额", "结转下年"])
        let general = try ledger.report(.generalLedger, "2025")
        #expect(general.figures("1001/closing") == ["balance": 107_600])
        #expect(try ledger.report(.generalLedger, "2025-03").figures("1001/closing") == [:])
    }

    private func costs() throws -> MemoryLedger {
        var ledger = try SmallFund.registered()
        try ledger.record(SmallFund.opening, "2025-01-01")
        try ledger.record(SmallFund.project("P1", 90_000), "2025-01-02")
        func pay(_ fen: Int64, _ part: Payment.Part?, _ day: String) throws -> Int {
            let money = Money(fen: fen)
            return try ledger.record(
                Payment(project: "P1", amount: money, part: part, payee: "某单位", invoice: nil, reference: nil),
                day
            )
        }
        _ = try pay(5_000, nil, "2025-02-01")
        let wrong = try pay(300, .supervision, "2025-02-02")
        _ = try pay(301, .supervision, "2025-03-03")
        _ = try pay(70, .pricing, "2025-03-04")
        try ledger.record(Reversal(entry: wrong, reason: "重复"), "2025-03-05")
        return ledger
    }

    @Test func repairsHaveAColumnForEachKindOfCost() throws {
        let ledger = try costs()
        let report = try ledger.report(.columnar, "2025")
        #expect(
            report.figures("turnover") == [
                "debit": 5_371, "credit": 0, "works": 5_000, "supervision": 301, "pricing": 70,
            ]
        )
        #expect(report.figures("2025-03")["supervision"] == 1)
        #expect(report.figures("closing")["balance"] == 5_371)
        let march = try ledger.report(.columnar, "2025-03")
        #expect(march.figures("opening") == ["balance": 5_300, "works": 5_000, "supervision": 300])
        #expect(march.figures("closing") == ["balance": 5_371, "works": 5_000, "supervision": 301, "pricing": 70])
        let titles = report.tables[0].columns.suffix(5).map(\.title.zh)
        #expect(titles == ["工程", "监理", "检测", "审价", "其他"])
        for period in EveryKind.periods { _ = try EveryKind.recorded().report(.columnar, period) }
    }

    @Test func aProjectsPaperTellsItsKindsOfCost() throws {
        let report = try costs().report(.project, "2025-03", "P1")
        #expect(report.figures("works") == ["amount": 0, "cost": 5_000])
        #expect(report.figures("supervision") == ["amount": 1, "cost": 301])
        #expect(report.figures("pricing") == ["amount": 70, "cost": 70])
        #expect(report.figures("inspection") == [:])
        let text = try report.text(.text, language: .zh)
        #expect(text.contains("其中：监理") && text.contains("维修支出（监理） P1 某单位"))
    }

    @Test func booksBeginWithTheirFlyleaf() throws {
        let ledger = try long()
        let book = try ledger.report(.all, "2025", format: .html)
        let flyleaf = try #require(book.tables.first { $0.key == "flyleaf" })
        let bank = try #require(book.tables.first { $0.key == "account-1001" })
        #expect(
            flyleaf.rows.first { $0.key == "account-1001" }?.cells == [
                .text(Wording("明细账 1001 银行存款", "Account ledger 1001 Bank deposits")),
                .text(Wording("共 \(bank.pages.count) 页", "\(bank.pages.count) pages")),
            ]
        )
        #expect(flyleaf.rows.first { $0.key == "vouchers" }?.cells[1] == .text(Wording("76 张", "76")))
        #expect(flyleaf.signatures.map(\.zh).contains("编制单位（盖章）"))
        let keepers = try #require(book.tables.first { $0.key == "keepers" })
        let key = ledger.state.trust.members[0].member.key.keyID.description
        #expect(keepers.rows.map(\.cells[2]) == [.text(.plain(key))])
        #expect(keepers.rows[0].cells[3] == .text(.plain("76")))
        let keys = book.tables.map(\.key)
        let (first, second) = (keys.firstIndex(of: "flyleaf"), keys.firstIndex(of: "general-ledger"))
        #expect(try #require(first) < #require(second) && Set(keys).count == keys.count)
        #expect(try ledger.report(.account, "2025", "1001").tables.count == 1)
        #expect(try ledger.report(.account, "2025", "1001", format: .html).tables.count == 3)
    }
}
