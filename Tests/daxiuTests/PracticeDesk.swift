import Foundation
import FundDesk
import Testing

@testable import daxiu

/// A folder with a small ledger of every kind of thing, in which command lines run within this process: a hundred of them
/// take less time than a dozen programs.
///
/// A process has one current folder, and tests run side by side: names of files are made absolute before a line runs.
final class PracticeDesk: Sendable {
    /// How a line ended, and what it printed.
    struct Outcome: Sendable {
        let status: Int32
        let output: String
        let errors: String
    }

    /// The folder.
    let folder: URL

    /// The moment it is at the desk.
    static let now = "2025-12-05T09:00:00Z"

    /// The desk that others are copies of, made once.
    private static let prepared = Task { () throws -> PracticeDesk in
        let desk = try PracticeDesk()
        try await desk.prepare()
        return desk
    }

    /// A desk of one's own, as it was prepared.
    static func copy() async throws -> PracticeDesk {
        try PracticeDesk(copying: await prepared.value.folder)
    }

    /// Those of many that are tried: all of them, but in a debug build only some, where parsing one command line takes
    /// half a second because the parser checks itself again and again; `DAXIU_LONG` tries them all there too.
    static func share<Item>(_ items: [Item], oneOf count: Int = 10) -> [Item] {
        #if DEBUG
            guard ProcessInfo.processInfo.environment["DAXIU_LONG"] != nil else {
                return items.enumerated().filter { $0.offset % count == 3 }.map(\.element)
            }
        #endif
        return items
    }

    init(copying original: URL? = nil) throws {
        let files = FileManager.default
        folder = files.temporaryDirectory.appending(path: "daxiu-desk-\(UUID().uuidString)")
        if let original {
            try files.copyItem(at: original, to: folder)
        } else {
            try files.createDirectory(at: folder, withIntermediateDirectories: true)
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Runs a command line of this program.
    ///
    /// - Parameter typing: what stands on its standard input.
    /// - Parameter isAttended: whether that is typed at a terminal.
    func run(
        _ line: String,
        _ language: Language = .zh,
        typing: String = "",
        isAttended: Bool = false,
        now: String = PracticeDesk.now,
        adding variables: [String: String] = [:]
    ) async throws -> Outcome {
        let words = PracticeDesk.words(line)
        // The name of an attachment, and a command, which look like files.
        let plain = ["attachment": "invoice.jpg", "audit": "sample"][words.dropFirst().first ?? ""]
        let arguments = words.dropFirst().map { $0 == plain ? $0 : absolute($0) }
        let files = (0..<3).map { _ in UUID().uuidString }.map { folder.appending(path: ".\($0)").path }
        let descriptors = files.map { open($0, O_RDWR | O_CREAT | O_CLOEXEC, 0o600) }
        defer {
            descriptors.forEach { close($0) }
            files.forEach { unlink($0) }
        }
        try Data(typing.utf8).write(to: URL(filePath: files[2]))
        let terminal = isAttended ? try PracticeDesk.terminal(typing) : nil
        defer { terminal?.forEach { close($0) } }
        let surroundings = Surroundings(
            environment: environment(now).merging(variables) { $1 },
            language: language,
            keyboard: Keyboard(descriptor: terminal?.last ?? descriptors[2]),
            output: Output(descriptor: descriptors[0]),
            errors: Output(descriptor: descriptors[1])
        )
        let status = await Program.run(Array(arguments), in: surroundings)
        let texts = try files.prefix(2).map { try String(contentsOfFile: $0, encoding: .utf8) }
        return Outcome(status: status, output: texts[0], errors: texts[1])
    }

    /// A terminal's two ends, at whose keyboard something was typed already.
    private static func terminal(_ typing: String) throws -> [Int32] {
        var (ours, theirs) = (Int32(-1), Int32(-1))
        try #require(openpty(&ours, &theirs, nil, nil, nil) == 0)
        // Ctrl-D after it: whoever asks more than is answered is not waited for.
        try FileHandle(fileDescriptor: ours).write(contentsOf: Data((typing + "\u{4}").utf8))
        return [ours, theirs]
    }

    /// What is set while a line runs.
    func environment(_ now: String = PracticeDesk.now) -> [String: String] {
        [
            "HOME": folder.path, "DAXIU_STATE": folder.appending(path: "state").path, "DAXIU_NOW": now,
            "DAXIU_LEDGER": absolute("fund.daxiu"), "DAXIU_KEY": absolute("treasurer.key"),
        ]
    }

    /// What a line prints that must succeed.
    @discardableResult
    func must(_ line: String, now: String = PracticeDesk.now) async throws -> String {
        let outcome = try await run(line, now: now)
        try #require(outcome.status == 0, "\(line)\n\(outcome.output)\(outcome.errors)")
        return outcome.output
    }

    /// How many entries the ledger has.
    func size() throws -> Int { try LedgerFile(opening: absolute("fund.daxiu")).size() }

    /// Puts a file into the folder.
    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: folder.appending(path: name))
    }

    private func absolute(_ word: String) -> String {
        let pattern =
            /(^|[=:])((backups|neighbour|site|receipts|sample|second|state|[A-Za-z0-9-]+\.(add-checkpoint|balance-proof|cosignature|evidence|key|csv|txt|daxiu|jpg|tlog-proof|tlog-policy|html|pdf|xlsx?|json|journal|private|tsq|tsr|tst|pem)))$/
        return word.replacing(pattern) { "\($0.1)\(folder.appending(path: String($0.2)).path)" }
    }

    /// The words of a line: at spaces, but for what stands between single quotes.
    static func words(_ line: String) -> [String] {
        line.split(separator: "'", omittingEmptySubsequences: false).enumerated().reduce(into: [String]()) {
            words,
            piece in
            if piece.offset % 2 == 1 {
                words.append(String(piece.element))
            } else {
                words += piece.element.split(separator: " ").map(String.init)
            }
        }
    }
}

extension PracticeDesk {
    /// Puts a new ledger in the place of the one that is there, with nothing but its first entry.
    func reopen(_ day: String, now: String = PracticeDesk.now) async throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasPrefix("fund.daxiu")
        {
            try FileManager.default.removeItem(at: folder.appending(path: name))
        }
        // A key has one history, and this machine remembers what lay where.
        for name in ["treasurer.key", "state"] { try FileManager.default.removeItem(at: folder.appending(path: name)) }
        try await must("daxiu key new treasurer.key --origin example.org/shiliyuan --no-passphrase")
        try await must(PracticeDesk.opening(day), now: now)
    }

    private func prepare() async throws {
        let files = [
            "units.csv": """
            unit,building,area,use,tenure,weight,group
            3-1-301,3,68.42,residence,commercial,,
            3-2-501,3,89.10,residence,commercial,,
            3-2-502,3,61.75,residence,commercial,,
            5-1-101,5,52.36,residence,commercial,,
            9-1-101,9,50.00,residence,commercial,,
            9-1-102,9,50.00,residence,commercial,,

            """,
            "opening.csv": """
            unit,amount
            3-1-301,20000.00
            3-2-501,20000.00
            3-2-502,15000.00
            5-1-101,3550.25
            9-1-101,1000.00
            9-1-102,-50.25

            """,
            "start.json": """
            {"budgetTolerance":0,"changes":{"approvals":1,"roles":["supervisor"]},
                "tiers":[{"from":500000,"approvals":1,"roles":["supervisor"]}],
            "emergency":{"days":15,"grounds":["elevator","roof"],"role":"supervisor"}}
            """,
            "policy.json": """
            {"budgetTolerance":0,"changes":{"approvals":1,"roles":["supervisor"]},
                "tiers":[{"from":300000,"approvals":1,"roles":["supervisor"]}]}
            """,
            "trust.tlog-policy": "quorum none\n",
            "november.csv": "date,unit,amount\n2025-12-01,3-1-301,68.00\n2025-12-02,3-2-502,61.00\n",
            "more-units.csv": "unit,building,area,use,tenure\n5-1-102,5,61.75,residence,commercial\n",
            "handover.csv": "unit,amount\n3-2-501,25.00\n3-2-502,30.00\n",
            "ballots.csv": "unit,choice\n3-1-301,for\n3-2-501,for\n3-2-502,against\n",
            "bank-november.csv": """
            交易日期,收入,支出,余额,流水号,摘要
            2025-11-05,120.00,,61020.00,SK1,大修基金 3-2-501
            2025-11-12,,1000.00,60020.00,,屋面防水
            2025-11-20,,700.00,59320.00,,电梯抢修
            2025-11-23,60.00,,59380.00,GG2,广告费
            2025-11-24,6.00,,59386.00,GG3,广告费

            """,
            "invoice.jpg": "照片", "notice.txt": "转让通知",
            "unguarded.json": """
            {"budgetTolerance":0,"tiers":[{"from":300000,"approvals":1,"roles":["supervisor"]}]}
            """,
            "ballots-5.csv": "unit,choice\n5-1-101,for\n",
        ]
        for (name, text) in files { try write(text, to: name) }
        for line in PracticeDesk.lines { try await must(line) }
        try await must("daxiu sign signed-22.txt --key supervisor.key")
        try await prepareWitness()
    }

    private static let keys = ["treasurer", "supervisor", "cashier", "trustee", "new", "supervisor-2", "resident"].map {
        "daxiu key new \($0).key --origin example.org/shiliyuan --no-passphrase"
    }

    static func opening(_ day: String) -> String {
        "daxiu init fund.daxiu --name 示例苑大修基金 --origin example.org/shiliyuan --date \(day) "
            + "--member treasurer=司库:treasurer.key --member supervisor=监察人:supervisor.key "
            + "--member cashier=出纳:cashier.key --policy start.json"
    }

    /// Entry 0 to 9, the months closed by 10 to 19, and what is open from 20 on.
    private static let lines =
        keys + [
            opening("2025-01-01"), "daxiu unit import units.csv --date 2025-01-01",
            "daxiu opening --date 2025-01-01 --bank 60000.00 --undistributed 500.00 --units opening.csv",
            "daxiu income common-income 900.00 --date 2025-01-20 --reference GG1",
            "daxiu project propose P1 --title 屋面防水 --scope 3 --budget 30000 --date 2025-02-10",
            "daxiu project propose P3 --title 外墙粉刷 --scope 5 --budget 3000 --date 2025-03-01",
            "daxiu project contract P3 --contractor 粉刷公司 --amount 3000 --retention 3 --release 2026-12-31 "
                + "--date 2025-03-05",
            "daxiu destroy 9-1-101 --date 2025-06-01", "daxiu destroy 9-1-102 --date 2025-06-01",
            "daxiu rate 0.10 --basis area --from 2025-09 --scope all --date 2025-08-01",
        ]
        + (1...10).map { "daxiu close 2025-\($0 < 10 ? "0" : "")\($0)" } + [
            "daxiu contribute 3-2-501 120.00 --date 2025-11-05 --reference SK1 --private payer=张三",
            "daxiu pay P1 1000.00 --payee 防水公司 --invoice FP1 --date 2025-11-12 --attach invoice.jpg",
            "daxiu request 6000 --payee 防水公司 --purpose 二期 --project P1 --date 2025-11-15",
            "daxiu request 700 --payee 电梯公司 --purpose 抢修 --project P1 --ground elevator --date 2025-11-18",
            "daxiu approve 23 --approver supervisor.key --date 2025-11-18",
            "daxiu pay P1 700 --payee 电梯公司 --request 23 --date 2025-11-20",
            "daxiu unit amend 3-1-301 --area 69.00 --ask 房产证有误 --date 2025-11-21",
            "daxiu resolution record 修屋面 --ballots ballots.csv --matter use --project P1 --from 2025-11-01 "
                + "--to 2025-11-20 --date 2025-11-21",
            "daxiu objection record 21 --text 没有公示 --unit 3-1-301 --date 2025-11-22",
            "daxiu approve 26 --approver supervisor.key --date 2025-11-22",
            "daxiu project accept P3 --result passed --residents 4 --contractor 5 --date 2025-11-23",
            "daxiu income common-income 60.00 --date 2025-11-23 --reference GG2", "daxiu reverse 31 --reason 记错",
            "daxiu income common-income 6.00 --date 2025-11-24 --reference GG3",
            "daxiu approve 22 --export sheet.txt", "daxiu approve 22 --export signed-22.txt",
            "daxiu share copy.daxiu",
            "daxiu receipt issue 20 --output my.tlog-proof",
            "daxiu audit sample --period 2025 --homes --count 3 --seed 271828 --output homes-drawn.csv",
        ]
}
