import FundDesk

/// What there is and what that is to a home; what came and went in the period.
struct MoneySection {
    let frame: PageFrame

    var context: [String: Any] {
        [
            "heading": frame.said(PageTexts.balance), "yuan": frame.said(PageTexts.yuan),
            "balance": frame.figure(.money("balance", balance)), "asOf": asOf, "facts": places + worth,
        ]
    }

    private var balance: Int64 { MoneyFlow.owned.reduce(0) { $0 &+ frame.state.net($1) } }

    private var asOf: String {
        let last = frame.state.lastTime.day(in: frame.state.zone).description
        return frame.said(PageTexts.asOf, String(frame.state.size), last)
    }

    /// Where it lies, where it does not all lie at the bank; and what of it is owed.
    private var places: [[String: Any]] {
        let accounts: [(String, AccountCode, Wording)] = [
            ("bank", .bank, PageTexts.bank), ("bonds", .bonds, PageTexts.bonds), ("cash", .imprest, PageTexts.cash),
        ]
        let owed = 0 &- frame.state.net(.destroyedHomesPayable)
        let lies = frame.state.net(.bank) == balance ? [] : accounts.map { money($0.2, $0.0, frame.state.net($0.1)) }
        return lies + (owed == 0 ? [] : [money(PageTexts.payable, "payable", owed)])
    }

    private var worth: [[String: Any]] {
        let register = frame.state.register
        let homes = register.units.indices.filter(register.stands)
        guard !homes.isEmpty else { return [] }
        let area = homes.reduce(Int64(0)) { $0 &+ register.units[$1].area }
        let perMetre = Int64(clamping: Int128(balance) * 100 / Int128(area))
        return [
            money(PageTexts.perHome, "per-home", balance / Int64(homes.count)),
            money(PageTexts.perMetre, "per-m2", perMetre),
            fact(PageTexts.homes, Figure.count("homes", Int64(homes.count)), PageTexts.homeCount),
            fact(PageTexts.area, Figure.area("area", area), PageTexts.squareMetres),
        ]
    }

    private func money(_ label: Wording, _ key: String, _ fen: Int64) -> [String: Any] {
        fact(label, Figure.money(key, fen), PageTexts.yuan)
    }

    private func fact(_ label: Wording, _ figure: Figure, _ unit: Wording) -> [String: Any] {
        ["label": frame.said(label), "figure": frame.figure(figure), "unit": frame.said(unit)]
    }
}
