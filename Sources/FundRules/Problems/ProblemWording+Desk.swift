extension ProblemWording {
    /// What was recorded already, and what may have been.
    static let desk: [ProblemCode: ProblemWording] = [
        .sameAgain: ProblemWording(
            Wording(
                "和已记的第 {0} 条（凭证 {1}，{2}，{3} 元，日期 {4}）一样，两笔都没有流水号或发票号",
                "this is the same as entry {0} (voucher {1}, {2}, {3} yuan, dated {4}), and neither bears a number"
            ),
            Wording(
                "如果是同一笔，就不要再记；确是另一笔，写上流水号或发票号。",
                "If it is the same, do not record it again; if it is another, give its number."
            )
        ),
        .overTenTimesDue: ProblemWording(
            Wording("{0} 交 {1} 元，超过{2}的十倍", "{0} pays in {1} yuan, over ten times {2}"),
            Wording("请核对金额，看是不是多打了零。", "Check the amount for a zero too many.")
        ),
        .paidFarAhead: ProblemWording(
            Wording(
                "{0} 交 {1} 元，按标准够预交 {2} 个月",
                "{0} pays in {1} yuan, by the rates {2} months ahead"
            ),
            Wording("请核对金额；预交一般不超过 12 个月。", "Check the amount; few pay over twelve months ahead.")
        ),
        .dateFarAhead: ProblemWording(
            Wording("{0} 比今天（{1}）晚 12 个月以上", "{0} is over twelve months after today, {1}"),
            Wording("请核对年份。", "Check the year.")
        ),
        .rateOverTenTimes: ProblemWording(
            Wording("标准 {0} 元超过现在的 {1} 元的十倍", "a rate of {0} yuan is over ten times the present one, {1}"),
            Wording("请核对小数点。", "Check the decimal point.")
        ),
        .notTakenBack: ProblemWording(
            Wording("最后记的第 {1} 条是“{0}”，不能冲销", "entry {1}, recorded last, is a “{0}” and cannot be reversed"),
            Wording("请用它自己的办法改正。", "Put it right in the way of its kind.")
        ),
        .notReversed: ProblemWording(
            Wording("第 {0} 条（{1}）没有被冲销，用不着恢复", "entry {0}, a “{1}”, is not reversed: there is nothing to put back"),
            Wording("请核对序号。", "Check the number.")
        ),
        .reinstatedAlready: ProblemWording(
            Wording("第 {0} 条已经恢复过，现在的是第 {1} 条", "entry {0} was put back already: it is entry {1} now"),
            Wording("不要再记。", "Do not record it again.")
        ),
        .readerGone: ProblemWording(
            Wording("接收 {0} 的程序已经关闭", "the program that was reading {0} is gone"),
            Wording("要看全部输出，不要关掉它。", "Leave it running to see all of the output.")
        ),
        .recordingUncertain: ProblemWording(
            Wording(
                "写账本 {0} 时出错（{1}），又打不开账本来看：不知道记上了没有",
                "writing the ledger {0} failed ({1}), and it cannot be opened to look: whether anything was recorded is unknown"
            ),
            Wording(
                "磁盘恢复以后先看最后几条，没有记上再重记。",
                "Once the disk is back, look at the last entries and record again only what is not there."
            )
        ),
    ]
}
