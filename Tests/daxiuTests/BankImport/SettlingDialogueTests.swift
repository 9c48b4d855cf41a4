import FundDesk
import Testing

@testable import daxiu

/// Protects: whoever settles a bank's line is offered the vouchers that it can be about, may name one as papers do, and is asked
/// again where a choice cannot be recorded.
struct SettlingDialogueTests {
    @Test(arguments: [Language.zh, .en])
    func aRefundAndWhatCameBack(_ language: Language) async throws {
        let desk = try await PracticeDesk.copy()
        try desk.write(
            """
            交易日期,收入,支出,余额,流水号,摘要,对方户名
            2025-12-01,,20.00,,TK1,退多交,张三
            2025-12-02,700.00,,,TH1,退票,电梯公司
            2025-12-03,,5.00,,ZZ1,取款,

            """,
            to: "december.csv"
        )
        try await desk.must("daxiu import bank december.csv --yes")
        // A payment is no contribution; the contribution is the only one that is large enough. Of 700.00 one payment went out.
        // An `n` chooses nothing; nobody is held to an answer.
        let typing = "3\n2025-11/0002\n3\n1\n" + "1\ny\n" + "4\nn\n<\n\n"
        let outcome = try await desk.run("daxiu import settle", language, typing: typing, isAttended: true)
        #expect(outcome.status == 0, "\(outcome)")
        let refused = language == .zh ? "不是交存" : "not a contribution"
        #expect(
            outcome.errors.contains(refused) && outcome.errors.contains("1  2025-11/0001  2025-11-05"),
            "\(outcome.errors)"
        )
        let log = try await desk.must("daxiu log")
        #expect(
            log.contains("返还") && log.contains("20.00") && log.contains("-700.00") && !log.contains("  5.00"),
            "\(log)"
        )
    }
}
