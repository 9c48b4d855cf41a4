public import FundRules

/// What a pass must keep beyond the sums that every statement is made of.
public struct StatementNeeds: Hashable, Sendable {
    /// Whose movements are kept.
    public enum Units: Hashable, Sendable {
        /// Nobody's.
        case none
        /// One unit's, by code.
        case one(String)
        /// Everybody's; memory then grows with the vouchers of the period.
        case all
    }

    /// Units whose ledgers are asked for.
    public var units: Units
    /// Whether the vouchers of the period are kept; memory then grows with them.
    public var vouchers: Bool
    /// An account whose postings in the period are kept.
    public var account: AccountCode?

    /// Nothing but sums, unless said otherwise.
    public init(units: Units = .none, vouchers: Bool = false, account: AccountCode? = nil) {
        self.units = units
        self.vouchers = vouchers
        self.account = account
    }
}
