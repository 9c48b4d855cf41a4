/// Why a passphrase is soon guessed by whoever has a copy of the key file.
///
/// A small rule, no list of millions: it says what people do most often and is never the last word.
public enum PassphraseWeakness: Sendable {
    /// Fewer than ten characters, an ideograph counted as two.
    case short
    /// Digits only: a birthday, a telephone number.
    case digits
    /// A word that everybody tries first, or the key's own name, with digits around it at most.
    case common
    /// Fewer than five different characters, or a run of neighbours such as `abcdefghij`.
    case monotonous

    /// Passphrases are said to be weak below so many characters, an ideograph counted as two.
    public static let leastLength = 10

    private static let words: Set<String> = [
        "password", "passwd", "passphrase", "passwort", "qwerty", "qwertyuiop", "asdfgh", "asdfghjkl", "zxcvbn",
        "zxcvbnm",
        "admin", "administrator", "root", "welcome", "letmein", "iloveyou", "woaini", "woaiwojia", "woaizhongguo",
        "nihao",
        "mima", "kouling", "daxiu", "daxiuzhangben", "test", "secret", "abc", "abcd", "treasurer", "supervisor", "siku",
        "wuye", "yezhu", "我的密码", "密码", "口令", "大修账本", "大修基金",
    ]

    /// - Parameter name: the name of the key, which is printed on everything that it signs.
    /// - Returns: nil where nothing speaks against the passphrase.
    public init?(_ passphrase: String, of name: String) {
        let text = passphrase.lowercased()
        let core = text.filter(\.isLetter)
        let names = name.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 2 }
        let isNamed = core == name.lowercased().filter(\.isLetter) || names.contains(core)
        if !text.isEmpty, text.allSatisfy(\.isNumber) {
            self = .digits
        } else if PassphraseWeakness.words.contains(core) || isNamed {
            self = .common
        } else if text.reduce(0, { $0 + ($1.isASCII ? 1 : 2) }) < PassphraseWeakness.leastLength {
            self = .short
        } else if Set(text).count < 5 || PassphraseWeakness.isRun(text) {
            self = .monotonous
        } else {
            return nil
        }
    }

    /// Whether nearly every character is the last one's neighbour in the alphabet.
    private static func isRun(_ text: String) -> Bool {
        let values = text.unicodeScalars.map { Int($0.value) }
        let steps = zip(values, values.dropFirst()).count { abs($0 - $1) <= 1 }
        return steps * 4 >= (values.count - 1) * 3
    }
}
