/// `income` (收入): money that belongs to nobody's unit yet. Dr 1001 Cr by category; into 3101 at the year's end.
public struct Income: VoucherBody {
    /// `income`.
    public static let kind = "income"
    /// 收入.
    public static let name = Wording("收入", "income")

    /// Where the money comes from.
    public enum Category: String, Sendable, CaseIterable {
        /// 存款利息.
        case depositInterest = "deposit-interest"
        /// 国债利息.
        case bondInterest = "bond-interest"
        /// 公共收益.
        case commonIncome = "common-income"
        /// 共用设施设备处置.
        case disposal
        /// 补助.
        case subsidy
        /// 其他.
        case other

        /// The income account.
        public var account: AccountCode {
            switch self {
            case .depositInterest: .depositInterest
            case .bondInterest: .bondInterest
            case .commonIncome: .commonIncome
            case .disposal: .disposal
            case .subsidy, .other: .otherIncome
            }
        }
    }

    /// Where the money comes from.
    public let category: Category
    /// The amount in fen.
    public let amount: Int64
    /// 银行流水号.
    public let reference: String?
    /// Which part of the bank's line it is, 1…9,999, where several vouchers share one.
    public let piece: Int?

    /// A receipt.
    public init(category: Category, amount: Money, reference: String?, piece: Int? = nil) {
        self.category = category
        self.amount = amount.fen
        self.reference = reference
        self.piece = piece
    }

    /// No home is concerned.
    public func unitMovement(_ postings: Postings, _ earlier: (Int) -> UnitMovement?) -> UnitMovement? { nil }

    /// The same category.
    public func likeness(on date: CalendarDate) -> Likeness? {
        Likeness(self, of: [category.rawValue], amount, on: date)
    }

    /// Its category.
    public var budgetItem: Budget.Item? { .income(category) }
    /// What comes in.
    public var about: Concern { Concern(.none, project: nil, payee: nil, amount: .received(amount), tie: .none) }
    /// Where it comes from.
    public var subject: Wording { category.name }
    /// No more.
    public var particulars: Particulars { [] }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("amount")
        amount = try reader.amount()
        try reader.member("category")
        category = try reader.choice()
        (piece, reference) = try reader.sharedReference()
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("amount", amount)
            $0.member("category", category.rawValue)
            if let piece { $0.member("piece", Int64(piece)) }
            $0.member("reference", reference)
        }
    }

    /// Dr 1001 Cr the category's account.
    public func postings(in state: FundState, _ judgement: inout Judgement) -> Postings? {
        Postings(.debit(.bank, amount), .credit(category.account, amount))
    }
}
