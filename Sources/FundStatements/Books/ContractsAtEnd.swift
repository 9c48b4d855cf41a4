import FundRules

/// The contracts of the projects, and what was paid on them, as they were at the end of a period: what is dated later has not
/// happened yet, whenever it was recorded.
struct ContractsAtEnd: Sendable {
    private var lives: [String: ProjectLife] = [:]
    /// The payments, by entry: a reversal names no payee.
    private var payments: [Int: (project: String, payee: String, amount: Int64)] = [:]

    /// Takes an entry that is dated in the period or before it.
    mutating func observe(_ entry: Entry) {
        let body = entry.body
        let about = body.about
        if let reversal = body as? Reversal {
            guard let (project, payee, amount) = payments[reversal.entry] else { return }
            lives[project, default: ProjectLife()].pay(payee, 0 &- amount)
        } else if let project = about.project, let payee = about.payee {
            if let amount = about.spent {
                payments[entry.sequence] = (project, payee, amount)
                lives[project, default: ProjectLife()].pay(payee, amount)
            } else {
                (body as? any PartyChange)?.enter(&lives[project, default: ProjectLife()])
            }
        }
    }

    /// The contracts that a project had, in fen: what they come to, nil without one, and what they kept back of what they
    /// still owed.
    func sums(of project: String) -> (contract: Int64?, retention: Int64) {
        let life = lives[project] ?? ProjectLife()
        return (life.contractSum, life.retention)
    }
}
