import FundRules

/// Emergencies that come too often for chance: three within a year of one payee, or of one ground in one place.
///
/// Source: 住宅专项维修资金管理办法第二十四条 – an emergency needs no vote because it could not be foreseen.
struct RepeatedEmergencies: AuditDetector {
    static let name = "repeated-emergencies"
    static let severity = Severity.medium
    static let title = Wording("应急使用反复发生", "Emergencies again and again")
    static let why = Wording(
        "应急不用先表决，靠的是事先料不到；一年三次同一家、同一处同一种，就料得到了：该表决大修，或者是借应急绕开表决。",
        "What cannot be foreseen is not voted on; the third of a year can be: it is time to vote on a real repair, or the word "
            + "is used to go round the vote."
    )
    static let ask = Wording(
        "每次的报修记录、现场照片和检测报告；为什么不立项大修；每次怎么找到这一家。",
        "The calls, photographs and reports of each; why no real repair is proposed; how the firm was found each time."
    )
    static let scope = AuditScope(
        Wording(
            "一年之内付给同一家、或者同一范围同一事由的应急使用三次以上。",
            "Three emergencies within a year that one payee was paid for, or of one ground and scope."
        ),
        [],
        blind: Wording(
            "是不是真的急；要看报修记录、问住户。",
            "Whether they were urgent; see the calls and ask residents."
        )
    )

    private static let least = 3
    private static let days: Int64 = 365

    private struct Mended {
        let date: CalendarDate
        let request: AuditedVoucher
        let payee: String
        let cause: String
        let drawings: [Drawing]
    }

    init(_ thresholds: AuditThresholds) {}

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let all = books.trail.asked.compactMap { mended($0, books) }.sorted {
            ($0.date, $0.request.sequence) < ($1.date, $1.request.sequence)
        }
        let ofPayees = runs(all) { Folding.folded($0.payee) }
        let told = Set(ofPayees.joined().map(\.request.sequence))
        // What one payee mended is told once, whatever the causes.
        let ofCauses = runs(all.filter { !told.contains($0.request.sequence) }) { $0.cause }
        let found =
            ofPayees.map { ($0, RepeatedEmergencies.ofPayee) } + ofCauses.map { ($0, RepeatedEmergencies.ofCause) }
        return found.filter { run, _ in run.contains { $0.drawings.contains { books.range.contains($0.date) } } }
            .map { run, wording in finding(run, wording) }
    }

    private func mended(_ asked: DecisionTrail.Asked, _ books: AuditBooks) -> Mended? {
        guard let ground = asked.request.ground, books.range.reaches(asked.date) else { return nil }
        let drawings = (books.drawings[asked.voucher.sequence] ?? []).filter { books.range.reaches($0.date) }
        guard !drawings.isEmpty else { return nil }
        let names = asked.request.project.flatMap(books.project)?.scope.names ?? []
        return Mended(
            date: asked.date,
            request: asked.voucher,
            payee: asked.request.payee,
            cause: "\(ground.rawValue)\u{0}\(names.sorted().joined(separator: " "))",
            drawings: drawings
        )
    }

    /// The longest run within a year of each payee or cause.
    private func runs(_ mended: [Mended], by key: (Mended) -> String) -> [[Mended]] {
        Dictionary(grouping: mended, by: key).values.compactMap { own in
            let longest = own.longestRun(within: RepeatedEmergencies.days, by: \.date)
            return longest.count >= RepeatedEmergencies.least ? Array(longest) : nil
        }
        .sorted { $0[0].request.sequence < $1[0].request.sequence }
    }

    private func finding(_ run: [Mended], _ wording: Wording) -> AuditFinding {
        var vouchers = AuditedVouchers()
        for drawing in run.flatMap(\.drawings) { vouchers.add(drawing.voucher, drawing.amount) }
        for own in run { vouchers.add(own.request, 0) }
        let detail = wording.filled(
            String(run.count),
            run[0].date.description,
            run[run.count - 1].date.description,
            Set(run.map(\.payee)).sorted().prefix(5).joined(separator: " / "),
            Money(fen: vouchers.amount).grouped
        )
        return AuditFinding(RepeatedEmergencies.self, String(run[0].request.sequence), detail, vouchers)
    }

    private static let ofPayee = Wording(
        "{1} 至 {2} 应急使用 {0} 次，都付给 {3}，共 {4} 元",
        "{0} emergencies from {1} to {2}, all paid to {3}, {4} yuan in all"
    )
    private static let ofCause = Wording(
        "{1} 至 {2} 同一处同一种应急使用 {0} 次，付给 {3}，共 {4} 元",
        "{0} emergencies of one ground in one place from {1} to {2}, paid to {3}, {4} yuan in all"
    )
}
