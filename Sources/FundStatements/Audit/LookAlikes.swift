import FundRules

/// Letters of other scripts that look like Latin letters, and kana that look like Chinese characters.
///
/// Source: the lines of `confusables.txt` (Unicode Technical Standard 39) from one letter of Greek, Cyrillic or Katakana to
/// one letter or digit of ASCII or one Chinese character, as far as they occur in modern text; in lower case, because
/// names are compared folded, so the capital that looks like I stands for i. Small on purpose: what looks alike by a
/// mark, by two letters in place of one, or within one script, it does not know.
enum LookAlikes {
    private static let pairs = [
        ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϜϺϳ", "abezhikmnoptyxfmj"),
        ("αγινορσυ", "ayivopou"),
        ("ЅІЈАВЕЗКМНОРСТУХЬҮѴԌԜ", "sijabe3kmhopctyxbyvgw"),
        ("абгеорсухѕіјѡѵүһҽӀӏԁԛԝ", "a6reopcyxsijwvyhelidqw"),
        ("エカタトニハロ", "工力夕卜二八口"),
    ]

    private static let models = pairs.reduce(into: [Unicode.Scalar: Unicode.Scalar]()) { models, pair in
        for (letter, model) in zip(pair.0.unicodeScalars, pair.1.unicodeScalars) { models[letter] = model }
    }

    /// What a name looks like: folded, with every such letter as the one it looks like.
    static func skeleton(of name: String) -> String {
        var skeleton = String.UnicodeScalarView()
        for scalar in FoldedName(name).text.unicodeScalars { skeleton.append(models[scalar] ?? scalar) }
        return String(skeleton)
    }

    /// The letters of a name that look like others, with their code points: `А (U+0410)`.
    static func letters(in name: String) -> [String] {
        FoldedName(name).text.unicodeScalars.filter { models[$0] != nil }.map { scalar in
            let digits = String(scalar.value, radix: 16, uppercase: true)
            return "\(scalar) (U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits))"
        }
    }
}
