import FundRules

/// A keyed hash that stands for a reference during one run of the program.
struct ReferenceKey: Hashable, Sendable {
    let value: UInt64

    /// The key of what is no reference.
    static let none = ReferenceKey(value: 1)

    private init(value: UInt64) {
        self.value = value
    }

    private static let prefixes = [Reference.Kind.reference, .invoice].map { ($0, Array("\($0.rawValue):".utf8)) }

    init(_ kind: Reference.Kind, _ text: String) {
        var text = text
        self = text.withUTF8 { ReferenceKey(kind, UnsafeRawBufferPointer($0)) }
    }

    /// The key of a cache row, `reference:…` or `invoice:…`; nil for a row of another form.
    init?(row: UnsafeRawBufferPointer) {
        for (kind, prefix) in ReferenceKey.prefixes where row.starts(with: prefix) {
            self.init(kind, UnsafeRawBufferPointer(rebasing: row[prefix.count...]))
            return
        }
        return nil
    }

    init(_ kind: Reference.Kind, _ text: UnsafeRawBufferPointer) {
        // 0 marks an empty slot.
        value = max(2, KeyedHash.hash(text, seed: kind == .invoice ? 1 : 0))
    }
}

/// That an entry uses a reference.
struct ReferenceUse: Sendable {
    let sequence: Int
    let key: ReferenceKey
}

/// A sum over pairs of a reference and its last entry that does not depend on their order: equal for equal sets, and
/// for different ones different but for a chance of 2⁻⁶⁴, because who made the file could not know the keys.
struct ReferenceSum: Equatable, Sendable {
    private var sum: UInt64 = 0
    private(set) var count = 0

    mutating func add(_ key: ReferenceKey, _ sequence: Int) {
        sum &+= ReferenceSum.term(key, sequence)
        count += 1
    }

    mutating func remove(_ key: ReferenceKey, _ sequence: Int) {
        sum &-= ReferenceSum.term(key, sequence)
        count -= 1
    }

    private static func term(_ key: ReferenceKey, _ sequence: Int) -> UInt64 {
        SplitMix64.mixed(key.value &+ UInt64(truncatingIfNeeded: sequence) &* SplitMix64.step)
    }
}
