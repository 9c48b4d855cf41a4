public import FundRules

/// 记账凭证: one voucher as it is printed, signed and filed.
public struct VoucherSheet: Sendable {
    /// The voucher.
    public let voucher: RecordedVoucher
    /// Who recorded it, by office; nil where the key belongs to no member.
    public let recorder: Member?
    /// The voucher that reverses it.
    public let reversal: VoucherLink?

    /// 合计, in fen; negative where the voucher is red.
    public var total: Int64 { voucher.postings.debits }

    /// The sheets of the vouchers that the books list.
    ///
    /// - Throws: `Problem` with `voucherMissing` where a range was asked for and none of it exists.
    static func sheets(_ books: Books) throws(Problem) -> [VoucherSheet] {
        let vouchers = books.listed
        if let range = books.needs.range {
            for number in [range.first, range.last] where !vouchers.contains(where: { $0.number == number }) {
                throw Problem(.voucherMissing, [.voucher(number)])
            }
        }
        return vouchers.map { voucher in
            VoucherSheet(
                voucher: voucher,
                recorder: books.state.member(voucher.recorder),
                reversal: books.trail.reversals[voucher.sequence]
            )
        }
    }
}
