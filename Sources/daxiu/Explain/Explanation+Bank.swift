import FundDesk

extension Explanation {
    /// What is said of what the bank says.
    static let bank: [Explanation] = [
        Explanation(.bankHeadingMissing)
            .because("没有日期和金额两列，就不知道银行说了什么。", "Without date and amount there is no telling what the bank says.")
            .mostly("给错了文件，或者删掉了表头。", "The wrong file, or its heading was deleted.")
            .refused("daxiu reconcile import units.csv --period 2025-11")
            .instead("daxiu reconcile import bank-november.csv --period 2025-11"),
        Explanation(.bankBalanceBroken)
            .because(
                "每行的余额要接得上前一行：接不上，就是少了行或者改过数。",
                "Each balance goes on from the one before; where not, a line is missing or was changed."
            )
            .mostly("只拷了一部分，或者手工改过。", "Only a part was copied, or it was edited.")
            .refused(
                "sed 's/60020/60021/' bank-november.csv > broken.csv",
                "daxiu reconcile import broken.csv --period 2025-11"
            )
            .instead("daxiu reconcile import bank-november.csv --period 2025-11"),
        Explanation(.bankBalanceMissing)
            .because("对账要知道月末银行有多少。", "A comparison needs the bank’s balance at the month’s end.")
            .mostly("银行的文件没有余额一列。", "The bank’s file has no column of balances.")
            .refused(
                #"printf '日期,收入,支出\n2025-11-05,120.00,\n' > own.csv"#,
                "daxiu reconcile import own.csv --period 2025-11"
            ),
        Explanation(.bankFileShort)
            .because(
                "流水没有到月末，后面几天有什么还不知道，不算对过这个月。",
                "A file that ends before the month leaves days unknown, and is no comparison of it."
            )
            .mostly("月中下载的，或者选错了日期。", "It was downloaded in mid-month, or with wrong dates.")
            .refused("head -3 bank-november.csv > part.csv", "daxiu reconcile import part.csv --period 2025-11")
            .instead("daxiu reconcile import bank-november.csv --period 2025-11"),
        Explanation(.pairingMalformed)
            .because("手工配对写成 行号=凭证号。", "A match by hand is line=voucher.")
            .mostly("漏了等号。", "The equals sign is missing.")
            .refused("daxiu reconcile import bank-november.csv --period 2025-11 --match 2")
            .instead("daxiu reconcile import bank-november.csv --period 2025-11"),
        Explanation(.pairingUnknown)
            .because("配对的行和凭证要都还没有对上。", "Both the line and the voucher must be left to compare.")
            .mostly("行号数错，或者已经自动对上了。", "A wrong line, or it was matched already.")
            .refused("daxiu reconcile import bank-november.csv --period 2025-11 --match 99=2025-11/0001")
            .instead("daxiu reconcile import bank-november.csv --period 2025-11"),
        Explanation(.pairingDiffers)
            .because("配在一起的，两边金额要一样。", "What is matched has the same amount on both sides.")
            .mostly("少写了一张凭证。", "A voucher was left out.")
            .refused("daxiu reconcile import bank-november.csv --period 2025-11 --match 3=2025-11/0003")
            .instead("daxiu reconcile import bank-november.csv --period 2025-11"),
        Explanation(.voucherRangeMalformed)
            .because("凭证号是 年-月/号；一段写成 号..号。", "A voucher number is year-month/number; a range is number..number.")
            .mostly("只写了号。", "The month is missing.")
            .refused("daxiu statement voucher 12 --period 2025")
            .instead("daxiu statement voucher 2025-11/0001"),
        Explanation(.voucherMissing)
            .because("要打印的凭证必须有。", "A voucher to print must be there.")
            .mostly("凭证号敲错。", "A wrong number.")
            .refused("daxiu statement voucher 2025-11/0099")
            .instead("daxiu statement voucher 2025-11/0001"),
        Explanation(.budgetMissing)
            .because("没有记预算，就没有预算执行可比。", "Without a budget there is nothing to compare with.")
            .mostly("那一年没有记预算。", "None was recorded for the year.")
            .refused("daxiu statement budget --period 2025"),
        Explanation(.reconciliationMissing)
            .because("没有对过账，就没有调节表。", "Without a comparison there is no reconciliation.")
            .mostly("那个月没有导入银行流水。", "No bank file was imported for the month.")
            .refused("daxiu statement reconciliation --period 2025-11"),
        Explanation(.bankNotesMalformed)
            .because(
                "规则决定以后的流水记给谁，看不懂的一行不能略过。",
                "Rules decide whose money it is; a line that is not understood is not skipped."
            )
            .mostly("手工改错了一行。", "A line was edited wrongly.")
            .refused(
                "daxiu import bank bank-november.csv",
                #"printf '大修基金\n' >> fund.bank.txt"#,
                "daxiu import bank bank-november.csv"
            ),
        Explanation(.bankPurposeUnfit)
            .because(
                "收进来的和付出去的，各有各的记法；分给几户的要合得起来。",
                "In and out are recorded in ways of their own, and parts must add up."
            )
            .mostly("选错了类别，或者分给几户的合计不对。", "The wrong kind, or parts that do not add up.")
            .refused(
                #"printf '日期,收入,支出,余额,流水号,摘要\n2025-12-02,88.00,,59474.00,SK7,转账\n' > own.csv"#,
                "daxiu import bank own.csv --yes",
                "daxiu import settle 1 --expense audit --payee 审计所"
            ),
        Explanation(.waitingLineUnknown)
            .because("待定的按编号定。", "Unclear lines are settled by number.")
            .mostly("编号敲错，或者已经定过了。", "A wrong number, or it was settled already.")
            .refused("daxiu import settle 99 --leave-out")
            .instead("daxiu import list"),
        Explanation(.bankBatchUnknown)
            .because("撤销要指明哪一批。", "A batch is undone by its number.")
            .mostly("批次号敲错。", "A wrong number.")
            .refused("daxiu import undo 99")
            .instead("daxiu import list"),
        Explanation(.bankBatchUndone)
            .because("这一批已经都冲销了。", "All of this batch is reversed.")
            .mostly("忘了已经撤销过。", "It was undone before.")
            .refused(
                #"printf '日期,收入,支出,余额,流水号,摘要\n2025-12-02,61.00,,59447.00,SK7,大修基金 3-2-502\n' > own.csv"#,
                "daxiu import bank own.csv --yes",
                "daxiu import undo 1",
                "daxiu import undo 1"
            ),
    ]
}
