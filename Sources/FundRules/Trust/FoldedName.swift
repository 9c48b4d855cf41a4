import Foundation

/// A payee's name as it is compared, so that a space more or a wider letter does not make another payee (FORMAT §6.32).
struct FoldedName: Hashable, Sendable {
    private let text: String

    /// Folds a name: NFKC, without white space and what shows nothing, with `A`–`Z` as `a`–`z`.
    init(_ name: String) {
        let isASCII = name.utf8.allSatisfy { $0 < 0x80 }
        let scalars = (isASCII ? name : name.precomposedStringWithCompatibilityMapping).unicodeScalars
        var folded = String.UnicodeScalarView()
        for scalar in scalars where !scalar.properties.isWhitespace && !FoldedName.isInvisible(scalar) {
            let isUpper = ("A"..."Z").contains(scalar)
            folded.append(isUpper ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar)
        }
        text = String(folded)
    }

    /// The soft hyphen, the joiners and the variation selectors.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B...0x200D, 0x2060, 0xFE00...0xFE0F: true
        default: false
        }
    }
}
