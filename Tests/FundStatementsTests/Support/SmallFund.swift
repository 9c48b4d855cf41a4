import FundRules
import Testing

@testable import FundStatements

/// Three homes, so that a figure can be followed by hand: A and B commercial (100.00 and 50.00 m²), C public (50.00).
enum SmallFund {
    static func registered(
        openedOn day: String = "2025-01-01",
        recordedAt moment: String = "2027-01-05T09:00:00Z",
        policy: Policy = .strict
    ) throws -> MemoryLedger {
        var ledger = try MemoryLedger(openedOn: day, recordedAt: moment, policy: policy)
        try ledger.record(
            UnitBatch(units: [
                try unit("A", "100", .commercial), try unit("B", "50", .commercial), try unit("C", "50", .public),
            ]),
            day
        )
        return ledger
    }

    private static func unit(_ code: String, _ area: String, _ tenure: Tenure) throws -> RegisteredUnit {
        RegisteredUnit(
            code: code,
            building: "1",
            area: try Area(squareMetres: area),
            use: "residence",
            tenure: tenure
        )
    }

    /// 1,000.00 in the bank: A 400.00, B 200.00, C 300.00, undistributed 100.00.
    static let opening = Opening(
        assets: [(.bank, 100_000)],
        undistributed: 10_000,
        units: [("A", 40_000), ("B", 20_000), ("C", 30_000)]
    )

    static func contribution(_ unit: String, _ fen: Int64) -> Contribution {
        Contribution(unit: unit, amount: Money(fen: fen), reference: nil)
    }

    static func income(_ category: Income.Category, _ fen: Int64) -> Income {
        Income(category: category, amount: Money(fen: fen), reference: nil)
    }

    static func payment(_ project: String, _ fen: Int64) -> Payment {
        Payment(project: project, amount: Money(fen: fen), payee: "承包单位", invoice: nil, reference: nil)
    }

    static func project(_ id: String, _ fen: Int64) -> Project {
        Project(id: id, title: "屋面防水", scope: ["all"], budget: Money(fen: fen))
    }
}

extension StatementReport {
    /// The period's own figures of a row of a table, in fen, by column; those of other periods end in `Compared`.
    func figures(_ key: String, _ table: Int = 0) -> [String: Int64] {
        guard let row = tables[table].rows.first(where: { $0.key == key }) else { return [:] }
        return Dictionary(
            zip(tables[table].columns, row.cells).compactMap { column, cell in
                if case .money(let fen) = cell, !column.key.hasSuffix("Compared") { (column.key, fen) } else { nil }
            }
        ) { first, _ in first }
    }
}
