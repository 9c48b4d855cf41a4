public import FundRules
public import TransparencyLog

/// A history of the same origin that the one at hand contradicts.
public struct Opponent: Hashable, Sendable {
    /// What the contradiction comes to.
    public enum Weight: Hashable, Sendable {
        /// A member of both has signed both: one of them replaced the other.
        case contradicts
        /// Other keys have sealed it, and it was known here first.
        case precedes
        /// A person has said that it, and not the one at hand, is the fund's own.
        case isOwn(since: Timestamp)
        /// The history at hand says that it was lost, and replaced by the decision in an entry.
        case replaced(by: Int)
        /// Nothing: a person has said that the one at hand is the fund's own, or strangers' keys sealed the other later.
        case none
    }

    /// The file it was seen in.
    public let path: String
    /// When it was seen last.
    public let seen: Timestamp
    /// Number of its entries.
    public let size: Int
    /// The root over them.
    public let root: Digest
    /// The note as it was signed.
    public let note: String
    /// What it comes to.
    public let weight: Weight
}
