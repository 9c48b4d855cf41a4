import Foundation
import FundDesk
import Testing

@testable import daxiu

/// Protects: one screen says what there is, what waits and what comes next, in both languages and within 80 columns.
@Suite struct StatusTests {
    private func status(_ desk: SmallDesk, on day: String, unclear: Int? = nil) async throws -> StatusReport {
        let today = try #require(CalendarDate(day))
        let books = try await desk.ledger.verified(observing: FundStanding.books(on: today))
        return try StatusReport(books, on: today, unclear: unclear, backup: nil, words: .commandLine)
    }

    private func keys(_ report: StatusReport) throws -> [String] {
        guard case .object(let members) = report.json(.zh), case .array(let steps)? = members["next"] else { return [] }
        return steps.map { step in
            if case .object(let step) = step, case .string(let key)? = step["step"] { key } else { "" }
        }
    }

    private func shown(_ report: StatusReport, _ language: Language) -> [String] {
        report.text(language).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// A fund with homes, a rate, a policy, a request and an objection that wait, and money in April.
    private func busy() throws -> SmallDesk {
        let desk = try SmallDesk(at: "2025-04-02T04:00:00Z")
        let opening = Opening(assets: [(.bank, 500_000), (.imprest, 20_000)], undistributed: 520_000, units: [])
        try desk.record(opening, "2025-01-01")
        let january = try #require(Month("2025-01"))
        try desk.record(Rate(amount: 3_000, basis: .unit, from: january, scope: ["all"]), "2025-01-05")
        try desk.contribute("1-101", 12_345, "2025-04-01")
        try desk.record(
            Expense(category: .bankFee, amount: Money(fen: 500), payee: "开户银行", invoice: nil, reference: nil),
            "2025-04-02"
        )
        let supervisor = try SigningKey(name: "example.org/months", seed: Array(repeating: 4, count: 32)).verifierKey
        let member = Member(key: supervisor, title: "监察人", role: .supervisor)
        try desk.record(MemberChange(.add(member)), "2025-04-02")
        let policy = desk.folder.appending(path: "policy.json").path
        let json = """
            {"budgetTolerance":0,"changes":{"approvals":1,"roles":["supervisor"]},\
            "tiers":[{"from":0,"approvals":1,"roles":["supervisor"]}]}
            """
        try Data(json.utf8).write(to: URL(filePath: policy))
        try desk.record(PolicyChange(try PolicyFile.read(policy)), "2025-04-02")
        let purpose = "屋面防水维修的第一次进度款，按合同第七条支付，附监理签字的工程量清单"
        for amount in 1...5 as ClosedRange<Int64> {
            try desk.record(
                Request(amount: Money(fen: amount * 100_000), payee: "某某市第二建筑防水工程有限公司", purpose: purpose),
                "2025-04-02"
            )
        }
        try desk.record(Objection(to: 4, text: "这一笔不对", unit: "1-101"), "2025-04-02")
        return desk
    }

    @Test func nothingButALedgerAsksForIt() async throws {
        let desk = try await PracticeDesk.copy()
        for line in ["daxiu", "daxiu --lang zh", "daxiu --ledger=fund.daxiu"] {
            #expect(try await desk.must(line).contains("示例苑大修基金"), "\(line)")
        }
        let refused = try await desk.run("daxiu --lang fr")
        #expect(refused.status == 65 && refused.errors.contains("4018"), "\(refused.errors)")
        #expect(refused.output.isEmpty)
    }

    @Test func everythingThatWaitsIsThere() async throws {
        let desk = try busy()
        let report = try await status(desk, on: "2025-04-03", unclear: 2)
        #expect(report.standing.bank == 500_000 + 12_345 - 500)
        #expect((report.standing.cash, report.standing.bonds) == (20_000, 0))
        #expect((report.standing.received, report.standing.paid) == (12_345, 500))
        // Three months of 30.00 are over; one home paid more than that.
        let owed = try #require(report.standing.owed)
        #expect((owed.homes, owed.of, owed.amount) == (2, 3, 18_000))
        let text = shown(report, .zh)
        #expect(text[1] == "余额    银行存款 5,118.45　国债 0.00　现金 200.00")
        #expect(text[2] == "本月    收 123.45　付 5.00（2025-04）")
        #expect(text[3] == "欠交    2 户（共 3 户），合计 180.00")
        #expect(text.contains { $0.contains("……还有 3 件") })
        #expect(text.contains { $0.contains("对第 4 条）还没有答复，2025-04-17 到期") })
        #expect(text.contains("流水    2 行说不清，等您认定"))
        #expect(text.contains("备份    还没有"))
        let expected = ["reply", "settle", "approve"]
        #expect(Array(try keys(report).prefix(3)) == expected)
        #expect(text.suffix(2).first == " 3  请有权的人批准第 8 条  daxiu approve 8")
        #expect(try keys(report).suffix(3) == ["close", "backup", "arrears"])
        // Two weeks later the reply is overdue.
        #expect(
            shown(try await status(desk, on: "2025-04-20"), .en).contains { $0.contains("is overdue since 2025-04-17") }
        )
    }

    @Test(arguments: Language.allCases) func itFitsOneScreen(_ language: Language) async throws {
        let lines = shown(try await status(busy(), on: "2025-04-03", unclear: 2), language)
        #expect(lines.count <= 24 + 1)
        for line in lines { #expect(DisplayWidth.columns(of: line) <= 80, "\(line)") }
        // What belongs to a label stands below itself, whatever the width of the label's letters.
        let label = language == .zh ? "待批" : "to approve"
        let at = try #require(lines.firstIndex { $0.hasPrefix(label) })
        let indent = lines[at + 1].prefix { $0 == " " }.count
        let start = try #require(lines[at].range(of: language == .zh ? "第" : "entry"))
        #expect(DisplayWidth.columns(of: String(lines[at][..<start.lowerBound])) == indent)
    }

    @Test func aNewFundIsToldWhereToBegin() async throws {
        let desk = try SmallDesk()
        let report = try await status(desk, on: "2025-01-03")
        #expect(try keys(report) == ["opening", "backup"])
        #expect(shown(report, .en).contains("arrears     no rate is recorded, so nobody knows"))
    }

    @Test func monthsComeOneAfterTheOther() async throws {
        let desk = try SmallDesk(at: "2025-03-03T04:00:00Z")
        try desk.contribute("1-101", 10_000, "2025-01-10", "A1")
        try desk.contribute("1-102", 5_000, "2025-02-05", "A2")
        #expect(try keys(await status(desk, on: "2025-01-31")) == ["backup", "import-bank"])
        #expect(try keys(await status(desk, on: "2025-03-03")) == ["reconcile", "close", "backup"])
        let bank = try desk.bank(["2025-01-10,100.00,100.00,A1", "2025-02-28,50.00,150.00,A2"])
        try desk.reconcile(try await desk.months(bank))
        #expect(try keys(await status(desk, on: "2025-03-03")) == ["close", "backup"])
        try desk.contribute("1-201", 700, "2025-02-20")
        let report = try await status(desk, on: "2025-03-03")
        #expect(try keys(report) == ["reconcile-again", "close", "backup"])
        #expect(shown(report, .zh).contains("对账到  2025-02，但已过期：之后又记了 1 笔"))
        #expect(shown(report, .en).contains { $0.contains("daxiu reconcile import bank.csv --period 2025-02") })
    }

    @Test func aLineToTypeIsOneThatAShellTakes() {
        let step = NextStep.pay(entry: 9, project: "P 1", payee: "O'Neil & Co.", amount: 12_300)
        let line = DeskWords.commandLine.step(step, .en)
        #expect(line == #"daxiu pay 'P 1' 123.00 --payee 'O'\''Neil & Co.' --request 9"#)
    }
}
