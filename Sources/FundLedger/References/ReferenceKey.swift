import FundRules

/// The hash that stands for a reference.
///
/// `stored` is the same on every machine, so that what one wrote into the cache another can look up. Anybody can make two
/// references that share one, so whoever looks one up gets every entry that used it, and compares the references.
/// `secret` is another one in every run of the program: nobody can prepare a collision for the verifier's table.
struct ReferenceKey: Hashable, Sendable {
    let stored: UInt64
    let secret: UInt64

    init(_ kind: Reference.Kind, _ text: String) {
        var text = text
        self = text.withUTF8 { ReferenceKey(kind, UnsafeRawBufferPointer($0)) }
    }

    @inline(__always)
    init(_ kind: Reference.Kind, _ text: UnsafeRawBufferPointer) {
        let seed: UInt64 =
            switch kind {
            case .reference: 0
            case .invoice: 1
            case .piece(let piece): UInt64(1 + piece)
            }
        stored = KeyedHash.stable(text, seed: seed)
        // 0 marks an empty slot of the table.
        secret = max(1, KeyedHash.hash(text, seed: seed))
    }
}

/// That an entry uses a reference.
struct ReferenceUse: Sendable {
    let sequence: Int
    let key: ReferenceKey

    /// As the cache has it.
    var stored: StoredUse { StoredUse(key: key.stored, sequence: UInt64(sequence)) }
}

/// A row of the cache: that an entry uses a reference of some key.
struct StoredUse: Hashable, Comparable, Sendable {
    let key: UInt64
    let sequence: UInt64

    /// By key, then by entry.
    @inline(__always)
    static func < (left: StoredUse, right: StoredUse) -> Bool {
        left.key != right.key ? left.key < right.key : left.sequence < right.sequence
    }
}

/// A sum over uses of references that does not depend on their order: equal for equal sets, and for different ones
/// different but for a chance of 2⁻⁶⁴, because who made the file could not know the keys of this run of the program.
struct ReferenceSum: Equatable, Sendable {
    private var sum: UInt64 = 0
    private(set) var count = 0

    @inline(__always)
    mutating func add(_ use: StoredUse) {
        sum &+= withUnsafeBytes(of: (use.key, use.sequence)) { KeyedHash.hash($0) }
        count += 1
    }
}
