import Foundation
public import FundRules
import GRDB

/// What was recorded before a command, looked at for what the command would record again.
///
/// A courtesy to the treasurer and no rule: nothing that is found here decides what may stand in the ledger. No entry
/// is dated after the day of its recording, so that a day's vouchers stand behind the last entry recorded before it: a
/// look costs what was recorded since, not the ledger.
public struct EarlierVouchers {
    private let database: Database
    private let size: Int
    private let zone: TimeZoneOffset
    private let reversed: Set<Int>
    private let refunded: [Int: Int64]
    /// The rates, in order of entry.
    package let rates: [Rate]
    /// How many entries are looked at where no day bounds the look.
    private static let span = 8_192

    init(before state: FundState, in database: Database) {
        self.database = database
        size = state.size
        zone = state.zone
        reversed = state.reversed
        refunded = state.refunded
        rates = state.rates
    }

    /// The drafts that look like a voucher that stands, each with the last such voucher, in order of the drafts.
    public func doubles(of drafts: [EntryDraft]) throws -> [DoubledDraft] {
        let wanted = Set(drafts.compactMap(\.likeness))
        guard let day = wanted.map(\.date).min() else { return [] }
        // The day of all, or of any: what SQLite passes over need not be read.
        let mark = wanted.allSatisfy { $0.date == day } ? "\"date\":\"\(day)\"" : "\"date\":\""
        var found: [Likeness: Entry] = [:]
        try forEachLine(from: first(since: day), having: mark) { line in
            guard let entry = try? Entry(decoding: line), let likeness = entry.likeness, wanted.contains(likeness),
                !reversed.contains(entry.sequence)
            else { return }
            found[likeness] = entry
        }
        return drafts.compactMap { draft in
            draft.likeness.flatMap { found[$0] }.map { DoubledDraft(draft: draft, earlier: $0) }
        }
    }

    /// Gives what homes paid in and what of it stands, less what was refunded, in order of recording.
    ///
    /// - Parameter homes: their codes.
    /// - Parameter day: what was recorded before it is not looked at; nil: nor what stands before the last 8,192 entries.
    package func forEachContribution(
        by homes: Set<String>,
        since day: CalendarDate?,
        _ body: (_ home: String, _ fen: Int64, _ date: CalendarDate) -> Void
    ) throws {
        let start = try day.map { try first(since: $0) } ?? max(0, size - EarlierVouchers.span)
        try forEachLine(from: start, having: "\"kind\":\"\(Contribution.kind)\"") { line in
            guard let entry = try? Entry(decoding: line), let paid = entry.body.contribution, homes.contains(paid.unit),
                !reversed.contains(entry.sequence)
            else { return }
            body(paid.unit, paid.amount &- (refunded[entry.sequence] ?? 0), entry.date)
        }
    }

    /// Gives the lines from an entry on that have some text in them, in order.
    ///
    /// Whoever wants them verified verifies here.
    private func forEachLine(
        from start: Int,
        having text: String,
        _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        let statement = try database.cachedStatement(
            sql: "SELECT line FROM entry WHERE seq >= ? AND seq < ? AND instr(line, ?) ORDER BY seq"
        )
        try statement.setArguments([start, size, Data(text.utf8)])
        try RawRows.forEach(statement, database) { try body(RawRows.bytes($0, 0)) }
    }

    /// The first entry recorded on a day or later: back from the end in steps that grow, then between two steps.
    private func first(since day: CalendarDate) throws -> Int {
        let moment = Timestamp(seconds: day.daysSinceEpoch * 86_400 - Int64(zone.minutes) * 60)
        var (low, high) = (size, size)
        var step = 16
        while low > 0 {
            low = max(0, low - step)
            step = min(step * 2, Limits.block * Limits.block)
            if let time = try time(at: low), time < moment { break }
            high = low
        }
        while low < high {
            let middle = low + (high - low) / 2
            if let time = try time(at: middle), time < moment { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func time(at sequence: Int) throws -> Timestamp? {
        try LedgerRows.line(at: sequence, in: database).flatMap { try? Entry(decoding: $0) }?.time
    }
}

/// A draft that looks like a voucher that was recorded before it.
public struct DoubledDraft: Sendable {
    /// What is to be recorded.
    public let draft: EntryDraft
    /// What stands already.
    public let earlier: Entry
}

extension EntryBody {
    /// What a home pays in by it, also where that corrects an earlier year.
    package var contribution: Contribution? { self as? Contribution ?? (self as? Correction)?.voucher as? Contribution }
}
