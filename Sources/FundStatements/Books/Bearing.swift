import FundRules

/// Where the statements count a voucher.
enum Bearing: Int, CaseIterable {
    /// What happened in the period: receipts, payments, transfers.
    case movement
    /// 分配累计收益, and what is written off for destroyed homes, which the statement of net assets shows in a line of its own.
    case distribution
    /// 期初余额: belongs to the opening balance of its date, never to a period's movements.
    case opening
    /// 以前年度调整: what an earlier year's books should have had; changes the year's opening balances.
    case adjustment
    /// 划转 to or from another custodian, which the statement of net assets shows in a line of its own.
    case handover
    /// 年末结转: moves balances between accounts and belongs to nobody's movements. The statements close every year
    /// virtually, so that they are the same before and after it.
    case closing

    /// What counts as movement of a period.
    static let movements: [Bearing] = [.movement, .distribution, .adjustment, .handover]

    /// Whether it counts as movement of a period.
    var isMovement: Bool { Bearing.movements.contains(self) }
}

/// Tells where vouchers are counted; a reversal is counted where its original was.
struct BearingIndex: Sendable {
    /// The vouchers that are not plain movements; a ledger has few of them.
    private var exceptions: [Int: (bearing: Bearing, year: Int)] = [:]
    /// The years of plain movements that post to no income, no expenditure and no fund.
    private var neutral: [Int: Int] = [:]

    @inline(__always)
    mutating func bearing(of entry: Entry) -> Bearing {
        entry.isContribution ? .movement : bearing(ofRare: entry)
    }

    @inline(never)
    private mutating func bearing(ofRare entry: Entry) -> Bearing {
        if let reversal = entry.body as? Reversal { return bearing(of: reversal, entry) }
        guard let bearing = BearingIndex.bearing(of: entry.body) else {
            if entry.body is Transfer || entry.body is Payout { neutral[entry.sequence] = entry.date.year }
            return .movement
        }
        exceptions[entry.sequence] = (bearing, entry.date.year)
        return bearing
    }

    private static func bearing(of body: any EntryBody) -> Bearing? {
        switch body {
        case is Opening: .opening
        // Both move what is undistributed to homes.
        case is Distribution, is DebtSettlement: .distribution
        case is Correction: .adjustment
        case is Handover: .handover
        case is Closing: .closing
        default: nil
        }
    }

    /// Where its original was counted, but an earlier year's voucher is undone as an adjustment of that year. The reversal
    /// of an earlier year's income or spending shows by posting to the funds themselves, which no plain movement does.
    private func bearing(of reversal: Reversal, _ entry: Entry) -> Bearing {
        if let original = exceptions[reversal.entry] {
            return original.year < entry.date.year ? .adjustment : original.bearing
        }
        return BearingIndex.isAdjusted(entry.postings) ? .adjustment : .movement
    }

    private static func isAdjusted(_ postings: Postings) -> Bool {
        let funds: [AccountCode] = [.commercialFund, .publicFund, .undistributed]
        return postings.contains { funds.contains($0.account) }
    }

    /// The postings of an entry as papers show them: what undoes a voucher of an earlier year stands in blue on the
    /// opposite sides, not in red on its own.
    ///
    /// Source: 会计基础工作规范 §51: only within the year is a voucher undone in red.
    @inline(__always)
    func shown(_ entry: Entry) -> Postings { entry.isContribution ? entry.postings : shown(rare: entry) }

    private func shown(rare entry: Entry) -> Postings {
        guard let reversal = entry.body as? Reversal else { return entry.postings }
        let year = exceptions[reversal.entry]?.year ?? neutral[reversal.entry]
        let isOfEarlierYear = year.map { $0 < entry.date.year } ?? BearingIndex.isAdjusted(entry.postings)
        return isOfEarlierYear ? entry.postings.onOppositeSides : entry.postings
    }
}

extension Postings {
    /// The same on the opposite sides, with the opposite signs.
    fileprivate var onOppositeSides: Postings {
        var result = Postings()
        for posting in self {
            let amount = 0 &- posting.amount
            result.append(posting.isCredit ? .debit(posting.account, amount) : .credit(posting.account, amount))
        }
        return result
    }
}
