/// The words of a comparison with the bank (银行存款余额调节表).
package enum BankTexts {
    package static let title = Wording("{0} 银行存款余额调节表", "Bank reconciliation of {0}")
    package static let book = Wording("账面银行存款余额", "balance in the ledger")
    package static let bank = Wording("银行对账单余额", "balance at the bank")
    package static let bankReceived = Wording("加：银行已收、账面未收", "+ received by the bank only")
    package static let bankPaid = Wording("减：银行已付、账面未付", "- paid by the bank only")
    package static let ledgerReceived = Wording("加：账面已收、银行未收", "+ received in the ledger only")
    package static let ledgerPaid = Wording("减：账面已付、银行未付", "- paid in the ledger only")
    package static let adjusted = Wording("调节后余额", "adjusted balance")
    package static let matched = Wording(
        "按流水号对上 {0} 笔，按金额和日期对上 {1} 笔；账内红字相抵 {2} 对。",
        "Matched {0} by serial, {1} by amount and date; {2} pairs undone within the ledger."
    )
    package static let bankOnly = Wording("银行有、账面没有（{0} 笔）：", "In the bank only ({0}):")
    package static let ledgerOnly = Wording("账面有、银行没有（{0} 笔）：", "In the ledger only ({0}):")
    package static let line = Wording("第 {0} 行", "line {0}")
    package static let summed = Wording(
        "其中一行对几张凭证的 {0} 行；人工指定的 {1} 行；银行自己退回、冲正相抵 {2} 对。",
        "Of these, {0} lines are the sum of several vouchers and {1} were matched by hand; {2} pairs taken back by the bank."
    )

    package static let isSum = Wording(
        "第 {0} 行 {1} {2} 元，正好是这几张凭证的合计：{3}。就是它们吗？[y/N] ",
        "Line {0} of {1}, {2} yuan, is what these vouchers come to: {3}. Is it they? [y/N] "
    )
    package static let mayBeSum =
        Wording("  第 {0} 行也许就是这几张：{1}", "  line {0} may be the sum of {1}")

    // Months of a bank's file
    package static let monthCompared = Wording(
        "{0} 已对账：银行余额 {1}，对上 {2} 笔，未达账项 {3} 笔。",
        "{0} is reconciled: balance at the bank {1}, {2} matched, {3} under way."
    )
    package static let monthSettled =
        Wording("{0} 早已对过账（第 {1} 条），没有变化。", "{0} was reconciled before (entry {1}), and nothing changed.")
    package static let monthShort = Wording("{0} 没有对账：{1}。", "{0} is not reconciled: {1}.")
    package static let monthWithoutBalance =
        Wording("{0} 没有对账：流水里没有余额。", "{0} is not reconciled: the file has no balance.")
    package static let monthDiffers = Wording(
        "{0} 没有对账：调节后银行余额 {1}，账面余额 {2}，两边不等。",
        "{0} is not reconciled: adjusted, the bank has {1} and the ledger {2}."
    )
    package static let beginsLate =
        Wording("流水从 {0} 才开始，前面的可能在另一个文件里。", "The file begins on {0}; what was before may be in another one.")
    package static let wasQuiet = Wording(
        "流水最后一行是 {1}。\n到 {2} 再没有别的往来，可以算 {0} 整月吗？[y/N] ",
        "The file's last line is of {1}.\nDid nothing else move until {2}, so that it is all of {0}? [y/N] "
    )

    // How far a file reaches
    package static let quietAfter =
        Wording("最后一行是 {0}，没有说到 {1} 再没有往来", "its last line is of {0}, and nothing says that it is all until {1}")
    package static let emptyMonth = Wording("里面没有 {0} 的流水", "it has no line of {0}")
    package static let statedEnd = Wording("它自己写明只到 {0}", "it says itself that it ends on {0}")
    package static let notOver = Wording("今天是 {0}，要到 {1} 才满月", "today is {0}, and the month ends on {1}")
    package static let lacksVoucher = Wording(
        "最后一行是 {0}，账上 {1} 的凭证 {2} 应已到银行，里面却没有",
        "its last line is of {0}, and it lacks voucher {2} of {1}, which the bank must have had"
    )
}
