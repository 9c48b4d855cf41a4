import FundDesk

/// The words of a verification.
extension VerdictTexts {
    static let recording = Wording(
        "记录中 {0}%（{1}/{2} 条，每秒 {3} 条，还需 {4} 秒）",
        "recording {0}% ({1}/{2} entries, {3} a second, {4} s left)"
    )
    static let progress = Wording(
        "核对中 {0}%（{1}/{2} 条，每秒 {3} 条，还需 {4} 秒）",
        "verifying {0}% ({1}/{2} entries, {3} a second, {4} s left)"
    )
    static let progressOfMany = Wording(
        "核对中 {0}%（{1}/{2} 个账本，还需 {4} 秒）",
        "verifying {0}% ({1}/{2} ledgers, {4} s left)"
    )
    static let ledgerAndFiles = Wording(
        "写了要核对的账本，就不要再写 --ledger",
        "ledgers are named already: leave --ledger out"
    )
    static let damage = Wording("{0} 处问题，第一处：{1}", "{0} findings, the first: {1}")
}
