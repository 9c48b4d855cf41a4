import Foundation
import FundDesk
import Testing

/// Protects: a bank's file reconciles the months that it reaches the end of, once, and says of every other why not.
@Suite struct FileMonthsTests {
    @Test func aFileOfTwoMonthsReconcilesWhatItReaches() async throws {
        let desk = try SmallDesk()
        try desk.contribute("1-101", 10_000, "2025-01-10", "A1")
        try desk.contribute("1-102", 5_000, "2025-02-05", "A2")
        let bank = try desk.bank(["2025-01-10,100.00,100.00,A1", "2025-02-05,50.00,150.00,A2"])
        var months = try await desk.months(bank)
        // January is whole because February follows; February ends on the fifth, and nobody says that it was quiet.
        #expect(months.drafts(dated: .first).count == 1)
        #expect(months.questions.isEmpty)
        #expect(
            months.text(.zh) == """
                2025-01 已对账：银行余额 100.00，对上 1 笔，未达账项 0 笔。
                2025-02 没有对账：最后一行是 2025-02-05，没有说到 2025-02-28 再没有往来。

                """
        )
        #expect(
            months.text(.en).hasPrefix("2025-01 is reconciled: balance at the bank 100.00, 1 matched, 0 under way.\n")
        )
        try desk.reconcile(months)
        // The same again, and in a file that says what it covers: January stands, February is the first of it.
        months = try await desk.months(bank)
        #expect(months.drafts(dated: .first).isEmpty)
        let stated = try desk.bank(
            ["2025-01-10,100.00,100.00,A1", "2025-02-05,50.00,150.00,A2"],
            above: "起止日期：20250101-20250228"
        )
        months = try await desk.months(stated)
        #expect(months.drafts(dated: .first).map { ($0.body as? Reconciliation)?.period.description } == ["2025-02"])
        try desk.reconcile(months)
        #expect(try await desk.months(stated).drafts(dated: .first).isEmpty)
        // Something of January that comes later puts both out of date.
        try desk.contribute("1-201", 700, "2025-01-30")
        let stale = try await desk.ledger.verified(observing: BankBooks(periods: FileMonths.periods(of: stated)))
        #expect(stale.broughtUpToDate(on: .first).count == 2)
        #expect(try await desk.months(stated).drafts(dated: .first).count == 2)
    }

    @Test func aQuietMonthEndIsAskedAboutWhereItIsUsual() async throws {
        let desk = try SmallDesk()
        try desk.contribute("1-101", 10_000, "2025-02-20", "A1")
        var months = try await desk.months(desk.bank(["2025-02-20,100.00,100.00,A1"]))
        #expect(months.questions.map(\.month.description) == ["2025-02"])
        #expect(months.drafts(dated: .first).isEmpty)
        months.accept(try #require(Month("2025-02")))
        #expect(months.drafts(dated: .first).count == 1)
        // Before the month is over nobody is asked.
        let early = try await desk.months(desk.bank(["2025-02-20,100.00,100.00,A1"]), on: "2025-02-27")
        #expect(early.questions.isEmpty)
        #expect(
            early.text(.en) == "2025-02 is not reconciled: today is 2025-02-27, and the month ends on 2025-02-28.\n"
        )
    }

    @Test func whatDoesNotComeToTheSameIsNoReconciliation() async throws {
        let desk = try SmallDesk()
        try desk.contribute("1-101", 10_000, "2025-02-03", "A1")
        try desk.contribute("1-101", 5_000, "2025-02-20", "A2")
        // The first half of the month is in another file.
        let months = try await desk.months(
            desk.bank(["2025-02-20,50.00,150.00,A2", "2025-02-28,1.00,151.00,A3"])
        )
        #expect(months.drafts(dated: .first).isEmpty)
        #expect(months.text(.zh).contains("流水从 2025-02-20 才开始"))
        let bare = try await desk.months(desk.bank(["2025-02-28,1.00,,A3"]))
        #expect(bare.text(.zh) == "2025-02 没有对账：流水里没有余额。\n")
    }

    @Test(
        arguments: [
            ("起止日期：20250201-20250228", "2025-02-28"), ("查询时间段,2025-02-01 至 2025-02-28,下载时间：2025-03-01", "2025-02-28"),
            ("起始日期,2025-02-01,截止日期,2025年2月28日", "2025-02-28"), ("Period: 2025/2/1 to 2025/2/28", "2025-02-28"),
            ("打印日期：2025-03-01", nil), ("账号 6222021234567890123", nil), ("", nil),
            ("２０２５－０２－０１～２０２５－０２－２８", "2025-02-28"), ("截止日期：2025-02-30", nil),
        ] as [(String, String?)]
    )
    func whatAFileSaysItCovers(_ line: String, _ day: String?) {
        let rows = [["招商银行交易记录"], line.split(separator: ",").map(String.init)]
        #expect(StatedPeriod.end(of: rows)?.description == day)
    }

    /// A line of a megabyte, and one of nothing but figures, cost nothing.
    @Test func aHostilePreambleIsNoPeriod() {
        #expect(StatedPeriod.end(of: [[String(repeating: "2025-02-01至", count: 80_000)]]) == nil)
        #expect(StatedPeriod.end(of: [[String(repeating: "1", count: 999)]]) == nil)
    }
}
