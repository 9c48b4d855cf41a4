/// The words of the commands that show entries, units and projects.
package enum ReadingTexts {
    package static let sequence = Wording("序号", "entry")
    package static let date = Wording("日期", "date")
    package static let number = Wording("凭证号", "voucher")
    package static let kind = Wording("种类", "kind")
    package static let amount = Wording("金额", "amount")
    package static let subject = Wording("内容", "concerns")
    package static let memo = Wording("摘要", "memo")
    package static let unreadable = Wording("（读不出来）", "(unreadable)")
    package static let time = Wording("记录时间", "recorded at")
    package static let recorder = Wording("记账人", "recorded by")
    package static let postings = Wording("分录", "postings")
    package static let debit = Wording("借", "Dr")
    package static let credit = Wording("贷", "Cr")
    package static let hash = Wording("指纹", "leaf hash")
    package static let checkpoint = Wording("封条", "sealed by")
    package static let checkpointValue = Wording(
        "盖住 {0} 条（序号 0 到 {3}），总指纹 {1}，签名密钥 {2}；本条与它对过",
        "the checkpoint over {0} entries (0 to {3}), root {1}, signed by {2}; this entry is checked against it"
    )
    package static let unsealed = Wording("没有封条", "no checkpoint")
    package static let reverses = Wording("冲销", "reverses")
    package static let reversedBy = Wording("已被冲销", "reversed by")
    package static let reversedMark = Wording("［已由第 {0} 条冲销］", "[reversed by {0}]")
    package static let entryLink = Wording("第 {0} 条", "entry {0}")
    package static let voucherLink = Wording("第 {0} 条（凭证 {1}）", "entry {0} (voucher {1})")
    package static let attachment = Wording("附件", "attachment")
    package static let attachmentValue = Wording("{0}（{1} 字节，sha256 {2}）", "{0} ({1} bytes, sha256 {2})")
    package static let origin = Wording("账本标识", "origin")
    package static let scope = Wording("范围", "scope")

    package static let unit = Wording("房号", "unit")
    package static let area = Wording("面积 m²", "area m²")
    package static let balance = Wording("余额", "balance")
    package static let comma = Wording("、", ", ")
    package static let total = Wording("合计", "total")

    package static let project = Wording("项目", "project")
    package static let budget = Wording("限额", "budget")
    package static let departed = Wording("已不在册", "no longer registered")
    package static let building = Wording("楼栋", "building")
    package static let use = Wording("用途", "use")
    package static let tenure = Wording("性质", "tenure")
    package static let unitCount = Wording("共 {0} 套房。", "Units: {0}.")
    package static let verified = Wording(
        "数字得自全账核对：{0} 条记录（序号 0 到 {2}），总指纹 {1}。",
        "From a verified pass over {0} entries (0 to {2}), root {1}."
    )
    package static let title = Wording("名称", "title")
    package static let cost = Wording("已支", "cost")
    package static let projectCount = Wording("共 {0} 个项目。", "Projects: {0}.")
    package static let refunds = Wording("返还的交存", "refunds")
    package static let refundedBy = Wording("已返还", "refunded by")
    package static let ballots = Wording("{0} 户", "homes: {0}")
}
