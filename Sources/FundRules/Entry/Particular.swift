public import TransparencyLog

/// Something that an entry says besides what it is about, under a label.
public struct Particular: Sendable {
    /// What stands beside the label.
    public enum Value: Sendable {
        /// Words, a figure, a code.
        case text(Wording)
        /// Rows in columns; the figures among these stand flush right.
        case table([[Wording]], figures: Set<Int>)
        /// A key, which whoever shows it names the holder of.
        case key(KeyID)
        /// What the asset accounts hold.
        case assets([Succession.Asset])
        /// A policy.
        case policy(Policy)
        /// The root over ballots that stand beside the ledger.
        case ballots(Digest)
    }

    /// What it is.
    public let label: Wording
    /// What it says.
    public let value: Value

    init(_ label: Wording, _ value: Value) {
        self.label = label
        self.value = value
    }

    /// Nil where nothing is said.
    init?(_ label: Wording, _ text: Wording?) {
        guard let text else { return nil }
        self.init(label, .text(text))
    }

    /// What reads alike in both languages; nil where nothing is said.
    init?(_ label: Wording, _ text: String?) { self.init(label, text.map { .plain($0) }) }

    /// An amount in fen; nil where there is none.
    init?(_ label: Wording, fen: Int64?) { self.init(label, fen.map { Money(fen: $0).grouped }) }

    /// Text of several lines.
    init(_ label: Wording, lines: String) {
        self.init(label, .table(lines.split(separator: "\n").map { [.plain(String($0))] }, figures: []))
    }

    /// Homes with what is registered of them.
    init(_ label: Wording, _ homes: [RegisteredUnit]) {
        let rows = homes.map { unit in
            [
                .plain(unit.code), .plain(unit.building), .plain(Area(hundredths: unit.area).description),
                .plain(unit.use), unit.tenure.name, .plain(unit.weight.map(String.init) ?? ""),
                .plain(unit.group ?? ""), .plain(unit.seller ?? ""),
            ]
        }
        self.init(label, .table(rows, figures: [2, 5]))
    }
}

extension Particular {
    static func balances(_ units: [(unit: String, amount: Int64)]) -> Particular {
        let rows = units.map { [Wording.plain($0.unit), .plain(Money(fen: $0.amount).grouped)] }
        return Particular(Wording("余额", "balance"), .table(rows, figures: [1]))
    }

    /// The request that is cited.
    static func request(_ request: Int?) -> Particular? {
        Particular(Wording("所依申请", "request"), request.map(String.init))
    }

    static func reason(_ text: String) -> Particular? { Particular(Wording("原因", "reason"), text) }
    static func purpose(_ text: String) -> Particular? { Particular(Wording("用途", "purpose"), text) }
    static func until(_ day: CalendarDate?) -> Particular? {
        Particular(Wording("有效期至", "valid until"), day?.description)
    }
    static func scope(_ names: [String]) -> Particular? { Particular(Wording("范围", "scope"), Scope.name(of: names)) }
    static func sharing(_ basis: SharingBasis?) -> Particular? {
        Particular(Wording("分摊办法", "shared"), basis?.name)
    }
    static func note(_ text: String) -> Particular { Particular(Wording("签名文本", "signed text"), lines: text) }
    static func policy(_ policy: Policy) -> Particular { Particular(Wording("制度", "policy"), .policy(policy)) }
}

extension VoucherBody {
    /// What any voucher may say: its serial, its invoice, the request that it draws on.
    public var papers: Particulars {
        [
            Particular(Wording("银行流水号", "reference"), reference),
            Particular(Wording("流水分记序号", "piece"), piece.map(String.init)),
            Particular(Wording("款项", "part"), part?.name), Particular(Wording("发票号", "invoice"), invoice),
            Particular(Wording("票面总额", "invoice total"), fen: instalment?.total), .request(request),
        ]
    }
}

/// The particulars of an entry, in the order in which they are told.
public struct Particulars: Sendable, ExpressibleByArrayLiteral {
    /// Those that there are.
    public let list: [Particular]

    /// Leaves out what an entry does not say.
    public init(arrayLiteral elements: Particular?...) { list = elements.compactMap(\.self) }

    private init(_ list: [Particular]) { self.list = list }

    static func + (left: Particulars, right: Particulars) -> Particulars { Particulars(left.list + right.list) }
    static func + (left: Particulars, right: [Particular?]) -> Particulars {
        Particulars(left.list + right.compactMap(\.self))
    }
}
