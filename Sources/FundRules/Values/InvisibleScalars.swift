/// The characters that show nothing, by which a name that is refused could be written as one that is not (FORMAT §3).
enum InvisibleScalars {
    /// The code points with the property Default_Ignorable_Code_Point in Unicode 14 (`DerivedCoreProperties.txt`), which is
    /// also the last whose characters a line may have; and U+2800, a blank of its own, and the interlinear marks
    /// U+FFF9–FFFB. In ascending order.
    ///
    /// A table of our own: what a later Unicode takes for ignorable must not change what is valid.
    private static let ranges: [ClosedRange<UInt32>] = [
        0xAD...0xAD, 0x34F...0x34F, 0x61C...0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F,
        0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x2800...0x2800, 0x3164...0x3164, 0xFE00...0xFE0F,
        0xFEFF...0xFEFF, 0xFFA0...0xFFA0, 0xFFF0...0xFFFB, 0x1_BCA0...0x1_BCA3, 0x1_D173...0x1_D17A,
        0xE_0000...0xE_0FFF,
    ]

    /// Whether a character shows nothing; white space is another matter.
    static func contains(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0xAD else { return false }
        let place = ranges.partitioning { $0.upperBound >= scalar.value }
        return place < ranges.count && ranges[place].contains(scalar.value)
    }
}

extension Unicode.Scalar {
    /// Whether nothing is seen of the character: white space, or none at all.
    var isUnseen: Bool { properties.isWhitespace || InvisibleScalars.contains(self) }
}
