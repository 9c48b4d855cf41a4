extension ProblemWording {
    private static let csv = Wording("请改好文件再导入；这次什么都没有记。", "Correct the file and import again; nothing was recorded.")

    /// What a person or an input file asked for, 4000–4999.
    static let requests: [ProblemCode: ProblemWording] = [
        .amountMalformed: ProblemWording(
            Wording("“{0}”不是金额", "“{0}” is not an amount"),
            Wording("请写元，最多两位小数，如 1,234.50。", "Give yuan with at most two decimals, such as 1,234.50.")
        ),
        .amountNotPositive: ProblemWording(
            Wording("金额 {0} 不大于零", "the amount {0} is not above zero"),
            Wording("请写大于零的金额；要撤销一张凭证，请冲销它。", "Give one above zero; to undo a voucher, reverse it.")
        ),
        .amountTooLarge: ProblemWording(
            Wording("金额 {0} 超过一千亿元", "the amount {0} is over 100,000,000,000.00"),
            Wording("请核对小数点。", "Check the decimal point.")
        ),
        .areaMalformed: ProblemWording(
            Wording("“{0}”不是面积", "“{0}” is not an area"),
            Wording("请写平方米，最多两位小数。", "Give square metres with at most two decimals.")
        ),
        .dateMalformed: ProblemWording(
            Wording("看不懂“{0}”是哪一天", "which day “{0}” is cannot be told"),
            Wording(
                "请写成 2025-03-31、2025年3月31日、3月31日、今天或昨天。",
                "Write it like 2025-03-31, 2025/3/31, 3-31, today or yesterday."
            )
        ),
        .dayMissing: ProblemWording(
            Wording("没有“{0}”这一天：{1}", "there is no day “{0}”: {1}"),
            Wording("请核对日期。", "Check the date.")
        ),
        .settingUnknown: ProblemWording(
            Wording("没有“{0}”这项设置", "there is no setting “{0}”"),
            Wording("可用：{1}。", "Use one of: {1}.")
        ),
        .settingMalformed: ProblemWording(
            Wording("设置“{0}”{1}", "the setting “{0}” {1}"),
            Wording("请改好设置文件的这一行，或删去。", "Correct this line of the settings, or delete it.")
        ),
        .ledgersSeveral: ProblemWording(
            Wording("没有指明账本，这个文件夹里有 {0} 个：{1}", "no ledger is named, and this folder has {0}: {1}"),
            Wording("请指明是哪一个。", "Say which of them.")
        ),
        .periodMalformed: ProblemWording(
            Wording("“{0}”不是期间", "“{0}” is not a period"),
            Wording(
                "请写成 2025、2025H1、2025Q1、2025-03 或 2025-03..2025-08。",
                "Write it like 2025, 2025H1, 2025Q1, 2025-03 or 2025-03..2025-08."
            )
        ),
        .accountMalformed: ProblemWording(
            Wording("“{0}”不是科目代码", "“{0}” is not an account code"),
            Wording("请写成 1001 或 4001.1。", "Write it like 1001 or 4001.1.")
        ),
        .categoryUnknown: ProblemWording(
            Wording("没有类别“{0}”", "there is no category “{0}”"),
            Wording("可用：{1}。", "Use one of: {1}.")
        ),
        .textUnusable: ProblemWording(
            Wording("{0} 为空、太长，或有控制字符", "{0} is empty, too long or has control characters"),
            Wording("请写 1 到 2000 字节的文字。", "Give a text of 1 to 2,000 bytes.")
        ),
        .codeUnusable: ProblemWording(
            Wording("“{0}”不能用作代码", "“{0}” cannot be a code"),
            Wording(
                "请写 1 到 64 字节，不含空格、反斜线和不可见字符。",
                "Give 1 to 64 bytes without spaces, backslashes and characters that show nothing."
            )
        ),
        .weightMalformed: ProblemWording(
            Wording("“{0}”不是权重", "“{0}” is not a weight"),
            Wording("请写正整数。", "Give a whole number above zero.")
        ),
        .tenureUnknown: ProblemWording(
            Wording("没有房屋性质“{0}”", "there is no tenure “{0}”"),
            Wording("请写 commercial 或 public。", "Give commercial or public.")
        ),
        .entryMissing: ProblemWording(Wording("没有 {0} 这一条，共 {1} 条", "there is no entry {0}; there are {1}")),
        .clockMalformed: ProblemWording(
            Wording("时间不能是“{0}”", "the time cannot be “{0}”"),
            Wording("请写成 2026-01-05T09:00:00Z。", "Write it like 2026-01-05T09:00:00Z.")
        ),
        .memberMalformed: ProblemWording(
            Wording("“{0}”不是成员", "“{0}” is not a member"),
            Wording("请写成 treasurer=司库:treasurer.key。", "Write it like treasurer=司库:treasurer.key.")
        ),
        .policyMalformed: ProblemWording(Wording("制度文件 {0} 第 {1} 行{2}：{3}", "the policy {0}, line {1}{2}: {3}")),
        .originMalformed: ProblemWording(
            Wording("“{0}”不能用作账本标识", "“{0}” cannot be an origin"),
            Wording("请写成 example.org/小区，不含空格和加号。", "Write it like example.org/estate, no spaces, no plus.")
        ),
        .choiceUnknown: ProblemWording(
            Wording("不能是“{0}”", "it cannot be “{0}”"),
            Wording("可用：{1}。", "Use one of: {1}.")
        ),
        .codeNotKnown: ProblemWording(
            Wording("没有编号“{0}”", "there is no code “{0}”"),
            Wording("编号印在每条错误的开头。", "The code stands at the head of every error.")
        ),
        .periodBeforeFund: ProblemWording(
            Wording("{0} 早于开账日 {1}", "{0} is before the fund opened on {1}"),
            Wording("请写开账之后的期间。", "Give a period after that.")
        ),
        .entryTooLarge: ProblemWording(
            Wording("这笔记录太大（{0} 字节）", "this entry is too large ({0} bytes)"),
            Wording("请分成几笔。", "Split it.")
        ),
        .rateMalformed: ProblemWording(
            Wording("“{0}”不是交存标准", "“{0}” is not a rate"),
            Wording(
                "请写元：按平方米最多四位小数，如 0.15；按户最多两位。",
                "Give yuan: with at most four decimals a square metre, such as 0.15; with at most two a unit."
            )
        ),
        .budgetLineMalformed: ProblemWording(
            Wording("“{0}”不是预算项", "“{0}” is not a line of a budget"),
            Wording("请写成 income:common-income=9000。", "Write it like income:common-income=9000.")
        ),
        .csvEmpty: ProblemWording(Wording("文件里没有数据", "the file has no data"), csv),
        .csvColumnMissing: ProblemWording(Wording("缺少列“{0}”", "the column “{0}” is missing"), csv),
        .csvColumnUnknown: ProblemWording(Wording("不认识的列“{0}”", "unknown column “{0}”"), csv),
        .csvFieldCount: ProblemWording(
            Wording("这一行有 {0} 个字段，表头有 {1} 个", "the row has {0} fields, the heading {1}"),
            csv
        ),
        .csvMalformed: ProblemWording(Wording("引号不成对：{0}", "quotes do not match: {0}"), csv),
        .csvNotUTF8: ProblemWording(
            Wording("文件既不是 UTF-8、UTF-16，也不是 GB18030", "the file is neither UTF-8, UTF-16 nor GB 18030"),
            csv
        ),
        .csvFieldEmpty: ProblemWording(Wording("“{0}”是空的", "“{0}” is empty"), csv),
        .bankHeadingMissing: ProblemWording(
            Wording("没有找到写着日期和金额的表头", "there is no heading with date and amount"),
            Wording(
                "列名请用 交易日期、金额（或 收入金额 和 支出金额）、余额、流水号。",
                "Name the columns date, amount (or credit and debit), balance, serial."
            )
        ),
        .bankBalanceBroken: ProblemWording(
            Wording("按上一行推算余额应为 {0}，这一行是 {1}", "after the line before, the balance should be {0}, it is {1}"),
            Wording("流水不完整或改过，请重新下载。", "The statement is incomplete or was edited; download it again.")
        ),
        .bankBalanceMissing: ProblemWording(
            Wording("流水里没有 {0} 月末的余额", "the file has no balance at the end of {0}"),
            Wording("请换包含当月的流水，或写出月末余额。", "Give a statement of that month, or the balance.")
        ),
        .textEncodingUnknown: ProblemWording(
            Wording("文件既不是 UTF-8、UTF-16，也不是 GB18030（GBK）", "the file is neither UTF-8, UTF-16 nor GB 18030 (GBK)"),
            Wording("请用文本编辑器另存为 UTF-8。", "Save it as UTF-8 in a text editor.")
        ),
        .bankFileShort: ProblemWording(
            Wording(
                "流水没有到 {0} 月末，不能算这个月的对账：{1}",
                "the file does not reach the end of {0}, and is no reconciliation of it: {1}"
            ),
            Wording(
                "请在月末之后重新下载一份；月末确实没有别的往来的，请说明它是完整的。",
                "Download it again after the month's end; if nothing else moved, say that it is complete."
            )
        ),
        .pairingMalformed: ProblemWording(
            Wording("“{0}”没有说清哪一行对哪几张凭证", "“{0}” does not say which line goes with which vouchers"),
            Wording("请写成 行号=凭证号,凭证号，如 5=2025-03/0002,2025-03/0003。", "Write 5=2025-03/0002,2025-03/0003.")
        ),
        .pairingUnknown: ProblemWording(
            Wording("{0}：没有待对账的“{1}”", "{0}: there is no “{1}” left to be compared"),
            Wording(
                "行号是文件里的第几行，凭证要是这个月或以前还没有对上的。",
                "A line goes by its number in the file; a voucher must be of this month, or left from before."
            )
        ),
        .pairingDiffers: ProblemWording(
            Wording("{0}：流水是 {1}，这些凭证合计 {2}", "{0}: the line is {1}, the vouchers come to {2}"),
            Wording("请核对少了哪一张、多了哪一张。", "Look for the one that is missing or too many.")
        ),
    ]
}
