import FundRules
import Testing

@testable import FundStatements

/// Protects: every paper of every period says the same as every other one, to the fen.
@Suite struct PaperTests {
    private let ledger: MemoryLedger

    init() throws { ledger = try EveryKind.recorded() }

    /// A tie that does not hold is thrown; all papers of a page are made of the same books.
    @Test(arguments: EveryKind.periods)
    func everythingTies(_ period: String) throws {
        let book = try ledger.report(.all, period, format: .html)
        #expect(book.statements.ties.list.allSatisfy { $0.holds })
        #expect(book.statements.ties.list.count > 15)
        #expect(try ledger.report(.disclosure, period).tables.count == 4)
        #expect(try ledger.report(.commonIncome, period).tables.count == 1)
        let split = try #require(CalendarDate("2026-06-01"))
        #expect(try ledger.report(.slip, period).tables.count == (try Period(period).lastDay < split ? 3 : 5))
    }

    /// 总账, 明细账 and 科目余额表 open, move and close alike, account by account.
    @Test(arguments: EveryKind.periods)
    func ledgersAndTrialBalanceAgree(_ period: String) throws {
        let books = try ledger.recorded.books(period, StatementNeeds(vouchers: true))
        let general = GeneralLedger(books)
        let trial = TrialBalance(books, books.period)
        for account in general.accounts {
            let lines = trial.lines.filter { $0.account.code.parent == account.account.code }
            let turnover = lines.reduce(Turnover()) { $0 + $1.turnover }
            let detailed = try AccountLedger(books, account.account.code, books.listed)
            let condensed = try AccountLedger(books, account.account.code, books.listed, isCondensed: true)
            let name = "\(period) \(account.account.code)"
            #expect(account.lines.reduce(Turnover()) { $0 + $1.turnover } == turnover, "\(name)")
            #expect(account.opening == lines.reduce(0) { $0 + $1.opening }, "\(name)")
            #expect(account.closing == lines.reduce(0) { $0 + $1.closing }, "\(name)")
            for ledger in [detailed, condensed] {
                #expect(ledger.opening == account.opening && ledger.closing == account.closing, "\(name)")
                #expect(ledger.turnover == turnover, "\(name)")
            }
            #expect(condensed.lines.reduce(0) { $0 + $1.count } == detailed.lines.count, "\(name)")
        }
    }

    /// Two periods that follow each other open and close alike, and together move what both of them moved.
    @Test func aRangeIsTheSumOfItsParts() throws {
        let (first, second) = (try Period("2026-01-01..2026-02-01"), try Period("2026-02-02..2026-06-30"))
        let whole = try ledger.report(.trialBalance, "2026H1")
        let parts = try [first, second].map { try ledger.report(.trialBalance, $0.description) }
        for account in Chart.standard.postable {
            let (sum, left, right) = (
                whole.figures("\(account.code)"), parts[0].figures("\(account.code)"),
                parts[1].figures("\(account.code)")
            )
            for side in ["debit", "credit"] {
                #expect(sum[side, default: 0] == left[side, default: 0] + right[side, default: 0], "\(account.code)")
            }
            #expect(left["closingDebit"] == right["openingDebit"], "\(account.code)")
            #expect(sum["closingCredit"] == right["closingCredit"], "\(account.code)")
        }
    }

    @Test func aMonthIsSummedUpAndTheYearRunsOn() throws {
        let table = try ledger.report(.account, "2025Q2", "1001").tables[0]
        let keys = table.rows.compactMap(\.key)
        #expect(
            keys == [
                "opening", "2025-04", "2025-04/year", "2025-05", "2025-05/year", "2025-06", "2025-06/year",
                "turnover", "closing",
            ]
        )
        let report = try ledger.report(.account, "2025Q2", "1001")
        // A payment and its red mirror leave nothing; the year had 17.00, 5.00 and 90.00 coming in before.
        #expect(report.figures("2025-04") == ["debit": 0, "credit": 0, "balance": 111_200])
        #expect(report.figures("2025-05/year") == ["debit": 11_200, "credit": 3_335, "balance": 107_865])
        let sides = table.rows.map { $0.cells[5] }
        #expect(sides.first == .text(Wording("借", "Dr")))
    }

    @Test func aDayBookHasTotalsOfDaysAndContraAccounts() throws {
        let report = try ledger.report(.dayBook, "2026-02")
        #expect(report.tables[0].title.zh == "银行存款日记账")
        #expect(report.figures("2026-02-01") == ["debit": 700, "credit": 700, "balance": 87_935])
        #expect(report.tables[0].rows[1].cells[3] == .text(.plain("3001")))
        #expect(throws: Problem(.accountNotAllowed, [.account(.contributions)])) {
            try ledger.report(.dayBook, "2026", "4001")
        }
    }

    @Test func aVoucherIsPrintedWithItsWordsAndLinks() throws {
        let original = try ledger.report(.voucher, "2025-04", "2025-04/0001").tables[0]
        #expect(original.rows.last?.cells.first == .text(Wording("合计（大写）人民币叁拾叁元叁角叁分", "Total: 人民币叁拾叁元叁角叁分")))
        #expect(original.notes.map(\.zh).contains { $0.hasPrefix("已被凭证 2025-04/0002（第 ") })
        let both = try ledger.report(.voucher, "2025-04", "2025-04/0001..2025-04/0002").tables
        #expect(both.map(\.key) == ["voucher-2025-04/0001", "voucher-2025-04/0002"])
        #expect(both[1].rows.last?.cells.last == .money(-3_333))
        #expect(both[1].notes.map(\.zh).contains { $0.hasPrefix("冲销凭证 2025-04/0001（第 ") })
        #expect(throws: Problem(.voucherMissing, [.voucher(VoucherNumber("2025-04/0003"))])) {
            try ledger.report(.voucher, "2025-04", "2025-04/0001..2025-04/0003")
        }
        for text in ["", "12", "2025-04/0002..2025-04/0001", "2025-04/0001..2025-05/0001", "a..b..c"] {
            #expect(throws: Problem(.voucherRangeMalformed, [.text(text)])) { try VoucherRange(text) }
        }
    }

    @Test func whatWasAskedForStandsBeside() throws {
        let income = try ledger.report(.income, "2026Q1", comparison: .year)
        let row = try #require(income.tables[0].rows.first { $0.key == "4001" })
        #expect(
            row.cells.dropFirst() == [
                .money(200), .money(200), .money(1_700), .money(-1_500), .text(.plain("-88.2%")),
            ]
        )
        let sheet = try ledger.report(.balanceSheet, "2025-05", comparison: .previous)
        #expect(
            sheet.figures("1001") == [
                "closing": 107_865, "opening": 100_000, "compared": 111_200, "change": -3_335,
            ]
        )
        let trial = try ledger.report(.trialBalance, "2025-05", comparison: .previous)
        #expect(trial.figures("1001")["change"] == -3_335)
        let net = try ledger.report(.netAssets, "2026")
        let columns = net.tables[0].columns.map(\.key)
        #expect(columns.count == 9 && columns.last == "netAssetsCompared")
        let closing = try #require(net.tables[0].rows.last?.cells.last)
        #expect(closing == .money(try ledger.report(.netAssets, "2025").figures("closing")["netAssets"] ?? 0))
    }

    @Test(arguments: [
        (50, 100, "50.0%"), (-1, 3, "-33.3%"), (2, 3, "66.7%"), (1, -2, "50.0%"), (5, 10_000, "0.1%"),
        (4, 10_000, "0.0%"),
        (0, 5, "0.0%"), (Int64.max, 1, "922337203685477580700.0%"),
    ])
    func changesAreRoundedToATenthOfAPercent(change: Int64, base: Int64, text: String) {
        #expect(Table.Cell.ratio(change, of: base) == .text(.plain(text)))
        #expect(Table.Cell.ratio(change, of: 0) == .empty)
    }
}
