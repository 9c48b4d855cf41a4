import FundDesk

/// A command line that works, as the last lines of a help page show it.
struct Example: Sendable {
    /// The line.
    let line: Wording
    /// Whether it asks something at a terminal, or works longer than a test should.
    let isOnlyRead: Bool

    init(_ line: String, en: String? = nil, isOnlyRead: Bool = false) {
        self.line = Wording(line, en ?? line)
        self.isOnlyRead = isOnlyRead
    }
}

/// The examples of every page: kept as data, and run by the tests on a small ledger.
enum Examples {
    /// The examples of a command, by its path; none of the program itself.
    static func of(_ path: [String]) -> [Example] { all[path.joined(separator: " ")] ?? [] }

    /// By the names that lead to the command.
    static let all = daily.merging(homes) { first, _ in first }.merging(decisions) { first, _ in first }
        .merging(proofs) { first, _ in first }.merging(upkeep) { first, _ in first }

    private static let daily: [String: [Example]] = [
        "status": [Example("daxiu status"), Example("daxiu status --json")],
        "add": [Example("daxiu add", isOnlyRead: true)],
        "contribute": [
            Example("daxiu contribute 3-2-502 61.00 --date 2025-12-03 --reference SK20251203"),
            Example(
                "daxiu contribute 3-2-502 85.00 --cash --memo 12月大修基金",
                en: "daxiu contribute 3-2-502 85.00 --cash"
            ),
        ],
        "income": [Example("daxiu income deposit-interest 96.40 --date 2025-12-01 --reference LX12")],
        "expense": [Example("daxiu expense bank-fee 20.00 --payee 开户银行 --date 2025-12-02")],
        "pay": [Example("daxiu pay P1 1500.00 --payee 防水公司 --invoice FP20251203 --attach invoice.jpg")],
        "import": [
            Example("daxiu import contributions november.csv --dry-run"),
            Example("daxiu import bank bank-november.csv"),
        ],
        "import table": [Example("daxiu import contributions november.csv")],
        "import bank": [
            Example("daxiu import bank bank-november.csv"), Example("daxiu import bank bank-november.csv --yes"),
        ],
        "import settle": [
            Example("daxiu import settle 3 --home 3-2-501 --rule", isOnlyRead: true),
            Example("daxiu import settle 4 --home 3-2-501=120 --home 3-2-502=131.30", isOnlyRead: true),
            Example("daxiu import settle 5-9 --leave-out", isOnlyRead: true), Example("daxiu import settle"),
        ],
        "import list": [Example("daxiu import list")],
        "import undo": [Example("daxiu import undo 3", isOnlyRead: true)],
        "reverse": [Example("daxiu reverse 2025-11/0001 --reason 金额记错")],
        "undo": [Example("daxiu undo")],
        "reinstate": [Example("daxiu reinstate 2025-11/0004")],
        "log": [
            Example("daxiu log --limit 50"), Example("daxiu log --kind payment --period 2025"),
            Example("daxiu log --about 3-2-501"), Example("daxiu log --about 1,500.00"),
        ],
        "home": [
            Example("daxiu home 3-2-501"), Example("daxiu home 3-2-501 3-2-502 --json"),
            Example("daxiu home 3-2-501 --prove --output receipts", isOnlyRead: true),
        ],
        "show": [Example("daxiu show 2025-11/0002")],
        "trace": [Example("daxiu trace 2025-11/0002"), Example("daxiu trace P1")],
        "shell": [Example("daxiu shell --ledger fund.daxiu --key treasurer.key", isOnlyRead: true)],
        "opening": [
            Example("daxiu opening --date 2025-01-01 --bank 60000 --undistributed 500 --units opening.csv")
        ],
        "transfer": [Example("daxiu transfer 1001 1101 2000.00 --reference DC1 --memo 买国债")],
        "refund": [Example("daxiu refund 2025-11/0001 20.00 --memo 多交")],
        "distribute": [Example("daxiu distribute 300.00 --scope '3 5-1-101' --sharing area")],
        "rate": [Example("daxiu rate 0.15 --basis area --from 2026-01 --scope all")],
        "budget": [Example("daxiu budget 2026 income:common-income=9000 expense:audit=2000")],
        "reconcile": [Example("daxiu reconcile import bank-november.csv --period 2025-11 --dry-run")],
        "reconcile import": [
            Example("daxiu reconcile import bank-november.csv --period 2025-11 --dry-run"),
            Example("daxiu reconcile import bank-november.csv --period 2025-11"),
        ],
        "close": [Example("daxiu close 2025-11")],
        "handover": [Example("daxiu handover in --custodian 某区房管局 --units handover.csv --undistributed 10.00")],
    ]

    private static let homes: [String: [Example]] = [
        "unit": [Example("daxiu unit list"), Example("daxiu unit show 3-2-501")],
        "unit import": [
            Example("daxiu unit import more-units.csv --dry-run"), Example("daxiu unit import more-units.csv"),
        ],
        "unit list": [Example("daxiu unit list")],
        "unit show": [Example("daxiu unit show 3-2-501")],
        "unit split": [Example("daxiu unit split 5-1-101 --part 5-1-101A=26.00 --part 5-1-101B=26.36")],
        "unit merge": [Example("daxiu unit merge 3-2-501 3-2-502 --into 3-2-50X")],
        "unit amend": [Example("daxiu unit amend 3-2-501 --area 90.25")],
        "title": [Example("daxiu title 3-2-501 --group zhao --deed 2025-0417")],
        "destroy": [Example("daxiu destroy 5-1-101 --memo 火灾")],
        "payout": [Example("daxiu payout 9-1-101 500.00 --reference ZF1")],
        "settle": [Example("daxiu settle 9-1-102 50.25")],
    ]

    private static let decisions: [String: [Example]] = [
        "project": [Example("daxiu project list")],
        "project propose": [Example("daxiu project propose P2 --title 电梯大修 --scope '3 5' --budget 48000")],
        "project list": [Example("daxiu project list")],
        "project contract": [
            Example(
                "daxiu project contract P1 --contractor 防水公司 --amount 20000 --retention 5 --release 2027-12-31"
            )
        ],
        "project assign": [Example("daxiu project assign P3 --contractor 粉刷公司 --assignee 涂料公司 --attach notice.txt")],
        "project accept": [Example("daxiu project accept P1 --result passed --residents 4 --contractor 5")],
        "project close": [Example("daxiu project close P3")],
        "request": [Example("daxiu request make 5000 --payee 防水公司 --purpose 屋面防水 --project P1")],
        "request make": [Example("daxiu request make 5000 --payee 防水公司 --purpose 屋面防水 --project P1")],
        "request list": [
            Example("daxiu request list --state pending"), Example("daxiu request list --for supervisor.key"),
            Example("daxiu request list --overdue"),
        ],
        "request publish": [Example("daxiu request publish 23 --where 各楼门厅")],
        "request carry": [Example("daxiu request carry 26")],
        "approve": [
            Example("daxiu approve 22 --approver supervisor.key"),
            Example("daxiu approve 22 --export sheet-22.txt"), Example("daxiu approve --import signed-22.txt"),
            Example("daxiu approve 22 --export all-22.txt --attachments"),
        ],
        "reject": [Example("daxiu reject 22 --approver supervisor.key --reason 报价太高")],
        "withdraw": [Example("daxiu withdraw 22 --reason 改日再报")],
        "sign": [
            Example("daxiu sign sheet.txt --check"), Example("daxiu sign sheet.txt --check --json"),
            Example("daxiu sign sheet.txt --key supervisor.key"),
            Example("daxiu sign sheet.txt --reject --reason 报价太高 --key supervisor.key"),
        ],
        "resolution": [Example("daxiu resolution list")],
        "resolution record": [
            Example(
                "daxiu resolution record 修屋面 --ballots ballots.csv --matter use --project P1 --from 2025-11-01 --to 2025-11-20"
            )
        ],
        "resolution check": [
            Example(
                "daxiu resolution check 修屋面 --ballots ballots.csv --matter use --project P1 --from 2025-11-01 --to 2025-11-20"
            )
        ],
        "resolution list": [Example("daxiu resolution list")],
        "resolution show": [Example("daxiu resolution show 27")],
        "resolution ballot": [Example("daxiu resolution ballot 3-2-501")],
        "policy": [Example("daxiu policy show")],
        "policy show": [Example("daxiu policy show")],
        "policy check": [Example("daxiu policy check dual-password")],
        "policy change": [Example("daxiu policy change policy.json")],
        "member": [Example("daxiu member list")],
        "member add": [Example("daxiu member add trustee=受托人:trustee.key")],
        "member revoke": [Example("daxiu member revoke 8a4f21c0", isOnlyRead: true)],
        "member rotate": [Example("daxiu member rotate --old supervisor.key --new supervisor-2.key")],
        "member list": [Example("daxiu member list")],
        "member handover": [
            Example("daxiu member handover --from treasurer.key --to cashier.key --item 公章一枚 --item 支票簿两本"),
            Example(
                "daxiu member handover --from treasurer.key --to cashier.pub --export handover.txt",
                isOnlyRead: true
            ),
        ],
        "key": [Example("daxiu key new supervisor.key --origin example.org/shiliyuan", isOnlyRead: true)],
        "key new": [Example("daxiu key new supervisor.key --origin example.org/shiliyuan", isOnlyRead: true)],
        "key show": [Example("daxiu key show supervisor.key")],
        "key print": [
            Example("daxiu key print supervisor.key"), Example("daxiu key print supervisor.key --output paper.html"),
        ],
        "key restore": [Example("daxiu key restore supervisor-3.key", isOnlyRead: true)],
        "objection": [Example("daxiu objection list")],
        "objection write": [
            Example("daxiu objection write", isOnlyRead: true),
            Example(
                "daxiu objection write 2025-11/0002 --unit 3-1-301 --text 这笔付款没有公示 --key resident.key --yes "
                    + "--output mine.txt"
            ),
        ],
        "objection record": [
            Example("daxiu objection record objection-21.txt", isOnlyRead: true),
            Example("daxiu objection record 2025-11/0002 --text 这笔付款没有公示 --unit 3-1-301"),
        ],
        "objection sign": [
            Example("daxiu objection sign 21 --text 这笔付款没有公示 --key resident.key --output objection.txt")
        ],
        "objection list": [Example("daxiu objection list"), Example("daxiu objection list --for 3-1-301")],
        "objection reply": [Example("daxiu objection reply 28 --text 已在各楼门厅补公示")],
        "erase": [Example("daxiu erase 20 payer --reason 业主要求")],
    ]

    private static let proofs: [String: [Example]] = [
        "statement": [
            Example("daxiu statement balance-sheet --period 2025-11"),
            Example("daxiu statement slip 3-2-501 --period 2025"),
            Example("daxiu statement all --period 2025 --format html --output 2025.html"),
        ],
        "export": [
            Example("daxiu export --format xlsx --period 2025 --output 2025.xlsx"),
            Example("daxiu export --format hledger --output fund.journal"),
        ],
        "audit": [
            Example("daxiu audit --period 2025"),
            Example("daxiu audit sample --period 2025 --count 3 --seed 314159 --output paper.csv"),
        ],
        "audit find": [Example("daxiu audit --period 2025")],
        "audit sample": [
            Example("daxiu audit sample --period 2025 --tolerable 5000 --seed 314159 --output paper.xlsx"),
            Example("daxiu audit sample --period 2025 --account 1001 --side credit --above 500"),
            Example("daxiu audit sample --period 2025 --homes --count 3 --seed 271828 --output homes.csv"),
        ],
        "audit confirm": [Example("daxiu audit confirm homes-drawn.csv --answer-to 某某会计师事务所 --output letters.html")],
        "audit evaluate": [Example("daxiu audit evaluate homes-drawn.csv")],
        "attestation": [Example("daxiu attestation list")],
        "attestation write": [
            Example(
                "daxiu attestation write --period 2025-10 --auditor 某会计师事务所 --opinion 无保留意见 --text 公允反映 --output opinion.txt"
            )
        ],
        "attestation record": [Example("daxiu attestation record opinion.txt", isOnlyRead: true)],
        "attestation list": [Example("daxiu attestation list")],
        "attachment": [Example("daxiu attachment list")],
        "attachment list": [Example("daxiu attachment list")],
        "attachment show": [Example("daxiu attachment show 21 invoice.jpg")],
        "attachment verify": [Example("daxiu attachment verify")],
        "attachment export": [Example("daxiu attachment export 21 invoice.jpg --output copy.jpg")],
        "verify": [
            Example("daxiu verify"), Example("daxiu verify fund.daxiu --full"),
            Example("daxiu verify funds", isOnlyRead: true),
            Example("daxiu verify --policy trust.tlog-policy"),
            Example("daxiu verify --timestamp-ca tsa.pem", isOnlyRead: true),
        ],
        "checkpoint": [Example("daxiu checkpoint list")],
        "checkpoint request": [
            Example("daxiu checkpoint request --for witness.example/zhang --output for-zhang.add-checkpoint")
        ],
        "checkpoint add": [
            Example(
                "daxiu checkpoint add from-zhang.cosignature --witness witness.example/zhang+d1f2c3a4+BFaQ…",
                isOnlyRead: true
            ),
            Example("daxiu checkpoint add from-zhang.cosignature --policy trust.tlog-policy", isOnlyRead: true),
        ],
        "checkpoint send": [
            Example("daxiu checkpoint send --policy trust.tlog-policy", isOnlyRead: true),
            Example(
                "daxiu checkpoint send https://zhang.example --witness witness.example/zhang+d1f2c3a4+BFaQ…",
                isOnlyRead: true
            ),
        ],
        "checkpoint show": [Example("daxiu checkpoint show"), Example("daxiu checkpoint show 34")],
        "checkpoint list": [Example("daxiu checkpoint list")],
        "checkpoint notice": [
            Example("daxiu checkpoint notice"), Example("daxiu checkpoint notice --output notice.html"),
        ],
        "timestamp": [Example("daxiu timestamp show")],
        "timestamp request": [Example("daxiu timestamp request --output stamp.tsq")],
        "timestamp send": [
            Example("daxiu timestamp send https://tsa.example/tsr --timestamp-ca tsa.pem", isOnlyRead: true)
        ],
        "timestamp add": [
            Example("daxiu timestamp add stamp.tsr --request stamp.tsq --timestamp-ca tsa.pem", isOnlyRead: true)
        ],
        "timestamp show": [
            Example("daxiu timestamp show"), Example("daxiu timestamp show 34 --output 34.tst", isOnlyRead: true),
        ],
        "receipt": [Example("daxiu receipt issue 20 --output 20.tlog-proof")],
        "receipt issue": [
            Example("daxiu receipt issue 20 --output 20.tlog-proof"),
            Example("daxiu receipt issue --unit 3-2-501 --month 2025-10 --output mine.balance-proof"),
            Example("daxiu receipt issue --all receipts --format html"),
        ],
        "receipt verify": [
            Example("daxiu receipt verify my.tlog-proof --ledger fund.daxiu"),
            Example("daxiu receipt verify mine.balance-proof --policy trust.tlog-policy", isOnlyRead: true),
        ],
        "compare": [
            Example("daxiu compare copy.daxiu"), Example("daxiu compare my.tlog-proof --ledger fund.daxiu"),
            Example("daxiu compare my.tlog-proof"),
        ],
        "evidence": [Example("daxiu evidence two.evidence")],
        "share": [Example("daxiu share for-everybody.daxiu")],
        "witness": [Example("daxiu witness list neighbour")],
        "witness init": [
            Example("daxiu witness init neighbour --name example.org/3-2-501", isOnlyRead: true)
        ],
        "witness follow": [
            Example("daxiu witness follow neighbour fund.daxiu", isOnlyRead: true),
            Example("daxiu witness follow neighbour fund.daxiu --yes"),
        ],
        "witness cosign": [
            Example("daxiu witness cosign neighbour request.add-checkpoint --output neighbour.cosignature")
        ],
        "witness serve": [Example("daxiu witness serve neighbour --listen 127.0.0.1:8080", isOnlyRead: true)],
        "witness list": [Example("daxiu witness list neighbour")],
        "witness show": [Example("daxiu witness show neighbour")],
        "witness evidence": [
            Example("daxiu witness evidence neighbour"), Example("daxiu witness evidence neighbour --json"),
            Example("daxiu witness evidence neighbour 1 --output two.evidence", isOnlyRead: true),
        ],
        "memory": [Example("daxiu memory list")],
        "memory list": [Example("daxiu memory list")],
        "publish": [Example("daxiu publish site")],
        "serve": [
            Example("daxiu serve site", isOnlyRead: true),
            Example("daxiu serve site --listen 0.0.0.0:8080", isOnlyRead: true),
        ],
        "memory settle": [Example("daxiu memory settle 2", isOnlyRead: true)],
    ]

    private static let upkeep: [String: [Example]] = [
        "init": [
            Example(
                "daxiu init new.daxiu --name 示例苑大修基金 --origin example.org/shiliyuan --member treasurer=司库:new.key --key new.key"
            )
        ],
        "settings": [
            Example("daxiu settings"), Example("daxiu settings ledger fund.daxiu", isOnlyRead: true),
            Example("daxiu settings key treasurer.key", isOnlyRead: true),
        ],
        "backup": [Example("daxiu backup backups --keep 7")],
        "restore": [
            Example("daxiu restore --reason 硬盘坏了，只有昨天的备份 --lost my.tlog-proof", isOnlyRead: true)
        ],
        "repair": [Example("daxiu repair")],
        "clock": [Example("daxiu clock 28 --reason 电脑电池没电", isOnlyRead: true)],
        "completion": [Example("daxiu completion bash")],
        "explain": [Example("daxiu explain 1048"), Example("daxiu explain reference-used")],
        "demo": [Example("daxiu demo sample", isOnlyRead: true)],
        "generate": [Example("daxiu generate large.daxiu --entries 2000 --units 20")],
    ]
}
