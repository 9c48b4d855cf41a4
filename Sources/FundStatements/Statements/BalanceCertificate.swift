import FundRules

/// 分户余额证明: one unit's balance at the end of the period, for whoever buys or sells the home.
public struct BalanceCertificate: Sendable {
    /// The unit's ledger of the period.
    let ledger: UnitLedger
    /// Whether the home was split, merged or destroyed by then.
    let isGone: Bool

    /// - Throws: what `UnitLedger.ledgers` throws.
    static func certificates(_ books: Books) throws(Problem) -> [BalanceCertificate] {
        try UnitLedger.ledgers(books).map { ledger in
            let index = books.state.register.index(of: ledger.unit.code)
            let departure = index.flatMap { books.state.register.departure(of: $0) }
            return BalanceCertificate(
                ledger: ledger,
                isGone: departure.map { $0.date <= books.period.lastDay } ?? false
            )
        }
    }
}
