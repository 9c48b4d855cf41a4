import FundRules

/// The words of samples, working papers and confirmations.
enum SampleLabel {
    // What cannot be drawn
    static let nothingToDraw = Wording("总体是空的：没有大于零的项目", "the population is empty: nothing is above zero")
    static let nothingDrawn = Wording("没有一笔达到这个金额", "nothing reaches that amount")
    static let tooMany = Wording("要抽 {0} 笔，最多 {1} 笔", "{0} would be drawn, of {1} at most")
    static let intervalTooLong = Wording(
        "选样间隔 {0} 元大于总体 {1} 元",
        "the interval of {0} yuan is longer than the population of {1} yuan"
    )
    static let countUnfit = Wording(
        "要抽 {0} 笔；有项目的层 {1} 个（每层至少一笔），可抽的 {2} 笔",
        "{0} are asked for; {1} strata have any (each gives one at least), and {2} may be drawn"
    )

    // The paper
    static let paper = Wording("审计抽样工作底稿", "Audit sampling working paper")
    static let items = Wording("抽中项目检查表", "Items selected")
    static let evaluation = Wording("抽样结果评价", "Evaluation of the sample")
    static let checked = Wording("检查结果", "What was found")
    static let population = Wording("总体", "Population")
    static let count = Wording("可抽项目", "Items that may be drawn")
    static let below = Wording("其中负数项目（不抽，另查）", "Items below zero (not drawn: look at them apart)")
    static let whole = Wording("总体合计", "Population in all")
    static let trialBalance = Wording("科目余额表", "Trial balance")
    static let tie = Wording("总体与科目余额表", "Population and trial balance")
    static let ties = Wording("相符，差额 0.00", "agree, difference 0.00")
    static let method = Wording("选样方法", "Method")
    static let interval = Wording("选样间隔（元）", "Sampling interval (yuan)")
    static let start = Wording("随机起点（累计金额，元）", "Random start (cumulated amount, yuan)")
    static let seed = Wording("随机种子", "Random seed")
    static let confidence = Wording("置信水平", "Confidence")
    static let factor = Wording("保证系数（零错报）", "Reliability factor (no misstatement)")
    static let tolerable = Wording("可容忍错报", "Tolerable misstatement")
    static let expected = Wording("预计总体错报", "Expected misstatement")
    static let above = Wording("全查金额起点", "All are looked at from")
    static let stratum = Wording("第 {0} 层（{1}）", "Stratum {0} ({1})")
    static let rest = Wording("抽样层", "Sampled stratum")
    static let stratumText = Wording("{0} 笔 {1} 元，抽 {2} 笔", "{0} items, {1} yuan, {2} drawn")
    static let countAndSum = Wording("{0} 笔 {1} 元", "{0} items, {1} yuan")
    static let fromOn = Wording("{0} 元及以上", "{0} yuan and more")
    static let upTo = Wording("不满 {0} 元", "below {0} yuan")
    static let between = Wording("{0} 元及以上，不满 {1} 元", "{0} yuan and more, below {1}")
    static let drawnInAll = Wording("抽中", "Selected")
    static let certainOnes = Wording("其中全查的", "Of which looked at anyway")
    static let share = Wording("{0} 笔 {1} 元，占总体金额 {2}", "{0} items, {1} yuan, {2} of the population")
    static let ledgerSize = Wording("账本条数", "Ledger entries")
    static let parameters = Wording("抽样参数（读回用，请勿改动）：", "Parameters, read back: leave them as they are:")

    // Columns; the paper is read back by them
    static let number = Wording("编号", "No.")
    static let voucher = Wording("凭证号", "Voucher")
    static let home = Wording("房号", "Unit")
    static let bookAmount = Wording("账面金额", "Book amount")
    static let reason = Wording("抽中原因", "Why selected")
    static let look = Wording("要看什么", "What to look at")
    static let result = Wording("结果（相符/不符）", "Result (agrees/differs)")
    static let audited = Wording("审定金额", "Audited amount")
    static let finding = Wording("发现", "Finding")
    static let by = Wording("查看人", "Looked at by")
    static let on = Wording("查看日期", "Looked at on")
    static let answer = Wording("结果", "Result")
    static let difference = Wording("错报金额", "Misstatement")
    static let tainting = Wording("错报百分比", "Tainting")
    static let projected = Wording("推断错报", "Projected")

    static let lookAt = Wording("看：{0}", "look at: {0}")
    static let found = Wording("发现：{0}", "found: {0}")

    static let certain = Wording("全查", "all of that size")
    static let hit = Wording("选中第 {0} 元", "holds yuan {0}")
    static let picked = Wording("随机第 {0} 个", "random pick {0}")
    static let pickedOf = Wording("第 {0} 层随机第 {1} 个", "stratum {0}, random pick {1}")

    // Notes below
    static let preparedBy = Wording("编制人、日期", "Prepared by, on")
    static let reviewedBy = Wording("复核人、日期", "Reviewed by, on")
    static let index = Wording("索引号", "Index")
    /// Who signs a working paper, and by what it is filed.
    static let signatures = [index, preparedBy, reviewedBy]
    static let fillIn = Wording(
        "填“结果”（相符或不符）；不符的再填“审定金额”，即应该记的金额。空着的，评价时按全额错报计。其余各列记看了什么、谁看的、哪天看的。",
        "Fill in the result (agrees or differs), and where it differs the audited amount: what should have been booked. What is "
            + "left empty counts as misstated in full. The other columns record what was found, who looked, and when."
    )
    static let numbers = Wording(
        "随机数：第 i 个（i=1,2,…）是“种子,i”（UTF-8）的 SHA-256，读作大端整数 x；从 n 个里取第 1+(x mod n) 个，取过的跳过。同 Ronald "
            + "L. Rivest 的 sampler.py（2011）。",
        "Random numbers: the i-th (i=1,2,…) is the SHA-256 of “seed,i” in UTF-8 as a big-endian integer x; of n it picks "
            + "1+(x mod n), passing over what was picked. As Ronald L. Rivest's sampler.py (2011)."
    )
    static let byUnit = Wording(
        "选样：项目按账本次序（房屋按房号）累计金额（分）；起点 = 间隔内的第 1 个随机数；起点及每隔一个间隔的那一分落在哪个项目，就选哪个；"
            + "不小于间隔的必选。",
        "Selection: amounts in fen are cumulated in the order of the ledger (homes by code); the start is random number 1 of the "
            + "interval; what holds the start, or any fen a multiple of the interval after it, is selected; what is not smaller than "
            + "the interval always is."
    )
    static let byChance = Wording(
        "选样：全查金额以上的全选；其余按账本次序（房屋按房号）从 1 编号，按随机数取。",
        "Selection: all from the stated amount on; the others are numbered from 1 in the order of the ledger (homes by code) and "
            + "picked by the random numbers."
    )
    static let byLayer = Wording(
        "选样：全查金额以上的全选；其余按金额分层，层内按账本次序（房屋按房号）从 1 编号，第 k 层用种子“种子/k”。各层抽数：每层一笔，余下按金额比例、"
            + "最大余数法。",
        "Selection: all from the stated amount on; the others by stratum, numbered from 1 in each in the order of the ledger (homes "
            + "by code), stratum k by the seed “seed/k”. How many: one of each, the rest by amount and largest remainder."
    )
    static let source = Wording(
        "依据：中国注册会计师审计准则第1314号——审计抽样；ISA 530；AICPA《审计抽样》指南（保证系数、扩张系数）。",
        "Method: CSA 1314 and ISA 530, audit sampling; AICPA Audit Guide, Audit Sampling (reliability and expansion factors)."
    )
    static let seedNote = Wording(
        "种子应由审计人员在账本封存后自己定（例如掷骰子），记账人不能先知道。",
        "The auditor chooses the seed after the ledger is sealed, by dice for instance: nobody who keeps the books may know it before."
    )

    /// How it is drawn.
    static func name(_ method: SamplePlan.Method) -> Wording {
        switch method {
        case .mus: Wording("货币单元抽样", "monetary unit sampling")
        case .random: Wording("随机选样", "random selection")
        case .stratified: Wording("分层随机选样", "stratified random selection")
        case .above: Wording("某一金额以上全查", "all from an amount on")
        }
    }

    /// What is drawn from.
    static func name(_ population: SamplePlan.Population, _ chart: Chart) -> Wording {
        switch population {
        case .vouchers: Wording("全部凭证，按借方合计", "all vouchers, by the sum of their debits")
        case .account(let code, let side):
            (side == .debit
                ? Wording("{0} 借方发生额，按凭证", "debits of {0}, by voucher")
                : Wording("{0} 贷方发生额，按凭证", "credits of {0}, by voucher")).filled(with: chart.named(code))
        case .homes: Wording("分户余额，按房屋", "balances of the homes")
        }
    }

    /// What the trial balance is asked for.
    static func figure(_ population: SamplePlan.Population, _ chart: Chart) -> Wording {
        switch population {
        case .vouchers: Wording("本期发生额借方合计", "sum of all debits of the period")
        case .account(let code, let side):
            (side == .debit
                ? Wording("{0} 本期借方发生额", "debits of {0} in the period")
                : Wording("{0} 本期贷方发生额", "credits of {0} in the period")).filled(with: chart.named(code))
        case .homes:
            Wording(
                "3001、3002 和结转入它们的科目，期末贷方余额",
                "closing credit balance of 3001, 3002 and the accounts that close into them"
            )
        }
    }
}

/// The words of an evaluation and of confirmations.
extension SampleLabel {
    static let overstated = Wording("高估", "Overstated")
    static let understated = Wording("低估", "Understated")
    static let known = Wording("全查项目的错报", "Found in what was looked at anyway")
    static let projectedOfRest = Wording("抽样部分的推断错报", "Projected from the rest")
    static let likely = Wording("推断错报合计", "Projected misstatement")
    static let basicPrecision = Wording("基本精确度", "Basic precision")
    static let incremental = Wording("抽样风险的增量限额", "Incremental allowance")
    static let limit = Wording("错报上限", "Upper misstatement limit")
    static let byDifference = Wording("差额法推断错报（净额）", "Projected by the difference method (net)")
    static let untested = Wording("没有查、也不能推断的金额", "Not looked at, and nothing is projected to it")
    static let done = Wording("已查", "Looked at")
    static let doneOf = Wording("{0} 笔，共 {1} 笔", "{0} of {1}")
    static let conclusion = Wording("结论", "Conclusion")
    static let accepted = Wording(
        "错报上限 {0} 元没有超过可容忍错报 {1} 元：以 {2}% 的置信水平，总体没有重大错报",
        "the upper limit of {0} yuan is within the tolerable {1} yuan: with {2} % confidence the population is not materially misstated"
    )
    static let rejected = Wording(
        "错报上限 {0} 元超过可容忍错报 {1} 元：样本不能支持总体没有重大错报，应扩大样本、改做别的程序或要求更正",
        "the upper limit of {0} yuan exceeds the tolerable {1} yuan: the sample does not support the population; extend it, "
            + "do something else, or have it corrected"
    )
    static let likelyWithin = Wording(
        "推断错报 {0} 元没有超过可容忍错报 {1} 元；这种选样不给上限，抽样风险由审计人员判断",
        "the projected {0} yuan are within the tolerable {1} yuan; this selection gives no limit: sampling risk is for the auditor to judge"
    )
    static let likelyBeyond = Wording(
        "推断错报 {0} 元超过可容忍错报 {1} 元：样本不能支持总体没有重大错报",
        "the projected {0} yuan exceed the tolerable {1} yuan: the sample does not support the population"
    )
    static let unjudged = Wording("没有写明可容忍错报，不作比较", "no tolerable misstatement is stated: nothing is compared")
    static let openNote = Wording(
        "还有 {0} 笔没有查，评价时按全额错报计：{1}。",
        "Not looked at yet, and counted as misstated in full ({0}): {1}."
    )
    static let drawnBy = Wording("抽样参数：{0}", "Drawn by: {0}")
    static let understatedNote = Wording(
        "货币单元抽样按账面金额选，主要用来查高估；低估的只能作参考。",
        "Monetary units are selected by book amount, to find what is overstated; of what is understated they say little."
    )
    static let limitNote = Wording(
        "错报上限 = 全查错报 + 推断错报 + 基本精确度（保证系数×间隔）+ 增量限额（错报百分比从大到小，各乘间隔和保证系数之差减一）。",
        "Upper limit = found + projected + basic precision (reliability factor × interval) + incremental allowance (taintings "
            + "from the largest, each × interval × the factor's increase less one)."
    )
    static let ratioNote = Wording(
        "推断错报用比率法：层内错报 ÷ 层内抽中金额 × 层的金额。",
        "Projected by ratio: misstatements of a stratum ÷ what was drawn of it × what it comes to."
    )
    static let laterNote = Wording(
        "底稿依据账本的前 {0} 条（总指纹 {1}），评价也只依据它们；后来又记了 {2} 条。",
        "The paper rests on the first {0} entries (root {1}), and so does this; {2} were recorded since."
    )
    static let yes = Wording("相符", "agrees")
    static let no = Wording("不符", "differs")
    static let unanswered = Wording("未查", "not looked at")
}
