import FundRules

/// The sums of a sheet as formulas: which rows a sum is the sum of is found by what they come to, so that a formula never
/// says something else than the statement.
struct TableSums {
    /// The formulas by row of the table, then by column.
    private(set) var formulas: [[Int: String]]
    private let rows: [Table.Row]
    /// The sheet's row of the first one, from 0.
    private let first: Int

    /// - Parameter hasTotals: whether the last column is the sum of the others but the first.
    init(_ rows: [Table.Row], from first: Int, hasTotals: Bool) {
        self.rows = rows
        self.first = first
        formulas = Array(repeating: [:], count: rows.count)
        let width = rows.first?.cells.count ?? 0
        // A form with two sides has sums beside each other, of what stands above on their own side.
        let sides = 1 + (rows.map(\.beside.count).max() ?? 0)
        for side in 0..<sides {
            let cells = rows.map { $0.parts.indices.contains(side) ? $0.parts[side] : nil }
            for index in rows.indices where cells[index]?.style == .total { add(cells, index, side * width) }
        }
        if hasTotals { addTotalsOfRows() }
    }

    /// The formulas of a sum's row, where some rows come to it in every column.
    private mutating func add(_ cells: [Table.Row?], _ index: Int, _ offset: Int) {
        guard let total = cells[index] else { return }
        let columns = total.cells.indices.filter { if case .money = total.cells[$0] { true } else { false } }
        guard !columns.isEmpty else { return }
        let parts = candidates(cells, index).first { parts in
            parts.count > 1 && columns.allSatisfy { column in sum(cells, parts, column) == total.cells[column] }
        }
        guard let parts else { return }
        for column in columns {
            let ranges = TableSums.ranges(parts.map { $0 + first }, offset + column)
            guard ranges.count <= TableSums.limit else { return }
            formulas[index][offset + column] = "SUM(\(ranges.joined(separator: ",")))"
        }
    }

    /// What a sum may be the sum of, by how statements are laid out: the lines right above it, or right below; all lines
    /// above; all sums above; the last two of them.
    private func candidates(_ cells: [Table.Row?], _ index: Int) -> [[Int]] {
        func isLine(_ row: Int) -> Bool { if case .line = cells[row]?.style { true } else { false } }
        func hasFigures(_ row: Int) -> Bool {
            cells[row]?.cells.contains { if case .money = $0 { true } else { false } } ?? false
        }
        func outermost(_ lines: [Int]) -> [Int] {
            func indent(_ row: Int) -> Int { if case .line(let steps) = cells[row]?.style { steps } else { 0 } }
            // A blank line evens the sides of a form.
            let lines = lines.filter { row in cells[row]?.cells.contains { $0 != .empty } ?? false }
            let least = lines.map(indent).min() ?? 0
            return lines.filter { indent($0) == least }
        }
        let above = Array(cells.indices.prefix(index).reversed().prefix(while: isLine).reversed())
        let below = Array(cells.indices.dropFirst(index + 1).prefix(while: isLine))
        let before = cells.indices.prefix(index)
        let sums = before.filter { cells[$0]?.style == .total && hasFigures($0) }
        return [outermost(above), outermost(below), outermost(before.filter(isLine)), sums, sums.suffix(2)]
    }

    /// What some rows come to in a column.
    private func sum(_ cells: [Table.Row?], _ parts: [Int], _ column: Int) -> Table.Cell {
        .money(
            parts.reduce(0) { sum, row in
                if case .money(let fen)? = cells[row]?.cells[column] { sum &+ fen } else { sum }
            }
        )
    }

    /// The sum at the end of a row, such as that of twelve months, where it is what the others come to: that of a balance
    /// is not.
    private mutating func addTotalsOfRows() {
        for (index, row) in rows.enumerated() {
            let last = row.cells.count - 1
            let figures = row.cells.dropFirst().compactMap { if case .money(let fen) = $0 { fen } else { Int64?.none } }
            guard last > 2, formulas[index][last] == nil, figures.count == last,
                figures.dropLast().reduce(0, &+) == figures.last
            else { continue }
            let line = first + index + 1
            formulas[index][last] = "SUM(\(TableSums.name(1))\(line):\(TableSums.name(last - 1))\(line))"
        }
    }

    /// The most ranges that a sum may have; Excel takes 255.
    private static let limit = 200

    /// Rows of a column as ranges: `D7:D20`, `D22`.
    private static func ranges(_ rows: [Int], _ column: Int) -> [String] {
        var runs: [ClosedRange<Int>] = []
        for row in rows {
            if let run = runs.last, run.upperBound + 1 == row {
                runs[runs.count - 1] = run.lowerBound...row
            } else {
                runs.append(row...row)
            }
        }
        let name = name(column)
        return runs.map { run in
            let first = "\(name)\(run.lowerBound + 1)"
            return run.count == 1 ? first : "\(first):\(name)\(run.upperBound + 1)"
        }
    }

    /// A column's letters: A to Z, AA to ZZ.
    private static func name(_ column: Int) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        let own = String(letters[column % letters.count])
        return column < letters.count ? own : String(letters[column / letters.count - 1]) + own
    }
}
