import FundRules

/// A project that was paid for by the range's end.
struct PaidProject {
    let project: ProjectAccount
    /// What was paid and stands, in order of entry.
    let spendings: [SpentVoucher]
    /// Whether the owners voted for its use.
    let isVoted: Bool
    /// The emergency that it was asked for as.
    let ground: Ground?
    let title: WorkTitle
    /// What was paid, in fen.
    let amount: Int64

    /// Every project that was paid for, in order of the first payment.
    static func all(_ books: AuditBooks) -> [PaidProject] {
        let urgent = Dictionary(
            books.trail.asked.compactMap { asked in asked.request.project.map { ($0, asked.request.ground) } }
        ) { first, second in first ?? second }
        return books.standingByProject.compactMap { id, spendings in
            books.project(id).map { project in
                PaidProject(
                    project: project,
                    spendings: spendings,
                    isVoted: books.trail.votedFrom[id] != nil,
                    ground: urgent[id] ?? nil,
                    title: WorkTitle(project.title),
                    amount: spendings.reduce(0) { $0 &+ $1.amount }
                )
            }
        }
    }

    var date: CalendarDate { project.date }
    /// Its id and title.
    var name: String { "\(project.id) \(project.title)" }
    /// Who was paid, each once.
    var payees: [String] { spendings.payees }
    /// The same as they are compared.
    var foldedPayees: Set<String> { Set(spendings.compactMap(\.foldedPayee)) }
    /// The scope as it is compared.
    var place: String { Set(project.scope.names).sorted().joined(separator: " ") }

    /// What is voted on by the policy that was in force when it was last paid for, in fen; nil where nothing is.
    func voteStep(_ books: AuditBooks) -> Int64? {
        guard let last = spendings.last else { return nil }
        let policy = books.trail.policy(before: last.voucher.sequence)
        return policy?.tiers.first { $0.resolution != nil }?.from
    }
}

extension Scope {
    /// Whether a home may belong to both.
    func overlaps(_ other: Scope) -> Bool {
        names.contains(Scope.all) || other.names.contains(Scope.all) || !Set(names).isDisjoint(with: other.names)
    }
}

extension [PaidProject] {
    /// In order of business date.
    var byDate: [PaidProject] { sorted { ($0.date, $0.project.sequence) < ($1.date, $1.project.sequence) } }

    /// The vouchers of several projects, in order of entry.
    var vouchers: AuditedVouchers {
        AuditedVouchers(flatMap(\.spendings).sorted { $0.voucher.sequence < $1.voucher.sequence })
    }

    /// Their names, the first ten.
    var names: String { map(\.name).shortened(to: 10, by: " / ") }
}
