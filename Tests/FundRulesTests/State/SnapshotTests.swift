import Testing
import TransparencyLog

@testable import FundRules

/// Protects: a damaged snapshot is refused or harmless; it never stops the program.
@Suite struct SnapshotTests {
    @Test func everySnapshotOfASmallLedgerReadsBack() throws {
        var fund = try TestFund.small()
        #expect(try fund.pay("P1", "100.00") == [])
        #expect(try fund.distribute("10.00") == [])
        #expect(try fund.close("2025-01") == [])
        #expect(try fund.reverse(4) == [])
        let bytes = fund.state.encoded()
        let state = try bytes.withUnsafeBytes { try FundState(snapshot: $0) }
        #expect(state.encoded() == bytes)
        #expect(state.nextNumber(in: try #require(Month("2025-03"))).serial == 3)
        #expect(state.member(fund.cashier.keyID)?.role == .cashier)
    }

    /// What an earlier program keeps beside a ledger is what this one computes: every snapshot of the ledger that has every
    /// kind of entry, one after another.
    @Test func theSnapshotsOfTheStoredLedgerAreTheSameBytes() throws {
        var fund = try TestFund()
        let digest = StreamingDigest()
        for line in try Files.vector("ledger.jsonl").utf8.split(separator: 0x0A) {
            #expect(try fund.apply(Array(line)) == [])
            fund.state.encoded().withUnsafeBytes { digest.take($0) }
        }
        #expect(digest.finish().hexadecimal == "db475054a58402759b128e472ef09abf4c5a08efdb60cee1837ae573fab202d4")
    }

    @Test func aDamagedSnapshotStopsNobody() throws {
        var fund = try TestFund.small()
        #expect(try fund.pay("P1", "100.00") == [])
        #expect(try fund.distribute("10.00") == [])
        let body = Payment(project: "P1", amount: Money(fen: 5), payee: "某公司", invoice: nil, reference: nil)
        let line = try fund.line(body, on: "2025-03-06")
        let entry = try Entry(decoding: line)
        let bytes = fund.state.encoded()
        for (position, byte) in bytes.enumerated() {
            for other in replacements(of: byte) {
                var damaged = bytes
                damaged[position] = other
                guard var state = try? damaged.withUnsafeBytes({ try FundState(snapshot: $0) }) else { continue }
                _ = state.apply(entry, hash: fund.state.lastHash, history: fund.history)
                let close = Close(period: state.nextToClose, in: state)
                _ = try? fund.line(close, on: "2025-03-31")
            }
        }
    }

    /// The same for what refunds, changes of the register, years and reconciliations leave behind.
    @Test func aDamagedSnapshotOfChangedHomesStopsNobody() throws {
        var fund = try TestFund.small()
        #expect(try fund.contribute("1-102", "12.00", on: "2025-01-05") == [])
        #expect(try fund.refund(4, "2.00", on: "2025-01-06") == [])
        #expect(try fund.split("1-101", ("1-101A", "20.00"), ("1-101B", "30.00"), on: "2025-01-07") == [])
        #expect(try fund.destroy("1-101A", on: "2025-01-08") == [])
        #expect(try fund.rate(1_500, "all", on: "2025-01-08") == [])
        #expect(try fund.close("2025-01") == [])
        #expect(try fund.reconcile(bank: "1010.00", book: "1010.00", "2025-01", on: "2025-02-01") == [])
        let bodies: [any EntryBody] = [
            Payment(project: "P1", amount: Money(fen: 5), payee: "某公司", invoice: nil, reference: nil),
            Refund(of: 4, amount: Money(fen: 5), reference: nil), Reversal(entry: 7, reason: "没有灭失"),
            Merge(units: ["1-101B", "1-102"], into: try TestFund.unit("1-10X", "1", "50.00")),
        ]
        let entries = try bodies.map { try Entry(decoding: fund.line($0, on: "2025-03-06")) }
        let bytes = fund.state.encoded()
        for (position, byte) in bytes.enumerated() {
            for other in replacements(of: byte) {
                var damaged = bytes
                damaged[position] = other
                guard var state = try? damaged.withUnsafeBytes({ try FundState(snapshot: $0) }) else { continue }
                for entry in entries { _ = state.apply(entry, hash: fund.state.lastHash, history: fund.history) }
                _ = Close(period: state.nextToClose, in: state)
                var judgement = Judgement(date: entries[0].date, history: fund.history)
                _ = try Closing(year: #require(Year("2025"))).postings(in: state, &judgement)
            }
        }
    }

    /// The same for members, policy, requests and votes.
    @Test func aDamagedSnapshotOfTrustStopsNobody() throws {
        var fund = try TestFund.small()
        try fund.govern()
        #expect(try fund.vote("P1", "1", for: "1-101 1-102 1-103") == [])
        #expect(try fund.request("30.00", ground: .roof, until: "2025-06-01") == [])
        #expect(try fund.decide(8, by: fund.supervisor) == [])
        #expect(try fund.revoke(fund.auditor) == [])
        fund.recorder = fund.cashier.keyID
        #expect(try fund.pay("P1", "10.00", request: 8) == [])
        #expect(try fund.pay("P1", "1.00", request: nil) == [])
        #expect(try fund.budget((.expense(.audit), "5.00")) == [])
        #expect(try fund.request("6.00", nil, line: "expense audit") == [])
        let bytes = fund.state.encoded()
        #expect(try bytes.withUnsafeBytes { try FundState(snapshot: $0) }.encoded() == bytes)
        let body = Payment(
            project: "P1",
            amount: Money(fen: 5),
            payee: "某公司",
            invoice: nil,
            reference: nil,
            request: 8
        )
        let note = try fund.decision(on: 10, by: fund.supervisor)
        let bodies: [any EntryBody] = [body, Approval(.approve, on: 10, note: note)]
        let entries = try bodies.map {
            try Entry(decoding: fund.line($0, on: "2025-03-07"))
        }
        for (position, byte) in bytes.enumerated() {
            for other in replacements(of: byte) {
                var damaged = bytes
                damaged[position] = other
                guard var state = try? damaged.withUnsafeBytes({ try FundState(snapshot: $0) }) else { continue }
                for entry in entries { _ = state.apply(entry, hash: fund.state.lastHash, history: fund.history) }
            }
        }
    }

    /// The same for wrong clocks: jumps that stand, one that was taken back, and jumps among the decisions.
    @Test func aDamagedSnapshotOfClocksStopsNobody() throws {
        var fund = try TestFund.small()
        try fund.govern()
        try fund.misdate()
        #expect(try fund.setClock(from: 7) == [])
        #expect(try fund.decide(8, by: fund.supervisor, on: "2025-07-01") == [])
        try fund.misdate()
        try fund.turn(to: "2025-09-01T08:00:00Z")
        #expect(try fund.setClock(from: 10) == [])
        let bytes = fund.state.encoded()
        #expect(try bytes.withUnsafeBytes { try FundState(snapshot: $0) }.encoded() == bytes)
        let note = try fund.decision(on: 11, by: fund.supervisor)
        let bodies: [any EntryBody] = [Clock(from: 10, reason: "走快"), Approval(.approve, on: 11, note: note)]
        let entries = try bodies.map { try Entry(decoding: fund.line($0, on: "2025-07-01")) }
        for (position, byte) in bytes.enumerated() {
            for other in replacements(of: byte) {
                var damaged = bytes
                damaged[position] = other
                guard var state = try? damaged.withUnsafeBytes({ try FundState(snapshot: $0) }) else { continue }
                for entry in entries { _ = state.apply(entry, hash: fund.state.lastHash, history: fund.history) }
            }
        }
    }

    private func replacements(of byte: UInt8) -> [UInt8] {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Array("0123456789-".utf8)
        case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"): Array("0-,]".utf8)
        default: [UInt8(ascii: "1")]
        }
    }

    @Test(arguments: [
        ("\"balances\":[", "\"balances\":[0,"), ("\"project\":0", "\"project\":1"), ("\"weights\":[", "\"weights\":[-"),
        ("\"traded\":true", "\"traded\":null"), ("\"size\":6", "\"size\":6.0"),
    ])
    func refuses(_ old: String, _ new: String) throws {
        var fund = try TestFund.small()
        #expect(try fund.pay("P1", "100.00") == [])
        #expect(try fund.distribute("10.00") == [])
        let text = String(decoding: fund.state.encoded(), as: UTF8.self)
        try #require(text.contains(old))
        let damaged = Array(text.replacing(old, with: new, maxReplacements: 1).utf8)
        #expect(throws: CanonicalError.self) { try damaged.withUnsafeBytes { try FundState(snapshot: $0) } }
    }
}
