import FundDesk
import Testing

/// Whoever closes a month sees which of the bank's lines up to its end nobody has settled.
struct MonthEndTests {
    private static let bank = """
        交易日期,收入,支出,余额,流水号,摘要,对方户名
        2025-11-25,33.00,,59419.00,QQ1,往来,某甲
        2025-12-02,44.00,,59463.00,QQ2,往来,某乙

        """
    private static let waiting = "流水：1 笔待定（第 1 笔 2025-11-25 33.00 元）。"

    @Test("shown before the question, by number, day and amount; told afterwards where nobody is asked")
    func closing() async throws {
        let desk = try await PracticeDesk.copy()
        try desk.write(Self.bank, to: "more.csv")
        try await desk.must("daxiu import bank more.csv --yes")
        let asked = try await desk.run("daxiu close 2025-11", typing: "n\n", isAttended: true)
        #expect(asked.status != 0 && asked.errors.contains(Self.waiting), "\(asked.errors)")
        #expect(!asked.errors.contains("某甲"))
        let plain = try await desk.run("daxiu close 2025-11")
        #expect(plain.status == 0, "\(plain.errors)")
        #expect(plain.output.contains("2025-11 结账时银行流水还有 1 笔待定（第 1 笔）"), "\(plain.output)")
    }

    @Test("lines of later months are not named, and notes that cannot be read are said and keep nothing open")
    func notes() async throws {
        let desk = try await PracticeDesk.copy()
        try desk.write(Self.bank.replacing("2025-11-25", with: "2025-12-01"), to: "more.csv")
        try await desk.must("daxiu import bank more.csv --yes")
        let later = try await desk.run("daxiu close 2025-11", typing: "n\n", isAttended: true)
        #expect(!later.errors.contains("流水"), "\(later.errors)")
        try desk.write("[rules]\nx\n", to: "fund.bank.txt")
        let damaged = try await desk.run("daxiu close 2025-11")
        #expect(damaged.status == 0 && damaged.errors.contains("fund.bank.txt"), "\(damaged.errors)")
    }
}
