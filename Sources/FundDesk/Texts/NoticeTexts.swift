/// The words of the sheet that hangs on the notice board.
package enum NoticeTexts {
    static let title = Wording("账本封条公示", "the seal of the books")
    static let origin = Wording("账本标识", "origin")
    static let sealed = Wording("封存", "sealed")
    static let sealedValue = Wording("{0}，前 {1} 条记录；封存人：{2}", "{0}, the first {1} entries, by {2}")
    static let balance = Wording("余额", "balance")
    static let balanceValue = Wording(
        "共 {0} 元：银行 {1}，国债 {2}，备用金 {3}",
        "{0} yuan: {1} at the bank, {2} in bonds, {3} in cash"
    )
    static let month = Wording("{0} 收支", "month {0}")
    static let monthValue = Wording("收进 {0} 元，付出 {1} 元", "{0} yuan came in, {1} yuan went out")
    static let spokenRoot = Wording("总指纹（念给人听）", "root hash, to read aloud")
    static let shownRoot = Wording("总指纹（程序所示）", "root hash, as shown")
    static let witnesses = Wording("见证人", "witnesses")
    static let quorum = Wording("认 {0} 位，要 {1} 位会签。", "{0} count; {1} of them must cosign.")
    static let cosigned = Wording("{0}：{2} 会签前 {1} 条", "{0}: {1} entries, {2}")
    static let cosignedBefore = Wording(
        "早先的封条有 {0} 份会签，这一个还没有。",
        "Earlier checkpoints have {0} cosignatures, this one has none yet."
    )
    static let claimed = Wording(
        "照会签上写的列出，没有信任策略，没有核对。",
        "As they stand: no trust policy, not checked."
    )
    static let more = Wording("……还有 {0} 项", "… and {0} more")
    static let howToCheck = Wording("怎样核对", "How to check it")
    static let code = Wording("二维码，内容印在下面", "A QR code; what it says stands below")
    static let issued = Wording("印制：{0}", "Printed on {0}.")

    package static let noAddress = Wording(
        "要写网址，http:// 或 https:// 开头，只用英文字母、数字和网址里的符号，没有 #，最多 {0} 字节",
        "takes a web address, from http:// or https:// on, in the characters of addresses, without #, of at most {0} bytes"
    )
}
