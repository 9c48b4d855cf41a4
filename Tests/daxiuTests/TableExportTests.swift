import Foundation
import Testing

/// The CSV set: what a spreadsheet opens, and what it must not be made to run.
struct TableExportTests {
    /// The rows of a file by column, read without our code.
    private static func rows(_ name: String, _ place: Workplace) throws -> [[String: String]] {
        let script = "import csv,json;print(json.dumps(list(csv.DictReader(open('\(name)',encoding='utf-8-sig')))))"
        let text = try place.must("PYTHONUTF8=1 /usr/bin/python3 -c \"\(script)\"")
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: String]])
    }

    private static func fen(_ text: String?) throws -> Int {
        let decimal = try #require(Decimal(string: text ?? ""))
        return NSDecimalNumber(decimal: decimal * 100).intValue
    }

    /// Every file begins with the mark by which Excel knows UTF-8, and every column is explained.
    @Test
    func columnsAreExplained() throws {
        let place = try Workplace()
        try place.must("sh reversals.sh && daxiu export --format csv --output tables")
        let legend = try TableExportTests.rows("tables/columns.csv", place)
        let files = try FileManager.default.contentsOfDirectory(atPath: place.folder.path + "/tables").sorted()
        #expect(Set(files) == Set(legend.compactMap { $0["file"] } + ["columns.csv"]))
        for file in files where file != "columns.csv" {
            let bytes = try Data(contentsOf: place.folder.appending(path: "tables/\(file)"))
            #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]), "\(file)")
            let heading = String(decoding: bytes.dropFirst(3).prefix { $0 != 0x0A }, as: UTF8.self)
            let columns = legend.filter { $0["file"] == file }.compactMap { $0["column"] }
            #expect(heading == columns.joined(separator: ","), "\(file)")
        }
        #expect(legend.allSatisfy { $0["meaning"]?.isEmpty == false })
    }

    /// The tables agree with each other and with the statements.
    @Test
    func figuresAgree() throws {
        let place = try Workplace()
        try place.must("sh reversals.sh && daxiu export --format csv --output tables")
        let postings = try TableExportTests.rows("tables/postings.csv", place)
        var sums: [String: Int] = [:]
        for row in postings {
            sums[row["account"] ?? "", default: 0] +=
                try TableExportTests.fen(row["debit"]) - TableExportTests.fen(row["credit"])
        }
        for account in try TableExportTests.rows("tables/accounts.csv", place) {
            #expect(try TableExportTests.fen(account["balance"]) == sums[account["account"] ?? ""] ?? 0)
        }
        let json = try place.must("daxiu statement all --period 2025 --format json")
        let all = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let closing = try #require(all["unitsClosing"] as? [String: Int])
        let balances = try TableExportTests.rows("tables/unit-balances.csv", place)
        #expect(balances.count == closing.count)
        for row in balances { #expect(try TableExportTests.fen(row["balance"]) == closing[row["unit"] ?? ""]) }
        let shares = try TableExportTests.rows("tables/shares.csv", place)
        let projects = try TableExportTests.rows("tables/projects.csv", place)
        #expect(try shares.reduce(0) { $0 + (try TableExportTests.fen($1["amount"])) } == 100_000)
        #expect(try TableExportTests.fen(projects.first?["cost"]) == 100_000)
        #expect(try TableExportTests.rows("tables/entries.csv", place).count == 16)
        #expect(try TableExportTests.rows("tables/vouchers.csv", place)[4]["refers_to"] == "5")
        #expect(
            try TableExportTests.rows("tables/checkpoints.csv", place).map { $0["size"] } == (1...16).map { "\($0)" }
        )
    }

    /// A voucher says what it rests on, whom it concerns, and who recorded it when, as its entry does.
    @Test
    func vouchersSayWhereTheyComeFrom() throws {
        let place = try Workplace(now: "2026-01-05T09:00:00Z")
        try place.must("sh every-kind.sh && daxiu export --format csv --output tables")
        let vouchers = try TableExportTests.rows("tables/vouchers.csv", place)
        let rows = try TableExportTests.rows("tables/entries.csv", place).map { ($0["seq"] ?? "", $0) }
        let entries = Dictionary(rows) { first, _ in first }
        for voucher in vouchers {
            let entry = try #require(entries[voucher["seq"] ?? ""])
            #expect(voucher["recorder"] == entry["recorder"] && voucher["time"] == entry["time"])
        }
        // The home that was given money back; of one that became others since, nobody in particular.
        #expect(vouchers.filter { $0["kind"] == "refund" }.map { $0["unit"] } == ["1-101", ""])
    }

    /// What people typed is text to a spreadsheet, whatever it begins with; amounts below zero stay numbers.
    @Test
    func formulasAreDefused() throws {
        let place = try Workplace()
        try place.must("sh reversals.sh && daxiu export --format csv --output tables")
        let vouchers = try TableExportTests.rows("tables/vouchers.csv", place)
        #expect(vouchers.contains { $0["memo"]?.hasPrefix("'=1+1; 补记 | \"引号\"") == true })
        #expect(vouchers.contains { $0["payee"]?.hasPrefix("'+防水") == true && $0["invoice"] == "'=FP2" })
        #expect(vouchers.contains { $0["memo"]?.hasPrefix("'@a[1]") == true && $0["memo"]?.contains("\n第二行") == true })
        #expect(vouchers.contains { $0["memo"] == "'-重复" && $0["amount"] == "-500.00" })
        for row in vouchers {
            for (column, text) in row where column != "amount" {
                #expect(!"=+-@".contains(text.first ?? " "), "\(column): \(text)")
            }
        }
    }

    /// A folder with something in it is left alone, and nothing is made of a ledger that does not hold.
    @Test
    func refusesWithoutTraces() throws {
        let place = try Workplace()
        try place.must("sh setup.sh && mkdir tables && touch tables/mine")
        #expect(try place.run("daxiu export --format csv --output tables").status == 2)
        #expect(try place.must("ls tables") == "mine\n")
        try place.must(
            """
            sqlite3 fund.daxiu "DROP TRIGGER entry_is_never_updated;
            UPDATE entry SET line = CAST(replace(CAST(line AS TEXT), '12000', '12001') AS BLOB) WHERE seq = 5"
            """
        )
        for format in ["csv", "sql", "beancount", "hledger", "ledger", "xlsx --period 2025"] {
            #expect(try place.run("daxiu export --format \(format) --output made").status == 1, "\(format)")
            #expect(try place.run("test -e made").status == 1, "\(format)")
        }
        #expect(try place.run("daxiu audit").status == 1)
    }
}
