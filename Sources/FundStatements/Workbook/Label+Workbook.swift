import FundRules

/// The words that only the workbook has.
extension Label {
    static let page = Wording("第 {0} 页，共 {1} 页", "Page {0} of {1}")
    static let origin = Wording("账本标识", "Origin of the ledger")
    static let entries = Wording("记录条数", "Entries")
    static let root = Wording("总指纹", "Root hash")
    static let lastEntry = Wording("最后一条记录于（UTC）", "Last entry recorded at (UTC)")
}
