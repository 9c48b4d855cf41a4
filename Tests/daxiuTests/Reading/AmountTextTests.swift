import FundDesk
import Testing

/// Amounts as people, banks and spreadsheets write them.
@Suite("Text of amounts")
struct AmountTextTests {
    @Test(
        "one amount in every usual form",
        arguments: [
            "1234.50", "1234.5", "1,234.50", "１２３４．５０", "１，２３４．５", "¥1,234.50", "￥1234.50", "1234.50元", "1,234.5 元",
            "人民币1,234.50元", "RMB 1,234.50", "CNY1234.5", "1 234.50", "+1,234.50", " 1234.50\t", "1234.5000",
            "\u{A0}1234.50",
            "¥ +1234.50", "1234.50 CNY", "人民币 １２３４．５０ 元整",
        ]
    )
    func above(_ text: String) throws { #expect(try AmountText.money(text).fen == 123_450, "\(text)") }

    @Test(
        "minus signs of every kind, before, behind and around",
        arguments: [
            "-1234.50", "−1234.50", "－1,234.50", "–1234.50", "—1234.50", "﹣1234.50", "¥-1234.50", "-¥1,234.50",
            "1,234.50-",
            "(1,234.50)", "（1234.50）", "- 1234.50", "(¥1,234.50)", "-1234.50元",
        ]
    )
    func below(_ text: String) throws { #expect(try AmountText.money(text, signed: true).fen == -123_450, "\(text)") }

    @Test(
        "what may be two amounts, or none, is none",
        arguments: [
            "", "元", "¥", "-", "1.234,50", "12,34.50", "1,2345", "1.005", "--5", "-5-", "(-5)", "1e3", "1.23457E+17",
            "5 6",
            "1..5", "0x10", "一百", "5%", "100 美元", "$5", "USD 5", "5.0 0",
        ]
    )
    func refused(_ text: String) {
        let problem = #expect(throws: Problem.self, "\(text)") { try AmountText.money(text, signed: true) }
        #expect(problem?.code == .amountMalformed && problem?.arguments == [.text(text)])
    }

    @Test("zero and less are amounts only where a sign may stand")
    func signs() throws {
        #expect(throws: Problem(.amountNotPositive, [.text("（5）")])) { try AmountText.money("（5）") }
        #expect(throws: Problem(.amountNotPositive, [.text("0.00元")])) { try AmountText.money("0.00元") }
        #expect(try AmountText.money("0.00元", signed: true) == .zero)
        #expect(throws: Problem(.amountTooLarge, [.text("¥9999999999999999")])) {
            try AmountText.money("¥9999999999999999")
        }
    }
}
