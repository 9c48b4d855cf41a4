public import TransparencyLog

/// What every home had when a month was closed, from which each is shown its own and nobody another's.
public struct ClosedHomes {
    /// What a home had.
    public typealias Home = (unit: String, balance: Int64)

    /// The close's entry.
    public let entry: Int
    /// The homes in order of code; those too that were gone by then.
    public let homes: [Home]
    private let lines: UnitLines
    private let accounts: Digest

    init(entry: Int, in state: FundState, under salts: SaltChain) {
        self.entry = entry
        let balances = state.closed.units.balances(in: state)
        homes = state.register.order.map { (state.register.units[$0].code, balances[$0]) }
        lines = state.closedUnits(under: salts)
        accounts = ClosedFigures.root(state.closedAccounts.map(\.line))
    }

    /// What the close commits to.
    public var balances: Digest { TreeHasher().node(accounts, lines.root()) }

    /// The proof of what a home had; nil where it was not registered.
    public func proof(of unit: String) -> BalanceProof? {
        // In order of bytes, as codes are sorted.
        var range = homes.startIndex..<homes.endIndex
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            let code = homes[middle].unit
            if code.utf8.elementsEqual(unit.utf8) { return proof(at: middle) }
            let isBefore = code.utf8.lexicographicallyPrecedes(unit.utf8)
            range = isBefore ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return nil
    }

    /// The proof of every home, in order of code.
    public var proofs: [BalanceProof] { homes.indices.compactMap(proof(at:)) }

    private func proof(at index: Int) -> BalanceProof? {
        let (unit, balance) = homes[index]
        guard let code = lines.code(of: unit, balance), let inclusion = lines.inclusion(of: index) else { return nil }
        return BalanceProof(unit: unit, balance: balance, code: code, inclusion: inclusion, accounts: accounts)
    }
}

extension ClosesSeen {
    /// Takes the next entry; gives what every home had of one that closes a month that is wanted, in a salted ledger.
    ///
    /// - Parameter state: the state after the entry.
    public mutating func takeHomes(
        _ entry: Entry,
        _ state: FundState,
        wanting isWanted: (Month) -> Bool
    ) -> (month: Month, homes: ClosedHomes)? {
        guard let (month, salts) = takeSalts(entry, state, wanting: isWanted), let salts else { return nil }
        return (month, ClosedHomes(entry: entry.sequence, in: state, under: salts))
    }
}
