/// What ties an entry to the history that it stands in, so that it would say something else, or nothing, in another.
public enum Tie: Hashable, Sendable {
    /// Nothing: it says what happened, and says it as well anywhere.
    case none
    /// It names an entry by its number.
    case entry(Int)
    /// It is paid or carried out under a request, which is named by its entry's number.
    case request(Int)
    /// It bears a signature over a text of that history.
    case signature
    /// It bears figures or fingerprints of that history's books.
    case figures
    /// It says who may act, or what it takes, or asks for it: where it counts, that is decided anew.
    case authority
}

extension EntryBody {
    /// What ties an entry of this kind to its history; a kind that nobody has thought of is not free.
    public var tie: Tie {
        switch self {
        case is Contribution, is Income, is Project, is Opening, is Rate, is Budget, is Acceptance, is Destruction,
            is Resolution:
            .none
        case let body as any RegisterChange: Tie(request: body.request)
        case let body as Payment: Tie(request: body.request)
        case let body as Expense: Tie(request: body.request)
        case let body as Contract: Tie(request: body.request)
        case let body as Assignment: Tie(request: body.request)
        case let body as Transfer: Tie(request: body.request)
        case let body as Distribution: Tie(request: body.request)
        case let body as Payout: Tie(request: body.request)
        case let body as DebtSettlement: Tie(request: body.request)
        case let body as Handover: Tie(request: body.request)
        case let body as Correction: body.voucher.tie
        case let body as Reversal: .entry(body.entry)
        case let body as Refund: .entry(body.entry)
        case let body as Erasure: .entry(body.detail.entry)
        case let body as Objection: .entry(body.entry)
        case let body as Reply: .entry(body.objection)
        case let body as Publication: .entry(body.entry)
        case let body as Approval: .entry(body.entry)
        case let body as Withdrawal: .entry(body.entry)
        case is Close, is Closing, is Completion, is Reconciliation: .figures
        case is Succession: .signature
        case let body as MemberChange: body.tieOfChange
        default: .authority
        }
    }
}

extension Tie {
    fileprivate init(request: Int?) { self = request.map(Tie.request) ?? .none }
}

extension MemberChange {
    fileprivate var tieOfChange: Tie {
        if case .rotate = change { .signature } else { .authority }
    }
}
