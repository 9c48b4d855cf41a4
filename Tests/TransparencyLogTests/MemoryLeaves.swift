import TransparencyLog

/// Leaves in memory as a source of subtrees, by the recursive definition of RFC 6962 §2.1 and nothing cleverer.
struct MemoryLeaves: SubtreeSource {
    let leaves: [Digest]
    let hasher: TreeHasher

    /// One-byte leaves 0x00, 0x01 and so on.
    init(count: Int) {
        let hasher = TreeHasher()
        self.hasher = hasher
        leaves = (0..<count).map { hasher.leaf([UInt8(truncatingIfNeeded: $0)]) }
    }

    func subtree(level: Int, position: Int) throws -> Digest {
        let lower = position << level
        guard lower + (1 << level) <= leaves.count else { throw Missing() }
        return root(lower..<lower + (1 << level))
    }

    /// MTH(D[lower:upper]).
    func root(_ range: Range<Int>) -> Digest {
        if range.isEmpty { return hasher.hash([]) }
        if range.count == 1 { return leaves[range.lowerBound] }
        var split = 1
        while split * 2 < range.count { split *= 2 }
        let middle = range.lowerBound + split
        return hasher.node(root(range.lowerBound..<middle), root(middle..<range.upperBound))
    }

    struct Missing: Error {}
}

/// The error that a call throws, to compare its code; nil when it throws none.
func thrownCode(_ body: () throws -> Void) -> LogError.Code? {
    do {
        try body()
        return nil
    } catch {
        return (error as? LogError)?.code
    }
}

/// The bytes of an even number of hexadecimal digits.
func bytes(hexadecimal text: String) -> [UInt8] {
    let digits = text.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}
