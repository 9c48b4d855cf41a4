/// The words of what is taken over from a bank's file.
package enum BankImportTexts {
    package static let leftOut = Wording("不记", "left out")
    static let ask = Wording("每次问", "ask")
    static let onRequest = Wording("付第 {0} 条申请", "payment on request {0}")
    static let ofEntry = Wording(" 第 {0} 条", " of entry {0}")
    /// The reasons that reversals give; the books have them in Chinese.
    static let undoing = Wording("撤销银行流水导入（{0}）", "undo of imported bank lines ({0})")
    static let cameBackReason = "款项退回"

    static let byRule = Wording("规则第 {0} 行", "rule on line {0}")
    static let byMemo = Wording("附言", "text")
    static let byParty = Wording("户名里的房号", "payer's name")
    static let byPayer = Wording("这人交过", "paid before")
    static let byDue = Wording("应交金额", "amount due")
    static let byWords = Wording("摘要", "words")
    static let byRequest = Wording("用款申请", "request")
    static let byPerson = Wording("您选的", "your choice")

    // The screen of proposals

    static let head = Wording("{0}：{1} 行，{2} 至 {3}", "{0}: {1} lines, {2} to {3}")
    static let group = Wording("组", "group")
    static let count = Wording("笔数", "lines")
    static let received = Wording("收", "in")
    static let paid = Wording("付", "out")
    static let newGroup = Wording("新的：{0}", "new: {0}")
    static let known = Wording("已记过", "recorded already")
    static let nothing = Wording("金额为零", "of 0.00")
    static let unclear = Wording("待定", "unclear")
    static let all = Wording("合计", "all")
    static let line = Wording("行", "line")
    static let date = Wording("日期", "date")
    static let amount = Wording("金额", "amount")
    static let becomes = Wording("记作", "recorded as")
    static let basis = Wording("根据", "by")
    static let unclearHead = Wording("待定 {0} 笔，要您来定：", "Unclear, {0} for you to decide:")
    static let unclearLine = Wording("第 {0} 行", "line {0}")
    static let number = Wording("流水号 {0}", "number {0}")
    package static let waitingAs = Wording("待定第 {0} 笔", "unclear no. {0}")
    static let or = Wording("；或 ", "; or ")
    static let maybe = Wording("可能：{0}", "perhaps: {0}")
    static let more = Wording("……还有 {0} 笔", "… and {0} more")
    static let startDiffers = Wording(
        "注意：{0} 以前银行余额 {1} 元，账上银行存款 {2} 元，差 {3} 元。",
        "Mind: before {0} the bank had {1} yuan and the ledger {2}: a difference of {3}."
    )
    package static let nothingNew = Wording("没有新的可记。", "There is nothing new to record.")
    package static let notRecorded = Wording("没有记账。", "Nothing was recorded.")
    package static let settledSince = Wording(
        "待定第 {0} 笔已经记过：第 {1} 条。",
        "Unclear no. {0} was recorded since: entry {1}."
    )
    package static let ruleMade = Wording("以后“{0}”都记作“{1}”。", "From now on “{0}” is recorded as “{1}”.")
    package static let ruleKept = Wording("规则已记下：{1}。", "The rule is kept: {1}.")
    package static let settled = Wording("待定第 {0} 笔：{1}。", "Unclear no. {0}: {1}.")
    package static let batch = Wording("第 {0} 批。", "Batch {0}.")

    // The list of batches

    static let knownCount = Wording("已记过", "known")
    static let batchNumber = Wording("批次", "batch")
    static let day = Wording("记账日", "day")
    static let file = Wording("文件", "file")
    static let lines = Wording("行数", "lines")
    static let recorded = Wording("记了", "new")
    static let entries = Wording("第几条", "entries")
    static let standing = Wording("还有效", "stand")
    static let undone = Wording("撤销", "undone by")
    static let fromLedger = Wording(
        "没有批次号的，是账本里一次记下的几笔银行收付；撤销时写“第几条”一栏。",
        """
        Without a number: vouchers on the bank account that were recorded at once, as the ledger tells. To undo them, name \
        the entries.
        """
    )
    static let noBatches = Wording("还没有导入过银行流水。", "No bank file has been imported yet.")
    static let waitingCount = Wording("待定的还有 {0} 笔。", "{0} lines are still unclear.")

    // The file beside the ledger

    static let notesHead = [
        "# 大修账本：银行流水的规则、付款人、待定的流水、批次。里面有付款人姓名：只给司库看，不要发给别人。",
        "# Daxiu: rules for the bank's lines, payers, unclear lines, batches. It names payers: for the treasurer alone.",
    ]
    static let rulesHead = [
        "# 一行一条，可以自己改：流水里的字 -> 房号、收支类别、transfer 1201、leave-out（不记）、ask（每次问）。先写的先用。",
        "# One a line, yours to edit: words in the bank's line -> home, category, transfer 1201, leave-out or ask; the first counts.",
        "# 例如 such as:  房东张三 -> 3-2-501      电梯广告 -> common-income      代扣工本费 -> bank-fee",
    ]
    static let payersHead = [
        "# 谁给哪一户交过：户名 | 账号末四位 | 房号 | 批次   who paid for which home: name | last digits | home | batch"
    ]
    static let linesHead = [
        "# 编号 | 日期 | 金额 | 流水号 | 附言 | 对方户名 | 对方账号 | 余额 | 批次 | 文件里的行 | open 待定、left-out 不记、entry 记作第几条",
        "# no. | date | amount | bank number | text | party | its account | balance | batch | line of the file | state",
    ]
    static let batchesHead = [
        "# 批次 | 记账日 | 文件 | 行数 | 已记过 | 待定 | 记作第几条 | 撤销的条   batch | day | file | lines | known | unclear | entries | undone by"
    ]
}
