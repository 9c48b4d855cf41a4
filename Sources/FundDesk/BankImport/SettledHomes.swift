import FundStatements

/// The homes that a person names for a line: `3-2-501`, `3-2-501=120`, several of them.
package enum SettledHomes {
    /// The parts of a deposit.
    ///
    /// - Parameter words: a home each, with or without an amount. Of several homes without amounts each pays what it
    /// owes.
    /// - Throws: `Problem` with `unitUnknown`, `unitAmbiguous`, `amountMalformed`, or `bankPurposeUnfit` where the
    /// parts do   not come to the line's amount.
    package static func shares(
        _ words: [String],
        of line: BankLine,
        _ homes: HomeNames,
        _ state: FundState
    ) throws -> [HomeShare] {
        let parts = try words.map { word in
            let sides = word.split(whereSeparator: { "=＝".contains($0) }).map(String.init)
            let unit = try homes.code(sides.first ?? "")
            return (unit: unit, amount: sides.count > 1 ? try AmountWords.money(sides[1]).fen : nil)
        }
        if parts.count == 1, let part = parts.first, part.amount == nil {
            return [HomeShare(unit: part.unit, amount: line.amount)]
        }
        let shares: [HomeShare]?
        if parts.allSatisfy({ $0.amount == nil }) {
            shares = DueAmounts(state).split(line.amount, among: parts.map(\.unit), on: line.date)
        } else {
            shares = parts.map { HomeShare(unit: $0.unit, amount: $0.amount ?? 0) }
        }
        guard let shares, !shares.isEmpty, shares.reduce(0, { $0 &+ $1.amount }) == line.amount else {
            let names = BankPurpose.homes(parts.map { HomeShare(unit: $0.unit, amount: $0.amount ?? 0) })
            throw Problem(.bankPurposeUnfit, [.wording(names.wording), .money(line.amount)])
        }
        return shares
    }
}
