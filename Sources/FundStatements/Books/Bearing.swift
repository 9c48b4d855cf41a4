import FundRules

/// Where the statements count a voucher.
///
/// A year's 结转 will be a case of its own: it moves balances between accounts, but belongs to nobody's movements.
enum Bearing: Int, CaseIterable {
    /// What happened in the period: receipts, payments, transfers.
    case movement
    /// 分配累计收益, which the statement of net assets shows in a line of its own.
    case distribution
    /// 期初余额: belongs to the opening balance of its date, never to a period's movements.
    case opening

    /// What counts as movement of a period.
    static let movements: [Bearing] = [.movement, .distribution]
}

/// Tells where vouchers are counted; a reversal is counted where its original was.
struct BearingIndex: Sendable {
    /// The vouchers that are not plain movements; a ledger has few of them.
    private var exceptions: [Int: Bearing] = [:]

    @inline(__always)
    mutating func bearing(of entry: Entry) -> Bearing {
        entry.isContribution ? .movement : bearing(ofRare: entry)
    }

    @inline(never)
    private mutating func bearing(ofRare entry: Entry) -> Bearing {
        if let reversal = entry.body as? Reversal { return exceptions[reversal.entry] ?? .movement }
        let bearing: Bearing? =
            entry.body is Opening ? .opening : entry.body is Distribution ? .distribution : nil
        guard let bearing else { return .movement }
        exceptions[entry.sequence] = bearing
        return bearing
    }
}
