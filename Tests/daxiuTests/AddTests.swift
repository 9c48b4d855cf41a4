import Foundation
import Testing

/// The guided entry: what is answered is recorded as the commands record it, and nothing else is.
struct AddTests {
    /// Answers from a pipe, one a line.
    private static func add(_ answers: [String], in place: Workplace, _ rest: String = "") throws -> Workplace.Outcome {
        let text = answers.map { $0 + "\n" }.joined()
        try text.write(to: place.folder.appending(path: "answers.txt"), atomically: true, encoding: .utf8)
        return try place.run("daxiu add \(rest) < answers.txt")
    }

    /// What `log --json` says of the vouchers from an entry on, without what differs by the moment.
    private static func vouchers(_ place: Workplace, from entry: Int) throws -> String {
        try place.must(
            "rm -f all.jsonl; daxiu export --format jsonl --output all.jsonl && tail -n +\(entry + 1) all.jsonl"
        )
        .replacing(/"(prev|salt|time|recorder)":"[^"]*",?/, with: "")
    }

    /// One line a kind: the answers, and the command that records the same.
    private static let kinds: [(answers: [String], command: String)] = [
        (
            ["收款", "1栋102室", "１２０", "昨天", "SK9", "6月大修基金", "y"],
            "contribute 1-102 120 --date 2025-06-29 --reference SK9 --memo 6月大修基金"
        ),
        (["2", "1-102", "¥60.00", "", "", "y"], "contribute 1-102 60 --cash"),
        (["现金存行", "", "6/30", "CX1", "", "y"], "transfer 1201 1001 60 --reference CX1"),
        (["4", "公共收益", "900元", "", "", "1", "是"], "income common-income 900 --memo 停车收益"),
        (["付款", "P1", "", "", "500", "FP9", "", "", "", "Y"], "pay P1 500 --payee 防水公司 --invoice FP9"),
        (
            ["6", "2", "会计师事务所", "1,000", "", "2025.6.28", "", "审计", "y"],
            "expense audit 1000 --payee 会计师事务所 --date 2025-06-28 --memo 审计"
        ),
        (["返还", "1-101", "20", "", "TK1", "", "y"], "refund 2025-02/0001 20 --reference TK1"),
        (["转存", "买国债", "2000", "", "", "", "y"], "transfer 1001 1101 2000"),
        (["更正", "1", "2025-01/0002", "类别记错", "", "y"], "reverse 2025-01/0002 --reason 类别记错"),
    ]

    /// The same vouchers, whether they are asked for or typed as commands, and one recording path for both.
    @Test
    func whatIsAnsweredIsWhatCommandsRecord() throws {
        let (asked, typed) = (try Workplace(), try Workplace())
        for place in [asked, typed] { try place.must("sh setup.sh") }
        for (position, kind) in AddTests.kinds.enumerated() {
            let isLast = position == AddTests.kinds.count - 1
            let outcome = try AddTests.add(kind.answers + (isLast ? ["n", "n"] : ["n"]), in: asked)
            #expect(outcome.status == 0, "\(outcome.text)")
            try typed.must("daxiu \(kind.command)")
        }
        let vouchers = try AddTests.vouchers(asked, from: 8)
        #expect(vouchers.split(separator: "\n").count == AddTests.kinds.count, "\(vouchers)")
        #expect(try vouchers == AddTests.vouchers(typed, from: 8))
        try asked.must("daxiu verify")
    }

    /// The voucher stands on the screen with both sides and the amount in words before the last yes.
    @Test
    func theVoucherIsShownBeforeTheLastYes() throws {
        let place = try Workplace()
        try place.must("sh setup.sh")
        let before = try place.ledgers()
        let outcome = try AddTests.add(["收款", "1-102", "1234.05", "", "", "", "不", "n"], in: place)
        #expect(outcome.text.contains("  借  1001    银行存款               1,234.05\n  贷  4001.2  "), "\(outcome.text)")
        #expect(outcome.text.contains("人民币壹仟贰佰叁拾肆元零伍分"), "\(outcome.text)")
        #expect(outcome.status == 0 && outcome.text.contains("这一笔没有记"), "\(outcome.text)")
        #expect(try place.ledgers() == before)
    }

    /// `<` goes back, one answer can be changed at the end, `?` says more, and what breaks a rule is said and asked anew.
    @Test
    func answersCanBeTakenBack() throws {
        let place = try Workplace()
        try place.must("sh setup.sh")
        let outcome = try AddTests.add(
            [
                "收款", "9-999", "?", "1-101", "abc", "100", "＜", "", "2031-01-01", "", "", "y", "3", "2025-06-01", "<",
                "多少", "150", "y", "n",
            ],
            in: place
        )
        #expect(outcome.status == 0, "\(outcome.text)")
        for text in ["怎么顺手怎么写", "“abc”不是金额", "多少元（上次 120.00） [100]", "改哪一项", "150.00 元，日期 2025-06-01"] {
            #expect(outcome.text.contains(text), "\(text)\n\(outcome.text)")
        }
        try place.must("daxiu verify")
    }

    /// A mistake is reversed and recorded anew with what it said on offer; one of a closed year is a correction of it.
    @Test
    func mistakesArePutRight() throws {
        let place = try Workplace()
        try place.must("sh setup.sh; daxiu contribute 1-101 99 --date 2025-06-20 --memo 六月")
        let outcome = try AddTests.add(
            ["更正", "", "六月", "房号记错", "", "y", "", "1-102", "", "", "", "", "y", "n"],
            in: place
        )
        #expect(outcome.status == 0, "\(outcome.text)")
        let log = try place.must("daxiu log --limit 2")
        #expect(log.contains("房号记错") && log.contains("1-102") && log.contains("99.00") && log.contains("六月"), "\(log)")

        let later = try Workplace(now: "2026-01-15T09:00:00Z")
        try later.must("sh setup.sh; for m in 02 03 04 05 06 07 08 09 10 11 12; do daxiu close 2025-$m; done")
        let missing = try AddTests.add(["更正", "2", "2025年", "收益", "存款利息", "12.34", "", "", "", "y", "n"], in: later)
        #expect(missing.status == 0 && missing.text.contains("2025 年 收入"), "\(missing.text)")
    }

    /// What is doubtful is asked here too, once, and a no records nothing.
    @Test
    func whatIsDoubtfulIsAsked() throws {
        let place = try Workplace()
        try place.must("sh setup.sh; daxiu contribute 1-102 80 --date 2025-06-30")
        for (answer, isRecorded) in [("n", false), ("y", true)] {
            let before = try place.ledgers()
            let outcome = try AddTests.add(["1", "1-102", "80", "", "", "", "y", answer, "n"], in: place)
            #expect(outcome.status == 0 && outcome.text.contains("还要再记一笔吗？[y/N] \(answer)"), "\(outcome.text)")
            #expect(try (place.ledgers() != before) == isRecorded)
        }
    }

    /// At whatever question somebody presses Ctrl-C, or the answers end, nothing is recorded, and it is said.
    @Test
    func whoStopsAtAnyQuestionLeavesNothing() throws {
        let place = try Workplace(locale: "C")
        try place.must("sh setup.sh; daxiu contribute 1-101 30 --cash")
        let before = try place.ledgers()
        for (position, kind) in AddTests.kinds.enumerated() {
            for count in kind.answers.indices {
                let answers = Array(kind.answers.prefix(count))
                // The kinds share most questions; a terminal takes longer than a pipe.
                if position == 0 || position == 4 {
                    let session = try TypedSession("exec daxiu add", in: place)
                    for answer in answers { try session.type(answer) }
                    try session.press("\u{3}")
                    #expect(try session.end() == 130 && session.screen.hasSuffix("停下了，什么都没有记。\n"), "\(session.screen)")
                } else {
                    let outcome = try AddTests.add(answers, in: place)
                    #expect(outcome.status == 130 && outcome.text.hasSuffix("停下了，什么都没有记。\n"), "\(outcome.text)")
                }
            }
        }
        #expect(try place.ledgers() == before)
    }

    /// With nobody to hear the report it is said what was recorded, and where the questions cannot be written none is.
    @Test
    func closedStreamsLoseNothing() throws {
        let place = try Workplace(locale: "C")
        try place.must("sh setup.sh")
        let answers = ["1", "1-102", "80", "", "", "", "y", "n"]
        let before = try place.ledgers()
        #expect(try AddTests.add(answers, in: place, "2>&-").status != 0)
        #expect(try place.ledgers() == before)
        let outcome = try AddTests.add(answers, in: place, ">&-")
        #expect(outcome.status == 4 && outcome.text.contains("已记第 8 条"), "\(outcome.text)")
        #expect(try place.ledgers() != before)
    }
}
