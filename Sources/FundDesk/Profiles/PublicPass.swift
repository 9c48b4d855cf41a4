package import FundLedger
import FundRules

/// Finds in a verified pass what everybody may see.
///
/// Nothing is decided before the end: the home that is registered last may be named in the first memo.
package struct PublicPass: LedgerObserver {
    /// An entry of a kind that everybody may see.
    private struct Candidate {
        let entry: Entry
        let line: [UInt8]
    }

    private var candidates: [Candidate] = []
    /// The months of vouchers that nobody but the estate may see, by their kind.
    private var hidden: Set<Month> = []
    private var size = 0
    private var seen = ClosesSeen()
    private var closes: [PublicClose] = []
    /// What everybody may see; nothing before the pass has ended.
    package private(set) var selection = PublicSelection(size: 0, isSalted: false, [], [:], [], hasClosings: true)

    package init() {}

    package mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        let entry = judged.entry
        size = entry.sequence + 1
        if let found = seen.take(entry, state, wanting: { _ in true }) {
            closes.append(PublicClose(month: found.month, figures: found.figures))
        }
        guard !entry.isContribution, ExportProfile.publicKinds.contains(entry.kind) else {
            if entry.number != nil { hidden.insert(entry.date.month) }
            return
        }
        candidates.append(Candidate(entry: entry, line: Array(judged.line)))
    }

    package mutating func finish(_ state: FundState) {
        let profile = PublicProfile(state.register)
        let own = candidates.map { profile.ofItself($0.entry, $0.line) }
        // Which vouchers are hidden decides on reconciliations alone, and no voucher hangs on one of these.
        let hidden = select(profile, own, hidden).hidden
        let (shown, leftOut, _) = select(profile, own, hidden)
        let kept = Set(shown.map(\.sequence))
        let years = PublicClose.wanted(closes).filter { kept.contains($0.figures.entry) }
        selection = PublicSelection(
            size: size,
            isSalted: state.isSalted,
            shown,
            leftOut,
            years,
            hasClosings: candidates.allSatisfy { !($0.entry.body is Closing) || kept.contains($0.entry.sequence) }
        )
    }

    /// What is shown, how many entries are not and why, and the months with a voucher that is not.
    ///
    /// - Parameter own: why each candidate is not shown whatever the others are.
    private func select(
        _ profile: PublicProfile,
        _ own: [LeftOut?],
        _ hidden: Set<Month>
    ) -> (shown: [PublicSelection.Shown], leftOut: [LeftOut: Int], hidden: Set<Month>) {
        var profile = profile
        var (shown, sequences): ([PublicSelection.Shown], Set<Int>) = ([], [])
        var leftOut: [LeftOut: Int] = [.household: size - candidates.count]
        var months = hidden
        for (candidate, own) in zip(candidates, own) {
            let (entry, line) = (candidate.entry, candidate.line)
            let reason = profile.judge(entry, own, isShown: sequences.contains, hasHidden: hidden.contains)
            if let reason {
                leftOut[reason, default: 0] += 1
                if entry.number != nil { months.insert(entry.date.month) }
            } else {
                sequences.insert(entry.sequence)
                shown.append(PublicSelection.Shown(entry: entry, line: line))
            }
        }
        return (shown, leftOut.filter { $0.value > 0 }, months)
    }
}
