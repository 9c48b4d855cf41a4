import Foundation
import FundRules
import Testing

/// Protects: `Schema/FORMAT.md` is enough. A verifier that follows it in another language agrees with ours.
@Suite(.enabled(if: VerifierScript.isAvailable, "needs python3 with the package cryptography"))
struct VerifierScriptTests {
    @Test func agreesOnTheExampleLedger() throws {
        let ballots = Data(try Files.vector("ledger.ballots").utf8)
        let run = try VerifierScript.run(lines: Data(Files.vector("ledger.jsonl").utf8), ballots: ballots)
        #expect(run.status == 0)
        #expect(run.output == (try Files.vector("ledger.verdict.json")))
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
        let run = try VerifierScript.run(lines: Data(ledger.lines), notes: Data(ledger.checkpoints.utf8))
        #expect(run.output == ledger.verdict)
    }

    /// Both have one normal form of what Foundation composes into something else.
    @Test func agreesOnWhatComposes() throws {
        var fund = try TestFund.small()
        let income = Income(category: .other, amount: Money(fen: 1), reference: nil)
        let memo = "\u{10041}\u{323}\u{301} \u{1113}\u{1161} e\u{301}"
        #expect(try fund.record(income, on: "2025-06-02", memo: memo) == [])
        let ledger = try ExampleLedger(sealing: fund)
        let run = try VerifierScript.run(lines: Data(ledger.lines), notes: Data(ledger.checkpoints.utf8))
        #expect(run.output == ledger.verdict && run.status == 0)
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

    /// The other verifier refuses every way to cheat by the same rules.
    @Test func agreesOnCheating() throws {
        let funds = try VerifierScriptTests.attempts.map { attempt in
            var fund = try TestFund.small()
            _ = try attempt.act(&fund)
            return fund
        }
        let opinions = try VerifierScript.judge(
            funds.map { fund in
                let ledger = try ExampleLedger(sealing: fund)
                return (lines: Data(ledger.lines), notes: ledger.checkpoints)
            }
        )
        try #require(opinions.count == funds.count && funds.count > 400)
        for (attempt, (fund, opinion)) in zip(VerifierScriptTests.attempts, zip(funds, opinions)) {
            let name = "\(attempt.testDescription)"
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

    /// Each alteration of the first of the example's notes → what is found, under which entry.
    @Test(arguments: [
        ("shiliyuan\n4\n", "shiliyuan\r\n4\n", 2004), ("shiliyuan\n4\n", "shili\u{85}yuan\n4\n", 2004),
        ("shiliyuan\n4\n", "shiliyuan2\n4\n", 2015), ("— example", "— a\u{7F} AAAAKgE=\n— example", 2004),
        ("— example", "— a\u{9F} AAAAKgE=\n— example", 2004), ("— example", "— a\u{301} AAAAKgE=\n— example", 0),
        ("— example", "\(recorded)\n— example", 2006), ("— example", "— a AAAAKgE=\n— a AAAAKgE=\n— example", 0),
        ("— example", "— \(String(repeating: "é", count: 127))a AAAAKgE=\n— example", 0),
        ("— example", "— \(String(repeating: "é", count: 128)) AAAAKgE=\n— example", 2004),
    ])
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

enum VerifierScript {
    /// What the script found.
    struct Result: Decodable {
        struct Finding: Decodable {
            let code: Int
            let entry: Int?
        }
        let findings: [Finding]
        let remarks: [Finding]
    }

    /// What the script says of many ledgers, judged in two processes.
    static func judge(_ ledgers: [(lines: Data, notes: String)]) throws -> [Opinion] {
        let halves = [ledgers.prefix(ledgers.count / 2), ledgers.dropFirst(ledgers.count / 2)]
        let folder = FileManager.default.temporaryDirectory.appending(path: "daxiu-forged-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let runs = try halves.enumerated().map { number, half in
            let file = folder.appending(path: "\(number)")
            var bytes = Data()
            for ledger in half {
                let notes = Data(ledger.notes.utf8)
                bytes += Data("\(ledger.lines.count) \(notes.count)\n".utf8) + ledger.lines + notes
            }
            try bytes.write(to: file)
            return (file, try start(file))
        }
        return try runs.flatMap { file, process in
            process.waitUntilExit()
            let output = try Data(contentsOf: file.appendingPathExtension("out"))
            return try output.split(separator: 0x0A).map { try JSONDecoder().decode(Opinion.self, from: $0) }
        }
    }

    /// What the script found in a whole ledger.
    struct Opinion: Decodable {
        let balances: [String: Int64]
        let findings: [Result.Finding]
        let remarks: [Result.Finding]
        let root: String
        let size: Int
        let units: [String: Int64]
    }

    private static func start(_ file: URL) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        let driver = Files.verifier.deletingLastPathComponent().appending(path: "verify_many.py")
        process.arguments = ["python3", "-B", driver.path(), file.path(), file.path() + ".out"]
        try process.run()
        return process
    }

    /// In CI the script must run: there a test that is left out would pass for one that was run.
    static let isAvailable =
        ProcessInfo.processInfo.environment["CI"] != nil || (try? python(["-c", "import cryptography"]).status) == 0

    /// Verifies entry lines against notes; those of the example ledger unless others are given.
    ///
    /// - Parameter beside: further files, by the options that name them.
    /// - Parameter link: a checkpoint from paper.
    /// - Parameter now: the script's clock; the end of time unless a test is about it.
    static func run(
        lines: Data,
        notes text: Data? = nil,
        ballots: Data? = nil,
        beside: [String: String] = [:],
        link: String? = nil,
        now: String = "9999-12-31T23:59:59Z"
    ) throws -> (status: Int32, output: String) {
        let file = FileManager.default.temporaryDirectory.appending(path: "daxiu-\(UUID()).jsonl")
        let notes = file.appendingPathExtension("checkpoints")
        try lines.write(to: file)
        try (text ?? Data(Files.vector("ledger.checkpoints").utf8)).write(to: notes)
        let sheet = file.appendingPathExtension("ballots")
        try ballots?.write(to: sheet)
        var files = [file, notes, sheet]
        defer { for file in files { try? FileManager.default.removeItem(at: file) } }
        var others: [String] = []
        for (option, text) in beside {
            files.append(file.appendingPathExtension(String(option.dropFirst(2))))
            try Data(text.utf8).write(to: files[files.count - 1])
            others += [option, files[files.count - 1].path()]
        }
        return try python(
            [Files.verifier.path(), "--jsonl", file.path(), "--checkpoints", notes.path(), "--now", now]
                + (ballots == nil ? [] : ["--ballots", sheet.path()]) + others
                + (link.map { ["--link", $0] } ?? [])
        )
    }

    /// Judges a receipt.
    ///
    /// - Parameter beside: the options that say whose word counts.
    static func judge(receipt text: String, _ beside: [String]) throws -> (status: Int32, output: String) {
        let file = FileManager.default.temporaryDirectory.appending(path: "daxiu-\(UUID()).receipt")
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try python([Files.verifier.path(), "--receipt", file.path()] + beside)
    }

    /// Runs a script of python's, and gives what it prints.
    static func python(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-B"] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
