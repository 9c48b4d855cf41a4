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
}
