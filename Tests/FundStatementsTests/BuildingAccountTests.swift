import FundRules
import Testing

@testable import FundStatements

/// Protects: accounts by building, and of sold public homes by who sold them (165号令第十条、第十一条).
@Suite struct BuildingAccountTests {
    /// Two buildings and two selling units: 1-1 commercial, 1-2 and 2-1 sold by a factory, 2-2 by a bureau, 2-3 by nobody
    /// known.
    private func recorded() throws -> MemoryLedger {
        var ledger = try MemoryLedger()
        func home(
            _ code: String,
            _ building: String,
            _ tenure: Tenure,
            _ seller: String? = nil
        ) throws -> RegisteredUnit {
            RegisteredUnit(
                code: code,
                building: building,
                area: try Area(squareMetres: "50"),
                use: "residence",
                tenure: tenure,
                seller: seller
            )
        }
        try ledger.record(
            UnitBatch(units: [
                home("1-1", "1", .commercial), home("1-2", "1", .public, "某厂"), home("2-1", "2", .public, "某厂"),
                home("2-2", "2", .public, "某局"), home("2-3", "2", .public),
            ]),
            "2025-01-01"
        )
        for (position, code) in ["1-1", "1-2", "2-1", "2-2", "2-3"].enumerated() {
            try ledger.record(SmallFund.contribution(code, Int64(position + 1) * 1_000), "2025-02-0\(position + 1)")
        }
        try ledger.record(SmallFund.project("P1", 9_000), "2025-03-01")
        try ledger.record(SmallFund.payment("P1", 1_000), "2025-03-02")
        return ledger
    }

    @Test(arguments: [StatementKind.units, .disclosure])
    func buildingsHaveTotals(_ kind: StatementKind) throws {
        let report = try recorded().report(kind, "2025")
        let table = try #require(report.tables.firstIndex { $0.rows.contains { $0.key == "1-1" } })
        let keys = report.tables[table].rows.map(\.key)
        #expect(
            keys == ["1-1", "1-2", "building/1", "2-1", "2-2", "2-3", "building/2", "3001", "3002", "total"]
        )
        // 10.00 and 20.00 less a fifth of 10.00 each; 30.00, 40.00 and 50.00 less three fifths.
        #expect(report.figures("building/1", table)["closing"] == 2_600)
        #expect(report.figures("building/2", table)["closing"] == 11_400)
        #expect(report.figures("total", table)["closing"] == 14_000)
        let totals = report.tables[table].rows.filter { $0.key?.hasPrefix("building/") == true }
        #expect(totals.allSatisfy { $0.style == .total })
    }

    @Test func programsAreToldBuildings() throws {
        let json = try recorded().report(.all, "2025").text(.json, language: .en)
        #expect(json.contains("\"buildingsClosing\" : {\n    \"1\" : 2600,\n    \"2\" : 11400\n  }"))
    }

    /// One building has no total beside that of all.
    @Test func oneBuildingNeedsNoTotal() throws {
        let rows = try EveryKind.recorded().report(.units, "2025").tables[0].rows
        #expect(!rows.contains { $0.key?.hasPrefix("building/") == true })
    }

    @Test func aSlipNamesItsBuilding() throws {
        let table = try recorded().report(.slip, "2025", "2-1").tables[0]
        #expect(table.details.contains { $0.key == "building" && $0.value.zh == "2" })
        #expect(table.notes.contains { $0.zh == "本楼栋（2）3 户，期末分户余额合计 114.00 元。" })
        let english = "The 3 homes of building 2 have 114.00 yuan together at the end of the period."
        #expect(table.notes.contains { $0.en == english })
    }

    @Test func publicHomesAreKeptBySeller() throws {
        let report = try recorded().report(.sellers, "2025")
        let rows = report.tables[0].rows
        #expect(
            rows.map(\.key) == [
                "seller/某厂", "seller/某厂/building/1", "1-2", "seller/某厂/building/2", "2-1", "seller/某局",
                "seller/某局/building/2", "2-2", "seller", "seller/building/2", "2-3", "total",
            ]
        )
        let factory: [String: Int64] = [
            "opening": 0, "contribution": 5_000, "returned": 0, "distribution": 0, "cost": -400, "closing": 4_600,
        ]
        #expect(report.figures("seller/某厂") == factory)
        #expect(report.figures("seller")["closing"] == 4_800)
        // Together they are account 3002.
        #expect(report.figures("total")["closing"] == report.statements.units.totals.public)
        #expect(report.figures("total")["closing"] == 13_200)
    }

    /// A fund without public homes shows nothing of it.
    @Test func noPublicHomesNoSellers() throws {
        var commercial = try MemoryLedger()
        try commercial.record(
            UnitBatch(units: [
                RegisteredUnit(
                    code: "1-1",
                    building: "1",
                    area: Area(squareMetres: "50"),
                    use: "residence",
                    tenure: .commercial
                )
            ]),
            "2025-01-01"
        )
        #expect(try !commercial.report(.all, "2025", format: .html).tables.contains { $0.key == "sellers" })
        #expect(try recorded().report(.all, "2025", format: .html).tables.contains { $0.key == "sellers" })
        let table = try commercial.report(.sellers, "2025").tables[0]
        #expect(table.notes == [Label.noPublicHomes] && table.rows.map(\.key) == ["total"])
    }
}
