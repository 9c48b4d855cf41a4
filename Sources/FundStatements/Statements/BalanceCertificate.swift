import FundRules

/// 分户余额证明: one unit's balance at the end of the period, for whoever buys or sells the home.
public struct BalanceCertificate: Sendable {
    /// The unit's ledger of the period.
    let ledger: UnitLedger

    /// - Throws: what `UnitLedger.ledgers` throws.
    static func certificates(_ books: Books) throws(Problem) -> [BalanceCertificate] {
        try UnitLedger.ledgers(books).map { BalanceCertificate(ledger: $0) }
    }
}
