import FundRules

/// 净资产变动表 (会住维03): how the net assets moved from the start of the year to the end of the period.
public struct NetAssetsStatement: Hashable, Sendable {
    /// One line over the three funds, in fen.
    public struct Line: Hashable, Sendable {
        /// 商品住宅维修资金.
        public let commercial: Int64
        /// 已售公有住房维修资金.
        public let `public`: Int64
        /// 待分配累计收益.
        public let undistributed: Int64

        /// 净资产合计.
        public var total: Int64 { commercial + `public` + undistributed }
        /// The three funds in order.
        public var amounts: [Int64] { [commercial, `public`, undistributed] }

        init(_ amount: (AccountCode) -> Int64) {
            self.init(
                commercial: amount(.commercialFund),
                public: amount(.publicFund),
                undistributed: amount(.undistributed)
            )
        }

        private init(commercial: Int64, `public`: Int64, undistributed: Int64) {
            self.commercial = commercial
            self.public = `public`
            self.undistributed = undistributed
        }

        static func + (left: Line, right: Line) -> Line {
            Line(
                commercial: left.commercial + right.commercial,
                public: left.public + right.public,
                undistributed: left.undistributed + right.undistributed
            )
        }
    }

    /// 一、上年年末余额, opening vouchers of the year included.
    public let priorClosing: Line
    /// 二、以前年度调整: corrections of earlier years, and reversals of their vouchers.
    public let adjustment: Line
    /// （一）本年收支差额.
    public let surplus: Line
    /// （二）本年分配累计收益.
    public let distribution: Line
    /// （三）本年划转.
    public let transfer: Line
    /// What other custodians brought in the year less what they took, from the side of the assets, in fen.
    let handedOver: Int64
    /// 五、本年年末余额, from the accounts and not from the lines above.
    public let closing: Line

    /// 三、本年年初余额.
    public var opening: Line { priorClosing + adjustment }
    /// 四、本年变动金额.
    public var change: Line { surplus + distribution + transfer }

    init(_ books: Books, _ period: Period) {
        priorClosing = Line { -books.netAtEndOfLastYear($0, of: period) }
        adjustment = Line { -books.turnoverOfYear($0, to: period, [.adjustment]).net }
        surplus = Line { fund in
            -books.chart.postable.filter { $0.closesInto == fund }
                .reduce(Int64(0)) { $0 + books.turnoverOfYear($1.code, to: period).net }
        }
        distribution = Line { -books.turnoverOfYear($0, to: period, [.distribution]).net }
        transfer = Line { -books.turnoverOfYear($0, to: period, [.movement, .handover]).net }
        handedOver = [AccountCode.bank, .bonds, .imprest]
            .reduce(0) { $0 + books.turnoverOfYear($1, to: period, [.handover]).net }
        closing = Line { -books.netAtEnd($0, of: period) }
    }
}
