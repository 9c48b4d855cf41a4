import FundDesk

/// What homes were asked for and what they paid of it.
struct ContributionSection {
    let frame: PageFrame

    var context: [String: Any] {
        let flow = frame.pass.flow
        let months = flow.months.keys.sorted().filter { flow.months[$0]?.contributed != 0 }
        return [
            "heading": frame.said(PageTexts.contributions), "asked": asked ?? false as Any,
            "noRate": frame.said(PageTexts.noRate),
            "total": frame.fact(
                frame.said(PageTexts.contributed, frame.period.title[frame.language]),
                .money("contributed/\(frame.period)", flow.contributed)
            ),
            "byMonth": months.isEmpty
                ? false
                : [
                    "summary": frame.said(PageTexts.contributedByMonth), "month": frame.said(PageTexts.month),
                    "amount": frame.said(PageTexts.amount),
                    "rows": months.map { month in
                        let fen = flow.months[month]?.contributed ?? 0
                        return [
                            "month": month.description,
                            "figure": frame.figure(.money("contributed/\(month)", fen)),
                        ] as [String: Any]
                    },
                ] as [String: Any] as Any,
        ]
    }

    /// Nil where no rate asks for anything yet.
    private var asked: [String: Any]? {
        let arrears = Arrears(frame.pass.books, through: frame.day)
        guard let start = arrears.start, start <= frame.day.month else { return nil }
        let (due, paid) = (arrears.total.due, arrears.total.paid)
        return [
            "since": frame.said(PageTexts.dueSince, start.description),
            "facts": [
                frame.fact(PageTexts.due, .money("due", due)),
                frame.fact(PageTexts.duePaid, .money("due-paid", paid)),
                frame.fact(PageTexts.dueHomes, .count("due-homes", Int64(arrears.lines.count)), PageTexts.homeCount),
            ],
            "bar": due > 0 ? Share(part: paid, whole: due).bar(frame.said(PageTexts.paidShare)) : false as Any,
        ]
    }
}
