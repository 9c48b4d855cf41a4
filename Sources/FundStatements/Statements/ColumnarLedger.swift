import FundRules

/// 多栏账 of 维修支出 (5001): its 明细账 with a column for each kind of cost.
public struct ColumnarLedger: Sendable {
    /// The ledger of the account.
    let ledger: AccountLedger
    /// What the period opens with, by kind of cost, in fen.
    let opening: [Int64]
    /// What each line comes to, by kind of cost, in fen.
    let amounts: [[Int64]]

    /// - Parameter vouchers: the vouchers that were listed, by date.
    /// - Throws: `Problem` with `statementsDiffer` where the kinds of cost do not sum to the account.
    init(_ books: Books, _ vouchers: [RecordedVoucher]) throws(Problem) {
        ledger = try AccountLedger(books, .repairs, vouchers)
        opening = books.costParts.paidBefore
        var sums = opening
        amounts = ledger.lines.map { line in
            let net = line.turnover.net
            var amounts = [Int64](repeating: 0, count: CostParts.kinds.count)
            if line.voucher.effect.charge == nil, line.balance == 0 {
                // The closing of a year takes every kind of cost out of the account.
                amounts = sums.map { 0 &- $0 }
            } else {
                amounts[CostParts.kinds.firstIndex(of: books.costParts[line.voucher.sequence]) ?? 0] = net
            }
            sums = zip(sums, amounts).map { $0 &+ $1 }
            return amounts
        }
        for (line, balance) in zip(ledger.lines, balances) where line.balance != balance {
            let figures = [line.balance, balance].map { Money(fen: $0).grouped }
            throw Problem(.statementsDiffer, ["5001 \(line.voucher.number): \(figures[0]) ≠ \(figures[1])"])
        }
    }

    /// The account's balance after each line, from the kinds of cost.
    private var balances: [Int64] {
        var sum = opening.reduce(0, &+)
        return amounts.map { line in
            sum = line.reduce(sum, &+)
            return sum
        }
    }
}
