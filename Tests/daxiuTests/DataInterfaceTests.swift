import Foundation
import Testing

/// The files of GB/T 24589.1-2010: what a schema written from the standard's tables accepts, and what a program that knows
/// nothing of ours adds up to the trial balance.
struct DataInterfaceTests {
    /// What the reader in Python found.
    private struct Findings: Decodable {
        let accounts: Int
        let vouchers: Int
        let lines: Int
        let buildings: Int
        let units: Int
        let projects: [String]
        let detailed: [String]
        let summaries: [String]
        let approvers: [String]
        let faults: [String]
    }

    private static let format = Workplace.sources.deletingLastPathComponent().appending(path: "Format")

    /// Exports a year, holds it against the schema and has it read.
    private func export(_ year: String, _ place: Workplace) throws -> Findings {
        try place.must("daxiu export --format gbt24589 --period \(year) --output \(year)")
        let schema = DataInterfaceTests.format.appending(path: "gbt24589.xsd").path
        try place.must("xmllint --noout --schema '\(schema)' \(year)/公共档案.xml \(year)/总账.xml")
        let statements = ["trial-balance", "balance-sheet", "income", "net-assets"]
        for kind in statements {
            let output = "--format json --output \(kind).json --replace"
            try place.must("daxiu statement \(kind) --period \(year) --lang zh \(output)")
        }
        let script = DataInterfaceTests.format.appending(path: "gbt24589.py").path
        let files = statements.map { "\($0).json" }.joined(separator: " ")
        let outcome = try place.run("/usr/bin/python3 '\(script)' \(year) \(files)")
        let findings = try JSONDecoder().decode(Findings.self, from: Data(outcome.text.utf8))
        #expect(outcome.status == 0 && findings.faults.isEmpty, "\(findings.faults.prefix(10))")
        return findings
    }

    @Test(.enabled(if: Workplace.has("xmllint")))
    func sampleYearAddsUp() throws {
        let place = try Workplace(now: "2026-01-05T09:00:00Z")
        try SampleYear.put(into: place)
        try place.must("cp year/fund.daxiu fund.daxiu")
        let found = try export("2025", place)
        #expect(found.units == 598 && found.projects.count == 9)
        #expect(found.vouchers > 6_666 && found.lines >= 2 * found.vouchers)
        #expect(found.detailed.contains("08-2-1103") && found.detailed.contains("P1"))
        #expect(found.approvers.contains { $0.contains("监察人") })
        // Both languages write the same: the standard's words are Chinese.
        try place.must("daxiu export --format gbt24589 --period 2025 --output again --lang en && diff -r 2025 again")
    }

    /// Homes destroyed, split and merged, red vouchers, a year closed and corrected; and a year without its own openings.
    @Test(.enabled(if: Workplace.has("xmllint")), arguments: ["2025", "2026"])
    func everyKindAddsUp(_ year: String) throws {
        let place = try Workplace(now: "2026-02-05T09:00:00Z")
        try place.must("sh every-kind.sh")
        let found = try export(year, place)
        #expect(found.units > 6 && found.buildings == 2 && found.projects == ["屋面防水"])
    }

    /// Texts that are syntax arrive as they were typed, long ones cut, and long codes stay unlike each other.
    @Test(.enabled(if: Workplace.has("xmllint")))
    func hostileTextsArrive() throws {
        let place = try Workplace()
        try place.must("sh setup.sh")
        let long = String(repeating: "长", count: 400)
        // A mark that combines with the sign does not make it less of one.
        let memos = [
            "</记账凭证摘要>", "]]>", "<![CDATA[", "&lt;&amp;&#0;", "<\u{301}b>", "\u{20000}é\u{1F3E0}", "第一行\n第二行", "'\"",
        ]
        for (index, memo) in (memos + [long]).enumerated() {
            let quoted = memo.replacing("'", with: "'\\''")
            try place.must("daxiu contribute 1-101 1.00 --date 2025-04-0\(index + 1) --memo '\(quoted)' --again")
        }
        let codes = ["A", "B"].map { String(repeating: "x", count: 63) + $0 }
        try place.must(
            "printf 'unit,building,area,use,tenure\\n\(codes[0]),9,50,residence,commercial\\n"
                + "\(codes[1]),9,50,residence,commercial\\n' > long.csv && daxiu unit import long.csv --date 2025-04-20"
        )
        for code in codes { try place.must("daxiu contribute \(code) 2.00 --date 2025-04-21") }
        let found = try export("2025", place)
        for memo in memos { #expect(found.summaries.contains { $0.hasSuffix(memo) }, "\(memo)") }
        #expect(found.summaries.contains { $0.hasSuffix("长…") && $0.count <= 150 })
        #expect(found.detailed.count { $0.hasPrefix("xxx") && $0.count == 60 } == 2)
        // Control characters never enter a ledger.
        #expect(try place.run("daxiu contribute 1-101 1.00 --memo \"$(printf 'a\\001b')\"").status == 65)
    }

    /// Only a whole year and a new folder; and nothing of a ledger that does not hold.
    @Test
    func refusesWithoutTraces() throws {
        let place = try Workplace()
        try place.must("sh setup.sh && mkdir full && touch full/mine")
        let periods = ["2025-03", "2025Q1", "2025-01..2026-12"].map { "--period \($0) --output made" }
        for wrong in ["--period 2025", "--output made"] + periods {
            #expect(try place.run("daxiu export --format gbt24589 \(wrong)").status == 64, "\(wrong)")
        }
        #expect(try place.run("daxiu export --format gbt24589 --period 2025 --output full").status == 2)
        #expect(try place.run("daxiu export --format gbt24589 --period 2024 --output made").status != 0)
        try place.must(
            """
            sqlite3 fund.daxiu "DROP TRIGGER entry_is_never_updated;
            UPDATE entry SET line = CAST(replace(CAST(line AS TEXT), '12000', '12001') AS BLOB) WHERE seq = 5"
            """
        )
        #expect(try place.run("daxiu export --format gbt24589 --period 2025 --output made").status == 1)
        #expect(try place.run("test -e made").status == 1)
    }
}
