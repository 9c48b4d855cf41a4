/// A request that exceeds the budget line it cites, or whose year has no budget in effect, in words and in figures.
package struct OverrunReport {
    /// Left out where there is no budget to cite.
    package let line: String?
    /// In fen.
    package let budget: Int64
    /// What earlier requests asked for, in fen.
    package let requested: Int64
    /// The same with this request, in fen.
    package let withThis: Int64

    /// Nil where the request exceeds none.
    package init?(_ request: Request, _ overrun: Overrun?) {
        guard let overrun else { return nil }
        line = request.line
        budget = overrun.budget
        requested = overrun.requested
        withThis = requested &+ request.amount
    }

    package init?(_ matter: Matter) {
        guard let request = matter.request else { return nil }
        self.init(request, matter.overrun)
    }

    /// The figures as people read them.
    private var figures: [String] { [budget, requested, withThis].map { Money(fen: $0).grouped } }

    /// One sentence about a request.
    package func sentence(_ entry: Int) -> Wording {
        guard let line else { return TrustTexts.unbudgeted.filled(String(entry)) }
        func text(_ language: Language) -> String {
            let name = Visible.text(Budget.Item.wording(ofCited: line)[language])
            return TrustTexts.overLine.text(language, [String(entry), name] + figures)
        }
        return Wording(text(.zh), text(.en))
    }

    /// The figures for programs.
    var json: JSONValue {
        .object(of: [
            "line": line.map(JSONValue.string), "budget": .integer(budget), "requested": .integer(requested),
            "withThis": .integer(withThis),
        ])
    }

    /// The figures in rows.
    package func rows(_ language: Language) -> [(Wording, String)] { facts.map { ($0.label, $0.value[language]) } }

    /// The figures as facts of a sheet.
    var facts: [SheetFacts.Row] {
        if line == nil { return [SheetFacts.Row(TrustTexts.budgeted, TrustTexts.noBudget)] }
        return [
            SheetFacts.Row(TrustTexts.budgeted, .plain(figures[0])),
            SheetFacts.Row(TrustTexts.requested, .plain(figures[1])),
            SheetFacts.Row(TrustTexts.withThis, TrustTexts.overBudget.filled(figures[2])),
        ]
    }
}
