/// What a household's folder has beside its ledger: its objections with their replies, its votes, and what proves them.
///
/// Others' objections stay out, and so do the proofs of votes whose entry shows everybody's ballots: the folder is one
/// home's.
struct HomeFiles {
    /// A file.
    typealias File = (name: String, text: String)

    private let report: HomeReport
    private let ledger: LedgerFile
    private let language: Language

    init(_ report: HomeReport, in ledger: LedgerFile, _ language: Language) {
        self.report = report
        self.ledger = ledger
        self.language = language
    }

    /// The objections of the home, and of those in whose place it stands.
    private var own: [HomeReport.Doubt] {
        let codes = report.account.codes
        return report.objections.filter { doubt in doubt.body.unit.map(codes.contains) ?? false }
    }

    /// The receipts of its own objections and replies, and its ballots where they were sealed.
    private func proofs() throws -> [File] {
        let entries = Set(own.flatMap { [$0.sequence, $0.reply?.sequence].compactMap { $0 } })
        let votes = report.votes.filter(\.isProvable)
        return try HomeReport.proofs(of: entries, votes, in: ledger).map { proof in
            let name = proof.unit.map { "ballot-\(proof.entry)-\($0.asFileName)" } ?? "entry-\(proof.entry)"
            return ("\(name).tlog-proof", proof.text)
        }
    }

    /// The files; none of what the home has not.
    func all() throws -> [File] {
        var files: [File] = []
        if !own.isEmpty {
            let heading = ["entry", "date", "to", "text", "due", "reply", "replied", "answer"]
            files.append(("objections.csv", CSVWriter(language).lines([heading] + own.map(row))))
        }
        if !report.votes.isEmpty {
            let heading = ["entry", "until", "title", "unit", "choice", "passed"]
            files.append(("votes.csv", CSVWriter(language).lines([heading] + report.votes.map(row))))
        }
        return try files + proofs()
    }

    private func row(_ doubt: HomeReport.Doubt) -> [String] {
        [
            String(doubt.sequence), doubt.date.description, String(doubt.body.entry), doubt.body.text,
            doubt.due?.description ?? "", doubt.reply.map { String($0.sequence) } ?? "",
            doubt.reply?.date.description ?? "", doubt.reply?.text ?? "",
        ]
    }

    private func row(_ vote: HomeReport.Vote) -> [String] {
        [
            String(vote.sequence), vote.body.to.description, vote.body.title, vote.unit, vote.choice?.rawValue ?? "",
            vote.passed ? "yes" : "no",
        ]
    }
}
