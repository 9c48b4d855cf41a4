extension StringProtocol {
    /// The text with full-width letters, digits and signs as ASCII has them (U+FF01…U+FF5E, U+3000, ￥), and every kind of
    /// white space as a space.
    package var halfWidth: String {
        guard !utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return String(self) }
        var text = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0xFF01...0xFF5E: text.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
            case 0xFFE5: text.append("¥")
            // What has no width and no meaning: marks of byte order and direction, spaces that join.
            case 0xFEFF, 0x200B...0x200F, 0x202A...0x202E, 0x2060: break
            default: text.append(scalar.properties.isWhitespace ? " " : scalar)
            }
        }
        return String(text)
    }

    /// The text without white space before and after it.
    package var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text = text.dropFirst() }
        while text.last?.isWhitespace == true { text = text.dropLast() }
        return String(text)
    }
}
