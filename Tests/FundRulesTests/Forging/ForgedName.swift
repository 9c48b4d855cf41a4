/// How a name is made to look like another, or like the same.
enum ForgedName {
    /// Put in somewhere, they are not seen, or hardly.
    private static let unseen = [
        "\u{200B}", "\u{200D}", "\u{2060}", "\u{2061}", "\u{34F}", "\u{180B}", "\u{180E}", "\u{115F}", "\u{3164}",
        "\u{FFA0}",
        "\u{E0100}", "\u{FE0F}", "\u{AD}", "\u{17B4}", " ", "\u{3000}", "\u{A0}", "\u{2009}", "\u{301}", "\u{E0020}",
    ]
    /// No line may hold them.
    private static let forbidden = ["\u{7}", "\u{7F}", "\u{85}", "\u{202E}", "\u{FEFF}", "\u{1FAE8}", "\n", "\\", "\""]
    /// What looks like something else, as pairs.
    private static let alike: [(String, String)] = [
        ("A", "А"), ("B", "В"), ("P", "Р"), ("公", "Ｇ"), ("1", "１"), ("I", "l"), ("-", "－"), ("R", "ｒ"), ("b", "B"),
        ("某", "㋐"), ("司", "司\u{FE00}"), ("0", "O"), ("G", "g"),
    ]

    /// A text that could pass for another, or no text at all.
    static func disguised(_ text: String, _ random: inout SeededGenerator) -> String {
        let scalars = Array(text.unicodeScalars)
        let place = Int.random(in: 0...scalars.count, using: &random)
        func with(_ insertion: String) -> String {
            var result = String.UnicodeScalarView(scalars[..<place])
            result.append(contentsOf: insertion.unicodeScalars)
            result.append(contentsOf: scalars[place...])
            return String(result)
        }
        switch Int.random(in: 0..<20, using: &random) {
        case 0..<8: return with(unseen.randomElement(using: &random) ?? "")
        case 8: return with(forbidden.randomElement(using: &random) ?? "")
        case 9..<13:
            let pairs = alike.filter { text.contains($0.0) }
            guard let pair = pairs.randomElement(using: &random) else { return text.uppercased() }
            return text.replacing(pair.0, with: pair.1, maxReplacements: 1)
        case 13: return unseen.randomElement(using: &random) ?? " "
        case 14: return ""
        case 15: return String(scalars.dropLast().map(Character.init))
        case 16: return text.lowercased()
        case 17: return text + text
        case 18: return String(repeating: "修", count: 670)
        default: return with("Ａ")
        }
    }
}
