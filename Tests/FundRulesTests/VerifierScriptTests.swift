import Foundation
import FundRules
import Testing

/// Protects: `Schema/FORMAT.md` is enough. Verifiers that follow it in other languages agree with ours: the one in Python,
/// and the one in JavaScript that the notice's page is judged by.
@Suite(.enabled(if: VerifierScript.isAvailable, "needs node, and python3 with the package cryptography"))
struct VerifierScriptTests {
    @Test func agreesOnTheExampleLedger() throws {
        let ballots = Data(try Files.vector("ledger.ballots").utf8)
        let run = try VerifierScript.run(lines: Data(Files.vector("ledger.jsonl").utf8), ballots: ballots)
        #expect(run.status == 0)
        #expect(run.output == (try Files.vector("ledger.verdict.json")))
        let lines = Data(try Files.vector("ledger.jsonl").utf8)
        let page = try VerifierScript.run(by: .javaScript, lines: lines, ballots: ballots)
        #expect(page.status == 0)
        #expect(try VerifierScript.opinion(page.output) == VerifierScript.opinion(run.output))
    }

    @Test func agreesOnALedgerWithoutSalts() throws {
        let notes = Data(try Files.vector("unsalted.checkpoints").utf8)
        let run = try VerifierScript.run(lines: Data(Files.vector("unsalted.jsonl").utf8), notes: notes)
        #expect(run.status == 0)
        #expect(run.output == (try ExampleLedger.unsalted().verdict))
    }

    /// Two verifiers, each by the format alone, find the same balances after any run of entries.
    @Test(arguments: [UInt64](1...4)) func agreesOnRandomRuns(_ seed: UInt64) throws {
        var random = SeededGenerator(state: seed)
        var fund = try RandomRunTests.start()
        fund.now = try #require(Timestamp("2028-01-31T15:00:00Z"))
        for _ in 0..<400 { _ = try RandomRunTests.stepThroughYears(&fund, &random) }
        let ledger = try ExampleLedger(sealing: fund)
        let notes = Data(ledger.checkpoints.utf8)
        let run = try VerifierScript.run(lines: Data(ledger.lines), notes: notes)
        #expect(run.output == ledger.verdict)
        let page = try VerifierScript.run(by: .javaScript, lines: Data(ledger.lines), notes: notes)
        #expect(try VerifierScript.opinion(page.output) == VerifierScript.opinion(run.output))
    }

    /// All have one normal form of what Foundation composes into something else.
    @Test func agreesOnWhatComposes() throws {
        var fund = try TestFund.small()
        let income = Income(category: .other, amount: Money(fen: 1), reference: nil)
        let memo = "\u{10041}\u{323}\u{301} \u{1113}\u{1161} e\u{301}"
        #expect(try fund.record(income, on: "2025-06-02", memo: memo) == [])
        let ledger = try ExampleLedger(sealing: fund)
        let run = try VerifierScript.run(lines: Data(ledger.lines), notes: Data(ledger.checkpoints.utf8))
        #expect(run.output == ledger.verdict && run.status == 0)
        let page = try VerifierScript.judge([(Data(ledger.lines), ledger.checkpoints)], by: .javaScript)
        #expect(page == [try VerifierScript.opinion(run.output)])
    }

    /// Every way to cheat, and what is recorded all the same, of the rules' tables.
    /// Protects: no rule is ours alone.
    static let attempts: [Attempt] =
        TrustRuleTests.table + SpendingRuleTests.table + VoteRuleTests.table + RecordRuleTests.table
        + CollusionRuleTests.table + ClockRuleTests.table + IncarnationRuleTests.table + DateRuleTests.table
        + CustodyRuleTests.table + WindowRuleTests.table + ReceiptRuleTests.table + PaperRuleTests.table
        + ContractRuleTests.table + NameRuleTests.table + HomeRuleTests.table + InvoiceRuleTests.table
        + YearEndRuleTests.table + SaltRuleTests.table + GovernanceRuleTests.table + RegisterRequestRuleTests.table
        + AttestationRuleTests.table

    /// The other verifiers refuse every way to cheat by the same rules.
    @Test func agreesOnCheating() throws {
        let funds = try VerifierScriptTests.attempts.map { attempt in
            var fund = try TestFund.small()
            _ = try attempt.act(&fund)
            return fund
        }
        let ledgers = try funds.map { fund in
            let ledger = try ExampleLedger(sealing: fund)
            return (lines: Data(ledger.lines), notes: ledger.checkpoints)
        }
        for language in VerifierScript.Language.allCases {
            let opinions = try VerifierScript.judge(ledgers, by: language)
            try #require(opinions.count == funds.count && funds.count > 400)
            expectAgreement(funds, opinions, language)
        }
    }

    private func expectAgreement(
        _ funds: [TestFund],
        _ opinions: [VerifierScript.Opinion],
        _ language: VerifierScript.Language
    ) {
        for (attempt, (fund, opinion)) in zip(VerifierScriptTests.attempts, zip(funds, opinions)) {
            let name = "\(language): \(attempt.testDescription)"
            // Those that change the recorder are sealed by one of the two all the same, which is a finding of its own.
            #expect(opinion.findings.map(\.code).filter { $0 < 2000 } == attempt.violations.map(\.rawValue), "\(name)")
            #expect(opinion.remarks.map(\.code) == fund.remarks.map(\.code.rawValue), "\(name)")
            #expect(attempt.counted(fund.remarks.map(\.code)) == attempt.remarks, "\(name)")
            #expect(opinion.remarks.map(\.entry) == fund.remarks.map(\.entry), "\(name)")
        }
    }

    /// The script ends with 0 where there is nothing but remarks.
    @Test func aRemarkIsNoFinding() throws {
        let recorded = VerifierScriptTests.attempts.filter { !$0.remarks.isEmpty && $0.violations.isEmpty }.prefix(3)
        #expect(recorded.count == 3)
        for attempt in recorded {
            var fund = try TestFund.small()
            _ = try attempt.act(&fund)
            let ledger = try ExampleLedger(sealing: fund)
            let run = try VerifierScript.run(lines: Data(ledger.lines), notes: Data(ledger.checkpoints.utf8))
            let result = try JSONDecoder().decode(VerifierScript.Result.self, from: Data(run.output.utf8))
            #expect(run.status == (result.findings.isEmpty ? 0 : 1), "\(attempt.testDescription)")
            #expect(!result.remarks.isEmpty)
        }
    }

    /// Each alteration of the example → the findings, the altered entry's own first.
    static let alterations = [
        ("\"amount\":1234,", "\"amount\":1235,", "\"code\":1041"),
        ("\"amount\":2,", "\"amount\":3,", "\"code\":1041"),
        ("\"seq\":30", "\"seq\":31", "\"code\":1010"),
        ("\"seq\":30", "\"seq\": 30", "\"code\":1001"),
        ("2025-04/0004", "2025-04/0005", "\"code\":1040"),
        ("\"amount\":766,\"entry\":33", "\"amount\":2001,\"entry\":33", "\"code\":1104"),
        ("\"area\":2000,", "\"area\":2001,", "\"code\":1041"),
        ("\"kind\":\"destruction\"", "\"kind\":\"destructions\"", "\"code\":1003"),
        ("\"kind\":\"destruction\"", "\"kind\":\"\"", "\"code\":1001"),
        ("\"kind\":\"destruction\"", "\"kind\":\"de struction\"", "\"code\":1001"),
        ("\"kind\":\"rate\",\"prev\":\"", "\"kind\":\"rates\",\"prev\":\"!", "\"code\":1001"),
        ("\"kind\":\"rate\",\"prev\"", "\"kind\":\"\(String(repeating: "r", count: 65))\",\"prev\"", "\"code\":1001"),
        ("\"4102\",\"debit\":2125", "\"4102\",\"debit\":2126", "\"code\":1041"),
        ("\"year\":\"2025\"", "\"year\":\"2024\"", "\"code\":1114"),
        ("\"bank\":116048", "\"bank\":116049", "\"code\":1143"),
        ("\"kind\":\"split\"}}", "\"kind\":\"merge\"}}", "\"code\":1001"),
        ("\"unit\":\"2-101\"},\"kind\"", "\"request\":1,\"unit\":\"2-101\"},\"kind\"", "\"code\":1001"),
        ("第7号\",\"request\"", "第8号\",\"request\"", "\"code\":1367"),
        ("\"request\":145,", "\"request\":142,", "\"code\":1211"),
        ("\"code\":\"1-103\",\"seller\"", "\"code\":\"1-103\",\"group\":\"G1\",\"seller\"", "\"code\":1366"),
        ("\"interest\":123", "\"interest\":124", "\"code\":1041"),
        (
            "\"date\":\"2025-04-12\",\"kind\":\"contribution\"", "\"date\":\"2025-03-12\",\"kind\":\"contribution\"",
            "\"code\":1022"
        ),
    ]

    @Test(arguments: alterations) func findsAnAlteration(_ old: String, _ new: String, _ finding: String) throws {
        let lines = try Files.vector("ledger.jsonl")
        let altered = lines.replacing(old, with: new, maxReplacements: 1)
        #expect(altered != lines)
        let run = try VerifierScript.run(lines: Data(altered.utf8))
        #expect(run.status == 1)
        #expect(run.output.contains(finding))
        #expect(run.output.contains("\"code\":2003"), "no checkpoint fits an altered ledger")
    }

    /// The notice's verifier finds the same, all in one process.
    @Test func thePageFindsEveryAlteration() throws {
        let (lines, notes) = (try Files.vector("ledger.jsonl"), try Files.vector("ledger.checkpoints"))
        let altered =
            VerifierScriptTests.alterations.map { (lines.replacing($0.0, with: $0.1, maxReplacements: 1), notes) }
            + VerifierScriptTests.noteAlterations.map { (lines, notes.replacing($0.0, with: $0.1, maxReplacements: 1)) }
        let ledgers = altered.map { (Data($0.utf8), $1) }
        let theirs = try VerifierScript.judge(ledgers)
        let page = try VerifierScript.judge(ledgers, by: .javaScript)
        try #require(theirs.count == altered.count && page.count == altered.count)
        for (number, (their, page)) in zip(theirs, page).enumerated() {
            #expect(their.findings == page.findings, "alteration \(number)")
        }
    }

    /// Each alteration of the first of the example's notes → what is found, under which entry.
    static let noteAlterations = [
        ("shiliyuan\n4\n", "shiliyuan\r\n4\n", 2004), ("shiliyuan\n4\n", "shili\u{85}yuan\n4\n", 2004),
        ("shiliyuan\n4\n", "shiliyuan2\n4\n", 2015), ("— example", "— a\u{7F} AAAAKgE=\n— example", 2004),
        ("— example", "— a\u{9F} AAAAKgE=\n— example", 2004), ("— example", "— a\u{301} AAAAKgE=\n— example", 0),
        ("— example", "\(recorded)\n— example", 2006), ("— example", "— a AAAAKgE=\n— a AAAAKgE=\n— example", 0),
        ("— example", "— \(String(repeating: "é", count: 127))a AAAAKgE=\n— example", 0),
        ("— example", "— \(String(repeating: "é", count: 128)) AAAAKgE=\n— example", 2004),
    ]

    @Test(arguments: noteAlterations)
    func findsAnAlteredNote(_ old: String, _ new: String, _ code: Int) throws {
        let notes = try Files.vector("ledger.checkpoints")
        let altered = notes.replacing(old, with: new, maxReplacements: 1)
        #expect(altered.utf8.count > notes.utf8.count)
        let run = try VerifierScript.run(lines: Data(Files.vector("ledger.jsonl").utf8), notes: Data(altered.utf8))
        let result = try JSONDecoder().decode(VerifierScript.Result.self, from: Data(run.output.utf8))
        #expect(result.findings.first?.code ?? 0 == code)
        // A file of notes has no row that could say what a malformed note was over.
        #expect(result.findings.first?.entry == (code == 2015 || code == 2006 ? 3 : nil))
    }

    /// The recorder's line under the first of the example's notes.
    static let recorded =
        "— example.org/shiliyuan jH0gQjfKzZTSe+LVPGOktrM6S3GgF+lRGa4U+1a961Iq/JPptAoa7dHgQyMQsijdKwL9b2uLfvkNO7+6qL1epFPT"
        + "mQ4="
}
