public import FundRules

/// What a pass must keep beyond the sums that every statement is made of.
public struct StatementNeeds: Hashable, Sendable {
    /// Whose movements are kept.
    public enum Units: Hashable, Sendable {
        /// Nobody's.
        case none
        /// One unit's, by code.
        case one(String)
        /// Some units', by code.
        case some([String])
        /// Everybody's; memory then grows with the vouchers of the period.
        case all
    }

    /// Units whose ledgers are asked for.
    public var units: Units
    /// Whether the vouchers of the period are kept; memory then grows with them.
    public var vouchers: Bool
    /// The vouchers that are kept, where not all of the period are.
    public var range: VoucherRange?
    /// Accounts whose postings, and those of their details, are kept in the period.
    public var accounts: Set<AccountCode>
    /// A project whose vouchers in the period are kept.
    public var project: String?
    /// Whether what moved the units' balances is kept, by movement.
    public var movements: Bool
    /// Whether what the units contributed is kept month by month, from the beginning.
    public var arrears: Bool
    /// Whether what cash was for is kept.
    public var cash: Bool
    /// What the period is compared with.
    public var comparison: Comparison?
    /// Whether the books of the accounts are wanted as they stood before the closing of the year that the period ends
    /// with (结账前).
    public var beforeClosing: Bool
    /// Whether the vouchers of the period that correct earlier years are kept.
    public var adjustments: Bool
    /// The day on which the paper is made, after which it is not dated; nil where nobody says.
    public var issued: CalendarDate?

    /// Nothing but sums, unless said otherwise.
    public init(
        units: Units = .none,
        vouchers: Bool = false,
        range: VoucherRange? = nil,
        accounts: Set<AccountCode> = [],
        project: String? = nil,
        movements: Bool = false,
        arrears: Bool = false,
        cash: Bool = false,
        comparison: Comparison? = nil,
        beforeClosing: Bool = false,
        adjustments: Bool = false,
        issued: CalendarDate? = nil
    ) {
        self.units = units
        self.vouchers = vouchers
        self.range = range
        self.accounts = accounts
        self.project = project
        self.movements = movements
        self.arrears = arrears
        self.cash = cash
        self.comparison = comparison
        self.beforeClosing = beforeClosing
        self.adjustments = adjustments
        self.issued = issued
    }

    /// Whether any voucher is kept.
    var listsVouchers: Bool {
        vouchers || adjustments || range != nil || !accounts.isEmpty || project != nil || units != .none
    }
}

extension StatementNeeds.Units {
    /// The units that are named; none where nobody's or everybody's are kept.
    var codes: [String] {
        switch self {
        case .none, .all: []
        case .one(let code): [code]
        case .some(let codes): codes
        }
    }
}
