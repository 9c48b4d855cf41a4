import FundRules

/// 多栏账 of 维修支出 (5001): its 明细账 with a column for each kind of cost.
public struct ColumnarLedger: Sendable {
    /// A voucher, or the presumed closing of a year.
    struct Line: Sendable {
        /// The voucher; nil for a presumed closing.
        let voucher: RecordedVoucher?
        /// The year whose closing is presumed; nil for a voucher.
        let presumedYear: Int?
        /// What was posted.
        let turnover: Turnover
        /// Debits less credits after it, in fen.
        let balance: Int64
        /// What it comes to, by kind of cost, in fen.
        let amounts: [Int64]
    }

    /// The ledger of the account.
    let ledger: AccountLedger
    /// What the period opens with, by kind of cost, in fen.
    let opening: [Int64]
    /// The lines, by date.
    private(set) var lines: [Line] = []

    /// - Parameter vouchers: the vouchers that were listed, by date.
    /// - Throws: `Problem` with `statementsDiffer` where the kinds of cost do not sum to the account.
    init(_ books: Books, _ vouchers: [RecordedVoucher]) throws(Problem) {
        ledger = try AccountLedger(books, .repairs, vouchers)
        opening = books.costParts.paidBefore
        var rest = ledger.presumed[...]
        for line in ledger.lines {
            while let next = rest.first, next.year < line.voucher.date.year {
                close(nil, next.year, next.turnover, next.balance)
                rest.removeFirst()
            }
            guard line.voucher.bearing != .closing else {
                close(line.voucher, nil, line.turnover, line.balance)
                continue
            }
            var amounts = [Int64](repeating: 0, count: CostParts.kinds.count)
            let kind = CostParts.kinds.firstIndex(of: books.costParts[line.voucher.sequence]) ?? 0
            amounts[kind] = line.turnover.net
            add(line.voucher, nil, line.turnover, line.balance, amounts)
        }
        for next in rest { close(nil, next.year, next.turnover, next.balance) }
        var sum = opening.reduce(0, &+)
        for line in lines {
            sum = line.amounts.reduce(sum, &+)
            guard sum != line.balance else { continue }
            let name = line.voucher?.number.description ?? line.presumedYear.map(String.init) ?? ""
            throw Problem(untied: "5001 \(name)", [line.balance], [sum])
        }
    }

    /// What is left on each kind of cost, in fen.
    var sums: [Int64] {
        lines.reduce(opening) { zip($0, $1.amounts).map { $0 &+ $1 } }
    }

    /// The closing of a year takes every kind of cost out of the account.
    private mutating func close(_ voucher: RecordedVoucher?, _ year: Int?, _ turnover: Turnover, _ balance: Int64) {
        add(voucher, year, turnover, balance, sums.map { 0 &- $0 })
    }

    private mutating func add(
        _ voucher: RecordedVoucher?,
        _ year: Int?,
        _ turnover: Turnover,
        _ balance: Int64,
        _ amounts: [Int64]
    ) {
        lines.append(
            Line(voucher: voucher, presumedYear: year, turnover: turnover, balance: balance, amounts: amounts)
        )
    }
}
