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
    static let balance = Wording("{0}，{1}：余额 {2} 元（人民币{3}）", "{0}, {1}: balance {2} yuan ({3})")
    static let provenBalance = Wording(
        "是    {1} 的这个余额一字不差，算在第 {0} 条结账里",
        "yes          that balance of {1} is, to the letter, what close {0} commits to"
    )
    static let cosignatures = Wording(
        "未核对  还有 {0} 份会签；没有信任策略，不知道谁的算数",
        "not checked  {0} cosignatures: no trust policy says whose count"
    )
    static let witnessed = Wording(
        "是    {1} 位见证人里有 {2} 位（要 {0} 位）会签了这个封条，最近一次 {3}",
        "yes          {2} of {1} witnesses ({0} needed) cosigned that checkpoint, last at {3}"
    )
    static let unwitnessed = Wording(
        "否    {1} 位见证人里只有 {2} 位（要 {0} 位）会签了这个封条",
        "no           {2} of {1} witnesses ({0} needed) cosigned that checkpoint"
    )
    static let ahead = Wording(
        "未核对  有 {0} 份会签的时间还没有到，不算",
        "not checked  {0} cosignatures name a time to come, and do not count"
    )
}

/// The words of receipts that are printed.
extension ReceiptTexts {
    static let title = Wording("记账凭据", "Receipt of an entry")
    static let balanceTitle = Wording("维修资金余额凭据", "Receipt of a home's balance")
    static let home = Wording("房号", "Home")
    static let asOf = Wording("截至", "At the end of")
    static let amount = Wording("余额（元）", "Balance, yuan")
    static let owed = Wording("（应补交）", " (to be paid in)")
    static let inWords = Wording("大写", "In words")
    static let close = Wording("结账记录", "Close, entry")
    static let number = Wording("序号", "Entry")
    static let date = Wording("日期", "Date")
    static let what = Wording("内容", "What")
    static let ballot = Wording("投票", "Ballot")
    static let sum = Wording("金额（元）", "Amount, yuan")
    static let ledger = Wording("账本标识", "Ledger")
    static let entries = Wording("账本条数", "Entries")
    static let root = Wording("总指纹", "Root hash")
    static let signer = Wording("签名的公钥", "Signed by")
    static let cosigners = Wording("会签", "Cosigned by")
    static let code = Wording(
        "扫这个码，得到当时的封条：条数相同，总指纹就要和公示的、邻居手里的相同。",
        """
        The code holds the checkpoint: for as many entries the root must be the one on the notice and in your neighbours'         hands.
        """
    )
    static let howTo = Wording("怎样核对", "How to check it")
}
