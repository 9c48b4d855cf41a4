package import FundRules

extension ReadingTexts {
    package static let refunds = Wording("返还的交存", "refunds")
    package static let refundedBy = Wording("已返还", "refunded by")
}
