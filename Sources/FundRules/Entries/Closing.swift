/// `closing` (结转): brings a year's income and expenditure to zero. 4001, 5001 and 5101 go to 3001 or 3002 by detail, the
/// others to 3101.
///
/// A voucher, unlike `close`, which shuts a month. It is dated 31 December although December is closed by then: only when
/// no voucher of the year can come any more is it known what the year brought, and that is what it moves. So it is
/// the one entry that may be dated in a closed month, and it cannot be reversed. Months of later years may have
/// been recorded, or closed, in the meantime: it moves what vouchers dated in its own year posted.
public struct Closing: VoucherBody {
    /// `closing`.
    public static let kind = "closing"
    /// 年末结转.
    public static let name = Wording("年末结转", "closing")
    /// Its year is over.
    public static var dating: Dating { .closed }

    /// The year.
    public let year: Year

    /// What a year brought is not undone.
    public static var isReversible: Bool { false }

    /// The closing of a year.
    public init(year: Year) {
        self.year = year
    }

    /// No home is concerned.
    public func unitMovement(_ postings: Postings, _ earlier: (Int) -> UnitMovement?) -> UnitMovement? { nil }

    /// A year is closed once.
    public func likeness(on date: CalendarDate) -> Likeness? { nil }

    /// What a year brought.
    public var about: Concern { Concern(.none, project: nil, payee: nil, amount: .posted, tie: .figures) }
    /// The year.
    public var subject: Wording { Wording("{0} 年", "{0}").filled(year.description) }
    /// No more.
    public var particulars: Particulars { [] }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("period")
        year = try reader.year()
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object { $0.member("period", year.description) }
    }

    /// Closes the year: all its months are closed, and so is every year before that brought anything.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        if entry.date != year.december.lastDay {
            judgement.add(.closingDate, .date(year.december.lastDay), .date(entry.date))
        }
        guard state.closedThrough.map({ $0 >= year.december }) ?? false else {
            judgement.add(.yearOpen, .year(year.number), .month(state.nextToClose))
            return
        }
        if let earlier = state.years.first(where: { $0.year < year && $0.isOpen }) {
            judgement.add(.closingOutOfOrder, .year(year.number), .year(earlier.year.number))
        }
        guard let postings = postings(in: state, &judgement) else { return }
        if entry.postings != postings {
            judgement.add(.postingsDiffer, .postings(postings), .postings(entry.postings))
        }
        state.close(year, postings, entry, &judgement)
    }

    /// Every account with a balance from the year is brought to zero, in order of code; 3001, 3002 and 3101 take the
    /// other side.
    public func postings(in state: FundState, _ judgement: inout Judgement) -> Postings? {
        guard let chart = state.fund?.chart, let open = state.years.first(where: { $0.year == year }), open.isOpen
        else {
            judgement.add(.closingEmpty, .year(year.number))
            return nil
        }
        var postings = Postings()
        var funds: [AccountCode: Int64] = [:]
        for (account, net) in zip(chart.postable, open.balances) where net != 0 {
            postings.append(net < 0 ? .debit(account.code, 0 &- net) : .credit(account.code, net))
            if let fund = account.closesInto { funds[fund, default: 0] &+= net }
        }
        for fund in [AccountCode.commercialFund, .publicFund, .undistributed] {
            guard let net = funds[fund], net != 0 else { continue }
            postings.append(net < 0 ? .credit(fund, 0 &- net) : .debit(fund, net))
        }
        return postings
    }
}

/// What a year's vouchers posted to income and expenditure, kept from the closing of its months to its own.
public struct OpenYear: Sendable {
    /// The year.
    public let year: Year
    /// Debits less credits of its closed months, by the account's index in the chart, in fen; only those of income and
    /// expenditure differ from zero.
    public internal(set) var balances: [Int64]
    /// Vouchers dated in its December: the number of its closing follows from them.
    var decemberVouchers = 0

    /// Whether there is anything to close.
    public var isOpen: Bool { balances.contains { $0 != 0 } }
}

extension FundState {
    /// Keeps what a month that closes brought, for the closing of its year.
    mutating func keep(_ book: Book, of month: Month) {
        guard let chart = fund?.chart else { return }
        let year = Year(of: month)
        if years.last?.year != year {
            years.append(OpenYear(year: year, balances: Array(repeating: 0, count: chart.postable.count)))
        }
        for (index, account) in chart.postable.enumerated() where account.closesInto != nil {
            years[years.count - 1].balances[index] &+= book.balances[index]
        }
        if month == year.december { years[years.count - 1].decemberVouchers = book.vouchers }
    }

    /// How many vouchers are dated in a month that is closed already; only its year's closing can be numbered after them.
    func vouchersOfClosedDecember(_ month: Month) -> Int? {
        years.first { $0.year.december == month }?.decemberVouchers
    }

    /// Posts a closing voucher into the closed book, where its date belongs.
    fileprivate mutating func close(_ year: Year, _ postings: Postings, _ entry: Entry, _ judgement: inout Judgement) {
        guard let chart = fund?.chart, mayPost(postings, &judgement) else { return }
        let expected = nextNumber(in: year.december)
        if entry.number != expected {
            judgement.add(.numberDiffers, .voucher(expected), .voucher(entry.number))
        }
        for posting in postings {
            guard let index = chart.index(of: posting.account) else { continue }
            balances[index] += posting.net
            closed.balances[index] &+= posting.net
        }
        closed.vouchers += 1
        years.removeAll { $0.year <= year }
        hasTraded = true
    }
}

extension Chart.Account {
    /// The account a year's movements are closed into: 3001 or 3002 by detail, 3101 for what has no detail; nil for
    /// the accounts that stay open.
    public var closesInto: AccountCode? {
        guard type == .income || type == .expenditure else { return nil }
        return Tenure.allCases.first { code == code.detail(for: $0) }?.fund ?? .undistributed
    }
}
