/// Where things stand, on one screen: what there is, what waits, how far the books are compared, closed, sealed and copied,
/// and what comes next.
package struct StatusReport {
    /// Columns of the screen that it keeps to; of its 24 lines it leaves some.
    static let width = 80
    /// Items of a kind that wait, shown one by one.
    static let shown = 2
    /// Things to do that are shown.
    static let todo = 3

    package let standing: FundStanding
    let verdict: Verdict
    let backup: RememberedBackup?
    let unclear: Int?
    private let words: DeskWords
    /// What is to be done, the most pressing first.
    let steps: [NextStep]

    /// - Parameter verified: the books of `FundStanding.books(on:)`.
    /// - Parameter today: the day.
    /// - Parameter unclear: how many of the bank's lines wait to be settled; nil where nobody knows.
    /// - Parameter backup: the last copy that this machine made and still finds.
    /// - Throws: `Problem` with `statementsDiffer`.
    package init(
        _ verified: Verified<Books>,
        on today: CalendarDate,
        unclear: Int? = nil,
        backup: RememberedBackup?,
        words: DeskWords
    ) throws(Problem) {
        standing = try FundStanding(verified, on: today)
        verdict = verified.verdict
        self.unclear = unclear
        self.backup = backup
        self.words = words
        steps = NextStep.all(standing, verdict, unclear: unclear, backup: backup)
    }

    /// The line to type for something that is to be done.
    func line(_ step: NextStep, _ language: Language) -> String { Visible.text(words.step(step, language)) }

    /// The requests and changes that wait for somebody's approval.
    var pending: [Matter] { standing.state.trust.matters(.pending, on: standing.day) }

    /// Whose approval one waits for.
    func missing(_ matter: Matter, _ language: Language) -> String {
        DecisionReport(matter: matter, policy: standing.state.trust.policy, words: words).missing(language)
    }

    /// The last month that was compared with the bank.
    var compared: ReconciledMonth? { standing.state.reconciled.max { $0.period < $1.period } }

    /// Entries that the last copy does not have.
    var entriesSinceBackup: Int { max(0, verdict.size - (backup?.size ?? 0)) }
}

extension LedgerFile {
    /// The time zone that the first entry states; that of China where it cannot be read, which a verification finds.
    package var statedZone: TimeZoneOffset { opening?.zone ?? .china }

    /// What the first entry says of the fund, as it stands; nil where it cannot be read.
    var opening: Open? { (try? entry(at: 0))?.body as? Open }
}
