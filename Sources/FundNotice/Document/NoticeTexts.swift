import FundDesk

/// The words that the page's scripts say, by the names that they have there.
enum NoticeTexts {
    static func script(_ language: Language) -> [String: String] {
        var texts = words.mapValues { $0[language] }
        for question in Verdict.Check.Question.allCases {
            texts["question-\(question.rawValue)"] = VerdictTexts.question(question)[language]
        }
        return texts
    }

    static let waiting = Wording("还没有核对。", "Nothing was checked yet.")
    static let withoutScript = Wording(
        "浏览器没有运行脚本，这里什么都没有核对。",
        "This browser runs no scripts: nothing was checked here."
    )
    static let heading = Wording("这一页自己核对自己", "This page judges itself")

    private static let words: [String: Wording] = [
        "reading": Wording("正在读取 {0}/{1} 条", "reading {0} of {1} entries"),
        "judging": Wording("正在核对 {0}/{1} 条", "judging {0} of {1} entries"),
        "failed": Wording("没能核对：", "Nothing could be judged:"),
        "answer-yes": VerdictTexts.yes, "answer-no": VerdictTexts.no, "answer-unchecked": VerdictTexts.unchecked,
        "word-holds": Wording("成立。{0} 条记录，总指纹 {1}。", "It holds. {0} entries, root hash {1}."),
        "word-weak": Wording("成立但较弱。{0} 条记录，总指纹 {1}。", "It holds, weakly. {0} entries, root hash {1}."),
        "word-fails": Wording("不成立。{0} 条记录，总指纹 {1}。", "It does not hold. {0} entries, root hash {1}."),
        "figures-differ": Wording("页面上与核对结果不同的数字：{0}", "Figures of the page that differ from what was judged: {0}"),
    ]
}
