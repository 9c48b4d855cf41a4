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

    private init(_ kind: Reference.Kind, _ text: UnsafeRawBufferPointer) {
        var hasher = Hasher()
        hasher.combine(kind == .invoice)
        hasher.combine(bytes: text)
        // 0 marks an empty slot.
        value = max(1, UInt64(bitPattern: Int64(hasher.finalize())))
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
        // The finalizer of SplitMix64.
        var mixed = key.value &+ UInt64(truncatingIfNeeded: sequence) &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// A hash table from keys to entries: open addressing, because the keys are hashes already and nothing is ever removed.
struct ReferenceTable {
    private var slots: [(key: UInt64, sequence: Int)]
    private var count = 0

    /// - Parameter expected: how many keys there may be; the table grows where there are more.
    init(expected: Int) {
        slots = ReferenceTable.empty(for: expected)
    }

    private static func empty(for count: Int) -> [(key: UInt64, sequence: Int)] {
        var size = 64
        while size < 2 * count { size *= 2 }
        return Array(repeating: (0, 0), count: size)
    }

    private func slot(of key: ReferenceKey) -> Int {
        let mask = slots.count - 1
        var index = Int(truncatingIfNeeded: key.value) & mask
        while slots[index].key != 0, slots[index].key != key.value { index = (index + 1) & mask }
        return index
    }

    /// The entry stored for a key.
    func last(_ key: ReferenceKey) -> Int? {
        let slot = slots[slot(of: key)]
        return slot.key == 0 ? nil : slot.sequence
    }

    /// Stores an entry for a key and gives the one that was there before.
    mutating func update(_ key: ReferenceKey, to sequence: Int) -> Int? {
        let index = slot(of: key)
        let earlier = slots[index]
        slots[index] = (key.value, sequence)
        guard earlier.key == 0 else { return earlier.sequence }
        count += 1
        if count * 2 > slots.count { grow() }
        return nil
    }

    private mutating func grow() {
        let old = slots
        slots = ReferenceTable.empty(for: old.count)
        for entry in old where entry.key != 0 {
            var index = Int(truncatingIfNeeded: entry.key) & (slots.count - 1)
            while slots[index].key != 0 { index = (index + 1) & (slots.count - 1) }
            slots[index] = entry
        }
    }
}
