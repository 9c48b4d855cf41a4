extension ProblemWording {
    /// What is taken over from a bank's file, and the notes beside the ledger.
    static let bankImport: [ProblemCode: ProblemWording] = [
        .bankNotesMalformed: ProblemWording(
            Wording("这一行看不懂：{0}", "this line cannot be read: {0}"),
            Wording(
                "改好这一行，或者删掉它；规则写成“流水里的字 -> 房号或类别”。",
                "Mend the line or delete it; a rule is “words of the bank's line -> home or category”."
            )
        ),
        .bankPurposeUnfit: ProblemWording(
            Wording("{1} 元的这一行不能记作“{0}”", "a line of {1} yuan cannot be recorded as “{0}”"),
            Wording(
                "收进来的钱是交存、收入或退回的付款，付出去的是支出、付款或返还；分给几户的，合计要等于这一行。",
                """
                What came in is a contribution, income or a returned payment; what went out a cost, a payment or a refund. \
                Parts must come to the amount of the line.
                """
            )
        ),
        .waitingLineUnknown: ProblemWording(
            Wording("没有编号 {0} 的待定流水；待定的有 {1} 笔", "there is no unclear line {0}; {1} are unclear"),
            Wording("先看待定的有哪些。", "See which lines are unclear.")
        ),
        .bankBatchUnknown: ProblemWording(
            Wording("没有批次“{0}”", "there is no batch “{0}”"),
            Wording("先看有哪些批次。", "See which batches there are.")
        ),
        .bankBatchUndone: ProblemWording(
            Wording("批次 {0} 里已经没有还有效的凭证", "nothing of batch {0} stands any more"),
            Wording("不用再撤销。", "There is nothing to undo.")
        ),
        .booksChanged: ProblemWording(
            Wording("看过以后又有人记了 {0} 条账", "{0} entries were recorded since it was shown"),
            Wording("再看一遍，再记。", "Look at it again, then record.")
        ),
    ]
}
