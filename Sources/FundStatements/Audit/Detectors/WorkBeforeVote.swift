import FundRules

/// Contracts, acceptances and payments of projects from before the owners' vote on them was over, or without a vote that
/// the policy asked for. An emergency that was published in time needs none.
struct WorkBeforeVote: AuditDetector {
    static let name = "work-before-vote"
    static let severity = Severity.high
    static let title = Wording("表决之前已动工或付款", "Work before the vote")
    static let why = Wording(
        "使用维修资金先要业主表决；先签约、先付款再表决，表决就成了走过场。",
        "The owners vote first; where the contract or the money comes first, the vote only confirms what is done."
    )
    static let ask = Wording(
        "表决票和公示的原件及日期，合同签订的日期，是谁决定先做的；应急的要看事由和事后的公示。",
        "Ballots and notices with their dates, the day the contract was signed, and who decided to begin; of an "
            + "emergency, its ground and what was published afterwards."
    )
    static let scope = AuditScope(
        Wording(
            "合同、验收、付款早于表决结束，或按当时制度该表决而没有；应急且按期公示的不算。",
            "Contracts, acceptances and payments before the vote was over, or without one that the policy asked for; not "
                + "emergencies published in time."
        ),
        [],
        blind: Wording(
            "账外先开工的；要看施工日志和进场日期。",
            "Work begun outside the books; look at the builder's diary."
        )
    )

    /// Something that a project should not have come to yet.
    private struct Step {
        let voucher: AuditedVoucher
        let kind: String
        let date: CalendarDate
        /// What was paid, in fen.
        let amount: Int64
        /// What the policy's tier is chosen by, in fen.
        let weighed: Int64
        let isEmergency: Bool
    }

    init(_ thresholds: AuditThresholds) {}

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let agreed = Dictionary(grouping: books.trail.steps.filter { books.range.reaches($0.date) }, by: \.project)
        let votes = Dictionary(grouping: books.trail.votes.filter { $0.passed && $0.matter == .use }) { $0.project }
        let urgent = Dictionary(grouping: books.trail.asked.filter { $0.request.ground != nil }) { $0.request.project }
        let inTime = Set(
            books.state.trust.matters.compactMap { matter in
                matter.published.flatMap { $0.date <= matter.deadline ?? $0.date ? matter.sequence : nil }
            }
        )
        return books.state.projects.flatMap { project -> [AuditFinding] in
            let isEmergency = urgent[project.id] != nil
            let wasTold = urgent[project.id]?.allSatisfy { inTime.contains($0.voucher.sequence) } ?? false
            let steps =
                (agreed[project.id] ?? []).map { WorkBeforeVote.step($0, of: project, isEmergency) }
                + books.standing(on: project.id).map { WorkBeforeVote.step($0, books) }
            let vote = votes[project.id]?.min { $0.to < $1.to }
            let early = steps.filter { step in
                vote.map { step.date < $0.to } ?? WorkBeforeVote.needsVote(step, books)
            }
            return [false, true].compactMap { isEmergency in
                guard vote != nil || !isEmergency || !wasTold else { return nil }
                return finding(early.filter { $0.isEmergency == isEmergency }, project, vote, isEmergency, books.range)
            }
        }
    }

    private static func step(_ step: DecisionTrail.Step, of project: ProjectAccount, _ isEmergency: Bool) -> Step {
        Step(
            voucher: step.voucher,
            kind: step.kind,
            date: step.date,
            amount: 0,
            weighed: step.amount ?? project.life.contractSum ?? project.budget,
            isEmergency: isEmergency
        )
    }

    private static func step(_ spending: SpentVoucher, _ books: AuditBooks) -> Step {
        let request = books.trail.request(spending.request)
        return Step(
            voucher: spending.voucher,
            kind: spending.kind,
            date: spending.date,
            amount: spending.amount,
            weighed: request?.weighed ?? spending.amount,
            isEmergency: request?.request.ground != nil
        )
    }

    private static func needsVote(_ step: Step, _ books: AuditBooks) -> Bool {
        books.trail.policy(before: step.voucher.sequence)?.tier(for: step.weighed)?.resolution != nil
    }

    private func finding(
        _ steps: [Step],
        _ project: ProjectAccount,
        _ vote: DecisionTrail.Vote?,
        _ isEmergency: Bool,
        _ range: AuditRange
    ) -> AuditFinding? {
        guard steps.contains(where: { range.contains($0.date) }) else { return nil }
        let sorted = steps.sorted { ($0.date, $0.voucher.sequence) < ($1.date, $1.voucher.sequence) }
        var vouchers = AuditedVouchers()
        for step in sorted { vouchers.add(step.voucher, step.amount) }
        let wording =
            switch (vote, isEmergency) {
            case (nil, false): WorkBeforeVote.never
            case (nil, true): WorkBeforeVote.neverInEmergency
            case (_, false): WorkBeforeVote.early
            case (_, true): WorkBeforeVote.earlyInEmergency
            }
        let detail = wording.filled(
            with: .plain(project.id),
            .plain(project.title),
            WorkBeforeVote.list(sorted),
            .plain(vote?.to.description ?? ""),
            vote?.voucher.place ?? .plain("")
        )
        let key = project.id + (isEmergency ? "-emergency" : "")
        return AuditFinding(WorkBeforeVote.self, key, detail, vouchers, severity: isEmergency ? .low : nil)
    }

    /// The first steps by kind and date.
    private static func list(_ steps: [Step]) -> Wording {
        func text(_ language: Language) -> String {
            steps.map { "\(EntryKinds.name(of: $0.kind)[language]) \($0.date)" }.shortened(to: 5, by: " / ")
        }
        return Wording(text(.zh), text(.en))
    }

    private static let early = Wording(
        "项目 {0} {1} 的表决（{4}）到 {3} 才结束，此前已有：{2}",
        "project {0} {1}: the vote ({4}) was over on {3}, before that came: {2}"
    )
    private static let never = Wording(
        "项目 {0} {1} 按当时的制度要先表决，却没有通过的决议：{2}",
        "project {0} {1}: the policy then in force asks for a vote, none has passed: {2}"
    )
    private static let earlyInEmergency = Wording(
        "项目 {0} {1} 按应急使用，表决（{4}）到 {3} 才结束：{2}",
        "project {0} {1}: emergency, the vote ({4}) came after, on {3}: {2}"
    )
    private static let neverInEmergency = Wording(
        "项目 {0} {1} 按应急使用，至今没有通过的决议：{2}",
        "project {0} {1}: emergency, no vote has passed yet: {2}"
    )
}
