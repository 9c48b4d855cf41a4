import Foundation
import Testing

/// The script in a real PostgreSQL: what it loads, what it checks there, and what it refuses.
@Suite(.serialized)
struct SQLExportTests {
    private let place: Workplace

    init() throws {
        place = try Workplace(now: "2026-01-05T09:00:00Z")
        try #require(
            (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql"))?.isEmpty == false,
            "not installed: Scripts/bootstrap --tests"
        )
        try place.must("sh postgres.sh make")
    }

    /// - Parameter memory: a machine's memory, where it is another machine that exports.
    private func load(_ ledger: String, seenBy memory: String = ".here") throws -> Workplace.Outcome {
        try place.must(
            "DAXIU_STATE=\(memory) daxiu export --format sql --ledger \(ledger) --output script.sql --replace"
        )
        return try place.run("sh postgres.sh psql < script.sql")
    }

    private func ask(_ query: String) throws -> String {
        try place.must("sh postgres.sh psql --command \"\(query)\"").trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Balances to the fen, every hash recomputed and every entry proved, by PostgreSQL's own means.
    @Test
    func loadsTheSampleYear() throws {
        try SampleYear.put(into: place)
        let loaded = try load("year/fund.daxiu")
        #expect(loaded.status == 0 && loaded.text == "loaded and checked\n", "\(loaded.text)")
        let trial = try place.must(
            "daxiu statement trial-balance --period 2025 --format json --ledger year/fund.daxiu"
        )
        let theirs = try Balances(lines: ask("SELECT account || ',' || balance_yuan FROM daxiu.account_balance"))
        #expect(try theirs == Balances(trialBalance: trial))
        let json = try place.must("daxiu statement all --period 2025 --format json --ledger year/fund.daxiu")
        let all = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let closing = try #require(all["unitsClosing"] as? [String: Int])
        let units = try ask("SELECT unit || ' ' || balance FROM daxiu.unit_balance ORDER BY unit COLLATE \\\"C\\\"")
        #expect(units == closing.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: "\n"))
        let checks = "SELECT count(*) || ' ' || sum(wrong) FROM daxiu.check('example.org/shiliyuan')"
        #expect(try ask(checks) == "9 0")
        #expect(try ask("SELECT wrong FROM daxiu.check_proofs('example.org/shiliyuan')") == "0")
        // The exact bytes are those of the export that strangers verify.
        try place.must("daxiu export --format jsonl --ledger year/fund.daxiu --output lines")
        let bytes =
            "SELECT encode(sha256(string_agg(line || '\\\\x0a'::bytea, '' ORDER BY seq)), 'hex') FROM daxiu.entry"
        #expect(try place.must("sha256sum < lines").hasPrefix(try ask(bytes)))
    }

    /// Every kind of entry stands the checks, and what was split, merged or destroyed is told apart.
    @Test
    func loadsEveryKind() throws {
        try place.must("sh every-kind.sh")
        let loaded = try load("fund.daxiu")
        #expect(loaded.text == "loaded and checked\n", "\(loaded.text)")
        let kinds = try ask("SELECT count(DISTINCT kind) FROM daxiu.entry")
        let ours = try place.must("daxiu export --format jsonl | grep -o '\"kind\":\"[a-z]*\"' | sort -u | wc -l")
        #expect(kinds == ours.trimmingCharacters(in: .whitespacesAndNewlines) && kinds == "25")
        let theirs = try Balances(lines: ask("SELECT account || ',' || balance_yuan FROM daxiu.account_balance"))
        let trial = try place.must("daxiu statement trial-balance --period 2026 --format json")
        #expect(try theirs == Balances(trialBalance: trial))
        #expect(
            try ask("SELECT string_agg(unit, ' ' ORDER BY unit) FROM daxiu.unit WHERE left_by IS NOT NULL")
                == "1-102 2-101 2-101B 2-102"
        )
        #expect(try ask("SELECT refers_to FROM daxiu.voucher WHERE kind = 'refund' ORDER BY seq LIMIT 1") == "5")
        // The overview counts the homes that stand.
        let list = Data(try place.must("daxiu unit list --json").utf8)
        let rows = try #require(try JSONSerialization.jsonObject(with: list) as? [[String: Any]])
        let standing = rows.filter { $0["departure"] == nil }
        let area = standing.reduce(0) { $0 + ($1["area"] as? Int ?? 0) }
        #expect(standing.count < rows.count)
        #expect(
            try ask("SELECT units || ' ' || (area_m2 * 100)::integer FROM daxiu.fund_overview")
                == "\(standing.count) \(area)"
        )
    }

    /// A longer export adds, the same or a shorter one changes nothing, and a second fund stands beside the first.
    @Test
    func loadsAgainAndBeside() throws {
        try place.must("sh setup.sh && cp fund.daxiu short.daxiu")
        #expect(try load("fund.daxiu").status == 0)
        #expect(try load("fund.daxiu").status == 0)
        try place.must("daxiu reverse 2025-02/0001 --reason 记错 --date 2025-02-20 && daxiu transfer 1001 1201 10.00")
        #expect(try load("fund.daxiu").status == 0)
        let counts =
            "SELECT (SELECT count(*) FROM daxiu.entry) || ' ' || (SELECT size FROM daxiu.fund) || ' '"
            + " || (SELECT balance FROM daxiu.account WHERE account = '1201')"
        #expect(try ask(counts) == "10 10 1000")
        #expect(try load("short.daxiu").status == 0)
        #expect(try ask(counts) == "10 10 1000")
        try place.must("daxiu generate other.daxiu --entries 300 --units 20")
        #expect(try load("other.daxiu").status == 0)
        #expect(
            try ask("SELECT string_agg(fund || ' ' || size, ',' ORDER BY size) FROM daxiu.fund_overview")
                == "test.example/estate 10,example.org/generated/300-20-1 300"
        )
        // A name that was mistyped must not look like a fund without faults.
        #expect(try ask("SELECT sum(wrong) FROM daxiu.check('test.example/other')") == "1")
        let wrong = "SELECT sum(wrong) FROM daxiu.fund, daxiu.check(fund)"
        #expect(try ask(wrong) == "0")
    }

    /// Another history of the same fund is refused as a whole.
    @Test
    func refusesAFork() throws {
        try place.must("sh setup.sh && cp fund.daxiu fork.daxiu")
        // On two machines: on one, the second is refused.
        try place.must(
            "daxiu transfer 1001 1201 10.00 && DAXIU_STATE=.other daxiu transfer 1001 1201 10.00 --ledger fork.daxiu --memo 另"
        )
        #expect(try load("fund.daxiu").status == 0)
        let fork = try load("fork.daxiu", seenBy: ".other")
        #expect(fork.status != 0 && fork.text.contains("账本分叉"), "\(fork.text)")
        #expect(try ask("SELECT count(*) FROM daxiu.entry WHERE memo = '另'") == "0")
    }

    /// A script that somebody altered is refused by the checks inside PostgreSQL, whatever was altered.
    @Test(arguments: [
        #"s/"amount":12000,"reference"/"amount":12001,"reference"/"#,
        #"s/^(test.example.estate\t6\t1\t.*\t1000)\.?/\1/; s/\t5001.1\t37484\t0$/\t5001.1\t37485\t0/"#,
        #"s/^(test.example.estate\t1\t0\t\\\\x)./\10/; s/^(test.example.estate\t1\t0\t\\\\x.)./\10/"#,
        #"s/\t1001\t(.*)\t602000$/\t1001\t\1\t602001/"#,
    ])
    func refusesAlteredScripts(_ edit: String) throws {
        try place.must("sh setup.sh && daxiu export --format sql --output script.sql")
        try place.must("sed -E '\(edit)' script.sql > altered.sql")
        #expect(try place.run("cmp -s script.sql altered.sql").status == 1, "nothing was altered")
        let loaded = try place.run("sh postgres.sh psql < altered.sql")
        #expect(loaded.status != 0 && loaded.text.contains("check failed"), "\(loaded.text)")
        #expect(try place.run("sh postgres.sh psql --command 'SELECT * FROM daxiu.fund'").status != 0)
    }
}
