/// The postable accounts of a chart as the hot path looks them up: codes side by side in memory, no names.
public struct AccountTable: Hashable, Sendable {
    private let codes: [AccountCode]
    private let assets: [Bool]

    /// No accounts.
    init() {
        self.init([])
    }

    /// The accounts given, in code order.
    init(_ postable: [Chart.Account]) {
        codes = postable.map(\.code)
        assets = postable.map { $0.type == .asset }
    }

    /// The number of accounts.
    public var count: Int { codes.count }

    /// The position of an account; nil where none of them has the code.
    @inline(__always)
    public func index(of code: AccountCode) -> Int? {
        var low = 0
        var high = codes.count
        while low < high {
            let middle = (low + high) / 2
            if codes[middle] < code { low = middle + 1 } else { high = middle }
        }
        return low < codes.count && codes[low] == code ? low : nil
    }

    /// Whether the account at a position is an asset, which may not fall below zero.
    @inline(__always)
    func isAsset(_ index: Int) -> Bool { assets[index] }
}
