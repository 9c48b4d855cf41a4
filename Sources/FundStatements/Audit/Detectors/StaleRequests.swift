import FundRules

/// Approved requests that nobody pays, or not to the end: their money stays promised.
struct StaleRequests: AuditDetector {
    static let name = "stale-requests"
    static let severity = Severity.medium
    static let title = Wording("批准后搁置的申请", "Approved requests left standing")
    static let why = Wording(
        "批准了却长期不付，可能是工程停了、另走了别的账，也可能被人留着备用。",
        "What is approved and not paid may be a job that stopped, was paid some other way, or is kept for another use."
    )
    static let ask = PaperWords().staleRequests
    static let scope = AuditScope(
        Wording(
            "批准后一直没有付、没有付完、过期没有付的申请；划转和分配也算付。",
            "Approved requests not paid, not paid in full or lapsed; transfers and distributions count as paid."
        ),
        [AuditLabel.staleDays],
        blind: Wording(
            "从别的账付掉的。",
            "What was paid from other accounts."
        )
    )

    private let days: Int

    static func ask(_ words: PaperWords) -> Wording { words.staleRequests }

    init(_ thresholds: AuditThresholds) {
        days = thresholds.staleDays
    }

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        guard let today = books.today else { return [] }
        let open = books.state.trust.matters.filter { $0.outcome == nil }
        let matters = Dictionary(open.map { ($0.sequence, $0) }) { first, _ in first }
        return books.trail.asked.compactMap { request in
            let sequence = request.voucher.sequence
            guard let matter = matters[sequence], let granted = request.grantedOn, granted <= today else { return nil }
            let drawings = (books.drawings[sequence] ?? []).filter { books.range.reaches($0.date) }
            let party = request.request.party(in: books)
            return finding(request, party, granted, drawings, today, matter.isExpired(on: today))
        }
    }

    private func finding(
        _ asked: DecisionTrail.Asked,
        _ party: Wording,
        _ granted: CalendarDate,
        _ drawings: [Drawing],
        _ today: CalendarDate,
        _ isOver: Bool
    ) -> AuditFinding? {
        let paid = drawings.reduce(Int64(0)) { $0 &+ $1.amount }
        let rest = asked.request.amount - paid
        let since = drawings.map(\.date).max().map { max($0, granted) } ?? granted
        let waited = today.daysSinceEpoch - since.daysSinceEpoch
        // The rest of what was paid in part lapses with its last day, as it should.
        guard rest > 0, isOver ? drawings.isEmpty : waited > Int64(days) else { return nil }
        var vouchers = AuditedVouchers()
        vouchers.add(asked.voucher, 0)
        for drawing in drawings { vouchers.add(drawing.voucher, 0) }
        let wording =
            isOver ? StaleRequests.lapsed : drawings.isEmpty ? StaleRequests.unpaid : StaleRequests.partlyPaid
        let detail = wording.filled(
            with: asked.voucher.place,
            party,
            .plain(Money(fen: asked.request.amount).grouped),
            .plain(since.description),
            .plain(String(waited)),
            .plain(Money(fen: rest).grouped),
            .plain(asked.request.until?.description ?? "")
        )
        return AuditFinding(StaleRequests.self, String(asked.voucher.sequence), detail, vouchers, amount: rest)
    }

    private static let unpaid = Wording(
        "付给 {1} 的申请（{0}，{2} 元）{3} 批准，{4} 天了还没有付",
        "the request for {1} ({0}, {2} yuan) was approved on {3} and not paid for {4} days"
    )
    private static let lapsed = Wording(
        "付给 {1} 的申请（{0}，{2} 元）{3} 批准，到 {6} 过期也没有付",
        "the request for {1} ({0}, {2} yuan) was approved on {3} and not paid by {6}, its last day"
    )
    private static let partlyPaid = Wording(
        "付给 {1} 的申请（{0}，{2} 元）还有 {5} 元没有付，最近一次付款是 {3}，已隔 {4} 天",
        "the request for {1} ({0}, {2} yuan): {5} are unpaid, the last payment was on {3}, {4} days ago"
    )
}
