import FundRules

/// The same work on the same part once more while the earlier one was still guaranteed.
///
/// Source: 建设工程质量管理条例第四十条 – five years for what keeps water out, two for anything else.
struct RepeatedWork: AuditDetector {
    static let name = "repeated-work"
    static let severity = Severity.medium
    static let title = Wording("保修期内重复维修", "Repaired again within the guarantee")
    static let why = Wording(
        "防水五年、其他两年之内坏了，该由原来的施工单位免费保修；再花一次钱，要么没有保修，要么没有做过。",
        "Within five years for what keeps water out and two for the rest, the contractor mends for nothing; where it is paid "
            + "again, nobody held him to it, or one of the two was never done."
    )
    static let ask = Wording(
        "上一次的合同、验收单和保修条款；为什么不找原单位保修；两次施工前后的照片。",
        "The earlier contract, acceptance and guarantee; why its contractor did not mend it; photographs of both."
    )
    static let scope = AuditScope(
        Wording(
            "范围重叠、名称是同一件事、前一次付款（验收）后保修期内又立项付款的；应急、清洗检测一类和编了期号栋号的不算。",
            "Projects of one work and overlapping scope within the guarantee of the earlier; not emergencies, what comes again "
                + "by its nature, or stages and buildings that are numbered."
        ),
        [],
        blind: Wording(
            "换了名称的；要到现场看。",
            "Those of another title; go and look."
        )
    )

    init(_ thresholds: AuditThresholds) {}

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let works = books.paidProjects.filter { $0.ground == nil && !$0.title.isService && $0.title.work != nil }
        let clusters = Dictionary(grouping: works) { $0.title.work }.values.flatMap(RepeatedWork.clusters)
            .sorted { $0[0].project.sequence < $1[0].project.sequence }
        return clusters.compactMap { own in
            let again = own.dropFirst().flatMap(\.spendings)
            guard books.covers(again) else { return nil }
            let vouchers = Array(own.reversed()).vouchers
            let detail = RepeatedWork.detail.filled(
                own.names,
                own.map { $0.date.description }.joined(separator: " / "),
                own.flatMap(\.spendings).payees.prefix(5).joined(separator: " / "),
                Money(fen: again.reduce(0) { $0 &+ $1.amount }).grouped,
                String(own[0].title.guaranteed / 365)
            )
            return AuditFinding(RepeatedWork.self, own[0].project.id, detail, vouchers)
        }
    }

    /// Works of one title of which each was guaranteed when the next began.
    private static func clusters(_ works: [PaidProject]) -> [[PaidProject]] {
        var clusters: [[PaidProject]] = []
        for work in works.byDate {
            let position = clusters.firstIndex { $0.last.map { isGuaranteed($0, work) } ?? false }
            if let position { clusters[position].append(work) } else { clusters.append([work]) }
        }
        return clusters.filter { $0.count > 1 }
    }

    /// Whether a later work is what an earlier one's contractor had to mend.
    private static func isGuaranteed(_ earlier: PaidProject, _ later: PaidProject) -> Bool {
        let done = earlier.project.life.accepted ?? earlier.spendings.map(\.date).max() ?? earlier.date
        // Before it was done it was not broken.
        guard later.date > earlier.date, later.date.daysSinceEpoch - done.daysSinceEpoch <= earlier.title.guaranteed
        else {
            return false
        }
        return earlier.project.scope.overlaps(later.project.scope)
    }

    private static let detail = Wording(
        "{0}（{1} 立项）是同一件事，保修期 {4} 年，后来又付了 {3} 元，付给 {2}",
        "{0} (of {1}) are one work, guaranteed for {4} years; {3} yuan were paid for it again; paid were {2}"
    )
}
