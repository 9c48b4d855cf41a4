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

    func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("contract") { contract.encode(to: &$0) }
            $0.member("parties") { $0.array(parties) { $0.string($1) } }
        }
    }

    init(_ contract: Contract, parties: [String]) {
        self.contract = contract
        self.parties = parties
    }

    init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("contract")
        contract = try Contract(from: &reader)
        try reader.member("parties")
        parties = try reader.array { reader throws(CanonicalError) in try reader.string() }
        try reader.endObject()
    }
}

/// What a payee has been paid on a project.
struct PaidParty: Sendable {
    /// The name as it was first written.
    let name: String
    /// In fen; what was reversed does not count.
    var amount: Int64

    func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("amount", amount)
            $0.member("name", name)
        }
    }

    init(name: String, amount: Int64) {
        self.name = name
        self.amount = amount
    }

    init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("amount")
        amount = try reader.integer()
        try reader.member("name")
        name = try reader.string()
        try reader.endObject()
    }
}
