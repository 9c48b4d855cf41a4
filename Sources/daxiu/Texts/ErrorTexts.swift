import FundRules

/// The frame of every error line.
enum ErrorTexts {
    static let head = Wording("错误 {0} {1}：", "error {0} {1}: ")
    static let remark = Wording("值得一问 {0} {1}：", "worth a question {0} {1}: ")
    static let notice = Wording("注意 {0} {1}：", "mind {0} {1}: ")
    static let inFile = Wording("{0}：", "{0}: ")
    static let inFileLine = Wording("{0} 第 {1} 行：", "{0}, line {1}: ")
    static let inFileColumn = Wording("{0} 的 {2} 列：", "{0}, column {2}: ")
    static let inFileLineColumn = Wording("{0} 第 {1} 行 {2} 列：", "{0}, line {1}, column {2}: ")
    static let inEntry = Wording("第 {0} 条：", "entry {0}: ")
    static let stop = Wording("。", ".")
    static let gap = Wording("", " ")
    static let several = Wording("共 {0} 处错误；什么都没有记。", "{0} errors; nothing was recorded.")
    static let first = Wording(
        "以上是前 {0} 处错误，后面可能还有；什么都没有记。",
        "These are the first {0} errors, there may be more; nothing was recorded."
    )
    static let noRoom = Wording("磁盘满了，写不下 {0}", "the disk is full, there is no room for {0}")
    static let usage = Wording("命令写错了：{0}。", "usage error: {0}.")
    static let unexpected = Wording("没有料到的错误：{0}。请报告给开发者。", "unexpected error: {0}. Please report it.")
}
