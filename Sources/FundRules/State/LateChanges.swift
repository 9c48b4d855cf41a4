/// A voucher that changes what was closed: a reversal of one of a closed month, or a correction of an earlier year.
struct LateChange: Hashable, Sendable {
    /// Its entry.
    let entry: Int
    /// The month of what is reversed.
    let month: Month?
    /// The year that is corrected, or whose correction is reversed.
    let year: Year?

    /// What an entry changes; nil where that is nothing that was closed.
    ///
    /// - Parameter closed: the last month that is closed.
    init?(_ entry: Entry, closed: Month?, _ history: any EntryHistory) {
        guard let closed else { return nil }
        let reversed = (entry.body as? Reversal).flatMap { history.entry(at: $0.entry)?.entry }
        month = reversed.map(\.date.month).flatMap { $0 <= closed ? $0 : nil }
        year = ((reversed ?? entry).body as? Correction)?.year
        self.entry = entry.sequence
        guard month != nil || year != nil else { return nil }
    }

    /// Whether what it changes lies in a period.
    func touches(_ from: Month, _ to: Month) -> Bool {
        month.map { from <= $0 && $0 <= to } ?? false
            || year.map { from.year <= $0.number && $0.number <= to.year } ?? false
    }
}

/// What changed what was closed, from some entry on: from the first where the whole ledger is judged, and where somebody
/// goes on from a snapshot, what was before is looked up when an opinion asks for it.
struct LateChanges: Sendable {
    private let since: Int
    private var changes: [LateChange] = []

    init(since: Int = 0) {
        self.since = since
    }

    mutating func append(_ change: LateChange) { changes.append(change) }

    /// Those from an entry on, in order.
    ///
    /// - Parameter closed: the last month that is closed.
    func from(_ first: Int, closed: Month?, _ history: any EntryHistory) -> [LateChange] {
        let earlier = (first..<max(first, since)).lazy.compactMap { history.entry(at: $0)?.entry }
            .filter { $0.number != nil }.compactMap { LateChange($0, closed: closed, history) }
        return Array(earlier) + changes[changes.partitioning { $0.entry >= first }...]
    }
}

extension FundState {
    /// Keeps an opinion, which may take the place of an earlier one; remarks what has changed the period by now.
    mutating func keep(_ body: Attestation, _ judgement: inout Judgement) {
        var new = StandingAttestation(entry: size, terms: body.terms, signed: body.signed, key: body.key)
        for index in attestations.indices where attestations[index].isReplaced(by: new) {
            attestations[index].replacedBy = size
        }
        for change in lateChanges.from(body.terms.size, closed: closedThrough, judgement.history) { new.take(change) }
        attestations.append(new)
        if let change = new.firstChange { judgement.remark(.attestedChanged, .entry(change), .entry(size)) }
    }

    /// Keeps what a reversal or a correction that was recorded changes of what was closed; remarks it where somebody
    /// attested that.
    mutating func noteLateChange(by voucher: Entry, _ judgement: inout Judgement) {
        guard let change = LateChange(voucher, closed: closedThrough, judgement.history) else { return }
        lateChanges.append(change)
        var touched: Int?
        for index in attestations.indices where attestations[index].take(change) {
            touched = touched ?? attestations[index].entry
        }
        if let touched { judgement.remark(.attestedChanged, .entry(size), .entry(touched)) }
    }
}
