import TransparencyLog

/// How far a project has come: contract, acceptance, completion.
public struct ProjectLife: Sendable {
    /// The contract in force.
    public internal(set) var contract: Contract?
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
    init() {}

    /// What may be paid in all on a day, in fen: the contract's sum, less what is kept back until the work is accepted
    /// and the day of release has come; nil without a contract.
    func limit(on date: CalendarDate) -> Int64? {
        contract.map { contract in
            let isReleased = date >= contract.release && accepted.map { date >= $0 } ?? false
            return isReleased ? contract.amount : contract.amount - contract.withheld
        }
    }

    func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("accepted", accepted?.description)
            $0.member("charged", charged?.description)
            $0.member("completed", completed?.description)
            if let contract { $0.member("contract") { contract.encode(to: &$0) } }
            $0.member("contracted", contracted?.description)
            if let shares { $0.member("shares") { $0.digest(shares) } }
        }
    }

    init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        accepted = reader.optionalMember("accepted") ? try reader.date() : nil
        charged = reader.optionalMember("charged") ? try reader.date() : nil
        completed = reader.optionalMember("completed") ? try reader.date() : nil
        contract = reader.optionalMember("contract") ? try Contract(from: &reader) : nil
        contracted = reader.optionalMember("contracted") ? try reader.date() : nil
        shares = reader.optionalMember("shares") ? try reader.digest() : nil
        try reader.endObject()
    }

    /// Whether nothing has happened.
    var isEmpty: Bool { contract == nil && accepted == nil && completed == nil && charged == nil }
}

extension ProjectAccount {
    /// What is kept back of what the contract still owes, in fen.
    public var retention: Int64 {
        guard let contract = life.contract else { return 0 }
        return min(contract.withheld, max(contract.amount - cost, 0))
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
            judgement.add(.projectUnknown, id)
            return nil
        }
        if let completed = projects[index].life.completed {
            judgement.add(.projectComplete, id, completed.description)
            return nil
        }
        return index
    }

    /// A violation where what comes later is dated before what comes first.
    func checkOrder(_ first: CalendarDate, _ later: CalendarDate, of project: String, _ judgement: inout Judgement) {
        if later < first {
            judgement.add(.projectDatesContradict, project, later.description, first.description)
        }
    }
}
