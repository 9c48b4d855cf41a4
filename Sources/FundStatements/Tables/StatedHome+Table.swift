import FundRules

extension StatedHome {
    /// What stands at the head of a unit's papers.
    var details: [Table.Detail] {
        [
            Table.Detail(key: "code", label: Label.unit, value: .plain(unit.code)),
            Table.Detail(key: "building", label: Label.building, value: .plain(unit.building)),
            Table.Detail(key: "area", label: Label.area, value: .plain(Area(hundredths: unit.area).description)),
        ] + areaNow.map { Table.Detail(key: "areaNow", label: Label.areaNow, value: .plain($0)) }
            + [Table.Detail(key: "tenure", label: Label.tenure, value: Label.tenure(unit.tenure))]
    }

    /// The area that is registered now, where it is another, as lists of none or one.
    var areaNow: [String] { now.area == unit.area ? [] : [Area(hundredths: now.area).description] }

    /// What is to be said below a paper that gives a unit's balance.
    func notes(_ closing: Int64, _ frame: TableFrame) -> [Wording] {
        let gone: [Wording] =
            switch standing {
            case .stands: []
            case .unregistered: [Label.homeUnregistered]
            case .replaced: [Label.homeReplaced]
            case .destroyed: [Label.homeDestroyed]
            }
        return gone + StatedHome.notes([(self, closing)], frame)
    }

    /// What negative balances of homes are, as far as there are any.
    static func notes(_ balances: [(home: StatedHome, closing: Int64)], _ frame: TableFrame) -> [Wording] {
        let short = balances.filter { $0.closing < 0 }
        return (short.contains { $0.home.standing == .stands } ? [Label.negative] : [])
            + (short.contains { $0.home.isDestroyed } ? [frame.notice.words.destroyedShort] : [])
    }
}

extension StatedHome.Standing {
    /// Its name for people.
    var title: Wording {
        switch self {
        case .stands: Wording("在册", "stands")
        case .unregistered: Wording("期后登记", "registered later")
        case .replaced: Wording("已分割合并", "split, merged")
        case .destroyed: Wording("已灭失", "destroyed")
        }
    }
}

/// The columns that tell homes in a list: area and tenure, and where they are of use the area now and what became of them.
struct HomeColumns {
    private let showsAreaNow: Bool
    private let showsStanding: Bool
    private let isWithTenure: Bool

    init(_ homes: [StatedHome], isWithTenure: Bool = true) {
        showsAreaNow = homes.contains { $0.now.area != $0.unit.area }
        showsStanding = homes.contains { $0.standing != .stands }
        self.isWithTenure = isWithTenure
    }

    /// The columns.
    var columns: [Table.Column] {
        [.figures("area", Label.area)] + (showsAreaNow ? [.figures("areaNow", Label.areaNow)] : [])
            + (isWithTenure ? [.text("tenure", Label.tenure)] : [])
            + (showsStanding ? [.text("register", Label.standingOfHome)] : [])
    }

    /// Cells of nothing, for sums.
    var empty: [Table.Cell] { columns.map { _ in .empty } }

    /// The cells of a home.
    func cells(_ home: StatedHome) -> [Table.Cell] {
        [.plain(Area(hundredths: home.unit.area).description)]
            + (showsAreaNow ? [.plain(Area(hundredths: home.now.area).description)] : [])
            + (isWithTenure ? [.text(Label.tenure(home.unit.tenure))] : [])
            + (showsStanding ? [.text(home.standing.title)] : [])
    }
}

extension UnitLedger.Line {
    /// That the unit counted otherwise than as it is registered; nothing where it did not.
    func countedNote(_ unit: RegisteredUnit) -> Wording {
        guard let counted, counted.differs(from: unit) else { return .plain("") }
        return counted.basis == .weight
            ? Label.countedWeight.filled(counted.unit.weight.map(String.init) ?? "—")
            : Label.countedArea.filled(Area(hundredths: counted.unit.area).description)
    }
}
