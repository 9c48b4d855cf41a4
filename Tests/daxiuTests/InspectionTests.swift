import Foundation
import FundDesk
import Testing

@testable import daxiu

/// Protects: whoever looks after many funds is told of each, of none twice, and of the worst by the exit status; and no
/// figure comes from a ledger that does not hold.
struct InspectionTests {
    private let desk: PracticeDesk
    private let funds: URL

    init() async throws {
        desk = try await PracticeDesk.copy()
        funds = desk.folder.appending(path: "funds")
        try FileManager.default.createDirectory(at: funds, withIntermediateDirectories: true)
    }

    // MARK: - What is found

    /// Folders within folders, and what lies beside ledgers.
    @Test
    func everyLedgerIsFoundOnce() throws {
        let files = FileManager.default
        for folder in ["b/deep/er", ".hidden", "named.daxiu"] {
            try files.createDirectory(at: funds.appending(path: folder), withIntermediateDirectories: true)
        }
        for name in [
            "2.daxiu", "b/1.daxiu", "b/deep/er/x.daxiu", "named.daxiu/in.daxiu", ".hidden/h.daxiu", ".h.daxiu",
            "notes.txt", "1.daxiu-journal", "1.private", "none",
        ] {
            try Data("x".utf8).write(to: funds.appending(path: name))
        }
        for (link, target) in [
            ("a-link.daxiu", "2.daxiu"), ("gone.daxiu", "nowhere"), ("round", "b"), ("b/up", ".."),
            ("elsewhere.daxiu", "none"),
        ] {
            let path = funds.appending(path: link).path
            try files.createSymbolicLink(atPath: path, withDestinationPath: target)
        }
        mkfifo(funds.appending(path: "pipe.daxiu").path, 0o600)
        let found = FoundLedger.all(at: [funds.path, funds.appending(path: "b/1.daxiu").path])
        let names = found.map { $0.path.dropFirst(funds.path.count + 1) }
        #expect(
            names == [
                "2.daxiu", "elsewhere.daxiu", "gone.daxiu", "pipe.daxiu", "b/1.daxiu", "b/deep/er/x.daxiu",
                "named.daxiu/in.daxiu",
            ]
        )
    }

    @Test
    func whatIsNamedIsJudgedWhateverItIs() async throws {
        let empty = funds.appending(path: "empty").path
        try FileManager.default.createDirectory(atPath: empty, withIntermediateDirectories: true)
        try desk.write("text", to: "other")
        let list = await inspect(["fund.daxiu", "other", "nowhere.daxiu", "funds/empty", "fund.daxiu"])
        #expect(list.map(\.word) == [.holds, .unchecked, .unchecked, .unchecked])
        let codes = list.map { $0.problem?.code }
        #expect(codes == [nil, .fileNotALedger, .fileMissing, .folderWithoutLedgers])
    }

    // MARK: - Whose word counts

    /// Nobody cosigned: a policy that is named decides of each of several ledgers as of one; so does one that is remembered.
    @Test
    func aPolicyDecidesOfEach() async throws {
        let witness = "witness.example/neighbour1+7f1c22bb+BBvdZ38cRYQ9EEPlHsFxNelPfRgVx9eCrxYO1MKz1/do"
        try desk.write("witness w \(witness)\nquorum w\n", to: "trust.tlog-policy")
        try put("fund.daxiu", as: "fund.daxiu")
        let copy = "\(funds.path)/fund.daxiu"
        for named in ["fund.daxiu", "fund.daxiu \(copy)", funds.path] {
            let outcome = try await desk.run("daxiu verify \(named) --policy trust.tlog-policy", .en)
            #expect(outcome.status == 3 && outcome.output.contains("cosigned by witnesses: "), "\(outcome.output)")
        }
        #expect(try await desk.run("daxiu verify \(funds.path)").status == 0)
        let remembered = try await desk.run("daxiu verify fund.daxiu --policy trust.tlog-policy --remember")
        #expect(remembered.status == 3, "\(remembered.errors)")
        for line in ["daxiu verify \(funds.path)", "daxiu statement trial-balance --ledger \(copy) --period 2025"] {
            let outcome = try await desk.run(line, .en)
            let said = outcome.output + outcome.errors
            #expect(outcome.status == 3 && said.contains("cosigned by witnesses: "), "\(line): \(said)")
        }
        #expect(try await desk.run("daxiu verify \(funds.path) --policy none").status == 0)
    }

    /// What is wrong with the options is said once, before any ledger is looked at.
    @Test
    func aPolicyIsReadFirst() async throws {
        try put("fund.daxiu", as: "fund.daxiu")
        try desk.write("quorum nobody\n", to: "trust.tlog-policy")
        let malformed = try await desk.run("daxiu verify \(funds.path) --policy trust.tlog-policy")
        #expect(malformed.status == 65 && malformed.output.isEmpty && malformed.errors.contains(" 4240 "))
        let several = try await desk.run("daxiu verify \(funds.path) --policy none --remember", .en)
        #expect(several.status == 64 && several.output.isEmpty && several.errors.contains("one ledger at a time"))
    }

    // MARK: - The worst of them

    /// Each alone, then all pairs: what does not hold, then what was not checked, then what is weak.
    @Test
    func theWorstDecides() async throws {
        try put("fund.daxiu", as: "holds.daxiu")
        try put("fund.daxiu", as: "fails.daxiu", altered: "DELETE FROM checkpoint WHERE size = 5")
        try desk.write("text", to: "funds/unchecked.daxiu")
        try put("fund.daxiu", as: "weak.daxiu")
        try await desk.must("daxiu share funds-weak.daxiu --without-attachments")
        try FileManager.default.removeItem(at: funds.appending(path: "weak.daxiu"))
        try FileManager.default.moveItem(
            at: desk.folder.appending(path: "funds-weak.daxiu"),
            to: funds.appending(path: "weak.daxiu")
        )
        let inOrder: [(String, Verdict.Word, Int32)] = [
            ("fails", .fails, 1), ("unchecked", .unchecked, 2), ("weak", .weak, 3), ("holds", .holds, 0),
        ]
        let list = await inspect(inOrder.map { "funds/\($0.0).daxiu" })
        #expect(list.map(\.word) == inOrder.map(\.1))
        for (first, worse) in inOrder.enumerated() {
            #expect(worse.1.exitStatus == worse.2)
            for other in inOrder.indices.dropFirst(first) {
                #expect([list[other], list[first]].worst == worse.1)
            }
        }
        let outcome = try await desk.run("daxiu verify \(funds.path)", .en)
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("\nledgers: 4; holds: 1, does not hold: 1, not checked: 1, weak: 1;"))
    }

    /// A line of JSON each, with all that a verification of it alone says; no figure of what does not hold.
    @Test
    func programsAreToldTheSameAndMore() async throws {
        try put("fund.daxiu", as: "holds.daxiu")
        try put("fund.daxiu", as: "fails.daxiu", altered: "DELETE FROM checkpoint WHERE size = 5")
        try desk.write("text", to: "funds/not.daxiu")
        let outcome = try await desk.run("daxiu verify \(funds.path) --json")
        let lines = outcome.output.split(separator: "\n")
        let objects = try lines.map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        #expect(objects.map { $0["verdict"] as? String } == ["fails", "holds", "unchecked"])
        #expect(outcome.status == 1)
        let (fails, holds, not) = (objects[0], objects[1], objects[2])
        for object in [fails, holds] {
            #expect(object["fund"] as? String == "示例苑大修基金" && object["origin"] as? String == "example.org/shiliyuan")
        }
        for name in ["balances", "overdue", "lastEntry", "sealed", "date"] {
            #expect(fails[name] == nil && not[name] == nil && holds[name] != nil, "\(name)")
        }
        #expect((not["findings"] as? [[String: Any]])?.first?["code"] as? Int == 3005)
        let status = try await desk.must("daxiu status --json")
        let standing = try #require(try JSONSerialization.jsonObject(with: Data(status.utf8)) as? [String: Any])
        for name in ["balances", "sealed", "fund", "origin", "date"] {
            #expect(holds[name] as? NSObject == standing[name] as? NSObject, "\(name)")
        }
        let alone = try await desk.must("daxiu verify \(funds.path)/holds.daxiu --json")
        let single = try #require(try JSONSerialization.jsonObject(with: Data(alone.utf8)) as? [String: Any])
        #expect(Set(single.keys).isSubset(of: Set(holds.keys).union(["warnings"])))
        for name in ["size", "root", "fund", "origin", "verdict"] {
            #expect(holds[name] as? NSObject == single[name] as? NSObject, "\(name)")
        }
    }

    // MARK: - What is overdue

    /// By the day: the emergency of entry 23 is to be published by 12-03, the objection of entry 28 to be answered before
    /// the end of December; November is open; nothing was ever compared with the bank.
    @Test(arguments: [
        ("2025-12-03", "对账 2025-01 起"), ("2025-12-04", "公示 1 件，对账 2025-01 起"),
        ("2025-12-31", "公示 1 件，答复 1 件，对账 2025-01 起"), ("2026-01-01", "公示 1 件，答复 1 件，对账 2025-01 起，结账 2025-11 起"),
    ])
    func whatIsOverdue(_ day: String, _ expected: String) async throws {
        let now = try #require(Timestamp("\(day)T01:00:00Z"))
        let list = await inspect(["fund.daxiu"], now: now)
        let overdue = try #require(list.first?.standing?.overdue)
        #expect(overdue.wording.zh == expected)
    }

    /// A comparison covers earlier months, until something is recorded that it does not know; a year is closed when the
    /// January after it is over.
    @Test
    func doneIsNotOverdue() async throws {
        let now = "2026-01-05T09:00:00Z"
        func overdue(_ day: String) async throws -> Overdue {
            let time = try #require(Timestamp("\(day)T01:00:00Z"))
            return try #require(await inspect(["fund.daxiu"], now: time).first?.standing?.overdue)
        }
        try await desk.must("daxiu objection reply 28 --text 已公示", now: now)
        try await desk.must("daxiu request publish 23 --where 公告栏", now: now)
        try await desk.must("daxiu reconcile import bank-november.csv --period 2025-11", now: now)
        #expect(try await overdue("2026-01-06").wording.zh == "结账 2025-11 起")
        try await desk.must("daxiu income common-income 1.00 --date 2025-11-30 --reference GG9", now: now)
        #expect(try await overdue("2026-01-06").wording.zh == "对账 2025-01 起，结账 2025-11 起")
        // What is closed cannot be compared again.
        for month in ["2025-11", "2025-12"] { try await desk.must("daxiu close \(month)", now: now) }
        #expect(try await overdue("2026-01-06").isEmpty)
        #expect(try await overdue("2026-01-31").isEmpty)
        #expect(try await overdue("2026-02-01").wording.zh == "对账 2025-12 起，年结 2025")
    }

    /// Nothing was ever in it: nothing is to be compared or closed.
    @Test
    func aFundThatNeverBeganOwesNothing() async throws {
        try await desk.reopen("2025-01-01")
        #expect(await inspect(["fund.daxiu"]).first?.standing?.overdue.isEmpty == true)
    }

    // MARK: - Two histories, and the same option twice

    /// Whichever is judged first, both are told of the other.
    @Test(arguments: [["a.daxiu", "b.daxiu"], ["b.daxiu", "a.daxiu"]])
    func twoHistoriesOfAFundAreBothInDoubt(_ order: [String]) async throws {
        for name in ["a", "b"] {
            try put("fund.daxiu", as: "\(name).daxiu")
            let path = funds.appending(path: "\(name).daxiu").path
            // Two computers, each of which knows of its own copy alone.
            let outcome = try await desk.run(
                "daxiu income common-income 5.00 --reference \(name) --ledger \(path)",
                adding: ["DAXIU_STATE": desk.folder.appending(path: "state-\(name)").path]
            )
            try #require(outcome.status == 0, "\(outcome.errors)")
        }
        let state = desk.folder.appending(path: "state-new").path
        let words = order.map { funds.appending(path: $0).path }.joined(separator: " ")
        let outcome = try await desk.run("daxiu verify \(words) --json", adding: ["DAXIU_STATE": state])
        #expect(outcome.status == 3)
        #expect(outcome.output.components(separatedBy: #""verdict":"weak""#).count == 3, "\(outcome.output)")
    }

    @Test(arguments: [
        "verify --ledger a.daxiu --ledger b.daxiu", "verify a.daxiu --ledger b.daxiu",
        "--ledger a.daxiu --ledger=a.daxiu", "log --ledger=a.daxiu --limit 2 --ledger b.daxiu",
        "log --limit 1 --limit 2",
        "request 5 --payee 甲 --payee 乙 --purpose 丙",
    ])
    func aSecondValueIsRefused(_ line: String) async throws {
        let outcome = try await desk.run("daxiu \(line)")
        #expect(outcome.status == 64 && outcome.output.isEmpty, "\(outcome.output)")
        #expect(outcome.errors.hasPrefix("命令写错了：") && outcome.errors.contains("--"), "\(outcome.errors)")
    }

    /// What may be given several times, what stands after `--`, and flags.
    @Test
    func whatMayBeGivenTwiceIsTaken() throws {
        for line in [
            "pay P1 5 --payee 甲 --attach a --attach b", "verify --full --full", "log -- --limit --limit",
            "import settle 4 --home 3-2-501=1 --home 3-2-502=2",
        ] {
            #expect(throws: Never.self) { try RepeatedOption.check(PracticeDesk.words(line)) }
        }
    }

    // MARK: - Help

    private func inspect(_ names: [String], now: Timestamp? = nil) async -> [InspectedLedger] {
        let paths = names.map { desk.folder.appending(path: $0).path }
        return await Inspection.run(
            FoundLedger.all(at: paths),
            .incremental,
            memory: nil,
            now: now ?? Timestamp(PracticeDesk.now) ?? Timestamp(seconds: 0)
        ) { _, _ in }
    }

    /// A copy of one of the desk's ledgers, changed behind the program's back.
    private func put(_ name: String, as copy: String, altered statement: String? = nil) throws {
        let place = funds.appending(path: copy)
        try FileManager.default.copyItem(at: desk.folder.appending(path: name), to: place)
        guard let statement else { return }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/sqlite3")
        process.arguments = [
            place.path, "DROP TRIGGER checkpoint_is_never_deleted; \(statement);",
        ]
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
    }
}

/// Protects: an office's forty funds in one command, and what nobody may read.
struct ManyLedgersTests {
    /// Forty sample years; in a debug build a few, which says nothing about time.
    @Test
    func fortyLedgersTakeNoTime() throws {
        #if DEBUG
            let count = 3
        #else
            let count = 40
        #endif
        let place = try Workplace(now: "2026-01-06T09:00:00Z")
        try SampleYear.put(into: place)
        try place.must("mkdir funds; for i in $(seq \(count)); do cp year/fund.daxiu funds/$i.daxiu; done")
        let trial = try Trial("daxiu verify funds --json", in: place)
        #expect(trial.status == 0, "\(trial.errors)")
        let lines = String(decoding: trial.output, as: UTF8.self).split(separator: "\n")
        #expect(lines.count == count && lines.allSatisfy { $0.contains(#""bank":89599496"#) })
        #if !DEBUG
            // Under 5 s on two cores.
            #expect(trial.seconds < 10 && trial.megabytes < 500, "\(trial.seconds) s, \(trial.megabytes) MB")
        #endif
    }

    /// A file and a folder of somebody else's have a line each, and the rest is judged.
    @Test
    func whatMayNotBeReadIsSaid() throws {
        let place = try Workplace(locale: "en_US.UTF-8")
        try place.must("sh setup.sh && mkdir -p funds/a funds/b && cp fund.daxiu funds/ok.daxiu")
        try place.must("cp fund.daxiu funds/a/shut.daxiu && chmod 444 funds/ok.daxiu && chmod 000 funds/a/shut.daxiu")
        try place.must("mkdir -m 777 state && chmod 000 funds/b")
        defer { _ = try? place.run("chmod 755 funds/b") }
        let nobody = geteuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""
        let outcome = try place.run("\(nobody)env DAXIU_STATE=state daxiu verify funds")
        #expect(outcome.status == 2, "\(outcome.text)")
        let lines = outcome.text.split(separator: "\n")
        #expect(lines.dropFirst().map { $0.split(separator: " ").first }.prefix(3) == ["holds", "not", "not"])
        for path in ["funds/a/shut.daxiu", "funds/b"] {
            #expect(lines.contains { $0.hasPrefix("error 3004 file-not-permitted: no permission for \(path).") })
        }
    }
}
