import FundDesk

/// The words of `audit sample`, `audit confirm` and `audit evaluate`.
enum SamplingTexts {
    static let sample = Wording("抽样：抽出要看的凭证或房屋，写成工作底稿。", "Draw the vouchers or homes to look at, as a working paper.")
    static let sampleDiscussion = Wording(
        """
        先核对整本账；总体与科目余额表对不上就不抽。四种抽法：写 --tolerable（或 --interval）按货币单元抽；写 --count 随机抽；再写几个 \
        --stratum 分层抽；只写 --above，那个金额以上的全看。随机数只由种子决定，算法写在底稿上，别的程序可以重抽一遍。
        """,
        """
        The whole ledger is verified first, and nothing is drawn where the population does not tie to the trial balance. Four \
        ways: --tolerable (or --interval) draws by monetary unit, --count at random, with --stratum in strata, and --above \
        alone takes all from that amount on. The seed alone makes the random numbers; the paper says how, so that another \
        program can draw the same.
        """
    )
    static let account = Wording(
        "从这个科目的发生额里抽；不写就是全部凭证。",
        "Draw from what is posted to this account; by default from all vouchers."
    )
    static let side = Wording("科目的哪一方：debit 借方，credit 贷方。", "Which side of the account: debit or credit.")
    static let homes = Wording("从各户余额里抽，发询证函用。", "Draw from the homes' balances, to send confirmations.")
    static let tolerable = Wording(
        "可容忍错报，元：据它算间隔，评价时与它比。",
        "The tolerable misstatement, yuan: it makes the interval, and is compared."
    )
    static let expected = Wording("预计总体错报，元；默认 0。", "The misstatement that is expected, yuan; 0.")
    static let confidence = Wording(
        "置信水平，%：99、95（默认）、90、85、80、75、70、63 或 50。",
        "Confidence, %: 99, 95 (default), 90, 85, 80, 75, 70, 63 or 50."
    )
    static let interval = Wording(
        "选样间隔，元；不写就由可容忍错报算出。",
        "The sampling interval, yuan, where the tolerable misstatement does not make it."
    )
    static let count = Wording("随机抽多少笔（全看的不算在内）。", "How many are drawn at random, those taken anyway apart.")
    static let stratum = Wording(
        "第二层及以后各层从多少元起，可写几次。",
        "Where the second and every further stratum begins, yuan; may be repeated."
    )
    static let above = Wording("这个金额及以上的全看，元。", "All of this amount and more are taken, yuan.")
    static let seed = Wording(
        "随机种子：审计人员自己定，例如掷骰子；字母、数字、. _ -。",
        "The random seed: the auditor's own choice, by dice for instance; letters, digits, . _ -."
    )
    static let population = Wording(
        "把整个总体写进这个 CSV，供别的程序重抽。",
        "Write the whole population to this CSV, for another program to draw again."
    )
    static let format = Wording(
        "text、xlsx、csv、html 或 json；默认看输出文件的后缀。",
        "text, xlsx, csv, html or json; by default as the output file's name ends."
    )
    static let evaluate = Wording(
        "读回填好的底稿，推断总体的错报。",
        "Read a filled-in paper back: what the sample says of the population."
    )
    static let evaluateDiscussion = Wording(
        """
        照底稿上的参数从账本重抽一遍，逐行比对；行或金额改动过的不收。没填的按全额错报计。按货币单元抽的给出错报上限。后来又记了账不要紧：\
        只用抽样时的那几条。
        """,
        """
        The sample is drawn again by the paper's parameters and compared row by row; a paper whose rows or amounts were altered \
        is refused. What is not filled in counts as misstated in full. Monetary units give an upper limit. What was recorded \
        since does not matter: only the entries of that day count.
        """
    )
    static let filled = Wording("填好的底稿：xlsx、CSV 或网页。", "The filled-in paper: xlsx, CSV or a page.")
    static let confirm = Wording("给抽中的各户写询证函，带回函。", "Letters to the homes that were drawn, with reply slips.")
    static let confirmDiscussion = Wording(
        "一户一页，下半页是回函，由业主直接寄给审计人员。各户的回函结果填进同一份底稿，再 audit evaluate。",
        "A page for each home; its lower half is the slip that the owner returns to the auditor. Fill the answers into the same "
            + "paper, then audit evaluate."
    )
    static let homesPaper = Wording("audit sample --homes 写的底稿。", "The paper that audit sample --homes wrote.")
    static let answerTo = Wording(
        "回函寄给谁：审计人员、地址；不写就留空手填。",
        "Where the slips go: the auditor's name and address; else left blank."
    )
    static let answerBy = Wording("请在哪天前回函；不写就留空。", "Until when an answer is asked for; else left blank.")
    static let letterFormat = Wording(
        "html、pdf 或 text；有输出文件时默认 html。",
        "html, pdf or text; html by default where there is an output file."
    )

    static let written = Wording("抽中 {0} 笔，已写到 {1}。", "{0} drawn, written to {1}.")
    static let lettersWritten = Wording("{0} 份询证函已写到 {1}。", "{0} letters written to {1}.")
    static let noWay = Wording(
        "请说怎么抽，四种选一种：--tolerable 金额（或 --interval 金额）；--count 笔数；--count 加 --stratum；--above 金额",
        "say how to draw, one of four: --tolerable AMOUNT (or --interval AMOUNT); --count N; --count with --stratum; --above AMOUNT"
    )
    static let populationUnclear = Wording(
        "请说从哪里抽：--account 加 --side，或 --homes，或都不写（全部凭证）",
        "say what to draw from: --account with --side, or --homes, or neither (all vouchers)"
    )
    static let seedMissing = Wording(
        "随机抽要有 --seed：请审计人员自己定，例如掷几次骰子；记账人不能先知道",
        "a random draw needs --seed: the auditor chooses it, by dice for instance; no bookkeeper may know it before"
    )
    static let seedMalformed = Wording(
        "种子“{0}”用不了：最多 {1} 个字母、数字、.、_、-",
        "the seed “{0}” cannot be used: up to {1} letters, digits, ., _ and -"
    )
    static let onlyByUnit = Wording("{0} 只用于货币单元抽样", "{0} is for monetary unit sampling only")
    static let expectedAlone = Wording("--expected 要和 --tolerable 一起写", "--expected goes with --tolerable")
    static let noRoom = Wording(
        "可容忍错报 {0} 元扣去预计错报 {1} 元的影响，没有余地：抽样没有意义，请改别的程序",
        "the tolerable {0} yuan leave no room for the expected {1} yuan: a sample would say nothing"
    )
    static let stratumTwice = Wording("--stratum 写了两次同一金额", "--stratum has the same amount twice")
    static let stratumAbove = Wording(
        "分层从 {0} 元起，可是 {1} 元以上都全看了",
        "a stratum begins at {0} yuan, but all from {1} yuan on are taken anyway"
    )
    static let workbookToScreen = Wording("xlsx 要有 --output 文件", "a workbook needs --output FILE")
    static let noHomes = Wording(
        "{0} 不是抽房屋的底稿：先 audit sample --homes",
        "{0} is no paper of homes: draw it by audit sample --homes"
    )
}
