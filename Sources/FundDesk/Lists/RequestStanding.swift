/// Where a request or a change stands on a day.
public enum RequestStanding: String, CaseIterable {
    case pending, approved, paid, expired, rejected, withdrawn, effective

    /// Decided by the policy in force, on a day.
    public init(_ matter: Matter, _ policy: Policy, on day: CalendarDate) {
        switch matter.outcome {
        case .effective: self = .effective
        case .rejected: self = .rejected
        case .withdrawn: self = .withdrawn
        case nil:
            if let request = matter.request, matter.paid >= request.amount {
                self = .paid
            } else if matter.isExpired(on: day) {
                self = .expired
            } else {
                self = matter.isApproved(by: policy) ? .approved : .pending
            }
        }
    }

    /// In words.
    package var wording: Wording {
        switch self {
        case .pending: TrustTexts.pending
        case .approved: TrustTexts.approved
        case .paid: TrustTexts.settled
        case .expired: TrustTexts.expired
        case .rejected: TrustTexts.rejected
        case .withdrawn: TrustTexts.taken
        case .effective: TrustTexts.effective
        }
    }
}

extension Trust {
    /// The requests and changes that stand so on a day, in order of entry.
    package func matters(_ wanted: RequestStanding..., on day: CalendarDate) -> [Matter] {
        matters.filter { wanted.contains(RequestStanding($0, policy, on: day)) }
    }
}
