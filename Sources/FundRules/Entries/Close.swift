public import TransparencyLog

/// `close` (结账) of a month: shuts every date up to its end and commits to every balance at that moment.
public struct Close: EntryBody {
    /// `close`.
    public static let kind = "close"
    /// 结账.
    public static let name = Wording("结账", "close")
    /// It tells of its month.
    public static var dating: Dating { .earlier }

    /// The month.
    public let period: Month
    /// What the balance lines come to: the node of two RFC 6962 roots, or one root in a ledger without salts.
    public let balances: Digest

    /// The close of a month as the state has it now.
    public init(period: Month, in state: FundState) {
        var state = state
        state.close(through: period)
        self.period = period
        balances = state.balanceRoot()
    }

    /// A month's balances.
    public var about: Concern { Concern(.none, project: nil, payee: nil, amount: nil, tie: .figures) }
    /// The month.
    public var subject: Wording { .plain(period.description) }
    /// The balances, as a root.
    public var particulars: Particulars { [Particular(Wording("余额指纹", "balances"), balances.base64)] }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("balances")
        balances = try reader.digest()
        try reader.member("period")
        period = try reader.month()
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("balances") { $0.digest(balances) }
            $0.member("period", period.description)
        }
    }

    /// Closes the month: the one after the last closed, dated its last day, with the balances that the books have.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        let due = state.nextToClose
        if period != due { judgement.add(.closeOutOfOrder, .month(period), .month(due)) }
        if entry.date != period.lastDay {
            judgement.add(.closeDate, .date(period.lastDay), .date(entry.date))
        }
        guard period >= due else { return }
        state.checkReconciled(period, &judgement)
        state.close(through: period)
        state.checkTies(&judgement)
        guard state.size >= state.judgedBefore, state.knowsSalts else { return }
        let root = state.balanceRoot()
        // After the first that differs all later ones must; that is one violation.
        if root != balances, !state.hasFalseClose {
            state.hasFalseClose = true
            judgement.add(.closeBalancesDiffer, .month(period), .hash(root), .hash(balances))
        }
    }
}

extension FundState {
    /// The month that is to be closed next.
    public var nextToClose: Month { closedThrough?.next ?? openedOn.month }

    /// Moves the books of every month up to one into the closed book, every share settled.
    mutating func close(through month: Month) {
        while let first = open.first, let own = first.month, own <= month {
            open.removeFirst()
            keep(first, of: own)
            closed.vouchers += first.vouchers
            for index in first.balances.indices { closed.balances[index] &+= first.balances[index] }
            closed.units.add(first.units)
        }
        closed.units.settle(self)
        closedThrough = month
        guard let chart = fund?.chart else { return }
        if let bank = chart.index(of: .bank) { bankAtClose.append((month, closed.balances[bank])) }
        guard month == Year(of: month).december else { return }
        let balances = YearEnds.accounts.map { code in chart.index(of: code).map { closed.balances[$0] } ?? 0 }
        yearEnds.close(month.year, balances)
    }

    /// What the postable accounts have in the closed book, in order, in fen: debits less credits for assets and expenditure,
    /// credits less debits for the others.
    var closedAccounts: [ClosedFigures.Account] {
        (fund?.chart.postable ?? []).enumerated().map { index, account in
            let net = closed.balances[index]
            return ClosedFigures.Account(code: account.code, amount: account.type.isDebit ? net : 0 &- net)
        }
    }

    /// The lines of what every registered unit has in the closed book.
    ///
    /// - Parameter salts: those before the close; nil in a ledger without.
    func closedUnits(under salts: SaltChain?) -> UnitLines {
        let balances = closed.units.balances(in: self)
        var units = UnitLines(under: salts, capacity: register.units.count)
        for index in register.order { units.add(register.units[index].code, balances[index]) }
        return units
    }

    /// The balance lines of the closed book, in order: `account 1001 89599496`, `unit 08-2-1103 -12345`; of every postable
    /// account and every registered unit, without what ends a unit's in a salted ledger.
    public func balanceLines() -> [String] {
        let balances = closed.units.balances(in: self)
        return closedAccounts.map(\.line)
            + register.order.map { "unit \(register.units[$0].code) \(balances[$0])" }
    }

    /// Where the policy asks for it, a month closes on the bank balance that its last reconciliation found.
    func checkReconciled(_ month: Month, _ judgement: inout Judgement) {
        guard trust.policy.reconciliation == .required else { return }
        let book = bankBalance(at: month)
        if reconciled.last(where: { $0.period == month })?.book != book {
            judgement.add(.closeUnreconciled, .month(month), .money(book))
        }
    }

    /// What a close that comes next commits to: in a salted ledger the node of the roots over the accounts' lines and over
    /// the units', else the root over all of them.
    func balanceRoot() -> Digest {
        let hasher = TreeHasher()
        var line: [UInt8] = []
        let accounts = closedAccounts.map { account in
            line.removeAll(keepingCapacity: true)
            BalanceLine.write("account ", account.code.description, account.amount, to: &line)
            return line.withUnsafeBytes { hasher.leaf($0) }
        }
        let units = closedUnits(under: salts)
        return isSalted ? hasher.node(hasher.root(of: accounts), units.root()) : units.root(after: accounts)
    }

    /// Σ units of a tenure = 3001 (3002), virtually closed; within the format's integers.
    func checkTies(_ judgement: inout Judgement) {
        guard let chart = fund?.chart else { return }
        let balances = closed.units.balances(in: self)
        var sums = TenureAmounts()
        for index in register.units.indices {
            sums[register.tenure(of: index)] &+= balances[index]
            if balances[index].magnitude > Limits.integer.magnitude {
                judgement.add(.balanceOutOfRange, .name(register.units[index].code))
            }
        }
        for tenure in Tenure.allCases {
            let fund = 0 &- FundState.fundNet(tenure, closed.balances, chart)
            if fund != sums[tenure] {
                judgement.add(.subLedgerDiffers, .account(tenure.fund), .money(fund), .money(sums[tenure]))
            }
        }
    }
}
