import FundRules

/// Emergencies that were paid and not published in time.
struct OverduePublications: AuditDetector {
    static let name = "overdue-publication"
    static let severity = Severity.high
    static let title = Wording("应急使用逾期未公示", "Emergencies not published in time")
    static let why = Wording(
        "应急使用不先表决，靠的是事后公示；不公示，就没有人知道这笔钱是不是真的救了急。",
        "An emergency is not voted on, so it is published afterwards; without that nobody can tell whether it was one."
    )
    static let ask = Wording(
        "公示的照片、地点和日期；应急的事由、现场记录和结算单。",
        "Photographs, place and days of the notice; the ground of the emergency, what was found, and the final bill."
    )
    static let scope = AuditScope(
        Wording(
            "付了款的应急使用，到期没有公示或迟了才公示。",
            "Emergencies that were paid and not published by their day."
        ),
        [],
        blind: Wording(
            "登记了公示而没有真的张贴；要看照片、问业主。",
            "Notices recorded and never posted; look at photographs and ask owners."
        )
    )

    init(_ thresholds: AuditThresholds) {}

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        guard let today = books.today else { return [] }
        return books.state.trust.matters.compactMap { matter in
            guard let deadline = matter.deadline, let asked = books.trail.request(matter.sequence) else { return nil }
            let drawings = (books.drawings[matter.sequence] ?? []).filter { books.range.reaches($0.date) }
            let published = matter.published.flatMap { $0.date <= today ? $0.date : nil }
            guard !drawings.isEmpty, (published ?? today) > deadline else { return nil }
            // What is not published yet is every later period's matter too.
            guard published == nil || books.range.contains(deadline) else { return nil }
            var vouchers = AuditedVouchers()
            for drawing in drawings { vouchers.add(drawing.voucher, drawing.amount) }
            vouchers.add(asked.voucher, 0)
            let detail = (published == nil ? OverduePublications.open : OverduePublications.late).filled(
                asked.request.purpose,
                asked.request.payee,
                Money(fen: vouchers.amount).grouped,
                deadline.description,
                published?.description ?? "",
                String((published ?? today).daysSinceEpoch - deadline.daysSinceEpoch)
            )
            let key = String(matter.sequence)
            return AuditFinding(
                OverduePublications.self,
                key,
                detail,
                vouchers,
                severity: published == nil ? nil : .low
            )
        }
    }

    private static let open = Wording(
        "应急使用“{0}”付给 {1} {2} 元，最迟应在 {3} 公示，已逾期 {5} 天没有公示",
        "emergency “{0}”: {1} was paid {2} yuan; it was to be published by {3} and is not, {5} days after"
    )
    private static let late = Wording(
        "应急使用“{0}”付给 {1} {2} 元，最迟应在 {3} 公示，{4} 才公示，迟了 {5} 天",
        "emergency “{0}”: {1} was paid {2} yuan; it was to be published by {3} and was on {4}, {5} days late"
    )
}
