import FundRules

/// 资产负债表 (会住维01): what the fund owns and whose it is, at the end of the period and the start of its year.
public struct BalanceSheet: Hashable, Sendable {
    /// One line, in fen.
    public struct Line: Hashable, Sendable {
        /// 期末余额.
        public let closing: Int64
        /// 年初余额.
        public let opening: Int64

        static func + (left: Line, right: Line) -> Line {
            Line(closing: left.closing + right.closing, opening: left.opening + right.opening)
        }
    }

    /// 银行存款 (1001).
    public let bank: Line
    /// 国债投资 (1101).
    public let bonds: Line
    /// 备用金 (1201).
    public let imprest: Line
    /// 应付房屋灭失返还资金 (2001).
    public let destroyedHomesPayable: Line
    /// 商品住宅维修资金 (3001), virtually closed.
    public let commercialFund: Line
    /// 已售公有住房维修资金 (3002), virtually closed.
    public let publicFund: Line
    /// 待分配累计收益 (3101), virtually closed.
    public let undistributed: Line

    /// 资产总计.
    public var assets: Line { bank + bonds + imprest }
    /// 负债合计.
    public var liabilities: Line { destroyedHomesPayable }
    /// 维修资金.
    public var maintenanceFund: Line { commercialFund + publicFund }
    /// 净资产合计.
    public var netAssets: Line { maintenanceFund + undistributed }
    /// 负债和净资产总计.
    public var liabilitiesAndNetAssets: Line { liabilities + netAssets }

    init(_ books: Books, _ period: Period) {
        self.init(books) { (books.netAtEnd($0, of: period), books.netAtStartOfYear($0, of: period)) }
    }

    /// What the books were opened with.
    init(openingOf books: Books) {
        self.init(books) { (books.netOpened($0), books.netOpened($0)) }
    }

    /// - Parameter net: debits less credits of an account, in fen.
    private init(_ books: Books, _ net: (AccountCode) -> (closing: Int64, opening: Int64)) {
        func line(_ account: AccountCode) -> Line {
            let sign: Int64 = books.chart.account(account)?.type.isDebit ?? true ? 1 : -1
            let net = net(account)
            return Line(closing: sign * net.closing, opening: sign * net.opening)
        }
        bank = line(.bank)
        bonds = line(.bonds)
        imprest = line(.imprest)
        destroyedHomesPayable = line(.destroyedHomesPayable)
        commercialFund = line(.commercialFund)
        publicFund = line(.publicFund)
        undistributed = line(.undistributed)
    }
}
