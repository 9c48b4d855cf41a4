import FundRules

/// 售房单位分账: the accounts of sold public homes by who sold them, within that by building and door.
///
/// Source: 165号令第十一条, by which the fund of sold public homes is kept in accounts by selling unit, with accounts of
/// their own by building and, for what owners paid in, by door.
struct SellerLedger: Sendable {
    typealias Home = (home: StatedHome, line: UnitMovementStatement.Line)

    /// The homes of one selling unit, in order of code; nil where none is registered for them.
    struct Section: Sendable {
        let seller: String?
        let homes: [Home]

        var total: UnitMovementStatement.Line { SellerLedger.sum(homes) }
    }

    /// In order of their first homes, those without a selling unit last; empty where the fund has no public homes.
    let sections: [Section]

    /// All of them together, which is account 3002.
    var total: UnitMovementStatement.Line { sections.reduce(.init()) { $0 + $1.total } }

    static func sum(_ homes: [Home]) -> UnitMovementStatement.Line { homes.reduce(.init()) { $0 + $1.line } }

    init(_ units: UnitMovementStatement) {
        let homes = units.lines.filter { $0.home.unit.tenure == .public }
        var order: [String?] = []
        for (home, _) in homes where !order.contains(home.unit.seller) { order.append(home.unit.seller) }
        sections = (order.filter { $0 != nil } + order.filter { $0 == nil }).map { seller in
            Section(seller: seller, homes: homes.filter { $0.home.unit.seller == seller })
        }
    }
}
