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
        Case("two vouchers equally near", bank: ["06 100"], ledger: ["05 100", "07 100"], "0 0; 100; 100 100"),
        Case("two lines for one voucher", bank: ["06 100", "08 100"], ledger: ["07 100"], "0 0; 100 100; 100"),
        Case("as many lines as vouchers", bank: ["06 100", "06 100"], ledger: ["06 100", "06 100"], "0 2; ; "),
        Case("more lines than vouchers", bank: ["06 100", "06 100"], ledger: ["06 100"], "0 0; 100 100; 100"),
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
        return BankComparison(statement, balance: balance, with: try ledger.recorded.bankBook(period))
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
