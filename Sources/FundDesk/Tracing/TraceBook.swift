/// Who names whom in a ledger: an observer of one verified pass, from which any entry is traced.
///
/// Contributions that nothing names are not kept, so that memory grows with decisions and payments, not with homes.
package struct TraceBook: LedgerObserver {
    /// What is looked for; nil: nothing.
    private let sought: SoughtEntry?
    /// The entries that are what was looked for, in order.
    package private(set) var found: [Int] = []
    /// The entries that are kept.
    private(set) var entries: [Int: TracedEntry] = [:]
    /// The entries that name one: what reverses, refunds, doubts, publishes and decides on it.
    private(set) var naming: [Int: [Int]] = [:]
    /// The entries that draw on a request or are carried out under it.
    private(set) var drawing: [Int: [Int]] = [:]
    /// The entries about a project, by its id.
    private(set) var projects: [String: [Int]] = [:]
    /// The votes on another custodian.
    private(set) var custodies: [Int] = []
    /// The comparisons with the bank.
    private(set) var reconciliations: [Int] = []
    /// The voucher that was reversed, by the one that is recorded anew for it.
    private(set) var replaced: [Int: Int] = [:]
    /// The same the other way.
    private(set) var anew: [Int: Int] = [:]
    /// The state after the last entry.
    package private(set) var state = FundState()
    private var trail = VoucherTrail()

    /// - Parameter sought: what the traced entry is called; nil where its position is known.
    package init(_ sought: SoughtEntry? = nil) {
        self.sought = sought
    }

    package mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        let entry = judged.entry
        if let sought, sought.isMet(by: entry) { found.append(entry.sequence) }
        if entry.number != nil, let link = trail.take(judged).replaced {
            replaced[entry.sequence] = link.sequence
            anew[link.sequence] = entry.sequence
        }
        guard !entry.isContribution else { return }
        let about = entry.body.about
        let isOfCustody = (entry.body as? Resolution)?.matter == .custody
        let isComparison = entry.body is Reconciliation
        let traced = TracedEntry(judged)
        guard about.tie != .none || about.project != nil || isOfCustody || isComparison || traced.request != nil else {
            return
        }
        entries[entry.sequence] = traced
        if let named = about.entry { naming[named, default: []].append(entry.sequence) }
        if let request = traced.request { drawing[request, default: []].append(entry.sequence) }
        if let project = about.project { projects[project, default: []].append(entry.sequence) }
        if isOfCustody { custodies.append(entry.sequence) }
        if isComparison { reconciliations.append(entry.sequence) }
    }

    package mutating func finish(_ state: FundState) { self.state = state }

    /// The entry that reverses a voucher, and those that refund it.
    func successors(of sequence: Int) -> (reversal: Int?, refunds: [Int]) {
        let later = naming[sequence] ?? []
        return (
            later.first { entries[$0]?.entry.body is Reversal }, later.filter { entries[$0]?.entry.body is Refund }
        )
    }
}
