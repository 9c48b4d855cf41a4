import FundRules

/// Projects paid for although the owners voted them down, and votes that were repeated until they passed.
struct FailedVotes: AuditDetector {
    static let name = "failed-votes"
    static let severity = Severity.high
    static let title = Wording("表决未通过", "Votes that failed")
    static let why = Wording(
        "业主没有同意的钱不该花；同一件事一投再投直到通过，要看票是不是真的。",
        "The owners did not agree to spend it; and where one matter is voted on until it passes, are the ballots true?"
    )
    static let ask = Wording(
        "每次表决的选票、公示和送达记录；付款时依据的是哪一次。",
        "Ballots, notices and proof of delivery of every vote; which of them the payments rest on."
    )
    static let scope = AuditScope(
        Wording(
            "表决没有通过却付了款的；三次以上才通过的。",
            "Payments after a vote that failed; votes that passed at the third time or later."
        ),
        [],
        blind: Wording(
            "没有登记的表决；要看公示和会议记录。",
            "Votes that were not recorded; look at notices and minutes."
        )
    )

    /// Votes on one matter from which on they were repeated.
    private static let least = 3

    init(_ thresholds: AuditThresholds) {}

    func findings(_ books: AuditBooks) -> [AuditFinding] { paid(books) + repeated(books) }

    private func paid(_ books: AuditBooks) -> [AuditFinding] {
        let votes = Dictionary(grouping: books.trail.votes.filter { $0.matter == .use }) { $0.project ?? "" }
        return books.standingByProject.compactMap { id, group in
            guard let own = votes[id], let last = own.last, !last.passed else { return nil }
            // What an earlier vote allowed stands until a later one says no.
            let wasAllowed = own.contains { $0.passed }
            let payments = group.filter { !wasAllowed || $0.date > last.to }
            guard books.covers(payments) else { return nil }
            var vouchers = AuditedVouchers(payments)
            vouchers.add(last.voucher, 0)
            let detail = FailedVotes.paid.filled(
                with: .plain(id),
                .plain(books.project(id)?.title ?? ""),
                last.voucher.place,
                .plain(last.to.description),
                .plain(Money(fen: vouchers.amount).grouped)
            )
            return AuditFinding(FailedVotes.self, id, detail, vouchers)
        }
    }

    private func repeated(_ books: AuditBooks) -> [AuditFinding] {
        var runs: [String: [DecisionTrail.Vote]] = [:]
        return books.trail.votes.compactMap { vote in
            let key = "\(vote.matter.rawValue)\u{0}\(vote.project ?? Folding.folded(vote.title))"
            let run = (runs[key] ?? []) + [vote]
            runs[key] = vote.passed ? [] : run
            guard vote.passed, run.count >= FailedVotes.least, books.range.contains(vote.to) else { return nil }
            var vouchers = AuditedVouchers()
            for vote in run { vouchers.add(vote.voucher, 0) }
            let detail = FailedVotes.repeated.filled(
                vote.title,
                String(run.count),
                run[0].to.description,
                vote.to.description
            )
            let sequence = String(vote.voucher.sequence)
            return AuditFinding(FailedVotes.self, sequence, detail, vouchers, severity: .medium)
        }
    }

    private static let paid = Wording(
        "项目 {0} {1} 的表决（{2}，{3} 结束）没有通过，此后也没有通过的，却付了 {4} 元",
        "project {0} {1}: the vote ({2}, over on {3}) failed and none after it passed, yet {4} yuan were paid"
    )
    private static let repeated = Wording(
        "“{0}”从 {2} 到 {3} 表决了 {1} 次，最后一次才通过",
        "“{0}” was voted on {1} times from {2} to {3}, and passed only then"
    )
}
