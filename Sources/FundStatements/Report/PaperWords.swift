public import FundRules

/// What papers tell their readers to do. A front end puts in its own words, with the same placeholders; these fit any.
public struct PaperWords: Hashable, Sendable {
    /// How anybody checks what a workbook says.
    public var howToCheck = Wording(
        "任何人都可以核对账本：条数和总指纹与本页相同，全部数字即出自同一本账。",
        "Anybody can check the ledger: where the number of entries and the root hash are those on this page, all figures "
            + "come from the same ledger."
    )
    /// How an owner checks what was disclosed.
    public var howToAsk =
        Wording("任何业主可自行核对账本，查任何一笔。", "Any owner can check the ledger and look up any voucher.")
    /// How to object: to whom, where, and within how many days a reply is due.
    public var howToObject = Wording(
        "对本表有异议的，可向{0}书面提出（受理：{1}），或用自己的密钥签名提出；{2} 天内应予答复，异议和答复都记入账本。",
        "Objections go in writing to {0} (at {1}), or are signed with one's own key; a reply is due within {2} days, and "
            + "both are entered in the ledger."
    )
    /// That lines of the account `{0}` stand for several vouchers.
    public var condensed = Wording(
        "同一天的同类凭证合为一行，注明首末凭证号和笔数。",
        "Vouchers of one day and kind are one line with the first and last number and how many there are."
    )
    /// That nothing is due, because no rate was recorded.
    public var noRate = Wording("账本里没有记录交存标准，所以没有应交。", "The ledger has no rate, so nothing is due.")
    /// What a destroyed home owes.
    public var destroyedShort = Wording(
        "已灭失房屋的余额为负，是灭失后仍分摊到的项目费用，不是应补交；可以核销。",
        "A destroyed home is below zero by costs that reached it later; nobody has to pay them in: they are written off."
    )
    /// What to ask for where an approved request was left standing.
    public var staleRequests =
        Wording("工程的进展；不再需要的请撤回。", "How the job stands; what is not needed any more should be withdrawn.")
    /// That an audit found `{0}` more than are shown.
    public var moreFindings = Wording("另有 {0} 条", "{0} more")

    /// The words that fit any front end.
    public init() {}
}
