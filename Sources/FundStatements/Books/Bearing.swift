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
    /// 年末结转: moves balances between accounts. The books of the accounts count it; the statements do not, because they
    /// close every year by themselves, and are the same before and after it.
    case closing

    /// What counts as movement of a period.
    static let movements: [Bearing] = [.movement, .distribution, .adjustment, .handover]

    /// Whether it counts as movement of a period.
    var isMovement: Bool { Bearing.movements.contains(self) }
}

/// Tells where vouchers are counted; a reversal is counted where its original was.
struct BearingIndex: Sendable {
    /// The vouchers that are not plain movements, with the years of their dates and those that they are of (FORMAT §6.18);
    /// a ledger has few of them.
    private var exceptions: [Int: (bearing: Bearing, year: Int, concerned: Int)] = [:]
    /// From which voucher on, in order of entry, the dates lie in which year.
    private var years: [(first: Int, year: Int)] = []
    private var lastYear = 0

    @inline(__always)
    mutating func bearing(of entry: Entry) -> Bearing {
        let year = entry.date.year
        if year != lastYear {
            lastYear = year
            years.append((entry.sequence, year))
        }
        return entry.isContribution ? .movement : bearing(ofRare: entry)
    }

    /// The year that a voucher is of: a correction of the one it names, a reversal of the one that its voucher is of, any
    /// other of that of its date (FORMAT §6.18).
    func year(of entry: Entry) -> Int {
        guard let reversal = entry.body as? Reversal else {
            return exceptions[entry.sequence]?.concerned ?? entry.date.year
        }
        if let original = exceptions[reversal.entry] { return original.concerned }
        return years.last { $0.first <= reversal.entry }?.year ?? entry.date.year
    }

    /// Where the voucher that a reversal undoes was counted; nil for what is no reversal.
    func undone(by entry: Entry) -> Bearing? {
        (entry.body as? Reversal).map { exceptions[$0.entry]?.bearing ?? .movement }
    }

    @inline(never)
    private mutating func bearing(ofRare entry: Entry) -> Bearing {
        if let reversal = entry.body as? Reversal { return bearing(of: reversal, entry) }
        guard let bearing = BearingIndex.bearing(of: entry.body) else { return .movement }
        exceptions[entry.sequence] = (bearing, entry.date.year, entry.yearConcerned)
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
        let funds: [AccountCode] = [.commercialFund, .publicFund, .undistributed]
        return entry.postings.contains { funds.contains($0.account) } ? .adjustment : .movement
    }

    /// The postings of an entry as papers show them: what undoes a voucher of an earlier year stands in blue on the
    /// opposite sides, not in red on its own.
    ///
    /// Source: 会计基础工作规范 §51: only within the year is a voucher undone in red.
    @inline(__always)
    func shown(_ entry: Entry) -> Postings { entry.isContribution ? entry.postings : shown(rare: entry) }

    private func shown(rare entry: Entry) -> Postings {
        guard let reversal = entry.body as? Reversal else { return entry.postings }
        let year = exceptions[reversal.entry]?.year ?? years.last { $0.first <= reversal.entry }?.year
        return year.map { $0 < entry.date.year } ?? false ? entry.postings.onOppositeSides : entry.postings
    }
}

extension Postings {
    /// The same on the opposite sides, with the opposite signs; debits come first, as in any voucher.
    fileprivate var onOppositeSides: Postings {
        var result = Postings()
        for posting in filter(\.isCredit) + filter({ !$0.isCredit }) {
            let amount = 0 &- posting.amount
            result.append(posting.isCredit ? .debit(posting.account, amount) : .credit(posting.account, amount))
        }
        return result
    }
}
