/// `reversal` (红字冲销): an earlier voucher is undone by its mirror, negative on the same sides.
public struct Reversal: VoucherBody {
    /// `reversal`.
    public static let kind = "reversal"
    /// 红字冲销.
    public static let name = Wording("红字冲销", "reversal")

    /// The entry that is reversed.
    public let entry: Int
    /// Why.
    public let reason: String
    /// The request that money going out by it draws on; nil where it needs none.
    public let request: Int?

    /// What a reversal undid is recorded anew, not reversed back.
    public static var isReversible: Bool { false }
    /// It undoes another.
    public static var isTrade: Bool { false }

    /// A reversal.
    public init(entry: Int, reason: String, request: Int? = nil) {
        self.entry = entry
        self.reason = reason
        self.request = request
    }

    /// Why.
    public var texts: [FreeText] { [FreeText(.reason, reason)] }

    /// What is undone.
    public func unitMovement(_ postings: Postings, _ earlier: (Int) -> UnitMovement?) -> UnitMovement? {
        earlier(entry)
    }

    /// A voucher is reversed once.
    public func likeness(on date: CalendarDate) -> Likeness? { nil }

    /// The entry that is undone.
    public var about: Concern { Concern(.none, project: nil, payee: nil, amount: .posted, tie: .entry(entry)) }
    /// The entry.
    public var subject: Wording { Reversal.of.filled(String(entry)) }
    /// Why.
    public var particulars: Particulars { [Particular(Wording("冲销原因", "reason"), reason)] }

    /// Another entry, by its number.
    static let of = Wording("第 {0} 条", "of entry {0}")

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("entry")
        entry = Int(try reader.integer(in: 0...Limits.integer))
        try reader.member("reason")
        reason = try reader.string()
        request = reader.optionalMember("request") ? Int(try reader.integer(in: 0...Limits.integer)) : nil
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("entry", Int64(entry))
            $0.member("reason", reason)
            if let request { $0.member("request", Int64(request)) }
        }
    }

    /// Reverses the voucher; the reversal cannot be dated before it.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        if self.entry < state.size, let original = judgement.history.entry(at: self.entry)?.entry,
            entry.date < original.date
        {
            judgement.add(.reversalTooEarly, .date(entry.date), .date(original.date))
        }
        let isNew = !state.reversed.contains(self.entry)
        let before = judgement.violations.count
        let outlay = state.outlay(of: self, judgement.history)
        if let outlay { state.check(outlay, by: entry.recorder, &judgement) }
        state.record(self, entry, &judgement)
        if judgement.violations.count == before {
            if outlay == nil { state.remarkReceipt(self, entry, &judgement) }
            state.remarkHomes(judgement.effect, of: self.entry, &judgement)
            state.noteLateChange(by: entry, &judgement)
        }
        if isNew { state.reversed.insert(self.entry) }
    }

    /// What the rules kept of the voucher is undone with it; what goes out by it is kept.
    public func remember(_ entry: Entry, in state: inout FundState, history: any EntryHistory) {
        if let outlay = state.outlay(of: self, history) { state.remember(outlay, entry) }
        guard let original = history.entry(at: self.entry)?.entry, let voucher = original.body.asVoucher else { return }
        state.yearEnds.take(entry.postings, of: original.yearConcerned, dated: entry.date.year)
        voucher.forget(self.entry, in: &state)
        if let instalment = voucher.instalment { state.partPaid.takeBack(instalment) }
        if voucher.piece != nil { state.releasePiece(of: voucher) }
    }

    /// The voucher's postings in red: it must exist, stand unreversed and not be a reversal itself.
    ///
    /// A voucher of an earlier year is reversed out of the funds its income or expenditure was closed into: what this
    /// year brought is not touched (以前年度调整).
    public func postings(in state: FundState, _ judgement: inout Judgement) -> Postings? {
        guard entry < state.size, let original = judgement.history.entry(at: entry)?.entry else {
            judgement.add(.reversalOfNothing, .entry(entry))
            return nil
        }
        guard let body = original.body.asVoucher, type(of: body).isReversible else {
            judgement.add(.reversalNotPossible, .entry(entry), .kind(original.kind))
            return nil
        }
        guard !state.reversed.contains(entry) else {
            judgement.add(.reversalRepeated, .entry(entry))
            return nil
        }
        body.checkReversal(of: entry, in: state, &judgement)
        let isOfEarlierYear = original.date.year < judgement.date.year
        return isOfEarlierYear ? original.postings.reversed.adjusted(in: state) : original.postings.reversed
    }

    /// The voucher's effect, turned round.
    public func effect(
        of postings: Postings,
        at sequence: Int,
        in state: FundState,
        history: any EntryHistory
    ) -> SubLedgerEffect {
        guard let original = history.entry(at: entry)?.entry, let body = original.body.asVoucher else {
            return .none
        }
        return body.effect(of: original.postings, at: entry, in: state, history: history).reversed
    }
}

extension FundState {
    /// What a reversal takes out of the asset accounts that had come by a reconciliation's word, or that it draws on a
    /// request for; nil where that is nothing.
    fileprivate func outlay(of body: Reversal, _ history: any EntryHistory) -> Outlay? {
        guard body.entry < size, !reversed.contains(body.entry), let original = history.entry(at: body.entry)?.entry,
            let voucher = original.body.asVoucher, type(of: voucher).isReversible
        else { return nil }
        let gone = original.postings.reduce(Int64(0)) { sum, posting in
            fund?.chart.account(posting.account)?.type == .asset ? sum &+ posting.net : sum
        }
        guard gone > 0, body.request != nil || isCountedAsCome(original, history) else { return nil }
        let payee =
            Refund.contribution(original.body)?.unit ?? (original.body as? Handover)?.custodian
            ?? AccountCode.bank.description
        return Outlay(payee: payee, spent: gone, request: body.request)
    }

    /// Whether a bank statement was compared that had a receipt: that of its month or of a later one, as it was compared
    /// last, after the receipt was recorded.
    private func isCountedAsCome(_ receipt: Entry, _ history: any EntryHistory) -> Bool {
        guard receipt.postings.net(.bank) > 0 else { return false }
        return reconciled.contains { month in
            guard month.period >= receipt.date.month, month.entry > receipt.sequence,
                let body = history.entry(at: month.entry)?.entry.body as? Reconciliation
            else { return false }
            return !body.ledgerOnly.contains { $0.entry == receipt.sequence }
        }
    }

    /// A remark where money that the books had received is no longer in them, and the policy asks approvals of so much: no
    /// error is mended by a payment, but a payment can look like a mended error.
    fileprivate func remarkReceipt(_ body: Reversal, _ entry: Entry, _ judgement: inout Judgement) {
        let gone = entry.postings.reduce(Int64(0)) { sum, posting in
            fund?.chart.account(posting.account)?.type == .asset ? sum &- posting.net : sum
        }
        guard gone > 0, let tier = trust.policy.tier(for: gone), tier.approvals > 0 else { return }
        judgement.remark(.receiptReversed, .entry(body.entry), .money(gone), .number(tier.approvals))
    }
}
