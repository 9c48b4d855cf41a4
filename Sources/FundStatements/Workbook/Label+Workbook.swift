import FundRules

/// The words that only the workbook has.
extension Label {
    static let request = Wording("用款申请（序号）", "Request (entry)")
    static let payee = Wording("收款人", "Payee")
    static let recordingKey = Wording("记账密钥", "Recorded by key")
    static let recordedAt = Wording("记录时刻（UTC）", "Recorded at (UTC)")
    static let entryPosition = Wording("序号", "Entry")
    static let page = Wording("第 {0} 页，共 {1} 页", "Page {0} of {1}")
    static let origin = Wording("账本标识", "Origin of the ledger")
    static let entries = Wording("记录条数", "Entries")
    static let root = Wording("总指纹", "Root hash")
    static let lastEntry = Wording("最后一条记录于（UTC）", "Last entry recorded at (UTC)")
}
