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
    /// What keeps the line from being guessed by its hash; on every line of a salted ledger, on none of others.
    public let salt: Bytes16?
    /// What the kind adds, as the hot path takes it.
    let content: Content
    /// Whether the entry is a contribution: kept, because every observer asks it of every entry, and the answer within
    /// `content` would copy that.
    public let isContribution: Bool
    /// What few entries have.
    private let extras: Extras?

    /// What the kind adds.
    public var body: any EntryBody { content.body }

    /// The name of the kind.
    public var kind: String { content.type.kind }

    /// Whether the entry names files or commits to private details; asked of every entry, so it costs one look.
    public var hasEnclosures: Bool { extras != nil }

    /// Files named by the entry.
    public var attachments: [Attachment] { extras?.attachments ?? [] }

    /// Commitments to private details, by field.
    public var commitments: [Commitment] { extras?.commitments ?? [] }

    init(
        sequence: Int,
        previous: Digest,
        time: Timestamp,
        recorder: KeyID,
        date: CalendarDate,
        memo: Text?,
        number: VoucherNumber?,
        postings: Postings,
        salt: Bytes16?,
        content: Content,
        attachments: [Attachment],
        commitments: [Commitment]
    ) {
        self.sequence = sequence
        self.previous = previous
        self.time = time
        self.recorder = recorder
        self.date = date
        self.memo = memo
        self.number = number
        self.postings = postings
        self.salt = salt
        self.content = content
        isContribution = content.type == Contribution.self
        extras = attachments.isEmpty && commitments.isEmpty ? nil : Extras(attachments, commitments)
    }

    /// A commitment to a private detail: HMAC-SHA256 under a salt that stands beside the truth.
    public struct Commitment: Hashable, Sendable {
        /// The field's name, such as `payer`.
        public let field: String
        /// The commitment.
        public let digest: Digest
    }
}

extension Entry {
    /// What a kind adds. Nearly every entry is a contribution with short codes, and a box on the heap for each of a
    /// million would cost as much as its rule; so these lie in the entry itself.
    enum Content: Sendable {
        case contribution(ShortContribution)
        case other(any EntryBody)

        var body: any EntryBody {
            switch self {
            case .contribution(let short): Contribution(short)
            case .other(let body): body
            }
        }

        var type: any EntryBody.Type {
            switch self {
            case .contribution: Contribution.self
            case .other(let body): Swift.type(of: body)
            }
        }
    }

    /// Behind one reference, so that an entry without them costs no more to copy than its bytes.
    private final class Extras: Sendable {
        let attachments: [Attachment]
        let commitments: [Commitment]

        init(_ attachments: [Attachment], _ commitments: [Commitment]) {
            self.attachments = attachments
            self.commitments = commitments
        }
    }

    /// Gives every reference that a voucher uses to `body`, folded: its bank serial, that with its piece, its invoice; the
    /// bytes are valid during the call only.
    public func forEachReference(_ body: (Reference.Kind, UnsafeRawBufferPointer) -> Void) {
        switch content {
        case .contribution(let short):
            short.reference?.folded.withBytes {
                body(.reference, $0)
                if short.piece > 0 { body(.piece(Int(short.piece)), $0) }
            }
        case .other(let other):
            guard let voucher = other.asVoucher else { return }
            if let reference = voucher.reference {
                var folded = FoldedName(reference).text
                folded.withUTF8 {
                    body(.reference, UnsafeRawBufferPointer($0))
                    if let piece = voucher.piece { body(.piece(piece), UnsafeRawBufferPointer($0)) }
                }
            }
            if let invoice = voucher.invoice {
                var folded = FoldedName(invoice).text
                folded.withUTF8 { body(.invoice, UnsafeRawBufferPointer($0)) }
            }
        }
    }
}

/// What a kind of entry adds to the common members: its fields, their codec and its rule.
///
/// A new kind is one file with a conforming type and one line in `EntryKinds.all`.
public protocol EntryBody: Sendable {
    /// The value of the member `kind`.
    static var kind: String { get }

    /// What people call the kind.
    static var name: Wording { get }

    /// What the entry is about.
    var about: Concern { get }

    /// Whom or what it concerns, in words.
    var subject: Wording { get }

    /// What it says besides, apart from what every voucher may say.
    var particulars: Particulars { get }

    /// How entries of the kind may be dated.
    static var dating: Dating { get }

    /// Whether it is about who holds office, which a member of any role may record.
    var isOfOffice: Bool { get }

    /// Whether entries of the kind carry a number and postings.
    static var isVoucher: Bool { get }

    /// The body as a voucher's; nil where the kind is none. A cast to `any VoucherBody` says the same, slowly.
    var asVoucher: (any VoucherBody)? { get }

    /// What the kind takes of free text, besides the memo.
    var texts: [FreeText] { get }

    /// What somebody or something is called in it, of which something must be seen.
    var names: [String] { get }

    /// Reads the value of the member `body`.
    init(from reader: inout CanonicalReader) throws(CanonicalError)

    /// Reads the value of the member `body` as that of the form that it has, of a kind with more than one.
    static func body(from reader: inout CanonicalReader) throws(CanonicalError) -> any EntryBody

    /// Writes the value of the member `body`.
    func encode(to writer: inout CanonicalWriter)

    /// Judges the entry against the state before it and carries out what it says.
    func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement)
}

extension EntryBody {
    /// The one form that there is.
    public static func body(from reader: inout CanonicalReader) throws(CanonicalError) -> any EntryBody {
        try Self(from: &reader)
    }

    /// Of any day that is open.
    public static var dating: Dating { .open }
    /// It is not.
    public var isOfOffice: Bool { false }
    /// No number, no postings.
    public static var isVoucher: Bool { false }
    /// No voucher.
    public var asVoucher: (any VoucherBody)? { nil }
    /// No free text.
    public var texts: [FreeText] { [] }
    /// The names and titles among the free text.
    public var names: [String] { texts.filter { $0.field.namesParty || $0.field == .title }.map(\.text) }
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
        DebtSettlement.self,
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
        Erasure.self,
        Objection.self,
        Reply.self,
        Publication.self,
        Attestation.self,
        Contract.self,
        Assignment.self,
        Acceptance.self,
        Completion.self,
        MemberChange.self,
        Succession.self,
        PolicyChange.self,
        Clock.self,
        Incarnation.self,
        Request.self,
        Approval.self,
        Withdrawal.self,
        Resolution.self,
    ]

    static let words: [[UInt8]] = all.map { Array($0.kind.utf8) }

    /// What people call a kind of entry; a word that is no kind's goes by itself.
    public static func name(of kind: String) -> Wording { all.first { $0.kind == kind }?.name ?? .plain(kind) }
}

/// How entries of a kind may be dated.
public enum Dating: Sendable {
    /// The first of the ledger, and no other.
    case first
    /// On any day that is open, as far back as the policy lets it be.
    case open
    /// It tells of days before it was recorded by what it is, the fund as it was, a month: `backdating` does not bound it.
    case earlier
    /// The same until the first voucher that moves something.
    case earlierUntilTraded
    /// The same, and its day is closed: it tells of a year.
    case closed
}
