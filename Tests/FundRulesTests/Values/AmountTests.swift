import Testing

@testable import FundRules

/// Protects: an amount means what its writer meant, or is refused; never rounded, never guessed.
@Suite struct AmountTests {
    /// Protects: an amount is read as it is written.
    static let read: [(text: String, fen: Int64)] = [
        ("1,234.50", 123_450), ("1234.5", 123_450), ("1234", 123_400), ("0.01", 1), ("0.1", 10), ("007", 700),
        ("12,345,678.90", 1_234_567_890), ("100,000,000,000.00", 10_000_000_000_000),
        ("100000000000", 10_000_000_000_000),
    ]

    @Test(arguments: read) func reads(_ text: String, _ fen: Int64) throws {
        #expect(try Money(yuan: text).fen == fen)
        #expect(try Money(yuan: Money(fen: fen).grouped).fen == fen)
        #expect(try Money(yuan: Money(fen: fen).plain).fen == fen)
    }

    /// Protects: what could be meant in two ways is refused.
    static let refused: [(text: String, code: ProblemCode)] = [
        ("1.234", .amountMalformed), ("1e3", .amountMalformed), ("１２", .amountMalformed), ("", .amountMalformed),
        ("1,23.00", .amountMalformed), (",5", .amountMalformed), (" 5", .amountMalformed), ("5 ", .amountMalformed),
        ("+5", .amountMalformed), ("5.", .amountMalformed), (".5", .amountMalformed), (".", .amountMalformed),
        ("-", .amountMalformed), ("--5", .amountMalformed), ("1.2.3", .amountMalformed), ("1.2.", .amountMalformed),
        ("1,", .amountMalformed), ("1,,234", .amountMalformed), ("1234,567", .amountMalformed),
        ("1.2,3", .amountMalformed), ("0x10", .amountMalformed), ("¥5", .amountMalformed), ("五", .amountMalformed),
        ("NaN", .amountMalformed), ("5\n", .amountMalformed), ("5\u{0}", .amountMalformed), ("٥", .amountMalformed),
        ("-5", .amountNotPositive), ("0", .amountNotPositive), ("0.00", .amountNotPositive), ("-0", .amountNotPositive),
        ("100000000000000", .amountTooLarge), ("100000000000.01", .amountTooLarge),
        ("92233720368547758.08", .amountMalformed), ("9999999999999999999999", .amountMalformed),
    ]

    @Test(arguments: refused) func refuses(_ text: String, _ code: ProblemCode) {
        do throws(Problem) {
            let money = try Money(yuan: text)
            Issue.record("\(text.debugDescription) was read as \(money)")
        } catch {
            #expect(error.code == code)
            #expect(error.arguments == [.text(text)])
        }
    }

    @Test func openingBalancesMayBeNegative() throws {
        #expect(try Money(yuan: "-1,234.50", signed: true).fen == -123_450)
        #expect(try Money(yuan: "0", signed: true).fen == 0)
        #expect(throws: Problem.self) { try Money(yuan: "-100000000000.01", signed: true) }
    }

    /// Protects: an amount is written so that it is read back as the same.
    static let written: [(fen: Int64, plain: String, grouped: String)] = [
        (0, "0.00", "0.00"), (5, "0.05", "0.05"), (-5, "-0.05", "-0.05"), (100_000, "1000.00", "1,000.00"),
        (-12_345_678, "-123456.78", "-123,456.78"), (99_999, "999.99", "999.99"), (-99_999, "-999.99", "-999.99"),
        (.max, "92233720368547758.07", "92,233,720,368,547,758.07"),
        (.min, "-92233720368547758.08", "-92,233,720,368,547,758.08"),
    ]

    @Test(arguments: written) func writes(_ fen: Int64, _ plain: String, _ grouped: String) {
        #expect(Money(fen: fen).plain == plain)
        #expect(Money(fen: fen).grouped == grouped)
    }

    @Test func areas() throws {
        #expect(try Area(squareMetres: "52.36").hundredths == 5_236)
        #expect(try Area(squareMetres: "52.36").description == "52.36")
        #expect(try Area(squareMetres: "100,000,000").hundredths == Limits.area)
        for text in ["0", "-1", "52.361", "100000000.01", "", "52,36", "1e2"] {
            #expect(throws: Problem(.areaMalformed, [.text(text)])) { try Area(squareMetres: text) }
        }
    }
}
