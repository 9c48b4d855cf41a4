import Foundation
import Testing

/// The workbook, read back from its own XML: its figures are the statements', as numbers.
struct WorkbookTests {
    /// The sheets that are a statement each, by the name the command line has for it.
    private static let statements = [
        "资产负债表": "balance-sheet", "收支表": "income", "净资产变动表": "net-assets", "科目余额表": "trial-balance",
        "序时账": "journal", "维修项目": "projects", "分户余额": "units", "售房单位分账": "sellers",
        "收支表（按月）": "income --monthly", "净资产变动表（按月）": "net-assets --monthly",
        "现金流量表（按月）": "cash-flow --monthly",
    ]

    /// Those whose columns stand in groups.
    private static let grouped = ["trial-balance", "net-assets"]

    private func sheets(_ place: Workplace, _ file: String) throws -> [String: [[Any]]] {
        let script = Workplace.sources.appending(path: "../Format/read_xlsx.py").path
        let text = try place.must("/usr/bin/python3 '\(script)' \(file)")
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: [[Any]]])
    }

    /// The numbers of a row, in hundredths, from the smallest; a text is not a number.
    private func figures(_ row: [Any]) throws -> [Int] {
        try row.compactMap { $0 as? String }.filter { !$0.isEmpty }.map { text in
            NSDecimalNumber(decimal: try #require(Decimal(string: text)) * 100).intValue
        }.sorted()
    }

    /// The figures of a statement's row in fen, and areas, from the smallest.
    private func figures(_ row: [String: Any]) -> [Int] {
        row.values.compactMap { value in
            if let number = value as? Int { return number }
            guard let text = value as? String, text.wholeMatch(of: /\d+\.\d\d/) != nil else { return nil }
            return Int(text.replacing(".", with: ""))
        }.sorted()
    }

    @Test(arguments: ["cp year/fund.daxiu fund.daxiu", "sh reversals.sh", "sh every-kind.sh"])
    func figuresAreTheStatements(_ story: String) throws {
        let place = try Workplace(now: "2026-01-05T09:00:00Z")
        try SampleYear.put(into: place)
        try place.must(story)
        try place.must("daxiu export --format xlsx --period 2025 --output book.xlsx")
        let sheets = try sheets(place, "book.xlsx")
        #expect(Set(sheets.keys) == Set(WorkbookTests.statements.keys).union(["勾稽关系", "依据"]))
        for (name, kind) in WorkbookTests.statements {
            let json = try place.must("daxiu statement \(kind) --period 2025 --format json")
            let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
            let rows = try #require(object["rows"] as? [[String: Any]])
            let sheet = try #require(sheets[name])
            if kind == "balance-sheet" {
                // Two sides beside each other.
                let captions = sheet[5].compactMap { ($0 as? [String: String])?["text"] }
                #expect(captions == ["一、资产：", "二、负债："])
                let found = try sheet.dropFirst(6).prefix(9).flatMap(figures).sorted()
                #expect(found == rows.flatMap(figures).sorted(), "\(name)")
                continue
            }
            // Title, date and two lines of head stand above the columns' headings, which are two rows where columns have
            // something in common.
            let body = Array(sheet.dropFirst(WorkbookTests.grouped.contains(kind) ? 6 : 5).prefix(rows.count))
            #expect(body.count == rows.count, "\(name)")
            for (cells, row) in zip(body, rows) { #expect(try figures(cells) == figures(row), "\(name): \(row)") }
            #expect(try body.contains { try !figures($0).isEmpty }, "\(name)")
        }
        for row in try #require(sheets["勾稽关系"]).dropFirst(5) where row.count >= 4 {
            if let difference = row[3] as? String, !difference.isEmpty { #expect(difference == "0.00") }
        }
        let root = try place.must("daxiu verify --json").firstMatch(of: /"root" : "([^"]+)"/)?.1
        let provenance = try #require(sheets["依据"]).flatMap { $0 }.compactMap { ($0 as? [String: String])?["text"] }
        #expect(root.map { root in provenance.contains { $0 == root } } == true)
    }

    /// The same ledger gives the same bytes, in either language.
    @Test
    func isReproducible() throws {
        let place = try Workplace()
        // What was verified before on this machine is told otherwise than what was not.
        try place.must("sh setup.sh && daxiu verify")
        for language in ["zh", "en"] {
            for name in ["first", "second"] {
                let export = "daxiu export --format xlsx --period 2025 --lang \(language)"
                try place.must("\(export) --output \(name).xlsx --replace")
            }
            try place.must("cmp first.xlsx second.xlsx")
        }
        #expect(try sheets(place, "first.xlsx").keys.contains("Balance sheet"))
    }

    /// A text that looks like a formula is a text.
    @Test
    func textsAreNoFormulas() throws {
        let place = try Workplace()
        try place.must("sh reversals.sh && daxiu export --format xlsx --period 2025 --output book.xlsx")
        let journal = try #require(try sheets(place, "book.xlsx")["序时账"])
        #expect(journal.flatMap { $0 }.contains { ($0 as? [String: String])?["text"]?.contains("=1+1; 补记") == true })
    }

    /// Other programs open it and come to the same sums; days are days to them, and lists can be filtered.
    @Test(.enabled(if: Workplace.has("soffice")), arguments: ["sh reversals.sh"])
    func othersReadIt(_ story: String) throws {
        let place = try Workplace(now: "2026-01-05T09:00:00Z")
        try place.must("\(story) && daxiu export --format xlsx --period 2025 --output book.xlsx")
        // LibreOffice calculates every formula anew and writes what it came to.
        try place.must(
            """
            soffice --headless -env:UserInstallation=file://$PWD/office \
            --convert-to 'xlsx:Calc MS Excel 2007 XML' --outdir again book.xlsx
            """
        )
        let script = Workplace.sources.appending(path: "../Format/check_workbook.py").path
        let found = try place.must("/usr/bin/python3 '\(script)' book.xlsx again/book.xlsx")
        let counts = /sheets 1[0-9], sums [1-9][0-9]+, days [1-9][0-9]+, filters [4-9]\n/
        #expect(found.wholeMatch(of: counts) != nil, "\(found)")
        // And it would be told: a sum that is not what its parts come to, a day that is a text.
        for wrong in ["sum", "day"] {
            let outcome = try place.run("/usr/bin/python3 '\(script)' book.xlsx again/book.xlsx --spoil \(wrong)")
            #expect(outcome.status == 1 && outcome.text.contains("wrong: \(wrong)"), "\(outcome.text)")
        }
    }

    /// Every row of the journal stands for itself: its words, and where it comes from.
    @Test
    func rowsStandForThemselves() throws {
        let place = try Workplace(now: "2026-01-05T09:00:00Z")
        try place.must("sh every-kind.sh && daxiu export --format xlsx --period 2025 --output book.xlsx")
        let journal = try #require(try sheets(place, "book.xlsx")["序时账"])
        func text(_ row: [Any], _ column: Int) -> String? {
            row.indices.contains(column) ? (row[column] as? [String: String])?["text"] : nil
        }
        let heading = journal[4].indices.compactMap { text(journal[4], $0) }
        #expect(heading.contains("用款申请（序号）") && heading.contains("记录时刻（UTC）"))
        let number = try #require(heading.firstIndex(of: "凭证号"))
        let rows = journal.dropFirst(5).filter { text($0, number)?.contains("/") == true }
        #expect(rows.count > 20)
        for name in ["摘要", "科目", "记账密钥", "记录时刻（UTC）", "序号"] {
            let column = try #require(heading.firstIndex(of: name))
            #expect(rows.allSatisfy { text($0, column)?.isEmpty == false }, "\(name)")
        }
        for name in ["收款人", "项目号", "房号", "发票号", "流水号"] {
            let column = try #require(heading.firstIndex(of: name))
            #expect(rows.contains { text($0, column)?.isEmpty == false }, "\(name)")
        }
    }
}
