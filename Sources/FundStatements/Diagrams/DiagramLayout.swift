import FundRules

/// A chart laid out in a drawing of fixed width: everything that the template needs, in whole units of the drawing.
struct DiagramLayout {
    /// A bar.
    struct Bar {
        let x, y, width, height: Int
        let isHatched: Bool
    }

    /// A point of a line.
    struct Point {
        let x, y: Int
    }

    /// A text.
    struct Text {
        /// Where it is held.
        enum Anchor: String { case start, middle, end }
        let x, y: Int
        let anchor: Anchor
        let text: String
        var isSmall = false
    }

    /// The width of every drawing; it scales to the page.
    static let width = 720
    private static let rowHeight = 26
    private static let labelWidth = 150
    private static let amountWidth = 130
    private static let lineHeight = 240

    private(set) var height = 0
    private(set) var bars: [Bar] = []
    private(set) var points: [Point] = []
    private(set) var texts: [Text] = []
    /// Where zero is: a vertical line for bars, a horizontal one for lines.
    private(set) var axis: (from: Point, to: Point)

    init(_ diagram: Diagram, _ language: Language) {
        axis = (Point(x: 0, y: 0), Point(x: 0, y: 0))
        switch diagram.shape {
        case .bars: layBars(diagram.marks, language)
        case .line: layLine(diagram.marks, language)
        }
    }

    /// `part` of `whole` of a length; both in fen.
    private static func scale(_ part: Int64, _ whole: Int64, _ length: Int) -> Int {
        guard whole > 0 else { return 0 }
        return Int(Int128(part) * Int128(length) / Int128(whole))
    }

    private mutating func layBars(_ marks: [Diagram.Mark], _ language: Language) {
        let low = min(0, marks.map(\.amount).min() ?? 0)
        let high = max(0, marks.map(\.amount).max() ?? 0)
        let (span, length) = (high &- low, Self.width - Self.labelWidth - 2 * Self.amountWidth)
        // Amounts below zero grow to the left, and their figures stand there too.
        let zero = Self.labelWidth + (low < 0 ? Self.amountWidth : 0) + Self.scale(0 &- low, span, length)
        let room = low < 0 ? length : length + Self.amountWidth
        for (row, mark) in marks.enumerated() {
            let top = row * Self.rowHeight + 4
            let extent = Self.scale(mark.amount < 0 ? 0 &- mark.amount : mark.amount, span, room)
            let isNegative = mark.amount < 0
            bars.append(
                Bar(
                    x: isNegative ? zero - extent : zero,
                    y: top,
                    width: max(extent, 1),
                    height: Self.rowHeight - 8,
                    isHatched: mark.isHatched
                )
            )
            let base = top + Self.rowHeight - 13
            texts.append(Text(x: Self.labelWidth - 8, y: base, anchor: .end, text: mark.label[language]))
            texts.append(
                Text(
                    x: isNegative ? zero - extent - 6 : zero + extent + 6,
                    y: base,
                    anchor: isNegative ? .end : .start,
                    text: Money(fen: mark.amount).grouped
                )
            )
        }
        height = marks.count * Self.rowHeight + 8
        axis = (Point(x: zero, y: 0), Point(x: zero, y: height))
    }

    /// Figures stand above and below the line in turn. A peak's stands above it and a dip's below, where it can be had.
    private static func evenMarksStandHigh(_ marks: [Diagram.Mark]) -> Bool {
        let votes = marks.indices.dropFirst().dropLast().reduce(Int64(0)) { votes, position in
            let around = (marks[position - 1].amount &+ marks[position + 1].amount) / 2
            let height = marks[position].amount &- around
            return votes &+ (position % 2 == 0 ? height : 0 &- height) / Int64(marks.count)
        }
        return votes >= 0
    }

    private mutating func layLine(_ marks: [Diagram.Mark], _ language: Language) {
        let (left, right, top) = (70, Self.width - 70, 30)
        let bottom = Self.lineHeight - 40
        let low = min(0, marks.map(\.amount).min() ?? 0)
        let high = max(0, marks.map(\.amount).max() ?? 0)
        let span = high &- low
        height = Self.lineHeight
        let zero = bottom - Self.scale(0 &- low, span, bottom - top)
        axis = (Point(x: left - 20, y: zero), Point(x: right + 20, y: zero))
        // A figure needs as much room as seven of them have, on each side of the line.
        let step = max(1, (marks.count + 13) / 14)
        let evenAbove = Self.evenMarksStandHigh(marks)
        for (position, mark) in marks.enumerated() {
            let x = marks.count == 1 ? (left + right) / 2 : left + position * (right - left) / (marks.count - 1)
            let y = bottom - Self.scale(mark.amount &- low, span, bottom - top)
            points.append(Point(x: x, y: y))
            // The last one always has its figure, and so has nothing close before it.
            let isLast = position == marks.count - 1
            guard isLast || (position % step == 0 && marks.count - 1 - position >= step) else { continue }
            let isAbove = (position / step % 2 == 0) == evenAbove
            texts.append(
                Text(x: x, y: isAbove ? y - 10 : y + 22, anchor: .middle, text: Money(fen: mark.amount).grouped)
            )
            texts.append(
                Text(x: x, y: Self.lineHeight - 8, anchor: .middle, text: mark.label[language], isSmall: true)
            )
        }
    }
}
