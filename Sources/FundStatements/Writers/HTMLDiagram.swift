import FundRules

/// What the template of a chart is filled with.
struct HTMLDiagram {
    private let diagram: Diagram
    private let language: Language

    init(_ diagram: Diagram, _ language: Language) {
        self.diagram = diagram
        self.language = language
    }

    /// The values, by the names the template has for them.
    var context: [String: Any] {
        let layout = DiagramLayout(diagram, language)
        let line = layout.points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
        return [
            "caption": diagram.title[language] + Label.moneyInBrackets[language], "width": DiagramLayout.width,
            "height": layout.height, "pattern": "\(diagram.key)-hatch",
            "bars": layout.bars.map {
                [
                    "x": $0.x, "y": $0.y, "width": $0.width, "height": $0.height, "isHatched": $0.isHatched,
                ] as [String: Any]
            },
            "axis": [
                "x1": layout.axis.from.x, "y1": layout.axis.from.y, "x2": layout.axis.to.x, "y2": layout.axis.to.y,
            ],
            "line": line.isEmpty ? false : line as Any, "points": layout.points.map { ["x": $0.x, "y": $0.y] },
            "texts": layout.texts.map {
                [
                    "x": $0.x, "y": $0.y, "anchor": $0.anchor.rawValue, "text": $0.text,
                    "class": $0.isSmall ? "small" : "plain",
                ] as [String: Any]
            },
        ]
    }
}
