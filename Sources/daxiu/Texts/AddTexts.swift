import FundDesk

/// The questions of the guided entry, and what stands around them.
enum AddTexts {
    static let help = Wording("一问一答地记账。", "Record by answering questions.")
    static let helpDiscussion = Wording(
        """
        一次问一项：发生了什么、哪一户、多少钱……能猜到的写在方括号里，回车就用；打 < 回上一题，打 ? 多说几句。最后把凭证照着念一遍，
        答 y 才记；Ctrl-C 什么也不记。答案也可以从文件或管道里来，一行一个。
        """,
        """
        One question at a time: what happened, which home, how much. What can be guessed stands in brackets and Enter takes \
        it; < goes back, ? says more. At the end the voucher is shown, and only y records it; Ctrl-C leaves nothing. Answers \
        may come from a file or a pipe too, one a line.
        """
    )
    static let welcome = Wording("{0}　今天 {1}", "{0}    today is {1}")
    static let first = Wording("这已经是第一题；要走请按 Ctrl-C。", "This is the first question; Ctrl-C leaves.")
    static let similar = Wording("上次：{0}", "Last time: {0}")
    static let remark = Wording("  留意：{0}", "  Note: {0}")
    static let change = Wording("改哪一项", "Which answer is to change")
    static let changeHelp = Wording(
        "只再问这一项，别的照旧；< 回到上一题。",
        "That alone is asked again, the others stay; < goes to the question before."
    )
    static let none = Wording("（没有）", "(none)")
    static let typeHome = Wording("选几号，或打房号", "A number, or the home")
    static let notRecorded = Wording("这一笔没有记。", "It was not recorded.")
    static let another = Wording("还要再记一笔吗？[Y/n] ", "Another one? [Y/n] ")
    static let anew = Wording("已经冲销。现在照原样改对、再记一遍吗？[Y/n] ", "It is taken back. Record it anew, put right? [Y/n] ")

    /// The last yes.
    static var lastQuestion: Question<Bool> {
        Question(
            Wording("照这样记吗？y 记，n 不记，< 改一项", "Record it so? y yes, n no, < to change an answer"),
            help: Wording("记下就签名封存，以后只能冲销，不能改。", "Once recorded it is sealed: it can be reversed, never changed."),
            deed: "记"
        )
    }

    // What happened
    static let happening = Wording("发生了什么", "What happened")
    static let happeningHelp = Wording(
        "选最像的一种，打前面的号码；也可以打“收款”这样的名字。房屋的变动、立项、申请用款各有自己的命令。",
        "Choose what is most like it by its number or name. Homes, projects and requests have commands of their own."
    )

    // Homes and amounts
    static let home = Wording("哪一户", "Which home")
    static let homeHelp = Wording(
        "打房号，怎么顺手怎么写：1-101、01-0101、1栋101室、1号楼101；也可以打其中几个字来找。欠交的排在前面。",
        "Type its number in any usual spelling, or a part of it. Those that owe something stand first."
    )
    static let owes = Wording("欠交 {0} 元", "owes {0}")
    static let amount = Wording("多少元", "How many yuan")
    static let amountHelp = Wording(
        "只写数字就行：120、1,234.50、１２０ 都认得；写“元”和 ¥ 也可以。",
        "The number is enough: 120 or 1,234.50; ¥ and 元 may stand with it."
    )
    static let amountOwed = Wording("到本月欠交 {0}", "owed through this month: {0}")
    static let amountPaid = Wording("到本月不欠；每月 {0}", "owes nothing through this month; {0} a month")
    static let amountLast = Wording("上次 {0}", "last time {0}")
    static let amountBefore = Wording("原来记的是 {0}", "it was recorded as {0}")
    static let amountLeft = Wording("申请里还可以付 {0}", "left of the request: {0}")
    static let amountInHand = Wording("手里有现金 {0}", "cash in hand: {0}")
    static let amountContributed = Wording("当时交了 {0}", "it was {0}")

    // What every voucher may have
    static let date = Wording("哪一天", "Which day")
    static let dateHelp = Wording(
        "钱真正收到或付出的那一天：2026-11-5、11月5日、11/5、昨天 都认得。",
        "The day on which the money moved: 2026-11-05, 11/5 or yesterday."
    )
    static let reference = Wording("银行流水号", "Bank number")
    static let referenceHelp = Wording(
        "回单上的流水号或交易号；写上了，以后导入银行文件时就不会再记一遍。",
        "The number on the bank's slip; with it the bank's file will not record this again."
    )
    static let invoice = Wording("发票号", "Invoice number")
    static let invoiceHelp = Wording("发票右上角的号码。", "The number on the invoice.")
    static let memo = Wording("摘要", "Memo")
    static let memoHelp = Wording(
        "一句话说明，人人看得见：不写姓名、电话。没有可说的就回车。",
        "A few words that everybody will read: no names, no telephone numbers."
    )
    static let payee = Wording("付给谁", "Who is paid")
    static let payeeHelp = Wording("单位的全名，和合同、发票上一样。", "The full name, as on contract and invoice.")
    static let asRequested = Wording("申请里写的", "as requested")
    static let source = Wording("用哪里的钱付", "Paid from")
    static let fromBank = Wording("银行存款", "the bank account")
    static let fromCash = Wording("手里的现金", "cash in hand")
    static let request = Wording("用哪一份批准的申请", "On which approved request")
    static let requestHelp = Wording("已经批准、还没有付完的都在这里。", "These are approved, and not paid in full.")
    static let requestName = Wording("第 {0} 条", "entry {0}")
    static let requestDetail = Wording("{0}：{1}，还可付 {2}", "{0}: {1}, {2} left")
    static let noRequest = Wording("不用申请", "on none")
}
