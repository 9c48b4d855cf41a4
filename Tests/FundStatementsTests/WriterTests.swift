import Foundation
import FundRules
import Testing
import TransparencyLog

@testable import FundLedger
@testable import FundStatements

/// One table, three formats.
@Suite struct WriterTests {
    private func ledger() throws -> MemoryLedger {
        var ledger = try SmallFund.registered()
        try ledger.record(SmallFund.opening, "2025-01-01")
        try ledger.record(SmallFund.contribution("A", 123_456_789), "2025-02-10", memo: "=HYPERLINK(\"x\"), 两行\n字")
        return ledger
    }

    /// A mark that combines with what is syntax does not hide it from the escaping.
    @Test func noMarkHidesSyntax() throws {
        var ledger = try ledger()
        try ledger.record(SmallFund.contribution("A", 100), "2025-02-11", memo: "<\u{301}i \"\u{301}x &\u{301}")
        let page = try ledger.report(.journal, "2025").text(.html, language: .zh)
        #expect(page.unicodeScalars.contains("&lt;\u{301}i &quot;\u{301}x &amp;\u{301}".unicodeScalars))
    }

    @Test func textIsAlignedByDisplayWidth() throws {
        let report = try ledger().report(.balanceSheet, "2025")
        let text = try report.text(.text, language: .zh)
        let root = try ledger().recorded.root.base64
        #expect(
            text == """
                                  资产负债表
                会住维01表  参照财会〔2020〕7号
                资金名称：示例苑大修基金  编制单位：示例苑业主委员会
                2025年12月31日（未结账）  单位：元
                ----------------------------------------------
                项目                    年初余额      期末余额
                ----------------------------------------------
                一、资产：
                  银行存款              1,000.00  1,235,567.89
                  国债投资                  0.00          0.00
                  备用金                    0.00          0.00
                资产总计                1,000.00  1,235,567.89
                二、负债：
                  应付房屋灭失返还资金      0.00          0.00
                负债合计                    0.00          0.00
                三、净资产：
                  维修资金                900.00  1,235,467.89
                    其中：商品住宅        600.00  1,235,167.89
                    已售公有住房          300.00        300.00
                  待分配累计收益          100.00        100.00
                净资产合计              1,000.00  1,235,567.89
                负债和净资产总计        1,000.00  1,235,567.89
                ----------------------------------------------
                单位负责人：            会计机构负责人：            制表人：
                依据：账本 4 条记录（序号 0 到 3），总指纹 \(root)。出表前全账逐条重算、重判：未发现问题。

                """
        )
    }

    /// 会住维01表 has two sides, 年初余额 first; programs read the lines in the order that they always had.
    @Test func theBalanceSheetIsPrintedAsTheMinistryPrintsIt() throws {
        let report = try ledger().report(.balanceSheet, "2025")
        let sheet = report.tables[0].printed
        #expect(sheet.columns.map(\.title.zh) == ["资产", "年初余额", "期末余额", "负债和净资产", "年初余额", "期末余额"])
        #expect(Set(sheet.columns.map(\.key)).count == 6)
        let texts = sheet.rows.map { row in
            row.parts.map { if case .text(let wording) = $0.cells[0] { wording.zh } else { "" } }
        }
        #expect(texts.map { $0[0] } == ["一、资产：", "银行存款", "国债投资", "备用金", "", "", "", "", "", "资产总计"])
        #expect(
            texts.map { $0[1] } == [
                "二、负债：", "应付房屋灭失返还资金", "负债合计", "三、净资产：", "维修资金", "其中：商品住宅", "已售公有住房", "待分配累计收益",
                "净资产合计", "负债和净资产总计",
            ]
        )
        let figures: [Table.Cell] = [.money(100_000), .money(123_556_789)]
        #expect(sheet.rows.last?.parts.map { Array($0.cells.dropFirst()) } == [figures, figures])
        let page = try report.text(.html, language: .zh)
        #expect(page.contains("会住维01表") && page.contains("会计机构负责人："))
        #expect(page.contains(#"<td class="words total">负债和净资产总计</td>"#))
        let lines = try report.text(.csv, language: .zh).split(separator: "\n")
        #expect(lines.contains("项目,期末余额,年初余额") && lines.contains("银行存款,1235567.89,1000.00"))
    }

    /// 注 to 会住维03表: who has only one class of homes has no column for the other.
    @Test func aClassOfHomesThatThereIsNoneOfHasNoColumn() throws {
        var ledger = try MemoryLedger()
        let home = RegisteredUnit(
            code: "A",
            building: "1",
            area: try Area(squareMetres: "100"),
            use: "residence",
            tenure: .commercial
        )
        try ledger.record(UnitBatch(units: [home]), "2025-01-01")
        try ledger.record(SmallFund.contribution("A", 500), "2025-02-10")
        let report = try ledger.report(.netAssets, "2025")
        #expect(report.tables[0].columns.count == 9)
        for (text, name) in [
            (try report.text(.text, language: .zh), "已售公有住房维修资金"),
            (try report.text(.html, language: .zh), "已售公有住房维修资金"),
        ] {
            #expect(!text.contains(name) && text.contains("商品住宅维修资金"))
            #expect(text.contains("二、以前年度调整（减少以“-”号填列）"))
        }
        #expect(try report.text(.json, language: .zh).contains("\"3002\""))
        #expect(try self.ledger().report(.netAssets, "2025").text(.text, language: .zh).contains("已售公有住房维修资金"))
    }

    @Test(arguments: StatementKind.allCases, Language.allCases)
    func everyLineOfATableIsAsWideAsItsRule(kind: StatementKind, language: Language) throws {
        let subject: String? =
            switch kind {
            case .unit, .slip, .certificate: "A"
            case .account: "1001"
            case .project: "P1"
            default: nil
            }
        var ledger = try ledger()
        try ledger.record(SmallFund.project("P1", 10_000), "2025-02-11")
        let lines = [Budget.Line(.income(.commonIncome), Money(fen: 1))]
        try ledger.record(Budget(year: #require(Year("2025")), lines: lines), "2025-02-11")
        let month = try #require(Month("2025-02"))
        let balance = Money(fen: ledger.state.bankBalance(at: month))
        let reconciliation = Reconciliation(
            period: month,
            bank: balance,
            book: balance,
            file: TreeHasher.emptyRoot,
            bankOnly: [],
            ledgerOnly: []
        )
        try ledger.record(reconciliation, "2025-02-28")
        let text = try ledger.report(kind, "2025-02", subject).text(.text, language: language)
        for table in text.components(separatedBy: "\n\n\n") {
            let lines = table.split(separator: "\n").map(String.init)
            let rules = lines.indices.filter { lines[$0].hasPrefix("---") }
            #expect(rules.count == 3)
            let width = lines[rules[0]].count
            for line in lines[rules[0]...rules[2]] { #expect(DisplayWidth.columns(of: line) <= width) }
            #expect(lines[rules[0]...rules[2]].contains { DisplayWidth.columns(of: $0) == width })
        }
    }

    @Test(arguments: [
        ("abc", 3), ("资产", 4), ("（一）", 6), ("〔2020〕", 8), ("，。", 4), ("m²", 2), ("é", 1), ("e\u{301}", 1),
        ("한글", 4), ("ｶﾅ", 2), ("𠮷", 2), ("😀", 2), ("—", 1), ("￥", 2), ("¥", 1), ("", 0),
    ])
    func columnsAreCountedAsATerminalDoes(text: String, columns: Int) {
        #expect(DisplayWidth.columns(of: text) == columns)
    }

    @Test(arguments: [
        ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("a\nb", "\"a\nb\""),
        ("\"", "\"\"\"\""), ("=1+1", "'=1+1"), ("+86", "'+86"), ("-5", "'-5"), ("@x", "'@x"), ("＝1", "'＝1"),
        ("=a,b", "\"'=a,b\""), ("1=1", "1=1"), ("", ""), ("\t=x", "'\t=x"),
        ("\n=x", "\"'\n=x\""), ("'x", "''x"), ("x'", "x'"),
    ])
    func fieldsAreQuotedAndGuarded(text: String, field: String) {
        #expect(CSVWriter.field(text) == field)
    }

    /// A long serial, a home that looks like a day: what a spreadsheet would change has the same guard.
    @Test(arguments: [
        "20250203000123456789", "123456789012", "007", "00123456", "1.23457E+17", "2E3", "12345e67", "(5)",
        "(1000.00)",
        "3-12", "3/12", "12-3", "3-45", "3-2001", "3-2501", "2501-3", "3-2-12", "2025/2/3", "2025-2-3", "3-12-2025",
        "DEC1", "1-Dec", "5 Mar", "mar-5", "March 5", "5-Mar-25", "2/3",
    ])
    func whatASpreadsheetWouldChangeIsGuarded(_ text: String) {
        #expect(CSVWriter.field(text) == "'" + text)
    }

    /// What stays as it is has none: figures, days and vouchers as the program writes them, homes that are no day.
    @Test(arguments: [
        "12345678901", "0", "10", "0.50", "52.30", "1001", "4001.1", "2025-02-03", "2025-02", "2025-02/0001",
        "2025-04-05T08:00:00Z", "3-1-101", "3-501", "31-20", "45-13", "A-1", "B12", "3A", "R1", "1-101", "Mar", "12 24",
        "1234-5678", "1-2-3-4", "6222 0212 3456", "二月", "3月12日", "(5", "()", "3-", "1001.10 甲", "SEPTEMBER", "e5", "5e",
        "5.",
    ])
    func whatStaysAsItIsHasNone(_ text: String) {
        #expect(CSVWriter.field(text) == text)
    }

    @Test func csvHasPlainAmountsAndAMarkOnRequest() throws {
        let report = try ledger().report(.account, "2025-02", "1001")
        let text = try report.text(.csv, language: .zh)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(
            lines.prefix(11) == [
                "明细账", "参照财会〔2020〕7号", "资金名称,示例苑大修基金", "编制单位,示例苑业主委员会", "期间,2025年2月（未结账）",
                "科目,1001", "名称,银行存款", "单位：元", "", "日期,凭证号,摘要,借方,贷方,方向,余额", ",,期初余额,,,借,1000.00",
            ]
        )
        #expect(
            text.contains("2025-02-10,2025-02/0001,\"交存 A =HYPERLINK(\"\"x\"\"), 两行\n字\",1234567.89,,借,1235567.89\n")
        )
        #expect(!text.contains("\r"))
        #expect(try report.text(.csv, language: .zh, byteOrderMark: true) == "\u{FEFF}" + text)
    }

    @Test func jsonHasFenByName() throws {
        let text = try ledger().report(.balanceSheet, "2025").text(.json, language: .en)
        let table = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(table["statement"] as? String == "balance-sheet")
        #expect(table["unit"] as? String == "fen")
        #expect(table["form"] as? String == "Form 01")
        let rows = try #require(table["rows"] as? [[String: Any]])
        #expect(rows[3]["key"] as? String == "assets")
        #expect(rows[3]["closing"] as? Int == 123_556_789)
        let annual = try ledger().report(.annual, "2025").text(.json, language: .en)
        let whole = try #require(try JSONSerialization.jsonObject(with: Data(annual.utf8)) as? [String: Any])
        #expect((whole["statements"] as? [Any])?.count == 5)
    }

    @Test func theFootSaysWhatTheVerificationFound() throws {
        let root = try ledger().recorded.root
        let doubt = Problem(.placeOfAnother, ["fund.daxiu"])
        let doubtful = Provenance(Verdict(size: 4, root: root, doubts: [doubt]))
        #expect(doubtful.footLine.zh.contains("弄清之前不可采信"))
        #expect(doubtful.footLine.en.contains(root.base64))
    }

    /// Every statement of a fund that went on from an older copy says so, in words and in JSON.
    @Test func aReplacedHistoryIsSaid() throws {
        var ledger = try SmallFund.registered()
        let size = ledger.state.size
        let key = try SigningKey(name: "example.org/test", seed: Array(repeating: 7, count: 32))
        let lost = try Checkpoint(origin: "example.org/test", size: 9, root: TreeHasher.emptyRoot)
        let note = try SignedNote.sign(text: lost.text, with: [key]).encoded
        try ledger.record(Incarnation(kept: 1, lost: note, reason: "电脑丢失"), "2025-01-01")
        let incarnations = ledger.state.incarnations
        let going = Provenance(Verdict(size: size + 1, root: ledger.recorded.root, incarnations: incarnations))
        #expect(going.footLines.count == 2)
        #expect(going.footLines[0].zh.contains("第 2 到第 9 条") && going.footLines[0].zh.contains("见第 \(size) 条"))
        #expect(going.footLines[0].en.contains("entries 2 to 9") && going.footLines[0].en.contains("entry \(size)"))
        #expect(try going.json.text().contains("\"incarnations\""))
    }
}
