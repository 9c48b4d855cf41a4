import Foundation

extension String {
    /// The string in Unicode normal form C.
    ///
    /// Foundation composes some of what lies beyond U+FFFF, and old Hangul, into other characters (U+10041 U+0301 into
    /// U+00C1). Such a result is no longer canonically equivalent, which Swift's `==` sees; what it concerns composes with
    /// nothing, so there only the order of marks is left to mend.
    var composed: String {
        let whole = precomposedStringWithCanonicalMapping
        if whole == self { return whole }
        return reduce(into: "") { text, character in
            let one = String(character)
            let composed = one.precomposedStringWithCanonicalMapping
            text += composed == one ? composed : one.withMarksInOrder
        }
    }

    /// Marks that stand together in the order of their canonical combining classes (Unicode, D109).
    private var withMarksInOrder: String {
        var ordered: [Unicode.Scalar] = []
        var marks: [Unicode.Scalar] = []
        for scalar in unicodeScalars {
            if scalar.properties.canonicalCombiningClass == .notReordered {
                ordered += marks
                marks = []
                ordered.append(scalar)
            } else {
                let rank = scalar.properties.canonicalCombiningClass
                let place = marks.lastIndex { $0.properties.canonicalCombiningClass <= rank }.map { $0 + 1 } ?? 0
                marks.insert(scalar, at: place)
            }
        }
        return String(String.UnicodeScalarView(ordered + marks))
    }
}
