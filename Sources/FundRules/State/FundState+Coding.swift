import TransparencyLog

/// The snapshot: the state as canonical JSON, a cache that the verifier recomputes and compares byte for byte.
extension FundState {
    /// The state as canonical JSON; equal states give equal bytes.
    public func encoded() -> [UInt8] {
        var writer = CanonicalWriter()
        encode(to: &writer)
        return writer.bytes
    }

    /// Reads a snapshot.
    public init(snapshot: UnsafeRawBufferPointer) throws(CanonicalError) {
        var reader = CanonicalReader(snapshot)
        try self.init(from: &reader)
        try reader.end()
        lateChanges = LateChanges(since: size)
        accounts = fund?.chart.table ?? AccountTable()
        try reader.check(isCoherent)
        projectIndexes = Dictionary(projects.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }

    /// Whether every index in the snapshot points at something: a damaged cache must not stop the program.
    private var isCoherent: Bool {
        balances.count == accounts.count && years.allSatisfy { $0.balances.count == accounts.count }
            && payables.keys.allSatisfy { register.units.indices.contains($0) } && register.isCoherent
            && projects.allSatisfy { $0.passedOn.keys.allSatisfy { register.units.indices.contains($0) } }
            && ([closed] + open).allSatisfy { book in
                book.balances.count == accounts.count && book.units.amounts.count <= register.units.count
                    && book.units.pending.allSatisfy { $0.project.map { $0 < projects.count } ?? true }
            }
    }
}

extension FundState: SnapshotObject {
    init<Coder: SnapshotCoder>(_ written: FundState?, by coder: inout Coder) throws(Coder.Failure) {
        self.init()
        attestations = try coder.value(ifAny: "attestations", written?.attestations)
        balances = try coder.value("balances", written?.balances)
        try coder.each("bank", written?.bankAtClose.map { SnapshotPair($0.month, $0.balance) }) {
            bankAtClose.append((month: $0.first, balance: $0.second))
        }
        budgets = try coder.value("budgets", written?.budgets)
        closed = try coder.value("closed", written?.closed)
        closedThrough = try coder.optional("closedThrough", written?.closedThrough)
        clocks = try coder.value(ifAny: "clocks", written?.clocks)
        erased = try coder.value(ifAny: "erased", written?.erased)
        fund = try coder.optional("fund", written?.fund)
        let hash = try coder.value("hash", written?.lastHash)
        jumps = try coder.value(ifAny: "jumps", written?.jumps)
        objections = try coder.value(ifAny: "objections", written?.objections)
        open = try coder.value("open", written?.open)
        openedOn = try coder.value("opened", written?.openedOn)
        partPaid = try coder.value(ifAny: "partPaid", written?.partPaid)
        payables = try coder.value("payables", written?.payables)
        projects = try coder.value("projects", written?.projects)
        rates = try coder.value("rates", written?.rates)
        reconciled = try coder.value("reconciled", written?.reconciled)
        refunded = try coder.value("refunded", written?.refunded)
        reversed = try coder.value("reversed", written?.reversed)
        salts = try coder.optional("salts", written?.salts)
        settled = try coder.value(ifAny: "settled", written?.settled)
        let shared = written?.sharedSerials.sorted { $0.key.text < $1.key.text }.map(\.value)
        try coder.each(ifAny: "shared", shared) { sharedSerials[FoldedName($0.reference)] = $0 }
        let size = try coder.value("size", written?.size)
        let time = try coder.value("time", written?.lastTime)
        hasTraded = try coder.value("traded", written?.hasTraded)
        trust = try coder.optional("trust", written?.changedTrust) ?? fund.map { Trust($0) } ?? Trust()
        register = try coder.value("units", written?.register)
        yearEnds = try coder.value(ifAny: "yearEnds", written?.yearEnds)
        years = try coder.value("years", written?.years)
        restore(size: size, hash: hash, time: time)
    }
}

extension Open: SnapshotValue {}
extension Rate: SnapshotValue {}
extension Budget: SnapshotValue {}
extension RegisteredUnit: SnapshotValue {}
extension SharingBasis: SnapshotValue {}

extension TenureAmounts: SnapshotFigures {
    init?(figures: [Int64]) {
        guard figures.count == 2 else { return nil }
        self.init(commercial: figures[0], public: figures[1])
    }

    var figures: [Int64] { [commercial, self.public] }
}

extension Scope: SnapshotObject {
    init<Coder: SnapshotCoder>(_ written: Scope?, by coder: inout Coder) throws(Coder.Failure) {
        names = try coder.value("names", written?.names.map { SnapshotCode(text: $0) }).map(\.text)
        try coder.check(!names.isEmpty)
        sequence = try coder.value("sequence", written?.sequence)
    }
}

extension Book: SnapshotObject {
    init<Coder: SnapshotCoder>(_ written: Book?, by coder: inout Coder) throws(Coder.Failure) {
        balances = try coder.value("balances", written?.balances)
        month = try coder.optional("month", written?.month)
        let pending = try coder.value("pending", written?.units.pending)
        units = SubLedger(amounts: try coder.value("units", written?.units.amounts), pending: pending)
        vouchers = try coder.value("vouchers", written?.vouchers)
    }
}

extension SubLedger.Pending: SnapshotObject {
    init<Coder: SnapshotCoder>(_ written: SubLedger.Pending?, by coder: inout Coder) throws(Coder.Failure) {
        let (charge, distribution) = (written?.charge, written?.distribution)
        if let amounts = try coder.optional("amounts", distribution?.amounts) {
            let scope = try coder.value("scope", distribution?.scope)
            let basis = try coder.value("sharing", distribution?.basis)
            let sign = try coder.value("sign", distribution?.sign)
            try coder.check((-1...1).contains(sign))
            self = .distribution(scope, basis, amounts, sign: sign)
        } else {
            let from = try coder.value("from", charge?.from)
            let project = try coder.value("project", charge?.project)
            self = .charge(project: project, from: from, to: try coder.value("to", charge?.to))
        }
    }

    private var charge: (project: Int, from: TenureAmounts, to: TenureAmounts)? {
        if case .charge(let project, let from, let to) = self { (project, from, to) } else { nil }
    }

    private var distribution: (scope: Scope, basis: SharingBasis, amounts: TenureAmounts, sign: Int64)? {
        if case .distribution(let scope, let basis, let amounts, let sign) = self {
            (scope, basis, amounts, sign)
        } else {
            nil
        }
    }
}

extension ProjectAccount: SnapshotObject {
    init<Coder: SnapshotCoder>(_ written: ProjectAccount?, by coder: inout Coder) throws(Coder.Failure) {
        budget = try coder.value("budget", written?.budget)
        charged = try coder.value("charged", written?.charged)
        date = try coder.value("date", written?.date)
        id = try coder.code("id", written?.id)
        life = try coder.value(ifAny: "life", written?.life)
        passedOn = try coder.value(ifAny: "passedOn", written?.passedOn)
        scope = try coder.value("scope", written?.scope)
        sequence = try coder.value("sequence", written?.sequence)
        basis = try coder.value("sharing", written?.basis)
        title = try coder.value("title", written?.title)
        weights = try coder.value("weights", written?.weights)
        try coder.check((1...Limits.amount).contains(budget) && weights.commercial >= 0 && weights.public >= 0)
        // The snapshot of an older program does not say who was paid.
        try coder.check(life.paid.values.reduce(0) { $0 &+ $1.amount } == charged.sum)
    }
}

extension UnitRegister: SnapshotObject {
    init<Coder: SnapshotCoder>(_ written: UnitRegister?, by coder: inout Coder) throws(Coder.Failure) {
        self.init()
        try coder.each("batches", written?.unitsByBatch) { append(Array($0.units), at: $0.sequence) }
        let days = written?.days.sorted { $0.key < $1.key }.map { CountedDay(entry: $0.key, day: $0.value) }
        try coder.each(ifAny: "days", days) { self.days[$0.entry] = $0.day }
        let departed = written?.departed.sorted { $0.key < $1.key }.map { DepartedUnit(index: $0.key, why: $0.value) }
        try coder.each("departed", departed) { self.departed[$0.index] = $0.why }
        heldTogether = try coder.value(ifAny: "held", written?.heldTogether)
        let versions = written?.versions.sorted { $0.key < $1.key }.map { index, versions in
            versions.map { IndexedVersion(index: index, version: $0) }
        }
        try coder.each("versions", versions) {
            for item in $0 { self.versions[item.index, default: []].append(item.version) }
        }
    }

    private var unitsByBatch: [RegisteredBatch] {
        var first = 0
        return batches.map { batch in
            defer { first = batch.count }
            return RegisteredBatch(sequence: batch.sequence, units: units[first..<batch.count])
        }
    }
}
