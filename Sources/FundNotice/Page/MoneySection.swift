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
        var facts: [[String: Any]] = []
        if frame.state.net(.bank) != balance {
            facts += accounts.map { name, account, label in
                frame.fact(label, .money(name, frame.state.net(account)))
            }
        }
        let owed = 0 &- frame.state.net(.destroyedHomesPayable)
        if owed != 0 { facts.append(frame.fact(PageTexts.payable, .money("payable", owed))) }
        return facts
    }

    private var worth: [[String: Any]] {
        let register = frame.state.register
        let homes = register.units.indices.filter(register.stands)
        guard !homes.isEmpty else { return [] }
        let area = homes.reduce(Int64(0)) { $0 &+ register.units[$1].area }
        let perMetre = Int64(clamping: Int128(balance) * 100 / Int128(area))
        return [
            frame.fact(PageTexts.perHome, .money("per-home", balance / Int64(homes.count))),
            frame.fact(PageTexts.perMetre, .money("per-m2", perMetre)),
            frame.fact(PageTexts.homes, .count("homes", Int64(homes.count)), PageTexts.homeCount),
            frame.fact(PageTexts.area, .area("area", area), PageTexts.squareMetres),
        ]
    }
}
