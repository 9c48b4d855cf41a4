import Foundation

/// Files beside the tests, found by where this source file lies.
enum Files {
    /// `Tests/FundRulesTests/Vectors`.
    static let vectors = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Vectors")

    /// `Tests/Format/verify.py`.
    static let verifier = vectors.deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Format/verify.py")

    /// `Tests/Notice/judge.js`.
    static let judge = vectors.deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Notice/judge.js")

    /// `Sources`.
    static let sources = vectors.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources")

    /// The text of a vector file.
    static func vector(_ name: String) throws -> String {
        try String(contentsOf: vectors.appending(path: name), encoding: .utf8)
    }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
