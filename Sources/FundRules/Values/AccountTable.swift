/// The postable accounts of a chart as the hot path looks them up: codes side by side in memory, no names.
public struct AccountTable: Hashable, Sendable {
    private let codes: [AccountCode]
    private let assets: [Bool]
    /// Where a code is found: its position from the slot on that it hashes to, −1 in free slots, of which half are.
    private let slots: [Int32]

    /// No accounts.
    init() {
        self.init([])
    }

    /// The accounts given, in code order.
    init(_ postable: [Chart.Account]) {
        codes = postable.map(\.code)
        assets = postable.map { $0.type == .asset }
        var slots = [Int32](repeating: -1, count: 64)
        while slots.count < codes.count * 2 { slots += slots }
        for (position, code) in codes.enumerated() {
            var slot = AccountTable.slot(of: code, among: slots.count)
            while slots[slot] >= 0 { slot = (slot &+ 1) & (slots.count - 1) }
            slots[slot] = Int32(position)
        }
        self.slots = slots
    }

    /// Fibonacci hashing; with these bits no two accounts of the standard chart share a slot.
    @inline(__always)
    private static func slot(of code: AccountCode, among count: Int) -> Int {
        Int(code.number &* 0x9E37_79B1) >> 20 & (count - 1)
    }

    /// The number of accounts.
    public var count: Int { codes.count }

    /// The position of an account; nil where none of them has the code.
    @inline(__always)
    public func index(of code: AccountCode) -> Int? {
        var slot = AccountTable.slot(of: code, among: slots.count)
        while slots[slot] >= 0 {
            let position = Int(slots[slot])
            if codes[position] == code { return position }
            slot = (slot &+ 1) & (slots.count - 1)
        }
        return nil
    }

    /// Whether the account at a position is an asset, which may not fall below zero.
    @inline(__always)
    func isAsset(_ index: Int) -> Bool { assets[index] }
}
