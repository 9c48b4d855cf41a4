/// Finds the units of short codes: a hash table at most half full, searched once for every contribution.
struct ShortCodeTable: Sendable {
    private var slots: [(code: ShortCode, index: Int)?] = Array(repeating: nil, count: 64)
    private var count = 0

    /// The unit a code was added for.
    @inline(__always)
    func index(of code: ShortCode) -> Int? {
        var slot = Int(truncatingIfNeeded: code.keyedHash) & (slots.count - 1)
        while let entry = slots[slot] {
            if entry.code == code { return entry.index }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Adds a code that is not there yet.
    mutating func add(_ code: ShortCode, at index: Int) {
        count += 1
        if count * 2 > slots.count {
            let old = slots
            slots = Array(repeating: nil, count: old.count * 2)
            for entry in old { if let entry { insert(entry) } }
        }
        insert((code, index))
    }

    private mutating func insert(_ entry: (code: ShortCode, index: Int)) {
        var slot = Int(truncatingIfNeeded: entry.code.keyedHash) & (slots.count - 1)
        while slots[slot] != nil { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = entry
    }
}
