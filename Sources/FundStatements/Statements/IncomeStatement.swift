import FundRules

/// 收支表 (会住维02): what came in and what went out, on a cash basis.
public struct IncomeStatement: Hashable, Sendable {
    /// One column, in fen.
    public struct Column: Hashable, Sendable {
        /// 交存收入 (4001).
        public let contributions: Int64
        /// 存款利息收入 (4101).
        public let depositInterest: Int64
        /// 国债利息收入 (4102).
        public let bondInterest: Int64
        /// 经营收入 (4201).
        public let commonIncome: Int64
        /// 共用设施处置收入 (4301).
        public let disposal: Int64
        /// 其他收入 (4901).
        public let otherIncome: Int64
        /// 维修支出 (5001).
        public let repairs: Int64
        /// 返还支出 (5101).
        public let returns: Int64
        /// 其他支出 (5901).
        public let otherExpenditure: Int64

        /// 本期收入.
        public var income: Int64 {
            contributions + depositInterest + bondInterest + commonIncome + disposal + otherIncome
        }
        /// 本期支出.
        public var expenditure: Int64 { repairs + returns + otherExpenditure }
        /// 本期收支差额.
        public var surplus: Int64 { income - expenditure }

        init(_ net: (AccountCode) -> Int64) {
            contributions = -net(.contributions)
            depositInterest = -net(.depositInterest)
            bondInterest = -net(.bondInterest)
            commonIncome = -net(.commonIncome)
            disposal = -net(.disposal)
            otherIncome = -net(.otherIncome)
            repairs = net(.repairs)
            returns = net(.returns)
            otherExpenditure = net(.otherExpenditure)
        }
    }

    /// 本年数, 本季数, 本月数 or 本期数.
    public let current: Column
    /// From the start of the year to the end of the period.
    public let yearToDate: Column

    init(_ books: Books, _ period: Period) {
        current = Column { books.turnover($0, in: period).net }
        yearToDate = Column { books.turnoverOfYear($0, to: period).net }
    }
}
