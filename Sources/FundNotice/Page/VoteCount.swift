import FundDesk

/// A vote as it was counted, by area and by heads, both with their bars.
struct VoteCount {
    let frame: PageFrame
    let vote: PageRecords.Record<Resolution>
    let resolved: Resolved

    var context: [String: Any] {
        let (tally, key) = (resolved.tally, "vote/\(vote.entry)")
        let took = frame.said(PageTexts.tookPart)
        let inFavour = frame.said(PageTexts.inFavourShare)
        let mark = resolved.matter.asksForThreeQuarters ? Share.units * 3 / 4 : Share.units / 2
        func figure(_ name: String, _ count: Tally.Count) -> [String: Any] {
            [
                "area": frame.figure(.area("\(key)/\(name)-area", count.area)),
                "heads": frame.figure(.count("\(key)/\(name)-heads", count.heads)),
            ]
        }
        func bars(_ label: Wording, _ count: KeyPath<Tally.Count, Int64>) -> [String: Any] {
            let (all, part) = (tally.all[keyPath: count], tally.participating[keyPath: count])
            return [
                "label": frame.said(label),
                "bars": [
                    Share(part: part, whole: all).bar(took, mark: Share.units * 2 / 3),
                    Share(part: tally.inFavour[keyPath: count], whole: part).bar(inFavour, mark: mark),
                ],
            ]
        }
        let counts: [(Wording, String, Tally.Count)] = [
            (PageTexts.everybody, "all", tally.all), (PageTexts.tookPart, "part", tally.participating),
            (PageTexts.inFavour, "for", tally.inFavour),
        ]
        let report = TallyReport(body: vote.body, tally: tally)
        return [
            "anchor": PageFrame.anchor(vote.entry), "title": frame.words(vote.body.title),
            "outcome": frame.said(.plain(report.outcome(frame.language))), "isPassed": resolved.passed,
            "matter": frame.said(vote.body.matter.name),
            "days": frame.said(
                TrustTexts.votingValue,
                vote.body.from.description,
                vote.body.to.description
            ),
            "scope": frame.said(Scope.name(of: vote.body.scope)), "headsBy": frame.said(vote.body.heads.name),
            "columns": [PageTexts.counted, PageTexts.areaCount, PageTexts.headCount].map { frame.said($0) },
            "counts": counts.map { label, name, count in
                figure(name, count).merging(["label": frame.said(label)]) { $1 }
            },
            "shares": [bars(PageTexts.areaCount, \.area), bars(PageTexts.headCount, \.heads)],
            "entry": frame.said(PageTexts.entryNumber, String(vote.entry)),
        ]
    }
}
