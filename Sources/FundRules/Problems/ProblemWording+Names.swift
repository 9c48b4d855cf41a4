extension ProblemWording {
    /// What a name shows, and what homes have.
    static let nameRules: [ProblemCode: ProblemWording] = [
        .nameInvisible: ProblemWording(
            Wording("名称里没有一个看得见的字（{0}）", "nothing is seen of a name ({0})"),
            Wording(
                "请写收款单位、承包单位、移交单位、标题等的全称，不要只有空格或不可见字符。",
                "Write out the payee, contractor, custodian or title: not only spaces or characters that show nothing."
            )
        ),
        .homeBelowZero: ProblemWording(
            Wording(
                "冲销第 {0} 条后，{1} 的余额成了 {2}（这样的房屋共 {3} 户）",
                "the reversal of entry {0} took {1} below zero, to {2} ({3} such homes)"
            ),
            Wording(
                "这笔钱没有到账，却已经用在这户头上：请向业主补收，或查明原因。",
                "The money never came, and was counted as the home's: collect it, or find out why."
            )
        ),
        .homeOverdrawn: ProblemWording(
            Wording("{0} 的余额是 {1}，转不出 {2}", "{0} has {1}, of which {2} cannot go"),
            Wording(
                "返还、转出都以这户现有的余额为限，欠款随转的以所欠为限；请核对金额。",
                "What goes back or out is at most what the home has, a debt that goes along what it owes: check the amount."
            )
        ),
        .yearEndBelowZero: ProblemWording(
            Wording(
                "这样更正，{0} 年末 {1} 科目是 {2}，低于零",
                "so corrected, account {1} had {2} at the end of {0}: less than nothing"
            ),
            Wording(
                "那一年账上没有这么多钱：请核对金额、年份和付款账户，先更正漏记的收入。",
                "There was not so much that year: check amount, year and account, and correct what it lacks of income first."
            )
        ),
        .invoiceDiffers: ProblemWording(
            Wording(
                "发票 {0} 在第 {1} 条是另一个收款单位，或者票面总额是 {2}",
                "the invoice {0} is another payee's in entry {1}, or its total is {2} there"
            ),
            Wording(
                "同一张发票分期付款，每次写同一个收款单位和票面总额。",
                "Every payment on one invoice names the same payee and the same total."
            )
        ),
        .invoiceOverpaid: ProblemWording(
            Wording("发票 {0} 共 {1}，已付 {2}，再付 {3} 就超了", "the invoice {0} is for {1}, {2} is paid; {3} more is too much"),
            Wording("请核对票面总额和已付的各期。", "Check its total and what was paid on it.")
        ),
        .totalWithoutInvoice: ProblemWording(
            Wording("写了票面总额，没有写发票号", "there is the total of an invoice, but no invoice"),
            Wording("请同时写发票号。", "Name the invoice, too.")
        ),
    ]
}
