import Foundation
import FundRules
import Testing

/// The sample estate's 2025, from the copy that the program carries.
enum SampleYear {
    /// The year recorded in order of date; made once, because thousands of entries are hashed for it.
    static let ledger = Result { try record().recorded }

    /// The year as a ledger that goes on.
    static func recorded() throws -> MemoryLedger { try record() }

    /// `expected.json`.
    static func expected() throws -> NSDictionary {
        try #require(try JSONSerialization.jsonObject(with: data("expected.json")) as? NSDictionary)
    }

    private static func data(_ name: String) throws -> Data {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { folder.deleteLastPathComponent() }
        folder.append(path: "Sources/daxiu/Sample")
        return try Data(contentsOf: folder.appending(path: name))
    }

    /// The rows of a file by column; the sample has no quotes.
    private static func rows(_ name: String) throws -> [[String: String]] {
        let lines = String(decoding: try data(name), as: UTF8.self).split(whereSeparator: \.isNewline)
            .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        let heading = try #require(lines.first)
        return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(heading, $0)) }
    }

    private static func record() throws -> MemoryLedger {
        var ledger = try MemoryLedger()
        let units = try rows("units.csv").map { row in
            RegisteredUnit(
                code: row["unit"] ?? "",
                building: row["building"] ?? "",
                area: try Area(squareMetres: row["area"] ?? ""),
                use: row["use"] ?? "",
                tenure: try #require(Tenure(rawValue: row["tenure"] ?? ""))
            )
        }
        for batch in UnitBatch.batches(units) { try ledger.record(batch, "2025-01-01") }
        let openings = try rows("opening-units.csv").map { row in
            (unit: row["unit"] ?? "", amount: try Money(yuan: row["amount"] ?? "", signed: true).fen)
        }
        let vouchers = Opening.vouchers(assets: [(.bank, 131_248_036)], undistributed: 7_248_036, units: openings)
        for voucher in vouchers { try ledger.record(voucher, "2025-01-01") }
        let kinds: [(file: String, body: ([String: String]) throws -> any EntryBody)] = [
            ("projects.csv", project), ("income.csv", income), ("contributions.csv", contribution),
            ("payments.csv", payment), ("expenses.csv", expense), ("distributions.csv", distribution),
        ]
        let entries = try kinds.flatMap { kind in
            try rows(kind.file).map { (date: $0["date"] ?? "", memo: $0["memo"], body: try kind.body($0)) }
        }
        let order = entries.indices.sorted { (entries[$0].date, $0) < (entries[$1].date, $1) }
        for index in order {
            try ledger.record(entries[index].body, entries[index].date, memo: entries[index].memo)
        }
        return ledger
    }

    private static func amount(_ row: [String: String], _ column: String = "amount") throws -> Money {
        try Money(yuan: row[column] ?? "")
    }

    private static func names(_ row: [String: String]) -> [String] {
        (row["scope"] ?? "").split(separator: " ").map(String.init)
    }

    private static func project(_ row: [String: String]) throws -> any EntryBody {
        Project(
            id: row["project"] ?? "",
            title: row["title"] ?? "",
            scope: names(row),
            budget: try amount(row, "budget")
        )
    }

    private static func income(_ row: [String: String]) throws -> any EntryBody {
        let category = try #require(Income.Category(rawValue: row["category"] ?? ""))
        return Income(category: category, amount: try amount(row), reference: row["reference"])
    }

    private static func contribution(_ row: [String: String]) throws -> any EntryBody {
        Contribution(unit: row["unit"] ?? "", amount: try amount(row), reference: row["reference"])
    }

    private static func payment(_ row: [String: String]) throws -> any EntryBody {
        Payment(
            project: row["project"] ?? "",
            amount: try amount(row),
            payee: row["payee"] ?? "",
            invoice: row["invoice"],
            reference: nil
        )
    }

    private static func expense(_ row: [String: String]) throws -> any EntryBody {
        Expense(
            category: try #require(Expense.Category(rawValue: row["category"] ?? "")),
            amount: try amount(row),
            payee: row["payee"] ?? "",
            invoice: row["invoice"],
            reference: nil
        )
    }

    private static func distribution(_ row: [String: String]) throws -> any EntryBody {
        Distribution(amount: try amount(row), scope: names(row))
    }
}
