import FundRules
import Testing

/// 人民币大写, by the table of the accounting rules and by a reader that knows the numerals and none of our code.
@Suite struct MoneyWordsTests {
    @Test(arguments: [
        (5, "伍分"), (10_00, "壹拾元整"), (325_04, "叁佰贰拾伍元零肆分"), (1_409_50, "壹仟肆佰零玖元伍角整"),
        (107_000_53, "壹拾万柒仟元零伍角叁分"), (20_000_001_00, "贰仟万零壹元整"), (100_010_000_00, "壹亿零壹万元整"),
        (1_000_100_10, "壹佰万零壹佰元零壹角整"), (0, "零元整"), (50, "伍角整"), (15, "壹角伍分"), (1_05, "壹元零伍分"),
        (10_50, "壹拾元零伍角整"), (100_05, "壹佰元零伍分"), (10_001_000_00, "壹仟万壹仟元整"),
        (100_000_500_00, "壹亿零伍佰元整"), (1_000_000_000_000_00, "壹万亿元整"), (-286_86, "负贰佰捌拾陆元捌角陆分"),
        (1_680_32, "壹仟陆佰捌拾元零叁角贰分"), (6_007_14, "陆仟零柒元壹角肆分"), (16_409_02, "壹万陆仟肆佰零玖元零贰分"),
    ])
    func checkValues(fen: Int64, words: String) {
        #expect(Money(fen: fen).words == words)
    }

    /// No two amounts read alike, and none reads as another: what is written is read back as it was.
    @Test func whatIsWrittenIsReadBack() throws {
        var random = SystemRandomNumberGenerator()
        var amounts: [Int64] = Array(0...20_000) + [Int64.max, Int64.min + 1, 10_000_000_000_000]
        for digits in 1...17 {
            var limit: Int64 = 1
            for _ in 0..<digits { limit *= 10 }
            for _ in 0..<300 {
                let amount = Int64.random(in: 0..<limit, using: &random)
                // Zeros are what the rule is about.
                amounts += [amount, -amount, amount / 1_000 * 1_000, amount / 1_000_000 * 1_000_000 + amount % 100]
            }
        }
        for amount in amounts {
            let words = Money(fen: amount).words
            #expect(WordReader.fen(words) == amount, "\(amount): \(words)")
            #expect(!words.contains("零零") && !words.contains("零元零") && !words.contains("零万"), "\(words)")
            #expect(words.hasSuffix("整") != words.hasSuffix("分"), "\(words)")
        }
    }
}

/// Reads an amount in words, character by character.
private enum WordReader {
    private static let digits = Dictionary(uniqueKeysWithValues: "零壹贰叁肆伍陆柒捌玖".enumerated().map { ($1, Int64($0)) })
    private static let places: [Character: Int64] = ["拾": 10, "佰": 100, "仟": 1_000]

    static func fen(_ words: String) -> Int64 {
        let isRed = words.hasPrefix("负")
        var rest = words.drop { $0 == "负" }
        var sum: Int64 = 0
        if let yuan = rest.firstIndex(of: "元") {
            sum = number(rest[..<yuan]) * 100
            rest = rest[rest.index(after: yuan)...]
        }
        var digit: Int64 = 0
        for character in rest {
            if let value = digits[character] { digit = value }
            if character == "角" { sum += digit * 10 }
            if character == "分" { sum += digit }
        }
        return isRed ? -sum : sum
    }

    private static func number(_ text: Substring) -> Int64 {
        for (unit, value) in [("亿", Int64(100_000_000)), ("万", 10_000)] {
            // The last one: 壹万亿零贰亿 does not occur, but 壹亿亿 does.
            if let position = text.lastIndex(of: Character(unit)) {
                return number(text[..<position]) * value + number(text[text.index(after: position)...])
            }
        }
        var (sum, digit): (Int64, Int64) = (0, 0)
        for character in text {
            if let value = digits[character] { digit = value }
            if let place = places[character] {
                sum += digit * place
                digit = 0
            }
        }
        return sum + digit
    }
}
