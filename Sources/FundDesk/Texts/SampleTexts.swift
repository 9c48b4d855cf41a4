/// The words of samples that are drawn and read back.
enum SampleTexts {
    static let step = Wording("{0} 第 {1} 条", "{0}: entry {1}")
    static let later = Wording("后来{0} 第 {1} 条", "later {0}: entry {1}")
    static let invoice = Wording("发票 {0}", "invoice {0}")
    static let files = Wording("附件 {0}", "attached: {0}")
    static let noFiles = Wording("附件没有，要原件", "nothing attached: ask for the originals")
    static let bank = Wording("银行流水 {0}", "bank line {0}")
    static let bankWithout = Wording("银行流水（没有写流水号）", "bank line (no serial number)")
    static let missing = Wording("没有：{0}", "none: {0}")
    static let original = Wording("原始凭证", "the original papers")
    static let askTheHome = Wording("询证函回函；交存的银行回单", "the reply slip; the bank's slips of what was paid in")
    static let comma = Wording("、", ", ")
    static let semicolon = Wording("；", "; ")

    // Reading back
    static let noParameters = Wording(
        "没有“daxiu-sample/1 …”那一行参数",
        "the line of parameters “daxiu-sample/1 …” is not there"
    )
    static let noHeading = Wording(
        "没有表头：凭证号（房号）、账面金额、结果、审定金额",
        "no heading: Voucher (Unit), Book amount, Result, Audited amount"
    )
    static let parametersOdd = Wording("参数那一行改动过", "the line of parameters was altered")
    static let rowMissing = Wording("少了 {0}", "{0} is missing")
    static let rowTwice = Wording("{0} 有两行", "{0} is there twice")
    static let rowNotDrawn = Wording("{0} 不是抽中的", "{0} was not drawn")
    static let amountOther = Wording("{0} 的账面金额应是 {1}，底稿上是“{2}”", "{0} is booked for {1}, and the paper says “{2}”")

    // What may stand in the column of the result
    static let yes: Set<String> = [
        "相符", "一致", "无误", "正确", "是", "√", "✓", "✔", "对", "ok", "yes", "y", "agrees", "agree", "agreed", "correct",
    ]
    static let no: Set<String> = [
        "不符", "不一致", "有误", "错误", "否", "×", "✗", "✘", "x", "no", "n", "differs", "differ", "wrong",
    ]

    // The headings, as they are compared
    static let names: Set<String> = ["凭证号", "房号", "voucher", "unit"]
    static let amounts: Set<String> = ["账面金额", "bookamount"]
    static let results: Set<String> = ["结果", "result"]
    static let audited: Set<String> = ["审定金额", "回函金额", "auditedamount"]
    static let findings: Set<String> = ["发现", "finding"]
    static let by: Set<String> = ["查看人", "lookedatby"]
    static let on: Set<String> = ["查看日期", "lookedaton"]
}
