import Foundation
import Testing

/// Protects: no spreadsheet runs or changes what somebody typed into a ledger, whichever CSV file of the program it opens; what
/// was typed can still be told from the guard before it.
@Suite(.enabled(if: Workplace.has("python3"))) struct FormulaTests {
    private struct Found: Decodable {
        let files: [String]
        let dangerous: [String]
        /// Guarded texts, without the guard.
        let guarded: [String]
    }

    /// What the statements of a kind need beside it.
    private static let subjects = [
        "account": ["5001", "1001", "4001.1"], "unit": ["+unit", "--all"], "slip": ["--all"], "certificate": ["--all"],
        "project": ["=project"],
        "disclosure": ["--bank =bank --objections-to @office", "--bank=-bank --objections-to '+86 10'"],
    ]

    /// Every kind of statement, as the program lists them where it is asked for one that is not there.
    private static func kinds(_ place: Workplace) throws -> [String] {
        let refusal = try place.run("daxiu statement nothing --period 2025 --lang en").text
        let list = try #require(refusal.split(separator: "Use one of: ").last?.split(separator: ".").first)
        return list.split(separator: ", ").map(String.init)
    }

    private static func check(_ folder: String, in place: Workplace) throws -> Found {
        let text = try place.must("PYTHONUTF8=1 /usr/bin/python3 formulas.py \(folder)")
        return try JSONDecoder().decode(Found.self, from: Data(text.utf8))
    }

    @Test(arguments: ["zh", "en"])
    func noFieldIsAFormula(_ language: String) throws {
        let place = try Workplace()
        try place.must("sh formulas.sh && mkdir out")
        let kinds = try FormulaTests.kinds(place)
        #expect(kinds.count > 20)
        var lines = kinds.flatMap { kind in
            (FormulaTests.subjects[kind] ?? [""]).enumerated().map { number, subject in
                let output = subject == "--all" ? "out/\(kind)-all" : "out/\(kind)-\(number).csv"
                let period = kind == "reconciliation" ? "2025-02" : "2025"
                return "statement \(kind) \(subject) --period \(period) --format csv --output \(output)"
            }
        }
        lines += ["income", "net-assets", "cash-flow"].map {
            "statement \($0) --monthly --period 2025 --format csv --output out/\($0)-monthly.csv"
        }
        lines.append("export --format csv --output out/records")
        lines += ["board", "public", "auditor", "owner +unit"].map { profile in
            "export --profile \(profile) --period 2025 --output out/\(profile.prefix { $0 != " " })"
        }
        try place.must(lines.map { "daxiu \($0) --lang \(language)" }.joined(separator: " && "))
        let found = try FormulaTests.check("out", in: place)
        #expect(found.dangerous == [])
        #expect(found.files.count > kinds.count + 15)
        let typed = [
            "=name", "+preparer", "+unit", "＝second", "-building", "=use", "@use", "@group", "-group", "=seller",
            "+income", "＠income-memo", "=project", "-title", "-reference", "=memo", "\n=folded", "@payee", "-invoice",
            "@paid", "'=quoted", "-reason", "－fee", "@banked", "+payer", "-bank", "'=note",
            "20250203000123456789", "3-12",
        ]
        for text in typed { #expect(found.guarded.contains { $0.contains(text) }, "\(text)") }
    }

    /// An auditor reads values back by taking one apostrophe away, and every commitment can be checked.
    @Test func commitmentsFitWhatTheAuditorGets() throws {
        let place = try Workplace()
        try place.must("sh formulas.sh && daxiu export --profile auditor --period 2025 --output audit")
        #expect(try place.must("/usr/bin/python3 formulas.py --commitments audit") == "4\n")
    }
}
