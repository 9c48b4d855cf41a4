import Foundation
import Testing

/// Protects: pages are HTML that a browser reads without mending, that show the figures of the statements and nothing
/// that a name or a memo smuggles in; and PDF is what a real browser made of them.
struct PageTests {
    /// What `page.py` found on a page.
    private struct Page: Decodable {
        struct Table: Decodable {
            let title: String
            let rows: [[String]]
            let text: String
        }
        let tables: [Table]
        let charts: [String]
        let hatched: Int
        let active: [String]
        let twice: [String]
        let dead: [String]
        let links: Int
    }

    private static func sampleYear() throws -> Workplace {
        let place = try Workplace(now: "2026-01-05T09:00:00Z")
        try SampleYear.put(into: place)
        try place.must("mv year/fund.daxiu .")
        return place
    }

    /// Reads a page with a parser that forgives nothing, and with one for XML.
    private static func read(_ page: String, in place: Workplace) throws -> Page {
        let xml = try place.run("xmllint --noout --nonet \(page)")
        try #require(xml.status == 0, "\(xml.text)")
        let html = try place.run("/usr/bin/python3 page.py \(page)")
        try #require(html.status == 0, "\(html.text)")
        return try JSONDecoder().decode(Page.self, from: Data(html.text.utf8))
    }

    private static let parsers = ["xmllint", "python3"]

    @Test(.enabled(if: Workplace.has("xmllint", "python3")), arguments: ["zh", "en"])
    func theBookIsWholeAndStandsAlone(_ language: String) throws {
        let place = try PageTests.sampleYear()
        let made = try place.run(
            "daxiu statement all --period 2025 --format html --lang \(language) --output book.html"
        )
        try #require(made.status == 0, "\(made.text)")
        let page = try PageTests.read("book.html", in: place)
        #expect(page.active == [] && page.twice == [] && page.dead == [])
        #expect(page.charts.count == 3)
        #expect(page.hatched > 0)
        #expect(page.links > 60)
        #expect(page.tables.count > 20)
        // The last line of 01 and the chart of it, as everywhere.
        let sheet = try #require(page.tables[0].rows.last)
        #expect(sheet[1...2] == ["1,312,480.36", "895,994.96"] && sheet[4...5] == ["1,312,480.36", "895,994.96"])
        #expect(page.charts[0].contains("895,994.96"))
        #expect(page.charts[1].contains("1,003,497.60"))
        // Every voucher of the year stands in the bank's ledger, alone or in a run with its count.
        let bank = try #require(
            page.tables.first { $0.text.contains("1001") && $0.rows[0].count == 7 && $0.rows.count > 200 }
        )
        #expect(bank.rows.last?.last == "895,994.96")
        #expect(page.tables.allSatisfy { $0.text.contains("pUTk") || $0.text.contains("6801") })
    }

    /// A page shows what the JSON says, cell by cell.
    @Test(
        .enabled(if: Workplace.has("xmllint", "python3")),
        arguments: [
            "income", "net-assets", "trial-balance", "units", "projects", "ties", "common-income",
            "slip 08-2-1103", "account 5001", "general-ledger", "day-book 1001", "account-summary", "columnar",
        ]
    )
    func figuresEqualTheJSON(_ statement: String) throws {
        let place = try PageTests.sampleYear()
        let command = "daxiu statement \(statement) --period 2025"
        try #require(try place.run("\(command) --format html --output page.html").status == 0)
        let page = try PageTests.read("page.html", in: place)
        let json = try place.run("\(command) --format json")
        let table = try #require(
            try JSONSerialization.jsonObject(with: Data(json.text.utf8)) as? [String: Any]
        )
        let rows = try #require(table["rows"] as? [[String: Any]])
        // A book of accounts begins with two tables that say whose it is.
        let shown = try #require(page.tables.last).rows
        #expect(rows.count == shown.count && !rows.isEmpty)
        for (row, cells) in zip(rows, shown) {
            let found = cells.filter { !$0.isEmpty }.map { $0.replacing(",", with: "") }.sorted()
            // JSON has fen, and names rows and their ledgers by keys that a page does not show.
            let expected = row.filter { $0.key != "key" && $0.key != "source" }.map { _, value in
                guard let fen = value as? Int else { return PageTests.oneLine(value).replacing(",", with: "") }
                let yuan = "\(abs(fen) / 100).\(abs(fen) % 100 < 10 ? "0" : "")\(abs(fen) % 100)"
                return fen < 0 ? "-\(yuan)" : yuan
            }.filter { !$0.isEmpty }.sorted()
            #expect(found == expected, "\(statement)")
        }
    }

    /// 会住维01表 has its two sides beside each other; every figure of the JSON stands on it once.
    @Test(.enabled(if: Workplace.has("xmllint", "python3")))
    func theBalanceSheetHasTwoSides() throws {
        let place = try PageTests.sampleYear()
        let command = "daxiu statement balance-sheet --period 2025"
        try #require(try place.run("\(command) --format html --output page.html").status == 0)
        let sheet = try PageTests.read("page.html", in: place).tables[0]
        #expect(sheet.rows.map(\.count) == Array(repeating: 6, count: 10))
        #expect(sheet.rows[0] == ["一、资产：", "", "", "二、负债：", "", ""])
        #expect(sheet.text.contains("会住维01表") && sheet.text.contains("资产年初余额期末余额负债和净资产年初余额期末余额"))
        let json = try place.run("\(command) --format json")
        let object = try JSONSerialization.jsonObject(with: Data(json.text.utf8)) as? [String: Any]
        let rows = try #require(object?["rows"] as? [[String: Any]])
        let expected = rows.flatMap { row in ["opening", "closing"].compactMap { row[$0] as? Int } }.sorted()
        let found = sheet.rows.flatMap { $0 }.compactMap { cell in
            cell.wholeMatch(of: /-?[\d,]+\.\d\d/) == nil ? nil : Int(cell.filter { $0.isNumber || $0 == "-" })
        }.sorted()
        #expect(found == expected && expected.count == 24)
    }

    private static func oneLine(_ value: Any) -> String {
        "\(value)".split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test(.enabled(if: Workplace.has("xmllint", "python3")))
    func whatIsWrittenInTheBooksStaysText() throws {
        let place = try Workplace()
        let name = #"<script>alert("1")</script> & '苑'"#
        let setup = """
            sh -e <<'END'
            daxiu init fund.daxiu --name '<script>alert("1")</script> & "苑"' --origin test.example/estate \
                --date 2025-01-01 --member treasurer=司库:test-only-treasurer.key
            daxiu unit import units.csv --date 2025-01-01
            daxiu opening --date 2025-01-01 --bank 6000.00 --undistributed 550.25 --units opening.csv
            daxiu income common-income 900.00 --date 2025-01-20 --memo '</td></table><img src=x onerror=alert(1)>{{title}}'
            daxiu project propose P1 --title '<b>&amp;</b>' --scope 1 --budget 3000.00 --date 2025-02-10
            END
            """
        let made = try place.run(setup)
        try #require(made.status == 0, "\(made.text) \(name)")
        for kind in ["all", "common-income", "projects", "voucher", "disclosure"] {
            try #require(
                try place.run("daxiu statement \(kind) --period 2025 --format html --replace --output page.html").status
                    == 0
            )
            let page = try PageTests.read("page.html", in: place)
            #expect(page.active == [] && page.dead == [])
            let text = page.tables.map(\.text).joined()
            #expect(text.contains(#"<script>alert("1")</script> & "苑""#))
            if kind != "projects" {
                #expect(text.contains("</td></table><img src=x onerror=alert(1)>{{title}}") || kind == "disclosure")
            }
            if kind == "projects" { #expect(text.contains("<b>&amp;</b>")) }
        }
    }
}
