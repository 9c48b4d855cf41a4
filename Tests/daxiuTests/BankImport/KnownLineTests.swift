import Foundation
import FundDesk
import Testing

/// Protects: what the ledger has already is never recorded again, whatever form the bank's file comes in, and what
/// may be there already is not recorded unasked.
@Suite("Bank lines that are recorded already")
struct KnownLineTests {
    private static let month = [
        "02|25.00|A1|1-1-101|赵一", "02|30.00|A2|1栋1单元102室|钱二", "03|35.00|A3|01-2-0101|孙三", "03|35.00|A4|1-2-101|孙三",
        "20|12.34|A5|结息", "20|-5.00|A6|账户管理费", "20|0.00|A7|手续费", "25|-400.00|A8|货款|某公司",
    ]

    private func file(_ desk: BankDesk, _ rows: some Collection<String>, hasNumbers: Bool = true) throws -> BankImport {
        try desk.file("\(UUID().uuidString).csv", lines: Array(rows), hasNumbers: hasNumbers)
    }

    @Test func aSecondImportRecordsNothingInAnyForm() async throws {
        let desk = try BankDesk()
        let first = try await desk.take(try file(desk, Self.month))
        #expect(first.recording?.recorded.items.count == 6)
        #expect(first.notes.waiting.count == 1)
        let size = try desk.size
        for hasNumbers in [true, false] {
            for rows in [Self.month, Array(Self.month.reversed()), Array(Self.month[1...4])] {
                let again = try file(desk, rows, hasNumbers: hasNumbers)
                #expect(try await desk.propose(again).clear.isEmpty)
                #expect(try await desk.take(again).batch == nil)
            }
        }
        try desk.loseNotes()
        for hasNumbers in [true, false] {
            let again = try await desk.propose(try file(desk, Self.month, hasNumbers: hasNumbers))
            #expect(again.clear.isEmpty)
            #expect(again.known == 6)
        }
        #expect(try desk.size == size)
    }

    @Test(arguments: [true, false], [true, false])
    func halvesThatOverlapComeToTheWhole(hasNumbers: Bool, isSecondFirst: Bool) async throws {
        let desk = try BankDesk()
        let halves = [Array(Self.month[..<4]), Array(Self.month[2...])]
        for rows in isSecondFirst ? Array(halves.reversed()) : halves {
            try await desk.take(try file(desk, rows, hasNumbers: hasNumbers))
        }
        let whole = try await desk.propose(try file(desk, Self.month, hasNumbers: hasNumbers))
        #expect(whole.known == 6)
        #expect(whole.clear.isEmpty)
        let last = try await desk.desk.ledger.verified(observing: LastState())
        #expect(last.value.state.net(.bank) == 1_000_000 + 2_500 + 3_000 + 7_000 + 1_234 - 500)
    }

    @Test func twoEqualLinesAreBothRecordedAndWhatIsOverIsNew() async throws {
        let desk = try BankDesk()
        try await desk.take(try desk.file("a.csv", "05|25.00||1-1-101", "05|25.00||1-1-101", hasNumbers: false))
        let three = try desk.file(
            "b.csv",
            "05|25.00||1-1-101",
            "05|25.00||1-1-101",
            "05|25.00||1-1-101",
            hasNumbers: false
        )
        #expect(
            try await desk.standings(three) == ["= 4", "= 5", "contribution 1-1-101 by memo"]
        )
    }

    /// One of two equal lines was typed; the other is the home whose voucher is missing, not the first of the file.
    @Test func theHomeSaysWhichOfEqualLinesIsRecorded() async throws {
        let desk = try BankDesk()
        try desk.type((Contribution("1-1-102", 2_500), "2025-06-05"))
        let lines = try desk.file("a.csv", "05|25.00||1-1-101", "05|25.00||1-1-102", hasNumbers: false)
        #expect(try await desk.standings(lines) == ["contribution 1-1-101 by memo", "= 4"])
    }

    /// Numbers at the ends of what there is are no count of lines.
    @Test(arguments: [Int.min, -1, Int.max])
    func aNumberMayBeAnyNumber(_ number: Int) async throws {
        let desk = try BankDesk()
        let lines = try desk.file("a.csv", "05|25.00|\(number)|1-1-101", "05|30.00|0|1-1-102")
        #expect(
            try await desk.standings(lines)
                == ["contribution 1-1-101 by memo", "contribution 1-1-102 by memo"]
        )
    }

    @Test func aNumberWithAnotherAmountIsUnclear() async throws {
        let desk = try BankDesk()
        try desk.type(
            (Contribution("1-1-101", 2_500, number: "N1"), "2025-06-05"),
            (Contribution(unit: "1-1-102", amount: Money(fen: 900), reference: "N2", isCash: true), "2025-06-05")
        )
        let lines = try desk.file("a.csv", "05|26.00|N1|1-1-101", "05|9.00|Ｎ2|1-1-102", "05|25.00| n1 |1-1-101")
        #expect(try await desk.standings(lines) == ["? number-taken", "? number-elsewhere", "= 4"])
    }

    @Test(arguments: [("02", false), ("03", true), ("09", true), ("10", false)])
    func aTypedVoucherNearbyMayBeTheSame(day: String, isNear: Bool) async throws {
        let desk = try BankDesk()
        try desk.type((Contribution("1-1-101", 2_500), "2025-06-06"))
        let lines = try desk.file("a.csv", "\(day)|25.00|N1|1-1-101", "\(day)|25.00|N2|1-1-102")
        // Another home's is another's.
        #expect(
            try await desk.standings(lines)
                == [isNear ? "? near-voucher" : "contribution 1-1-101 by memo", "contribution 1-1-102 by memo"]
        )
    }

    @Test func closedMonthsAndDaysBeforeTheBooksAreUnclear() async throws {
        let desk = try BankDesk()
        let close = Close(period: try #require(Month("2025-01")), in: try desk.desk.ledger.currentState())
        try desk.type((close, "2025-01-31"))
        let lines = try desk.file(
            "a.csv",
            "2024-12-30|1.00|N1|1-1-101",
            "2025-01-30|1.00|N2|1-1-101",
            "30|1.00|N3|1-1-101"
        )
        #expect(
            try await desk.standings(lines) == ["? before-books", "? month-closed", "contribution 1-1-101 by memo"]
        )
    }

    @Test func whatWasReversedIsAskedAboutUnlessItWasUndone() async throws {
        let desk = try BankDesk()
        let lines = try desk.file("a.csv", "05|25.00|N1|1-1-101", "06|30.00|N2|1-1-102")
        try await desk.take(lines)
        try desk.type((Reversal(entry: 4, reason: "记错了户"), "2025-06-30"))
        #expect(try await desk.standings(lines) == ["? reversed", "= 5"])
        try await desk.undo("1")
        #expect(try await desk.standings(lines) == ["? reversed", "contribution 1-1-102 by memo"])
        // The money went back: both are the bank's movements.
        let both = try desk.file("b.csv", "05|25.00|N1|1-1-101", "30|-25.00|N9|退款")
        #expect(try await desk.standings(both) == ["= 4", "= 6"])
    }
}
