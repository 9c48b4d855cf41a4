/// A hash table from keys to entries: open addressing, because the keys are hashes already and nothing is ever removed.
struct ReferenceTable {
    private struct Slot {
        var key: UInt64 = 0
        var sequence = 0
    }

    private var slots: [Slot]
    private var count = 0
    /// Keeps the compiler from leaving out reads whose only purpose is to have been made.
    private var touched: UInt64 = 0

    /// - Parameter expected: how many keys there may be; the table grows where there are more.
    init(expected: Int) {
        var size = 64
        while size < 2 * expected { size *= 2 }
        slots = Array(repeating: Slot(), count: size)
    }

    private static func place(of key: UInt64, in slots: UnsafeBufferPointer<Slot>) -> Int {
        let mask = slots.count - 1
        var index = Int(truncatingIfNeeded: key) & mask
        while slots[index].key != 0, slots[index].key != key { index = (index + 1) & mask }
        return index
    }

    /// Stores the entries that use some keys, in order; gives those that were stored before to `replaced`.
    mutating func store(_ uses: [ReferenceUse], replaced: (ReferenceUse, Int) -> Void) {
        while (count + uses.count) * 2 > slots.count { grow() }
        slots.withUnsafeMutableBufferPointer { slots in
            // A slot is a place in memory that no cache holds. Asked for one after the other, without waiting, they
            // come ten at a time; the loop below then finds them near.
            let mask = slots.count - 1
            for use in uses { touched &+= slots[Int(truncatingIfNeeded: use.key.secret) & mask].key }
            for use in uses {
                let place = ReferenceTable.place(of: use.key.secret, in: UnsafeBufferPointer(slots))
                if slots[place].key == 0 { count += 1 } else { replaced(use, slots[place].sequence) }
                slots[place] = Slot(key: use.key.secret, sequence: use.sequence)
            }
        }
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(), count: old.count * 2)
        let mask = slots.count - 1
        for slot in old where slot.key != 0 {
            var index = Int(truncatingIfNeeded: slot.key) & mask
            while slots[index].key != 0 { index = (index + 1) & mask }
            slots[index] = slot
        }
    }
}
