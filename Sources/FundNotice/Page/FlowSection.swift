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
        let sums: [(Wording, String, Int64)] = [
            (PageTexts.start, "start/\(key)", flow.start), (PageTexts.received, "in/\(key)", flow.received),
            (PageTexts.paid, "out/\(key)", flow.paid), (PageTexts.end, "end/\(key)", flow.end),
        ]
        return [
            "heading": frame.said(PageTexts.flow, frame.period.title[frame.language]),
            "facts": sums.map { label, key, fen in
                [
                    "label": frame.said(label), "figure": frame.figure(.money(key, fen)),
                    "unit": frame.said(PageTexts.yuan),
                ] as [String: Any]
            },
            "explained": frame.said(PageTexts.flowExplained), "chart": chart ?? false as Any,
            "summary": frame.said(PageTexts.asTable), "month": frame.said(PageTexts.month),
            "in": frame.said(PageTexts.received), "out": frame.said(PageTexts.paid),
            "rows": months.map { month in
                let sum = flow.months[month] ?? MoneyFlow.Sum()
                return [
                    "month": month.description, "in": frame.figure(.money("in/\(month)", sum.received)),
                    "out": frame.figure(.money("out/\(month)", sum.paid)),
                ] as [String: Any]
            },
        ]
    }

    private var chart: [String: Any]? {
        let bars = months.suffix(MonthBars.most).map { month -> MonthBars.Bars in
            let sum = flow.months[month] ?? MoneyFlow.Sum()
            return (month, sum.received, sum.paid)
        }
        return MonthBars.drawing(bars, frame.period.title[frame.language], frame)
    }
}
