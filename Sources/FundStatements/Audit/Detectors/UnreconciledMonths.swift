import FundRules

/// Months whose bank statement was not compared with the books.
struct UnreconciledMonths: AuditDetector {
    static let name = "unreconciled-month"
    static let severity = Severity.medium
    static let title = Wording("没有银行对账的月份", "Months not reconciled")
    static let why = Wording(
        "账本只能证明记下来的没有被改；钱在不在，要靠银行对账单。",
        "The ledger shows that what was recorded was not changed; whether the money is there only the bank can tell."
    )
    static let ask = Wording("这些月份的银行对账单，逐笔核对。", "The bank statements of these months, to be compared line by line.")
    static let scope = AuditScope(
        Wording(
            "月末之后太久没有银行对账的月份；写不写期间，结果一样。",
            "Months not compared with the bank in time, the same with and without a period."
        ),
        [AuditLabel.closingDays],
        blind: Wording(
            "对账时给的流水文件是不是银行的；要自己去银行打一份。",
            "Whether the file compared was the bank's own; fetch one there."
        )
    )

    private let days: Int

    init(_ thresholds: AuditThresholds) {
        days = thresholds.closingDays
    }

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let reconciled = Set(books.state.reconciled.map(\.period))
        let missing = books.months(overBy: days).filter { !reconciled.contains($0) }
        guard let first = missing.first else { return [] }
        let detail = UnreconciledMonths.detail.filled(String(missing.count), missing.span)
        return [AuditFinding(UnreconciledMonths.self, first.description, detail)]
    }

    private static let detail = Wording("{0} 个月没有对账记录：{1}", "without a reconciliation: {0}, namely {1}")
}

extension AuditBooks {
    /// The months of the range, since the fund's first, that ended more than some days before the last recording, whatever
    /// the range: what is said of a month is the same of whatever else it is asked with.
    func months(overBy days: Int) -> [Month] {
        guard let today = lastDay, state.fund != nil else { return [] }
        var months: [Month] = []
        var month = max(state.openedOn, range.first ?? state.openedOn).month
        while range.reaches(month.lastDay), today.daysSinceEpoch - month.lastDay.daysSinceEpoch > Int64(days) {
            months.append(month)
            month = month.next
        }
        return months
    }
}

extension [Month] {
    /// Months in order, those that follow upon each other by the first and the last, the first five of such.
    var span: String {
        var runs: [(first: Month, last: Month)] = []
        for month in self {
            if let last = runs.last?.last, last.next == month {
                runs[runs.count - 1].last = month
            } else {
                runs.append((month, month))
            }
        }
        return runs.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)–\($0.last)" }.shortened(to: 5, by: " ")
    }
}
