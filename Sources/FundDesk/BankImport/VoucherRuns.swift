import FundLedger
import FundStatements

/// The vouchers on the bank account and which of them stand: an observer of one verified pass.
package struct VoucherRuns: LedgerObserver, Sendable {
    /// Debits less credits of 1001 of every voucher that stands, in fen, by its entry.
    package private(set) var standing: [Int: Int64] = [:]
    /// When and on which day entries were recorded, for those that were recorded together.
    private var days: [Int: CalendarDate] = [:]
    private var zone = TimeZoneOffset.china
    /// The entries that checkpoints end with, in order.
    private let ends: [Int]

    /// Runs of entries by the checkpoints of a ledger.
    package init(of ledger: LedgerFile) throws {
        var ends: [Int] = []
        try ledger.forEachCheckpoint { ends.append($0.size - 1) }
        self.ends = ends
    }

    /// None.
    package var daysRead: ClosedRange<CalendarDate>? { nil }

    /// Adds an entry.
    package mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        let entry = judged.entry
        guard entry.number != nil, entry.postings.net(.bank) != 0 else { return }
        if !entry.isContribution {
            if entry.body is Opening { return }
            if let reversal = entry.body as? Reversal {
                standing[reversal.entry] = nil
                return
            }
        }
        standing[entry.sequence] = entry.postings.net(.bank)
        days[entry.sequence] = entry.time.day(in: state.zone)
    }

    /// Whether a run lies within what one checkpoint sealed.
    func isRun(_ run: ClosedRange<Int>) -> Bool {
        guard let end = ends.first(where: { $0 >= run.lowerBound }) else { return false }
        return run.upperBound <= end
    }

    /// What was recorded at once and moves the bank account by two vouchers or more, apart from some entries.
    package func runs(besides known: Set<Int>) -> [(entries: EntryRanges, day: CalendarDate?)] {
        var runs: [(EntryRanges, CalendarDate?)] = []
        var vouchers = days.keys.sorted()[...]
        for end in ends {
            let run = vouchers.prefix { $0 <= end }
            vouchers = vouchers.dropFirst(run.count)
            if run.count > 1, !run.contains(where: known.contains) {
                runs.append((EntryRanges(run), run.first.flatMap { days[$0] }))
            }
        }
        return runs
    }
}
