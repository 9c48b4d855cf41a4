import Testing

@testable import FundRules

/// Protects: after any run of entries, in any order of dates, the books tie, and a snapshot carries on as if it had
/// never been one.
@Suite struct RandomRunTests {
    @Test(arguments: [UInt64](1...8)) func theBooksTieAfterEveryEntry(_ seed: UInt64) throws {
        var random = SeededGenerator(state: seed)
        var fund = try RandomRunTests.start()
        var restored = fund.state
        var recorded = 0
        for _ in 0..<220 {
            guard try RandomRunTests.step(&fund, &random) else { continue }
            recorded += 1
            try fund.checkTies()
            restored = try carryOn(restored, fund)
        }
        #expect(recorded > 70)
        let month = fund.state.nextToClose
        #expect(try month.number > 202_506 || fund.close(month.description) == [])
    }

    /// The small fund with two more projects.
    static func start() throws -> TestFund {
        var fund = try TestFund.small()
        #expect(try fund.propose("P2", "all", budget: "900.00", sharing: .equal) == [])
        #expect(try fund.propose("P3", "1-101 1-102", budget: "900.00", sharing: .weight) == [])
        return fund
    }

    /// Years that close while later ones go on, are corrected, and have their vouchers reversed.
    @Test(arguments: [UInt64](1...6)) func theBooksTieThroughTheYears(_ seed: UInt64) throws {
        var random = SeededGenerator(state: seed)
        var fund = try RandomRunTests.start()
        fund.now = try #require(Timestamp("2028-01-31T15:00:00Z"))
        var restored = fund.state
        for _ in 0..<400 {
            guard try RandomRunTests.stepThroughYears(&fund, &random) else { continue }
            try fund.checkTies()
            restored = try carryOn(restored, fund)
        }
        let kinds = fund.history.contents.entries.map(\.entry.kind)
        #expect(kinds.contains(Closing.kind) && kinds.contains(Correction.kind), "the run has to reach another year")
    }

    /// Tries something in one of the next months, or brings the turn of the year nearer.
    static func stepThroughYears(_ fund: inout TestFund, _ random: inout SeededGenerator) throws -> Bool {
        let next = fund.state.nextToClose
        var month = next
        for _ in 0..<Int.random(in: 0...4, using: &random) { month = month.next }
        let date = "\(month)-\(Int.random(in: 10...28, using: &random))"
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<20: return try fund.attempt(Close(period: next, in: fund.state), on: next.lastDay.description)
        case 20..<26:
            let year = try #require(Year(["2025", "2026"].randomElement(using: &random) ?? ""))
            return try fund.attempt(Closing(year: year), on: year.december.lastDay.description)
        case 26..<36:
            let year = try #require(Year(String(month.year - 1)))
            let unit = fund.state.register.units.randomElement(using: &random)?.code ?? ""
            let amount = Money(fen: .random(in: 1...9_999, using: &random))
            let vouchers: [any CorrectingVoucher] = [
                Contribution(unit: unit, amount: amount, reference: nil),
                Payment(project: "P1", amount: amount, payee: "某公司", invoice: nil, reference: nil),
                Income(category: .other, amount: amount, reference: nil),
            ]
            let voucher = try #require(vouchers.randomElement(using: &random))
            return try fund.attempt(Correction(of: year, voucher), on: date)
        default: return try step(&fund, &random, on: date)
        }
    }

    /// Applies the last line of the fund to a state that came out of a snapshot, and takes a snapshot of what comes.
    private func carryOn(_ state: FundState, _ fund: TestFund) throws -> FundState {
        var state = state
        let (entry, _) = try #require(fund.history.contents.entries.last)
        let judgement = state.apply(entry, hash: fund.state.lastHash, history: fund.history)
        // The fund itself has used the entry's references by now, so only these may be reported, and only against itself.
        #expect(judgement.violations.allSatisfy { $0.arguments.last == .entry(entry.sequence) })
        let bytes = state.encoded()
        #expect(bytes == fund.state.encoded(), "after \(entry.kind) \(entry.sequence)")
        let restored = try bytes.withUnsafeBytes { try FundState(snapshot: $0) }
        #expect(restored.encoded() == bytes)
        #expect(restored.balanceLines() == state.balanceLines())
        return restored
    }

    /// Tries something; whether it was recorded.
    static func step(_ fund: inout TestFund, _ random: inout SeededGenerator) throws -> Bool {
        let first = fund.state.nextToClose.month
        let date =
            "2025-0\(Int.random(in: min(first, 6)...6, using: &random))-\(Int.random(in: 10...28, using: &random))"
        return try step(&fund, &random, on: date)
    }

    private static func step(
        _ fund: inout TestFund,
        _ random: inout SeededGenerator,
        on date: String
    ) throws -> Bool {
        let amount = Money(fen: .random(in: 1...9_999, using: &random))
        let unit = fund.state.register.units.randomElement(using: &random)?.code ?? ""
        let size = fund.state.size
        let body: any EntryBody
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<10: body = Contribution(unit: unit, amount: amount, reference: "R\(size)")
        case 10..<13: body = Contribution(unit: unit, amount: amount, reference: "S\(size / 32)", piece: 1 + size)
        case 13..<16: body = Refund(of: .random(in: 4..<size, using: &random), amount: amount, reference: nil)
        case 16..<20: body = try register(&fund, unit, amount, &random)
        case 20..<30: body = Income(category: .commonIncome, amount: amount, reference: nil)
        case 30..<58:
            let project = ["P1", "P2", "P3"].randomElement(using: &random) ?? ""
            body = Payment(project: project, amount: amount, payee: "某公司", invoice: "I\(size)", reference: nil)
        case 58..<64: body = Expense(category: .audit, amount: amount, payee: "某所", invoice: nil, reference: nil)
        case 64..<74: body = Distribution(amount: amount, scope: ["all"], sharing: .equal)
        case 74..<78: body = Transfer(amount: amount, from: .bank, to: .imprest, reference: nil)
        case 78..<80:
            let code = "3-\(size)"
            body = UnitBatch(units: [try TestFund.unit(code, "3", "77.\(10 + size % 80)", .public)])
        case 80..<98: body = Reversal(entry: .random(in: 2..<size, using: &random), reason: "记错了")
        default:
            let month = fund.state.nextToClose
            return try fund.attempt(Close(period: month, in: fund.state), on: month.lastDay.description)
        }
        return try fund.attempt(body, on: date)
    }

    /// A change of the register, or what follows from one.
    private static func register(
        _ fund: inout TestFund,
        _ unit: String,
        _ amount: Money,
        _ random: inout SeededGenerator
    ) throws -> any EntryBody {
        let size = fund.state.size
        let index = try #require(fund.state.register.index(of: unit))
        let registered = fund.state.register.units[index]
        func home(_ code: String) -> RegisteredUnit {
            RegisteredUnit(
                code: code,
                building: "8",
                area: Area(hundredths: .random(in: 1...9_999, using: &random)),
                use: "residence",
                tenure: registered.tenure
            )
        }
        let waiting = fund.state.trust.matters.last { $0.outcome == nil && $0.register != nil }
        if Bool.random(using: &random), let waiting, let asked = waiting.register {
            return asked.change.citing(waiting.sequence)
        }
        let change: any RegisterChange
        switch Int.random(in: 0..<8, using: &random) {
        case 0: return Destruction(unit: unit, in: fund.state)
        case 1: return Payout(unit: unit, amount: amount, reference: nil)
        case 2: change = Split(unit: unit, parts: [home("8-\(size)A"), home("8-\(size)B"), home("8-\(size)C")])
        case 3:
            let other = fund.state.register.units.randomElement(using: &random)?.code ?? ""
            change = Merge(units: [unit, other], into: home("8-\(size)"))
        case 4:
            return Handover(.in, custodian: "房管局", undistributed: 5, units: [(unit, amount.fen)], reference: nil)
        case 5: return DebtSettlement(unit: unit, amount: amount)
        case 6: change = Amendment(unit: registered.owned(by: "G\(size)"))
        default: change = Title(unit: unit, group: "G\(size)", deed: nil)
        }
        return Int.random(in: 0..<3, using: &random) == 0 ? RegisterRequest(change, purpose: "申请") : change
    }
}
