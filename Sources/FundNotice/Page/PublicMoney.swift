import FundDesk

/// What everybody may know of the money: what the accounts held at the newest close, and how those of income and
/// expenditure grew. What homes have is in none of it.
struct PublicMoney {
    let frame: PageFrame
    let selection: PublicSelection

    private var figures: [String: Int64] { frame.audience.figures ?? [:] }

    /// Nil where no close is shown.
    var balance: [String: Any]? {
        guard let close = selection.closes.last else { return nil }
        let accounts: [(Wording, AccountCode)] = [
            (PageTexts.bank, .bank), (PageTexts.bonds, .bonds), (PageTexts.cash, .imprest),
        ]
        return [
            "heading": frame.said(PageTexts.balanceAtClose), "yuan": frame.said(PageTexts.yuan),
            "balance": frame.figure(.money("close/\(close.month)", close.assets)),
            "asOf": frame.said(PageTexts.asOfClose, close.month.description),
            "facts": accounts.compactMap { label, account in
                fact(label, "closed/\(close.month)/\(account)")
            },
        ]
    }

    /// Nil where what came and went cannot be told from the closes that are shown.
    var flow: [String: Any]? {
        guard let year = selection.closes.last?.month.year else { return nil }
        let months = selection.closes.map(\.month).filter { $0.year == year && figures["earned/\($0)"] != nil }
        let labels = [
            (PageTexts.earned, "earned/\(year)"), (PageTexts.contributedInAll, "contributed/\(year)"),
            (PageTexts.spent, "spent/\(year)"),
        ]
        let facts = labels.compactMap { fact($0, $1) }
        guard !facts.isEmpty else { return nil }
        let bars = months.map { (month: $0, received: sum("earned/\($0)"), paid: sum("spent/\($0)")) }
        let title = (try? Period(String(year)))?.title[frame.language] ?? String(year)
        let sides = (in: (PageTexts.earned, "earned"), out: (PageTexts.spent, "spent"))
        return [
            "heading": frame.said(PageTexts.flow, title), "facts": facts,
            "explained": frame.said(PageTexts.earnedExplained),
        ].merging(MonthBars.withTable(bars, title, sides, frame)) { $1 }
    }

    private func sum(_ key: String) -> Int64 { figures[key] ?? 0 }

    private func fact(_ label: Wording, _ key: String) -> [String: Any]? {
        figures[key].map { frame.fact(label, .money(key, $0)) }
    }
}
