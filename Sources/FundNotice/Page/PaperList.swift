import FundDesk

/// Files by name; those that are published open, and pictures show what they are.
struct PaperList {
    let frame: PageFrame
    let papers: [PageRecords.Paper]

    /// Nil where there is nothing to show.
    var context: [String: Any]? {
        let shown = papers.filter { frame.audience.shows($0.entry) }
        guard !shown.isEmpty else { return nil }
        return [
            "summary": frame.said(PageTexts.papers, String(shown.count)),
            "files": shown.map { paper in
                let file = frame.papers[paper.attachment.sha256]
                return [
                    "name": frame.words(paper.attachment.name), "path": file?.path ?? false as Any,
                    "isPicture": file?.isPicture ?? false,
                    "what": frame.said(PageTexts.paperOf, paper.kind[frame.language], String(paper.entry)),
                ] as [String: Any]
            },
        ]
    }
}
