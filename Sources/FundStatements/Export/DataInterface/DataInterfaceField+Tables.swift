extension DataInterfaceField {
    private static let year = DataInterfaceField("010110", "会计年度", .text(4))
    private static let periodNumber = DataInterfaceField("010201", "会计期间号", .text(15))
    private static let typeNumber = DataInterfaceField("010301", "记账凭证类型编号", .text(60))
    private static let currencyCode = DataInterfaceField("010501", "币种编码", .text(10))
    private static let archiveCode = DataInterfaceField("011101", "档案编码", .text(60))
    private static let accountCode = DataInterfaceField("020201", "科目编号", .text(60))
    private static let measure = DataInterfaceField("020503", "计量单位", .text(10))
    private static let reportNumber = DataInterfaceField("020801", "报表编号", .text(20))

    /// The standard allows thirty; a fund has two.
    private static let assistances = (1...2).map { DataInterfaceField("020301", "辅助项\($0)编号", .text(60)) }

    /// Quantity, amount in the voucher's currency and amount in the book's.
    private static func amounts(_ first: Int, _ names: [String]) -> [DataInterfaceField] {
        zip(names, [Content.decimal(6), .decimal(2), .decimal(2)]).enumerated().map { position, field in
            let number = String(first + position)
            return DataInterfaceField("0" + number, field.0, field.1)
        }
    }

    private static let debits = amounts(20507, ["借方数量", "借方原币金额", "借方本币金额"])
    private static let credits = amounts(20510, ["贷方数量", "贷方原币金额", "贷方本币金额"])

    static let book = [
        DataInterfaceField("010101", "电子账簿编号", .text(60)), DataInterfaceField("010102", "电子账簿名称", .text(200)),
        DataInterfaceField("010103", "会计核算单位", .text(200)), DataInterfaceField("010104", "组织机构代码", .text(20)),
        DataInterfaceField("010105", "单位性质", .text(8)), DataInterfaceField("010106", "行业", .text(20)),
        DataInterfaceField("010107", "开发单位", .text(200)), DataInterfaceField("010108", "版本号", .text(20)),
        DataInterfaceField("010109", "本位币", .text(30)), year,
        DataInterfaceField("010111", "标准版本号", .text(30)),
    ]

    static let period = [
        year, periodNumber, DataInterfaceField("010202", "会计期间起始日期", .text(8)),
        DataInterfaceField("010203", "会计期间结束日期", .text(8)),
    ]

    static let voucherType = [
        typeNumber, DataInterfaceField("010302", "记账凭证类型名称", .text(60)),
        DataInterfaceField("010303", "记账凭证类型简称", .text(20)),
    ]

    static let currency = [currencyCode, DataInterfaceField("010502", "币种名称", .text(30))]

    static let archive = [
        archiveCode, DataInterfaceField("011102", "档案名称", .text(200)),
        DataInterfaceField("011103", "档案描述", .text(1000)), DataInterfaceField("011104", "是否有层级特征", .text(1)),
        DataInterfaceField("011105", "档案编码规则", .text(200)),
    ]

    static let archiveValue = [
        archiveCode, DataInterfaceField("011201", "档案值编码", .text(60)),
        DataInterfaceField("011202", "档案值名称", .text(200)), DataInterfaceField("011203", "档案值描述", .text(1000)),
        DataInterfaceField("011204", "档案值父节点", .text(60)), DataInterfaceField("011205", "档案值级次", .text(2)),
    ]

    static let base = [
        DataInterfaceField("020101", "结构分隔符", .text(1)), DataInterfaceField("020102", "会计科目编号规则", .text(200)),
        DataInterfaceField("020103", "现金流量项目编码规则", .text(200)),
        DataInterfaceField("020104", "凭证头可扩展字段结构", .text(2000)),
        DataInterfaceField("020105", "凭证头可扩展结构对应档案", .text(2000)),
        DataInterfaceField("020106", "分录行可扩展字段结构", .text(2000)),
        DataInterfaceField("020107", "分录行可扩展字段对应档案", .text(2000)),
    ]

    static let account = [
        accountCode, DataInterfaceField("020202", "科目名称", .text(60)), DataInterfaceField("020203", "科目级次", .integer),
        DataInterfaceField("020204", "科目类型", .text(20)), DataInterfaceField("020205", "余额方向", .text(4)),
    ]

    static let assistance = [
        accountCode, DataInterfaceField("020301", "辅助项编号", .text(60)),
        DataInterfaceField("020302", "辅助项名称", .text(200)), DataInterfaceField("020303", "对应档案", .text(200)),
        DataInterfaceField("020304", "辅助项描述", .text(2000)),
    ]

    static let balance =
        [accountCode] + assistances + [
            DataInterfaceField("020501", "期初余额方向", .text(4)), DataInterfaceField("020502", "期末余额方向", .text(4)),
            currencyCode, measure, year, periodNumber,
        ] + amounts(20504, ["期初数量", "期初原币余额", "期初本币余额"]) + debits + credits
        + amounts(20513, ["期末数量", "期末原币余额", "期末本币余额"])

    static let voucher =
        [
            DataInterfaceField("020601", "记账凭证日期", .text(8)), year, periodNumber, typeNumber,
            DataInterfaceField("020602", "记账凭证编号", .text(60)), DataInterfaceField("020603", "记账凭证行号", .text(5)),
            DataInterfaceField("020604", "记账凭证摘要", .text(300)), accountCode,
        ] + assistances + [currencyCode, measure] + debits + credits + [
            DataInterfaceField("010401", "汇率类型编号", .text(60)), DataInterfaceField("020605", "汇率", .decimal(4)),
            DataInterfaceField("020606", "单价", .decimal(4)),
            DataInterfaceField("020607", "凭证头可扩展字段结构值", .text(300)),
            DataInterfaceField("020608", "分录行可扩展字段结构值", .text(300)),
            DataInterfaceField("010601", "结算方式编码", .text(60)), DataInterfaceField("020609", "票据类型", .text(60)),
            DataInterfaceField("020610", "票据号", .text(60)), DataInterfaceField("020611", "票据日期", .text(8)),
            DataInterfaceField("020612", "附件数", .integer), DataInterfaceField("020613", "制单人", .text(30)),
            DataInterfaceField("020614", "审核人", .text(30)), DataInterfaceField("020615", "记账人", .text(30)),
            DataInterfaceField("020616", "记账标志", .text(1)), DataInterfaceField("020617", "作废标志", .text(1)),
            DataInterfaceField("020618", "凭证来源系统", .text(20)),
        ]

    static let report = [
        reportNumber, DataInterfaceField("020802", "报表名称", .text(60)), DataInterfaceField("020803", "报表报告日", .text(8)),
        DataInterfaceField("020804", "报表报告期", .text(6)), DataInterfaceField("020805", "编制单位", .text(200)),
        DataInterfaceField("020806", "货币单位", .text(30)),
    ]

    static let reportItem = [
        reportNumber, DataInterfaceField("020901", "报表项编号", .text(20)),
        DataInterfaceField("020902", "报表项名称", .text(200)), DataInterfaceField("020903", "报表项公式", .text(2000)),
        DataInterfaceField("020904", "报表项数值", .decimal(2)),
    ]
}
