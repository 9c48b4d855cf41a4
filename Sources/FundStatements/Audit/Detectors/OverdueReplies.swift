import FundRules

/// Objections that were not answered within the days there are for it, or only afterwards.
struct OverdueReplies: AuditDetector {
    static let name = "overdue-replies"
    static let severity = Severity.medium
    static let title = Wording("异议逾期未答", "Objections not answered in time")
    static let why = Wording(
        "业主有权知道，业委会有答复的义务；拖着不答的，往往正是该查的。",
        "Owners have a right to know and the committee owes an answer; what is left open is often what should be looked at."
    )
    static let ask = Wording(
        "异议针对的凭证和单据；为什么没有按期答复。",
        "The voucher that is doubted with its documents; why there was no answer in time."
    )
    static let scope = AuditScope(
        Wording(
            "到期没有答复、迟了才答复的异议。",
            "Objections not answered by their day, or only later."
        ),
        [],
        blind: Wording(
            "没有让登记的异议；业主自己留有签名的底稿。",
            "Objections that were never recorded; the owner has the signed note."
        )
    )

    init(_ thresholds: AuditThresholds) {}

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        guard let today = books.today else { return [] }
        return books.state.objections.compactMap { objection in
            let reply = books.trail.replies[objection.sequence].flatMap { $0.date <= today ? $0 : nil }
            guard (reply?.date ?? today) > objection.due else { return nil }
            // What is still open is every later period's matter too.
            guard reply == nil || books.range.contains(objection.due) else { return nil }
            var vouchers = AuditedVouchers()
            vouchers.add(AuditedVoucher(sequence: objection.sequence, number: nil, kind: Objection.kind), 0)
            if let reply { vouchers.add(reply.voucher, 0) }
            let detail = (reply == nil ? OverdueReplies.open : OverdueReplies.late).filled(
                String(objection.sequence),
                String(objection.entry),
                objection.date.description,
                objection.due.description,
                reply?.date.description ?? "",
                String((reply?.date ?? today).daysSinceEpoch - objection.due.daysSinceEpoch)
            )
            let key = String(objection.sequence)
            return AuditFinding(OverdueReplies.self, key, detail, vouchers, severity: reply == nil ? nil : .low)
        }
    }

    private static let open = Wording(
        "{2} 对第 {1} 条的异议（第 {0} 条）最迟应在 {3} 答复，已逾期 {5} 天没有答复",
        "the objection {0} of {2} to entry {1} was to be answered by {3}, and is open {5} days after"
    )
    private static let late = Wording(
        "{2} 对第 {1} 条的异议（第 {0} 条）最迟应在 {3} 答复，{4} 才答复，迟了 {5} 天",
        "the objection {0} of {2} to entry {1} was to be answered by {3}, and was on {4}: {5} days late"
    )
}
