import TransparencyLog

/// How far a project has come: contract, acceptance, completion.
public struct ProjectLife: Sendable {
    /// The contracts in force, one a contractor, in order of entry.
    public internal(set) var contracts: [ProjectContract] = []
    /// What each payee was paid on the project, whatever for.
    var paid: [FoldedName: PaidParty] = [:]
    /// When the first contract was made.
    public internal(set) var contracted: CalendarDate?
    /// The latest date of a voucher that charged the project, or gave something back.
    var charged: CalendarDate?
    /// When the work was accepted.
    public internal(set) var accepted: CalendarDate?
    /// When the project was completed.
    public internal(set) var completed: CalendarDate?
    /// The root over the units' shares that its completion gave, where later nobody can make it again: in a salted ledger.
    var shares: Digest?

    /// Nothing yet.
    public init() {}

    /// The sum of all contracts, in fen; nil without one.
    public var contractSum: Int64? {
        contracts.isEmpty ? nil : contracts.reduce(0) { $0 &+ $1.contract.amount }
    }

    /// The last day from which what is kept back may be paid; nil without a contract.
    public var release: CalendarDate? { contracts.map(\.contract.release).max() }

    /// What was paid on a contract, in fen: all that its parties were paid on the project.
    public func paid(on contract: ProjectContract) -> Int64 {
        Set(contract.parties.map { FoldedName($0) }).reduce(0) { $0 &+ (paid[$1]?.amount ?? 0) }
    }

    /// What is kept back of what the contracts still owe, in fen.
    public var retention: Int64 { contracts.reduce(0) { $0 &+ min($1.contract.withheld, left(of: $1)) } }

    /// The contract on which a name is paid now; nil where it is nobody's.
    package func contract(of name: String) -> Int? {
        guard !contracts.isEmpty else { return nil }
        let folded = FoldedName(name)
        return contracts.firstIndex { FoldedName($0.party) == folded }
    }

    /// Counts what a payee was paid, or gave back.
    public mutating func pay(_ name: String, _ amount: Int64) {
        let folded = FoldedName(name)
        let sum = (paid[folded]?.amount ?? 0) &+ amount
        paid[folded] = sum == 0 ? nil : PaidParty(name: paid[folded]?.name ?? name, amount: sum)
    }

    /// Whether nothing has happened.
    var isEmpty: Bool {
        contracts.isEmpty && paid.isEmpty && accepted == nil && completed == nil && charged == nil
    }
}

extension ProjectLife: SnapshotObject, SnapshotContainer {
    init<Coder: SnapshotCoder>(_ written: ProjectLife?, by coder: inout Coder) throws(Coder.Failure) {
        accepted = try coder.optional("accepted", written?.accepted)
        charged = try coder.optional("charged", written?.charged)
        completed = try coder.optional("completed", written?.completed)
        contracted = try coder.optional("contracted", written?.contracted)
        contracts = try coder.value(ifAny: "contracts", written?.contracts)
        let paid = written?.paid.values.sorted { $0.name < $1.name }
        try coder.each(ifAny: "paid", paid) { self.paid[FoldedName($0.name)] = $0 }
        shares = try coder.optional("shares", written?.shares)
    }
}

extension FundState {
    /// The day before which a project's contract cannot have been made: the end of the first vote that passed the use of
    /// the fund for it, which an emergency need not wait for.
    func earliestContract(for project: ProjectAccount) -> CalendarDate {
        let voted = trust.hasEmergency(for: project.id) ? nil : trust.resolved(.use(project.id))
        return max(project.date, voted ?? project.date)
    }

    /// The day before which a project's work cannot have been accepted; an emergency is mended before there is a
    /// contract.
    func earliestAcceptance(of project: ProjectAccount) -> CalendarDate {
        let contracted = trust.hasEmergency(for: project.id) ? nil : project.life.contracted
        return max(project.date, contracted ?? project.date)
    }

    /// The index of a project that is entered and not completed; a violation where there is none.
    func openProject(_ id: String, _ judgement: inout Judgement) -> Int? {
        guard let index = project(id) else {
            judgement.add(.projectUnknown, .name(id))
            return nil
        }
        if let completed = projects[index].life.completed {
            judgement.add(.projectComplete, .name(id), .date(completed))
            return nil
        }
        return index
    }

    /// A violation where what comes later is dated before what comes first.
    func checkOrder(_ first: CalendarDate, _ later: CalendarDate, of project: String, _ judgement: inout Judgement) {
        if later < first {
            judgement.add(.projectDatesContradict, .name(project), .date(later), .date(first))
        }
    }
}
