/// A contribution whose codes are short: what nearly every line of a ledger is, without anything on the heap.
///
/// The same entry as `Contribution`, which is what everybody outside the hot path sees.
struct ShortContribution: Sendable {
    let amount: Int64
    let reference: ShortCode?
    /// 0 where the bank's line is this contribution's alone.
    let piece: UInt16
    let isCash: Bool
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
        let postings = Contribution.postings(amount, to: isCash ? .imprest : .bank, of: index, in: state)
        guard state.carryOut(postings, .unit(index, amount), entry, &judgement) else { return }
        state.hasTraded = true
        if piece > 0 { state.holdPiece(of: Contribution(self), on: entry.date) }
    }
}

extension Contribution {
    init(_ short: ShortContribution) {
        self.init(
            unit: short.unit.text,
            amount: Money(fen: short.amount),
            reference: short.reference?.text,
            piece: short.piece > 0 ? Int(short.piece) : nil,
            isCash: short.isCash
        )
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
        let piece = try optionalPiece()
        var reference: ShortCode?
        if optionalMember("reference") {
            reference = shortCode()
            guard reference != nil else { return nil }
        }
        guard piece == nil || reference != nil else { return nil }
        let isCash = optionalMember("to")
        if isCash { try imprest() }
        guard optionalMember("unit"), let unit = shortCode() else { return nil }
        try endObject()
        return ShortContribution(
            amount: amount,
            reference: reference,
            piece: UInt16(piece ?? 0),
            isCash: isCash,
            unit: unit
        )
    }
}
