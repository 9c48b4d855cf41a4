import Foundation

/// A name or a number as it is compared, so that neither a space more nor a wider letter nor what nobody sees makes
/// another one (FORMAT §3, "fold").
public struct FoldedName: Hashable, Sendable {
    /// The folded text; empty where nothing of the name is seen.
    public let text: String

    /// Folds a name: NFKD, without white space and what shows nothing, with `A`–`Z` as `a`–`z`, and NFKD again, because
    /// marks that now stand together have an order. Nothing is composed, so that nothing depends on what composes.
    public init(_ name: String) {
        // Nearly every number is a short code, which folds by itself.
        text = ShortCode(name)?.folded.text ?? FoldedName.fold(name)
    }

    /// Whether nothing of a name is seen.
    static func isBlank(_ name: String) -> Bool { name.unicodeScalars.allSatisfy(\.isUnseen) }

    private static func fold(_ name: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in name.decomposedStringWithCompatibilityMapping.unicodeScalars where !scalar.isUnseen {
            let isUpper = ("A"..."Z").contains(scalar)
            folded.append(isUpper ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar)
        }
        return String(folded).decomposedStringWithCompatibilityMapping
    }
}
