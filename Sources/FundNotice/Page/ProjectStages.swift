import FundDesk

/// How far a project has come, stage by stage.
struct ProjectStages {
    /// What is done, in the order in which it is done.
    enum Stage: Int, CaseIterable {
        case proposal, vote, contract, works, acceptance, warranty, completion
    }

    /// How a stage stands.
    enum Standing: String {
        case done
        case now
        case next
        /// What came after is done without it.
        case skipped
        /// It was tried, and was not passed.
        case failed
    }

    let standings: [(stage: Stage, standing: Standing, date: CalendarDate?)]

    /// - Parameter votes: those on the use of the fund for it.
    /// - Parameter isUrgent: whether it need not wait for a vote.
    /// - Parameter failed: whether its last acceptance said no.
    init(_ project: ProjectAccount, votes: [Resolved], isUrgent: Bool, failed: Bool) {
        let life = project.life
        let dates = ProjectStages.dates(project, votes)
        let last = Stage.allCases.last { dates[$0] != nil } ?? .proposal
        let isUnderWay = life.accepted == nil && (life.contracted != nil || project.cost > 0)
        let now = isUnderWay ? Stage.works.rawValue : last.rawValue + 1
        let wasVotedDown = !votes.isEmpty && dates[.vote] == nil
        standings = Stage.allCases.map { stage in
            if let date = dates[stage] { return (stage, .done, date) }
            if stage.rawValue < now {
                // Whether it was built is known by its being accepted.
                return (stage, stage == .works ? .done : .skipped, nil)
            }
            if stage == .vote, wasVotedDown { return (stage, .failed, nil) }
            if stage == .acceptance, failed { return (stage, .failed, nil) }
            // An emergency goes on without a vote.
            let isNow = stage.rawValue == now || stage == .contract && now == Stage.vote.rawValue && isUrgent
            return (stage, isNow ? .now : .next, nil)
        }
    }

    private static func dates(_ project: ProjectAccount, _ votes: [Resolved]) -> [Stage: CalendarDate] {
        let life = project.life
        let isWarrantyOver = life.accepted != nil && life.contractSum != nil && life.retention == 0
        let dates: [Stage: CalendarDate?] = [
            .proposal: project.date, .vote: votes.filter(\.passed).map(\.to).min(), .contract: life.contracted,
            .acceptance: life.accepted,
            .warranty: isWarrantyOver || life.completed != nil ? life.release ?? life.completed : nil,
            .completion: life.completed,
        ]
        return dates.compactMapValues { $0 }
    }
}
