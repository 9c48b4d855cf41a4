public import FundRules

/// Vouchers of one month that are asked for by number: one, or a run of them.
public struct VoucherRange: Hashable, Sendable {
    /// The first of them.
    public let first: VoucherNumber
    /// The last of them.
    public let last: VoucherNumber

    /// Reads `2025-03/0012` or `2025-03/0012..2025-03/0020`.
    ///
    /// - Throws: `Problem` with `voucherRangeMalformed`.
    public init(_ text: String) throws(Problem) {
        let ends = text.split(separator: "..", omittingEmptySubsequences: false)
        guard ends.count <= 2, let start = ends.first, let end = ends.last, let first = VoucherNumber(start),
            let last = VoucherNumber(end), first.month == last.month, first.serial <= last.serial
        else { throw Problem(.voucherRangeMalformed, [.text(text)]) }
        self.first = first
        self.last = last
    }

    /// The month they are dated in.
    public var period: Period? { Period(first.month.firstDay, first.month.lastDay) }

    func contains(_ number: VoucherNumber) -> Bool {
        number.month == first.month && (first.serial...last.serial).contains(number.serial)
    }
}

extension VoucherRange: CustomStringConvertible {
    /// As it is read.
    public var description: String { first == last ? first.description : "\(first)..\(last)" }
}
