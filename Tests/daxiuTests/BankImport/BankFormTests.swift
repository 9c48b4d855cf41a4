import Foundation
import FundDesk
import Testing

/// Protects: what is proposed for a bank's file depends on its rows, never on the form in which somebody saved them.
@Suite("One bank file in every form")
struct BankFormTests {
    /// A month with a preamble above and a total below, as banks write it.
    private static let rows = [
        ["账户明细查询", "", "", "", "", ""],
        ["账号：6222000000000000000 ，单位：元", "", "", "", "", ""],
        ["交易日期", "收入金额", "支出金额", "流水号", "附言", "对方户名"],
        ["2025-06-02", "25.00", "", "20250602000000000001", "1-1-101", "赵一"],
        ["2025-06-02", "30.00", "", "20250602000000000002", "1栋1单元102室\n六月", "钱二"],
        ["2025-06-03", "1,235.00", "", "20250603000000000003", "01-2-0101", "孙三"],
        ["2025-06-20", "12.34", "", "20250620000000000004", "结息", ""],
        ["2025-06-20", "", "5.00", "20250620000000000005", "账户管理费", ""],
        ["2025-06-25", "", "400.00", "20250625000000000006", "货款 \"甲\"，乙;丙", "某公司"],
        ["合计", "1,302.34", "405.00", "", "", ""],
    ]

    private static func text(_ separator: String) -> String {
        rows.map { row in
            row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: separator)
        }.joined(separator: "\r\n") + "\r\n"
    }

    private static var page: String {
        let cells = rows.map { row in
            row.map { "<td>" + $0.replacing("\n", with: "<br>") + "</td>" }.joined()
        }
        return "<html><body><table><tr>" + cells.joined(separator: "</tr><tr>") + "</tr></table></body></html>"
    }

    private static func forms() throws -> [(name: String, bytes: Data)] {
        var forms: [(String, Data)] = []
        for (name, separator) in [("comma", ","), ("semicolon", ";"), ("tab", "\t")] {
            let text = text(separator)
            forms.append(("\(name), UTF-8", Data(text.utf8)))
            forms.append(("\(name), UTF-8 with a mark", Data([0xEF, 0xBB, 0xBF] + text.utf8)))
            let wide = try #require(text.data(using: .utf16LittleEndian))
            forms.append(("\(name), UTF-16", Data([0xFF, 0xFE]) + wide))
            forms.append(("\(name), GB 18030", Data(try GB18030Encoder("").encode(Array(text.utf8), ""))))
        }
        forms.append(("page, UTF-8", Data(page.utf8)))
        forms.append(("page, GB 18030", Data(try GB18030Encoder("").encode(Array(page.utf8), ""))))
        let sheet = rows.enumerated().map { PaperBook.row($0 + 1, $1) }.joined()
        forms.append(("workbook", PaperBook.book(sheet)))
        return forms
    }

    @Test func proposalsAreTheSame() async throws {
        let desk = try BankDesk()
        let expected = [
            "contribution 1-1-101 by memo", "contribution 1-1-102 by memo", "? paid-far-ahead",
            "deposit interest by words", "bank fee 开户银行 by words", "? unknown",
        ]
        var first: [String]?
        for (name, bytes) in try Self.forms() {
            let path = desk.folder.appendingPathComponent("\(UUID().uuidString).csv").path
            try bytes.write(to: URL(fileURLWithPath: path))
            let file = try BankImport(path)
            let found = try await desk.standings(file)
            #expect(found == expected, "\(name): \(found)")
            let lines = file.statement.lines.map {
                "\($0.date) \($0.amount) \($0.reference ?? "-") \($0.text?.replacing("\n", with: " ") ?? "-") \($0.party ?? "-")"
            }
            if let first { #expect(lines == first, "\(name)") } else { first = lines }
        }
    }

    @Test func takenInOneFormItIsKnownInEveryOther() async throws {
        let desk = try BankDesk()
        for (index, (name, bytes)) in try Self.forms().enumerated() {
            let path = desk.folder.appendingPathComponent("\(UUID().uuidString).csv").path
            try bytes.write(to: URL(fileURLWithPath: path))
            let takeover = try await desk.take(try BankImport(path))
            #expect((takeover.batch != nil) == (index == 0), "\(name)")
            #expect(takeover.notes.waiting.count == 2, "\(name)")
        }
    }
}
