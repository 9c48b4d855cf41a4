import FundRules

extension ExportProfile {
    /// The kinds of which everybody may see entries: those that are about the fund, its works and who keeps it. Any other,
    /// one that is new too, nobody sees but the estate.
    static let publicKinds: Set<String> = {
        let kinds: [any EntryBody.Type] = [
            Open.self, PolicyChange.self, MemberChange.self, Succession.self, Clock.self, Incarnation.self,
            Project.self, Contract.self, Assignment.self, Acceptance.self, Completion.self, Resolution.self,
            Budget.self, Rate.self, Request.self, Approval.self, Withdrawal.self, Publication.self,
            Payment.self, Expense.self, Income.self, Transfer.self, Distribution.self, Handover.self, Opening.self,
            Correction.self, Reversal.self, Reconciliation.self, Close.self, Closing.self,
            Attestation.self, Objection.self, Reply.self,
        ]
        return Set(kinds.map { $0.kind })
    }()
}

/// What everybody may see of a ledger, by kind and by what stands in the line.
struct PublicProfile {
    private let text: SpokenText
    private let register: UnitRegister
    /// How many homes were ever registered in a building: the only one of its building is that home.
    private let homes: [String: Int]
    /// The projects whose entry is not shown.
    private var hiddenProjects: Set<String> = []

    init(_ register: UnitRegister) {
        self.register = register
        text = SpokenText(register)
        homes = register.units.reduce(into: [:]) { $0[$1.building, default: 0] += 1 }
    }

    /// Why an entry of a kind that everybody may see is not shown whatever the others are; nil where that hangs on them.
    func ofItself(_ entry: Entry, _ line: [UInt8]) -> LeftOut? {
        concernsHome(entry.body) ? .household : text.givesAway(entry, line)
    }

    /// Judges the next entry, of a kind that everybody may see; nil where it is shown.
    ///
    /// - Parameter own: why it is not shown whatever the others are.
    /// - Parameter isShown: whether an earlier entry is.
    /// - Parameter hasHidden: whether vouchers of a month are not shown.
    mutating func judge(
        _ entry: Entry,
        _ own: LeftOut?,
        isShown: (Int) -> Bool,
        hasHidden: (Month) -> Bool
    ) -> LeftOut? {
        let reason = own ?? amongOthers(entry, isShown, hasHidden)
        if reason != nil, let project = entry.body as? Project { hiddenProjects.insert(project.id) }
        return reason
    }

    private func amongOthers(
        _ entry: Entry,
        _ isShown: (Int) -> Bool,
        _ hasHidden: (Month) -> Bool
    ) -> LeftOut? {
        if let body = entry.body as? Reconciliation {
            // Who knows how a bank writes its file could try a home's transfer against the hash of it.
            let isWhole = body.bankOnly.isEmpty && body.ledgerOnly.isEmpty && !hasHidden(body.period)
            return isWhole ? nil : .bank
        }
        let about = entry.body.about
        if let earlier = about.entry, !isShown(earlier) { return .rests }
        if let project = about.project, hiddenProjects.contains(project) { return .rests }
        return nil
    }

    /// Whether an entry names a home, or has what is one's.
    private func concernsHome(_ body: any EntryBody) -> Bool {
        let about = body.about
        if about.unit != nil || about.scope.contains(where: isOneHome) { return true }
        switch body {
        case let body as Opening: return !body.units.isEmpty
        case let body as Handover: return !body.units.isEmpty
        case is RegisterRequest: return true
        case let body as Objection: return body.signature != nil
        case let body as Resolution: return body.ballots != nil
        // A distribution is asked for by its scope, a refund by its home.
        case let body as Request: return body.payee.split(separator: " ").map(String.init).contains(where: isOneHome)
        default: return false
        }
    }

    /// Whether a name of a scope is one home's.
    private func isOneHome(_ name: String) -> Bool {
        if name == Scope.all { return register.units.count == 1 }
        return register.index(of: name) != nil || homes[name] == 1
    }
}
