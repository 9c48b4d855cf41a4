import FundLedger
import FundRules

/// Looks for one sort of thing that is worth a question; one file each.
protocol AuditDetector: Sendable {
    /// Its name, which never changes.
    static var name: String { get }
    /// How urgent its findings are, where it does not say otherwise of one.
    static var severity: Severity { get }
    /// What it is called.
    static var title: Wording { get }
    /// Why it matters.
    static var why: Wording { get }
    /// What to ask for.
    static var ask: Wording { get }
    /// What it looks at, from where on, and what it cannot see.
    static var scope: AuditScope { get }
    /// Whether it looks at contributions, of which there are as many as of all else together and more.
    static var readsContributions: Bool { get }
    /// The same in a front end's words, where it has any.
    static func ask(_ words: PaperWords) -> Wording

    init(_ thresholds: AuditThresholds)

    /// Looks at an entry that is no contribution; whatever its date, because what came before may matter.
    mutating func observe(_ judged: JudgedEntry, _ moment: AuditMoment)

    /// Looks at a contribution, where it reads them.
    mutating func observe(_ contribution: Contribution, _ judged: JudgedEntry, _ moment: AuditMoment)

    /// What was found in the range.
    func findings(_ books: AuditBooks) -> [AuditFinding]
}

extension AuditDetector {
    static func ask(_ words: PaperWords) -> Wording { ask }

    static var readsContributions: Bool { false }

    /// Nothing to look at on the way.
    mutating func observe(_ judged: JudgedEntry, _ moment: AuditMoment) {}

    /// As any other entry.
    mutating func observe(_ contribution: Contribution, _ judged: JudgedEntry, _ moment: AuditMoment) {
        observe(judged, moment)
    }
}

/// When an entry was recorded, and whether the audit covers it.
struct AuditMoment {
    /// The day, in the fund's time zone.
    let day: CalendarDate
    /// The hour of that day, 0…23.
    let hour: Int
    /// Whether the entry's date lies in the range.
    let isCovered: Bool
    /// What the audit covers.
    let range: AuditRange

    /// Whether a day lies in what the audit covers or before it.
    func reaches(_ day: CalendarDate) -> Bool { range.reaches(day) }
}

/// The detectors there are.
enum AuditDetectors {
    /// Every detector; findings of one severity are listed in this order.
    static let all: [any AuditDetector.Type] = [
        DuplicateInvoices.self, LookAlikeNames.self, SplitPayments.self, SplitProjects.self, ProjectsWithoutVote.self,
        ProjectsAfterPayment.self, WorkBeforeVote.self, FailedVotes.self, UnpaidVoters.self, RevertedLimits.self,
        RevertedHomes.self, PassingMembers.self, BudgetOverruns.self, PersonalData.self, BackDating.self,
        LateRecording.self, LateApprovals.self, PaidBeforeAcceptance.self,
        StaleRequests.self, OverdueReplies.self, OverduePublications.self, PaidAtOnce.self, MissingAttachments.self,
        SameAgain.self, SameAmounts.self, ConsecutiveInvoices.self,
        AgedItems.self, LoneReversals.self, MissingDues.self, IncomeStops.self, Refunds.self, UnevenHandovers.self,
        LoneDestructions.self, NarrowDistributions.self, UnreconciledMonths.self, StaleReconciliations.self,
        OpenMonths.self,
        NearLimit.self, ProjectTerms.self, RepeatedWork.self, ScopeOfTitle.self, RepeatedEmergencies.self,
        LargeEmergencies.self, SimilarNames.self, Concentration.self, SharedPayees.self,
        UnanimousVotes.self, CloseVotes.self,
        CashAdvances.self, BareBonds.self, UnusualFees.self, YearEndEntries.self, LateCorrections.self,
        RoundSums.self, UnitsInDeficit.self, SleepingFund.self, ReferenceGaps.self, OddHours.self,
    ]

    /// The detector with a name.
    static func named(_ name: String) -> (any AuditDetector.Type)? { all.first { $0.name == name } }
}
