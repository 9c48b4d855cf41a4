public import TransparencyLog

/// One entry of the ledger as decoded from its line (`Schema/FORMAT.md`, "Entry line").
///
/// An entry is always decoded from bytes, also by the writer, which encodes an `EntryDraft` first and reads it back.
public struct Entry: Sendable {
    /// 0-based position.
    public let sequence: Int
    /// Leaf hash of the entry before, or the empty-tree root.
    public let previous: Digest
    /// When it was recorded.
    public let time: Timestamp
    /// The key that signs the checkpoint covering it.
    public let recorder: KeyID
    /// Business date in the ledger's time zone.
    public let date: CalendarDate
    /// 摘要; reads from the entry's own line.
    public let memo: Text?
    /// Voucher number; vouchers only.
    public let number: VoucherNumber?
    /// Postings as written; vouchers only.
    public let postings: Postings
    /// Files named by the entry.
    public let attachments: [Attachment]
    /// Commitments to private details, by field.
    public let commitments: [Commitment]
    /// What the kind adds.
    public let body: any EntryBody

    /// The name of the kind.
    public var kind: String { type(of: body).kind }

    /// A commitment to a private detail: HMAC-SHA256 under a salt that stands beside the truth.
    public struct Commitment: Hashable, Sendable {
        /// The field's name, such as `payer`.
        public let field: String
        /// The commitment.
        public let digest: Digest
    }
}

/// What a kind of entry adds to the common members: its fields, their codec and its rule.
///
/// A new kind is one file with a conforming type and one line in `EntryKinds.all`.
public protocol EntryBody: Sendable {
    /// The value of the member `kind`.
    static var kind: String { get }

    /// Whether entries of the kind carry a number and postings; a cast to `any VoucherBody` says the same, slowly.
    static var isVoucher: Bool { get }

    /// Reads the value of the member `body`.
    init(from reader: inout CanonicalReader) throws(CanonicalError)

    /// Writes the value of the member `body`.
    func encode(to writer: inout CanonicalWriter)

    /// Judges the entry against the state before it and carries out what it says.
    func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement)
}

extension EntryBody {
    /// No number, no postings.
    public static var isVoucher: Bool { false }
}

/// The kinds of entry there are.
public enum EntryKinds {
    /// Every kind; the most frequent first, because verification searches from the front.
    public static let all: [any EntryBody.Type] = [
        Contribution.self,
        Income.self,
        Payment.self,
        Expense.self,
        Reversal.self,
        Close.self,
        Project.self,
        Transfer.self,
        Distribution.self,
        Opening.self,
        UnitBatch.self,
        Open.self,
        Refund.self,
        Destruction.self,
        Payout.self,
        Closing.self,
        Correction.self,
        Handover.self,
        Split.self,
        Merge.self,
        Amendment.self,
        Title.self,
        Rate.self,
        Budget.self,
        Reconciliation.self,
    ]

    static let words: [[UInt8]] = all.map { Array($0.kind.utf8) }
}
