import FundDesk

extension Explanation {
    /// What is said of samples and the papers that are read back.
    static let samples: [Explanation] = [
        Explanation(.sampleImpossible)
            .because(
                "样本要从总体里抽得出来；抽不出的样本说明不了什么（审计准则第1314号）。",
                "A sample that cannot be drawn from its population says nothing of it (CSA 1314, ISA 530)."
            )
            .mostly("金额门槛太高，笔数太多，或者期间里没有账。", "A threshold too high, a number too large, or a period without entries.")
            .refused("daxiu audit sample --period 2025 --above 99999999")
            .instead("daxiu audit sample --period 2025 --above 500"),
        Explanation(.sampleOfOther)
            .because(
                "底稿上写着抽样时账本的条数和总指纹；别的账本抽不出同样的样本。",
                "The paper has the size and root of the ledger that was drawn from; another ledger gives another sample."
            )
            .mostly("拿了旧的副本，或者另一本账。", "An older copy was given, or another fund's ledger.")
            .refused(
                "cp fund.daxiu b.daxiu",
                "daxiu income deposit-interest 9 --date 2025-12-01",
                "daxiu audit sample --period 2025 --above 500 --output drawn.csv",
                "DAXIU_STATE=elsewhere daxiu audit evaluate drawn.csv --ledger b.daxiu"
            )
            .instead("daxiu audit evaluate homes-drawn.csv"),
        Explanation(.samplePaperUnreadable)
            .because(
                "读回要靠底稿上的抽样参数和表头。",
                "A paper is read back by the line of its parameters and its headings."
            )
            .mostly("给错了文件，或者存的时候删了参数那一行。", "The wrong file was given, or the line was deleted.")
            .refused("daxiu audit evaluate units.csv")
            .instead("daxiu audit evaluate homes-drawn.csv"),
        Explanation(.samplePaperAltered)
            .because(
                "抽中的不能换，也不能少：换掉一张，推断就不成立（审计准则第1314号）。",
                "What was drawn is neither exchanged nor left out: the projection would be void (CSA 1314, ISA 530)."
            )
            .mostly("删了行、改了金额，或者表格软件改了房号。", "A row was deleted, an amount changed, or a spreadsheet changed a name.")
            .refused(
                "daxiu audit sample --period 2025 --above 500 --output drawn.csv",
                "sed -i '/^1,/d' drawn.csv",
                "daxiu audit evaluate drawn.csv"
            )
            .instead("daxiu audit evaluate homes-drawn.csv"),
        Explanation(.sampleFindingMalformed)
            .because(
                "结果决定错报多少，猜不得；说相符又写别的金额，也不知道信哪个。",
                "The result decides what is misstated and is not guessed, nor is a row that says two things."
            )
            .mostly("结果栏写了别的话；话请写在“发现”里。", "Words in the result column; they belong in that of the finding.")
            .refused(
                "daxiu audit sample --period 2025 --above 500 --output drawn.csv",
                "sed -i 's/,,,,,$/,大概,,,,/' drawn.csv",
                "daxiu audit evaluate drawn.csv"
            )
            .instead("daxiu audit evaluate homes-drawn.csv"),
    ]
}
