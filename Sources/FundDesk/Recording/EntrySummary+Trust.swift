package import FundRules
import TransparencyLog

extension EntrySummary {
    /// Members, policy, requests, decisions and votes: whom or what they concern, and how much.
    package static func entrusted(_ body: any EntryBody) -> (subject: Wording, amount: Int64?) {
        switch body {
        case let body as MemberChange: (change(body.change), nil)
        case let body as Succession:
            (OfficeTexts.handedOver.filled(body.parties.from.description, body.parties.to.description), nil)
        case let body as PolicyChange:
            (
                TrustTexts.policyOf.filled(
                    String(body.policy.tiers.count),
                    Money(fen: body.policy.budgetTolerance).plain
                ), nil
            )
        case let body as Request:
            (request(body), body.amount)
        case let body as RegisterRequest: (request(body), nil)
        case let body as Approval:
            ((body.decision == .approve ? TrustTexts.approves : TrustTexts.rejects).filled(String(body.entry)), nil)
        case let body as Withdrawal: (TrustTexts.withdrawn.filled(String(body.entry)), nil)
        case let body as Clock: (ClockTexts.since.filled(String(body.from)), nil)
        case let body as Incarnation:
            (ClockTexts.kept.filled(String(body.kept), body.lostCheckpoint.map { String($0.size) } ?? "—"), nil)
        case let body as Resolution: (voted(body), nil)
        default: (.same(""), nil)
        }
    }

    /// By homes where the entry names them, else by heads.
    private static func voted(_ body: Resolution) -> Wording {
        let (wording, counts) =
            switch body.votes {
            case .open(let ballots):
                (TrustTexts.votedByHomes, [ballots.inFavour, ballots.against, ballots.abstain].map { Int64($0.count) })
            case .sealed(let vote):
                (TrustTexts.votedByHeads, [vote.tally.inFavour, vote.tally.against, vote.tally.abstain].map(\.heads))
            }
        return wording.filled(body.title, String(counts[0]), String(counts[1]), String(counts[2]))
    }

    private static func request(_ body: Request) -> Wording {
        let (what, payee) = (body.project ?? body.purpose, EntryTexts.payee(body.payee))
        return Wording(EntryTexts.payee.text(.zh, [what, payee.zh]), EntryTexts.payee.text(.en, [what, payee.en]))
    }

    private static func request(_ body: RegisterRequest) -> Wording {
        let asked = EntrySummary(body.change)
        func text(_ language: Language) -> String {
            RegisterTexts.asked.text(language, [asked.kind[language], asked.subject[language], body.purpose])
        }
        return Wording(text(.zh), text(.en))
    }

    private static func change(_ change: MemberChange.Change) -> Wording {
        switch change {
        case .add(let member):
            let role = member.role.name
            func text(_ language: Language) -> String {
                TrustTexts.added.text(language, [member.title, role[language], member.key.keyID.description])
            }
            return Wording(text(.zh), text(.en))
        case .revoke(let key): return TrustTexts.revoked.filled(key.description)
        case .rotate(let old, let new, _):
            return TrustTexts.rotated.filled(old.description, new.keyID.description)
        }
    }
}
