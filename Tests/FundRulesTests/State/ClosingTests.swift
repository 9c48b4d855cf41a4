import Testing
import TransparencyLog

@testable import FundRules

/// Protects: a closed month's balances are fixed, whatever is recorded afterwards and in whatever order.
@Suite struct ClosingTests {
    @Test func numbersRunWithinTheMonthOfTheDateInOrderOfRecording() throws {
        var fund = try TestFund.small()
        for date in ["2025-03-31", "2025-02-01", "2025-03-01", "2025-02-02", "2025-01-31"] {
            #expect(try fund.receive("1.00", on: date) == [])
        }
        let numbers = fund.history.contents.entries.compactMap { $0.entry.number?.description }
        #expect(
            numbers == [
                "2025-01/0001", "2025-03/0001", "2025-02/0001", "2025-03/0002", "2025-02/0002", "2025-01/0002",
            ]
        )
    }

    @Test func theBalanceLinesAreThoseOfTheMonthsEnd() throws {
        var fund = try TestFund.small()
        #expect(try fund.contribute("1-101", "12.00", on: "2025-02-01") == [])
        #expect(try fund.receive("5.00", on: "2025-01-31") == [])
        #expect(try fund.close("2025-01") == [])
        #expect(
            fund.state.balanceLines() == [
                "account 1001 100500", "account 1101 0", "account 1201 0", "account 2001 0", "account 3001 70000",
                "account 3002 20000", "account 3101 10000", "account 4001.1 0", "account 4001.2 0", "account 4101 0",
                "account 4102 0", "account 4201 500", "account 4301 0", "account 4901 0", "account 5001.1 0",
                "account 5001.2 0", "account 5101.1 0", "account 5101.2 0", "account 5901 0", "unit 1-101 40000",
                "unit 1-102 30000", "unit 1-103 20000", "unit 2-101 0",
            ]
        )
        let bytes = fund.state.balanceLines().map { Array($0.utf8) }
        #expect(bytes == bytes.sorted { $0.lexicographicallyPrecedes($1) })
        #expect(fund.unitBalances["1-101"] == 41_200)
    }

    /// Shares follow the order of recording, so a payment of an earlier date that is recorded later takes the later
    /// part of the cumulative cost; the months together are what one payment would have cost.
    @Test func paymentsRecordedOutOfDateOrder() throws {
        var fund = try TestFund.small()
        #expect(try fund.pay("P1", "0.01", on: "2025-04-01") == [])
        #expect(try fund.pay("P1", "0.01", on: "2025-02-01") == [])
        #expect(try fund.pay("P1", "0.01", on: "2025-03-01") == [])
        let bearers = fund.state.open.dropFirst().map { book in
            zip(fund.state.register.units, book.units.balances(in: fund.state)).filter { $0.1 != 0 }
                .map { "\($0.0.code) \($0.1)" }.joined(separator: ", ")
        }
        // Cumulative 1, 2, 3 fen over areas 52.36 + 61.75 and 68.42: first commercial, then public, then commercial.
        #expect(bearers == ["1-103 -1", "1-101 -1", "1-102 -1"])
        for month in ["2025-01", "2025-02", "2025-03"] {
            #expect(try fund.close(month) == [])
            try fund.checkTies()
        }
        #expect(fund.unitsText == "1-101 399.99, 1-102 299.99, 1-103 199.99")
    }

    @Test func aReversalInALaterMonthLeavesTheClosedOneAlone() throws {
        var fund = try TestFund.small()
        #expect(try fund.pay("P1", "100.00", on: "2025-02-05") == [])
        #expect(try fund.close("2025-01") == [])
        #expect(try fund.close("2025-02") == [])
        let lines = fund.state.balanceLines()
        #expect(try fund.reverse(4, on: "2025-03-01") == [])
        #expect(fund.state.balanceLines() == lines)
        #expect(try fund.close("2025-03") == [])
        #expect(fund.unitsText == "1-101 400.00, 1-102 300.00, 1-103 200.00")
        #expect(fund.state.nextToClose.description == "2025-04")
    }

    @Test func aCloseNamesTheRootOfTheBalanceLines() throws {
        var fund = try TestFund.small(isSalted: false)
        #expect(try fund.close("2025-01") == [])
        let close = try #require(fund.history.contents.entries.last?.entry.body as? Close)
        let hasher = TreeHasher()
        #expect(close.balances == hasher.root(of: fund.state.balanceLines().map { hasher.leaf(Array($0.utf8)) }))
    }

    /// By `KeyedDigest`, which takes another way through libcrypto.
    @Test func inASaltedLedgerAUnitsLineEndsWithACode() throws {
        var fund = try TestFund.small()
        let key = try #require(fund.state.salts?.key)
        #expect(try fund.close("2025-01") == [])
        let close = try #require(fund.history.contents.entries.last?.entry.body as? Close)
        let hasher = TreeHasher()
        func root(_ kind: String) -> Digest {
            let lines = fund.state.balanceLines().filter { $0.hasPrefix(kind) }.map { line in
                let code = Bytes16(KeyedDigest.make(key: key.bytes, message: Array(line.utf8)))
                return kind == "unit" ? "\(line) \(code)" : line
            }
            return hasher.root(of: lines.map { hasher.leaf(Array($0.utf8)) })
        }
        #expect(close.balances == hasher.node(root("account"), root("unit")))
        #expect(try fund.state.salts?.key != key && fund.close("2025-02") == [])
        let next = try #require(fund.history.contents.entries.last?.entry.body as? Close)
        #expect(next.balances != close.balances, "the same balances, and nobody can tell")
    }
}
