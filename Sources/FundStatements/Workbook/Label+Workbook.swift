import FundRules

/// The words that only the workbook has.
extension Label {
    static let page = Wording("第 {0} 页，共 {1} 页", "Page {0} of {1}")
    static let origin = Wording("账本标识", "Origin of the ledger")
    static let entries = Wording("记录条数", "Entries")
    static let root = Wording("总指纹", "Root hash")
    static let lastEntry = Wording("最后一条记录于（UTC）", "Last entry recorded at (UTC)")
    static let howToCheck = Wording(
        "任何人都可以用 daxiu verify 核对账本：条数和总指纹与本页相同，全部数字即出自同一本账；"
            + "用 daxiu show 凭证号 可看到每张凭证的原文和指纹。",
        "Anybody can check the ledger with daxiu verify: where the number of entries and the root hash are those on "
            + "this page, all figures come from the same ledger; daxiu show NUMBER shows every voucher and its hash."
    )
}
