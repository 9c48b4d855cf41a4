import FundDesk

/// What the commands say that take over a bank's file.
enum BankImportHelp {
    static let bank = Wording("导入银行流水：逐行提出怎么记，您同意才记。", "Take over a bank's file: an entry is proposed for every line.")
    static let bankDiscussion = Wording(
        """
        从网上银行下载的流水，不用改。先按组列出笔数和金额，再列出每行怎么记；看不准的是“待定”，列在最后，写明为什么。
        在终端上会问要不要记；不在终端上只打印，什么都不记，加 --yes 才记。已经记过的（同一文件再导一遍、前后重叠）只计数，不会重记。
        记下的是一批，一次封存；随后用同一个文件核对各月的银行余额。待定的留着，用 daxiu import settle 定；整批记错了，用
        daxiu import undo 撤销。
        房号从附言或户名里找，或看这个付款人以前交的是哪一户，或看应交多少。自己的规则写在账本旁边的 .bank.txt 文件里：里面有付款人
        姓名，只有您能看，不会进副本。
        """,
        """
        The file as the bank gives it. Counts by group come first, then how every line would be recorded; what is not \
        certain is “unclear” and stands last, with the reason. A terminal is asked whether to record; without one nothing \
        is recorded unless --yes is given. What is recorded already, because a file is imported again or overlaps, is \
        counted and never recorded twice. What is recorded is one batch under one checkpoint; then the same file is \
        compared with the ledger, month by month. Unclear lines are kept: daxiu import settle. A batch that was wrong: \
        daxiu import undo.
        Homes are found in the bank's text or the payer's name, by what this payer paid for before, or by the amount due. \
        Your own rules stand in the .bank.txt file beside the ledger, which names payers: nobody else can read it, and no \
        copy for others has it.
        """
    )
    static let file = Wording("银行流水文件。", "The bank's file.")
    static let dryRun = Wording("只看，不问也不记。", "Only show: nothing is asked or recorded.")
    static let record = Wording(
        "把新的 {0} 笔记下？待定的 {1} 笔先留着。[y/N] ",
        "Record the {0} that are new, and keep the {1} that are unclear? [y/N] "
    )
    static let keep = Wording("没有看得准的；待定的 {1} 笔先留着？[y/N] ", "Nothing is certain; keep the {1} that are unclear? [y/N] ")
    static let sayYes = Wording(
        "没有记账。要把新的记下：再执行一遍，加 --yes。",
        "Nothing was recorded. To record what is new, run it again with --yes."
    )
    static let settleNext = Wording(
        "待定 {0} 笔：用 daxiu import settle 逐笔定。",
        "{0} unclear: settle them with daxiu import settle."
    )
    static let settleNow = Wording("待定的 {0} 笔现在就定？[Y/n] ", "Settle the {0} unclear lines now? [Y/n] ")

    // settle

    static let settle = Wording("逐笔定下待定的银行流水。", "Decide what the bank's unclear lines are.")
    static let settleDiscussion = Wording(
        """
        在终端上一笔一笔地问；也可以写编号和选项。不在终端上又没有选项，就列出待定的有哪些。
        """,
        """
        Asks line by line at a terminal, or takes numbers and options. Without a terminal and options it lists what is \
        unclear.
        """
    )
    static let numbers = Wording("待定的编号，如 3 或 5-9。", "Numbers of unclear lines, such as 3 or 5-9.")
    static let home = Wording("交存的房号；分给几户时写几次，可带金额。", "The home that paid; repeatable, with amounts.")
    static let income = Wording("收入类别。", "A category of income.")
    static let expense = Wording("支出类别。", "A category of running costs.")
    static let request = Wording("付的是哪个用款申请；或返还所依据的申请。", "The request that it pays, or that a refund draws on.")
    static let transfer = Wording(
        "划到或划自哪个科目：1201 或 1101。",
        "The account of the fund's own that it moves to or from: 1201, 1101."
    )
    static let refund = Wording("返还的是哪一笔交存。", "The contribution that goes back.")
    static let returned = Wording("退回来的是哪一笔付款；该笔冲销。", "The payment that came back; it is reversed.")
    static let leaveOut = Wording(
        "不记：不是本基金的，或另外记过。",
        "Record nothing: it is not the fund's, or was recorded otherwise."
    )
    static let rule = Wording(
        "以后都这样：把付款人（没有就附言）记成规则。",
        "From now on: make a rule of the payer, or of the text where there is none."
    )
    static let pattern = Wording("以后都这样：流水里有这些字的。", "From now on, where these words stand in the bank's line.")
    static let date = Wording(
        "记账日期；默认银行的日期，那个月已结账就是今天。",
        "The date; by default the bank's, or today where that is closed."
    )
    static let numberNeeded = Wording("要写待定的编号", "give the number of an unclear line")
    static let patternEmpty = Wording("--pattern 里要有流水里的字", "--pattern takes words of the bank's line")
    static let oneOnly = Wording("只能写一种记法", "give one way of recording it")
    static let nothingWaits = Wording("没有待定的银行流水。", "No line of the bank's is unclear.")
    static let howToSettle = Wording(
        "定一笔：daxiu import settle 编号 --home 房号；别的记法见 daxiu import settle --help。",
        "To settle one: daxiu import settle NUMBER --home UNIT; for other ways see daxiu import settle --help."
    )

    static let whatIsIt = Wording("这一笔是什么", "What is it")
    static let whatHelp = Wording(
        "选前面的号码；不知道就选“以后再说”，流水留着。",
        "Choose a number; if you do not know, leave it for later: the line is kept."
    )
    static let ofHome = Wording("交存，房号另写", "a contribution; I name the home")
    static let ofIncome = Wording("别的收入", "other income")
    static let ofReturned = Wording("付款退回来了", "a payment that came back")
    static let ofExpense = Wording("手续费等支出", "a fee or another running cost")
    static let ofRequest = Wording("按用款申请付的", "a payment on a request")
    static let ofRefund = Wording("交存返还", "a refund of a contribution")
    static let ofTransfer = Wording("转到或转自备用金、国债", "to or from cash in hand, or bonds")
    static let ofNothing = Wording("不记（不是本基金的，或另外记过）", "nothing (not the fund's, or recorded otherwise)")
    static let later = Wording("以后再说", "later")
    static let whichHome = Wording("哪一户", "Which home")
    static let homeHelp = Wording(
        "写房号，如 3-2-501；一笔交了几户，就都写上，可带金额：3-2-501=120 3-2-502=131.30。",
        "Type the home, such as 3-2-501; of several homes all, with amounts: 3-2-501=120 3-2-502=131.30."
    )
    static let whichIncome = Wording("哪种收入", "Which income")
    static let whichExpense = Wording("哪种支出", "Which cost")
    static let whichAccount = Wording("哪个科目", "Which account")
    static let whichRequest = Wording("哪一项申请", "Which request")
    static let whichContribution = Wording("退的是哪一笔交存", "Which contribution goes back")
    static let whichPayment = Wording("退回来的是哪一笔付款", "Which payment came back")
    static let numberOrEntry = Wording("选几号，或打凭证号", "Number, or a voucher's number")
    static let entryHint = Wording("第几条，或凭证号", "the entry, or its voucher's number")
    static let entryHelp = Wording(
        "金额对得上的列在上面，最近的在前；别的打凭证号，如 2025-03/0012。",
        "Those whose amount fits are listed, the latest first; else type a voucher's number such as 2025-03/0012."
    )
    static let thesePayer = Wording("同样的流水", "the like")
    static let always = Wording("以后“{0}”都记作“{1}”？[y/N] ", "From now on record “{0}” as “{1}”? [y/N] ")

    // list, undo

    static let list = Wording("列出导入过的各批银行流水。", "List the batches taken over from bank files.")
    static let listDiscussion = Wording(
        "批次记在账本旁边的 .bank.txt 里；没有那个文件，就按账本列出一次记下的几笔银行收付。",
        """
        Batches are kept in the .bank.txt file beside the ledger; without it, vouchers on the bank account that were recorded \
        at once are listed.
        """
    )
    static let all = Wording("也列出账本里一次记下的其他银行收付。", "Also list other vouchers that were recorded at once.")
    static let undo = Wording("撤销一批银行流水：还有效的全部冲销。", "Undo a batch: reverse what of it stands.")
    static let undoDiscussion = Wording(
        """
        日期是今天，一次封存；有一笔冲不掉就都不冲，并写明是哪一笔、为什么。撤销以后可以再导入同一个文件。
        """,
        """
        Dated today, under one checkpoint; if one cannot be reversed none is, and each obstacle is named with its entry. The \
        same file can then be imported again.
        """
    )
    static let batch = Wording(
        "批次号；没有批次号的，写第几条到第几条，如 17-63。",
        "The batch, or the entries of one without a number: 17-63."
    )
    static let undoing = Wording(
        "第 {0} 批还有效的 {1} 笔（第 {2} 条）：收 {3} 元，付 {4} 元。",
        "Of batch {0}, {1} stand (entries {2}): {3} yuan in, {4} out."
    )
    static let undoNow = Wording("全部冲销？[y/N] ", "Reverse them all? [y/N] ")
}

extension HelpTexts {
    static let importTable = Wording("从表格导入凭证或项目。", "Import a table of vouchers or projects.")
}
