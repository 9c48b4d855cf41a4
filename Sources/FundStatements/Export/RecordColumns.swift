import FundRules

extension RecordColumn {
    private static let seq = RecordColumn("seq", Wording("记录序号，从 0 起", "position of the entry, from 0"))
    private static let date = RecordColumn("date", Wording("业务日期", "business date"))
    private static let number = RecordColumn("number", Wording("凭证号", "voucher number"))
    private static let kind = RecordColumn("kind", Wording("种类", "kind of entry"))
    private static let memo = RecordColumn("memo", Wording("摘要", "memo"))
    private static let code = RecordColumn("account", Wording("科目", "account"))
    private static let unitCode = RecordColumn("unit", Wording("房号", "unit"))
    private static let projectID = RecordColumn("project", Wording("项目号", "project"))
    private static let debit = RecordColumn("debit", Wording("借方金额；红字为负，元", "debit; negative in red, yuan"))
    private static let credit = RecordColumn("credit", Wording("贷方金额；红字为负，元", "credit; negative in red, yuan"))

    static let entry = [
        seq, RecordColumn("time", Wording("记录时刻，UTC", "when it was recorded, UTC")), date, kind, number, memo,
        RecordColumn("recorder", Wording("记账密钥编号", "ID of the key that recorded it")),
        RecordColumn("attachments", Wording("附件张数", "number of attachments")),
        RecordColumn("hash", Wording("记录指纹（RFC 6962 叶）", "leaf hash (RFC 6962)")),
        RecordColumn("line", Wording("记录原文", "the entry's line"), form: .copy),
    ]

    static let voucher = [
        seq, number, date, kind, memo,
        RecordColumn("amount", Wording("借方合计，元", "sum of the debits, yuan")), unitCode, projectID,
        RecordColumn("payee", Wording("收款单位；划转为对方", "payee; in a handover the other custodian")),
        RecordColumn("invoice", Wording("发票号", "invoice number")),
        RecordColumn("reference", Wording("银行流水号", "the bank's serial number")),
        RecordColumn("refers_to", Wording("所涉记录：冲销、返还的是哪一条", "the entry it names: what is reversed or refunded")),
        RecordColumn("request", Wording("所依申请的记录序号", "the entry of the request that it draws on")),
        RecordColumn("recorder", Wording("记账密钥编号", "ID of the key that recorded it")),
        RecordColumn("time", Wording("记录时刻，UTC", "when it was recorded, UTC")),
    ]

    static let posting = [
        seq, RecordColumn("position", Wording("分录序号，从 1 起", "position in the voucher, from 1")), number, date,
        code, debit, credit,
    ]

    static let account = [
        code, RecordColumn("name_zh", Wording("中文名称", "Chinese name")),
        RecordColumn("name_en", Wording("英文名称", "English name")),
        RecordColumn(
            "type",
            Wording(
                "类别：asset 资产、liability 负债、net-assets 净资产、income 收入、expenditure 支出",
                "asset, liability, net-assets, income or expenditure"
            )
        ),
        debit, credit,
        RecordColumn("balance", Wording("账面余额：借方减贷方，元", "balance as booked: debits less credits, yuan")),
    ]

    static let unit = [
        unitCode, RecordColumn("building", Wording("楼栋", "building")),
        RecordColumn("area", Wording("面积，平方米", "area in square metres")),
        RecordColumn("use", Wording("用途", "use")),
        RecordColumn(
            "tenure",
            Wording("性质：commercial 商品住宅、public 已售公有住房", "commercial or public (sold public housing)")
        ),
        RecordColumn("weight", Wording("分摊权重", "weight for sharing")),
        RecordColumn("owner_group", Wording("业主组", "owner group")),
        RecordColumn("seller", Wording("售房单位（已售公有住房）", "who sold it, of sold public housing")),
        RecordColumn(
            "left_by",
            Wording("退出登记的记录：分割、合并或灭失", "the entry by which it left the register: split, merged, destroyed")
        ),
    ]

    static let unitBalance = [
        unitCode,
        RecordColumn(
            "balance",
            Wording(
                "分户余额；负数为应补交，已灭失的为待核销，元",
                "balance; negative: to be paid in, or of a destroyed home to be written off, yuan"
            )
        ),
    ]

    static let project = [
        projectID, RecordColumn("title", Wording("名称", "title")),
        RecordColumn("date", Wording("立项日期", "date of the project")),
        RecordColumn("scope", Wording("范围：楼栋或房号", "scope: buildings or units")),
        RecordColumn("sharing", Wording("分摊办法", "how it is shared: area, weight or equal")),
        RecordColumn("budget", Wording("限额，元", "budget, yuan")),
        RecordColumn("cost", Wording("累计支出，元", "cost so far, yuan")),
        RecordColumn("cost_commercial", Wording("其中商品住宅承担，元", "of which commercial housing, yuan")),
        RecordColumn("cost_public", Wording("其中已售公有住房承担，元", "of which sold public housing, yuan")),
    ]

    static let share = [
        projectID, unitCode,
        RecordColumn("amount", Wording("按立项时登记应摊的累计额，元", "share of the cost so far, by the register then, yuan")),
    ]

    static let checkpoint = [
        RecordColumn("size", Wording("盖住前几条", "entries that it covers")),
        RecordColumn("root", Wording("总指纹", "root hash")),
        RecordColumn("note", Wording("签名的封条", "the signed note")),
    ]

    static let node = [
        RecordColumn("level", Wording("层：下有 2^level 条", "level: 2^level leaves below")),
        RecordColumn("position", Wording("层内序号", "position in the level")),
        RecordColumn("hash", Wording("指纹", "hash")),
    ]
}
