/// What an entry on a trace is to the entry that is traced. In the order of the chain: what it rests on, then what rests on
/// it.
package enum TraceLink: String, CaseIterable, Sendable {
    /// The voucher that it reverses.
    case original
    /// The voucher that was reversed and is recorded anew by it.
    case replaced
    /// The contribution that it gives back.
    case refunded
    /// What it doubts, answers, publishes or decides on.
    case concerned
    /// The request that it draws on.
    case request
    /// A yes to the request.
    case approval
    /// A no to the request.
    case rejection
    /// The request taken back.
    case withdrawal
    /// Where it was published.
    case publication
    /// The owners' vote.
    case vote
    /// The project.
    case project
    /// The contract with the payee, in every form that it had.
    case contract
    /// Who is paid on the contract instead of the contractor.
    case assignment
    /// The acceptance of the work.
    case acceptance
    /// The end of the project.
    case completion
    /// A voucher that draws on it.
    case voucher
    /// What reverses it.
    case reversal
    /// What is recorded in place of it after it was reversed.
    case anew
    /// What gives it back.
    case refund
    /// A doubt about it.
    case objection
    /// The answer to a doubt.
    case reply
    /// Any other entry.
    case other

    /// What an entry is by its kind.
    init(_ body: any EntryBody) {
        self =
            switch body {
            case is Request, is RegisterRequest: .request
            case let approval as Approval: approval.decision == .reject ? .rejection : .approval
            case is Withdrawal: .withdrawal
            case is Publication: .publication
            case is Resolution: .vote
            case is Project: .project
            case is Contract: .contract
            case is Assignment: .assignment
            case is Acceptance: .acceptance
            case is Completion: .completion
            case is Reversal: .reversal
            case is Refund: .refund
            case is Objection: .objection
            case is Reply: .reply
            default: body.asVoucher == nil ? .other : .voucher
            }
    }

    /// What the entry that a body names is to it.
    init(named body: any EntryBody) {
        self =
            switch body {
            case is Reversal: .original
            case is Refund: .refunded
            default: .concerned
            }
    }

    /// Its place in the chain.
    var place: Int { TraceLink.allCases.firstIndex(of: self) ?? 0 }
}
