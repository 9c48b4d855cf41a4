import FundDesk

/// What came in and went out in the period, month by month.
struct FlowSection {
    let frame: PageFrame

    /// The months of the period from the one that the fund opened in, to the last that anything is dated in.
    private var months: [Month] {
        frame.period.months.filter { $0 >= frame.state.openedOn.month && $0 <= frame.day.month }
    }

    private var key: String { frame.period.description }
    private var flow: MoneyFlow { frame.pass.flow }

    var context: [String: Any] {
        let bars = months.map { month -> MonthBars.Bars in
            let sum = flow.months[month] ?? MoneyFlow.Sum()
            return (month, sum.received, sum.paid)
        }
        let title = frame.period.title[frame.language]
        let sides = (in: (PageTexts.received, "in"), out: (PageTexts.paid, "out"))
        return [
            "heading": frame.said(PageTexts.flow, title), "explained": frame.said(PageTexts.flowExplained),
            "facts": [
                frame.fact(PageTexts.start, .money("start/\(key)", flow.start)),
                frame.fact(PageTexts.received, .money("in/\(key)", flow.received)),
                frame.fact(PageTexts.paid, .money("out/\(key)", flow.paid)),
                frame.fact(PageTexts.end, .money("end/\(key)", flow.end)),
            ],
        ].merging(MonthBars.withTable(bars, title, sides, frame)) { $1 }
    }
}
