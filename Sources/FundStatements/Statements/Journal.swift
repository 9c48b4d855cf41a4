import FundRules

/// 序时账: every voucher dated in the period with its postings, by date.
public struct Journal: Sendable {
    /// The vouchers.
    public let vouchers: [RecordedVoucher]

    init(_ books: Books) {
        vouchers = books.listed
    }

    /// What all postings together come to.
    public var turnover: Turnover {
        vouchers.reduce(into: Turnover()) { sum, voucher in
            for posting in voucher.postings {
                if posting.isCredit { sum.credit &+= posting.amount } else { sum.debit &+= posting.amount }
            }
        }
    }
}
