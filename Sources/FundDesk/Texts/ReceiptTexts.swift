/// The words of receipts.
package enum ReceiptTexts {
    package static let entry = Wording("第 {0} 条，{1}，{2}", "entry {0}, {1}: {2}")
    package static let path = Wording(
        "是    这条记录一字不差地在 {0} 条的账本里",
        "yes          the entry stands, to the letter, in a ledger of {0} entries"
    )
    package static let signed = Wording("是    该账本由密钥 {0} 签名封存", "yes          that ledger was sealed by key {0}")
    package static let unsigned = Wording(
        "未核对  封条上没有这些密钥的签名（封条属于 {1}）",
        "not checked  the checkpoint, of {1}, has no signature by these keys"
    )
    package static let provenBallot = Wording(
        "是    {0} 投的是{1}，这张选票一字不差地封存在第 {2} 条表决里（共 {3} 张）",
        "yes          {0} voted {1}; that ballot was sealed, to the letter, in vote {2}, one of {3}"
    )
}
