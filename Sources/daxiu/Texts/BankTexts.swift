import FundDesk

/// The words of a comparison with the bank (银行存款余额调节表).
extension BankTexts {
    static let closedOutOfDate = Wording(
        "注意：{0} 的对账已过期：第 {1} 条（凭证 {2}）起，对账之后又记 {3} 笔，银行存款变动 {4} 元。请重新对账。",
        """
        Mind: the reconciliation of {0} is out of date: since entry {1} (voucher {2}), {3} recorded after it move the bank \
        balance by {4} yuan. Compare with the bank again.
        """
    )
    static let closedUnclear = Wording(
        "注意：{0} 结账时银行流水还有 {1} 笔待定（第 {2} 笔）；之后用 daxiu import settle 定的，记在当天。",
        "Mind: {1} of the bank's lines (no. {2}) were unclear when {0} was closed; daxiu import settle now dates them today."
    )
    static let takenAsQuiet = Wording(
        "注意：流水最后一行是 {0}，到 {1} 按没有别的往来计算。",
        "Mind: the file's last line is of {0}; it is taken that nothing else moved until {1}."
    )
}

extension HelpTexts {
    static let reconcile = Wording("银行对账。", "Compare with the bank's statement.")
    static let reconcileImport = Wording(
        "用银行流水核对一个月的银行存款，列出未达账项，并记入账本。",
        "Compare a bank's file with a month of the ledger, list what only one side has, and record the result."
    )
    static let reconcileColumns = Wording(
        """
        CSV，UTF-8 或 GBK。按表头认列：日期；金额，或收入与支出（贷方与借方）；余额；流水号。表头上面的说明行会跳过。
        先按流水号和金额对，再按金额和最近日期（五天以内）对：同一金额的几行和几张成组对，多出来的留作未达账项；
        一行是同一天几户交存合计的也对得上，说不准的用 --match 写明。
        流水没有到月末的不算这个月的对账：文件写明的期间、月末或以后的一行、--balance、--complete 都可以说明到了。
        """,
        """
        CSV, UTF-8 or GBK. Columns are known by their headings: date; amount, or credit and debit; balance; serial \
        number. Lines above the heading are passed over. First serial and amount are compared, then amount and the \
        nearest date (five days at most): lines and vouchers of one amount as a group, of which what is over stays open. \
        A line that is the sum of one day's contributions is matched, too; where that is not certain, say so with --match.
        A file that does not reach the month's end is no reconciliation of it: the period that it states, a line of the \
        last day or later, --balance or --complete say that it does.
        """
    )
}

extension OptionTexts {
    static let bankFile = Wording("银行流水 CSV。", "The bank's CSV file.")
    static let reconciledMonth = Wording("对账的月份，如 2025-03。", "The month, such as 2025-03.")
    static let pairing = Wording(
        "文件里的一行是哪几张凭证：行号=凭证号,凭证号；可以写几次。",
        "The vouchers that a line of the file is: line=voucher,voucher; may be repeated."
    )
    static let isComplete = Wording(
        "流水到月末是完整的：最后几天没有别的往来。",
        "The file is complete up to the month's end: nothing else moved in its last days."
    )
    static let bankBalance = Wording(
        "月末银行余额，流水里没有余额时写。",
        "The bank's balance at the month's end, if the file has none."
    )
}
