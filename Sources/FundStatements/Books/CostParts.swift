import FundRules

/// What projects cost by kind of cost (款项): the works themselves, supervision, inspection, pricing and others.
struct CostParts: Sendable {
    /// The sums of one kind of cost of a project, in fen.
    struct Sums: Hashable, Sendable {
        /// Up to the end of the period.
        var charged: Int64 = 0
        /// In the period.
        var paidInPeriod: Int64 = 0
        /// In the period, for earlier years.
        var adjusted: Int64 = 0
        /// In the year that the period begins in, before it.
        var paidBefore: Int64 = 0
    }

    /// The kinds of cost in the order of their columns; nil is the works.
    static let kinds: [Payment.Part?] = [nil] + Payment.Part.allCases

    /// By project, then by kind.
    private var sums: [[Sums]] = []
    /// The vouchers that pay for something besides the works.
    private var parts: [Int: Payment.Part] = [:]

    /// Adds a voucher that costs a project something.
    ///
    /// - Parameter bearing: what posts to 维修支出 (5001) is a movement; an adjustment posts to a fund.
    mutating func add(_ entry: Entry, _ project: Int, _ amount: Int64, _ bearing: Bearing, in period: Period) {
        let body = entry.body
        // A reversal is for what its original was.
        let part = if let reversal = body as? Reversal { parts[reversal.entry] } else { body.asVoucher?.part }
        if let part { parts[entry.sequence] = part }
        while sums.count <= project { sums.append(Array(repeating: Sums(), count: CostParts.kinds.count)) }
        let kind = CostParts.kinds.firstIndex(of: part) ?? 0
        sums[project][kind].charged &+= amount
        switch (bearing, entry.date >= period.firstDay) {
        case (.movement, true): sums[project][kind].paidInPeriod &+= amount
        case (.adjustment, true): sums[project][kind].adjusted &+= amount
        case (.movement, false) where entry.date >= period.firstDay.startOfYear:
            sums[project][kind].paidBefore &+= amount
        default: break
        }
    }

    /// What the entry pays for besides the works; nil for the works.
    subscript(entry: Int) -> Payment.Part? { parts[entry] }

    /// A project's sums by kind.
    func sums(of project: Int) -> [Sums] {
        project < sums.count ? sums[project] : Array(repeating: Sums(), count: CostParts.kinds.count)
    }

    /// What all projects cost before the period, in the year that it begins in, by kind, in fen.
    var paidBefore: [Int64] {
        CostParts.kinds.indices.map { kind in sums.reduce(Int64(0)) { $0 &+ $1[kind].paidBefore } }
    }
}
