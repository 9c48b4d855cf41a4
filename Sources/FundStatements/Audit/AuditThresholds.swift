public import FundRules

/// From where on something is worth a question; every report prints them.
public struct AuditThresholds: Hashable, Sendable {
    /// Days between business date and recording that are still in time.
    public var lateDays = 31
    /// The amount in fen from which on a payment would need more approval: what is split to stay below it; 50,000.00 yuan
    /// unless it was set, or a policy was followed.
    public var splitAmount: Int64 {
        get { chosenSplitAmount ?? 5_000_000 }
        set { chosenSplitAmount = newValue }
    }
    private var chosenSplitAmount: Int64?
    /// Days within which payments to one payee count together.
    public var splitDays = 30
    /// Days that a project should be known before it is paid for.
    public var leadDays = 3
    /// A multiple of this amount in fen is a round sum.
    public var roundAmount: Int64 = 1_000_000
    /// Percent of all spending that one payee may have.
    public var payeeShare = 50
    /// Percent of the money that a year's repairs should reach, in 0.01.
    public var spendRate = 100
    /// Days after a month's end by which it should be closed and reconciled.
    public var closingDays = 31
    /// Consecutive numbers missing from a series that still count as a gap and not as its end.
    public var gapLength = 5
    /// Days after a request by which it should be approved.
    public var approvalDays = 90
    /// Requests approved within a minute of being made from which on nobody can have read them.
    public var quickApprovals = 5
    /// Days that an approved request, or the rest of one, may wait to be paid.
    public var staleDays = 180
    /// Percent of a contract or budget that may be paid before the work is accepted.
    public var acceptanceShare = 97

    /// The usual ones.
    public init() {}

    /// The same, with what a policy says where nothing was set.
    func following(_ policy: Policy) -> AuditThresholds {
        var result = self
        result.chosenSplitAmount = chosenSplitAmount ?? policy.firstStep
        return result
    }
}

extension AuditThresholds {
    /// The thresholds in words, in order.
    var lines: [(name: Wording, value: String)] {
        [
            (AuditLabel.lateDays, String(lateDays)),
            (AuditLabel.splitAmount, Money(fen: splitAmount).grouped),
            (AuditLabel.splitDays, String(splitDays)),
            (AuditLabel.leadDays, String(leadDays)),
            (AuditLabel.roundAmount, Money(fen: roundAmount).grouped),
            (AuditLabel.payeeShare, "\(payeeShare)%"),
            (AuditLabel.spendRate, "\(Money(fen: Int64(spendRate)).plain)%"),
            (AuditLabel.closingDays, String(closingDays)),
            (AuditLabel.gapLength, String(gapLength)),
            (AuditLabel.approvalDays, String(approvalDays)),
            (AuditLabel.quickApprovals, String(quickApprovals)),
            (AuditLabel.staleDays, String(staleDays)),
            (AuditLabel.acceptanceShare, "\(acceptanceShare)%"),
        ]
    }
}

/// What an audit covers: business dates from a first day to a last.
public struct AuditRange: Hashable, Sendable {
    /// The first day; nil: from the beginning.
    public let first: CalendarDate?
    /// The last day; nil: to the end.
    public let last: CalendarDate?

    /// Everything.
    public static let everything = AuditRange(first: nil, last: nil)

    /// A period.
    public init(_ period: Period) {
        self.init(first: period.firstDay, last: period.lastDay)
    }

    private init(first: CalendarDate?, last: CalendarDate?) {
        self.first = first
        self.last = last
    }

    /// Whether a day lies in it.
    func contains(_ day: CalendarDate) -> Bool {
        (first.map { $0 <= day } ?? true) && (last.map { day <= $0 } ?? true)
    }

    /// Whether a day lies in it or before it: what is known by its end.
    func reaches(_ day: CalendarDate) -> Bool { last.map { day <= $0 } ?? true }
}
