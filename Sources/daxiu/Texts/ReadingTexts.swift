import FundRules

/// The words of the commands that show entries, units and projects.
enum ReadingTexts {
    static let sequence = Wording("序号", "entry")
    static let date = Wording("日期", "date")
    static let number = Wording("凭证号", "voucher")
    static let kind = Wording("种类", "kind")
    static let amount = Wording("金额", "amount")
    static let subject = Wording("内容", "concerns")
    static let memo = Wording("摘要", "memo")
    static let unreadable = Wording("（读不出来）", "(unreadable)")
    static let logFoot = Wording(
        "第 {0} 条到第 {1} 条，共 {2} 条；逐条与末尾的封条对过。全账核对请用 daxiu verify。",
        "Entries {0} to {1} of {2}, each checked against the last seal; to check the whole ledger: daxiu verify."
    )
    static let logFiltered = Wording(
        "符合的 {0} 条，列出 {1} 条；账本共 {2} 条；逐条与末尾的封条对过。全账核对请用 daxiu verify。",
        "{0} fit, {1} are listed, of {2}, each checked against the last seal; to check the whole ledger: daxiu verify."
    )
    static let logEmpty = Wording("账本里没有这样的记录，共 {0} 条。", "No such entries; there are {0}.")
    static let countMalformed = Wording("{0} 不是条数", "{0} is not a number of entries")
    static let generated = Wording(
        "已造账本 {0}：{1} 条；记账密钥 {2}",
        "Made the ledger {0} of {1} entries; its key is {2}"
    )

    static let time = Wording("记录时间", "recorded at")
    static let recorder = Wording("记账人", "recorded by")
    static let recorderValue = Wording("{0}（{1}，密钥 {2}）", "{0} ({1}, key {2})")
    static let reference = Wording("银行流水号", "reference")
    static let seller = Wording("售房单位", "seller")
    static let paymentPart = Wording("款项", "part")
    static let piece = Wording("流水分记序号", "piece")
    static let invoice = Wording("发票号", "invoice")
    static let invoiceTotal = Wording("票面总额", "invoice total")
    static let reason = Wording("冲销原因", "reason")
    static let postings = Wording("分录", "postings")
    static let debit = Wording("借", "Dr")
    static let credit = Wording("贷", "Cr")
    static let hash = Wording("指纹", "leaf hash")
    static let checkpoint = Wording("封条", "sealed by")
    static let checkpointValue = Wording(
        "盖住前 {0} 条，总指纹 {1}，签名密钥 {2}；本条与它对过",
        "the checkpoint over {0} entries, root {1}, signed by {2}; this entry is checked against it"
    )
    static let unsealed = Wording("没有封条", "no checkpoint")
    static let reverses = Wording("冲销", "reverses")
    static let reversedBy = Wording("已被冲销", "reversed by")
    static let entryLink = Wording("第 {0} 条", "entry {0}")
    static let voucherLink = Wording("第 {0} 条（凭证 {1}）", "entry {0} (voucher {1})")
    static let attachment = Wording("附件", "attachment")
    static let attachmentValue = Wording("{0}（{1} 字节，sha256 {2}）", "{0} ({1} bytes, sha256 {2})")
    static let members = Wording("成员", "members")
    static let preparer = Wording("编制单位", "preparer")
    static let nature = Wording("资金性质", "nature")
    static let zone = Wording("时区", "time zone")
    static let sharing = Wording("分摊办法", "shared")
    static let tolerance = Wording("超限额容忍", "budget tolerance")
    static let origin = Wording("账本标识", "origin")
    static let scope = Wording("范围", "scope")
    static let balances = Wording("余额指纹", "balances")

    static let unit = Wording("房号", "unit")
    static let building = Wording("楼栋", "building")
    static let area = Wording("面积 m²", "area m²")
    static let use = Wording("用途", "use")
    static let tenure = Wording("性质", "tenure")
    static let weight = Wording("权重", "weight")
    static let group = Wording("业主组", "owner group")
    static let balance = Wording("余额", "balance")
    static let unitBalance = Wording("{0} 元", "{0} yuan")
    static let owed = Wording("应补交 {0} 元", "{0} yuan to be paid in")
    static let owedByDestroyed = Wording("已灭失，待核销 {0} 元", "destroyed, {0} yuan to be written off")
    static let unitCount = Wording("共 {0} 套房。", "Units: {0}.")
    static let verified = Wording("数字得自全账核对：{0} 条记录，总指纹 {1}。", "From a verified pass over {0} entries, root {1}.")

    static let comma = Wording("、", ", ")
    static let total = Wording("合计", "total")

    static let project = Wording("项目", "project")
    static let title = Wording("名称", "title")
    static let budget = Wording("限额", "budget")
    static let cost = Wording("已支", "cost")
    static let projectCount = Wording("共 {0} 个项目。", "Projects: {0}.")
}
