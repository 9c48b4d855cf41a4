import Foundation
import Testing

/// The sample estate's 2025 through the program as it is shipped: `daxiu demo`, which runs the commands themselves.
final class SampleYearTests {
    private let place: Workplace

    init() throws {
        place = try Workplace(now: "2026-01-05T09:00:00Z")
        try SampleYear.put(into: place)
    }

    /// The figures agree to the fen with those that were worked out by other means.
    @Test
    func figuresAreTheExpectedOnes() throws { try expectTheFigures(of: "year/fund.daxiu") }

    /// The other ready-made policies let an estate live through the same year.
    @Test(arguments: ["small-committee", "property-trustee"])
    func theYearIsKeptUnder(_ policy: String) throws {
        try place.must("daxiu demo other --policy \(policy)")
        try expectTheFigures(of: "other/fund.daxiu")
        let verdict = try place.run("daxiu verify other/fund.daxiu --full --json")
        #expect(verdict.status == 0, "\(verdict.text)")
    }

    private func expectTheFigures(of ledger: String) throws {
        let text = try place.must("daxiu statement all --period 2025 --format json --ledger \(ledger)")
        let found = try #require(try SampleYearTests.object(Data(text.utf8)))
        let file = Workplace.sources.appending(path: "../../Sources/daxiu/Sample/expected.json")
        let expected = try #require(try SampleYearTests.object(Data(contentsOf: file)))
        for member in ["balanceSheet", "incomeStatement", "netAssets", "projects", "unitsClosing", "entity", "period"] {
            #expect(
                (found[member] as? NSObject) == (expected[member] as? NSObject) && found[member] != nil,
                "\(member)"
            )
        }
    }

    /// What somebody else builds on the libraries says the same, and gives no figures of a ledger that does not hold.
    @Test
    func theExampleProgramPrintsTheBalanceSheet() throws {
        // Without a home neither remembers anything.
        let ours = "env -u HOME daxiu statement balance-sheet --period 2025 --ledger year/fund.daxiu"
        #expect(try place.must("Example year/fund.daxiu 2025") == place.must(ours))
        try place.must("cp year/fund.daxiu altered.daxiu")
        try place.must(
            "sqlite3 altered.daxiu \"DROP TRIGGER entry_is_never_deleted; DELETE FROM entry WHERE seq = 900\""
        )
        let refused = try place.run("Example altered.daxiu 2025")
        #expect(refused.status != 0 && refused.text.contains("900") && !refused.text.contains("资产负债表"))
    }

    /// Verifiers that were written from FORMAT.md alone find the same ledger, and every rule kept.
    @Test(
        .enabled(if: Workplace.has("python3") && Workplace.has("node")),
        arguments: ["python3 SCRIPTS/Format/verify.py", "node SCRIPTS/Notice/judge.js"]
    )
    func anotherVerifierAgrees(_ verifier: String) throws {
        let scripts = Workplace.sources.appending(path: "..").path
        let theirs = try printed("\(verifier.replacing("SCRIPTS", with: scripts)) year/fund.daxiu")
        let ours = try printed("daxiu verify year/fund.daxiu --json")
        #expect(theirs["verdict"] as? String == "holds")
        for member in ["size", "root"] {
            #expect(theirs[member] as? NSObject == ours[member] as? NSObject, "\(member)")
        }
    }

    /// Every request was approved by somebody else and paid; the owners voted on all nine repairs, on one of them after an
    /// emergency; the objection was answered; one private detail is gone by recorded decision.
    @Test
    func nobodySpentAlone() throws {
        func list(_ command: String) throws -> [[String: Any]] {
            let text = try place.must("daxiu \(command) --json --ledger year/fund.daxiu")
            return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
        }
        let matters = try list("request list")
        let budgets = matters.filter { $0["kind"] as? String == "budget" }
        #expect(budgets.map { $0["state"] as? String } == ["effective"])
        let requests = matters.filter { $0["kind"] as? String == "request" }
        #expect(requests.allSatisfy { $0["state"] as? String == "paid" && $0["approvals"] as? Int == 1 })
        #expect(requests.filter { $0["publishBy"] != nil }.count == 1)
        let votes = try list("resolution list")
        #expect(Set(votes.compactMap { $0["project"] as? String }) == Set((1...9).map { "P\($0)" }))
        #expect(votes.allSatisfy { $0["passed"] as? Bool == true })
        let objections = try list("objection list")
        #expect(objections.count == 1 && objections.allSatisfy { $0["reply"] != nil })
        let verdict = try place.must("daxiu verify year/fund.daxiu --lang en")
        #expect(verdict.contains("7 kept as committed to, 1 erased by recorded decision"))
        let recorders = try place.must(
            "daxiu export --format jsonl --ledger year/fund.daxiu | jq -r 'select(.body.request) | .recorder' | sort -u"
        )
        let cashier = try place.must("sed -n 's/^Verifier-Key: [^+]*+\\([^+]*\\)+.*/\\1/p' year/cashier.key")
        #expect(recorders == cashier)
    }

    /// An import is one checkpoint, whatever it holds.
    @Test
    func everyImportIsSealedOnce() throws {
        let verdict = try place.run("daxiu verify year/fund.daxiu --full --json --lang en")
        #expect(verdict.status == 0)
        #expect(verdict.text.contains("6801 entries"))
        #expect(verdict.text.contains("all 140 signatures"))
    }

    /// The export is the lines themselves: a stranger hashes them without our code.
    @Test
    func exportIsByteForByte() throws {
        let export = try place.run("daxiu export --format jsonl --ledger year/fund.daxiu --output lines; wc -l < lines")
        #expect(export.text.trimmingCharacters(in: .whitespacesAndNewlines) == "6801")
        let lines = try String(contentsOf: place.folder.appending(path: "lines"), encoding: .utf8).split(
            separator: "\n"
        )
        #expect(lines.first?.hasPrefix(#"{"body":{"chart":"#) == true)
        #expect(lines.last?.contains(#""kind":"close""#) == true)
    }

    /// hledger and ledger-cli accept the journal, whose last transaction asserts our balance of every account.
    @Test(.enabled(if: Workplace.has("hledger", "ledger")), arguments: ["zh", "en"])
    func otherProgramsAgree(_ language: String) throws {
        let export =
            "daxiu export --format hledger --ledger year/fund.daxiu --lang \(language) --replace --output journal"
        let strict = try place.run("\(export) && LC_ALL=C.UTF-8 hledger -f journal check --strict")
        #expect(strict.status == 0, "\(strict.text)")
        let ledger = try place.run("ledger -f journal --flat --no-total balance 1001")
        #expect(ledger.text.contains("895994.96 CNY"), "\(ledger.text)")
    }

    /// A folder with something in it is left alone.
    @Test
    func demoDoesNotOverwrite() throws {
        let again = try place.run("daxiu demo year")
        #expect(again.status == 2)
        #expect(again.text.contains("3002"))
    }

    private func printed(_ command: String) throws -> [String: Any] {
        try #require(try SampleYearTests.object(Data(place.must(command).utf8)))
    }

    private static func object(_ data: Data) throws -> [String: Any]? {
        try JSONSerialization.jsonObject(with: data) as? [String: Any]
    }
}
