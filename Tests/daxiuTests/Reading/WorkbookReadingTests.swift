import Foundation
import FundDesk
import Testing

/// Protects: one table gives the same rows from a text, a workbook of either age and a page; a number is what was typed.
@Suite("Workbooks and pages as tables")
struct WorkbookReadingTests {
    private static let meant = ["2025-02-01 3-2-501 110000 R1 二月 甲;乙", "2025-02-03 3-2-502 550 R2 "]
    private static let heading = PaperBook.row(1, ["日期", "房号", "金额", "流水号"])

    static func rows(_ bytes: Data) throws -> [String] {
        try Papers.read(bytes) { path in
            let table = try ImportTable(path, ImportKind.contributions.columns)
            return try RowReader.readAll(table) { reader -> String? in
                let (date, unit, amount) = (reader.date(), reader.unit(), reader.amount())
                let reference = reader.optionalCode("reference") ?? ""
                guard let date, let unit, let amount else { return nil }
                return "\(date) \(unit) \(amount.fen) \(reference) \(reader.memo() ?? "")"
            }
        }
    }

    private static func fixture(_ name: String) throws -> Data {
        try Data(contentsOf: Workplace.sources.appending(path: "Fixtures/\(name)"))
    }

    @Test(
        "a workbook of either age, whatever sheet the table is on",
        arguments: ["contributions.xlsx", "contributions.xls"]
    )
    func workbooks(_ name: String) throws {
        #expect(try WorkbookReadingTests.rows(WorkbookReadingTests.fixture(name)) == WorkbookReadingTests.meant)
    }

    @Test("a page, in either encoding, and a workbook in XML")
    func pages() throws {
        let page = """
            <html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body>
            <table><tr><td colspan=5><b>交存&nbsp;表</b></td></tr></table>
            <table border=1><tr><th>日期<th>房号<th>金额<th>流水号<th>摘要</tr>
            <tr><td>2025-02-01</td><td>3-2-501</td><td>&yen;1,100.00</td><td>R1</td><td>二月 甲;乙</td></tr>
            <tr><td>2025-02-03<td>3-2-502<td>5.5<td>R2<td></table></body></html>
            """
        #expect(try WorkbookReadingTests.rows(Data(page.utf8)) == WorkbookReadingTests.meant)
        let encoded = try GB18030Encoder("").encode(Array(page.utf8), "")
        #expect(try WorkbookReadingTests.rows(Data(encoded)) == WorkbookReadingTests.meant)
        let cells = [
            ["日期", "房号", "金额", "流水号", "摘要"], ["2025-02-01T00:00:00.000", "3-2-501", "1100", "R1", "二月 甲;乙"],
            ["2025-02-03", "3-2-502", "5.5", "R2"],
        ]
        let rows = cells.map {
            "<Row>" + $0.map { "<Cell><Data ss:Type=\"String\">\($0)</Data></Cell>" }.joined() + "</Row>"
        }
        let book =
            "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
            + "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"表\"><Table>\(rows.joined())</Table></Worksheet></Workbook>"
        #expect(try WorkbookReadingTests.rows(Data(book.utf8)) == WorkbookReadingTests.meant)
    }

    @Test("a number is the fen that it is nearest to, and a day is a day")
    func numbers() throws {
        let rows = [
            "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>45689</v></c><c r=\"B2\" t=\"s\"><v>0</v></c><c r=\"C2\" s=\"3\"><v>1234.5599999999999</v></c></row>",
            "<row r=\"3\"><c r=\"A3\" s=\"2\"><v>45691.34375</v></c><c r=\"B3\" t=\"str\"><v>1-102</v></c><c r=\"C3\"><v>1E2</v></c><c r=\"D3\"><v>20250203</v></c></row>",
        ]
        let texts = "<si><r><t>1-</t></r><r><t>101</t></r><rPh><t>yi</t></rPh></si>"
        let book = PaperBook.book(WorkbookReadingTests.heading + rows.joined(), texts: texts)
        #expect(
            try WorkbookReadingTests.rows(book) == ["2025-02-01 1-101 123456  ", "2025-02-03 1-102 10000 20250203 "]
        )
        let old = PaperBook.book(
            WorkbookReadingTests.heading + rows[0].replacing("45689", with: "44227"),
            texts: texts,
            dates1904: true
        )
        #expect(try WorkbookReadingTests.rows(old) == ["2025-02-01 1-101 123456  "])
    }

    @Test(
        "what a spreadsheet has spoilt is refused with its cell",
        arguments: [
            ("C2", "<c r=\"C2\"><v>1.005</v></c>", ProblemCode.amountMalformed),
            ("D2", "<c r=\"C2\"><v>5</v></c><c r=\"D2\"><v>2.0250203000123456E+19</v></c>", .numberMangled),
            ("D2", "<c r=\"C2\"><v>5</v></c><c r=\"D2\"><v>6222021234567890</v></c>", .numberMangled),
        ]
    )
    func spoilt(_ cell: String, _ cells: String, _ code: ProblemCode) throws {
        let row =
            "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>45689</v></c><c r=\"B2\" t=\"str\"><v>1-101</v></c>\(cells)</row>"
        let problem = #expect(throws: Problem.self) {
            try WorkbookReadingTests.rows(PaperBook.book(WorkbookReadingTests.heading + row))
        }
        #expect(problem?.code == code && problem?.place?.cell == cell && problem?.place?.line == 2)
    }

    @Test("a home that a spreadsheet took for a day is no home")
    func days() throws {
        let row =
            "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>45689</v></c><c r=\"B2\" s=\"1\"><v>45728</v></c><c r=\"C2\"><v>5</v></c></row>"
        let problem = #expect(throws: Problem.self) {
            try WorkbookReadingTests.rows(PaperBook.book(WorkbookReadingTests.heading + row))
        }
        #expect(problem?.code == .homeIsDay && problem?.place?.cell == "B2")
        for text in ["3月12日", "12-Mar", "2025/3/12", "2025.3.12"] {
            let file = Data("日期,房号,金额\n2025-02-01,\(text),5\n".utf8)
            #expect(
                #expect(throws: Problem.self) { try WorkbookReadingTests.rows(file) }?.code == .homeIsDay,
                "\(text)"
            )
        }
    }

    @Test("a building that is merged beside its homes is every home's")
    func merged() throws {
        let rows =
            PaperBook.row(1, ["楼栋", "房号", "日期", "金额"]) + PaperBook.row(2, ["3栋", "501", "2025-02-01", "5"])
            + PaperBook.row(3, ["", "502", "2025-02-01", "5"])
        let book = PaperBook.book(rows + "</sheetData><mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells><sheetData>")
        #expect(try WorkbookReadingTests.rows(book) == ["2025-02-01 3-501 500  ", "2025-02-01 3-502 500  "])
    }

    @Test("the bank's numbers of a workbook are read as those of a text")
    func bank() throws {
        let rows =
            PaperBook.row(1, ["交易日期", "收入", "支出", "余额"])
            + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>45691</v></c><c r=\"B2\"><v>100.10000000000001</v></c><c r=\"D2\"><v>6100.1</v></c></row>"
        let lines = try Papers.read(PaperBook.book(rows)) { try BankFile($0).statement.lines }
        #expect(lines.map(\.amount) == [10_010] && lines.map(\.balance) == [610_010])
    }

    @Test(
        "what is no table is named for what it is",
        arguments: [
            ("OFXHEADER:100\n\n<OFX><STMTTRN></OFX>", "OFX"), ("!Type:Bank\nD2025-02-03\n^\n", "QIF"),
            ("<?xml version=\"1.0\"?><Document><BkToCstmrStmt/></Document>", "CAMT"),
            (":20:1\n:25:2\n:60F:C\n", "MT940"),
            ("%PDF-1.7\n", "PDF"), ("{\"a\": 1}", "JSON"), ("<?xml version=\"1.0\"?><a/>", "XML"),
        ]
    )
    func others(_ text: String, _ name: String) throws {
        for read in [{ _ = try BankFile($0) }, { _ = try ImportTable($0, ImportKind.contributions.columns) }]
            as [(String) throws -> Void]
        {
            let problem = #expect(throws: Problem.self) { try Papers.read(text, read) }
            #expect(problem?.code == .formatOther && problem?.message(in: .zh).contains(name) == true)
            #expect(problem?.remedy(in: .zh).contains("CSV") == true)
        }
    }
}
