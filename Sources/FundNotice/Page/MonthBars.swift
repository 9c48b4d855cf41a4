import FundDesk

/// A drawing of two bars a month, as wide as the narrowest telephone's page, in units that are its pixels there.
struct MonthBars {
    /// Months beyond which the bars could not be told apart.
    static let most = 12

    private static let (width, height, left, top, bottom) = (328, 190, 44, 10, 168)

    /// What a month brought, in fen, neither below zero.
    typealias Bars = (month: Month, received: Int64, paid: Int64)

    private let months: [Bars]
    private let language: Language

    /// What a side of the bars is called, and what the keys of its figures begin with.
    typealias Side = (label: Wording, key: String)

    /// The values of the template `chart` for the last months, and of the table behind it for all of them.
    static func withTable(
        _ months: [Bars],
        _ period: String,
        _ sides: (in: Side, out: Side),
        _ frame: PageFrame
    ) -> [String: Any] {
        [
            "chart": drawing(months.suffix(most), period, frame) ?? false as Any,
            "summary": frame.said(PageTexts.asTable), "month": frame.said(PageTexts.month),
            "in": frame.said(sides.in.label), "out": frame.said(sides.out.label),
            "rows": months.map { month, received, paid in
                [
                    "month": month.description,
                    "in": frame.figure(.money("\(sides.in.key)/\(month)", received)),
                    "out": frame.figure(.money("\(sides.out.key)/\(month)", paid)),
                ] as [String: Any]
            },
        ]
    }

    /// The values of the template `chart`; nil where there is nothing to compare.
    ///
    /// - Parameter months: at most `most`; what is below zero is drawn as nothing.
    private static func drawing(_ months: some Collection<Bars>, _ period: String, _ frame: PageFrame) -> [String: Any]?
    {
        guard months.count > 1 else { return nil }
        let shown = months.map { (month: $0.month, received: max(0, $0.received), paid: max(0, $0.paid)) }
        return MonthBars(shown, frame.language).context.merging([
            "title": frame.said(PageTexts.bars, period), "inLabel": frame.said(PageTexts.receivedBar),
            "outLabel": frame.said(PageTexts.paidBar),
        ]) { $1 }
    }

    /// - Parameter months: at most `most`.
    private init(_ months: [Bars], _ language: Language) {
        (self.months, self.language) = (months, language)
    }

    /// The least amount of one, two or five and zeros that no bar reaches above, in fen.
    private var scale: Int64 {
        let highest = months.map { max($0.received, $0.paid) }.max() ?? 0
        var step: Int64 = 100
        while step < highest, step < Int64.max / 10 {
            for factor in [2, 5] as [Int64] where step * factor >= highest { return step * factor }
            step *= 10
        }
        return step
    }

    private var context: [String: Any] {
        let (scale, slot) = (scale, (MonthBars.width - MonthBars.left) / max(1, months.count))
        let bar = min(18, (slot - 4) / 2)
        func y(_ fen: Int64) -> Int {
            MonthBars.bottom - Share(part: fen, whole: scale).length(of: MonthBars.bottom - MonthBars.top)
        }
        func rectangle(_ index: Int, _ side: Int, _ fen: Int64) -> [String: Any] {
            let x = MonthBars.left + index * slot + (slot - 2 * bar) / 2 + side * bar
            return ["x": x, "y": y(fen), "width": bar - 1, "height": MonthBars.bottom - y(fen)]
        }
        return [
            "width": MonthBars.width, "height": MonthBars.height, "left": MonthBars.left, "bottom": MonthBars.bottom,
            "lines": [scale, scale / 2].map { fen in
                ["y": y(fen), "baseline": y(fen) + 4, "text": short(fen)] as [String: Any]
            },
            "received": months.enumerated().map { rectangle($0, 0, $1.received) },
            "spent": months.enumerated().map { rectangle($0, 1, $1.paid) },
            "names": months.enumerated().map { index, month in
                [
                    "x": MonthBars.left + index * slot + slot / 2, "y": MonthBars.bottom + 16,
                    "text": String(month.month.month),
                ] as [String: Any]
            },
        ]
    }

    /// Yuan in the units that people count large sums in: 万, or thousands and millions.
    private func short(_ fen: Int64) -> String {
        let yuan = fen / 100
        let units: [(Int64, String)] = language == .zh ? [(10_000, "万")] : [(1_000_000, "M"), (1_000, "k")]
        guard let (unit, name) = units.first(where: { yuan >= $0.0 }) else { return String(yuan) }
        return (yuan % unit == 0 ? String(yuan / unit) : "\(yuan / unit).\(yuan % unit * 10 / unit)") + name
    }
}
