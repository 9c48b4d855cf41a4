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
                let path = frame.papers.path(of: paper.attachment)
                let isPicture = ["image/jpeg", "image/png"].contains(paper.attachment.type)
                return [
                    "name": frame.words(paper.attachment.name), "path": path ?? false as Any,
                    "isPicture": isPicture && path != nil,
                    "what": frame.said(PageTexts.paperOf, paper.kind[frame.language], String(paper.entry)),
                ] as [String: Any]
            },
        ]
    }
}
