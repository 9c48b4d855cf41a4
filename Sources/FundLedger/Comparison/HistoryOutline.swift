import FundRules
import TransparencyLog

/// The leaf hash of every entry, kept from a verified pass: two histories are compared by what was read and judged, and
/// not by what their caches say. 32 bytes an entry.
///
/// Every line names the hash of the one before it, so where two hashes at one position are equal, all before them are.
struct HistoryOutline: LedgerObserver {
    /// The hashes, from entry 0 on, up to the first entry that is missing or cannot be read.
    private(set) var hashes: [Digest] = []
    /// Everybody who is or was a member at the end.
    private(set) var members: [Member] = []

    var daysRead: ClosedRange<CalendarDate>? { nil }

    mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        if state.size == hashes.count + 1 { hashes.append(judged.hash) }
    }

    mutating func finish(_ state: FundState) { members = state.trust.members.map(\.member) }
}
