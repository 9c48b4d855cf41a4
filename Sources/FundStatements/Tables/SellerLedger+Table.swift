import FundRules

extension SellerLedger {
    func table(_ frame: TableFrame) -> Table {
        let homes = sections.flatMap(\.homes)
        let shown = UnitMovement.allCases.filter { movement in
            movement.isUsual || homes.contains { $0.line.amounts[movement.rawValue] != 0 }
        }
        func figures(_ line: UnitMovementStatement.Line) -> [Table.Cell] {
            [.money(line.opening)] + shown.map { .money(line.amounts[$0.rawValue]) } + [.money(line.closing)]
        }
        func standing(_ homes: [Home]) -> [StatedHome] { homes.map(\.home).filter { $0.standing == .stands } }
        func area(_ homes: [StatedHome]) -> Table.Cell {
            .plain(Area(hundredths: homes.reduce(0) { $0 &+ $1.unit.area }).description)
        }
        func rows(_ section: Section) -> [Table.Row] {
            let name = section.seller.map { Wording.plain($0) } ?? Label.noSeller
            let key = section.seller.map { "seller/\($0)" } ?? "seller"
            let buildings = ByBuilding(section.homes) { $0.home.unit.building }.groups.flatMap { building, homes in
                let name = Label.buildingTotal.filled(building, String(standing(homes).count))
                let total = Table.Row.line(
                    "\(key)/building/\(building)",
                    indent: 1,
                    [.text(name), area(standing(homes))] + figures(SellerLedger.sum(homes))
                )
                return [total]
                    + homes.map { home, line in
                        .line(home.unit.code, indent: 2, [.plain(home.unit.code), area([home])] + figures(line))
                    }
            }
            let count = Label.sellerTotal.filled(with: name, .plain(String(standing(section.homes).count)))
            return [.total(key, [.text(count), area(standing(section.homes))] + figures(section.total))] + buildings
        }
        return frame.table(
            StatementKind.sellers.rawValue,
            Label.sellers,
            form: Label.decree165Accounts,
            columns: [.text("item", Label.seller), .figures("area", Label.area), .figures("opening", Label.opening)]
                + shown.map { .figures($0.key, $0.heading) } + [.figures("closing", Label.closing)],
            rows: sections.flatMap(rows) + [
                .total("total", [.text(Label.sum), area(standing(homes))] + figures(total))
            ],
            notes: sections.isEmpty ? [Label.noPublicHomes] : [Label.sellersNote]
        )
    }
}
