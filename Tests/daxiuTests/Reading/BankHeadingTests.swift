import Foundation
import FundDesk
import Testing

/// Protects: a bank's file is understood as that bank heads it, and nothing in it is guessed.
@Suite("Bank files by their headings")
struct BankHeadingTests {
    /// What each of the files below says: two days, one in, one out.
    private static let amounts: [Int64] = [10_000, -500]

    /// Headings and two rows as banks and bills have them.
    private static let files: [(bank: String, text: String)] = [
        (
            "ICBC",
            "明细查询文件下载\n\n卡号: 1234****9876\n\n交易日期,摘要,交易场所,交易金额(收入),交易金额(支出),交易币种,记账金额(收入),记账金额(支出),记账币种,余额,对方户名\n"
                + "2025-02-03   \t,转账 \t,网银,-,-,-,\"100.00 \t\",\" \t\",人民币,\"6,100.00 \t\",甲\n"
                + "2025-02-20,费,网银,-,-,-,,5.00,人民币,\"6,095.00\",甲\n合计,,,,,,100.00,5.00,,,\n"
        ),
        (
            "CCB",
            "账号,账户名称,交易时间,借方发生额（支取）,贷方发生额（收入）,余额,币种,对方户名,记账日期,摘要,账户明细编号-交易流水号\n"
                + "33,测试,20250203 08:15:01,0.00,100.00,6100.00,人民币元,甲,20250203,转账,R1\n"
                + "33,测试,20250220 08:15:01,5.00,0.00,6095.00,人民币元,甲,20250220,费,F1\n"
        ),
        (
            "CCB, newer",
            "交易时间,借方发生额/元(支取),贷方发生额/元(收入),余额,币种,对方账号,对方户名,记账日期\n"
                + "20250203 08:15:01,,100.00,6100.00,人民币,1,甲,20250203\n20250220 08:15:01,5.00,,6095.00,人民币,2,乙,20250220\n"
        ),
        (
            "ABC",
            "账户明细\n交易日期,交易时间,收入金额,支出金额,本次余额,对方户名,对方账号,交易行,交易渠道,交易类型,交易用途,交易摘要\n"
                + "20250203,081501,100.00,--,6100.00,甲,622,行,网银,转账,大修基金,转存\n20250220,081501,--,5.00,6095.00,,,行,网银,费,,\n"
        ),
        (
            "ABC, one amount",
            "交易时间,交易金额,账户余额,对方账号,对方户名,摘要\n2025-02-03 08:15:01,+100.00,6100.00,1,甲,\n2025-02-20 08:15:01,-5.00,6095.00,,,\n"
        ),
        (
            "BOC",
            "交易类型[ Transaction Type ],付款人账号[ Debit Account No. ],付款人名称[ Payer's Name ],收款人账号[ Payee's Account Number ],"
                + "收款人名称[ Payee's Name ],交易日期[ Transaction Date ],交易时间[ Transaction time ],交易货币[ Trade Currency ],"
                + "交易金额[ Trade Amount ],交易后余额[ After-transaction balance ],交易流水号[ Transaction reference number ],摘要[ Reference ],用途[ Purpose ]\n"
                + "来账,1,甲,2,基金,20250203,08:15:01,CNY,100.00,6100.00,R1,,\n往账,2,基金,3,乙,20250220,08:15:01,CNY,-5.00,6095.00,F1,,\n"
        ),
        (
            "BOCOM",
            "查询账号:622 交易时间,交易地点\nTrans Date 交易日期,Trans Type 交易类型,Dc Flg 借贷,Trans Amt 交易金额,Balance 余额,Payment Receipt Account 对方账号\n"
                + "2025-02-03,转账,贷 Cr,100.00,6100.00,1\n2025-02-20,费,借 Dr,5.00,6095.00,2\n"
        ),
        (
            "CMB",
            "记账日期,货币,交易金额,联机余额,交易摘要,对手信息不计\n2025-02-03,CNY,100.00,\"6,100.00\",转账,\n2025-02-20,CNY,-5.00,\"6,095.00\",费,\n"
        ),
        (
            "CMB, older",
            "# 招商银行交易记录\n交易日期,交易时间,支出,存入,余额,交易类型\n\t20250203,\t08:00:00,,100.00,6100.00,转账\n\t20250220,\t08:00:00,5.00,,6095.00,费\n# 合计：支出 1 笔\n"
        ),
        (
            "CMB, business",
            "交易日,交易时间,起息日,交易类型,借方金额,贷方金额,余额,摘要,流水号,收(付)方名称,收(付)方账号\n"
                + "2025-02-03,08:00:00,2025-02-03,汇入,,100.00,6100.00,,R1,甲,1\n2025-02-20,08:00:00,2025-02-20,费,5.00,,6095.00,,F1,,\n"
        ),
        (
            "PSBC",
            "序号,交易日期,交易时间,收支标志,交易金额,账户余额,对方户名,对方账号,主机流水号,摘要\n"
                + "1,2025年02月03日,08:00:00,收入,￥100.00,￥6100.00,甲,1,R1,\n2,2025年02月20日,08:00:00,支出,￥5.00,￥6095.00,,,F1,\n"
        ),
        (
            "a rural commercial bank, newest first",
            "入账日期,借贷标志,发生额,余额,对方名称,附言\n2025-02-20,借,5.00,6095.00,,\n2025-02-03,贷,100.00,6100.00,甲,\n"
        ),
        (
            "Alipay",
            "导出信息：\n姓名：甲\n----\n交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注\n"
                + "2025-02-03 08:00:00,转账,甲,a@b,补交,收入,100.00,余额,交易成功,R1\t,,\n2025-02-04 08:00:00,购物,乙,a@b,x,不计收支,9.00,余额,交易关闭,R2,,\n"
                + "2025-02-20 08:00:00,费,乙,a@b,x,支出,5.00,余额,交易成功,F1\t,,\n"
        ),
        (
            "WeChat",
            "微信支付账单明细,,,,,,,,,,\n共3笔记录,,,,,,,,,,\n交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注\n"
                + "2025-02-03 08:00:00,转账,甲,\"转账备注:3-2-501\",收入,¥100.00,/,已存入零钱,R1,,/\n2025-02-20 08:00:00,商户消费,乙,x,支出,¥5.00,零钱,支付成功,F1,,/\n"
        ),
        (
            "English",
            "Booking Date;Value Date;Description;Paid out (CNY);Paid in (CNY);Balance\n3 Feb 2025;x;fee;;100.00;6,100.00\n20 Feb 2025;x;fee;5.00;;6,095.00\n"
        ),
        (
            "two rows of heading",
            "日期,摘要,发生额,,余额\n,,借方,贷方,\n2025-02-03,,,100.00,6100.00\n2025-02-20,,5.00,,6095.00\n"
        ),
        (
            "what goes out below zero",
            "日期,收入,支出,余额\n2025-02-03,100.00,,6100.00\n2025-02-20,,-5.00,6095.00\n"
        ),
    ]

    private static let cases: [String] = files.map(\.bank)

    @Test("every bank's headings", arguments: cases)
    func understood(_ bank: String) throws {
        let text = try #require(BankHeadingTests.files.first { $0.bank == bank }).text
        let lines = try Papers.read(text) { try BankFile($0).statement.lines }
        #expect(lines.map(\.amount) == BankHeadingTests.amounts)
        #expect(lines.map(\.date) == [CalendarDate("2025-02-03"), CalendarDate("2025-02-20")])
        if bank != "Alipay", bank != "WeChat" { #expect(lines.map(\.balance) == [610_000, 609_500]) }
        if bank == "BOC" { #expect(lines.map(\.party) == ["甲", "乙"]) }
        if text.contains("R1") { #expect(lines.map(\.reference) == ["R1", "F1"]) }
    }

    @Test("a page of account books is no bank's file: its debits are what came in")
    func books() throws {
        for heading in ["日期,凭证号,摘要,借方,贷方,方向,余额", "日期,凭证字号,科目名称,借方,贷方", "Date,Voucher,Memo,Debit,Credit,Side,Balance"] {
            let text = heading + "\n2025-02-03,记-1,收,5,,借,5\n"
            let problem = #expect(throws: Problem.self) { try Papers.read(text) { try BankFile($0) } }
            #expect(problem?.code == .accountBookGiven, "\(heading)")
        }
        let told = ColumnMapping(["方向": ""])
        let bank = try Papers.read("日期,凭证号,借方,贷方,方向\n2025-02-03,1,5,,x\n") { try BankFile($0, told) }
        #expect(bank.statement.lines.map(\.amount) == [-500])
        // Banks have a voucher's number too.
        let plain = try Papers.read("日期,凭证号,借方,贷方\n2025-02-03,1,5,\n") { try BankFile($0) }
        #expect(plain.statement.lines.map(\.amount) == [-500])
    }

    @Test("the booking date decides, whatever the order of the columns")
    func bookingDate() throws {
        for text in [
            "交易日期,记账日期,金额,余额\n2025-01-31,2025-02-03,88,6088\n", "记账日期,交易日期,金额,余额\n2025-02-03,2025-01-31,88,6088\n",
        ] {
            #expect(
                try Papers.read(text) { try BankFile($0).statement.lines }.first?.date == CalendarDate("2025-02-03")
            )
        }
    }

    @Test(
        "what is not certain is an error at its line and column",
        arguments: [
            ("日期,借贷标志,金额\n2025-02-03,转,5\n", ProblemCode.directionUnknown, "借贷标志"),
            ("日期,借贷标志,金额\n2025-02-03,,5\n", .directionUnknown, "借贷标志"),
            ("日期,金额,币种\n2025-02-03,5,美元\n", .currencyOther, "币种"),
            ("日期,金额,流水号\n2025-02-03,5,1.23457E+17\n", .numberMangled, "流水号"),
            ("日期,金额\n2025-02-30,5\n", .dayMissing, "日期"), ("日期,金额\n02/03/2025,5\n", .dateMalformed, "日期"),
            ("日期,金额\n2025-02-03,五元\n", .amountMalformed, "金额"), ("日期,金额\n,5\n", .csvFieldEmpty, "日期"),
        ]
    )
    func refused(_ text: String, _ code: ProblemCode, _ column: String) throws {
        let problem = #expect(throws: Problem.self) { try Papers.read(text) { try BankFile($0) } }
        #expect(problem?.code == code && problem?.place?.line == 2 && problem?.place?.column == column)
        #expect(problem?.place?.excerpt?.marked != nil)
    }

    @Test("all that is wrong with a file is said at once")
    func allAtOnce() {
        let text = "日期,借贷标志,金额\n2025-02-30,贷,5\n2025-02-03,转,5\n2025-02-04,贷,x\n"
        let problems = #expect(throws: Problems.self) { try Papers.read(text) { try BankFile($0) } }
        #expect(problems?.list.map(\.code) == [.dayMissing, .directionUnknown, .amountMalformed])
    }

    @Test("a gap and a changed amount are named with their line")
    func balances() {
        for text in [
            "日期,金额,余额\n2025-02-03,100,100\n2025-02-05,7,127\n", "日期,金额,余额\n2025-02-03,100,100\n2025-02-05,72,127\n",
        ] {
            let problem = #expect(throws: Problem.self) { try Papers.read(text) { try BankFile($0) } }
            #expect(problem?.code == .bankBalanceBroken && problem?.place?.line == 3)
            #expect(problem?.place?.excerpt?.marked == "127")
        }
    }

    @Test("a refund that the bank writes in red is money that came back")
    func red() throws {
        let text = "日期,借贷标志,金额,余额\n2025-02-03,借,100,900\n2025-02-05,借,-100,1000\n"
        #expect(try Papers.read(text) { try BankFile($0).statement.lines }.map(\.amount) == [-10_000, 10_000])
    }
}
