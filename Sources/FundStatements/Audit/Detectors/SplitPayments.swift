import FundRules

/// Payments to one payee that each stay below a threshold and together reach it within some days; the stages of a contract
/// on work that the owners voted on are not split.
struct SplitPayments: AuditDetector {
    static let name = "split-payments"
    static let severity = Severity.high
    static let title = Wording("疑似拆分付款", "Possibly split payments")
    static let why = Wording(
        "每笔都低于门槛、合起来超过门槛，可能是为了绕开更严的审批或表决。",
        "Each is below the threshold, together they reach it: a way around stricter approval or a vote."
    )
    static let ask = Wording(
        "合同和报价；这几笔是否同一工程；按合计金额该谁批准。",
        "Contract and quotes; whether it was one job; who had to approve the sum."
    )
    static let scope = AuditScope(
        Wording(
            "付给同一家、每笔低于门槛、几天之内合计达到门槛的；已表决工程按合同付的各期不算。",
            "Payments to one payee, each below the amount, that reach it within the days; not the stages of contracts on "
                + "voted work."
        ),
        [AuditLabel.splitAmount, AuditLabel.splitDays],
        blind: Wording(
            "隔得更久的、分给几家的；要看合同和报价是不是同一件事。",
            "What is further apart or goes to several firms; contracts and quotes show whether it was one job."
        )
    )

    private let thresholds: AuditThresholds

    init(_ thresholds: AuditThresholds) {
        self.thresholds = thresholds
    }

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let amount = thresholds.following(books.state.trust.policy).splitAmount
        // Payments before the range count with those in it: the turn of the year splits nothing.
        let small = books.standing.filter { $0.amount < amount && $0.payee != nil && !books.isStage($0) }
        return small.groups { $0.foldedPayee ?? "" }.flatMap { _, group in runs(group, reaching: amount) }
            .filter { books.covers($0) }
            .map { run in
                let vouchers = AuditedVouchers(run)
                let detail = SplitPayments.detail.filled(
                    run[0].payee ?? "",
                    run[0].date.description,
                    run[run.count - 1].date.description,
                    String(run.count),
                    Money(fen: vouchers.amount).grouped,
                    Money(fen: amount).grouped
                )
                return AuditFinding(SplitPayments.self, String(run[0].voucher.sequence), detail, vouchers)
            }
    }

    /// Runs of two payments or more within the days that reach the threshold; no payment is in two of them.
    private func runs(_ group: [SpentVoucher], reaching amount: Int64) -> [[SpentVoucher]] {
        let days = Int64(thresholds.splitDays)
        let sorted = group.byDate
        var runs: [[SpentVoucher]] = []
        var start = 0
        while start < sorted.count {
            let end = sorted[start...].prefix {
                $0.date.daysSinceEpoch - sorted[start].date.daysSinceEpoch <= days
            }.endIndex
            let run = Array(sorted[start..<end])
            if run.count > 1, run.reduce(0, { $0 &+ $1.amount }) >= amount {
                runs.append(run)
                start = end
            } else {
                start += 1
            }
        }
        return runs
    }

    private static let detail = Wording(
        "{1} 至 {2} 付给 {0} {3} 笔，合计 {4} 元，每笔都不到 {5} 元",
        "{3} payments to {0} from {1} to {2}, {4} yuan in all, each below {5}"
    )
}
