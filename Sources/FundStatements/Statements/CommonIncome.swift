import FundRules

/// 公共收益明细表: what the fund earned besides contributions, what it spent of that and what it distributed, voucher
/// by voucher; from the opening to the closing balance of 待分配累计收益 (3101).
public struct CommonIncome: Sendable {
    /// One account's vouchers.
    struct Section: Sendable {
        let account: Chart.Account
        let lines: [(voucher: RecordedVoucher, amount: Int64)]

        /// What they add to 待分配累计收益, in fen.
        var amount: Int64 { lines.reduce(0) { $0 &+ $1.amount } }
    }

    /// 期初, virtually closed, in fen.
    let opening: Int64
    /// The accounts, in order of code; 3101 itself is last, with what was distributed.
    let sections: [Section]

    /// 期末, in fen.
    var closing: Int64 { sections.reduce(opening) { $0 &+ $1.amount } }

    /// The accounts whose vouchers are needed.
    static func accounts(of chart: Chart) -> [Chart.Account] {
        chart.postable.filter { $0.closesInto == .undistributed } + chart.postable.filter { $0.code == .undistributed }
    }

    /// - Parameter vouchers: the vouchers that were listed, by date.
    /// - Throws: `Problem` with `statementsDiffer` where they do not lead from the opening to the closing balance.
    init(_ books: Books, _ vouchers: [RecordedVoucher]) throws(Problem) {
        sections = CommonIncome.accounts(of: books.chart).map { account in
            Section(
                account: account,
                lines: vouchers.compactMap { voucher in
                    guard voucher.bearing.isMovement, let turnover = voucher.turnover(of: account.code) else {
                        return nil
                    }
                    return (voucher, 0 &- turnover.net)
                }
            )
        }
        opening = 0 &- books.netAtStart(.undistributed, of: books.period)
        let expected = 0 &- books.netAtEnd(.undistributed, of: books.period)
        guard closing == expected else {
            throw Problem(untied: "3101", [closing], [expected])
        }
    }
}
