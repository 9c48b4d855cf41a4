import FundRules
import Testing
import TransparencyLog

/// The ledger of `Vectors/ledger.*`: every kind of entry, with fixed keys and times, sealed by two recorders in turn.
struct ExampleLedger {
    var fund: TestFund
    var notes: [SignedNote] = []

    init() throws {
        fund = try TestFund()
        fund.now = try #require(Timestamp("2025-01-01T01:00:00Z"))
        try begin()
        try seal()
        try winter()
        try seal()
        try spring()
        try seal()
        try summer()
        try seal()
        try turnOfTheYear()
        try seal()
        try proposals()
        try seal()
        keep(try fund.pay("P1", "30.00", on: "2026-03-06", request: fund.state.size - 5))
        try records()
        try seal()
        try clocks()
        try seal()
        try copies()
        try seal()
        try papers()
        try seal()
        try parties()
        try windows()
        try seal()
        try votes()
        try seal()
        try registers()
        try seal()
        try attestations()
    }

    /// Any fund's ledger, sealed once.
    init(sealing fund: TestFund) throws {
        self.fund = fund
        try seal()
    }

    /// A small ledger as they were before there were salts, with everything that commits to what homes have.
    static func unsalted() throws -> ExampleLedger {
        var fund = try TestFund.small(isSalted: false)
        #expect(try fund.contribute("1-101", "12.34", on: "2025-02-01") == [])
        #expect(try fund.pay("P1", "100.01", on: "2025-02-10") == [])
        #expect(try fund.close("2025-01") == [])
        #expect(try fund.close("2025-02") == [])
        #expect(try fund.accept(on: "2025-04-01") == [])
        #expect(try fund.complete(on: "2025-04-02") == [])
        return try ExampleLedger(sealing: fund)
    }

    mutating func keep(_ body: any EntryBody, on date: String, memo: String? = nil) throws {
        #expect(try fund.record(body, on: date, memo: memo) == [])
        fund.now = Timestamp(seconds: fund.now.seconds + 86_399)
    }

    mutating func keep(_ codes: [ProblemCode]) {
        #expect(codes == [])
        fund.now = Timestamp(seconds: fund.now.seconds + 86_399)
    }

    /// Signs a checkpoint over everything so far; the other recorder takes over.
    mutating func seal() throws {
        let hasher = TreeHasher()
        let leaves = fund.history.contents.entries.map { hasher.leaf($0.line) }
        let checkpoint = try Checkpoint(origin: TestFund.origin, size: leaves.count, root: hasher.root(of: leaves))
        let isTreasurer = fund.recorder == fund.treasurer.keyID
        notes.append(try SignedNote.sign(text: checkpoint.text, with: [isTreasurer ? fund.treasurer : fund.cashier]))
        fund.recorder = isTreasurer ? fund.cashier.keyID : fund.treasurer.keyID
    }

    private mutating func begin() throws {
        try keep(fund.opening(tolerance: 500), on: "2025-01-01", memo: "开账")
        try keep(UnitBatch(units: TestFund.units()), on: "2025-01-01")
        let more = [
            RegisteredUnit(
                code: "商铺-1",
                building: "商铺",
                area: try Area(squareMetres: "1,234.50"),
                use: "shop",
                tenure: .commercial,
                weight: 7,
                group: "G1"
            )
        ]
        try keep(UnitBatch(units: more), on: "2025-01-01", memo: "补登")
        keep(
            try fund.open(
                assets: [("1001", "1000.00"), ("1101", "250.00")],
                undistributed: "149.99",
                [("1-101", "500.00"), ("1-102", "400.01"), ("1-103", "300.00"), ("2-101", "-100.00")]
            )
        )
    }

    private mutating func winter() throws {
        keep(try fund.propose("P1", "1 2", budget: "500.00", on: "2025-01-05"))
        keep(try fund.propose("P2", "1-101 商铺-1", budget: "9.99", on: "2025-01-06", sharing: .weight))
        keep(try fund.contribute("1-101", "12.34", on: "2025-01-06", reference: "B2025010600001"))
        fund.forge("{\"body\"", "{\"attachments\":[\(ExampleLedger.attachment)],\"body\"")
        let commitment = TreeHasher().leaf(Array("payer".utf8))
        fund.forge("\"recorder\"", "\"private\":{\"payer\":\"\(commitment)\"},\"recorder\"")
        let contribution = Contribution(unit: "1-103", amount: try Money(yuan: "8.00"), reference: "B2025010600002")
        try keep(contribution, on: "2025-01-07", memo: "“交存”，换行\n与反斜线\\")
        keep(try fund.transfer("60.00", "1001", "1201", on: "2025-01-08"))
        keep(try fund.spend("3.00", from: "1201", on: "2025-01-08", invoice: "25312000000000000001"))
        for (position, category) in Income.Category.allCases.enumerated() {
            let amount = Money(fen: 1_001 * Int64(position + 1))
            try keep(Income(category: category, amount: amount, reference: nil), on: "2025-01-1\(position)")
        }
        fund.now = try #require(Timestamp("2025-02-03T02:00:00Z"))
        keep(try fund.close("2025-01"))
    }

    private static let attachment =
        "{\"name\":\"回单.pdf\",\"sha256\":\"\(TreeHasher().leaf(Array("回单".utf8)))\",\"size\":12345,"
        + "\"type\":\"application/pdf\"}"

    private mutating func spring() throws {
        fund.now = try #require(Timestamp("2025-04-10T16:00:00Z"))
        keep(try fund.pay("P1", "100.01", on: "2025-04-10", invoice: "25312000000000000002", reference: "B1"))
        keep(try fund.pay("P1", "0.02", on: "2025-02-10"))
        keep(try fund.pay("P1", "50.00", on: "2025-03-10", reference: "B2"))
        keep(try fund.pay("P2", "10.00", from: "1201", on: "2025-02-11"))
        keep(try fund.reverse(fund.state.size - 2, on: "2025-03-11"))
        keep(try fund.distribute("99.99", on: "2025-02-28"))
        keep(try fund.distribute("0.05", "商铺 1-103", on: "2025-03-01", sharing: .equal))
        try keep(UnitBatch(units: [TestFund.unit("0-001", "0", "88.88", .public)]), on: "2025-03-02")
        keep(try fund.pay("P1", "50.00", on: "2025-03-12", reference: "B2"))
        keep(try fund.close("2025-02"))
        keep(try fund.close("2025-03"))
        keep(try fund.reverse(fund.state.size - 6, on: "2025-04-11"))
        keep(try fund.transfer("250.00", "1101", "1001", on: "2025-04-12"))
        keep(try fund.contribute("0-001", "0.01", on: "2025-04-12"))
    }
}

extension ExampleLedger {
    /// What owners, homes and plans change.
    fileprivate mutating func summer() throws {
        fund.now = try #require(Timestamp("2025-06-02T01:00:00Z"))
        keep(try fund.rate(1_500, "all", on: "2025-04-15"))
        keep(
            try fund.budget(
                (.income(.commonIncome), "100.00"),
                (.account(TestFund.account("5001")), "50.00"),
                (.expense(.audit), "20.00"),
                (.project("P2"), "9.99"),
                on: "2025-04-15"
            )
        )
        keep(try fund.contribute("1-102", "20.00", on: "2025-05-05", reference: "B3"))
        keep(try fund.refund(fund.state.size - 1, "7.66", on: "2025-05-06"))
        keep(try fund.refund(fund.state.size - 2, "0.34", on: "2025-05-06"))
        keep(try fund.reverse(fund.state.size - 1, on: "2025-05-07"))
        try keep(Title(unit: "1-102", group: "G2", deed: "沪(2025)第1号"), on: "2025-05-08")
        keep(try fund.amend("1-102", area: "62.75", on: "2025-05-09"))
        keep(try fund.propose("P3", "1", budget: "99.00", on: "2025-05-10"))
        keep(try fund.split("1-101", ("1-101A", "20.00"), ("1-101B", "32.36"), on: "2025-05-11"))
        keep(try fund.merge("1-101B", "1-102", into: "1-102A", on: "2025-05-12"))
        keep(try fund.pay("P3", "10.01", on: "2025-05-13"))
        keep(try fund.pay("P1", "7.77", on: "2025-05-13"))
        keep(try fund.reverse(6, on: "2025-05-14"))
        keep(try fund.destroy("1-101A", on: "2025-05-15"))
        keep(try fund.payOut("1-101A", "100.00", on: "2025-05-16"))
        keep(try fund.pay("P1", "1.00", on: "2025-05-17"))
        keep(try fund.handOver(.in, undistributed: "30.00", [("1-103", "5.00"), ("2-101", "-1.00")], on: "2025-05-18"))
        keep(try fund.handOver(.out, [("1-103", "2.00")], on: "2025-05-19"))
        let interest = Money(fen: 123)
        keep(try fund.transfer("20.00", "1001", "1101", on: "2025-05-20"))
        try keep(
            Transfer(amount: Money(fen: 2_000), from: .bonds, to: .bank, interest: interest, reference: "B4"),
            on: "2025-05-21"
        )
        let book = Money(fen: fund.state.bankBalance(at: try #require(Month("2025-05"))))
        keep(
            try fund.reconcile(
                bank: Money(fen: book.fen - 2_450).plain,
                book: book.plain,
                bankOnly: [("2025-05-30", "-4.50")],
                ledgerOnly: [(33, "20.00")],
                "2025-05",
                on: "2025-06-20"
            )
        )
    }

    /// A year is closed, and what it should have had is corrected in the next.
    fileprivate mutating func turnOfTheYear() throws {
        fund.now = try #require(Timestamp("2026-01-31T16:00:00Z"))
        for month in 4...12 { keep(try fund.close("2025-\(month < 10 ? "0" : "")\(month)")) }
        keep(try fund.contribute("1-102A", "3.00", on: "2026-01-05"))
        keep(try fund.close("2026-01"))
        keep(try fund.closeYear("2025"))
        keep(try fund.correct("2025", "1-103", "1.50", on: "2026-02-01"))
        keep(try fund.reverse(7, on: "2026-02-02"))
        keep(try fund.refund(33, "1.00", on: "2026-02-03"))
        fund.now = try #require(Timestamp("2026-02-28T01:00:00Z"))
        keep(try fund.close("2026-02"))
    }

    /// The fund is put under a policy: members, requests with approvals, a vote.
    fileprivate mutating func proposals() throws {
        fund.now = try #require(Timestamp("2026-03-06T01:00:00Z"))
        keep(try fund.add(fund.supervisor, .supervisor, on: "2026-03-01"))
        keep(try fund.rotate(fund.supervisor, to: fund.trustee, on: "2026-03-01"))
        keep(try fund.setPolicy(TestFund.trustPolicy, on: "2026-03-02"))
        keep(
            try fund.vote(
                "P1",
                "1 2",
                for: "1-103",
                against: "2-101",
                abstain: "1-102A",
                to: "2026-03-03",
                on: "2026-03-04"
            )
        )
        keep(try fund.request("30.00", "P1", on: "2026-03-05"))
        keep(try fund.request("40.00", "P1", ground: .roof, on: "2026-03-05"))
        keep(try fund.decide(fund.state.size - 2, by: fund.trustee, on: "2026-03-05"))
        keep(try fund.setPolicy("{\"budgetTolerance\":0}", on: "2026-03-06"))
        try keep(Withdrawal(of: emergency, reason: "改由物业承担"), on: "2026-03-07")
    }

    /// A job from its contract to its last payment.
    private mutating func projects() throws {
        keep(try fund.propose("P4", "1-102A 1-103", budget: "20.00", on: "2026-03-02"))
        keep(try fund.contract("10.01", retention: 333, release: "2026-03-09", for: "P4", on: "2026-03-03"))
        keep(try fund.pay("P4", "9.68", on: "2026-03-04", invoice: "25312000000000000004"))
        keep(try fund.accept(.failed, "P4", on: "2026-03-05"))
        keep(try fund.accept(.passed, "P4", on: "2026-03-06"))
        keep(try fund.contract("12.00", retention: 400, release: "2026-03-09", for: "P4", on: "2026-03-07"))
        keep(try fund.pay("P4", "2.32", on: "2026-03-09"))
        keep(try fund.complete("P4", on: "2026-03-10"))
    }

    /// An emergency is published, a job that homes were split under is completed, an office changes hands.
    private mutating func offices() throws {
        keep(try fund.publish(emergency, until: "2026-03-20", on: "2026-03-11"))
        keep(try fund.publish(emergency, on: "2026-03-12"))
        keep(try fund.accept(.passed, "P1", on: "2026-03-12"))
        keep(try fund.complete("P1", on: "2026-03-13"))
        let items = ["公章一枚", "支票簿两本"]
        keep(
            try fund.handOver(fund.supervisor, to: fund.cashier, witness: fund.auditor, items: items, on: "2026-03-14")
        )
        keep(try fund.handOver(fund.treasurer, to: fund.cashier, on: "2026-03-15"))
    }

    /// A contribution is recorded with a clock in 2035: a first clock is rejected, a second one approved.
    fileprivate mutating func clocks() throws {
        let jump = fund.state.size
        fund.now = try #require(Timestamp("2035-03-05T01:00:00Z"))
        keep(try fund.contribute("1-103", "10.00", on: "2035-03-05"))
        fund.now = try #require(Timestamp("2026-05-06T01:00:00Z"))
        try keep(Clock(from: jump, reason: "时钟走快"), on: "2026-05-06")
        keep(try fund.decide(fund.state.size - 1, by: fund.trustee, .reject, reason: "原因没写清楚", on: "2026-05-07"))
        try keep(Clock(from: jump, reason: "电脑电池没电，时钟走快"), on: "2026-05-08")
        keep(try fund.decide(fund.state.size - 1, by: fund.trustee, on: "2026-05-09"))
        keep(try fund.reverse(jump, on: "2035-03-05"))
        keep(try fund.contribute("1-103", "10.00", on: "2026-05-05"))
    }

    /// The fund goes on from an older copy than one that had come 19 entries farther.
    fileprivate mutating func copies() throws {
        let size = fund.state.size
        let lost = try fund.lostNote(size: size + 19, by: fund.treasurer)
        try keep(Incarnation(kept: size, lost: lost, reason: "电脑丢失，只剩备份"), on: "2026-05-12")
        keep(try fund.decide(size, by: fund.trustee, on: "2026-05-13"))
        keep(try fund.contribute("1-103", "1.00", on: "2026-05-14"))
        keep(
            try fund.vote(
                nil,
                "all",
                .custody,
                custodian: "某区房管局",
                for: "1-103",
                to: "2026-05-14",
                on: "2026-05-15"
            )
        )
        try instalments()
    }

    /// What papers say: one deposit for two homes and its interest, money in hand.
    fileprivate mutating func papers() throws {
        keep(try fund.contribute("1-103", "1.00", on: "2026-05-15", reference: "B5", piece: 1))
        keep(try fund.contribute("1-102A", "2.00", on: "2026-05-15", reference: "B5", piece: 2))
        keep(try fund.receive("0.01", .depositInterest, on: "2026-05-15", reference: "B5", piece: 3))
        keep(try fund.contribute("1-103", "3.00", on: "2026-05-16", isCash: true))
        try settlements()
        keep(try fund.propose("P7", "1-103", budget: "60.00", on: "2026-05-21"))
        keep(try fund.contract("40.00", retention: 0, release: "2026-09-01", for: "P7", on: "2026-05-21"))
        keep(
            try fund.contract("10.00", retention: 0, release: "2026-09-01", for: "P7", with: "某防水公司", on: "2026-05-21")
        )
        keep(try fund.request("40.00", "P7", payee: "某装修公司", on: "2026-05-21"))
        keep(try fund.decide(fund.state.size - 1, by: fund.trustee, on: "2026-05-21"))
    }

    /// Another contractor takes the place of the first, as was approved; the second one's claim is assigned, and paid.
    fileprivate mutating func parties() throws {
        let request = fund.state.size - 2
        keep(
            try fund.contract(
                "30.00",
                retention: 0,
                release: "2026-09-01",
                for: "P7",
                with: "某装修公司",
                replacing: "某建筑公司",
                request: request,
                on: "2026-05-22"
            )
        )
        keep(try fund.assign(from: "某防水公司", to: "某保理公司", for: "P7", on: "2026-05-23"))
        keep(try fund.pay("P7", "1.00", payee: "某保理公司", on: "2026-05-24", request: nil))
        keep(try fund.setPolicy("{\"budgetTolerance\":0,\"contracts\":\"required\"}", on: "2026-05-24"))
    }

    /// A home is registered with who sold it and destroyed; what a project, whose supervisor is paid, still charges it is
    /// written off.
    private mutating func settlements() throws {
        let sold = try TestFund.unit("1-104", "1", "40.00", .public, seller: "某机床厂")
        try keep(UnitBatch(units: [sold]), on: "2026-05-17")
        keep(try fund.propose("P5", "1-104", budget: "9.00", on: "2026-05-17"))
        keep(try fund.destroy("1-104", on: "2026-05-18"))
        let amount = try Money(yuan: "0.50")
        try keep(
            Payment(project: "P5", amount: amount, part: .supervision, payee: "某监理公司", invoice: nil, reference: nil),
            on: "2026-05-19"
        )
        keep(try fund.settle("1-104", "0.50", on: "2026-05-20"))
        keep(
            try fund.vote(
                nil,
                "all",
                .office,
                heads: .group,
                for: "0-001 1-102A 1-103 2-101 商铺-1",
                to: "2026-05-19",
                on: "2026-05-20"
            )
        )
    }

    /// Money that came goes out again by a reversal on the other recorder's request, under a policy with a window.
    fileprivate mutating func windows() throws {
        keep(try fund.setPolicy(WindowRuleTests.policy, on: "2026-05-21"))
        keep(try fund.decide(fund.state.size - 1, by: fund.trustee, on: "2026-05-22"))
        let receipt = fund.state.size
        keep(try fund.contribute("1-103", "4.00", on: "2026-05-22"))
        keep(try fund.request("4.00", nil, payee: "1-103", on: "2026-05-23"))
        try seal()
        keep(try fund.reverse(receipt, request: receipt + 1, on: "2026-05-24"))
    }

    /// A home pays in what never came, and a job of its own is paid in two instalments.
    private mutating func instalments() throws {
        keep(try fund.contribute("0-001", "5.00", on: "2026-05-14"))
        keep(try fund.propose("P6", "0-001", budget: "5.00", on: "2026-05-14"))
        for (amount, invoice) in [("3.00", "fp-2026-1"), ("1.50", "FP-2026-1")] {
            try keep(
                Payment(
                    project: "P6",
                    amount: Money(yuan: amount),
                    payee: "某防水公司",
                    invoice: invoice,
                    invoiceTotal: Money(yuan: "5.00"),
                    reference: nil
                ),
                on: "2026-05-15"
            )
        }
        keep(try fund.reverse(fund.state.size - 4, on: "2026-05-15"))
    }

    /// What changes votes and shares is asked for, approved and recorded as it was asked for.
    fileprivate mutating func registers() throws {
        let register = "\"register\":\"required\",\"separation\""
        keep(try fund.setPolicy(WindowRuleTests.policy.replacing("\"separation\"", with: register), on: "2026-06-25"))
        keep(try fund.decide(fund.state.size - 1, by: fund.trustee, on: "2026-06-25"))
        let parts = [try TestFund.unit("2-101A", "2", "30.00"), try TestFund.unit("2-101B", "2", "70.00")]
        let split = Split(unit: "2-101", parts: parts)
        try keep(RegisterRequest(split, purpose: "分户办证"), on: "2026-06-26")
        keep(try fund.decide(fund.state.size - 1, by: fund.trustee, on: "2026-06-27"))
        try seal()
        try keep(split.citing(fund.state.size - 2), on: "2026-06-28")
        let title = Title(unit: "2-101B", group: nil, deed: "沪2026第7号")
        let last = try #require(CalendarDate("2026-12-31"))
        try keep(RegisterRequest(title, purpose: "过户后单独一户", until: last), on: "2026-06-29")
        keep(try fund.decide(fund.state.size - 1, by: fund.trustee, on: "2026-06-30"))
        try keep(title.citing(fund.state.size - 2), on: "2026-07-01")
        try keep(Amendment(unit: TestFund.unit("1-103", "1", "68.42", .public, seller: "某机床厂")), on: "2026-07-02")
    }

    /// A vote whose ballots stand beside the ledger.
    fileprivate mutating func votes() throws {
        fund.now = try #require(Timestamp("2026-06-25T01:00:00Z"))
        keep(
            try fund.vote(
                "P1",
                "1 2",
                for: "1-102A 1-103",
                against: "2-101",
                to: "2026-06-19",
                on: "2026-06-20",
                sealed: true
            )
        )
        keep(
            try fund.vote(
                nil,
                "all",
                .raise,
                heads: .group,
                for: "1-102A 商铺-1",
                against: "0-001",
                abstain: "2-101",
                to: "2026-06-20",
                on: "2026-06-21",
                sealed: true
            )
        )
    }

    /// The request with a ground.
    private var emergency: Int {
        fund.state.trust.matters.first { $0.request?.ground != nil }?.sequence ?? 0
    }

    /// What stands beside the books is erased, what is doubted is answered.
    fileprivate mutating func records() throws {
        fund.now = try #require(Timestamp("2026-03-20T01:00:00Z"))
        let payer = Erasure.Detail(entry: 7, field: "payer")
        try keep(Erasure(payer, reason: "业主要求删除"), on: "2026-03-01")
        try keep(Objection(to: 32, text: "这笔支出没有\n见到发票", unit: "1-103"), on: "2026-03-02")
        let resident = try SigningKey(name: "1-102A", seed: Array(repeating: 9, count: 32))
        try keep(fund.objection(to: 33, "交存金额不对", by: resident), on: "2026-03-03")
        try keep(Reply(to: fund.state.size - 2, text: "发票已附"), on: "2026-03-04")
        try projects()
        try keep(Reply(to: fund.state.size - 11, text: "补充：发票号见凭证"), on: "2026-03-05")
        try offices()
    }

    /// The entry lines, each with a line feed.
    var lines: [UInt8] { fund.history.contents.entries.flatMap { $0.line + [0x0A] } }

    /// One line an entry: its leaf hash and the root of the tree up to it, in hexadecimal.
    var hashes: String {
        let hasher = TreeHasher()
        var tree = Frontier()
        return fund.history.contents.entries.reduce(into: "") { text, entry in
            let leaf = hasher.leaf(entry.line)
            tree.append(leaf, hasher: hasher)
            text += "\(leaf.hexadecimal) \(tree.root(hasher: hasher).hexadecimal)\n"
        }
    }

    /// The notes as `sqlite3 LEDGER 'SELECT note FROM checkpoint ORDER BY size'` prints them.
    var checkpoints: String { notes.map { $0.encoded + "\n" }.joined() }

    /// The ballots of the sealed votes, each after its entry and a space.
    var ballots: [UInt8] {
        fund.sheets.sorted { $0.key < $1.key }.flatMap { entry, sheet in
            sheet.ballots.flatMap { Array("\(entry) ".utf8) + $0.line + [0x0A] }
        }
    }

    /// What `Tests/Format/verify.py` prints for this ledger.
    var verdict: String {
        let entries = fund.history.contents.entries
        let hasher = TreeHasher()
        let root = hasher.root(of: entries.map { hasher.leaf($0.line) })
        let chart = fund.state.fund?.chart.postable ?? []
        let accounts = zip(chart, fund.state.balances).map { account, net in
            "\"\(account.code)\":\(account.type.isDebit ? net : -net)"
        }
        let units = fund.unitBalances.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }
        let remarks = fund.remarks.map { remark in
            let (entry, detail) = (remark.entry ?? -1, remark.arguments[1].text(in: .en))
            return "{\"code\":\(remark.code.rawValue),\"detail\":\"\(detail)\",\"entry\":\(entry)}"
        }
        return "{\"balances\":{\(accounts.joined(separator: ","))},\"checkpoints\":\(notes.count),\"findings\":[],"
            + "\"origin\":\"\(TestFund.origin)\",\"remarks\":[\(remarks.joined(separator: ","))],\"root\":\"\(root)\",\"size\":\(entries.count),"
            + "\"units\":{\(units.joined(separator: ","))},\"verdict\":\"holds\"}\n"
    }
}
