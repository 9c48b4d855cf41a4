import FundDesk

/// What a notice's pages tell, in whatever language: of a ledger that holds, and to whom.
struct PageContents {
    let verdict: Verdict
    let pass: PagePass
    let audience: PageAudience
    let statements: [Table]
    let witnesses: [Witnessing]
    let papers: [Digest: PublishedAttachment]

    /// - Throws: `Problem` with `periodBeforeFund`; `statementsDiffer` or `subLedgerDiffers` where figures do not tie.
    init(
        _ pass: Verified<NoticePass>,
        for audience: PageAudience,
        witnesses: [Witnessing],
        papers: [PublishedAttachment]
    ) throws {
        verdict = pass.verdict
        self.pass = pass.value.page
        self.audience = audience
        // Whoever sees no home sees no statement either: some count what homes have.
        statements = audience.hasHomes ? try StatementSection.tables(pass.map(\.page)) : []
        self.witnesses = witnesses
        self.papers = Dictionary(papers.map { ($0.digest, $0) }) { first, _ in first }
    }
}
