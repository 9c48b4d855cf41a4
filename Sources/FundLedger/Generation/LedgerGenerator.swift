import FundRules
public import TransparencyLog

/// Keeps the books of an estate that does not exist, for as long as it takes to fill a ledger: for benchmarks.
///
/// Every month brings one import of contributions, a few single entries (income, fees, projects, payments, a reversal
/// with its correction) and the close of the month before. The same seed gives the same entries, byte for byte.
public struct LedgerGenerator {
    /// The name of the keys and the log; another one for every other ledger, so that none passes for another's past.
    public let origin: String
    /// The key that records; made from the seed, so good for nothing else.
    public let signer: SigningKey
    private let unitCount: Int
    private let target: Int
    /// Whether every entry gets a checkpoint of its own.
    private let isSingly: Bool
    private var random: SplitMix64
    private var month: Month
    private var size = 0
    private var serial = 0
    private var unpaid: [(project: String, amount: Int64)] = []
    /// What the last command recorded.
    private var last: Recorded?

    /// How many homes an estate may have.
    public static let units = 1...100_000

    /// How many entries a ledger of an estate may get: ten million, and no more than there are months until 9996, each of
    /// which has at least four entries besides the contributions.
    public static func entries(units: Int) -> ClosedRange<Int> { 16...min(10_000_000, 96_000 * (4 + units / 2)) }

    /// A generator.
    ///
    /// - Parameter entries: how many entries the ledger will have, within `entries(units:)`.
    /// - Parameter units: homes, 1…100,000.
    /// - Parameter singly: whether every entry is recorded by itself, under a checkpoint of its own.
    /// - Throws: `Problem` with `choiceUnknown` for numbers out of range.
    public init(entries: Int, units: Int, seed: UInt64, singly: Bool = false) throws {
        guard LedgerGenerator.units.contains(units) else {
            throw Problem(.choiceUnknown, [.number(units), "1…100000"])
        }
        let range = LedgerGenerator.entries(units: units)
        guard range.contains(entries) else {
            throw Problem(.choiceUnknown, [.number(entries), .text("\(range.lowerBound)…\(range.upperBound)")])
        }
        guard let start = Month(year: 1996, month: 1) else { throw Problem(.dateMalformed, ["1996-01"]) }
        target = entries
        unitCount = units
        isSingly = singly
        origin = "example.org/generated/\(entries)-\(units)-\(seed)" + (singly ? "-singly" : "")
        random = SplitMix64(state: seed)
        month = start
        let bytes = (0..<4).flatMap { part in withUnsafeBytes(of: (seed &+ UInt64(part)).bigEndian) { Array($0) } }
        signer = try SigningKey(name: origin, seed: bytes)
    }

    /// Writes the ledger.
    ///
    /// - Parameter progress: entries written so far, entries in all.
    public mutating func write(to path: String, progress: (Int, Int) -> Void = { _, _ in }) throws {
        let open = Open(
            name: "生成苑大修基金",
            preparer: "生成苑业主委员会",
            origin: origin,
            nature: .statutory,
            zone: .china,
            sharing: .area,
            members: [Member(key: signer.verifierKey, title: "司库", role: .treasurer)],
            policy: .strict
        )
        let (ledger, opened) = try LedgerFile.create(
            at: path,
            opening: EntryDraft(open, date: month.firstDay),
            signer: signer,
            time: moment(1, hour: 1),
            salts: .key,
            isDurable: false
        )
        size = 1
        last = opened
        try register(ledger)
        while size < target {
            try keepMonth(ledger)
            progress(size, target)
            month = month.next
        }
    }

    private mutating func register(_ ledger: LedgerFile) throws {
        let units = (0..<unitCount).map { number in
            RegisteredUnit(
                code: code(number),
                building: String(number / 60 + 1),
                area: Area(hundredths: Int64(4000 + random.below(8000))),
                use: "residence",
                tenure: number % 60 < 12 ? .public : .commercial
            )
        }
        let date = month.firstDay
        try record(ledger, day: 1, hour: 2, UnitBatch.batches(units).map { EntryDraft($0, date: date) })
        let balances = units.map { (unit: $0.code, amount: $0.area * 30) }
        let bank = balances.reduce(0) { $0 + $1.amount } + 500_000
        let vouchers = Opening.vouchers(assets: [(.bank, bank)], undistributed: 500_000, units: balances)
        try record(ledger, day: 1, hour: 3, vouchers.map { EntryDraft($0, date: date) })
    }

    private mutating func keepMonth(_ ledger: LedgerFile) throws {
        let lastDay = month.lastDay.day
        let contributions = makeContributions()
        let first = size
        try record(ledger, day: 26, hour: 1, contributions)
        try record(ledger, day: 26, hour: 2, [correction(of: first + random.below(max(1, contributions.count)))])
        try record(ledger, day: 26, hour: 3, [receipt()])
        try record(ledger, day: 26, hour: 4, [fee()])
        if month.month % 3 == 0 { try propose(ledger) }
        for payment in duePayments() { try record(ledger, day: 27, hour: 2, [payment]) }
        if month.month == 12 { try distribute(ledger) }
        let closing = month
        guard size < target else { return }
        try record(ledger, day: lastDay, hour: 12) { state in
            [EntryDraft(Close(period: closing, in: state), date: closing.lastDay)]
        }
    }

    private mutating func makeContributions() -> [EntryDraft] {
        (0..<unitCount).compactMap { number in
            guard random.below(12) > 0 else { return nil }
            serial += 1
            let body = Contribution(
                unit: code(number),
                amount: Money(fen: Int64(600 + random.below(900))),
                reference: "SK\(1_000_000_000 + serial)"
            )
            return EntryDraft(body, date: date(1 + random.below(25)), memo: "\(month.month)月大修基金")
        }
    }

    private func correction(of entry: Int) -> EntryDraft {
        EntryDraft(Reversal(entry: entry, reason: "金额记错"), date: date(26), memo: "冲销")
    }

    private mutating func receipt() -> EntryDraft {
        serial += 1
        let body = Income(
            category: month.month % 3 == 0 ? .depositInterest : .commonIncome,
            amount: Money(fen: Int64(300_000 + random.below(900_000))),
            reference: "GG\(1_000_000_000 + serial)"
        )
        return EntryDraft(body, date: date(25), memo: "公共收益划入")
    }

    private mutating func fee() -> EntryDraft {
        serial += 1
        let body = Expense(
            category: .bankFee,
            amount: Money(fen: 3000),
            payee: "开户银行",
            invoice: "SX\(1_000_000_000 + serial)",
            reference: nil
        )
        return EntryDraft(body, date: date(26), memo: "账户管理费")
    }

    private mutating func propose(_ ledger: LedgerFile) throws {
        let buildings = (unitCount + 59) / 60
        let id = "P\(month)"
        let scope = random.below(4) == 0 ? "all" : String(1 + random.below(buildings))
        let bank = last?.state.net(.bank) ?? 0
        let budget = max(1000, bank / 6)
        let project = Project(id: id, title: "\(scope)栋维修", scope: [scope], budget: Money(fen: budget))
        try record(ledger, day: 27, hour: 1, [EntryDraft(project, date: date(27), memo: "立项")])
        let first = budget * 4 / 10
        unpaid += [(id, first), (id, budget - first)]
    }

    private mutating func duePayments() -> [EntryDraft] {
        guard !unpaid.isEmpty else { return [] }
        let due = unpaid.removeFirst()
        serial += 1
        let body = Payment(
            project: due.project,
            amount: Money(fen: due.amount),
            payee: "维修承包单位",
            invoice: "FP\(1_000_000_000 + serial)",
            reference: nil
        )
        return [EntryDraft(body, date: date(27), memo: "工程款")]
    }

    private mutating func distribute(_ ledger: LedgerFile) throws {
        let available = last?.state.undistributed ?? 0
        guard available > 1000 else { return }
        let body = Distribution(amount: Money(fen: available * 9 / 10), scope: ["all"])
        try record(ledger, day: 28, hour: 1, [EntryDraft(body, date: date(28), memo: "公共收益分配到户")])
    }

    /// One command; cut short where the ledger would become longer than was asked for.
    private mutating func record(_ ledger: LedgerFile, day: Int, hour: Int, _ drafts: [EntryDraft]) throws {
        let fitting = Array(drafts.prefix(target - size))
        let commands = isSingly ? fitting.map { [$0] } : [fitting]
        for command in commands where !command.isEmpty {
            try record(ledger, day: day, hour: hour) { _ in command }
        }
    }

    private mutating func record(
        _ ledger: LedgerFile,
        day: Int,
        hour: Int,
        _ drafts: (FundState) throws -> [EntryDraft]
    ) throws {
        let time = moment(day, hour: hour)
        let recorded = try ledger.record(signer: signer, time: time, salts: .key, on: last?.footing, drafts)
        size = recorded.checkpoint.size
        last = recorded
    }

    private func code(_ number: Int) -> String {
        let home = 101 + (number % 60 / 4) * 100 + number % 4
        let building = number / 60 + 1
        return "\(building < 10 ? "0" : "")\(building)-1-\(home < 1000 ? "0" : "")\(home)"
    }

    private func date(_ day: Int) -> CalendarDate {
        CalendarDate(year: month.year, month: month.month, day: day) ?? month.lastDay
    }

    private func moment(_ day: Int, hour: Int) -> Timestamp {
        Timestamp(seconds: date(day).daysSinceEpoch * 86_400 + Int64(hour) * 3600)
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014): small, and the same everywhere.
struct SplitMix64 {
    var state: UInt64

    static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

    mutating func next() -> UInt64 {
        state &+= SplitMix64.step
        return SplitMix64.mixed(state)
    }

    /// A number in which every bit depends on every bit of another.
    static func mixed(_ value: UInt64) -> UInt64 {
        var mixed = value
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
