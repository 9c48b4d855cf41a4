import FundRules
import Testing

@testable import FundStatements

/// Protects: the books of the accounts go through the ends of years as the vouchers do, and every account opens with what
/// it ended with (账证相符、账账相符).
@Suite struct YearEndTests {
    /// 2024 of the small fund with 120.00 paid in and 5.00 of interest, all of its months closed; then 7.00 in 2025.
    private func twoYears(closing: Bool, recordedAt moment: String = "2025-02-01T09:00:00Z") throws -> MemoryLedger {
        var ledger = try SmallFund.registered(openedOn: "2024-01-01", recordedAt: moment)
        try ledger.record(SmallFund.opening, "2024-01-01")
        try ledger.record(SmallFund.contribution("A", 12_000), "2024-03-01")
        try ledger.record(SmallFund.income(.depositInterest, 500), "2024-12-21")
        for _ in 1...12 {
            let month = ledger.state.nextToClose
            try ledger.record(Close(period: month, in: ledger.state), month.lastDay.description)
        }
        if closing { try ledger.record(Closing(year: #require(Year("2024"))), "2024-12-31") }
        try ledger.record(SmallFund.contribution("A", 700), "2025-01-10")
        return ledger
    }

    @Test func aRecordedClosingStandsInEveryBook() throws {
        let ledger = try twoYears(closing: true)
        let trial = try ledger.report(.trialBalance, "2024")
        #expect(trial.figures("4001.1") == ["debit": 12_000, "credit": 12_000])
        #expect(trial.figures("3001") == ["openingCredit": 60_000, "credit": 12_000, "closingCredit": 72_000])
        let general = try ledger.report(.generalLedger, "2024")
        #expect(general.figures("4101/2024-12") == ["debit": 500, "credit": 500, "balance": 0])
        #expect(general.figures("3101/2024-12/year") == ["debit": 0, "credit": 500, "balance": 10_500])
        let account = try ledger.report(.account, "2024", "4001")
        #expect(account.figures("closing") == ["balance": 0])
        #expect(account.figures("2024-12") == ["debit": 12_000, "credit": 0, "balance": 0])
        let closing = try #require(account.tables[0].rows.first { $0.cells[1] == .text(.plain("2024-12/0002")) })
        #expect(closing.cells[2] == .text(Wording("年末结转", "closing")))
        #expect(trial.tables[0].notes.map(\.zh) == ["2024 年年末结转：凭证 2024-12/0002（账本第 17 条）。"])
        #expect(general.tables[0].notes == trial.tables[0].notes && account.tables[0].notes == trial.tables[0].notes)
        // The statements never count it.
        #expect(try ledger.report(.income, "2024").figures("4001")["year"] == 12_000)
        let journal = try ledger.report(.journal, "2024-12").figures("total")
        #expect(journal["debit"] == trial.figures("total")["debit"].map { $0 - 12_000 })
    }

    @Test func aClosingThatIsNotRecordedIsPresumedBetweenTheYears() throws {
        let ledger = try twoYears(closing: false)
        let trial = try ledger.report(.trialBalance, "2024")
        #expect(trial.figures("4001.1") == ["credit": 12_000, "presumedDebit": 12_000])
        #expect(
            trial.figures("3001") == ["openingCredit": 60_000, "presumedCredit": 12_000, "closingCredit": 72_000]
        )
        let sums = trial.figures("total")
        #expect(sums["presumedDebit"] == 12_500 && sums["presumedCredit"] == 12_500)
        #expect(sums["debit"] == 12_500 && sums["closingDebit"] == sums["closingCredit"])
        let general = try ledger.report(.generalLedger, "2024")
        #expect(general.figures("4101/2024-12") == ["debit": 0, "credit": 500, "balance": 500])
        #expect(general.figures("4101/2024-12/presumed") == ["debit": 500, "credit": 0, "balance": 0])
        #expect(general.figures("3001/2024-12/presumed") == ["debit": 0, "credit": 12_000, "balance": 72_000])
        #expect(general.figures("3001/2024-12") == [:])
        let account = try ledger.report(.account, "2024", "3001")
        #expect(account.figures("2024/presumed") == ["debit": 0, "credit": 12_000, "balance": 72_000])
        #expect(account.figures("closing") == ["balance": 72_000])
        #expect(account.figures("turnover") == ["debit": 0, "credit": 0])
        let note = try #require(trial.tables[0].notes.first)
        #expect(note.zh.hasPrefix("2024 年没有记录年末结转（截至账本第 17 条）。虚拟结转不是凭证"))
        let next = try ledger.report(.trialBalance, "2025-01")
        #expect(next.figures("3001")["openingCredit"] == 72_000)
        #expect(next.tables[0].notes.map(\.zh).first == "2024 年没有记录年末结转，其收支已按虚拟结转并入期初净资产。")
        // Between the years in a paper over both.
        let both = try ledger.report(.account, "2024-11..2025-01", "4001")
        #expect(
            both.tables[0].rows.compactMap(\.key) == [
                "opening", "2024/presumed", "2025-01", "2025-01/year", "turnover", "closing",
            ]
        )
        #expect(both.figures("opening") == ["balance": 12_000])
        #expect(both.figures("2025-01/year") == ["debit": 0, "credit": 700, "balance": 700])
    }

    @Test func theBooksBeforeClosingAreAskedForByName() throws {
        for isClosed in [true, false] {
            let ledger = try twoYears(closing: isClosed)
            let trial = try ledger.report(.trialBalance, "2024", beforeClosing: true)
            #expect(trial.tables[0].title == Wording("科目余额表（结账前）", "Trial balance (before closing)"))
            #expect(trial.figures("4001.1") == ["credit": 12_000, "closingCredit": 12_000])
            #expect(trial.figures("3001") == ["openingCredit": 60_000, "closingCredit": 60_000])
            let last = ledger.state.size - 1
            #expect(trial.tables[0].notes.map(\.zh) == ["2024 年年末结转之前的余额，本表截至账本第 \(last) 条；年末结转不在内。"])
            let account = try ledger.report(.account, "2024", "4101", beforeClosing: true)
            #expect(account.figures("closing") == ["balance": 500])
            #expect(
                try ledger.report(.generalLedger, "2024", beforeClosing: true).figures("4101/2024-12")["balance"] == 500
            )
            // What lies between the years of a longer paper stays.
            let both = try ledger.report(.trialBalance, "2024-01..2025-12", beforeClosing: true)
            #expect(both.figures("4001.1")["closingCredit"] == 700)
            #expect(both.figures("3001")["closingCredit"] == 72_000)
        }
    }

    @Test func aDecemberBeforeItsClosingSaysUpToWhichEntry() throws {
        var ledger = try SmallFund.registered(recordedAt: "2025-12-28T02:00:00Z")
        try ledger.record(SmallFund.opening, "2025-01-01")
        let last = try ledger.record(SmallFund.contribution("A", 700), "2025-12-10")
        for kind in [StatementKind.trialBalance, .generalLedger, .account] {
            let table = try ledger.report(kind, "2025-12", kind == .account ? "4001" : nil).tables[0]
            #expect(
                table.notes.map(\.zh) == ["2025 年收支尚未结转，本表截至账本第 \(last) 条；以前年度收支已并入净资产科目。"],
                "\(kind)"
            )
            #expect(table.date == Wording("2025年12月（未结账）", "2025-12 (not closed)"), "\(kind)")
        }
        #expect(try ledger.report(.trialBalance, "2025").figures("4001.1")["closingCredit"] == 700)
    }

    /// Month after month over both kinds of year end, and from one paper to the next however long they are.
    @Test(arguments: [
        ["2025-11", "2025-12", "2026-01", "2026-02", "2026-03", "2026-04..2026-10", "2026-11", "2026-12", "2027-01"],
        ["2025", "2026", "2027"], ["2025-07..2026-03", "2026-04..2027-02", "2027-03"],
        ["2025-12-31..2025-12-31", "2026-01-01..2026-12-30", "2026-12-31..2027-01-01", "2027-01-02..2027-01-31"],
    ])
    func everyAccountOpensWithWhatItEndedWith(_ periods: [String]) throws {
        let ledger = try EveryKind.recorded()
        var ends: [AccountCode: Int64] = [:]
        for period in periods {
            let books = try ledger.recorded.books(period, StatementNeeds(vouchers: true))
            let trial = TrialBalance(books, books.period)
            let general = GeneralLedger(books)
            for line in trial.lines {
                let code = line.account.code
                if let end = ends[code] { #expect(line.opening == end, "\(period) \(code)") }
                let own = try AccountLedger(books, code, books.listed)
                #expect(own.opening == line.opening && own.closing == line.closing, "\(period) \(code)")
                #expect(own.turnover == line.turnover, "\(period) \(code)")
                ends[code] = line.closing
            }
            for account in general.accounts {
                let lines = trial.lines.filter { $0.account.code.parent == account.account.code }
                #expect(account.closing == lines.reduce(0) { $0 + $1.closing }, "\(period) \(account.account.code)")
            }
            #expect(trial.lines.reduce(0) { $0 + $1.closing } == 0, "\(period)")
        }
    }

    /// After a year's end 3001, 3002 and 3101 are what the balance sheet says, and nothing is left to close.
    @Test(arguments: ["2025", "2026", "2026-12", "2025-07..2026-12"])
    func theBooksEndWithTheBalanceSheet(_ period: String) throws {
        let report = try EveryKind.recorded().report(.all, period)
        let sheet = report.statements.balanceSheet
        for line in report.statements.trialBalance.lines {
            switch line.account.code {
            case .commercialFund: #expect(line.closing == -sheet.commercialFund.closing)
            case .publicFund: #expect(line.closing == -sheet.publicFund.closing)
            case .undistributed: #expect(line.closing == -sheet.undistributed.closing)
            case let code: if line.account.closesInto != nil { #expect(line.closing == 0, "\(code)") }
            }
        }
    }
}
