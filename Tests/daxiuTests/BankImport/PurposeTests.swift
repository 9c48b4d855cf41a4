import Foundation
import FundDesk
import Testing

/// Protects: what a bank's line is taken for, and that what is not certain is said to be so with its reason.
@Suite("What a bank's line is")
struct PurposeTests {
    @Test(
        arguments: [
            ("05|25.00|N|1-1-101", "contribution 1-1-101 by memo"),
            ("05|25.00|N|１号楼１单元０１０１室 维修金", "contribution 1-1-101 by memo"),
            ("05|25.00|N|转账|1-1-101赵一", "contribution 1-1-101 by party"),
            ("05|55.00|N|1-1-101、1-1-102", "contribution 1-1-101 25.00 + 1-1-102 30.00 by memo"),
            ("05|110.00|N|1-1-101和102", "contribution 1-1-101 50.00 + 1-1-102 60.00 by memo"),
            ("05|60.00|N|1-1-101、1-1-102", "? homes-several"),
            ("05|25.00|N|9-9-901", "? home-unknown"),
            ("05|105.00|N|转账|赵一", "contribution 1-2-101 by due"),
            // Six months of 50 m² and of 60 m², but 150.00 is also five of 60 m²: only what people pay at once counts.
            ("05|150.00|N|转账|赵一", "contribution 1-1-101 by due"),
            ("05|7.77|N|转账|赵一", "? unknown"),
            ("20|1.11|N|结息", "deposit interest by words"),
            ("20|1.11|N|利息|赵一", "? unknown"),
            ("20|-1.11|N|账户管理费", "bank fee 开户银行 by words"),
            ("20|-1.11|N|手续费|某某银行幸福支行", "bank fee 某某银行幸福支行 by words"),
            ("20|-80.00|N|管理费|幸福物业公司", "? unknown"),
            ("20|50.00|N|退款|某公司", "? came-back"),
            ("20|-50.00|N|退款|赵一", "? goes-back"),
            ("20|50.00|N|抹账|赵一", "? came-back"),
            ("20|50.00|N|国债兑付", "? bonds"),
            ("20|5000.00|N|1-1-101", "? over-ten-times-due"),
            ("2025-07-09|25.00|N|1-1-101", "? date-in-future"),
            ("20|0.00|N|手续费", "nothing"),
        ]
    )
    func isTakenFor(_ row: String, _ expected: String) async throws {
        let desk = try BankDesk()
        #expect(try await desk.standings(try desk.file("a.csv", row)) == [expected])
    }

    @Test func aPayerIsRememberedWithTheHome() async throws {
        let desk = try BankDesk()
        try await desk.take(
            try desk.file(
                "a.csv",
                "02|25.00|A1|1-1-101|赵一|62170001",
                "02|30.00|A2|1-1-102|钱二|62170002",
                "03|35.00|A3|1-2-101|钱二|62170002",
                "03|40.00|A4|1-2-102|支付宝（中国）网络技术有限公司"
            )
        )
        let next = try desk.file(
            "b.csv",
            "09|9.00|B1|转账|赵一|62170001",
            "09|9.00|B2|转账|赵一|62170099",
            "09|9.00|B3|转账|钱二|62170002",
            "09|35.00|B4|转账|钱二|62170002",
            "09|9.00|B5|转账|支付宝（中国）网络技术有限公司"
        )
        #expect(
            try await desk.standings(next) == [
                "contribution 1-1-101 by payer", "? payer-other-account", "? payer-of-several",
                "contribution 1-2-101 by payer", "? unknown",
            ]
        )
    }

    @Test func rulesOfAPersonComeFirst() async throws {
        let desk = try BankDesk()
        let rules =
            "\u{FEFF}[规则 rules]\r\n# 我的规则\r\n电梯广告 → 公共收益 \r\n老赵 -> 1栋1单元101\r\n代付 => leave-out\r\n测试=>ask\r\n"
            + "保养 -> 其他支出\r\n"
        try Data(rules.utf8).write(to: URL(fileURLWithPath: BankNotes.path(beside: desk.desk.ledger)))
        let file = try desk.file(
            "a.csv",
            "05|500.00|N1|电梯广告费|传媒公司",
            "05|20.00|N2|转账|老赵",
            "05|20.00|N3|1-1-102|老赵",
            "05|20.00|N4|代付",
            "05|-20.00|N5|电梯广告退款",
            "05|20.00|N6|测试",
            "05|-20.00|N7|电梯广告保养",
            "05|20.00|N8|电梯广告保养"
        )
        #expect(
            try await desk.standings(file) == [
                "common income by rule", "contribution 1-1-101 by rule", "? rule-against-text", "left-out",
                "? goes-back",
                "? asked", "other expense 开户银行 by rule", "common income by rule",
            ]
        )
        try await desk.take(file)
        let kept = try String(contentsOfFile: BankNotes.path(beside: desk.desk.ledger), encoding: .utf8)
        #expect(kept.contains("# 我的规则\n电梯广告 -> common-income\n老赵 -> 1栋1单元101\n"))
        let mode = try FileManager.default.attributesOfItem(atPath: BankNotes.path(beside: desk.desk.ledger))
        #expect(mode[.posixPermissions] as? Int == 0o600)
    }

    @Test func whatCannotBeReadIsNamedByItsLine() throws {
        let desk = try BankDesk()
        let text = "[rules]\nno arrow\n[lines]\n1 | 2025-06-31 | 1.00\n[batches]\n1 | x\n"
        try Data(text.utf8).write(to: URL(fileURLWithPath: BankNotes.path(beside: desk.desk.ledger)))
        let problems = try #require(throws: Problems.self) { try BankNotes(beside: desk.desk.ledger) }
        #expect(problems.list.map(\.code) == [.bankNotesMalformed, .bankNotesMalformed, .bankNotesMalformed])
        #expect(problems.list.map { $0.place?.line } == [2, 4, 6])
    }

    /// A number without a next one.
    @Test(
        arguments: [
            "[lines]\n{0} | 2025-06-05 | 1.00 ||||||1|2| open", "[batches]\n{0} | 2025-06-05 | a.csv | 1 | 0 | 0 ||",
        ]
    )
    func numbersHaveANextOne(_ text: String) throws {
        let desk = try BankDesk()
        for (number, isReadable) in [("9007199254740991", true), (String(Int.max), false), ("0", false)] {
            let notes = Data(text.replacing("{0}", with: number).utf8)
            try notes.write(to: URL(fileURLWithPath: BankNotes.path(beside: desk.desk.ledger)))
            if isReadable {
                _ = try BankNotes(beside: desk.desk.ledger)
            } else {
                let problem = #expect(throws: Problem.self) { try BankNotes(beside: desk.desk.ledger) }
                #expect(problem?.code == .bankNotesMalformed)
            }
        }
    }

    @Test func linesThatWaitAreSettledAndABatchIsUndone() async throws {
        let desk = try BankDesk()
        let file = try desk.file("a.csv", "05|25.00|N1|1-1-101", "06|7.77|N2|转账|某店", "07|70.00|N3|转账", "08|-9.00|N4|转账")
        #expect(try await desk.take(file).notes.waiting.map(\.number) == [1, 2, 3])
        try await desk.settle(1, .income(.commonIncome), pattern: "某店")
        let shares = [HomeShare(unit: "1-1-101", amount: 3_000), HomeShare(unit: "1-1-102", amount: 4_000)]
        try await desk.settle(2, .homes(shares))
        await #expect(throws: Problem.self) { try await desk.settle(3, .income(.other)) }
        try await desk.settle(3, .leftOut)
        await #expect(throws: Problem.self) { try await desk.settle(3, .leftOut) }
        #expect(try await desk.standings(file) == ["= 4", "= 5", "= 6-7", "left-out"])
        let next = try desk.file("b.csv", "09|8.88|M1|转账|某店")
        #expect(try await desk.standings(next) == ["common income by rule"])
        let batch = try #require(try BankNotes(beside: desk.desk.ledger).batches.first)
        #expect(batch.entries.description == "4-7")
        // A refund stands in the way of one: nothing is undone, and the entry is named.
        try desk.type((Refund(of: 4, amount: Money(fen: 100), reference: nil), "2025-06-30"))
        let problem = await #expect(throws: Problem.self) { try await desk.undo("1") }
        #expect(problem?.code == .reversalBlocked)
        #expect(problem?.entry == 4)
        try desk.type((Reversal(entry: 8, reason: "作废"), "2025-06-30"))
        try await desk.undo("1")
        #expect(try BankNotes(beside: desk.desk.ledger).batches.first?.undone.count == 4)
        let again = await #expect(throws: Problem.self) { try await desk.undo("1") }
        #expect(again?.code == .bankBatchUndone)
    }

    /// What was shown is recorded, or nothing.
    @Test func nothingIsRecordedOverWhatSomebodyElseRecorded() async throws {
        let desk = try BankDesk()
        let file = try desk.file("a.csv", "05|25.00|N1|1-1-101")
        let proposals = try await desk.propose(file)
        try desk.type((Contribution("1-1-101", 2_500, number: "N1"), "2025-06-05"))
        let size = try desk.size
        let problem = #expect(throws: Problem.self) {
            try desk.desk.take(proposals, of: file) { try desk.desk.record(answering: .none, $0) }
        }
        #expect(problem?.code == .booksChanged)
        #expect(try desk.size == size)
    }

    @Test func aBatchIsFoundWithoutTheNotes() async throws {
        let desk = try BankDesk()
        try await desk.take(try desk.file("a.csv", "05|25.00|N1|1-1-101", "06|30.00|N2|1-1-102"))
        try desk.loseNotes()
        let runs = try await desk.desk.ledger.verified(observing: VoucherRuns(of: desk.desk.ledger))
        #expect(runs.value.runs(besides: []).map { $0.entries.description } == ["4-5"])
        try await desk.undo("4-5")
        #expect(try desk.size == 8)
    }
}
