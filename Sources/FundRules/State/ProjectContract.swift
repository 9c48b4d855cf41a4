/// A contract in force, with whom it has been owed to.
public struct ProjectContract: Sendable {
    /// The contract, by its last form.
    public internal(set) var contract: Contract
    /// The contractor, and whom the claim was assigned to since, in order; the last one is paid.
    public internal(set) var parties: [String]

    /// Who is paid on it now.
    public var party: String { parties.last ?? contract.contractor }

    /// Whether a name is, or was, a party.
    func names(_ name: FoldedName) -> Bool { parties.contains { FoldedName($0) == name } }

    /// What may be paid on it in all on a day, in fen: its sum, less what is kept back until the work is accepted and the
    /// day of release has come.
    func limit(on date: CalendarDate, accepted: CalendarDate?) -> Int64 {
        let isReleased = date >= contract.release && accepted.map { date >= $0 } ?? false
        return isReleased ? contract.amount : contract.amount - contract.withheld
    }

    init(_ contract: Contract, parties: [String]) {
        self.contract = contract
        self.parties = parties
    }
}

extension ProjectContract: SnapshotObject {
    init<Coder: SnapshotCoder>(_ written: ProjectContract?, by coder: inout Coder) throws(Coder.Failure) {
        contract = try coder.value("contract", written?.contract)
        parties = try coder.value("parties", written?.parties)
        try coder.check(!parties.isEmpty)
    }
}

extension Contract: SnapshotValue {}

/// What a payee has been paid on a project.
struct PaidParty: Sendable {
    /// The name as it was first written.
    let name: String
    /// In fen; what was reversed does not count.
    var amount: Int64
}

extension PaidParty: SnapshotObject {
    init<Coder: SnapshotCoder>(_ written: PaidParty?, by coder: inout Coder) throws(Coder.Failure) {
        amount = try coder.value("amount", written?.amount)
        name = try coder.value("name", written?.name)
    }
}
