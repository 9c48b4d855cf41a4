/// A heading as it is compared: brackets, units, blanks and signs do not count.
struct HeadingName {
    /// What the heading may be called, the fullest first: with what brackets say, without it, without a unit at its end,
    /// in one language of two.
    let candidates: [String]

    init(_ text: String) {
        let plain = text.halfWidth.lowercased()
        let whole = HeadingName.letters(plain)
        let bare = HeadingName.letters(HeadingName.withoutBrackets(plain))
        var candidates = [whole, bare]
        for name in [whole, bare] {
            for unit in HeadingName.units where name.hasSuffix(unit) && name.count > unit.count {
                candidates.append(String(name.dropLast(unit.count)))
            }
        }
        let ideographs = bare.filter { !$0.isASCII }
        if ideographs.count < bare.count { candidates += [ideographs, bare.filter(\.isASCII)] }
        var seen: Set<String> = []
        self.candidates = candidates.filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    /// Whether a word is one of the candidates.
    func isOne(of words: Set<String>) -> Bool { candidates.contains(where: words.contains) }

    private static let units = ["人民币元", "单位元", "人民币", "元", "平方米", "平米", "㎡", "m²", "m2", "cny", "rmb", "yuan", "sqm"]

    private static func letters(_ text: String) -> String {
        text.filter { $0.isLetter || $0.isNumber || $0 == "㎡" }
    }

    private static func withoutBrackets(_ text: String) -> String {
        var depth = 0
        return text.filter { character in
            if "([{【〔<《".contains(character) { depth += 1 }
            defer { if ")]}】〕>》".contains(character) { depth = max(0, depth - 1) } }
            return depth == 0
        }
    }
}
