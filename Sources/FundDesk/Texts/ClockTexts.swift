package import FundRules

/// The words about wrong clocks and copies that went on apart.
package enum ClockTexts {
    package static let from = Wording(
        "时间跳过去的那一条：序号或凭证号。",
        "The entry where the time jumped: a sequence or voucher number."
    )
}
