public import FundRules

/// An entry that a finding names.
public struct AuditedVoucher: Hashable, Sendable {
    /// The entry.
    public let sequence: Int
    /// Its voucher number; nil for what is no voucher.
    public let number: VoucherNumber?
    /// What it is; nil where that is not known.
    let kind: String?

    init(sequence: Int, number: VoucherNumber?, kind: String? = nil) {
        self.sequence = sequence
        self.number = number
        self.kind = kind
    }

    init(_ entry: Entry) {
        self.init(sequence: entry.sequence, number: entry.number, kind: entry.kind)
    }

    /// `2025-03/0012`, or the entry's position: `第 13 条`, as every other command has it.
    var place: Wording {
        number.map { .plain($0.description) }
            ?? Wording("第 {0} 条", "entry {0}").filled(String(sequence))
    }

    /// The same, and of what is no voucher what it is: `第 13 条 用款申请`.
    var name: Wording {
        guard number == nil, let kind else { return place }
        return Wording("{0} {1}", "{0} {1}").filled(with: place, EntryKinds.name(of: kind))
    }
}

/// The entries of a finding: how many, what they come to, and the first of them.
public struct AuditedVouchers: Sendable {
    /// How many.
    public private(set) var count = 0
    /// What they come to, in fen.
    public private(set) var amount: Int64 = 0
    /// The first of them, in the order they were added; at most 100, so that memory does not follow the ledger.
    public private(set) var first: [AuditedVoucher] = []

    private static let limit = 100

    init() {}

    /// What stands first, and what it comes to; then what was reversed, which is nothing any more.
    init(_ spendings: [SpentVoucher]) {
        for spending in spendings where spending.reversedBy == nil { add(spending.voucher, spending.amount) }
        for spending in spendings where spending.reversedBy != nil { add(spending.voucher, 0) }
    }

    mutating func add(_ voucher: AuditedVoucher, _ amount: Int64) {
        count += 1
        self.amount &+= amount
        if first.count < AuditedVouchers.limit { first.append(voucher) }
    }
}

/// Something worth a question.
public struct AuditFinding: Sendable {
    /// What found it, such as `split-payments`.
    public let detector: String
    /// `split-payments/17`: the same as long as the ledger's entries before are the same.
    public let id: String
    /// How urgent it is.
    public let severity: Severity
    /// What was found, with the actual values.
    public let detail: Wording
    /// The entries concerned.
    public let vouchers: AuditedVouchers
    /// What it is about in fen; nil where it is not about an amount.
    public let amount: Int64?

    init(
        _ detector: any AuditDetector.Type,
        _ key: String,
        _ detail: Wording,
        _ vouchers: AuditedVouchers = AuditedVouchers(),
        severity: Severity? = nil,
        amount: Int64? = nil
    ) {
        self.detector = detector.name
        id = "\(detector.name)/\(key)"
        self.severity = severity ?? detector.severity
        self.detail = detail
        self.vouchers = vouchers
        self.amount = amount ?? (vouchers.count > 0 ? vouchers.amount : nil)
    }
}
