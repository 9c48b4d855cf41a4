import Foundation

/// A name or a number as it is compared, so that neither a space more nor a wider letter nor what nobody sees makes
/// another one (FORMAT §3, "fold").
public struct FoldedName: Hashable, Sendable {
    /// The folded text; empty where nothing of the name is seen.
    public let text: String

    /// Folds a name: NFKD, without white space and what shows nothing, with `A`–`Z` as `a`–`z`, and NFKD again, because
    /// marks that now stand together have an order. Nothing is composed, so that nothing depends on what composes.
    public init(_ name: String) { text = FoldedName.isFolded(name) ? name : FoldedName.fold(name) }

    /// Whether nothing of a name is seen.
    static func isBlank(_ name: String) -> Bool { name.unicodeScalars.allSatisfy(\.isUnseen) }

    /// Whether a text is its own fold at one look: visible ASCII without capitals, as nearly every number is.
    private static func isFolded(_ name: String) -> Bool {
        name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !isCapital($0) }
    }

    private static func isCapital(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }

    private static func fold(_ name: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in name.decomposedStringWithCompatibilityMapping.unicodeScalars where !scalar.isUnseen {
            let isUpper = ("A"..."Z").contains(scalar)
            folded.append(isUpper ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar)
        }
        return String(folded).decomposedStringWithCompatibilityMapping
    }
}
