import FundDesk

/// The words of the commands that show entries, units and projects.
extension ReadingTexts {
    static let group = Wording("业主组", "owner group")
    static let seller = Wording("售房单位", "seller")
    static let logFoot = Wording(
        "第 {0} 条到第 {1} 条，账本共 {2} 条（序号 0 到 {3}）；逐条与末尾的封条对过。全账核对请用 daxiu verify。",
        "Entries {0} to {1} of {2} (0 to {3}), each checked against the last seal; to check the whole ledger: daxiu verify."
    )
    static let logFiltered = Wording(
        "符合的 {0} 条，列出 {1} 条；账本共 {2} 条（序号 0 到 {3}）；逐条与末尾的封条对过。全账核对请用 daxiu verify。",
        "{0} fit, {1} are listed, of {2} (0 to {3}), each checked against the last seal; to check the whole ledger: daxiu verify."
    )
    static let logEmpty = Wording("账本里没有这样的记录，共 {0} 条。", "No such entries; there are {0}.")
    static let countMalformed = Wording("{0} 不是条数", "{0} is not a number of entries")
    static let generated = Wording(
        "已造账本 {0}：{1} 条；记账密钥 {2}",
        "Made the ledger {0} of {1} entries; its key is {2}"
    )

    static let weight = Wording("权重", "weight")
    static let unitBalance = Wording("{0} 元", "{0} yuan")
    static let owed = Wording("应补交 {0} 元", "{0} yuan to be paid in")
    static let owedByDestroyed = Wording("已灭失，待核销 {0} 元", "destroyed, {0} yuan to be written off")

}
