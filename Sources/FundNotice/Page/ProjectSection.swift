import FundDesk

/// The projects, each a card: those that go on first, the newest of each first.
struct ProjectSection {
    let frame: PageFrame

    var context: [String: Any] {
        let projects = frame.state.projects.filter { frame.audience.shows($0.sequence) }.reversed()
        let isEarlier = { (project: ProjectAccount) in
            project.life.completed.map { $0 < frame.period.firstDay } ?? false
        }
        let current = projects.filter { !isEarlier($0) }
        let ordered = current.filter { $0.life.completed == nil } + current.filter { $0.life.completed != nil }
        let earlier = projects.filter(isEarlier)
        return [
            "heading": frame.said(PageTexts.projects),
            "none": projects.isEmpty ? frame.said(PageTexts.noProjects) : false as Any,
            "legend": frame.said(PageTexts.stageLegend),
            "cards": ordered.map { ProjectCard(frame: frame, project: $0).context },
            "earlier": earlier.isEmpty
                ? false
                : [
                    "summary": frame.said(PageTexts.earlierProjects, String(earlier.count)),
                    "cards": earlier.map { ProjectCard(frame: frame, project: $0).context },
                ] as [String: Any] as Any,
            "others": others ?? false as Any,
            "goals": frame.pass.records.votes.isEmpty ? false : frame.said(PageTexts.markNote) as Any,
        ]
    }

    /// The votes on no project: on raising money, on custody, on who holds office.
    private var others: [String: Any]? {
        let votes = frame.pass.records.votes.filter { $0.body.project == nil && frame.audience.shows($0.entry) }
        guard !votes.isEmpty else { return nil }
        return [
            "heading": frame.said(PageTexts.otherVotes),
            "votes": votes.reversed().compactMap { vote in
                frame.state.trust.resolution(vote.entry).map {
                    VoteCount(frame: frame, vote: vote, resolved: $0).context
                }
            },
        ]
    }
}

/// One project: its stages, how it was voted on, what it may cost and cost, how it was rated, and its papers.
struct ProjectCard {
    let frame: PageFrame
    let project: ProjectAccount

    private var records: PageRecords { frame.pass.records }

    var context: [String: Any] {
        let votes = votes
        return [
            "anchor": PageFrame.anchor(project.sequence), "id": frame.words(project.id),
            "title": frame.words(project.title),
            "facts": [
                (PageTexts.scope, frame.said(Scope.name(of: project.scope.names))),
                (PageTexts.basis, frame.said(project.basis.name)),
            ].map { ["label": frame.said($0), "value": $1] },
            "stages": stages(votes.map(\.resolved)), "votesHeading": frame.said(PageTexts.vote),
            "votes": votes.map(\.context), "money": money, "used": used ?? false as Any,
            "contracts": contracts, "rating": rating ?? false as Any,
            "papers": PaperList(frame: frame, papers: records.papers.filter { $0.project == project.id }).context
                ?? false as Any,
            "payments": payments ?? false as Any,
            "entry": frame.said(PageTexts.entryNumber, String(project.sequence)),
        ]
    }

    private var votes: [VoteCount] {
        records.votes.filter { $0.body.project == project.id && frame.audience.shows($0.entry) }.compactMap { vote in
            frame.state.trust.resolution(vote.entry).map { VoteCount(frame: frame, vote: vote, resolved: $0) }
        }
    }

    private func stages(_ votes: [Resolved]) -> [[String: Any]] {
        let trust = frame.state.trust
        let isUrgent = trust.matters.contains {
            $0.request?.project == project.id && $0.request?.ground != nil && $0.outcome == nil
                && $0.isApproved(by: trust.policy)
        }
        let failed = acceptance?.body.result == .failed
        let uses = votes.filter { $0.matter == .use }
        return ProjectStages(project, votes: uses, isUrgent: isUrgent, failed: failed).standings.map { stage in
            [
                "name": frame.said(PageTexts.stage(stage.stage)), "class": stage.standing.rawValue,
                "mark": PageTexts.mark(stage.standing), "standing": frame.said(PageTexts.standing(stage.standing)),
                "date": stage.date.map { $0.description } ?? false as Any, "isNow": stage.standing == .now,
            ]
        }
    }

    private var key: String { "project/\(project.id)" }

    private var money: [[String: Any]] {
        let life = project.life
        var lines: [(Wording, String, Int64)] = [(PageTexts.budget, "budget", project.budget)]
        if let figures = frame.audience.figures {
            lines.append((PageTexts.paidShown, "paid", figures["\(key)/paid"] ?? 0))
            return lines.map(line)
        }
        if let sum = life.contractSum { lines.append((PageTexts.contract, "contract", sum)) }
        lines.append((PageTexts.paidSoFar, "paid", project.cost))
        if life.contractSum != nil { lines.append((PageTexts.retained, "retained", life.retention)) }
        return lines.map(line)
    }

    private func line(_ label: Wording, _ name: String, _ fen: Int64) -> [String: Any] {
        frame.fact(label, .money("\(key)/\(name)", fen))
    }

    private var used: [String: Any]? {
        guard frame.audience.hasHomes else { return nil }
        return Share(part: project.cost, whole: project.budget).bar(frame.said(PageTexts.usedOfBudget))
    }

    /// Who works for how much; by contract where there are several.
    private var contracts: [[String: Any]] {
        let entries =
            records.contracts.filter { $0.body.project == project.id }.map(\.entry)
            + records.assignments.filter { $0.body.project == project.id }.map(\.entry)
        let contracts = project.life.contracts
        guard entries.allSatisfy(frame.audience.shows) else { return [] }
        return contracts.enumerated().map { index, contract in
            let own = "\(key)/contract/\(index + 1)"
            let figures: [[String: Any]] = [
                (PageTexts.contract, Figure.money("\(own)/amount", contract.contract.amount)),
                (PageTexts.paidSoFar, Figure.money("\(own)/paid", project.life.paid(on: contract))),
            ].map { ["label": frame.said($0), "figure": frame.figure($1)] }
            let (kept, release) = (contract.contract.retention, contract.contract.release)
            let terms =
                kept == 0
                ? frame.said(PageTexts.noRetention)
                : frame.said(PageTexts.contractTerms, Money(fen: kept).plain, release.description)
            return [
                "party": frame.words(contract.party), "terms": terms,
                "figures": contracts.count > 1 && frame.audience.hasHomes ? figures : [],
            ]
        }
    }

    /// The last acceptance.
    private var acceptance: PageRecords.Record<Acceptance>? {
        records.acceptances.last { $0.body.project == project.id && frame.audience.shows($0.entry) }
    }

    private var rating: [String: Any]? {
        guard let acceptance else { return nil }
        func stars(_ label: Wording, _ name: String, _ points: Int64) -> [String: Any] {
            [
                "label": frame.said(label), "figure": frame.figure(.count("\(key)/\(name)", points)),
                "stars": String(repeating: "★", count: Int(points)) + String(repeating: "☆", count: Int(5 - points)),
                "of": frame.said(PageTexts.ofFive),
            ]
        }
        return [
            "heading": frame.said(PageTexts.rating), "date": acceptance.date.description,
            "result": frame.said(acceptance.body.result.name),
            "rows": [
                stars(PageTexts.residentsRate, "residents", acceptance.body.residents),
                stars(PageTexts.contractorRates, "contractor", acceptance.body.contractor),
            ],
        ]
    }

    private var payments: [String: Any]? {
        let paid = records.vouchers.filter { $0.project == project.id && frame.audience.shows($0.entry) }
        guard !paid.isEmpty else { return nil }
        return [
            "summary": frame.said(PageTexts.payments, String(paid.count)),
            "vouchers": paid.map { VoucherLine(frame: frame, voucher: $0).context },
        ]
    }
}
