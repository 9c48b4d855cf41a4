/// Everything an entry rests on, and everything that rests on it: request, approvals, vote, contract, acceptance, files,
/// the bank's line, reversal. The one walk for whatever shows that.
package struct Trace {
    /// An entry on the way.
    package struct Step {
        /// What it is to the traced entry.
        package let link: TraceLink
        /// The entry.
        package let traced: TracedEntry
    }

    /// The traced entry.
    package let subject: TracedEntry
    /// What it rests on, in order of the chain.
    package private(set) var basis: [Step] = []
    /// What rests on it, in order of entry.
    package private(set) var results: [Step] = []
    /// The bank's line; nil where no money moved through the bank.
    package private(set) var bank: TracedBankLine?

    private let book: TraceBook
    private let ledger: LedgerFile
    private var known: Set<Int>

    /// - Parameter sequence: the traced entry.
    /// - Throws: `Problem` with `entryMissing`, or what reading an entry throws.
    package init(_ sequence: Int, _ book: TraceBook, _ ledger: LedgerFile) throws {
        guard let subject = try Trace.entry(sequence, book, ledger) else {
            throw Problem(.entryMissing, [.entry(sequence), .number(try ledger.size())])
        }
        (self.subject, self.book, self.ledger, known) = (subject, book, ledger, [sequence])
        try addBasis(of: subject)
        try addResults(of: subject)
        basis.sort { ($0.link.place, $0.traced.sequence) < ($1.link.place, $1.traced.sequence) }
        results.sort { $0.traced.sequence < $1.traced.sequence }
        bank = TracedBankLine(of: subject, reversing: basis.first { $0.link == .original }?.traced, book)
    }

    /// An entry as the pass kept it, or else as the file has it.
    private static func entry(_ sequence: Int, _ book: TraceBook, _ ledger: LedgerFile) throws -> TracedEntry? {
        if let kept = book.entries[sequence] { return kept }
        return try ledger.line(at: sequence).map { try TracedEntry(line: $0) }
    }

    private mutating func step(_ link: TraceLink?, _ sequence: Int) throws -> Step? {
        guard known.insert(sequence).inserted, let traced = try Trace.entry(sequence, book, ledger) else { return nil }
        return Step(link: link ?? TraceLink(traced.entry.body), traced: traced)
    }

    @discardableResult
    private mutating func rest(on sequence: Int, as link: TraceLink? = nil) throws -> TracedEntry? {
        guard let step = try step(link, sequence) else { return nil }
        basis.append(step)
        return step.traced
    }
}

extension Trace {
    private mutating func addBasis(of traced: TracedEntry) throws {
        let (sequence, body) = (traced.sequence, traced.entry.body)
        let about = body.about
        if let replaced = book.replaced[sequence] { try rest(on: replaced, as: .replaced) }
        if let named = about.entry {
            let isAsked = book.entries[named].map { $0.entry.body is Request } ?? false
            let link = isAsked && about.tie == .decision(named) ? TraceLink.request : TraceLink(named: body)
            if let earlier = try rest(on: named, as: link) { try addBasis(of: earlier) }
        }
        if let request = traced.request, let asked = try rest(on: request, as: .request) { try addBasis(of: asked) }
        for other in book.naming[sequence] ?? [] where isDecision(other, on: sequence) { try rest(on: other) }
        if let project = about.project { try addProject(project, traced) }
        if let handover = body as? Handover, handover.direction == .out { try addVotes(handover, before: sequence) }
    }

    /// Whether an entry decides on another, or says where it was published: without it nothing may be paid.
    private func isDecision(_ sequence: Int, on named: Int) -> Bool {
        guard let body = book.entries[sequence]?.entry.body else { return false }
        return body.about.tie == .decision(named) || body is Publication
    }

    /// What stood of the project before an entry, as far as the entry rests on it.
    private mutating func addProject(_ project: String, _ traced: TracedEntry) throws {
        let body = traced.entry.body
        let earlier = (book.projects[project] ?? []).filter { $0 < traced.sequence }
        let contract = contract(of: earlier, for: body)
        for sequence in earlier {
            switch book.entries[sequence]?.entry.body {
            case is Project: try rest(on: sequence)
            case let vote as Resolution where vote.matter == .use && !(body is Resolution): try rest(on: sequence)
            case let form as Contract where contract.map { $0.has(form) } ?? false: try rest(on: sequence)
            case let change as Assignment where contract.map { $0.has(change) } ?? false: try rest(on: sequence)
            case is Acceptance where body is Payment || body is Request || body is Completion: try rest(on: sequence)
            default: break
            }
        }
    }

    private mutating func addVotes(_ handover: Handover, before sequence: Int) throws {
        for vote in book.custodies where vote < sequence {
            let custodian = (book.entries[vote]?.entry.body as? Resolution)?.custodian
            if custodian.map({ FoldedName($0) }) == FoldedName(handover.custodian) { try rest(on: vote) }
        }
    }

    /// The parties of the contracts that an entry of a project rests on: of a payee's the one on which it is paid, of what
    /// concerns the whole work all; nil where there is none.
    private func contract(of entries: [Int], for body: any EntryBody) -> ContractParties? {
        var life = ProjectLife()
        for sequence in entries {
            if let change = book.entries[sequence]?.entry.body as? any PartyChange { change.enter(&life) }
        }
        guard let payee = body.about.payee else {
            return body is Project || body is Resolution ? nil : ContractParties(life.contracts)
        }
        let folded = FoldedName(payee)
        let own = life.contracts.filter { contract in contract.parties.contains { FoldedName($0) == folded } }
        return own.isEmpty ? nil : ContractParties(own)
    }
}

extension Trace {
    private mutating func addResults(of traced: TracedEntry) throws {
        let sequence = traced.sequence
        var next = (book.naming[sequence] ?? []) + (book.drawing[sequence] ?? [])
        if let anew = book.anew[sequence], let step = try step(.anew, anew) {
            results.append(step)
            try addResults(of: step.traced)
        }
        if traced.sequence == subject.sequence { next += laterOfProject(traced) }
        for later in next {
            guard let step = try step(nil, later) else { continue }
            results.append(step)
            try addResults(of: step.traced)
        }
    }

    /// What came of a project after an entry that all of it rests on; of a contract, what was paid on it, of a payment the
    /// acceptance and the end of the work.
    private func laterOfProject(_ traced: TracedEntry) -> [Int] {
        let body = traced.entry.body
        guard let project = body.about.project else { return custodyUsed(traced) }
        let all = book.projects[project] ?? []
        let later = all.filter { $0 > traced.sequence }
        switch body {
        case is Project, is Resolution, is Acceptance: return later
        case let contract as Contract:
            let parties = ContractParties(contract, assignments: later.compactMap { assignment($0) })
            return later.filter { sequence in
                guard let other = book.entries[sequence]?.entry.body else { return false }
                return other is Acceptance || other is Completion || other.about.payee.map(parties.names) ?? false
            }
        default:
            return later.filter { sequence in
                let other = book.entries[sequence]?.entry.body
                return other is Acceptance || other is Completion
            }
        }
    }

    private func assignment(_ sequence: Int) -> Assignment? { book.entries[sequence]?.entry.body as? Assignment }

    /// The handovers that a vote on another custodian allows.
    private func custodyUsed(_ traced: TracedEntry) -> [Int] {
        guard let vote = traced.entry.body as? Resolution, let custodian = vote.custodian else { return [] }
        return book.drawing.values.joined().filter { sequence in
            let handover = book.entries[sequence]?.entry.body as? Handover
            return sequence > traced.sequence && handover.map { FoldedName($0.custodian) } == FoldedName(custodian)
        }
    }
}

/// The parties of contracts, by which forms and assignments of them are known.
private struct ContractParties {
    private var folded: Set<FoldedName>

    init?(_ contracts: [ProjectContract]) {
        guard !contracts.isEmpty else { return nil }
        folded = Set(contracts.flatMap(\.parties).map { FoldedName($0) })
    }

    /// Those of a contract as it was made, and whom it was assigned to later.
    init(_ contract: Contract, assignments: [Assignment]) {
        folded = [FoldedName(contract.contractor)]
        for change in assignments where has(change) { folded.insert(FoldedName(change.assignee)) }
    }

    func names(_ name: String) -> Bool { folded.contains(FoldedName(name)) }
    func has(_ contract: Contract) -> Bool { names(contract.contractor) }
    func has(_ assignment: Assignment) -> Bool { names(assignment.contractor) }
}
