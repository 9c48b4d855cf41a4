import FundDesk

/// The questions that are asked before something doubtful is recorded, and the word that answers them all.
enum ConsentTexts {
    static let yes = Wording(
        "这条命令要问的都答“是”（时钟除外）。",
        "Answer yes to all that the command asks, but for the clock."
    )
    static let number = Wording("第 {0} 问，共 {1} 问：", "Question {0} of {1}: ")
    static let more = Wording("……还有 {0} 处", "… and {0} more")
    static let yesToAll = Wording(
        "逐条看过、都没有错的，加 --yes 一次全部照记。",
        "Where all of them are right, --yes records them as they are."
    )

    /// What is asked about one doubt, or about several.
    static func question(_ question: Doubt.Question, isOne: Bool) -> Wording {
        switch question {
        case .clock: ClockTexts.ask
        case .sameAgain: isOne ? RecordTexts.recordAgain : RecordTexts.recordAllAgain
        case .overTenTimes:
            isOne
                ? Wording("金额没有写错，照记吗？[y/N] ", "Is the amount right? [y/N] ")
                : Wording("这 {0} 笔的金额都没有写错，照记吗？[y/N] ", "Are these {0} amounts right? [y/N] ")
        case .farAhead:
            isOne
                ? Wording("没有写错，照记吗？[y/N] ", "Is it meant so? [y/N] ")
                : Wording("这 {0} 处都没有写错，照记吗？[y/N] ", "Are these {0} meant so? [y/N] ")
        case .name:
            isOne
                ? Wording("这不是人名，照记吗？[y/N] ", "Is it nobody's name? [y/N] ")
                : Wording("这 {0} 处都不是人名，照记吗？[y/N] ", "Is none of these {0} a name? [y/N] ")
        }
    }
}
