import FundRules

/// The contracts of the projects, and what was paid on them, as they were at the end of a period: what is dated later has not
/// happened yet, whenever it was recorded.
struct ContractsAtEnd: Sendable {
    private var lives: [String: ProjectLife] = [:]
    /// The payments, by entry: a reversal names no payee.
    private var payments: [Int: Payment] = [:]

    /// Takes an entry that is dated in the period or before it.
    mutating func observe(_ entry: Entry) {
        switch entry.body {
        case let contract as Contract: lives[contract.project, default: ProjectLife()].enter(contract)
        case let assignment as Assignment: lives[assignment.project, default: ProjectLife()].enter(assignment)
        case let payment as Payment: pay(payment, in: entry)
        case let correction as Correction:
            if let payment = correction.voucher as? Payment { pay(payment, in: entry) }
        case let reversal as Reversal:
            guard let payment = payments[reversal.entry] else { return }
            lives[payment.project, default: ProjectLife()].pay(payment.payee, 0 &- payment.amount)
        default: break
        }
    }

    private mutating func pay(_ payment: Payment, in entry: Entry) {
        payments[entry.sequence] = payment
        lives[payment.project, default: ProjectLife()].pay(payment.payee, payment.amount)
    }

    /// The contracts that a project had, in fen: what they come to, nil without one, and what they kept back of what they
    /// still owed.
    func sums(of project: String) -> (contract: Int64?, retention: Int64) {
        let life = lives[project] ?? ProjectLife()
        return (life.contractSum, life.retention)
    }
}
