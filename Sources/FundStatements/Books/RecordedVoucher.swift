import FundLedger
public import FundRules
public import TransparencyLog

/// A voucher of the period that a statement lists.
public struct RecordedVoucher: Sendable {
    /// The entry.
    public let sequence: Int
    /// Its leaf hash.
    public let hash: Digest
    /// The key that recorded it.
    public let recorder: KeyID
    /// When it was recorded.
    public let time: Timestamp
    /// Its business date.
    public let date: CalendarDate
    /// Its number.
    public let number: VoucherNumber
    /// What kind of entry it is, such as `contribution`.
    public let kind: String
    /// Its project, for payments.
    public let project: String?
    /// What a budget counts it as; nil where it is neither income nor a running cost.
    let category: Budget.Item?
    /// The unit or the payee it names; nil where it names none.
    public let party: String?
    /// Whether the party is a payee.
    private let namesPayee: Bool
    /// The request that it draws on.
    public let request: Int?
    /// What is paid besides the works of its project.
    public let part: Payment.Part?
    /// 银行流水号.
    public let reference: String?
    /// Which part of the bank's line it is.
    public let piece: Int?
    /// 发票号.
    public let invoice: String?
    /// 摘要, for a reversal its reason; empty where there is none.
    public let memo: String
    /// Its postings as papers show them: red ones are negative on their sides; of an earlier year's voucher that is
    /// reversed, blue on the opposite sides (会计基础工作规范 §51).
    public let postings: Postings
    /// How many files it names (附件张数).
    public let attachments: Int
    /// The entry that it reverses.
    public let reverses: Int?
    /// The voucher that it reverses.
    public let original: VoucherLink?
    /// The voucher that was reversed and is recorded anew by it (订正).
    public let replaces: VoucherLink?
    /// The year whose books it corrects, and the kind of voucher that was missing there.
    public let correction: (year: Year, kind: String)?
    /// Where the statements count it.
    let bearing: Bearing
    /// What it is to the units; nil where it concerns none, or only their opening balances.
    let movement: UnitMovement?
    /// What it did to the units' balances.
    let effect: SubLedgerEffect

    init(
        _ judged: JudgedEntry,
        _ number: VoucherNumber,
        _ bearing: Bearing,
        _ movement: UnitMovement?,
        _ links: VoucherTrail.Links,
        _ postings: Postings,
        _ register: UnitRegister
    ) {
        let entry = judged.entry
        sequence = entry.sequence
        hash = judged.hash
        recorder = entry.recorder
        time = entry.time
        date = entry.date
        self.number = number
        kind = entry.kind
        let body = entry.body
        let about = body.about
        let voucher = body.asVoucher
        correction = (body as? Correction).map { ($0.year, type(of: $0.voucher).kind) }
        project = about.project
        part = voucher?.part
        category = voucher?.budgetItem
        party = about.party ?? judged.effect.unit.map { register.units[$0].code }
        namesPayee = about.party != nil && about.payee != nil
        request = voucher?.request
        reference = voucher?.reference
        piece = voucher?.piece
        invoice = voucher?.invoice
        memo = judged.words
        self.postings = postings
        attachments = entry.attachments.count
        reverses = (body as? Reversal)?.entry
        original = links.original
        replaces = links.replaced
        self.bearing = bearing
        self.movement = movement
        effect = judged.effect
    }

    /// Whom it pays, or in a handover the other custodian; nil where it names nobody.
    public var payee: String? { namesPayee ? party : nil }

    /// The home that it concerns; nil where it concerns none.
    public var unit: String? { namesPayee ? nil : party }

    /// The order of a journal: by date, within a day as recorded.
    static func precedes(_ left: RecordedVoucher, _ right: RecordedVoucher) -> Bool {
        left.date != right.date ? left.date < right.date : left.sequence < right.sequence
    }
}

/// Another voucher that a voucher belongs with.
public struct VoucherLink: Hashable, Sendable {
    /// The entry.
    public let sequence: Int
    /// Its number.
    public let number: VoucherNumber
    /// Its date.
    public let date: CalendarDate
}

extension VoucherLink {
    /// The link to a voucher; nil for another entry.
    init?(_ entry: Entry) {
        guard let number = entry.number else { return nil }
        self.init(sequence: entry.sequence, number: number, date: entry.date)
    }
}
