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
    private let size: Int

    /// - Parameter size: how many entries there are.
    init(size: Int) {
        self.size = size
    }

    var readsLines: Bool { false }

    mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        if state.size == hashes.count + 1 { hashes.append(judged.hash) }
        if state.size >= size { members = state.trust.members.map(\.member) }
    }
}
