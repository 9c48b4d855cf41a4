import FundRules
import Testing

@testable import FundStatements

/// Protects: what a voucher did to a home is told by the voucher that it is, reverses or corrects, whatever became of homes
/// in between.
@Suite struct HomeMovementTests {
    /// Kinds of voucher that can be reversed, and what they are to the homes.
    enum Kind: String, CaseIterable {
        case contribution, refund, payment, distribution, handover, destruction, settlement, payout

        var movement: UnitMovement? {
            switch self {
            // This year's contribution goes back out of this year's contributions.
            case .contribution, .refund: .contribution
            case .payment: .cost
            case .distribution: .distribution
            case .handover: .handover
            case .destruction: .destroyed
            case .settlement: .settled
            case .payout: nil
            }
        }
    }

    /// What becomes of homes between a voucher and its reversal.
    enum Change: String, CaseIterable {
        case nothing, split, merge, destruction, splitAndMerge
    }

    /// The small fund with a home D that was destroyed: with a debt, so that there is something to settle, or with money,
    /// so that there is something to pay out.
    private func fund(for kind: Kind) throws -> MemoryLedger {
        var ledger = try SmallFund.registered()
        let home = RegisteredUnit(
            code: "D",
            building: "1",
            area: try Area(squareMetres: "50"),
            use: "residence",
            tenure: .public
        )
        try ledger.record(UnitBatch(units: [home]), "2025-01-01")
        try ledger.record(SmallFund.opening, "2025-01-01")
        try ledger.record(SmallFund.project("P1", 90_000), "2025-01-02")
        if kind == .payout { try ledger.record(SmallFund.contribution("D", 5_000), "2025-01-03") }
        if kind == .settlement || kind == .payout {
            try ledger.record(Destruction(unit: "D", in: ledger.state), "2025-01-04")
        }
        if kind == .settlement { try ledger.record(SmallFund.payment("P1", 3_335), "2025-01-05") }
        return ledger
    }

    private func record(_ kind: Kind, in ledger: inout MemoryLedger, _ day: String) throws -> Int {
        switch kind {
        case .contribution: return try ledger.record(SmallFund.contribution("A", 1_000), day)
        case .refund:
            let contribution = try ledger.record(SmallFund.contribution("A", 1_000), day)
            return try ledger.record(Refund(of: contribution, amount: Money(fen: 400), reference: nil), day)
        case .payment: return try ledger.record(SmallFund.payment("P1", 3_333), day)
        case .distribution: return try ledger.record(Distribution(amount: Money(fen: 4_001), scope: ["1"]), day)
        case .handover:
            let units = [(unit: "A", amount: Int64(60)), (unit: "B", amount: Int64(50))]
            return try ledger.record(
                Handover(.in, custodian: "某局", undistributed: 40, units: units, reference: nil),
                day
            )
        case .destruction: return try ledger.record(Destruction(unit: "C", in: ledger.state), day)
        case .settlement: return try ledger.record(DebtSettlement(unit: "D", amount: Money(fen: 500)), day)
        case .payout: return try ledger.record(Payout(unit: "D", amount: Money(fen: 500), reference: nil), day)
        }
    }

    private func carryOut(_ change: Change, in ledger: inout MemoryLedger, _ day: String) throws {
        let parts = try [part("A1", "40"), part("A2", "60")]
        switch change {
        case .nothing: break
        case .split: try ledger.record(Split(unit: "A", parts: parts), day)
        case .merge: try ledger.record(Merge(units: ["A", "B"], into: part("AB", "150")), day)
        case .destruction: try ledger.record(Destruction(unit: "B", in: ledger.state), day)
        case .splitAndMerge:
            try ledger.record(Split(unit: "A", parts: parts), day)
            try ledger.record(Merge(units: ["A2", "B"], into: part("A2B", "110")), day)
        }
    }

    private func part(_ code: String, _ area: String) throws -> RegisteredUnit {
        RegisteredUnit(
            code: code,
            building: "1",
            area: try Area(squareMetres: area),
            use: "residence",
            tenure: .commercial
        )
    }

    /// What moved all homes together in a period, as every paper says it.
    private func moved(_ ledger: MemoryLedger, _ period: String) throws -> [UnitMovement: Int64] {
        let statement = try UnitMovementStatement(try ledger.recorded.books(period, StatementNeeds(movements: true)))
        // What does not tie is thrown.
        for kind in [StatementKind.disclosure, .slip, .ties, .arrears] { _ = try ledger.report(kind, period) }
        var sums: [UnitMovement: Int64] = [:]
        for movement in UnitMovement.allCases {
            let amounts = statement.lines.map { $0.line.amounts[movement.rawValue] }
            if amounts.contains(where: { $0 != 0 }) { sums[movement] = amounts.reduce(0, &+) }
        }
        return sums
    }

    /// Every kind, undone in the same year: nothing is left of it, and nothing is left on any other line.
    @Test(arguments: Kind.allCases, Change.allCases)
    func aReversalIsWhatItsOriginalWas(_ kind: Kind, _ change: Change) throws {
        var ledger = try fund(for: kind)
        let entry = try record(kind, in: &ledger, "2025-03-01")
        try carryOut(change, in: &ledger, "2025-04-01")
        try ledger.record(Reversal(entry: entry, reason: "记错"), "2025-05-01")
        let (done, undone) = (try moved(ledger, "2025-03"), try moved(ledger, "2025-05"))
        var before = done
        // The contribution that was given back in part stands.
        if kind == .refund { before = [.contribution: -400] }
        #expect(undone == before.mapValues { 0 - $0 })
        #expect(Set(done.keys) == Set([kind.movement].compactMap { $0 }))
        let changed: UnitMovement? = change == .nothing ? nil : change == .destruction ? .destroyed : .replaced
        #expect(Set(try moved(ledger, "2025-04").keys) == Set([changed].compactMap { $0 }))
    }

    /// Undone in a later year it is an adjustment of the earlier one, in every paper alike.
    @Test(arguments: Kind.allCases, Change.allCases)
    func anEarlierYearIsAdjusted(_ kind: Kind, _ change: Change) throws {
        var ledger = try fund(for: kind)
        let entry = try record(kind, in: &ledger, "2025-03-01")
        try carryOut(change, in: &ledger, "2025-12-01")
        try ledger.record(Reversal(entry: entry, reason: "记错"), "2026-05-01")
        let done = try moved(ledger, "2025-03").values.reduce(kind == .refund ? -1_000 : 0, &+)
        #expect(try moved(ledger, "2026") == (done == 0 ? [:] : [.adjustment: 0 - done]))
    }

    @Test(arguments: Change.allCases)
    func aCorrectionIsAnAdjustmentAndSoIsWhatUndoesIt(_ change: Change) throws {
        var ledger = try fund(for: .contribution)
        for number in 1...12 {
            let month = try #require(Month(year: 2025, month: number))
            try ledger.record(Close(period: month, in: ledger.state), month.lastDay.description)
        }
        let year = try #require(Year("2025"))
        let paid = try ledger.record(Correction(of: year, SmallFund.contribution("A", 700)), "2026-01-10")
        let cost = try ledger.record(Correction(of: year, SmallFund.payment("P1", 333)), "2026-01-10")
        try carryOut(change, in: &ledger, "2026-02-01")
        #expect(try moved(ledger, "2026-01") == [.adjustment: 367])
        try ledger.record(Reversal(entry: paid, reason: "记错"), "2026-03-01")
        try ledger.record(Reversal(entry: cost, reason: "记错"), "2026-03-01")
        #expect(try moved(ledger, "2026-03") == [.adjustment: -367])
    }

    /// An opening balance that is undone was never one.
    @Test func anOpeningThatIsUndoneMovesNothing() throws {
        var ledger = try SmallFund.registered()
        let wrong = try ledger.record(SmallFund.opening, "2025-01-01")
        try ledger.record(Split(unit: "A", parts: [part("A1", "40"), part("A2", "60")]), "2025-01-02")
        try ledger.record(Reversal(entry: wrong, reason: "记错"), "2025-01-03")
        #expect(try moved(ledger, "2025") == [.replaced: 0])
    }

    /// Found in 2026-11: 3 × 10.00 were shown as 交存 −20.00 and 30.00 owed.
    @Test func aDistributionThatIsUndoneAfterASplitIsNoContribution() throws {
        var ledger = try SmallFund.registered()
        try ledger.record(SmallFund.opening, "2025-01-01")
        let january = try #require(Month("2025-01"))
        try ledger.record(Rate(amount: 1_000, basis: .unit, from: january, scope: ["B"]), "2025-01-01")
        for month in 1...3 { try ledger.record(SmallFund.contribution("B", 1_000), "2025-0\(month)-10") }
        let given = try ledger.record(Distribution(amount: Money(fen: 10_000), scope: ["1"]), "2025-03-20")
        try ledger.record(Split(unit: "A", parts: [part("A1", "40"), part("A2", "60")]), "2025-03-21")
        try ledger.record(Reversal(entry: given, reason: "未经表决"), "2025-03-22")
        let slip = try ledger.report(.slip, "2025", "B")
        #expect(slip.figures("contribution") == ["amount": 3_000])
        #expect(slip.figures("distribution") == ["amount": 0])
        #expect(try ledger.report(.disclosure, "2025").figures("total", 2)["contribution"] == 3_000)
        #expect(try ledger.report(.arrears, "2025-03").figures("B") == [:])
        #expect(try ledger.report(.arrears, "2025-03").figures("total")["owed"] == 0)
    }

    /// A sum that agrees hides no two lines that do not.
    @Test(arguments: [StatementKind.disclosure, .slip, .ties, .annual, .all])
    func linesThatDoNotTieAreNotStated(_ kind: StatementKind) throws {
        let ledger = try EveryKind.recorded()
        let needs = try StatementRequest(kind, period: Period("2025")).needs
        let books = try ledger.recorded.books("2025", needs) { effect in
            switch effect {
            case .unit(let unit, let amount) where amount == 1_000: return .unit(unit, amount + 100)
            case .distribution(let scope, let basis, var amounts, let sign):
                amounts.commercial -= 100
                return .distribution(scope, basis, amounts, sign: sign)
            default: return effect
            }
        }
        #expect { _ = try StatementSet(books) } throws: { ($0 as? Problem)?.code == .statementsDiffer }
    }

    @Test func aJournalThatLacksAVoucherIsNotStated() throws {
        let books = try EveryKind.recorded().recorded.books("2025", StatementNeeds(vouchers: true))
        try TieOuts.check(JournalTies.lines(books, TrialBalance(books, books.period)))
        let other = JournalTies.lines(books, TrialBalance(books, try Period("2025H1")))
        #expect(other.filter { !$0.holds }.count == 3)
        let years = YearTies.lines(try EveryKind.recorded().recorded.books("2026-03"))
        #expect(years.count == 8 && years.allSatisfy(\.holds))
        #expect(YearTies.lines(books).isEmpty)
    }
}
