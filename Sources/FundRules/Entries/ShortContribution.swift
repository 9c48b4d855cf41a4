/// A contribution whose codes are short: what nearly every line of a ledger is, without anything on the heap.
///
/// The same entry as `Contribution`, which is what everybody outside the hot path sees.
struct ShortContribution: Sendable {
    let amount: Int64
    let reference: ShortCode?
    let unit: ShortCode

    /// Records the contribution; the same steps as for any voucher, but the unit is looked up once.
    @inline(__always)
    func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        if reference != nil, judgement.history.mayRepeat(state.size) {
            state.checkReferences(Contribution(self), &judgement)
        }
        guard let index = state.register.index(of: unit), state.register.stands(index) else {
            _ = state.standingUnit(unit.text, &judgement)
            return
        }
        let postings = Contribution.postings(amount, of: index, in: state)
        if state.carryOut(postings, .unit(index, amount), entry, &judgement) { state.hasTraded = true }
    }
}

extension Contribution {
    init(_ short: ShortContribution) {
        self.init(unit: short.unit.text, amount: Money(fen: short.amount), reference: short.reference?.text)
    }
}

extension CanonicalReader {
    /// Reads the body of a contribution with short codes; nil where something else stands here, and the position then
    /// is where it was.
    @inline(__always)
    mutating func shortContribution() -> ShortContribution? {
        let start = position
        if let short = try? readShortContribution() { return short }
        position = start
        return nil
    }

    @inline(__always)
    private mutating func readShortContribution() throws(CanonicalError) -> ShortContribution? {
        try beginObject()
        guard optionalMember("amount") else { return nil }
        let amount = try amount()
        var reference: ShortCode?
        if optionalMember("reference") {
            reference = shortCode()
            guard reference != nil else { return nil }
        }
        guard optionalMember("unit"), let unit = shortCode() else { return nil }
        try endObject()
        return ShortContribution(amount: amount, reference: reference, unit: unit)
    }
}
