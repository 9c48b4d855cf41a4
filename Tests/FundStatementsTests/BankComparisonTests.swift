import FundRules
import Testing
import TransparencyLog

@testable import FundStatements

/// Protects: a bank line is matched only with the voucher that records it; in doubt, a person decides.
@Suite struct BankComparisonTests {
    /// What the bank has, what the ledger has → matched by serial and by amount, left at the bank and in the ledger.
    struct Case: Sendable, CustomTestStringConvertible {
        let what: String
        let bank: [String]
        let ledger: [String]
        let result: String

        init(_ what: String, bank: [String], ledger: [String], _ result: String) {
            self.what = what
            self.bank = bank
            self.ledger = ledger
            self.result = result
        }

        var testDescription: String { what }
    }

    /// Lines are `day fen [serial]`, of March; the result is `by serial, by amount; bank only; ledger only`.
    static let cases: [Case] = [
        Case("the same serial", bank: ["05 100 B1"], ledger: ["05 100 B1"], "1 0; ; "),
        Case("the same serial, wide and in capitals", bank: ["25 100 Ｂ１"], ledger: ["05 100 b1"], "1 0; ; "),
        Case("the same serial, three weeks apart", bank: ["25 100 B1"], ledger: ["05 100 B1"], "1 0; ; "),
        Case("the same serial, another amount", bank: ["05 101 B1"], ledger: ["05 100 B1"], "0 0; 101; 100"),
        Case("two serials", bank: ["05 100 B1"], ledger: ["05 100 B2"], "0 0; 100; 100"),
        Case("no serial in the ledger", bank: ["05 100 B1"], ledger: ["05 100"], "0 1; ; "),
        Case("no serial at the bank", bank: ["05 100"], ledger: ["05 100 B1"], "0 1; ; "),
        Case("five days apart", bank: ["10 100"], ledger: ["05 100"], "0 1; ; "),
        Case("six days apart", bank: ["11 100"], ledger: ["05 100"], "0 0; 100; 100"),
        Case("the nearer of two vouchers", bank: ["06 100"], ledger: ["05 100", "09 100"], "0 1; ; 100"),
        Case("two vouchers equally near", bank: ["06 100"], ledger: ["05 100", "07 100"], "0 1; ; 100"),
        Case("two lines for one voucher", bank: ["06 100", "08 100"], ledger: ["07 100"], "0 1; 100; "),
        Case("as many lines as vouchers", bank: ["06 100", "06 100"], ledger: ["06 100", "06 100"], "0 2; ; "),
        Case("more lines than vouchers", bank: ["06 100", "06 100"], ledger: ["06 100"], "0 1; 100; "),
        Case("a group over some days", bank: ["05 100", "07 100"], ledger: ["06 100", "06 100"], "0 2; ; "),
        Case("the nearest is not the most", bank: ["06 100", "11 100"], ledger: ["06 100", "01 100"], "0 2; ; "),
        Case(
            "who has a serial goes with who has none",
            bank: ["06 100", "06 100 B1"],
            ledger: ["06 100", "06 100 B9"],
            "0 2; ; "
        ),
        Case("a lump sum", bank: ["05 300 B1"], ledger: ["05 100", "05 120", "05 80"], "0 3; ; "),
        Case("a lump sum, two days later", bank: ["07 300"], ledger: ["05 100", "05 200"], "0 2; ; "),
        Case(
            "a lump sum of either day",
            bank: ["07 300"],
            ledger: ["06 100", "06 200", "08 150", "08 150"],
            "0 0; 300; 100 200 150 150"
        ),
        Case(
            "two lines for one lump sum",
            bank: ["05 300", "05 300"],
            ledger: ["05 100", "05 200"],
            "0 0; 300 300; 100 200"
        ),
        Case("a part of a day's", bank: ["05 300"], ledger: ["05 100", "05 200", "05 50"], "0 0; 300; 100 200 50"),
        Case("a payment is no lump sum", bank: ["05 -300"], ledger: ["05 -100", "05 -200"], "0 0; -300; -100 -200"),
        Case("the bank took it back by its serial", bank: ["05 100 B1", "06 -100 B1"], ledger: [], "0 0; ; "),
        Case("in and out of one amount", bank: ["05 100 B1", "06 -100 B2"], ledger: [], "0 0; 100 -100; "),
        Case("serials before amounts", bank: ["05 100", "05 100 B1"], ledger: ["05 100 B1", "05 100"], "1 1; ; "),
        Case("a payment", bank: ["05 -100 B1"], ledger: ["05 -100 B1"], "1 0; ; "),
        Case("a payment is no receipt", bank: ["05 -100"], ledger: ["05 100"], "0 0; -100; 100"),
        Case("one line in pieces", bank: ["05 100 B1"], ledger: ["05 30 B1 1", "05 30 B1 2", "05 40 B1 3"], "3 0; ; "),
        Case("one line in too few", bank: ["05 100 B1"], ledger: ["05 30 B1 1", "05 30 B1 2"], "0 0; 100; 30 30"),
        Case("a payment in two pieces", bank: ["05 -100 B1"], ledger: ["05 -60 B1 1", "05 -40 B1 2"], "2 0; ; "),
        Case("nothing on either side", bank: [], ledger: [], "0 0; ; "),
    ]

    @Test(arguments: cases) func matches(_ test: Case) throws {
        var ledger = try SmallFund.registered()
        try ledger.record(SmallFund.opening, "2025-01-01")
        for item in test.ledger {
            let (date, amount, reference, piece) = try BankComparisonTests.parsed(item)
            let body: any EntryBody =
                amount > 0
                ? Contribution(unit: "A", amount: Money(fen: amount), reference: reference, piece: piece)
                : Expense(
                    category: .bankFee,
                    amount: Money(fen: -amount),
                    payee: "银行",
                    invoice: nil,
                    reference: reference,
                    piece: piece
                )
            try ledger.record(body, date)
        }
        let lines = try test.bank.enumerated().map { index, item in
            let (date, amount, reference, _) = try BankComparisonTests.parsed(item)
            let day = try #require(CalendarDate(date))
            return BankLine(line: index + 2, date: day, amount: amount, balance: nil, reference: reference)
        }
        let balance = lines.reduce(100_000) { $0 + $1.amount }
        let comparison = try compare(ledger, lines, balance: balance)
        let bySerial = comparison.matches.count { $0.bySerial }
        let bank = comparison.bankOnly.map { String($0.amount) }.joined(separator: " ")
        let book = comparison.ledgerOnly.map { String($0.amount) }.joined(separator: " ")
        #expect("\(bySerial) \(comparison.matches.count - bySerial); \(bank); \(book)" == test.result)
        #expect(comparison.adjustedBank == comparison.adjustedBook)
        try ledger.record(comparison.reconciliation(file: TreeHasher.emptyRoot), "2025-04-01")
    }

    private static func parsed(_ item: String) throws -> (String, Int64, String?, Int?) {
        let parts = item.split(separator: " ").map(String.init)
        let piece = parts.count > 3 ? Int(parts[3]) : nil
        return ("2025-03-\(parts[0])", try #require(Int64(parts[1])), parts.count > 2 ? parts[2] : nil, piece)
    }

    private func compare(
        _ ledger: MemoryLedger,
        _ lines: [BankLine],
        balance: Int64,
        _ period: String = "2025-03"
    ) throws -> BankComparison {
        let statement = try BankStatement(lines, file: "bank.csv")
        return try BankComparison(statement, balance: balance, with: try ledger.recorded.bankBook(period))
    }

    private func line(_ number: Int, _ day: String, _ amount: Int64, _ reference: String? = nil) throws -> BankLine {
        let date = try #require(CalendarDate(day))
        return BankLine(line: number, date: date, amount: amount, balance: nil, reference: reference)
    }

    /// What one month leaves open, the next one settles; what a reversal undid is no movement of the bank.
    @Test func oneMonthCarriesOverToTheNext() throws {
        var ledger = try SmallFund.registered()
        try ledger.record(SmallFund.opening, "2025-01-01")
        try ledger.record(Contribution(unit: "A", amount: Money(fen: 500), reference: "B1"), "2025-03-30")
        let wrong = try ledger.record(
            Contribution(unit: "A", amount: Money(fen: 700), reference: "B2"),
            "2025-03-10"
        )
        let march = try compare(
            ledger,
            [line(2, "2025-03-10", 700, "B2"), line(3, "2025-03-31", 30, "B3")],
            balance: 100_730
        )
        #expect(march.bankOnly.map(\.amount) == [30])
        #expect(march.ledgerOnly.map(\.amount) == [500])
        try ledger.record(march.reconciliation(file: TreeHasher.emptyRoot), "2025-04-01")

        // The bank's interest is recorded late; what was settled in March moves to the right unit.
        try ledger.record(Income(category: .depositInterest, amount: Money(fen: 30), reference: "B3"), "2025-03-31")
        try ledger.record(Reversal(entry: wrong, reason: "记错房号"), "2025-04-02")
        try ledger.record(Contribution(unit: "B", amount: Money(fen: 700), reference: "B2"), "2025-04-02")
        let mistake = try ledger.record(SmallFund.contribution("C", 900), "2025-04-03")
        try ledger.record(Reversal(entry: mistake, reason: "没有这笔"), "2025-04-03")
        let april = try compare(ledger, [line(2, "2025-04-01", 500, "B1")], balance: 101_230, "2025-04")
        #expect(april.matches.map(\.voucher.amount) == [30, 500])
        #expect(april.bankOnly.isEmpty)
        #expect(april.ledgerOnly.isEmpty)
        #expect(april.offset.count == 4)
        #expect(april.adjustedBank == april.adjustedBook)
    }

    /// What is reversed or returned cancels only where neither side's number says more.
    @Test func numbersComeBeforeWhatCancels() throws {
        var ledger = try SmallFund.registered()
        try ledger.record(SmallFund.opening, "2025-01-01")
        let paid = try ledger.record(
            Expense(category: .bankFee, amount: Money(fen: 100), payee: "银行", invoice: nil, reference: "P1"),
            "2025-03-03"
        )
        try ledger.record(Reversal(entry: paid, reason: "退汇"), "2025-03-20")
        let twice = try ledger.record(SmallFund.contribution("A", 70), "2025-03-05")
        try ledger.record(Reversal(entry: twice, reason: "记重了"), "2025-03-05")
        let numbered = try ledger.record(
            Contribution(unit: "A", amount: Money(fen: 30), reference: "R1"),
            "2025-03-08"
        )
        try ledger.record(Reversal(entry: numbered, reason: "记错房号"), "2025-03-09")
        try ledger.record(Contribution(unit: "B", amount: Money(fen: 30), reference: "R1"), "2025-03-09")
        let lines = [
            try line(2, "2025-03-03", -100, "P1"), try line(3, "2025-03-12", 100, "X7"),
            try line(4, "2025-03-08", 30, "R1"),
        ]
        let march = try compare(ledger, lines, balance: 100_030)
        // The payment by its number; the bank's return, nine days later, is its reversal.
        #expect(march.matches.map(\.voucher.amount) == [-100, 30, 100])
        #expect(march.matches.map(\.bySerial) == [true, true, false])
        #expect(march.bankOnly.isEmpty)
        #expect(march.ledgerOnly.isEmpty)
        #expect(march.offset.map(\.amount) == [70, -70, 30, -30])
    }

    /// A return in the bank's own words is set off at the bank, and only with an amount that was there before.
    @Test func whatTheBankReturned() throws {
        var ledger = try SmallFund.registered()
        try ledger.record(SmallFund.opening, "2025-01-01")
        let day = try #require(CalendarDate("2025-03-10"))
        func back(_ number: Int, _ amount: Int64) -> BankLine {
            BankLine(line: number, date: day, amount: amount, balance: nil, reference: "T\(number)", text: "退汇 账号有误")
        }
        let lines = [try line(2, "2025-03-03", -100, "P1"), back(3, 100), back(4, 55)]
        let march = try compare(ledger, lines, balance: 100_055)
        #expect(march.returned.map(\.amount) == [-100, 100])
        #expect(march.bankOnly.map(\.amount) == [55])
    }

    /// What nobody can know a person says: which line is the sum of which vouchers.
    @Test func aPersonSaysWhatBelongsTogether() throws {
        var ledger = try SmallFund.registered()
        try ledger.record(SmallFund.opening, "2025-01-01")
        var entries: [Int] = []
        for amount in [100, 200, 50] as [Int64] {
            entries.append(try ledger.record(SmallFund.contribution("A", amount), "2025-03-05"))
        }
        let lines = [try line(2, "2025-03-05", 300, "B1")]
        let statement = try BankStatement(lines, file: "bank.csv")
        let book = try ledger.recorded.bankBook("2025-03")
        func compare(_ typed: String...) throws -> BankComparison {
            try BankComparison(statement, balance: 100_300, with: book, pairings: typed.map { try BankPairing($0) })
        }
        let plain = try compare()
        #expect(plain.proposals() == [BankPairing(line: "2", vouchers: ["2025-03/0001", "2025-03/0002"])])
        let told = try compare("b1=2025-03/0001,\(entries[1])")
        #expect(told.matches.map(\.basis) == [.manual, .manual])
        #expect(told.ledgerOnly.map(\.amount) == [50])
        #expect(told.proposals().isEmpty)
        for (typed, code) in [
            ("2", ProblemCode.pairingMalformed), ("=2025-03/0001", .pairingMalformed), ("2=", .pairingMalformed),
            ("3=2025-03/0001", .pairingUnknown), ("2=2025-03/0009", .pairingUnknown),
            ("2=2025-03/0001,2025-03/0001", .pairingUnknown), ("2=2025-03/0001", .pairingDiffers),
        ] {
            #expect { try compare(typed) } throws: { ($0 as? Problem)?.code == code }
        }
    }

    /// Ten thousand lines of one amount are a few heaps, not ten thousand times ten thousand pairs.
    @Test func manyEqualAmounts() throws {
        var ledger = try SmallFund.registered()
        try ledger.record(SmallFund.opening, "2025-01-01")
        for _ in 0..<30 { try ledger.record(SmallFund.contribution("A", 7), "2025-03-05") }
        let lines = try (2..<10_002).map { try line($0, "2025-03-0\(1 + $0 / 2_001)", 7, "N\($0)") }
        let march = try compare(ledger, lines, balance: 100_000 + 70_000)
        #expect(march.matches.count == 30)
        #expect(march.bankOnly.count == 9_970)
        #expect(march.matches.allSatisfy { $0.line.date == $0.voucher.date })
    }

    /// A file without its month's last days says so, or somebody does.
    @Test func howFarAFileReaches() throws {
        var ledger = try SmallFund.registered()
        try ledger.record(SmallFund.opening, "2025-01-01")
        try ledger.record(SmallFund.contribution("A", 40), "2025-03-05")
        try ledger.record(SmallFund.contribution("A", 50), "2025-03-27")
        let book = try ledger.recorded.bankBook("2025-03")
        func coverage(_ days: [String], until end: String? = nil, today: String = "2025-04-01") throws -> MonthCoverage
        {
            let lines = try days.enumerated().map { try line($0 + 2, $1, 40) }
            let statement = try BankStatement(lines, file: "bank.csv", until: end.flatMap(CalendarDate.init))
            let comparison = try BankComparison(statement, balance: 0, with: book)
            return comparison.coverage(of: statement, on: try #require(CalendarDate(today)))
        }
        func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }
        let fifth = try day("2025-03-05")
        #expect(try coverage(["2025-03-05", "2025-03-31"]) == .whole)
        #expect(try coverage(["2025-03-05", "2025-04-01"]) == .whole)
        #expect(try coverage(["2025-03-05"], until: "2025-03-31") == .whole)
        #expect(try coverage(["2025-03-05"], until: "2025-03-15") == .ends(day("2025-03-15")))
        #expect(try coverage(["2025-03-05"], today: "2025-03-30") == .early(day("2025-03-30")))
        #expect(try coverage(["2025-02-28"]) == .empty)
        #expect(try coverage([]) == .empty)
        // What is dated five days before the month's end may still be on its way.
        #expect(try coverage(["2025-03-05"]) == .quiet(after: fifth))
        try ledger.record(SmallFund.contribution("A", 60), "2025-03-26")
        let later = try ledger.recorded.bankBook("2025-03")
        let statement = try BankStatement([line(2, "2025-03-05", 40)], file: "bank.csv")
        let comparison = try BankComparison(statement, balance: 0, with: later)
        guard case .lacks(_, let date, fifth) = comparison.coverage(of: statement, on: try day("2025-04-01")) else {
            Issue.record("a voucher that the bank must have had is missed")
            return
        }
        #expect(date == (try day("2025-03-26")))
    }

    /// What was recorded since a comparison is looked for in what it left open; the bank's side stays.
    @Test func broughtUpToDate() throws {
        var ledger = try SmallFund.registered()
        try ledger.record(SmallFund.opening, "2025-01-01")
        let lines = [try line(2, "2025-03-10", 700, "B2"), try line(3, "2025-03-31", 30, "B3")]
        let first = try compare(ledger, lines, balance: 100_730)
        #expect(first.bankOnly.map(\.amount) == [700, 30])
        try ledger.record(first.reconciliation(file: TreeHasher.emptyRoot), "2025-04-01")
        let upToDate = try BankComparison(bringingUpToDate: ledger.recorded.bankBook("2025-03"))
        #expect(upToDate == nil)
        try ledger.record(Contribution(unit: "A", amount: Money(fen: 700), reference: "B2"), "2025-03-10")
        let again = try #require(try BankComparison(bringingUpToDate: ledger.recorded.bankBook("2025-03")))
        #expect(again.bankOnly.map(\.amount) == [30])
        #expect(again.ledgerOnly.isEmpty)
        #expect(again.bank == 100_730 && again.adjustedBank == again.adjustedBook)
        try ledger.record(again.reconciliation(file: TreeHasher.emptyRoot), "2025-04-01")
    }

    @Test func aStatementMayRunBackwards() throws {
        func line(_ number: Int, _ day: String, _ amount: Int64, _ balance: Int64) throws -> BankLine {
            let date = try #require(CalendarDate(day))
            return BankLine(line: number, date: date, amount: amount, balance: balance, reference: nil)
        }
        let newestFirst = [
            try line(2, "2025-04-02", 5, 110), try line(3, "2025-03-31", -5, 105), try line(4, "2025-03-30", 10, 110),
        ]
        let statement = try BankStatement(newestFirst, file: "bank.csv")
        #expect(statement.lines.map(\.line) == [4, 3, 2])
        #expect(statement.balance(at: try #require(Month("2025-03"))) == 105)
        #expect(statement.balance(at: try #require(Month("2025-02"))) == nil)
        let oneDay = try BankStatement([line(2, "2025-03-31", 5, 15), line(3, "2025-03-31", 10, 10)], file: "bank.csv")
        #expect(oneDay.lines.map(\.line) == [3, 2])
        let place = Problem.Place(file: "bank.csv", line: 3)
        #expect(throws: Problem(.bankBalanceBroken, [.money(115), .money(10)], place: place)) {
            try BankStatement([line(2, "2025-03-30", 5, 105), line(3, "2025-03-31", 10, 10)], file: "bank.csv")
        }
    }
}
