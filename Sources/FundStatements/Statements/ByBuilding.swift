import FundRules

/// Lines of homes by building (幢): 165号令第十条 has the accounts kept by building, and within it by door.
struct ByBuilding<Line> {
    /// The buildings in order of their first lines, and what stands in each, in the order it came.
    let groups: [(building: String, lines: [Line])]

    init(_ lines: [Line], _ building: (Line) -> String) {
        var positions: [String: Int] = [:]
        var groups: [(building: String, lines: [Line])] = []
        for line in lines {
            let name = building(line)
            if let position = positions[name] {
                groups[position].lines.append(line)
            } else {
                positions[name] = groups.count
                groups.append((name, [line]))
            }
        }
        self.groups = groups
    }

    /// Whether totals by building say more than the total of all.
    var hasTotals: Bool { groups.count > 1 }

    /// The rows of every line, and below those of a building its total.
    ///
    /// - Parameter isCounted: which of them are homes that stand, whose number the total tells.
    func rows(
        isCounted: (Line) -> Bool,
        _ row: (Line) -> Table.Row,
        total: (_ key: String, _ name: Wording, _ lines: [Line]) -> Table.Row
    ) -> [Table.Row] {
        groups.flatMap { building, lines in
            let name = Label.buildingTotal.filled(building, String(lines.count(where: isCounted)))
            return lines.map(row) + (hasTotals ? [total("building/\(building)", name, lines)] : [])
        }
    }
}
