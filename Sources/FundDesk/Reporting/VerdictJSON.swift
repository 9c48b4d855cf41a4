package import FundLedger
package import FundRules
import TransparencyLog

/// A verdict for programs.
package struct VerdictJSON: Encodable {
    package struct Check: Encodable {
        package let id: String
        package let answer: String
        package let detail: String
    }

    package struct Finding: Encodable {
        package let code: Int
        package let slug: String
        package let entry: Int?
        package let message: String

        package init(_ problem: Problem, _ language: Language) {
            code = problem.code.rawValue
            slug = problem.code.slug
            entry = problem.entry
            message = problem.message(in: language)
        }
    }

    package struct Objection: Encodable {
        package let entry: Int
        package let to: Int
        package let date: String
        package let due: String

        package init(_ objection: StandingObjection) {
            entry = objection.sequence
            to = objection.entry
            date = objection.date.description
            due = objection.due.description
        }
    }

    package struct Unpublished: Encodable {
        package let due: String
        package let entry: Int
        package let overdue: Bool
        package let paid: Int64

        package init(_ publication: DuePublication) {
            due = publication.deadline.description
            entry = publication.request
            overdue = publication.isOverdue
            paid = publication.paid
        }
    }

    package struct PrivateDetails: Encodable {
        package let erased: Int
        package let foreign: Int
        package let kept: Int
        package let named: Int
        package let pending: Int
        package let unchecked: Int
        package let unreadable: Int

        package init(_ count: PrivateCount) {
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
    package struct UncheckedVote: Encodable {
        package let entry: Int
        package let payments: [Int]

        package init(_ vote: FundLedger.UncheckedVote) {
            entry = vote.entry
            payments = vote.payments
        }
    }

    /// A history that the ledger contradicts.
    package struct Opponent: Encodable {
        package let path: String
        package let seen: String
        package let size: Int
        package let root: String
        package let note: String
        /// The day on which it was settled that it is the fund's own; left out where it was not.
        package let settled: String?

        package init(_ opponent: FundLedger.Opponent) {
            path = opponent.path
            seen = opponent.seen.description
            size = opponent.size
            root = opponent.root.base64
            note = opponent.note
            if case .isOwn(let time) = opponent.weight { settled = time.description } else { settled = nil }
        }
    }

    package let verdict: String
    package let size: Int
    package let root: String
    package let checks: [Check]
    package let findings: [Finding]
    package let remarks: [Finding]
    /// What speaks against it until a person has settled it; left out where there is nothing.
    package let doubts: [Finding]?
    /// The histories that it contradicts; left out where there are none.
    package let contradictions: [Opponent]?
    /// What whoever relies on it should know; left out where there is nothing.
    package let warnings: [String]?
    /// Why this machine could not remember it; left out where it did.
    package let unremembered: Finding?
    /// Left out where there are none.
    package let openObjections: [Objection]?
    /// Left out where there are none.
    package let unpublished: [Unpublished]?
    /// Left out where there are none, here or in entries.
    package let privateDetails: PrivateDetails?
    /// Left out where none is lacking.
    package let attachmentsUnchecked: Int?
    /// Left out where there are none.
    package let ballotsUnchecked: [UncheckedVote]?

    package init(_ verdict: Verdict, _ language: Language) {
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
    ///
    /// - Parameter isDamaged: a damaged database has answered the first question; a file that is missing has answered none.
    package init(unreadable problem: Problem, isDamaged: Bool, _ language: Language) {
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
