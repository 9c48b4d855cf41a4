import FundRules
import Testing

@testable import FundStatements

/// Protects: vouchers are worded, sided, coloured and signed as 会计基础工作规范 §51 asks, and alike in all books.
@Suite struct VoucherPaperTests {
    private let ledger: MemoryLedger

    init() throws { ledger = try EveryKind.recorded() }

    private func texts(_ table: Table, _ column: String) -> [String] {
        guard let position = table.columns.firstIndex(where: { $0.key == column }) else { return [] }
        return table.rows.map { if case .text(let wording) = $0.cells[position] { wording.zh } else { "" } }
    }

    @Test func aReversalSaysWhichVoucherItVoids() throws {
        let red = try ledger.report(.voucher, "2025-04", "2025-04/0002").tables[0]
        #expect(texts(red, "summary")[0] == "注销4月2日2025-04/0001号凭证 退回")
        let blue = try ledger.report(.voucher, "2026-02", "2026-02/0001").tables[0]
        #expect(texts(blue, "summary")[0] == "注销2025年2月11日2025-02/0002号凭证 B 记错房号")
        #expect(blue.notes.contains { $0.zh.hasPrefix("冲销凭证 2025-02/0002（第 ") })
        let corrections = try ledger.report(.journal, "2026-02").tables[0]
        #expect(texts(corrections, "summary").contains("以前年度更正（2025年度）：交存 C"))
        #expect(texts(corrections, "summary").contains("以前年度更正（2025年度）：维修支出 P1 承包单位"))
        let english = try ledger.report(.journal, "2026-02").text(.text, language: .en)
        #expect(english.contains("correction of 2025: contribution C"))
        #expect(english.contains("reversal of 2025-02/0002 of 2025-02-11"))
    }

    /// Within the year red on the same side, of an earlier year blue on the opposite one: in the voucher, the journal, the
    /// books and the trial balance.
    @Test func sidesAndColoursAreTheSameInEveryBook() throws {
        func sides(_ number: String, _ account: String) throws -> (voucher: [Table.Cell], journal: [Table.Cell]) {
            let month = String(number.prefix(7))
            func row(_ table: Table) throws -> [Table.Cell] {
                let position = try #require(table.columns.firstIndex { $0.key == "account" })
                let row = table.rows.first { row in
                    row.cells[position] == .text(.plain(account))
                        && (table.key != "journal" || row.cells[1] == .text(.plain(number)))
                }
                let cells = try #require(row).cells
                return ["debit", "credit"].compactMap { side in
                    table.columns.firstIndex { $0.key == side }.map { cells[$0] }
                }
            }
            return (
                try row(try ledger.report(.voucher, month, number).tables[0]),
                try row(try ledger.report(.journal, month).tables[0])
            )
        }
        let red = try sides("2025-04/0002", "1001")
        #expect(red.voucher == [.empty, .money(-3_333)] && red.journal == red.voucher)
        let bank = try sides("2026-02/0001", "1001")
        #expect(bank.voucher == [.empty, .money(700)] && bank.journal == bank.voucher)
        let fund = try sides("2026-02/0001", "3001")
        #expect(fund.voucher == [.money(700), .empty] && fund.journal == fund.voucher)
        let blue = try ledger.report(.voucher, "2026-02", "2026-02/0001").tables[0]
        #expect(blue.rows.prefix(2).map { $0.cells[3] } == [.money(700), .empty], "debits come first")
        let day = "2026-02-01..2026-02-01"
        let trial = try ledger.report(.trialBalance, day)
        #expect(trial.figures("1001")["debit"] == 700 && trial.figures("1001")["credit"] == 700)
        #expect(trial.figures("3001")["debit"] == 700 && trial.figures("3001")["credit"] == nil)
        let account = try ledger.report(.account, day, "3001")
        #expect(account.figures("turnover") == ["debit": 700, "credit": 0])
        #expect(try ledger.report(.generalLedger, day).figures("3001/2026-02")["debit"] == 700)
    }

    /// A transfer posts to no fund, so only its own year tells.
    @Test func aTransferOfAnEarlierYearIsUndoneInBlue() throws {
        var ledger = try SmallFund.registered()
        try ledger.record(SmallFund.opening, "2025-01-01")
        let body = Transfer(amount: Money(fen: 20_000), from: .bank, to: .bonds, reference: nil)
        let old = try ledger.record(body, "2025-07-01")
        let new = try ledger.record(body, "2026-01-02")
        try ledger.record(Reversal(entry: old, reason: "记错"), "2026-02-01")
        try ledger.record(Reversal(entry: new, reason: "记错"), "2026-02-02")
        let bonds = try ledger.report(.account, "2026-02", "1101").tables[0]
        #expect(bonds.rows[1].cells[3...4] == [.empty, .money(20_000)])
        #expect(bonds.rows[2].cells[3...4] == [.money(-20_000), .empty])
    }

    /// A bank serial is used once; who uses one again that a reversal gave back records that voucher anew.
    @Test func whatIsRecordedAnewNamesWhatItReplaces() throws {
        var ledger = try SmallFund.registered()
        try ledger.record(SmallFund.opening, "2025-01-01")
        func paid(_ unit: String, _ reference: String?) -> Contribution {
            Contribution(unit: unit, amount: Money(fen: 100), reference: reference)
        }
        let wrong = try ledger.record(paid("B", "SK1"), "2025-02-11")
        let other = try ledger.record(paid("B", nil), "2025-02-11")
        try ledger.record(Reversal(entry: wrong, reason: "记错房号"), "2025-02-12")
        try ledger.record(Reversal(entry: other, reason: "记错房号"), "2025-02-12")
        try ledger.record(paid("A", "SK2"), "2025-02-13")
        try ledger.record(paid("A", "sk1"), "2025-02-13")
        try ledger.record(paid("A", nil), "2025-02-13")
        let sheets = try ledger.report(.voucher, "2025-02-13..2025-02-13").tables
        #expect(
            sheets.map { texts($0, "summary")[0] } == ["交存 A", "订正2月11日2025-02/0001号凭证：交存 A", "交存 A"]
        )
        #expect(sheets[1].notes.contains { $0.zh.hasPrefix("订正已冲销的凭证 2025-02/0001（第 \(wrong) 条）") })
        // A line of the day's contributions must not hide it.
        let books = try ledger.recorded.books("2025-02", StatementNeeds(vouchers: true))
        let condensed = try AccountLedger(books, .bank, books.listed, isCondensed: true)
        #expect(condensed.lines.count == 6)
    }

    @Test func theCashierSignsWhatMovesCash() throws {
        func signers(_ number: String) throws -> [String] {
            try ledger.report(.voucher, String(number.prefix(7)), number).tables[0].signatures.map(\.zh)
        }
        #expect(try signers("2025-04/0001") == ["会计主管", "记账", "复核", "出纳", "制单"])
        // 5101 to 2001 and 3101 to the homes: no money moves.
        #expect(try signers("2026-04/0001") == ["会计主管", "记账", "复核", "制单"])
        #expect(try signers("2026-06/0003") == ["会计主管", "记账", "复核", "制单"])
        let text = try ledger.report(.voucher, "2025-04", "2025-04/0002").text(.text, language: .zh)
        #expect(text.contains("出纳：") && text.contains("合计（大写）人民币（红字）叁拾叁元叁角叁分"))
    }

    /// 科目汇总表 is the turnover of 科目余额表 by accounts of the first level, and says of how many vouchers.
    @Test(arguments: EveryKind.periods)
    func theSummaryOfAccountsTiesToTheTrialBalance(_ period: String) throws {
        let summary = try ledger.report(.accountSummary, period)
        let books = try ledger.recorded.books(period, StatementNeeds(vouchers: true))
        let trial = TrialBalance(books, books.period).lines.reduce(Turnover()) { $0 + $1.turnover }
        #expect(trial.debit == trial.credit)
        #expect(summary.figures("total") == ["debit": trial.debit, "credit": trial.credit])
        let count = books.listed.count { $0.bearing != .opening }
        #expect(summary.tables[0].details[0].value.zh == "\(count) 张")
        #expect(AccountSummary(books, TrialBalance(books, books.period)).tally.vouchers == count)
    }
}
