package import FundDesk

/// What a notice's pages tell, in whatever language: of a ledger that holds, and to whom.
package struct PageContents {
    let verdict: Verdict
    let pass: PagePass
    let audience: PageAudience
    let statements: [Table]
    let witnesses: [Witnessing]
    let papers: PublishedPapers

    /// - Parameter cosignatures: the published file of them (FORMAT.md §8.6).
    /// - Throws: `Problem` with `periodBeforeFund`; `statementsDiffer` or `subLedgerDiffers` where figures do not tie.
    init(
        _ pass: Verified<NoticePass>,
        for audience: PageAudience,
        cosignatures: [UInt8],
        papers: PublishedPapers
    ) throws {
        verdict = pass.verdict
        self.pass = pass.value.page
        self.audience = audience
        statements = try StatementSection.tables(pass.map(\.page))
        witnesses = Witnessing.last(in: cosignatures)
        self.papers = papers
    }
}
