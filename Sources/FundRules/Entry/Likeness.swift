/// What two vouchers have in common that look like one that was recorded twice: the kind, the home or the payee, the
/// day and the amount, where neither bears a number that tells it from others.
///
/// The rules refuse no such voucher: two equal payments on one day happen. Whoever records asks first.
public struct Likeness: Hashable, Sendable {
    /// The kind.
    public let kind: String
    /// What a correction corrects: year and kind.
    private let corrected: String
    /// Whom or what it concerns, folded as payees are.
    private let parties: [FoldedName]
    /// Fen.
    public let amount: Int64
    /// The business date.
    public let date: CalendarDate

    /// Nil where the voucher bears a bank serial or an invoice number.
    init?(
        _ voucher: some VoucherBody,
        of parties: @autoclosure () -> [String?],
        _ amount: Int64,
        on date: CalendarDate
    ) {
        guard voucher.reference == nil, voucher.invoice == nil else { return nil }
        kind = type(of: voucher).kind
        corrected = ""
        // What draws on another request is another payment.
        let all = parties() + [voucher.request.map(String.init)]
        self.parties = all.map { FoldedName($0 ?? "") }
        self.amount = amount
        self.date = date
    }

    /// The likeness of a correction: that of its voucher, in the year it corrects.
    init(_ voucher: Likeness, correcting year: Year) {
        kind = Correction.kind
        corrected = "\(year) \(voucher.kind)"
        (parties, amount, date) = (voucher.parties, voucher.amount, voucher.date)
    }
}

extension Entry {
    /// What another voucher must have to look like this one; nil for what bears a number, and what is no voucher.
    public var likeness: Likeness? {
        var bearsNumber = false
        forEachReference { _, _ in bearsNumber = true }
        return bearsNumber ? nil : body.asVoucher?.likeness(on: date)
    }
}

extension EntryDraft {
    /// What another voucher must have to look like this one; nil for what bears a number, and what is no voucher.
    public var likeness: Likeness? { body.asVoucher?.likeness(on: date) }
}
