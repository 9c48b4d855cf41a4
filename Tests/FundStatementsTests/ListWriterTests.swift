import FundRules
import Testing

@testable import FundStatements

/// Protects: a list is written by the writers of statements, without what stands around a statement.
struct ListWriterTests {
    private func list(_ rows: Int = 2) -> Table {
        let (pending, paid) = (Table.Cell.text(Wording("待批", "pending")), Table.Cell.text(Wording("付清", "paid")))
        var first = Table.Row.line(nil, [.plain("8"), pending, .money(123_450), .plain("=1+1\u{1B}[2J")])
        var second = Table.Row.line(nil, [.plain("10"), paid, .empty, .plain("乙,\"丙\"")])
        first.members = ["entry": .integer(8), "state": .string("pending"), "payee": .string("甲")]
        second.members = ["entry": .integer(10), "state": .string("paid")]
        return Table(
            list: "requests",
            [
                .figures("entry", Wording("序号", "entry")), .text("", Wording("状态", "state")),
                .figures("amount", Wording("金额", "amount")), .text("memo", Wording("摘要", "memo")),
            ],
            Array([first, second].prefix(rows))
                + (rows > 1 ? [.total(nil, [.text(Wording("合计", "total")), .empty, .money(123_450), .empty])] : []),
            notes: [Wording("共 2 项。", "In all: 2.")]
        )
    }

    @Test func textIsColumnsAndRemarks() {
        #expect(
            TextWriter(.en).write([list()]) == """
                entry  state      amount  memo
                    8  pending  1,234.50  =1+1\\u{1B}[2J
                   10  paid               乙,"丙"
                total           1,234.50
                In all: 2.

                """
        )
        #expect(TextWriter(.zh).write([list(0)]) == "共 2 项。\n")
        #expect(TextWriter(.zh).write([list(1), list(0)]).hasSuffix("[2J\n共 2 项。\n\n共 2 项。\n"))
    }

    /// A long text is cut but where the column says that it is not.
    @Test(arguments: [(false, 301), (true, 2000)])
    func longTextsAreCut(isWhole: Bool, count: Int) {
        var column = Table.Column.text("memo", Wording("摘要", "memo"))
        column.isWhole = isWhole
        let table = Table(list: "l", [column], [.line(nil, [.plain(String(repeating: "字", count: 2000))])])
        #expect(TextWriter(.zh).write([table]).split(separator: "\n").last?.count == count)
    }

    /// Programs are told the members, else the cells; sums they make themselves.
    @Test func jsonIsAnArrayOfRows() {
        #expect(
            JSONWriter(.en).value([list()])
                == .array([
                    .object([
                        "entry": .integer(8), "state": .string("pending"), "payee": .string("甲"),
                        "amount": .integer(123_450), "memo": .string("=1+1\u{1B}[2J"),
                    ]),
                    .object(["entry": .integer(10), "state": .string("paid"), "memo": .string("乙,\"丙\"")]),
                ])
        )
    }

    @Test func csvIsGuardedAsEverywhere() {
        #expect(
            CSVWriter(.zh).write([list()]) == """
                序号,状态,金额,摘要
                8,待批,1234.50,'=1+1\u{1B}[2J
                10,付清,,"乙,""丙\"""
                合计,,1234.50,
                共 2 项。

                """
        )
    }
}
