/// A voucher that is shown before it is recorded.
enum PreviewTexts {
    static let head = Wording("记账凭证 {0}　　{1}", "Voucher {0}    {1}")
    static let summary = Wording("摘要：{0}", "Summary: {0}")
    static let original = Wording("冲销的是：{0}，{1}，{2} {3}", "Reverses: {0}, {1}, {2} {3}")
    static let colon = Wording("：", ": ")
    static let inWords = Wording("合计（大写）人民币{0}", "Total: 人民币{0}")
    static let inRed = Wording("合计（大写）（红字）人民币{0}", "Total: （红字）人民币{0}")
}
