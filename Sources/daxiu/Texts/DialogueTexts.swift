import FundDesk

/// What is said around questions.
enum DialogueTexts {
    static let keys = Wording(
        "回车：用方括号里的　<：回上一题　?：多说几句　Ctrl-C：什么也不记",
        "Enter: what is in brackets · <: go back · ?: say more · Ctrl-C: leave nothing"
    )
    static let choose = Wording("选几号", "Which number")
    static let type = Wording("选几号，或输入几个字", "A number, or type a part of it")
    static let own = Wording("选几号，或者自己写", "A number, or your own words")
    static let hinted = Wording("{0}（{1}）", "{0} ({1})")
    static let colon = Wording("：", ":")
    static let stop = Wording("。", ".")
    static let optional = Wording("（没有就回车）", " (Enter for none)")
    static let more = Wording("  ……还有 {0} 个：输入其中几个字就能找到。", "  … and {0} more: type a part of it to find one.")
    static let needed = Wording("这一项不能空着。", "This cannot be left empty.")
    static let noHelp = Wording("请按上面的问题回答。", "Please answer what is asked above.")
    static let notOffered = Wording(
        "没有“{0}”：请输入前面的号码，或名称里的几个字。",
        "There is no “{0}”: type a number from the list, or a part of a name."
    )
    static let yesOrNoWords = Wording("请回答 y（是）或 n（否）", "please answer y or n")
    static let unreadable = Wording(
        "看不懂：太长，或者不是 UTF-8 的字。请再输一遍。",
        "That cannot be read: it is too long, or no UTF-8. Please type it again."
    )
    static let stopped = Wording("停下了，什么都没有记。", "Stopped; nothing was recorded.")

    /// What is said where somebody stops after something was recorded.
    static func stopped(after deed: Deed) -> Wording {
        if deed.first == deed.last {
            return Wording(
                "停下了。第 {0} 条已经记好；没有答完的没有记。",
                "Stopped. Entry {0} is recorded; what was not answered to the end is not."
            ).filled(String(deed.first))
        }
        return Wording(
            "停下了。第 {0} 条到第 {1} 条已经记好；没有答完的没有记。",
            "Stopped. Entries {0} to {1} are recorded; what was not answered to the end is not."
        ).filled(String(deed.first), String(deed.last))
    }

    /// Why something cannot be answered, as somebody is told who sits before a question: without code, place and options.
    ///
    /// - Throws: the error itself where it is none of an answer.
    static func message(of error: any Error, _ language: Language) throws -> String {
        switch error {
        case let problem as Problem: return told(problem, language)
        case let problems as Problems: return problems.list.map { told($0, language) }.joined(separator: "\n")
        case let usage as UsageError:
            return usage.wording.text(language, usage.arguments.map(Visible.text)) + stop[language]
        default: throw error
        }
    }

    private static func told(_ problem: Problem, _ language: Language) -> String {
        let remedy = Visible.text(problem.remedy(in: language))
        return problem.sentence(language) + (remedy.isEmpty || language == .zh ? "" : " ") + remedy
    }
}
