import FundRules

extension TieOuts {
    func table(_ frame: TableFrame) -> Table {
        frame.table(
            StatementKind.ties.rawValue,
            Label.ties,
            date: frame.head.period.title,
            columns: [
                .text("tie", Label.tie), .figures("left", Label.left), .figures("right", Label.right),
                .figures("difference", Label.difference), .text("result", Label.result),
            ],
            rows: list.map { tie in
                .line(
                    tie.key,
                    [
                        .text(tie.name), .money(tie.left), .money(tie.right), .money(tie.left &- tie.right),
                        .text(tie.holds ? Label.agrees : Label.disagrees),
                    ]
                )
            } + [bankRow]
        )
    }
}

extension TieOuts {
    private var bankRow: Table.Row {
        let figures: [Table.Cell] =
            bank.map { [.money($0.book), .money($0.bank), .money($0.book &- $0.bank)] } ?? [.empty, .empty, .empty]
        return .line("bank", [.text(TieLabel.bank)] + figures + [.text(bankResult)])
    }

    /// How the ledger stands with the bank, in words.
    var bankResult: Wording {
        guard let bank else { return Label.notReconciled }
        return bank.isStale
            ? Label.reconciledStale : Label.reconciled.filled(with: Label.entryNumber.filled("\(bank.entry)"))
    }
}

/// What ties figures together, in words.
enum TieLabel {
    static let sheet = Wording("01 资产总计 = 负债和净资产总计（期末）", "01 assets = liabilities and net assets (closing)")
    static let sheetOpening = Wording("01 资产总计 = 负债和净资产总计（年初）", "01 assets = liabilities and net assets (opening)")
    static let sheetOpeningOfPeriod = Wording(
        "01 资产总计 = 负债和净资产总计（期初）",
        "01 assets = liabilities and net assets (opening)"
    )
    static let surplus = Wording("02 三、收支差额（本年累计）= 03 四（一）", "02 3. surplus (year to date) = 03 4 (a)")
    static let surplusOfPeriod = Wording("02 三、收支差额（本期累计）= 03 四（一）", "02 3. surplus (period to date) = 03 4 (a)")
    static let distribution = Wording("03 四（二）分配累计收益合计 = 0", "03 4 (b) income distributed, in total = 0")
    static let transfer = Wording("03 四（三）划转合计 = 划转凭证的资产变动", "03 4 (c) transferred = assets handed over")
    static let opening = Wording("03 三、年初余额 = 01 年初余额（{0}）", "03 3. start of year = 01 ({0})")
    static let openingOfPeriod = Wording("03 三、期初余额 = 01 期初余额（{0}）", "03 3. start of period = 01 ({0})")
    static let closing = Wording("03 五、期末余额 = 01 期末余额（{0}）", "03 5. closing = 01 ({0})")
    static let change = Wording("03 三 + 四 = 五（{0}）", "03 3. + 4. = 5. ({0})")
    static let turnover = Wording("科目余额表 本期借方合计 = 本期贷方合计", "trial balance, debits = credits")
    static let projects = Wording("02 维修支出 = 维修项目表本期支出合计", "02 repairs = projects, paid in period")
    static let units = Wording("分户账合计（{0}）= 01 {1} 期末余额", "units, {0} = 01 {1} closing")
    static let unitsMoved = Wording("分户账合计（{0}）{1} = {2}", "units, {0}: {1} = {2}")
    static let turnoverOf = Wording("{0} 本期发生额", "{0}, turnover")
    static let fundLine = Wording("{0} 的{1}", "{0}, {1}")
    static let betweenHomes = Wording("其余发生额（户与户之间应为 0）", "other turnover (between homes: 0)")
    static let returned = Wording("返还和灭失", "returned and destroyed")
    static let distributed = Wording("分配和核销", "distributed and written off")
    static let yearEnd = Wording("{0} 年末余额 = {1} 年结转余额（{2}）", "end of {0} = brought forward to {1} ({2})")
    static let yearEndOfOthers = Wording("{0} 年末收支科目余额 = 0", "income and expenditure at the end of {0} = 0")
    static let journalDebits = Wording(
        "序时账借方合计（期初凭证除外）= 科目余额表本期借方",
        "journal, debits (but of openings) = trial balance"
    )
    static let journalCredits = Wording(
        "序时账贷方合计（期初凭证除外）= 科目余额表本期贷方",
        "journal, credits (but of openings) = trial balance"
    )
    static let journalAccounts = Wording("序时账与科目余额表逐科目差额合计 = 0", "journal and trial balance, account by account = 0")
    static let bank = Wording("银行存款账面余额 = 银行对账单（调节后）", "bank ledger = bank statement (adjusted)")
}
