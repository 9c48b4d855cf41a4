extension ProblemWording {
    /// Rules of the ledger, 1000–1999.
    static let rules: [ProblemCode: ProblemWording] = chainRules.merging(voucherRules) { first, _ in first }
        .merging(yearRules) { first, _ in first }.merging(registerRules) { first, _ in first }
        .merging(trustRules) { first, _ in first }.merging(voteRules) { first, _ in first }
        .merging(sealedVotes) { first, _ in first }.merging(nameRules) { first, _ in first }

    private static let altered = Wording(
        "这一条与记账规则不符，可能被改动过；请找持有更早副本的人核对。",
        "This entry does not follow the rules and may have been altered; compare with somebody's earlier copy."
    )

    private static let chainRules: [ProblemCode: ProblemWording] = [
        .lineNotCanonical: ProblemWording(
            Wording("第 {1} 字节处不是规范的记录（{0} {2}）", "not a canonical line at byte {1} ({0} {2})"),
            altered
        ),
        .lineTooLong: ProblemWording(
            Wording("一条记录有 {0} 字节，超过 65,535", "the line has {0} bytes, more than 65,535"),
            Wording("请分成几次记录。", "Record it in several parts.")
        ),
        .kindUnknown: ProblemWording(
            Wording("不认识的记录种类“{0}”", "unknown kind of entry “{0}”"),
            Wording("请升级程序后再核对。", "Upgrade the program and verify again.")
        ),
        .sequenceDiffers: ProblemWording(
            Wording("序号应为 {0}，实为 {1}", "sequence number should be {0}, is {1}"),
            altered
        ),
        .previousDiffers: ProblemWording(
            Wording("前一条的指纹应为 {0}，这一条写的是 {1}", "the entry before hashes to {0}, this one names {1}"),
            altered
        ),
        .timeGoesBack: ProblemWording(
            Wording("记录时间 {0} 早于前一条的 {1}", "recorded at {0}, before the previous entry's {1}"),
            Wording("请检查本机的时钟。", "Check the clock of this computer.")
        ),
        .firstEntryNotOpen: ProblemWording(
            Wording("第一条应是开账，实为“{0}”", "the first entry must be “open”, is “{0}”"),
            altered
        ),
        .openRepeated: ProblemWording(Wording("已经开过账", "the fund is open already"), altered),
        .dateInFuture: ProblemWording(
            Wording("日期 {0} 在今天 {1} 之后", "the date {0} is after today, {1}"),
            Wording("请改成今天或更早的日期。", "Give today's date or an earlier one.")
        ),
        .dateBeforeFund: ProblemWording(
            Wording("日期 {0} 早于开账日 {1}", "the date {0} is before the fund opened on {1}"),
            Wording("请核对日期；开账前的金额记入期初余额。", "Check the date; what came before belongs to the opening balance.")
        ),
        .monthClosed: ProblemWording(
            Wording("日期 {2} 所在的 {0} 已经结账（结到 {1}）", "{2} lies in {0}, which is closed (closed through {1})"),
            Wording("请用未结账月份的日期记录更正。", "Record a correction dated in an open month.")
        ),
        .recorderUnknown: ProblemWording(
            Wording("密钥 {0} 不属于本资金的任何成员", "the key {0} belongs to no member of this fund"),
            Wording("请用司库或出纳的密钥。", "Use the key of a treasurer or cashier.")
        ),
        .recorderRole: ProblemWording(
            Wording("密钥 {0} 的职责是{1}，不能记账", "the key {0} is a {1}'s, who may not record"),
            Wording("请用司库或出纳的密钥。", "Use the key of a treasurer or cashier.")
        ),
        .memberOrigin: ProblemWording(
            Wording("密钥名“{0}”与账本标识“{1}”不同", "the key is named “{0}”, the ledger's origin is “{1}”"),
            Wording("请用同一个标识生成密钥。", "Make the key with the same origin.")
        ),
        .memberRepeated: ProblemWording(
            Wording("密钥 {0} 已经是或曾经是成员的", "the key {0} is or was a member's already"),
            Wording("每个成员用一把新密钥。", "Every member has a new key of their own.")
        ),
        .chartDiffers: ProblemWording(
            Wording("会计科目表与规定不同", "the chart of accounts is not the prescribed one"),
            altered
        ),
        .closeOutOfOrder: ProblemWording(
            Wording("不能结 {0}：该结的是 {1}", "{0} cannot be closed: {1} is next"),
            Wording("月份按顺序结账。", "Months close in order.")
        ),
        .closeDate: ProblemWording(
            Wording("结账日期应为 {0}，实为 {1}", "a close is dated {0}, not {1}"),
            altered
        ),
        .closeBalancesDiffer: ProblemWording(
            Wording("{0} 的余额指纹应为 {1}，写的是 {2}", "the balances of {0} hash to {1}, the close names {2}"),
            altered
        ),
        .subLedgerDiffers: ProblemWording(
            Wording("分户账合计 {2} 与 {0} 的 {1} 不符", "the units' balances sum to {2}, account {0} has {1}"),
            altered
        ),
    ]

    private static let voucherRules: [ProblemCode: ProblemWording] = [
        .numberDiffers: ProblemWording(
            Wording("凭证号应为 {0}，实为 {1}", "the voucher number should be {0}, is {1}"),
            altered
        ),
        .postingsDiffer: ProblemWording(
            Wording("分录应为 {0}，实为 {1}", "the postings should be {0}, are {1}"),
            altered
        ),
        .projectOverBudget: ProblemWording(
            Wording(
                "项目 {0} 限额 {1}，已支 {2}，再支 {3} 就超了",
                "project {0} may cost {1}, has cost {2}; {3} more is too much"
            ),
            Wording("请核对金额，或先立新项目。", "Check the amount, or propose a further project first.")
        ),
        .postingsUnexpected: ProblemWording(
            Wording("“{0}”不是凭证，不应有凭证号和分录", "“{0}” is no voucher and has no number or postings"),
            altered
        ),
        .accountUnknown: ProblemWording(
            Wording("没有科目 {0}", "there is no account {0}"),
            Wording("请查会计科目表。", "See the chart of accounts.")
        ),
        .accountNotAllowed: ProblemWording(
            Wording("这里不能用科目 {0}", "account {0} cannot be used here"),
            Wording(
                "可用 1001 银行存款、1101 国债投资、1201 备用金；支付用 1001 或 1201。",
                "Use 1001 bank, 1101 bonds or 1201 imprest; pay from 1001 or 1201."
            )
        ),
        .assetBelowZero: ProblemWording(
            Wording("科目 {0} 余额 {1}，支不出 {2}", "account {0} holds {1} and cannot give {2}"),
            Wording("请核对金额，或先记收入。", "Check the amount, or record the receipts first.")
        ),
        .balanceOutOfRange: ProblemWording(
            Wording("{0} 的余额大得不可信", "the balance of {0} is beyond belief"),
            altered
        ),
        .referenceUsed: ProblemWording(
            Wording("流水号 {0} 已用于第 {1} 条", "the reference {0} was used by entry {1}"),
            Wording(
                "同一笔钱只记一次；记错了请先冲销。分记几户的，每张凭证写各自的序号。",
                "Record a movement once, or reverse the entry first. Where several vouchers share a line, number each."
            )
        ),
        .invoiceUsed: ProblemWording(
            Wording("发票号 {0} 已用于第 {1} 条", "the invoice {0} was used by entry {1}"),
            Wording("同一张发票只付一次；记错了请先冲销。", "Pay an invoice once; if the entry was wrong, reverse it first.")
        ),
        .unitUnknown: ProblemWording(Wording("没有登记房号 {0}", "there is no unit {0}")),
        .unitAmbiguous: ProblemWording(
            Wording("“{0}”可以是 {2} 户：{1}", "“{0}” may be {2} units: {1}"),
            Wording("请写完整的房号。", "Write the unit in full.")
        ),
        .unitRepeated: ProblemWording(
            Wording("房号 {0} 已经登记", "the unit {0} is registered already"),
            Wording("每套房登记一次。", "Register every home once.")
        ),
        .unitNameAmbiguous: ProblemWording(
            Wording("房号 {0} 与楼栋 {1} 之类的名称混淆", "the unit {0} or building {1} cannot be told from another name"),
            Wording("房号、楼栋名各不相同，也不能叫 all。", "Units and buildings need names of their own, and not “all”.")
        ),
        .unitsUnsorted: ProblemWording(Wording("房号没有按顺序", "the units are not in order of code"), altered),
        .unitWithoutWeight: ProblemWording(
            Wording("房号 {0} 没有登记权重", "the unit {0} has no weight"),
            Wording("请按面积或户数分摊，或先登记权重。", "Share by area or equally, or register weights first.")
        ),
        .scopeUnknown: ProblemWording(
            Wording("范围里的“{0}”既不是楼栋也不是房号", "“{0}” in the scope is neither a building nor a unit"),
            Wording("请写楼栋名、房号或 all，用空格隔开。", "Give buildings, units or all, with spaces between.")
        ),
        .scopeAmbiguous: ProblemWording(
            Wording("范围里的“{0}”可以是 {2} 栋楼：{1}", "“{0}” in the scope may be {2} buildings: {1}"),
            Wording("请写完整的楼栋名。", "Write the building in full.")
        ),
        .scopeEmpty: ProblemWording(
            Wording("范围“{0}”里没有房屋", "no home lies in the scope “{0}”"),
            Wording("请先登记房屋。", "Register the homes first.")
        ),
        .scopeRepeats: ProblemWording(
            Wording("范围“{0}”有重复", "the scope “{0}” says something twice"),
            Wording("每个楼栋或房号写一次；all 单独写。", "Name each once; “all” stands alone.")
        ),
        .projectUnknown: ProblemWording(
            Wording("没有项目 {0}", "there is no project {0}"),
            Wording("请先立项。", "Propose it first.")
        ),
        .projectRepeated: ProblemWording(
            Wording("项目号 {0} 已经有了", "there is a project {0} already"),
            Wording("请另取一个项目号。", "Choose another id.")
        ),
        .paymentBeforeProject: ProblemWording(
            Wording("付款日期 {0} 早于项目 {1} 的立项日 {2}", "paid on {0}, before project {1} was proposed on {2}"),
            Wording("请核对日期。", "Check the dates.")
        ),
        .openingLate: ProblemWording(
            Wording("已有往来，不能再记期初余额", "there are vouchers already, too late for an opening balance"),
            Wording("请按实际记为交存或收入。", "Record it as what it is: a contribution or income.")
        ),
        .openingUnbalanced: ProblemWording(
            Wording("期初资产 {0} 与分户余额加未分配收益 {1} 不等", "opening assets {0} differ from units and undistributed {1}"),
            Wording("请核对各项金额和分户余额表。", "Check the amounts and the units' balances.")
        ),
        .transferToItself: ProblemWording(
            Wording("不能从 {0} 转到 {0}", "a transfer from {0} to itself"),
            Wording("请写两个不同的科目。", "Name two accounts.")
        ),
        .distributionTooLarge: ProblemWording(
            Wording("要分配 {0}，待分配的只有 {1}", "{0} to distribute, only {1} is undistributed"),
            Wording("请核对金额，或先记收入。", "Check the amount, or record the income first.")
        ),
        .reversalOfNothing: ProblemWording(Wording("没有第 {0} 条可冲销", "there is no earlier entry {0} to reverse")),
        .reversalNotPossible: ProblemWording(
            Wording("第 {0} 条是“{1}”，不能冲销", "entry {0} is a “{1}” and cannot be reversed"),
            Wording(
                "能冲销的是凭证，但红字、年末结转、房屋分割与合并除外；请另记一笔更正。",
                "Vouchers reverse, but no reversal, closing, split or merger; record what puts it right."
            )
        ),
        .reversalRepeated: ProblemWording(Wording("第 {0} 条已经冲销过", "entry {0} has been reversed already")),
        .reversalTooEarly: ProblemWording(
            Wording("冲销日期 {0} 早于原凭证的 {1}", "a reversal dated {0}, before the voucher's {1}"),
            Wording("请用原凭证当天或之后的日期。", "Date it on or after the voucher.")
        ),
    ]
}
