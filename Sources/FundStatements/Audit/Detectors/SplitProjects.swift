import FundRules

/// Several projects of one scope, none of them voted on, that together reach what is voted on: of nearly one title within
/// a year, or paid to one firm within a quarter.
///
/// Source: 民法典第二百七十八条 – the owners vote on the use of the fund, whatever it is cut into.
struct SplitProjects: AuditDetector {
    static let name = "split-projects"
    static let severity = Severity.high
    static let title = Wording("一件工程拆成几个项目", "One job as several projects")
    static let why = Wording(
        "同一处、差不多的名目，分成几个项目，每个都不到表决的数，合起来早就该业主表决。",
        "One place and nearly one title, cut into projects that each stay below what is voted on: together the owners "
            + "should have been asked."
    )
    static let ask = Wording(
        "各项目的报价、合同和现场照片：是不是一次施工；谁定的分开立项。",
        "Quotes, contracts and photographs of each: whether it was done in one go; who decided to cut it up."
    )
    static let scope = AuditScope(
        Wording(
            "范围相同、都没有表决、合计达到表决数的项目：一年内名称六成以上相同，或者一季度内付给同一家；应急的不算。",
            "Projects of one scope, none voted on, that together reach the vote: titles that share 60 % within a year, or "
                + "one payee within a quarter; not emergencies."
        ),
        [],
        blind: Wording(
            "名称、范围、收款单位都换了的；要到现场看。",
            "Those of other titles, scopes and payees; go and look."
        )
    )

    /// Days between the first project and the last: of nearly one title, and of one payee.
    private static let year: Int64 = 365
    private static let quarter: Int64 = 92

    init(_ thresholds: AuditThresholds) {}

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let small = books.paidProjects.filter { project in
            !project.isVoted && project.ground == nil && (project.voteStep(books).map { project.amount < $0 } ?? false)
        }
        return Dictionary(grouping: small, by: \.place).values.sorted {
            $0[0].project.sequence < $1[0].project.sequence
        }
        .flatMap { clusters($0.byDate, books) }
    }

    /// Every project is in one cluster at most; those of one title come first.
    private func clusters(_ projects: [PaidProject], _ books: AuditBooks) -> [AuditFinding] {
        var (left, found) = (projects, [AuditFinding]())
        for isTitle in [true, false] {
            var taken: Set<String> = []
            for (position, first) in left.enumerated() where !taken.contains(first.project.id) {
                let own = left[position...].prefix {
                    $0.date.daysSinceEpoch - first.date.daysSinceEpoch <= (isTitle ? Self.year : Self.quarter)
                }
                .filter { other in
                    !taken.contains(other.project.id)
                        && (isTitle
                            ? first.title.isLike(other.title)
                            : !first.foldedPayees.isDisjoint(with: other.foldedPayees))
                }
                guard let finding = finding(own, isTitle, books) else { continue }
                taken.formUnion(own.map(\.project.id))
                found.append(finding)
            }
            left = left.filter { !taken.contains($0.project.id) }
        }
        return found
    }

    private func finding(_ own: [PaidProject], _ isTitle: Bool, _ books: AuditBooks) -> AuditFinding? {
        let vouchers = own.vouchers
        guard own.count > 1, let step = own.last?.voteStep(books), vouchers.amount >= step,
            own.contains(where: { books.covers($0.spendings) })
        else { return nil }
        let detail = SplitProjects.detail.filled(
            with: .plain(String(own.count)),
            .plain(own.names),
            Scope.name(of: own[0].project.scope.names),
            .plain(own.flatMap(\.spendings).payees.prefix(5).joined(separator: " / ")),
            .plain(Money(fen: vouchers.amount).grouped),
            .plain(Money(fen: step).grouped)
        )
        let key = own[0].project.id
        return AuditFinding(SplitProjects.self, key, detail, vouchers, severity: isTitle ? nil : .medium)
    }

    private static let detail = Wording(
        "范围 {2} 的 {0} 个项目（{1}）付给 {3}，合计 {4} 元，{5} 元起要表决，都没有表决",
        "{0} projects of scope {2} ({1}) were paid to {3}, {4} yuan in all; from {5} on the owners vote, on none they did"
    )
}
