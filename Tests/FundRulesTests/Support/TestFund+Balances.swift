import Testing

@testable import FundRules

extension FundState {
    /// Every unit's balance in fen over all months.
    var unitBalances: [String: Int64] {
        var result: [String: Int64] = [:]
        for book in [closed] + open {
            for (index, balance) in book.units.balances(in: self).enumerated() {
                result[register.units[index].code, default: 0] += balance
            }
        }
        return result
    }
}

extension TestFund {
    /// Every unit's balance in fen over all months.
    var unitBalances: [String: Int64] { state.unitBalances }

    /// The units' balances that are not zero: `1-101 400.00, 1-102 300.00`.
    var unitsText: String {
        unitBalances.filter { $0.value != 0 }.sorted { $0.key < $1.key }
            .map { "\($0.key) \(Money(fen: $0.value))" }.joined(separator: ", ")
    }

    /// The accounts' debits less credits that are not zero: `1001 1,000.00, 3001 -700.00`.
    var accountsText: String {
        guard let chart = state.fund?.chart else { return "" }
        return chart.postable.enumerated().filter { state.balances[$0.offset] != 0 }
            .map { "\($0.element.code) \(Money(fen: state.balances[$0.offset]))" }.joined(separator: ", ")
    }

    /// Checks that the books balance and that the units of each tenure own what 3001 and 3002 hold, virtually closed.
    func checkTies(_ location: SourceLocation = #_sourceLocation) throws {
        let chart = try #require(state.fund?.chart)
        #expect(state.balances.reduce(0, +) == 0, "debits and credits differ", sourceLocation: location)
        var sums = TenureAmounts()
        let balances = unitBalances
        for unit in state.register.units { sums[unit.tenure] += balances[unit.code] ?? 0 }
        for tenure in Tenure.allCases {
            let fund = -FundState.fundNet(tenure, state.balances, chart)
            #expect(sums[tenure] == fund, "\(tenure) at \(state.size)", sourceLocation: location)
        }
        let books = ([state.closed] + state.open).map(\.balances)
        for index in chart.postable.indices {
            #expect(books.reduce(0) { $0 + $1[index] } == state.balances[index], sourceLocation: location)
        }
    }
}
