/// Units of the register with their balances.
public struct UnitList: Listing {
    /// A unit; areas in 0.01 m².
    package struct Item {
        package let unit: RegisteredUnit
        /// In fen.
        package let balance: Int64
        /// Why it stands no longer; nil while it does.
        package let departure: Departure?
        /// Who took over.
        package let successors: [String]
    }

    /// In order of code.
    package let items: [Item]
    /// What the balances rest on.
    package let basis: Wording

    /// - Parameter code: the only unit, by any usual spelling; nil: all.
    /// - Throws: `Problem` with `unitUnknown` or `unitAmbiguous`.
    public init(_ last: Verified<LastState>, only code: String? = nil) throws(Problem) {
        let (register, balances) = (last.value.state.register, last.value.balances)
        let only = try code.map { code throws(Problem) in try HomeNames(register).code(code) }
        items = register.order.filter { only == nil || register.units[$0].code == only }.map { index in
            let departure = register.departure(of: index)
            let successors = departure?.successors.map { register.units[$0.unit].code } ?? []
            return Item(
                unit: register.units[index],
                balance: balances[index],
                departure: departure,
                successors: successors
            )
        }
        basis = last.verdict.basis
    }

    /// One row a home, those that stand no longer too.
    public var table: Table {
        ListField.table(
            "units",
            items,
            [
                .text("unit", ReadingTexts.unit) { $0.unit.code },
                .text("building", ReadingTexts.building) { $0.unit.building }.spare,
                .coded("area", ReadingTexts.area, isFigure: true) { item in
                    (.integer(item.unit.area), .plain(Area(hundredths: item.unit.area).description))
                },
                .text("use", ReadingTexts.use) { $0.unit.use }.spare,
                .coded("tenure", ReadingTexts.tenure) { item in
                    (.string(item.unit.tenure.rawValue), item.unit.tenure.name)
                },
                .money("balance", ReadingTexts.balance) { $0.balance },
                .words(.plain("")) { $0.departure.map { _ in ReadingTexts.departed } },
                .money("weight") { $0.unit.weight },
                .text("group") { $0.unit.group },
                .text("seller") { $0.unit.seller },
                .value("departure") { $0.departed },
            ],
            notes: [ReadingTexts.unitCount.filled(String(items.count { $0.departure == nil })), basis]
        )
    }
}

extension UnitList.Item {
    /// Since when the unit stands no longer, by which entry, and who took over.
    fileprivate var departed: JSONValue? {
        departure.map { departure in
            .object([
                "date": .string(departure.date.description), "entry": .count(departure.entry),
                "successors": .array(successors.map(JSONValue.string)),
            ])
        }
    }
}
