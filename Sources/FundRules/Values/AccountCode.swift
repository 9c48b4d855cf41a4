/// The code of an account: `1001`, or with a detail `4001.1`.
public struct AccountCode: Hashable, Sendable, Comparable {
    /// Four digits of the account, then two of the detail (00 where there is none), as one number.
    public let number: UInt32

    /// Reads `1001` or `4001.1` (details 1…9).
    public init?(_ text: String) {
        var copy = text
        let parsed: AccountCode? = copy.withUTF8 { AccountCode(ascii: $0) }
        guard let parsed else { return nil }
        self = parsed
    }

    @inline(__always)
    init?(ascii bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count == 4 || bytes.count == 6, let account = ASCIIDigits.number(bytes, 0, 4), account >= 1000
        else { return nil }
        guard bytes.count == 6 else {
            number = UInt32(account * 100)
            return
        }
        guard bytes[4] == UInt8(ascii: "."), let detail = ASCIIDigits.number(bytes, 5, 1), detail > 0 else {
            return nil
        }
        number = UInt32(account * 100 + detail)
    }

    init(number: UInt32) {
        self.number = number
    }

    /// The account without its detail.
    public var parent: AccountCode { AccountCode(number: number / 100 * 100) }

    /// Whether the code names a detail.
    public var isDetail: Bool { number % 100 != 0 }

    /// Orders by code.
    public static func < (left: AccountCode, right: AccountCode) -> Bool { left.number < right.number }
}

extension AccountCode: ASCIIWritable {
    /// `1001` or `4001.1`.
    public func write(to bytes: inout [UInt8]) {
        ASCIIDigits.append(Int64(number / 100), to: &bytes)
        guard isDetail else { return }
        bytes.append(UInt8(ascii: "."))
        ASCIIDigits.append(Int64(number % 100), to: &bytes)
    }
}

extension AccountCode {
    /// 银行存款.
    public static let bank = AccountCode(number: 100_100)
    /// 国债投资.
    public static let bonds = AccountCode(number: 110_100)
    /// 备用金.
    public static let imprest = AccountCode(number: 120_100)
    /// 应付房屋灭失返还资金.
    public static let destroyedHomesPayable = AccountCode(number: 200_100)
    /// 商品住宅维修资金.
    public static let commercialFund = AccountCode(number: 300_100)
    /// 已售公有住房维修资金.
    public static let publicFund = AccountCode(number: 300_200)
    /// 待分配累计收益.
    public static let undistributed = AccountCode(number: 310_100)
    /// 交存收入.
    public static let contributions = AccountCode(number: 400_100)
    /// 存款利息收入.
    public static let depositInterest = AccountCode(number: 410_100)
    /// 国债利息收入.
    public static let bondInterest = AccountCode(number: 410_200)
    /// 经营收入.
    public static let commonIncome = AccountCode(number: 420_100)
    /// 共用设施处置收入.
    public static let disposal = AccountCode(number: 430_100)
    /// 其他收入.
    public static let otherIncome = AccountCode(number: 490_100)
    /// 维修支出.
    public static let repairs = AccountCode(number: 500_100)
    /// 返还支出.
    public static let returns = AccountCode(number: 510_100)
    /// 其他支出.
    public static let otherExpenditure = AccountCode(number: 590_100)

    /// The detail of an account for the units of a tenure: `.1` 商品住宅, `.2` 已售公有住房.
    public func detail(for tenure: Tenure) -> AccountCode {
        AccountCode(number: parent.number + (tenure == .commercial ? 1 : 2))
    }
}

/// What kind of home a unit is, which decides the fund account its money belongs to.
public enum Tenure: String, Sendable, CaseIterable {
    /// 商品住宅; account 3001.
    case commercial
    /// 已售公有住房; account 3002.
    case `public`

    /// The net-asset account of the tenure.
    public var fund: AccountCode { self == .commercial ? .commercialFund : .publicFund }

    /// What people call it.
    public var name: Wording {
        self == .commercial ? Wording("商品住宅", "commercial") : Wording("已售公有住房", "public")
    }
}

/// One amount for each tenure class, in fen.
public struct TenureAmounts: Hashable, Sendable {
    /// 商品住宅.
    public var commercial: Int64
    /// 已售公有住房.
    public var `public`: Int64

    /// Two amounts in fen.
    public init(commercial: Int64 = 0, `public`: Int64 = 0) {
        self.commercial = commercial
        self.public = `public`
    }

    /// The amount of one class.
    public subscript(tenure: Tenure) -> Int64 {
        get { tenure == .commercial ? commercial : self.public }
        set { if tenure == .commercial { commercial = newValue } else { self.public = newValue } }
    }

    /// Both together.
    public var sum: Int64 { commercial &+ self.public }

    /// The sum by class.
    public static func + (left: TenureAmounts, right: TenureAmounts) -> TenureAmounts {
        TenureAmounts(commercial: left.commercial &+ right.commercial, public: left.public &+ right.public)
    }

    /// The difference by class.
    public static func - (left: TenureAmounts, right: TenureAmounts) -> TenureAmounts {
        TenureAmounts(commercial: left.commercial &- right.commercial, public: left.public &- right.public)
    }
}
