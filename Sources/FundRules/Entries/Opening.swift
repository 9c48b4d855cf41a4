/// `opening` (期初余额): what the fund owned, and whose it was, when the books began.
///
/// Dr the assets; Cr 3001 and 3002 by the tenure of the units, 3101. Belongs to the opening balance of its date,
/// not to the period's movements. What does not fit one entry is recorded as several, each balanced on its own.
public struct Opening: VoucherBody {
    /// `opening`.
    public static let kind = "opening"
    /// 期初余额.
    public static let name = Wording("期初余额", "opening balance")
    /// It tells of the fund as its books began.
    public static var dating: Dating { .earlier }
    /// It tells what there was.
    public static var isTrade: Bool { false }

    /// Assets in fen, by account code.
    public let assets: [(account: AccountCode, amount: Int64)]
    /// 3101 待分配累计收益 in fen.
    public let undistributed: Int64
    /// The units' balances in fen, in order of code; not zero, may be negative.
    public let units: [(unit: String, amount: Int64)]

    /// An opening voucher.
    public init(
        assets: [(account: AccountCode, amount: Int64)],
        undistributed: Int64,
        units: [(unit: String, amount: Int64)]
    ) {
        self.assets = assets.sorted { $0.account < $1.account }
        self.undistributed = undistributed
        self.units = units.sorted { $0.unit < $1.unit }
    }

    /// Nothing moves: it is what there was.
    public func unitMovement(_ postings: Postings, _ earlier: (Int) -> UnitMovement?) -> UnitMovement? { nil }

    /// The books are opened before anything else is recorded.
    public func likeness(on date: CalendarDate) -> Likeness? { nil }

    /// What the fund owned.
    public var about: Concern {
        let sum = assets.reduce(0) { $0 &+ $1.amount }
        return Concern(.none, project: nil, payee: nil, amount: .stated(sum), tie: .none)
    }
    /// How many homes.
    public var subject: Wording { Wording("{0} 户", "{0} units").filled(String(units.count)) }
    /// Whose it was.
    public var particulars: Particulars { [.balances(units)] }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        var assets: [(account: AccountCode, amount: Int64)] = []
        try reader.member("assets")
        try reader.beginArray()
        while try reader.nextElement() {
            try reader.beginObject()
            try reader.member("account")
            let account = try reader.account()
            try reader.member("amount")
            assets.append((account, try reader.amount()))
            try reader.endObject()
        }
        self.assets = assets
        try reader.member("undistributed")
        undistributed = try reader.integer(in: -Limits.amount...Limits.amount)
        var units: [(unit: String, amount: Int64)] = []
        try reader.member("units")
        try reader.beginArray()
        while try reader.nextElement() {
            try reader.beginObject()
            try reader.member("amount")
            let amount = try reader.integer(in: -Limits.amount...Limits.amount)
            try reader.member("unit")
            units.append((try reader.code(), amount))
            try reader.endObject()
        }
        self.units = units
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("assets") {
                $0.array(assets) { writer, asset in
                    writer.object {
                        $0.member("account", asset.account.description)
                        $0.member("amount", asset.amount)
                    }
                }
            }
            $0.member("undistributed", undistributed)
            $0.member("units") {
                $0.array(units) { writer, unit in
                    writer.object {
                        $0.member("amount", unit.amount)
                        $0.member("unit", unit.unit)
                    }
                }
            }
        }
    }

    /// Assets on the debit side, funds on the credit side; a negative fund on the debit side.
    public func postings(in state: FundState, _ judgement: inout Judgement) -> Postings? {
        if state.hasTraded { judgement.add(.openingLate) }
        var funds = TenureAmounts()
        for (position, line) in units.enumerated() {
            guard let index = state.standingUnit(line.unit, &judgement) else { return nil }
            if position > 0, !(units[position - 1].unit < line.unit) { judgement.add(.unitsUnsorted) }
            funds[state.register.units[index].tenure] += line.amount
        }
        let claims = funds.sum + undistributed
        let owned = assets.reduce(0) { $0 + $1.amount }
        guard owned == claims else {
            judgement.add(.openingUnbalanced, .money(owned), .money(claims))
            return nil
        }
        var postings = Postings()
        for (position, asset) in assets.enumerated() {
            // In order of code, so that no account comes twice.
            guard [.bank, .bonds, .imprest].contains(asset.account),
                position == 0 || assets[position - 1].account < asset.account
            else {
                judgement.add(.accountNotAllowed, .account(asset.account))
                return nil
            }
            postings.append(.debit(asset.account, asset.amount))
        }
        let credits: [(AccountCode, Int64)] = [
            (.commercialFund, funds.commercial), (.publicFund, funds.public), (.undistributed, undistributed),
        ]
        for (account, amount) in credits where amount != 0 {
            postings.append(amount > 0 ? .credit(account, amount) : .debit(account, -amount))
        }
        return postings
    }

    /// Each unit's balance.
    public func effect(
        of postings: Postings,
        at sequence: Int,
        in state: FundState,
        history: any EntryHistory
    ) -> SubLedgerEffect {
        .units(units.compactMap { line in state.register.index(of: line.unit).map { ($0, line.amount) } })
    }
}
