import TransparencyLog

/// The body of a voucher: an entry with a number and postings.
public protocol VoucherBody: EntryBody {
    /// 银行流水号, unique among the vouchers that stand, with its piece.
    var reference: String? { get }
    /// Which part of the bank's line the voucher is, where it shares the serial with others; nil where it does not.
    var piece: Int? { get }
    /// 发票号, unique among the vouchers that stand.
    var invoice: String? { get }
    /// What it is of an invoice that is paid in parts; nil where it is no such part.
    var instalment: Instalment? { get }
    /// What it pays for besides the works of its project; nil for these, and where it pays for none.
    var part: Payment.Part? { get }
    /// What a budget counts it as; nil where it is neither income nor a running cost.
    var budgetItem: Budget.Item? { get }
    /// The request that it draws on; nil where it needs none.
    var request: Int? { get }

    /// What another voucher must have to look like this one recorded again; nil where it bears a number, and where the
    /// rules refuse another anyhow.
    func likeness(on date: CalendarDate) -> Likeness?

    /// Whether what it does to homes is bounded by what they have.
    var isBoundByHomes: Bool { get }

    /// Whether a reversal can undo the voucher.
    static var isReversible: Bool { get }

    /// Whether it moves something, and does not tell what there was or undo another.
    static var isTrade: Bool { get }

    /// The postings the rule derives; nil, with a violation, where it cannot derive any.
    func postings(in state: FundState, _ judgement: inout Judgement) -> Postings?

    /// What the voucher does to the units' balances.
    ///
    /// - Parameter postings: the voucher's postings.
    /// - Parameter sequence: the voucher's entry; units registered after it are not concerned.
    func effect(
        of postings: Postings,
        at sequence: Int,
        in state: FundState,
        history: any EntryHistory
    ) -> SubLedgerEffect

    /// What it is to the homes whose balances it changes; nil where it changes none, or is their opening balance.
    ///
    /// Every kind says so for itself: a kind without an answer does not compile.
    ///
    /// - Parameter postings: the voucher's postings.
    /// - Parameter earlier: what the voucher of an earlier entry was to them.
    func unitMovement(_ postings: Postings, _ earlier: (Int) -> UnitMovement?) -> UnitMovement?

    /// Says what stands in the way of reversing the voucher.
    ///
    /// - Parameter sequence: the voucher's entry.
    func checkReversal(of sequence: Int, in state: FundState, _ judgement: inout Judgement)

    /// Keeps what later rules ask about the voucher besides its postings.
    func remember(_ entry: Entry, in state: inout FundState, history: any EntryHistory)

    /// Undoes `remember`, because the voucher is reversed.
    func forget(_ sequence: Int, in state: inout FundState)
}

extension VoucherBody {
    /// A number and postings.
    public static var isVoucher: Bool { true }
    /// Itself.
    public var asVoucher: (any VoucherBody)? { self }
    /// No bank serial.
    public var reference: String? { nil }
    /// All of the bank's line.
    public var piece: Int? { nil }
    /// No invoice.
    public var invoice: String? { nil }
    /// No part of an invoice.
    public var instalment: Instalment? { nil }
    /// Nothing besides the works.
    public var part: Payment.Part? { nil }
    /// Neither.
    public var budgetItem: Budget.Item? { nil }
    /// No request.
    public var request: Int? { nil }

    /// It is not.
    public var isBoundByHomes: Bool { false }
    /// Reversible.
    public static var isReversible: Bool { true }
    /// It moves something.
    public static var isTrade: Bool { true }
    /// Nothing stands in the way.
    public func checkReversal(of sequence: Int, in state: FundState, _ judgement: inout Judgement) {}
    /// Nothing to keep.
    @inline(__always)
    public func remember(_ entry: Entry, in state: inout FundState, history: any EntryHistory) {}
    /// Nothing was kept.
    public func forget(_ sequence: Int, in state: inout FundState) {}

    /// No effect on units.
    public func effect(
        of postings: Postings,
        at sequence: Int,
        in state: FundState,
        history: any EntryHistory
    ) -> SubLedgerEffect { .none }

    /// Records the voucher.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        state.record(self, entry, &judgement)
    }
}

extension FundState {
    mutating func record(_ body: some VoucherBody, _ entry: Entry, _ judgement: inout Judgement) {
        checkReferences(body, &judgement)
        guard let postings = body.postings(in: self, &judgement) else { return }
        var effect = body.effect(of: postings, at: entry.sequence, in: self, history: judgement.history)
        if register.hasSuccessors { effect = forwarded(effect) }
        if body.isBoundByHomes, judgement.violations.isEmpty { checkHomes(effect, &judgement) }
        guard carryOut(postings, effect, entry, &judgement) else { return }
        if let instalment = body.instalment { partPaid.pay(instalment) }
        body.remember(entry, in: &self, history: judgement.history)
        if body.piece != nil { holdPiece(of: body, on: entry.date) }
        if type(of: body).isTrade { hasTraded = true }
    }

    /// Compares an entry's postings with those its rule derived, and posts the latter; false where they cannot be.
    @inline(__always)
    mutating func carryOut(
        _ postings: Postings,
        _ effect: SubLedgerEffect,
        _ entry: Entry,
        _ judgement: inout Judgement
    ) -> Bool {
        if entry.postings != postings {
            judgement.add(.postingsDiffer, .postings(postings), .postings(entry.postings))
        }
        return post(postings, effect, entry, &judgement)
    }

    func checkReferences(_ body: some VoucherBody, _ judgement: inout Judgement) {
        if let reference = body.reference { checkSerial(reference, body.piece, &judgement) }
        if let number = body.invoice { checkInvoice(number, body.instalment, &judgement) }
    }

    /// The entry that used a reference last.
    func user(of reference: Reference, _ judgement: Judgement) -> Int? {
        guard let earlier = judgement.history.use(reference, by: size),
            let holder = judgement.history.entry(at: earlier)?.entry.body.asVoucher, reference.isUsed(by: holder)
        else { return nil }
        return earlier
    }

    @inline(__always)
    private mutating func post(
        _ postings: Postings,
        _ effect: SubLedgerEffect,
        _ entry: Entry,
        _ judgement: inout Judgement
    ) -> Bool {
        guard mayPost(postings, &judgement) else { return false }
        let month = entry.date.month
        let book = bookIndex(for: month)
        open[book].vouchers += 1
        let expected = VoucherNumber(month: month, serial: open[book].vouchers)
        if entry.number != expected {
            judgement.add(.numberDiffers, .voucher(expected), .voucher(entry.number))
            // One gap in the numbers is one finding.
            if let number = entry.number, number.month == month { open[book].vouchers = number.serial }
        }
        for posting in postings {
            guard let index = accounts.index(of: posting.account) else { continue }
            balances[index] += posting.net
            // Wrapping: only the books together are bounded, and a forged ledger must not be able to stop the verifier.
            open[book].balances[index] &+= posting.net
        }
        charge(effect, on: entry.date)
        open[book].units.add(effect)
        judgement.effect = effect
        return true
    }

    /// No asset below zero, no balance beyond the format's integers.
    @inline(__always)
    func mayPost(_ postings: Postings, _ judgement: inout Judgement) -> Bool {
        for position in 0..<postings.count {
            let posting = postings[position]
            guard let index = accounts.index(of: posting.account) else {
                judgement.add(.accountUnknown, .account(posting.account))
                return false
            }
            // Only what is derived from the balances of a forged ledger can be so large.
            guard posting.amount.magnitude <= Limits.integer.magnitude else {
                judgement.add(.balanceOutOfRange, .account(posting.account))
                return false
            }
            // A forged voucher that is reversed may name an account many times.
            var after = balances[index] + posting.net
            for earlier in 0..<position where postings[earlier].account == posting.account {
                after += postings[earlier].net
            }
            guard after.magnitude <= Limits.integer.magnitude else {
                judgement.add(.balanceOutOfRange, .account(posting.account))
                return false
            }
            if after < 0, posting.net < 0, accounts.isAsset(index) {
                judgement.add(
                    .assetBelowZero,
                    .account(posting.account),
                    .money(balances[index]),
                    .money(0 - posting.net)
                )
            }
        }
        return true
    }

    @inline(__always)
    private mutating func bookIndex(for month: Month) -> Int {
        !open.isEmpty && open[open.count - 1].month == month ? open.count - 1 : bookIndex(forUnusual: month)
    }

    @inline(never)
    private mutating func bookIndex(forUnusual month: Month) -> Int {
        let position = open.firstIndex { ($0.month ?? month) >= month } ?? open.count
        if position < open.count, open[position].month == month { return position }
        open.insert(Book(month: month, balances: Array(repeating: 0, count: accounts.count)), at: position)
        return position
    }

    /// The debits less credits of 3001 or 3002 as if the year were closed, in fen; what the units of a tenure own,
    /// with its sign turned.
    static func fundNet(_ tenure: Tenure, _ balances: [Int64], _ chart: Chart) -> Int64 {
        [
            tenure.fund, AccountCode.contributions.detail(for: tenure), AccountCode.repairs.detail(for: tenure),
            AccountCode.returns.detail(for: tenure),
        ]
        .reduce(0) { sum, code in sum &+ (chart.index(of: code).map { balances[$0] } ?? 0) }
    }

    /// What stands in 3101 as if the year were closed, in fen: income other than contributions, less 5901.
    public var undistributed: Int64 {
        guard let chart = fund?.chart else { return 0 }
        var net = net(.undistributed) + net(.otherExpenditure)
        for (index, account) in chart.postable.enumerated()
        where account.type == .income && account.code.parent != .contributions {
            net += balances[index]
        }
        return -net
    }
}
