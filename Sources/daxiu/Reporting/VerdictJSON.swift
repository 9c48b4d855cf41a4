import FundLedger
import FundRules
import TransparencyLog

/// A verdict for programs (DESIGN §6).
struct VerdictJSON: Encodable {
    struct Check: Encodable {
        let id: String
        let answer: String
        let detail: String
    }

    struct Finding: Encodable {
        let code: Int
        let slug: String
        let entry: Int?
        let message: String

        init(_ problem: Problem, _ language: Language) {
            code = problem.code.rawValue
            slug = problem.code.slug
            entry = problem.entry
            message = problem.message(in: language)
        }
    }

    struct Objection: Encodable {
        let entry: Int
        let to: Int
        let date: String
        let due: String

        init(_ objection: StandingObjection) {
            entry = objection.sequence
            to = objection.entry
            date = objection.date.description
            due = objection.due.description
        }
    }

    struct Unpublished: Encodable {
        let due: String
        let entry: Int
        let overdue: Bool
        let paid: Int64

        init(_ publication: DuePublication) {
            due = publication.deadline.description
            entry = publication.request
            overdue = publication.isOverdue
            paid = publication.paid
        }
    }

    struct PrivateDetails: Encodable {
        let erased: Int
        let foreign: Int
        let kept: Int
        let named: Int
        let pending: Int
        let unchecked: Int
        let unreadable: Int

        init(_ count: PrivateCount) {
            erased = count.erased
            foreign = count.foreign
            kept = count.kept
            named = count.named
            pending = count.pending
            unchecked = count.unchecked
            unreadable = count.unreadable
        }
    }

    /// A vote that was not counted again.
    struct UncheckedVote: Encodable {
        let entry: Int
        let payments: [Int]

        init(_ vote: FundLedger.UncheckedVote) {
            entry = vote.entry
            payments = vote.payments
        }
    }

    /// A history that the ledger contradicts.
    struct Opponent: Encodable {
        let path: String
        let seen: String
        let size: Int
        let root: String
        let note: String
        /// The day on which it was settled that it is the fund's own; left out where it was not.
        let settled: String?

        init(_ opponent: FundLedger.Opponent) {
            path = opponent.path
            seen = opponent.seen.description
            size = opponent.size
            root = opponent.root.base64
            note = opponent.note
            if case .isOwn(let time) = opponent.weight { settled = time.description } else { settled = nil }
        }
    }

    let verdict: String
    let size: Int
    let root: String
    let checks: [Check]
    let findings: [Finding]
    let remarks: [Finding]
    /// What speaks against it until a person has settled it; left out where there is nothing.
    let doubts: [Finding]?
    /// The histories that it contradicts; left out where there are none.
    let contradictions: [Opponent]?
    /// What whoever relies on it should know; left out where there is nothing.
    let warnings: [String]?
    /// Why this machine could not remember it; left out where it did.
    let unremembered: Finding?
    /// Left out where there are none.
    let openObjections: [Objection]?
    /// Left out where there are none.
    let unpublished: [Unpublished]?
    /// Left out where there are none, here or in entries.
    let privateDetails: PrivateDetails?
    /// Left out where none is lacking.
    let attachmentsUnchecked: Int?
    /// Left out where there are none.
    let ballotsUnchecked: [UncheckedVote]?

    init(_ verdict: Verdict, _ language: Language) {
        self.verdict = verdict.word.rawValue
        size = verdict.size
        root = verdict.root.base64
        checks = verdict.checks.map {
            Check(id: $0.question.rawValue, answer: $0.answer.rawValue, detail: $0.detail[language])
        }
        findings = verdict.findings.map { Finding($0, language) }
        remarks = verdict.remarks.map { Finding($0, language) }
        doubts = verdict.doubts.isEmpty ? nil : verdict.doubts.map { Finding($0, language) }
        contradictions = verdict.opponents.isEmpty ? nil : verdict.opponents.map(Opponent.init)
        warnings = verdict.warnings.isEmpty ? nil : verdict.warnings.map { $0[language] }
        unremembered = verdict.unremembered.map { Finding($0, language) }
        openObjections = verdict.openObjections.isEmpty ? nil : verdict.openObjections.map(Objection.init)
        unpublished = verdict.unpublished.isEmpty ? nil : verdict.unpublished.map(Unpublished.init)
        privateDetails = verdict.details == PrivateCount() ? nil : PrivateDetails(verdict.details)
        attachmentsUnchecked = verdict.attachmentsUnchecked > 0 ? verdict.attachmentsUnchecked : nil
        ballotsUnchecked = verdict.ballotsUnchecked.isEmpty ? nil : verdict.ballotsUnchecked.map(UncheckedVote.init)
    }

    /// What is said of a file that could not be read at all.
    init(unreadable problem: Problem, _ language: Language) {
        // A damaged database has answered the first question; a file that is missing has answered none.
        let isDamaged = problem.code.exitStatus == ExitStatus.fails
        verdict = (isDamaged ? Verdict.Word.fails : .unchecked).rawValue
        size = 0
        root = ""
        checks = Verdict.Check.Question.allCases.map { question in
            let answer: Verdict.Check.Answer = isDamaged && question == .integrity ? .no : .unchecked
            return Check(id: question.rawValue, answer: answer.rawValue, detail: "")
        }
        findings = [Finding(problem, language)]
        remarks = []
        (doubts, contradictions, warnings, unremembered) = (nil, nil, nil, nil)
        openObjections = nil
        unpublished = nil
        privateDetails = nil
        attachmentsUnchecked = nil
        ballotsUnchecked = nil
    }
}
