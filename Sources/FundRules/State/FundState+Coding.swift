import TransparencyLog

/// The snapshot: the state as canonical JSON, a cache that the verifier recomputes and compares byte for byte.
extension FundState {
    /// The state as canonical JSON; equal states give equal bytes.
    public func encoded() -> [UInt8] {
        var writer = CanonicalWriter()
        writer.object {
            $0.member("balances") { $0.integers(balances) }
            $0.member("bank") { $0.array(bankAtClose) { $0.pair($1.month.description, $1.balance) } }
            $0.member("budgets") { $0.array(budgets) { $1.encode(to: &$0) } }
            $0.member("closed") { closed.encode(to: &$0) }
            $0.member("closedThrough", closedThrough?.description)
            if !clocks.isEmpty { $0.member("clocks") { $0.array(clocks) { $1.encode(to: &$0) } } }
            if !erased.isEmpty { $0.member("erased") { $0.array(erased.sorted()) { $1.encode(to: &$0) } } }
            if let fund { $0.member("fund") { fund.encode(to: &$0) } }
            $0.member("hash") { $0.digest(lastHash) }
            if !jumps.isEmpty { $0.member("jumps") { $0.array(jumps) { $1.encode(to: &$0) } } }
            if !objections.isEmpty { $0.member("objections") { $0.array(objections) { $1.encode(to: &$0) } } }
            $0.member("open") { $0.array(open) { $1.encode(to: &$0) } }
            $0.member("opened", openedOn.description)
            if !partPaid.isEmpty { $0.member("partPaid") { partPaid.encode(to: &$0) } }
            $0.member("payables") { $0.amounts(payables) }
            $0.member("projects") { $0.array(projects) { $1.encode(to: &$0) } }
            $0.member("rates") { $0.array(rates) { $1.encode(to: &$0) } }
            $0.member("reconciled") { $0.array(reconciled) { $1.encode(to: &$0) } }
            $0.member("refunded") { $0.amounts(refunded) }
            $0.member("reversed") { $0.integers(reversed.sorted().map(Int64.init)) }
            if let salts { $0.member("salts") { salts.encode(to: &$0) } }
            if !settled.isEmpty { $0.member("settled") { $0.amounts(settled) } }
            if !sharedSerials.isEmpty {
                $0.member("shared") {
                    $0.array(sharedSerials.sorted { $0.key.text < $1.key.text }) { $1.value.encode(to: &$0) }
                }
            }
            $0.member("size", Int64(size))
            $0.member("time", lastTime.description)
            $0.member("traded") { $0.boolean(hasTraded) }
            if let trust = changedTrust { $0.member("trust") { trust.encode(to: &$0) } }
            $0.member("units") { writer in register.encode(to: &writer) }
            if !yearEnds.isEmpty { $0.member("yearEnds") { yearEnds.encode(to: &$0) } }
            $0.member("years") { $0.array(years) { $1.encode(to: &$0) } }
        }
        return writer.bytes
    }

    /// Reads a snapshot.
    public init(snapshot: UnsafeRawBufferPointer) throws(CanonicalError) {
        var reader = CanonicalReader(snapshot)
        try self.init(from: &reader)
        try reader.end()
    }

    private init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("balances")
        let balances = try reader.integers()
        try reader.member("bank")
        bankAtClose = try reader.list { reader throws(CanonicalError) in try reader.monthAmount() }
        try reader.member("budgets")
        budgets = try reader.list { reader throws(CanonicalError) in try Budget(from: &reader) }
        try reader.member("closed")
        let closed = try Book(from: &reader)
        closedThrough = reader.optionalMember("closedThrough") ? try reader.month() : nil
        if reader.optionalMember("clocks") {
            clocks = try reader.list { reader throws(CanonicalError) in try CorrectedTime(from: &reader) }
        }
        if reader.optionalMember("erased") {
            erased = Set(try reader.list { reader throws(CanonicalError) in try Erasure.Detail(from: &reader) })
        }
        fund = reader.optionalMember("fund") ? try Open(from: &reader) : nil
        try reader.member("hash")
        let hash = try reader.digest()
        if reader.optionalMember("jumps") {
            jumps = try reader.list { reader throws(CanonicalError) in try ClockJump(from: &reader) }
        }
        if reader.optionalMember("objections") {
            objections = try reader.list { reader throws(CanonicalError) in try StandingObjection(from: &reader) }
        }
        try reader.member("open")
        open = try reader.list { reader throws(CanonicalError) in try Book(from: &reader) }
        try reader.member("opened")
        openedOn = try reader.date()
        if reader.optionalMember("partPaid") { partPaid = try PartPaidInvoices(from: &reader) }
        try reader.member("payables")
        payables = try reader.indexedAmounts()
        try reader.member("projects")
        projects = try reader.list { reader throws(CanonicalError) in try ProjectAccount(from: &reader) }
        try reader.member("rates")
        rates = try reader.list { reader throws(CanonicalError) in try Rate(from: &reader) }
        try reader.member("reconciled")
        reconciled = try reader.list { reader throws(CanonicalError) in try ReconciledMonth(from: &reader) }
        try reader.member("refunded")
        refunded = try reader.indexedAmounts()
        try reader.member("reversed")
        reversed = Set(try reader.integers().map(Int.init))
        salts = reader.optionalMember("salts") ? try SaltChain(from: &reader) : nil
        if reader.optionalMember("settled") { settled = try reader.indexedAmounts() }
        if reader.optionalMember("shared") {
            let shared = try reader.list { reader throws(CanonicalError) in try SharedSerial(from: &reader) }
            sharedSerials = Dictionary(shared.map { (FoldedName($0.reference), $0) }) { first, _ in first }
        }
        try reader.member("size")
        let size = Int(try reader.integer(in: 0...Limits.integer))
        try reader.member("time")
        let time = try reader.timestamp()
        try reader.member("traded")
        hasTraded = try reader.boolean()
        if let fund { trust = Trust(fund) }
        if reader.optionalMember("trust") { trust = try Trust(from: &reader) }
        try reader.member("units")
        register = try UnitRegister(from: &reader)
        if reader.optionalMember("yearEnds") { yearEnds = try YearEnds(from: &reader) }
        try reader.member("years")
        years = try reader.list { reader throws(CanonicalError) in try OpenYear(from: &reader) }
        try reader.endObject()
        accounts = fund?.chart.table ?? AccountTable()
        self.balances = balances
        self.closed = closed
        guard isCoherent else { throw reader.failure(.malformedValue, at: nil, "snapshot") }
        projectIndexes = Dictionary(projects.enumerated().map { ($1.id, $0) }) { first, _ in first }
        restore(size: size, hash: hash, time: time)
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

extension CanonicalWriter {
    mutating func integers(_ values: [Int64]) { array(values) { $0.integer($1) } }

    mutating func amounts(_ name: StaticString, _ value: TenureAmounts) {
        member(name) { $0.integers([value.commercial, value.public]) }
    }

    mutating func scope(_ value: Scope) {
        object {
            $0.member("names") { $0.array(value.names) { $0.string($1) } }
            $0.member("sequence", Int64(value.sequence))
        }
    }
}

extension CanonicalReader {
    package mutating func list<Element>(
        _ element: (inout CanonicalReader) throws(CanonicalError) -> Element
    ) throws(CanonicalError) -> [Element] {
        var result: [Element] = []
        try beginArray()
        while try nextElement() { result.append(try element(&self)) }
        return result
    }

    mutating func integers() throws(CanonicalError) -> [Int64] {
        try list { reader throws(CanonicalError) in try reader.integer() }
    }

    mutating func amounts(_ name: StaticString) throws(CanonicalError) -> TenureAmounts {
        try member(name)
        let values = try integers()
        guard values.count == 2 else { throw failure(.malformedValue, at: nil, name.description) }
        return TenureAmounts(commercial: values[0], public: values[1])
    }

    mutating func scope() throws(CanonicalError) -> Scope {
        try beginObject()
        try member("names")
        let names = try array { reader throws(CanonicalError) in try reader.code() }
        try member("sequence")
        let sequence = Int(try integer(in: 0...Limits.integer))
        try endObject()
        return Scope(names: names, sequence: sequence)
    }
}

extension Book {
    fileprivate func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("balances") { $0.integers(balances) }
            $0.member("month", month?.description)
            $0.member("pending") { $0.array(units.pending) { $1.encode(to: &$0) } }
            $0.member("units") { $0.integers(units.amounts) }
            $0.member("vouchers", Int64(vouchers))
        }
    }

    fileprivate init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("balances")
        balances = try reader.integers()
        month = reader.optionalMember("month") ? try reader.month() : nil
        try reader.member("pending")
        let pending = try reader.list { reader throws(CanonicalError) in try SubLedger.Pending(from: &reader) }
        try reader.member("units")
        units = SubLedger(amounts: try reader.integers(), pending: pending)
        try reader.member("vouchers")
        vouchers = Int(try reader.integer(in: 0...Limits.integer))
        try reader.endObject()
    }
}

extension SubLedger.Pending {
    fileprivate func encode(to writer: inout CanonicalWriter) {
        writer.object {
            switch self {
            case .charge(let project, let from, let to):
                $0.amounts("from", from)
                $0.member("project", Int64(project))
                $0.amounts("to", to)
            case .distribution(let scope, let basis, let amounts, let sign):
                $0.amounts("amounts", amounts)
                $0.member("scope") { $0.scope(scope) }
                $0.member("sharing", basis.rawValue)
                $0.member("sign", sign)
            }
        }
    }

    fileprivate init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        if reader.optionalMember("amounts") {
            let values = try reader.integers()
            guard values.count == 2 else { throw reader.failure(.malformedValue, at: nil, "amounts") }
            try reader.member("scope")
            let scope = try reader.scope()
            try reader.member("sharing")
            let basis: SharingBasis = try reader.choice()
            try reader.member("sign")
            let amounts = TenureAmounts(commercial: values[0], public: values[1])
            self = .distribution(scope, basis, amounts, sign: try reader.integer(in: -1...1))
        } else {
            let from = try reader.amounts("from")
            try reader.member("project")
            let project = Int(try reader.integer(in: 0...Limits.integer))
            self = .charge(project: project, from: from, to: try reader.amounts("to"))
        }
        try reader.endObject()
    }
}

extension ProjectAccount {
    fileprivate func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("budget", budget)
            $0.amounts("charged", charged)
            $0.member("date", date.description)
            $0.member("id", id)
            if !life.isEmpty { $0.member("life") { life.encode(to: &$0) } }
            if !passedOn.isEmpty { $0.member("passedOn") { $0.amounts(passedOn) } }
            $0.member("scope") { $0.scope(scope) }
            $0.member("sequence", Int64(sequence))
            $0.member("sharing", basis.rawValue)
            $0.member("title", title)
            $0.amounts("weights", weights)
        }
    }

    fileprivate init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("budget")
        budget = try reader.amount()
        charged = try reader.amounts("charged")
        try reader.member("date")
        date = try reader.date()
        try reader.member("id")
        id = try reader.code()
        if reader.optionalMember("life") { life = try ProjectLife(from: &reader) }
        if reader.optionalMember("passedOn") { passedOn = try reader.indexedAmounts() }
        try reader.member("scope")
        scope = try reader.scope()
        try reader.member("sequence")
        sequence = Int(try reader.integer(in: 0...Limits.integer))
        try reader.member("sharing")
        basis = try reader.choice()
        try reader.member("title")
        title = try reader.string()
        let start = reader.position
        weights = try reader.amounts("weights")
        guard weights.commercial >= 0, weights.public >= 0 else { throw reader.failure(.malformedValue, at: start) }
        // The snapshot of an older program does not say who was paid.
        guard life.paid.values.reduce(0, { $0 &+ $1.amount }) == charged.sum else {
            throw reader.failure(.malformedValue, at: start)
        }
        try reader.endObject()
    }
}

extension UnitRegister {
    fileprivate func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("batches") { writer in encodeBatches(to: &writer) }
            if !days.isEmpty { $0.member("days") { $0.days(days) } }
            $0.member("departed") { $0.array(departed.sorted { $0.key < $1.key }) { $0.departure($1.key, $1.value) } }
            if !heldTogether.isEmpty { $0.member("held") { $0.integers(heldTogether.sorted().map { Int64($0) }) } }
            $0.member("versions") { writer in
                writer.array(versions.sorted { $0.key < $1.key }) { writer, versions in
                    writer.array(versions.value) { $0.version(versions.key, $1) }
                }
            }
        }
    }

    private func encodeBatches(to writer: inout CanonicalWriter) {
        var first = 0
        writer.array(batches) { writer, batch in
            writer.object {
                $0.member("sequence", Int64(batch.sequence))
                $0.member("units") { $0.array(units[first..<batch.count]) { $1.encode(to: &$0) } }
            }
            first = batch.count
        }
    }

    fileprivate init(from reader: inout CanonicalReader) throws(CanonicalError) {
        self.init()
        try reader.beginObject()
        try reader.member("batches")
        try readBatches(from: &reader)
        if reader.optionalMember("days") { days = try reader.days() }
        try reader.member("departed")
        try reader.beginArray()
        while try reader.nextElement() {
            let (index, departure) = try reader.departure()
            departed[index] = departure
        }
        if reader.optionalMember("held") { heldTogether = Set(try reader.integers().map { Int($0) }) }
        try reader.member("versions")
        try reader.beginArray()
        while try reader.nextElement() {
            try reader.beginArray()
            while try reader.nextElement() {
                let (index, version) = try reader.version()
                versions[index, default: []].append(version)
            }
        }
        try reader.endObject()
    }

    private mutating func readBatches(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginArray()
        while try reader.nextElement() {
            try reader.beginObject()
            try reader.member("sequence")
            let sequence = Int(try reader.integer(in: 0...Limits.integer))
            try reader.member("units")
            append(
                try reader.list { reader throws(CanonicalError) in try RegisteredUnit(from: &reader) },
                at: sequence
            )
            try reader.endObject()
        }
    }
}
