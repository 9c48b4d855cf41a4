/// A list that is wider than the terminal, made to fit: long texts are folded, and what can be spared is left out.
struct FittedList {
    /// The lines, the headings first.
    let lines: [String]
    /// The headings of the columns that were left out.
    let omitted: [String]

    /// The narrowest that a text is folded to while other columns can be spared, and where none can.
    private static let (comfort, least) = (18, 8)

    /// - Parameter columns: of the table, one for each cell of a row.
    init(_ titles: [String], _ rows: [[String]], _ columns: [Table.Column], width: Int) {
        var kept = Array(columns.indices)
        func fitted(_ floor: Int) -> [Int]? {
            let natural = kept.map { index in
                ([titles] + rows).map { DisplayWidth.columns(of: $0[index]) }.max() ?? 0
            }
            return FittedList.shrunk(natural, kept.map { columns[$0].isTrailing }, to: width, floor: floor)
        }
        var widths = fitted(FittedList.comfort)
        while widths == nil, let spare = kept.lastIndex(where: { columns[$0].isSpare }) {
            kept.remove(at: spare)
            widths = fitted(FittedList.comfort)
        }
        let final = widths ?? fitted(FittedList.least) ?? fitted(0) ?? []
        omitted = columns.indices.filter { !kept.contains($0) }.map { titles[$0] }.filter { !$0.isEmpty }
        lines = ([titles] + rows).flatMap { row in
            FittedList.folded(kept.map { row[$0] }, final, kept.map { columns[$0].isTrailing })
        }
    }

    /// The widths with the widest texts made narrower; nil where that is not enough.
    private static func shrunk(_ natural: [Int], _ isFigure: [Bool], to width: Int, floor: Int) -> [Int]? {
        var widths = natural
        let gaps = Columns.gap.count * max(0, widths.count - 1)
        while widths.reduce(gaps, +) > width {
            let texts = widths.indices.filter { !isFigure[$0] && widths[$0] > floor }
            guard let widest = texts.max(by: { widths[$0] < widths[$1] }), widths[widest] > 2 else {
                return floor == 0 ? widths : nil
            }
            widths[widest] -= 1
        }
        return widths
    }

    /// The lines of one row.
    private static func folded(_ cells: [String], _ widths: [Int], _ isFigure: [Bool]) -> [String] {
        let parts = cells.indices.map { index in
            isFigure[index] ? [cells[index]] : DisplayWidth.folded(cells[index], to: widths[index])
        }
        return (0..<(parts.map(\.count).max() ?? 0)).map { line in
            let texts = parts.indices.map { index in
                let text = line < parts[index].count ? parts[index][line] : ""
                return DisplayWidth.padded(text, to: widths[index], isTrailing: isFigure[index])
            }
            return Columns.trimmed(texts.joined(separator: Columns.gap))
        }
    }
}
