import Foundation
import FundDesk
import Testing

/// Protects: a sheet is read as people save it, and what is not understood is said and never left out.
@Suite("Sheets as people save them")
struct TableReadingTests {
    private static let plain =
        "日期,房号,金额,流水号,摘要\n2025-02-01,3-2-501,\"1,100.00\",R1,二月 甲;乙\n2025-02-03,3-2-502,5.50,R2,\n"

    /// What a file of contributions says.
    private static func rows(_ bytes: Data) throws -> [String] {
        try Papers.read(bytes) { path in
            let table = try ImportTable(path, ImportKind.contributions.columns)
            return try RowReader.readAll(table) { reader -> String? in
                guard let date = reader.date(), let unit = reader.code("unit"), let amount = reader.amount() else {
                    return nil
                }
                return "\(date) \(unit) \(amount.fen) \(reader.optionalCode("reference") ?? "") \(reader.memo() ?? "")"
            }
        }
    }

    private static let meant = ["2025-02-01 3-2-501 110000 R1 二月 甲;乙", "2025-02-03 3-2-502 550 R2 "]

    private static func encoded(_ text: String, _ name: String) throws -> Data {
        switch name {
        case "UTF-8": Data(text.utf8)
        case "UTF-8 with a mark": Data([0xEF, 0xBB, 0xBF]) + Data(text.utf8)
        case "UTF-16LE with a mark": Data([0xFF, 0xFE]) + (text.data(using: .utf16LittleEndian) ?? Data())
        case "UTF-16BE with a mark": Data([0xFE, 0xFF]) + (text.data(using: .utf16BigEndian) ?? Data())
        case "UTF-16LE": text.data(using: .utf16LittleEndian) ?? Data()
        case "UTF-16BE": text.data(using: .utf16BigEndian) ?? Data()
        default: Data(try GB18030Encoder("").encode(Array(text.utf8), ""))
        }
    }

    @Test(
        "one table in every encoding and with every separator",
        arguments: [
            "UTF-8", "UTF-8 with a mark", "UTF-16LE with a mark", "UTF-16BE with a mark", "UTF-16LE", "UTF-16BE",
            "GB18030",
        ]
    )
    func encodings(_ encoding: String) throws {
        for (separator, quoted) in [
            (",", "\"1,100.00\""), (";", "\"1,100.00\""), ("\t", "1,100.00"), ("|", "1,100.00"),
        ] {
            let text = """
                sep日期#房号#金额#流水号#摘要
                2025-02-01#3-2-501#\(quoted)#R1#"二月 甲;乙"
                2025-02-03#3-2-502#5.50#R2#

                """.replacing("#", with: separator)
            for (head, end) in [("", "\n"), ("", "\r\n"), ("sep=\(separator)\n", "\n"), ("基金\n\n截至 2025 年\n", "\n")] {
                let whole = text.replacing("sep", with: head).replacing("\n", with: end)
                let rows = try TableReadingTests.rows(TableReadingTests.encoded(whole, encoding))
                #expect(rows == TableReadingTests.meant, "\(encoding) \(separator) \(head)")
            }
        }
    }

    @Test("blank rows and columns, padded cells, totals, notes and pages are none of the table")
    func around() throws {
        let text = """
            大修基金交存表,,,,,,
            ,,,,,,
            序号,日期,业主姓名,房号,金额（元）,流水号,摘要,,
            1, 2025-02-01 ,甲, 3-2-501 ,"1,100.00 ",R1,二月 甲;乙,,
            ,,,,,,,,
            序号,日期,业主姓名,房号,金额（元）,流水号,摘要,,
            2,2025/2/3,乙,3-2-502,¥5.50元,R2
            合计,,,,"1,105.50",,
            制表人：丙,,,,,,
            """.replacing("R2\n", with: "R2,,,\n")
        #expect(try TableReadingTests.rows(Data(text.utf8)) == TableReadingTests.meant)
    }

    @Test("a row of a building is no note though it lacks something, and the count of all rows is one")
    func counts() throws {
        let text = "楼栋,房号,日期,金额\n第3栋,501,2025-02-01,5\n第3栋,502,2025-02-01,\n共2笔,,,\n"
        let problem = #expect(throws: Problem.self) { try TableReadingTests.rows(Data(text.utf8)) }
        #expect(problem?.code == .csvFieldEmpty && problem?.place?.line == 3)
    }

    @Test("guards against spreadsheets and quotes within")
    func guards() throws {
        let text = "日期,房号,金额,流水号,摘要\n2025-02-01,=\"3-2-501\",'1100,=\"R1\",二月 甲;乙\n2025-02-03,'3-2-502,5.5,\tR2\t,\n"
        #expect(try TableReadingTests.rows(Data(text.utf8)) == TableReadingTests.meant)
        let quotes = "日期,房号,金额,流水号,摘要\n2025-02-01,1,5,R1,5\" 管 \"急\"\n"
        #expect(try TableReadingTests.rows(Data(quotes.utf8)) == ["2025-02-01 1 500 R1 5\" 管 \"急\""])
    }

    @Test("a home whose building, entrance and room stand apart")
    func homes() throws {
        let text = """
            序号,楼栋,单元,房号,业主,建筑面积(㎡),房屋性质,房屋用途,电话
            1,3栋,2单元,501室,甲,89.50,商品房,住宅,138
            2,3号楼,2,502,乙,90.5㎡,已售公有住房,住宅,139
            3,A座,1,3-1-101,丙,70,商品住宅,商铺,

            """
        let units = try Papers.read(text) { try UnitFile(path: $0).units }
        #expect(units.map(\.code) == ["3-2-501", "3-2-502", "3-1-101"])
        #expect(units.map(\.building) == ["3", "3", "A"])
        #expect(units.map(\.area) == [8_950, 9_050, 7_000])
        #expect(units.map(\.tenure) == [.commercial, .public, .commercial])
        #expect(units.map(\.use) == ["住宅", "住宅", "商铺"])
    }

    @Test("ballots, budgets and opening balances by their Chinese headings and words")
    func others() throws {
        let ballots = try Papers.read("房号,表决意见\n1-101,同意\n1-102,反对\n1-103,弃权\n") { try BallotFile(path: $0).ballots }
        #expect(
            ballots
                == Ballots([
                    (unit: "1-101", choice: .for), (unit: "1-102", choice: .against), (unit: "1-103", choice: .abstain),
                ])
        )
        let lines = try Papers.read("类型,名称,预算金额(元)\n收入,公共收益,9000\n支出,审计费,500\n项目,P1,3000\n") {
            try BudgetFile.lines($0)
        }
        #expect(
            lines == [
                Budget.Line(.income(.commonIncome), Money(fen: 900_000)),
                Budget.Line(.expense(.audit), Money(fen: 50_000)),
                Budget.Line(.project("P1"), Money(fen: 300_000)),
            ]
        )
        let balances = try Papers.read("房号,期初余额\n1-101,\"1,000.00\"\n1-102,（5.00）\n合计,995.00\n") {
            try UnitBalanceFile(path: $0).balances
        }
        #expect(balances.map(\.unit) == ["1-101", "1-102"] && balances.map(\.amount) == [100_000, -500])
    }

    @Test("a column that is not understood is an error, and a mapping says what it is")
    func mapping() throws {
        let text = "日期,哪一家,金额,颜色\n2025-02-01,1-101,5,红\n"
        let problems = #expect(throws: Problems.self) {
            try Papers.read(text) { try ImportTable($0, ImportKind.contributions.columns) }
        }
        #expect(problems?.list == problems?.list.filter { $0.place?.line == 1 })
        #expect(problems?.list.map(\.code) == [.csvColumnMissing, .csvColumnUnknown, .csvColumnUnknown])
        let missing: [Problem.Argument] = [.wording(Wording("房号（unit）", "unit")), .name("unit")]
        #expect(problems?.list.map(\.arguments) == [missing, [.name("哪一家")], [.name("颜色")]])
        let mapping = ColumnMapping(["哪一家": "unit", "颜色": ""])
        let table = try Papers.read(text) { try ImportTable($0, ImportKind.contributions.columns, mapping) }
        #expect(table.rows.map { table.field("unit", of: $0) } == ["1-101"])
        let lettered = #expect(throws: Problem.self) {
            try Papers.read("date,unit,amount,,memo\n2025-02-01,1-101,5,x,\n") {
                try ImportTable($0, ImportKind.contributions.columns)
            }
        }
        #expect(lettered?.code == .csvColumnUnknown && lettered?.arguments == [.name("D")])
    }

    @Test("an error shows its place in the file's own words")
    func excerpts() {
        let text = "日期,房号,金额\n2025-02-01,3-2-501,一百\n"
        let problem = #expect(throws: Problem.self) { try TableReadingTests.rows(Data(text.utf8)) }
        #expect(problem?.place?.column == "金额" && problem?.place?.line == 2)
        #expect(
            problem?.place?.excerpt == Problem.Place.Excerpt(before: "2025-02-01,3-2-501,", marked: "一百", after: "")
        )
        #expect(problem?.excerpt == "    2025-02-01,3-2-501,一百\n                       ^^^^\n")
    }

    @Test(
        "bytes that are no text",
        arguments: [
            Data([0x64, 0xFF, 0xFF, 0x0A]), Data([0xFF, 0xFE, 0x00, 0xD8]), Data([0xFF, 0xFE, 0x61]),
            Data([0, 1, 0, 2, 0, 3]),
            Data([0xEF, 0xBB, 0xBF, 0xFF]), Data([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0]), Data(repeating: 0, count: 64),
        ]
    )
    func noText(_ bytes: Data) {
        let problem = #expect(throws: Problem.self) { try TableReadingTests.rows(bytes) }
        #expect(problem?.code == .csvNotUTF8)
    }
}
