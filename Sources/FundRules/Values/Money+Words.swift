extension Money {
    /// The amount in words (人民币大写), without the word 人民币: `叁佰贰拾伍元零肆分`, `壹拾元整`.
    ///
    /// Red amounts begin with 负. Source: 支付结算办法 附一“正确填写票据和结算凭证的基本规定”: 元 and 角 end in 整, 分 does
    /// not; zeros in the middle are said once; where the yuan end in a zero and 角 follow, 零 is said between them.
    public var words: String {
        let (yuan, jiao, cents) = (fen.magnitude / 100, Int(fen.magnitude / 10 % 10), Int(fen.magnitude % 10))
        guard fen != 0 else { return "零元整" }
        var text = fen < 0 ? "负" : ""
        if yuan > 0 { text += Money.numeral(yuan) + "元" }
        guard jiao > 0 || cents > 0 else { return text + "整" }
        if jiao > 0 {
            text += (yuan > 0 && yuan % 10 == 0 ? "零" : "") + Money.digits[jiao] + "角"
        } else if yuan > 0 {
            text += "零"
        }
        return text + (cents > 0 ? Money.digits[cents] + "分" : "整")
    }

    private static let digits = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"]
    private static let units: [(value: UInt64, name: String)] = [
        (100_000_000, "亿"), (10_000, "万"), (1_000, "仟"), (100, "佰"), (10, "拾"),
    ]

    /// A whole number above zero. What follows a unit is one place below it, or 零 is said in between.
    private static func numeral(_ number: UInt64) -> String {
        guard let unit = units.first(where: { number >= $0.value }) else { return digits[Int(number)] }
        let (count, rest) = number.quotientAndRemainder(dividingBy: unit.value)
        let text = numeral(count) + unit.name
        guard rest > 0 else { return text }
        return text + (rest < unit.value / 10 ? "零" : "") + numeral(rest)
    }
}
