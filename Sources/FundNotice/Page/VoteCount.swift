import FundDesk

/// A vote as it was counted, by area and by heads, both with their bars.
struct VoteCount {
    let frame: PageFrame
    let vote: PageRecords.Record<Resolution>
    let resolved: Resolved

    var context: [String: Any] {
        let (tally, key) = (resolved.tally, "vote/\(vote.entry)")
        let took = frame.said(PageTexts.tookPart)
        let isMajority = [.use, .custody, .office].contains(resolved.matter)
        let inFavour = frame.said(isMajority ? PageTexts.inFavourHalf : PageTexts.inFavourThreeQuarters)
        let mark = isMajority ? Share.units / 2 : Share.units * 3 / 4
        func row(
            _ label: Wording,
            _ make: (String, Int64) -> Figure,
            _ name: String,
            _ count: KeyPath<Tally.Count, Int64>
        ) -> [String: Any] {
            let (all, part) = (tally.all[keyPath: count], tally.participating[keyPath: count])
            let yes = tally.inFavour[keyPath: count]
            return [
                "label": frame.said(label), "all": frame.figure(make("\(key)/all-\(name)", all)),
                "part": frame.figure(make("\(key)/part-\(name)", part)), "yes": frame.figure(make("\(key)/for-\(name)", yes)),
                "bars": [
                    Share(part: part, whole: all).bar(took, mark: Share.units * 2 / 3),
                    Share(part: yes, whole: part).bar(inFavour, mark: mark),
                ],
            ]
        }
        let report = TallyReport(body: vote.body, tally: tally)
        return [
            "anchor": PageFrame.anchor(vote.entry), "title": frame.words(vote.body.title),
            "outcome": frame.said(.plain(report.outcome(frame.language))), "isPassed": resolved.passed,
            "matter": frame.said(vote.body.matter.name),
            "days": frame.said(
                TrustTexts.votingValue, vote.body.from.description, vote.body.to.description
            ),
            "scope": frame.said(Scope.name(of: vote.body.scope)), "headsBy": frame.said(vote.body.heads.name),
            "columns": [PageTexts.counted, PageTexts.everybody, PageTexts.tookPart, PageTexts.inFavour].map(frame.said),
            "rows": [
                row(PageTexts.areaCount, Figure.area, "area", \.area),
                row(PageTexts.headCount, Figure.count, "heads", \.heads),
            ],
            "entry": frame.said(PageTexts.entryNumber, String(vote.entry)),
        ]
    }
}
