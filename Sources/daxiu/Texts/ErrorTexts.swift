import FundDesk

/// The frame of every error line.
extension ErrorTexts {
    static let noRoom = Wording("磁盘满了，写不下 {0}", "the disk is full, there is no room for {0}")
    static let several = Wording("共 {0} 处错误；什么都没有记。", "{0} errors; nothing was recorded.")
    static let first = Wording(
        "以上是前 {0} 处错误，后面可能还有；什么都没有记。",
        "These are the first {0} errors, there may be more; nothing was recorded."
    )
    /// A command line that is wrong, as one line; a question, and what ends in a stop, has its own mark.
    static func usageLine(_ sentence: String, _ language: Language) -> String {
        usage.text(language, [sentence]).replacing("？。", with: "？").replacing(/([?.])\.$/) { $0.1 } + "\n"
    }

    private static let usage = Wording("命令写错了：{0}。", "usage error: {0}.")
    static let unexpected = Wording("没有料到的错误：{0}。请报告给开发者。", "unexpected error: {0}. Please report it.")
}
