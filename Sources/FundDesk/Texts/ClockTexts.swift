package import FundRules

/// The words about wrong clocks and copies that went on apart.
package enum ClockTexts {
    package static let from = Wording(
        "时间跳过去的那一条：序号或凭证号。",
        "The entry where the time jumped: a sequence or voucher number."
    )
    package static let since = Wording("从第 {0} 条起", "from entry {0} on")
    package static let kept = Wording("共有 {0} 条，另一本记到 {1} 条", "{0} entries shared, the other copy had come to {1}")
    package static let lost = Wording("另一本的封条", "the other's note")
}
