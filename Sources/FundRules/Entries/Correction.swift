/// `correction` (更正): what an earlier, closed year's books should have had, recorded in the present year.
///
/// It carries the voucher that is missing there: a contribution, income, a payment for a project or an expense. What that
/// voucher would post to income or expenditure goes straight to the fund the account closes into (3001, 3002, 3101),
/// so that the present year's income and expenditure are not touched; the statements show it as 以前年度调整. What
/// stood there wrongly is reversed, and the reversal posts alike because its year is a later one: a contribution
/// booked to the wrong unit is a reversal and a correction.
public struct Correction: VoucherBody {
    /// `correction`.
    public static let kind = "correction"
    /// 以前年度更正.
    public static let name = Wording("以前年度更正", "correction")

    /// The kinds of voucher that can be missing in an earlier year.
    static let corrected: [any CorrectingVoucher.Type] = [Contribution.self, Income.self, Payment.self, Expense.self]

    /// The year whose books are corrected.
    public let year: Year
    /// The voucher that was missing there.
    public let voucher: any CorrectingVoucher

    /// 银行流水号 of the voucher.
    public var reference: String? { voucher.reference }
    /// Which part of its bank line the voucher is.
    public var piece: Int? { voucher.piece }
    /// 发票号 of the voucher.
    public var invoice: String? { voucher.invoice }
    /// What the voucher is of an invoice that is paid in parts.
    public var instalment: Instalment? { voucher.instalment }
    /// What the voucher pays for besides the works.
    public var part: Payment.Part? { voucher.part }
    /// What a budget counts the voucher as.
    public var budgetItem: Budget.Item? { voucher.budgetItem }
    /// The request that the voucher draws on.
    public var request: Int? { voucher.request }

    /// A correction by the voucher that was missing.
    public init(of year: Year, _ voucher: any CorrectingVoucher) {
        self.year = year
        self.voucher = voucher
    }

    /// Those of the voucher.
    public var texts: [FreeText] { voucher.texts }

    /// What the voucher is that was missing.
    public func unitMovement(_ postings: Postings, _ earlier: (Int) -> UnitMovement?) -> UnitMovement? {
        voucher.unitMovement(postings, earlier)
    }

    /// What the voucher is like, in the same year.
    public func likeness(on date: CalendarDate) -> Likeness? {
        voucher.likeness(on: date).map { Likeness($0, correcting: year) }
    }

    /// What the voucher is about.
    public var about: Concern { voucher.about }
    /// The year, and the voucher.
    public var subject: Wording {
        Wording("{0} 年 {1} {2}", "{1} of {0}, {2}")
            .filled(with: .plain(year.description), type(of: voucher).name, voucher.subject)
    }
    /// The voucher's.
    public var particulars: Particulars { voucher.particulars }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("kind")
        let start = reader.position
        let kind = try reader.code()
        guard let type = Correction.corrected.first(where: { $0.kind == kind }) else {
            throw reader.failure(.malformedValue, at: start, kind)
        }
        try reader.member("voucher")
        voucher = try type.init(from: &reader)
        try reader.member("year")
        year = try reader.year()
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("kind", type(of: voucher).kind)
            $0.member("voucher") { voucher.encode(to: &$0) }
            $0.member("year", year.description)
        }
    }

    /// The voucher's postings, with the funds in place of income and expenditure.
    public func postings(in state: FundState, _ judgement: inout Judgement) -> Postings? {
        let isEarlier = year.number < judgement.date.year && year.number >= state.openedOn.year
        if !isEarlier || state.closedThrough.map({ $0 < year.december }) ?? true {
            judgement.add(.correctionYear, .year(year.number), .date(judgement.date))
        }
        guard let postings = voucher.postings(in: state, &judgement)?.adjusted(in: state) else { return nil }
        state.checkYearEnds(postings, of: year, &judgement)
        return postings
    }

    /// The voucher's effect.
    public func effect(
        of postings: Postings,
        at sequence: Int,
        in state: FundState,
        history: any EntryHistory
    ) -> SubLedgerEffect {
        voucher.effect(of: postings, at: sequence, in: state, history: history)
    }

    /// Records the correction, if the policy has what it asks for.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        let before = judgement.violations.count
        if let spending = voucher as? any Spending {
            state.checkSpending(spending, by: entry.recorder, &judgement)
        }
        state.record(self, entry, &judgement)
        if judgement.violations.count == before { state.noteLateChange(by: entry, &judgement) }
    }

    /// Keeps what the voucher's own kind keeps.
    public func remember(_ entry: Entry, in state: inout FundState, history: any EntryHistory) {
        state.yearEnds.take(entry.postings, of: year.number, dated: entry.date.year)
        voucher.remember(entry, in: &state, history: history)
    }

    /// Undoes it.
    public func forget(_ sequence: Int, in state: inout FundState) { voucher.forget(sequence, in: &state) }

    /// What stands in the way of reversing the voucher.
    public func checkReversal(of sequence: Int, in state: FundState, _ judgement: inout Judgement) {
        voucher.checkReversal(of: sequence, in: state, &judgement)
    }
}

/// A kind of voucher that an earlier year's books can lack.
public protocol CorrectingVoucher: VoucherBody {}

extension Contribution: CorrectingVoucher {}
extension Income: CorrectingVoucher {}
extension Payment: CorrectingVoucher {}
extension Expense: CorrectingVoucher {}

extension Entry {
    /// The year that a voucher is of: the one that a correction names, else that of its date.
    public var yearConcerned: Int { (body as? Correction)?.year.number ?? date.year }
}

extension Postings {
    /// The postings of an earlier year's voucher as a later year makes them (以前年度调整): income and expenditure are
    /// replaced by the fund that they were closed into.
    func adjusted(in state: FundState) -> Postings {
        guard let chart = state.fund?.chart else { return self }
        var result = Postings()
        for posting in self {
            let fund = chart.index(of: posting.account).flatMap { chart.postable[$0].closesInto }
            result.append(
                Posting(account: fund ?? posting.account, isCredit: posting.isCredit, amount: posting.amount)
            )
        }
        return result
    }
}
