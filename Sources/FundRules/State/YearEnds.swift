/// What the books had of money at the end of every closed year, as it is corrected since (FORMAT §6.18).
///
/// A voucher is of a year: a correction of the one it corrects, a reversal of its voucher's, any other of that of its date.
struct YearEnds: Sendable {
    /// The accounts of money.
    static let accounts: [AccountCode] = [.bank, .bonds, .imprest]

    /// A closed year, with the debits less credits of the accounts at its end, in fen.
    struct End: Sendable {
        let year: Int
        fileprivate(set) var balances: [Int64]
    }

    /// What vouchers of a year that are dated in a later one, not closed yet, did to the accounts.
    struct Late: Sendable {
        let year: Int
        let dated: Int
        fileprivate(set) var nets: [Int64]
    }

    /// The closed years, in order.
    private(set) var ends: [End] = []
    /// What is not in the books of the years that it concerns, in order of entry; few.
    private(set) var late: [Late] = []

    /// No year yet.
    init() {}

    /// Whether there is nothing to keep.
    var isEmpty: Bool { ends.isEmpty && late.isEmpty }

    /// Keeps the end of a year whose months are closed, with what corrected it before.
    mutating func close(_ year: Int, _ balances: [Int64]) {
        late.removeAll { $0.dated <= year }
        var end = End(year: year, balances: balances)
        for item in late where item.year <= year { end.balances.add(item.nets) }
        ends.append(end)
    }

    /// Counts a voucher of an earlier year than that of its date.
    mutating func take(_ postings: Postings, of year: Int, dated: Int) {
        guard year < dated else { return }
        let nets = YearEnds.accounts.map { postings.net($0) }
        guard nets.contains(where: { $0 != 0 }) else { return }
        for index in ends.indices where ends[index].year >= year { ends[index].balances.add(nets) }
        if let index = late.firstIndex(where: { $0.year == year && $0.dated == dated }) {
            late[index].nets.add(nets)
        } else {
            late.append(Late(year: year, dated: dated, nets: nets))
        }
    }

    /// The first closed year, from one on, at whose end an account that a voucher lowers would be below zero with it.
    func overdrawn(by postings: Postings, from year: Int) -> (year: Int, account: AccountCode, balance: Int64)? {
        for end in ends where end.year >= year {
            for (account, balance) in zip(YearEnds.accounts, end.balances) {
                let net = postings.net(account)
                if net < 0, balance &+ net < 0 { return (end.year, account, balance &+ net) }
            }
        }
        return nil
    }
}

extension [Int64] {
    /// Adds amounts, position by position; wrapping, because a forged ledger must not be able to stop the verifier.
    fileprivate mutating func add(_ others: [Int64]) {
        for (index, other) in zip(indices, others) { self[index] &+= other }
    }
}

extension YearEnds: SnapshotObject, SnapshotContainer {
    init<Coder: SnapshotCoder>(_ written: YearEnds?, by coder: inout Coder) throws(Coder.Failure) {
        ends = try coder.value("ends", written?.ends)
        late = try coder.value("late", written?.late)
    }
}

extension YearEnds.End: SnapshotFigures {
    init?(figures: [Int64]) {
        guard figures.count == 1 + YearEnds.accounts.count else { return nil }
        self.init(year: Int(figures[0]), balances: Array(figures[1...]))
    }

    var figures: [Int64] { [Int64(year)] + balances }
}

extension YearEnds.Late: SnapshotFigures {
    init?(figures: [Int64]) {
        guard figures.count == 2 + YearEnds.accounts.count else { return nil }
        self.init(year: Int(figures[0]), dated: Int(figures[1]), nets: Array(figures[2...]))
    }

    var figures: [Int64] { [Int64(year), Int64(dated)] + nets }
}

extension FundState {
    /// Violation where a correction would have left a closed year with less than nothing.
    func checkYearEnds(_ postings: Postings, of year: Year, _ judgement: inout Judgement) {
        guard let below = yearEnds.overdrawn(by: postings, from: year.number) else { return }
        judgement.add(.yearEndBelowZero, .year(below.year), .account(below.account), .money(below.balance))
    }
}
