import FundRules

/// Spending recorded at night or dated on a weekend, each as one finding.
struct OddHours: AuditDetector {
    static let name = "odd-hours"
    static let severity = Severity.low
    static let title = Wording("夜间记录或周末付款", "Recorded at night, or dated on a weekend")
    static let why = Wording(
        "对公转账多在工作日；夜里记账可能只是习惯，放在一起看。",
        "Firms are paid on working days; recording at night may be a habit: look at them together."
    )
    static let ask = Wording("银行回单上的实际时间；是谁在记。", "The time on the bank's slips; who recorded.")
    static let scope = AuditScope(
        Wording(
            "22 点至 6 点记录的、日期在周末的付款。",
            "Payments recorded from 22:00 to 6:00 or dated on a weekend."
        ),
        [],
        blind: Wording(
            "电脑时间是拨过的；要看银行回单上的时间。",
            "A clock that was set; the bank's slips have the time."
        )
    )

    init(_ thresholds: AuditThresholds) {}

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let covered = books.covered.filter { $0.payee != nil }
        let night = covered.filter { $0.hour >= 22 || $0.hour < 6 }
        // 1970-01-01 was a Thursday.
        let weekend = covered.filter { (($0.date.daysSinceEpoch + 3) % 7 + 7) % 7 >= 5 }
        return approvals(books)
            + [("night", OddHours.night, night), ("weekend", OddHours.weekend, weekend)].compactMap { found in
                let (key, wording, spendings) = found
                guard !spendings.isEmpty else { return nil }
                let detail = wording.filled(String(spendings.count))
                return AuditFinding(OddHours.self, key, detail, AuditedVouchers(spendings))
            }
    }

    /// Approvals at night, from three on: requests are read by day.
    private func approvals(_ books: AuditBooks) -> [AuditFinding] {
        let night = books.trail.asked.filter { $0.wasDecided }.compactMap { asked -> DecisionTrail.Asked? in
            guard let approval = asked.approval, books.range.contains(approval.date) else { return nil }
            let local = approval.time.seconds + Int64(books.state.zone.minutes) * 60
            let hour = (local % 86_400 + 86_400) % 86_400 / 3600
            return hour >= 22 || hour < 6 ? asked : nil
        }
        guard night.count >= OddHours.least else { return [] }
        var vouchers = AuditedVouchers()
        for asked in night { vouchers.add(asked.approval?.voucher ?? asked.voucher, asked.request.amount) }
        let detail = OddHours.approved.filled(String(night.count))
        return [AuditFinding(OddHours.self, "approvals", detail, vouchers, severity: .medium)]
    }

    private static let least = 3
    private static let approved = Wording("{0} 次审批在 22 点至 6 点之间", "approved between 22:00 and 06:00: {0} × a request")
    private static let night = Wording("{0} 笔付款在 22 点至 6 点之间记录", "recorded between 22:00 and 06:00: {0} × a payment")
    private static let weekend = Wording("{0} 笔付款的日期是周末", "dated on a weekend: {0} × a payment")
}
