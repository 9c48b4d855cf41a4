package import FundRules
import TransparencyLog

extension EntryReport {
    /// What members, policy, requests, decisions and votes say besides their summary.
    package func entrusted(_ language: Language) -> [(Wording, String)] {
        switch entry.body {
        case let body as MemberChange:
            guard case .rotate(_, _, let note) = body.change else { return [] }
            return lines(TrustTexts.note, note)
        case let body as PolicyChange: return PolicyReport(body.policy).lines(language).asRows(TrustTexts.policy)
        case let body as Request: return request(body, language)
        case let body as RegisterRequest: return request(body, language)
        case let body as Approval:
            let approver = body.approver.map { [(TrustTexts.approver, $0.description)] } ?? []
            return approver + lines(TrustTexts.note, body.note)
        case let body as Publication: return publication(body)
        case let body as Succession: return succession(body, language)
        case let body as Withdrawal: return [(TrustTexts.reason, body.reason)]
        case let body as Clock: return [(TrustTexts.reason, body.reason)]
        case let body as Incarnation: return [(TrustTexts.reason, body.reason)] + lines(ClockTexts.lost, body.lost)
        case let body as Resolution: return resolution(body, language)
        default: return []
        }
    }

    /// The request that a voucher draws on.
    package func drawn(_ voucher: any VoucherBody) -> [(Wording, String)] { cited(voucher.request) }

    /// The request that an entry cites.
    package func cited(_ request: Int?) -> [(Wording, String)] {
        request.map { [(TrustTexts.request, String($0))] } ?? []
    }

    package func lines(_ name: Wording, _ text: String) -> [(Wording, String)] {
        text.split(separator: "\n").map(String.init).asRows(name)
    }

    private func request(_ body: Request, _ language: Language) -> [(Wording, String)] {
        let rows: [(Wording, String?)] = [
            (TrustTexts.purpose, body.purpose), (TrustTexts.line, body.line.map { EntryTexts.line($0)[language] }),
            (TrustTexts.ground, body.ground.map { $0.name[language] }),
            (TrustTexts.until, body.until?.description),
        ]
        return rows.compactMap { name, value in value.map { (name, $0) } }
    }

    /// What is asked for is said in the words of the entry that it is to be.
    private func request(_ body: RegisterRequest, _ language: Language) -> [(Wording, String)] {
        let asked = EntrySummary(body.change)
        let until = body.until.map { [(TrustTexts.until, $0.description)] } ?? []
        return [(TrustTexts.purpose, body.purpose)] + until
            + [(RegisterTexts.asksFor, "\(asked.kind[language]) \(asked.subject[language])")]
            + change(body.change, language)
    }

    private func resolution(_ body: Resolution, _ language: Language) -> [(Wording, String)] {
        let dates = TrustTexts.votingValue.text(language, [body.from.description, body.to.description])
        let heads = body.heads == .unit ? TrustTexts.byUnit : TrustTexts.byGroup
        var rows = [
            (TrustTexts.matter, TrustTexts.matter(body.matter)[language]),
            (ReadingTexts.scope, EntryTexts.scope(body.scope)[language]), (TrustTexts.voting, dates),
            (TrustTexts.heads, heads[language]),
        ]
        if let custodian = body.custodian { rows.append((ReadingTexts.custodian, custodian)) }
        if let project = body.project { rows.append((ReadingTexts.project, project)) }
        switch body.votes {
        case .open(let ballots):
            for choice in [Ballots.Choice.for, .against, .abstain] where !ballots.units(choice).isEmpty {
                rows.append((TrustTexts.choice(choice), ballots.units(choice).joined(separator: " ")))
            }
        case .sealed(let vote): rows += sealed(vote, language)
        }
        return rows
    }

    private func sealed(_ vote: SealedVote, _ language: Language) -> [(Wording, String)] {
        let counts = [
            (TrustTexts.everybody, vote.tally.all), (TrustTexts.choice(.for), vote.tally.inFavour),
            (TrustTexts.choice(.against), vote.tally.against), (TrustTexts.choice(.abstain), vote.tally.abstain),
        ]
        let rows = counts.map { name, count in
            let arguments = [Area(hundredths: count.area).description, String(count.heads)]
            return (name, BallotTexts.counted.text(language, arguments))
        }
        return rows + [(BallotTexts.root, vote.root.base64), (.same(""), words.ballotsApart[language])]
    }
}

extension [String] {
    /// Rows of which the first bears the name.
    package func asRows(_ name: Wording) -> [(Wording, String)] {
        enumerated().map { ($0.offset == 0 ? name : .same(""), $0.element) }
    }
}
