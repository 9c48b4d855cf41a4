import FundLedger
import FundRules

/// What an entry says besides its postings, under the names that every export and the audit have for it.
///
/// One place knows the kinds; whoever adds a kind of entry adds here what it says.
struct Particulars {
    /// The unit concerned, by code.
    var unit: String?
    /// The project concerned, by id.
    var project: String?
    /// Who was paid; in a handover, and a vote on one, the other custodian.
    var payee: String?
    /// 发票号.
    var invoice: String?
    /// 银行流水号.
    var reference: String?
    /// Buildings and unit codes that share in it.
    var scope: [String] = []
    /// The earlier entry that it names: what a reversal undoes, what a refund gives back.
    var refersTo: Int?
    /// Why, in a reversal.
    var reason: String?
    /// What a project is called.
    var title: String?

    init(_ body: any EntryBody) {
        switch body {
        case let body as Contribution: unit = body.unit
        case let body as Payment:
            project = body.project
            payee = body.payee
        case let body as Expense: payee = body.payee
        case let body as Distribution: scope = body.scope
        case let body as Reversal:
            refersTo = body.entry
            reason = body.reason
        case let body as Project:
            project = body.id
            scope = body.scope
            title = body.title
        default: self = Particulars(rare: body)
        }
        if let body = body as? any VoucherBody {
            invoice = body.invoice
            reference = body.reference
        }
    }

    private init(rare body: any EntryBody) {
        switch body {
        case let body as Refund: refersTo = body.entry
        case let body as Correction: self = Particulars(body.voucher)
        case let body as Handover: payee = body.custodian
        case let body as Destruction: unit = body.unit
        case let body as Payout: unit = body.unit
        case let body as DebtSettlement: unit = body.unit
        case let body as Split: unit = body.unit
        case let body as Merge: unit = body.whole.code
        case let body as Amendment: unit = body.unit.code
        case let body as Title: unit = body.unit
        case let body as Rate: scope = body.scope
        case let body as Erasure:
            refersTo = body.detail.entry
            reason = body.reason
        case let body as Objection:
            refersTo = body.entry
            unit = body.unit
        case let body as Reply: refersTo = body.objection
        case let body as Publication: refersTo = body.entry
        case let body as Contract:
            project = body.project
            payee = body.contractor
        case let body as Assignment:
            project = body.project
            payee = body.assignee
        case let body as Acceptance: project = body.project
        case let body as Completion: project = body.project
        case let body as Request:
            project = body.project
            payee = body.payee
        case let body as RegisterRequest: unit = Particulars(body.change).unit
        case let body as Approval: refersTo = body.entry
        case let body as Withdrawal:
            refersTo = body.entry
            reason = body.reason
        case let body as Clock:
            refersTo = body.from
            reason = body.reason
        case let body as Incarnation: reason = body.reason
        case let body as Resolution:
            project = body.project
            payee = body.custodian
            scope = body.scope
            title = body.title
        default: break
        }
    }
}

extension JudgedEntry {
    /// 摘要 and, in a reversal, the reason, one after the other; empty where there is neither.
    func words(_ particulars: Particulars) -> String {
        [entry.memo?.string(in: line), particulars.reason].compactMap { $0 }.joined(separator: " ")
    }
}
