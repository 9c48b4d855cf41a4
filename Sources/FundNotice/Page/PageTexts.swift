import FundDesk

/// The words of the notice's page.
enum PageTexts {
    static let skip = Wording("跳到正文", "Skip to the content")
    static let contents = Wording("目录", "Contents")
    static let otherLanguage = Wording("English", "中文")
    static let kicker = Wording("维修资金公示", "Notice of the repair fund")
    static let about = Wording(
        "{0}的账本，全部 {1} 条记录，到 {2} 为止。下面的每个数字都由浏览器从账本重新算一遍；算出来不一样的会标出来。",
        """
        The books of {0}: all {1} entries, up to {2}. Your browser reckons every figure below again from the books, and \
        marks those that differ.
        """
    )
    static let forResidents = Wording(
        "这一页给本小区的人看：有房号和金额，没有姓名。请不要放到公开的网站上。",
        """
        This page is for the people of the estate: it has codes of homes and amounts, and no names. Keep it off public \
        sites.
        """
    )
    static let forAnybody = Wording(
        "这一页给所有人看：没有任何一户的账。",
        "This page is for anybody: it has no household's account."
    )

    // What there is
    static let yuan = Wording("元", "yuan")
    static let balance = Wording("现在有多少钱", "What there is")
    static let asOf = Wording("截至 {1}，共 {0} 条记录", "as of {1}, {0} entries")
    static let bank = Wording("银行存款", "at the bank")
    static let bonds = Wording("国债", "in bonds")
    static let cash = Wording("备用金", "in cash")
    static let payable = Wording("其中应付给灭失的房屋", "of it owed to destroyed homes")
    static let perHome = Wording("平均每户", "a home, on average")
    static let perMetre = Wording("平均每平方米", "a square metre, on average")
    static let homes = Wording("在册房屋", "homes")
    static let homeCount = Wording("户", "homes")
    static let area = Wording("总面积", "their area")
    static let squareMetres = Wording("m²", "m²")

    static let balanceAtClose = Wording("结账时有多少钱", "What there was at the newest close")
    static let asOfClose = Wording("截至 {0} 月末", "at the end of {0}")

    // What came and went
    static let flow = Wording("{0}收了多少、付了多少", "What came in and went out, {0}")
    static let flowExplained = Wording(
        "买国债、提备用金不算付出，钱还是大家的；冲销的已经减掉。",
        "Buying bonds and drawing cash is no spending: the money is still the fund's. What was reversed is taken off."
    )
    static let earnedExplained = Wording(
        "按各次结账时科目的余额算出。",
        "Reckoned from the balances of accounts at the closes."
    )
    static let earned = Wording("收入", "income")
    static let contributedInAll = Wording("其中各户交存", "of it paid in by homes")
    static let spent = Wording("支出", "expenditure")
    static let start = Wording("期初", "at the start")
    static let received = Wording("收进", "came in")
    static let paid = Wording("付出", "went out")
    static let end = Wording("期末", "at the end")
    static let month = Wording("月份", "month")
    static let amount = Wording("金额（元）", "amount (yuan)")
    static let asTable = Wording("用表格看", "as a table")
    static let bars = Wording("{0}各月收进和付出（元）", "In and out by month, {0} (yuan)")
    static let receivedBar = Wording("收进（实心）", "in (solid)")
    static let paidBar = Wording("付出（斜线）", "out (hatched)")

    // What homes paid in
    static let contributions = Wording("交存：应交和已交", "Contributions: asked and paid")
    static let noRate = Wording(
        "没有记录交存标准，所以没有应交。",
        "No rate is recorded, so nothing is asked for."
    )
    static let dueSince = Wording("从 {0} 起，已过完的月份，全体合计：", "Since {0}, months that are over, all homes together:")
    static let due = Wording("应交", "asked")
    static let duePaid = Wording("其中已交", "of it paid")
    static let dueHomes = Wording("还有欠交的", "still owing")
    static let paidShare = Wording("已交占应交", "paid of what is asked")
    static let contributed = Wording("{0}各户共交存", "paid in by homes, {0}")
    static let contributedByMonth = Wording("各月交存合计", "contributions by month")

    // Vouchers
    static let vouchers = Wording("凭证", "Vouchers")
    static let vouchersExplained = Wording(
        "不属于某一户的每一张凭证，最近的在前。各户的交存合计在上面；自己家的，在“我家”里查。",
        """
        Every voucher that is no single household's, the newest first. Contributions stand above in sum; your own under \
        “My home”.
        """
    )
    static let vouchersOfAll = Wording(
        "可以公开的每一张凭证，最近的在前。",
        "Every voucher that may be public, the newest first."
    )
    static let noVouchers = Wording("还没有凭证。", "There are no vouchers yet.")
    static let earlierVouchers = Wording("以前的凭证（{0} 张）", "earlier vouchers ({0})")
    static let entryNumber = Wording("第 {0} 条", "entry {0}")
    static let cameIn = Wording("收", "in")
    static let wentOut = Wording("付", "out")
    static let within = Wording("转", "within")
    static let reverses = Wording("冲销第 {0} 条", "reverses entry {0}")
    static let isReversed = Wording("已冲销", "reversed")
    static let papers = Wording("附件（{0} 个）", "papers ({0})")
    static let paperOf = Wording("{0}，第 {1} 条", "{0}, entry {1}")

    // Statements, closes, keepers
    static let statements = Wording("{0}财务报表", "Financial statements, {0}")
    static let inYuan = Wording("单位：元", "in yuan")
    static let closes = Wording("最近的结账", "The last closes")
    static let closesExplained = Wording(
        "结了账的月份不能再改；每次结账都把各科目、各户的余额封成一个指纹。",
        "A month that is closed changes no more; each close seals every balance in one hash."
    )
    static let noCloses = Wording("还没有结过账。", "No month is closed yet.")
    static let holdings = Wording("月末共有（元）", "held at its end (yuan)")
    static let keepers = Wording("谁记账，谁见证", "Who keeps the books, and who witnesses")
    static let members = Wording("成员和密钥", "Members and their keys")
    static let formerMembers = Wording("以前的成员和密钥（{0}）", "former members and keys ({0})")
    static let keyID = Wording("密钥", "key")
    static let origin = Wording("账本标识", "origin")
    static let records = Wording("记账", "records")
    static let watches = Wording("不记账，批准或监督", "approves or watches, does not record")
    static let witnesses = Wording("见证人", "Witnesses")
    static let noWitnesses = Wording("还没有见证人会签。", "No witness has cosigned yet.")
    static let claimed = Wording(
        "照公布的会签列出；真不真，看上面的核对结果。",
        "As published; whether they are true, the verdict above says."
    )
    static let cosigned = Wording("{1} 会签前 {0} 条", "{0} entries, on {1}")
}
