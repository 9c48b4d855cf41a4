import FundDesk

extension HelpTexts {
    static let refund = Wording("返还一笔交存，全部或部分。", "Refund a contribution, whole or in part.")
    static let destroy = Wording("登记房屋灭失，余额转为应付。", "Record a destroyed home; its balance becomes due.")
    static let destroyDiscussion = Wording(
        "该户从此不再交存，也不分摊以后的项目；灭失前立的项目照原登记分摊。支付用 daxiu payout。",
        """
        The unit takes no more contributions and has no share of later projects; projects entered before stay as they \
        were registered. To pay its owner: daxiu payout.
        """
    )
    static let settle = Wording("把灭失房屋的欠款核销进基金。", "Write off to the fund what a destroyed home owes.")
    static let settleDiscussion = Wording(
        """
        灭失前立的项目照原登记分摊，没有业主来补的欠款由全体业主从待分配累计收益里承担：借 3101，贷 3001 或 3002。
        最多核销它欠的数；要多少审批，按支出同样的金额。
        """,
        """
        Projects entered before a home was destroyed still charge it. What nobody is left to pay all owners bear out of what
        is undistributed: Dr 3101, Cr 3001 or 3002. At most what it owes, approved as spending of that amount.
        """
    )
    static let payout = Wording("支付灭失房屋的应付返还资金。", "Pay the owner of a destroyed home.")
    static let handover = Wording("向其他管理机构划转，或从其转入。", "Record money from or to another custodian.")
    static let handoverColumns = Wording("--units 文件的列：unit,amount。", "Columns of the --units file: unit,amount.")
    static let title = Wording("登记过户，余额随房屋过户。", "Record a home's change of hands; its balance follows it.")
    static let titleDiscussion = Wording("不要写姓名等个人信息。", "No names, no personal data.")
    static let unitSplit = Wording("一套房分割成几套。", "Split a unit into several.")
    static let unitSplitDiscussion = Wording(
        """
        余额按面积分给各部分（最大余数法）；楼栋、用途、性质、业主组同原房屋。不能冲销。
        各部分同属一个业主组，表决合为一票，直到用 daxiu title --deed 记下各自的产权证。
        """,
        """
        The balance goes to the parts by area (largest remainder); building, use, tenure and owner group are those of \
        the unit. Cannot be reversed.
        The parts stay one owner group, and one head in votes, until daxiu title --deed records a deed of their own.
        """
    )
    static let unitMerge = Wording("几套房合并成一套。", "Merge several units into one.")
    static let unitMergeDiscussion = Wording(
        "余额相加；楼栋、用途、业主组同第一套；不写面积就是各套之和。不能冲销。",
        """
        The balances are added; building, use and owner group are those of the first; the area is the sum unless \
        given. Cannot be reversed.
        """
    )
    static let unitAmend = Wording("更正一户的登记。", "Correct what is registered of a unit.")
    static let unitAmendDiscussion = Wording(
        "从这一条起生效；以前立的项目和分配照当时的登记。",
        "It counts from this entry on; earlier projects and distributions keep what was registered then."
    )
    static let rate = Wording("记交存标准。", "Record what units owe each month.")
    static let rateDiscussion = Wording(
        "--basis area：每平方米每月的元数，最多四位小数；--basis unit：每户每月的元数。以后的标准自其起始月取代。不写 --scope 就是全部房屋。",
        """
        --basis area: yuan a square metre and month, at most four decimals; --basis unit: yuan a unit and month. A later \
        rate replaces it from its first month on. Without --scope it is what all homes owe.
        """
    )
    static let budget = Wording("记年度预算。", "Record a year's budget.")
    static let budgetDiscussion = Wording(
        """
        每项一行：类型:名称=元。类型和名称：
        income:common-income=9000    收入类别
        expense:audit=3000           其他支出类别
        account:5001=200000          收入或支出科目
        project:P1=145080            项目
        --file 的列：type,name,amount。同一年再记一次即取代。
        制度要求超预算须批准的，增加支出的预算（含年度第一份）批准后才生效：daxiu approve。
        """,
        """
        One word a line, TYPE:NAME=YUAN:
        income:common-income=9000    a category of income
        expense:audit=3000           a category of running costs
        account:5001=200000          an account of income or expenditure
        project:P1=145080            a project
        Columns of --file: type,name,amount. A later budget of the year replaces it.
        Under a policy with overruns a budget that raises spending, the year's first
        included, takes effect once it is approved: daxiu approve.
        """
    )
}

extension OptionTexts {
    static let contribution = Wording("交存的序号或凭证号。", "Sequence or voucher number of the contribution.")
    static let direction = Wording("in 转入或 out 转出。", "in or out.")
    static let custodian = Wording("对方管理机构。", "The other custodian.")
    static let handoverUnits = Wording("各户金额 CSV；可省。", "The units' amounts, CSV.")
    static let handoverUndistributed = Wording("其中待分配累计收益；默认 0。", "Income not distributed; 0 by default.")
    static let newGroup = Wording("业主组：一个业主有几套房时。", "The owner group, where one owner has several units.")
    static let newSeller = Wording("售房单位（仅已售公有住房）。", "Who sold it; sold public housing only.")
    static let paymentPart = Wording(
        "付的是什么：工程（默认）、监理、检测、审价、其他；也可写英文 works、supervision、inspection、pricing、other。",
        "What is paid: works (default), supervision, inspection, pricing or other."
    )
    static let deed = Wording("不动产权证号。", "The number of the deed.")
    static let part = Wording("分成的房屋，可重复，如 1-101A=20.00。", "A part, repeatable, such as 1-101A=20.00.")
    static let unitsToMerge = Wording("要合并的房号。", "The units to merge.")
    static let whole = Wording("合并成的房屋，如 1-10A 或 1-10A=114.11。", "What they become, such as 1-10A=114.11.")
    static let newArea = Wording("面积，平方米。", "The area in square metres.")
    static let newUse = Wording("用途。", "The use.")
    static let newWeight = Wording("权重。", "The weight.")
    static let rateAmount = Wording("每月的元数，如 0.15。", "Yuan a month, such as 0.15.")
    static let rateBasis = Wording("area 按平方米或 unit 按户。", "area or unit.")
    static let rateFrom = Wording("起始月份，如 2025-01。", "The first month, such as 2025-01.")
    static let budgetYear = Wording("年份，如 2026。", "The year, such as 2026.")
    static let budgetLines = Wording("预算各项，如 income:common-income=9000。", "Lines, such as income:common-income=9000.")
    static let budgetFile = Wording("预算各项的 CSV。", "The lines, CSV.")
    static let correct = Wording(
        "更正这个已结账的以前年度，直接记入净资产。",
        "Correct this earlier, closed year, straight into the net assets."
    )
    static let interest = Wording("国债兑付的利息，元。", "Interest of redeemed bonds, in yuan.")
    static let monthOrYear = Wording("月份如 2025-03；或年份如 2025，年末结转。", "A month (2025-03), or a year (2025) to be closed.")
}

extension RecordTexts {
    static let budgetEmpty = Wording("要写预算各项，或用 --file", "give the budget's lines, or --file")
}

extension ReadingTexts {
    static let from = Wording("起始月份", "from")
    static let departure = Wording("{0} 起（第 {1} 条），接替的是 {2}", "since {0} (entry {1}); in its place: {2}")
}
