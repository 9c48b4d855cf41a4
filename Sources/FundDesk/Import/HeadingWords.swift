/// What banks, sheets and people head columns with: the one place that knows.
///
/// Words stand as `HeadingName` has them: half width, small letters, nothing but letters and digits. Of several columns of
/// a file that mean the same, the one whose word stands first here is taken. Sources: downloads of ICBC, CCB, ABC, BOC,
/// BOCOM, CMB, PSBC and rural commercial banks, bills of Alipay and WeChat, sheets of property companies.
package enum HeadingWords {
    /// The columns of a bank's file.
    static let bank: [BankHeading.Column: [String]] = [
        .booking: [
            "记账日期", "入账日期", "过账日期", "记帐日期", "入帐日期", "记账日", "入账日", "记账时间", "入账时间", "会计日期", "核心记账日期", "账务日期",
            "bookingdate", "postingdate", "posteddate", "bookdate",
        ],
        .date: [
            "交易日期", "日期", "交易日", "业务日期", "发生日期", "发生日", "交易时间", "交易日期时间", "发生时间", "时间", "付款时间", "交易创建时间",
            "创建时间", "交易付款时间", "date", "transactiondate", "tradedate", "transdate", "datetime", "time",
            "transactiontime",
        ],
        .amount: [
            "记账金额", "金额", "交易金额", "发生额", "交易额", "收支金额", "交易发生额", "发生金额", "收付金额", "收入支出金额", "收入支出", "变动金额", "入账金额",
            "amount",
            "transactionamount", "tradeamount",
        ],
        .debit: [
            "记账金额支出", "借方发生额", "借方金额", "借方", "支出", "支出金额", "借方发生额支取", "借方发生额支出", "借方发生额借", "借方交易金额", "付款金额",
            "转出金额", "转出", "支取", "支取金额", "取出", "取出金额", "付出", "付出金额", "支出额", "支付金额", "付方金额", "付方发生额", "付方",
            "交易金额支出", "发生额支出", "发生额借方", "金额支出", "借", "debit", "debitamount", "withdrawal", "withdrawals", "paidout",
            "moneyout", "out", "payment", "payments",
        ],
        .credit: [
            "记账金额收入", "贷方发生额", "贷方金额", "贷方", "收入", "收入金额", "贷方发生额收入", "贷方发生额存入", "贷方发生额贷", "贷方交易金额", "收款金额",
            "转入金额", "转入", "存入", "存入金额", "收入额", "收方金额", "收方发生额", "收方", "交易金额收入", "发生额收入", "发生额贷方", "金额收入",
            "贷", "credit", "creditamount", "deposit", "deposits", "paidin", "moneyin", "in", "receipt", "receipts",
        ],
        .direction: [
            "借贷标志", "借贷方向", "借贷标识", "借贷标记", "借贷", "收支", "收支方向", "收支标志", "收支标识", "收支类型", "收付标志", "收付方向", "收付", "交易方向",
            "资金流向", "资金方向", "发生方向", "来往标志", "往来标志", "dc", "drcr", "crdr", "debitcredit", "direction", "inout",
        ],
        .balance: [
            "余额", "账户余额", "帐户余额", "交易后余额", "本次余额", "当前余额", "联机余额", "账面余额", "交易余额", "结余", "卡余额", "当次余额", "后余额",
            "账户当前余额", "balance", "accountbalance", "runningbalance", "balanceafter", "closingbalance",
        ],
        .reference: [
            "交易流水号", "流水号", "银行流水号", "核心流水号", "主机流水号", "全局流水号", "账户明细编号交易流水号", "交易流水", "银行流水", "流水", "交易序号",
            "日志号", "回单编号", "回单号", "电子回单号", "业务流水号", "柜员流水号", "交易号", "支付宝交易号", "交易单号", "微信支付单号", "交易订单号", "业务编号",
            "明细编号", "账户明细编号", "交易参考号", "serial", "serialnumber", "serialno", "reference", "referencenumber",
            "referenceno",
            "transactionreferencenumber", "transactionid", "transactionno", "fitid",
        ],
        .text: [
            "摘要", "附言", "用途", "交易摘要", "交易附言", "交易用途", "备注", "说明", "交易说明", "摘要说明", "交易备注", "客户附言", "客户摘要", "业务摘要",
            "附加信息", "附言备注", "摘要备注", "转账附言", "汇款附言", "汇款用途", "商品说明", "商品名称", "商品", "memo", "description",
            "purpose", "remark", "remarks", "details", "narrative", "note", "particulars",
        ],
        .party: [
            "对方户名", "对方名称", "对方账户名称", "对方帐户名称", "对方账户名", "对方帐户名", "对方单位", "对方单位名称", "对方姓名", "对方客户名称", "收付方名称",
            "收付款方名称", "收付方户名", "对手户名", "对手名称", "交易对手", "交易对手名称", "交易对方", "交易对方名称", "交易对手户名", "交易对方户名",
            "收付款人", "收付款人名称", "对方", "户名", "counterparty", "counterpartyname", "name",
        ],
        .partyAccount: [
            "对方账号", "对方帐号", "对方账户", "对方帐户", "对方卡号", "对方账号卡号", "收付方账号", "收付方帐号", "收付款方账号", "对手账号", "对手帐号",
            "交易对手账号", "交易对方账号", "交易对方帐号", "对方账户账号", "counterpartyaccount", "account",
        ],
        .payer: ["付款人名称", "付款人", "付款方", "付款方名称", "付款户名", "付款人户名", "付款方户名", "汇款人", "汇款人名称", "payer", "payername"],
        .payerAccount: ["付款人账号", "付款人帐号", "付款账号", "付款帐号", "付款方账号", "付款方帐号", "debitaccountno", "payeraccount"],
        .payee: ["收款人名称", "收款人", "收款方", "收款方名称", "收款户名", "收款人户名", "收款方户名", "payee", "payeename", "beneficiary"],
        .payeeAccount: ["收款人账号", "收款人帐号", "收款账号", "收款帐号", "收款方账号", "收款方帐号", "payeeaccount"],
        .currency: ["币种", "币别", "货币", "交易币种", "交易货币", "记账币种", "货币代码", "币种代码", "currency", "ccy", "trandcurrency"],
        .status: ["交易状态", "当前状态", "状态", "资金状态", "status"],
    ]

    /// The columns of the files that homes, vouchers, ballots and budgets are imported from, by the ledger's word.
    static let columns: [String: [String]] = [
        "unit": [
            "房号", "房屋编号", "房屋号", "户号", "室号", "房间号", "门牌号", "房屋", "房间", "住户", "户室号", "房产", "室", "户", "门牌", "单元房号", "楼室号",
            "房屋坐落", "坐落", "房屋地址", "房屋名称", "房屋代码", "home", "homeno", "flat", "flatno", "room", "roomno", "apartment",
            "house",
            "household", "dwelling", "unitno", "unitcode", "unitnumber",
        ],
        "building": [
            "楼栋", "楼栋号", "楼号", "栋号", "幢号", "栋", "幢", "座", "座号", "楼", "楼宇", "所属楼栋", "buildingno", "block", "tower",
        ],
        stair: ["单元", "单元号", "单元门", "门洞", "梯", "梯号", "门", "entrance", "stair", "staircase"],
        "area": ["建筑面积", "产权面积", "房屋面积", "登记面积", "面积", "建面", "房产证面积", "floorarea", "grossarea", "size"],
        "use": ["用途", "房屋用途", "使用用途", "规划用途", "使用性质", "房屋使用性质", "设计用途", "usage"],
        "tenure": ["性质", "房屋性质", "产权性质", "产权类型", "房屋类型", "住房性质", "产权", "房屋类别", "ownership", "tenuretype"],
        "weight": ["权重", "分摊权重", "分摊系数", "系数"],
        "group": ["分组", "组别", "户组", "组"],
        "seller": ["售房单位", "原售房单位", "出售单位"],
        "date": [
            "记账日期", "入账日期", "交存日期", "缴存日期", "缴纳日期", "缴费日期", "交款日期", "收款日期", "付款日期", "支付日期", "到账日期", "立项日期", "分配日期",
            "业务日期", "发生日期", "日期", "交易日期", "记账时间", "交易时间", "时间", "day",
        ],
        "amount": [
            "金额", "交存金额", "缴存金额", "缴纳金额", "缴费金额", "交款金额", "实交金额", "实缴金额", "实收金额", "收款金额", "到账金额", "付款金额", "支付金额",
            "支出金额", "收入金额", "分配金额", "退款金额", "退还金额", "返还金额", "预算金额", "交存额", "缴存额", "交存标准", "缴存标准", "标准", "余额", "期初余额",
            "账户余额", "分户余额", "结余", "上年结余", "期初金额", "sum", "money", "value",
        ],
        "reference": [
            "流水号", "银行流水号", "交易流水号", "核心流水号", "交易流水", "银行流水", "流水", "回单编号", "回单号", "交易单号", "serial", "serialno",
            "serialnumber", "bankreference", "transactionid",
        ],
        "piece": ["分记序号", "分记号", "分笔序号", "分笔号"],
        "memo": ["摘要", "备注", "说明", "附言", "note", "notes", "remark", "remarks", "description"],
        "to": ["收款账户", "存入账户", "收款科目", "存入科目", "收款方式科目", "toaccount"],
        "from": ["付款账户", "付款科目", "支付账户", "支付科目", "支出科目", "fromaccount"],
        startMonth: ["起始月份", "开始月份", "执行月份", "生效月份", "起始月", "起", "执行起始", "startmonth", "effective"],
        "category": [
            "类别", "收入类别", "支出类别", "费用类别", "收支类别", "款项类别", "类型", "收入类型", "支出类型", "费用类型", "收入项目", "费用项目", "款项", "种类",
        ],
        "project": ["项目", "项目编号", "项目号", "项目代码", "工程编号", "工程号", "projectid", "projectno", "projectcode"],
        "title": ["项目名称", "工程名称", "名称", "标题", "name"],
        "scope": ["范围", "受益范围", "分摊范围", "涉及范围", "列支范围", "分配范围"],
        "budget": ["预算", "预算金额", "限额", "预算限额", "概算", "金额"],
        "sharing": ["分摊方式", "分摊办法", "分摊依据", "分摊"],
        "payee": ["收款单位", "收款单位名称", "收款人", "收款方", "收款人名称", "对方户名", "施工单位", "供应商", "单位名称", "vendor", "supplier"],
        "part": ["款项", "款项性质", "付款性质", "款项名称"],
        "invoice": ["发票号码", "发票号", "发票编号", "发票", "invoiceno", "invoicenumber"],
        "total": ["发票金额", "发票总额", "票面金额", "价税合计", "invoicetotal", "invoiceamount"],
        "request": ["申请号", "审批号", "审批单号", "用款申请", "付款申请", "申请", "requestno"],
        "entry": ["凭证号", "凭证编号", "原凭证号", "原凭证", "记录号", "被冲销凭证", "voucher", "voucherno", "entryno"],
        "reason": ["原因", "冲销原因", "理由", "事由"],
        "basis": ["计算方式", "计费方式", "交存方式", "计算依据", "依据"],
        "choice": ["表决意见", "表决", "意见", "投票意见", "投票", "选择", "表决结果", "vote"],
        "type": ["类型", "类别", "种类", "收支", "kind"],
        "name": ["名称", "科目", "项目", "类别名称", "科目名称", "项目名称", "item"],
    ]

    /// What account books have and banks have not beside each other: vouchers, and accounts or the side of a balance.
    static let vouchers: Set<String> = ["凭证号", "凭证字号", "凭证号数", "凭证编号", "voucher", "voucherno", "vouchernumber"]
    static let accounts: Set<String> = [
        "科目", "科目编码", "科目代码", "科目编号", "科目名称", "会计科目", "方向", "借或贷", "对方科目", "side", "contra", "account", "accountname",
    ]

    /// A column by the word that most papers have for it, with the ledger's own.
    static func wording(of column: String) -> Wording {
        guard let usual = columns[column]?.first else { return .plain(column) }
        return Wording("\(usual)（\(column)）", column)
    }

    /// The entrance of a home, 单元, which is a column of none of the files but part of a home's number.
    static let stair = "单元"
    /// The month that a rate begins with; the ledger's word is `from`, as for the account that pays.
    static let startMonth = "from-month"

    /// What sheets have beside what is asked for: people's names and telephones above all, which are nobody's business.
    static let ignored: Set<String> = [
        "序号", "行号", "no", "业主", "业主姓名", "姓名", "户主", "户名", "产权人", "业主名称", "联系人", "联系电话", "电话", "手机", "手机号", "手机号码",
        "电话号码", "身份证号", "身份证号码", "证件号码", "证件号", "签名", "签字", "楼层", "层", "所在层", "户型", "套内面积", "套内建筑面积", "公摊面积",
        "小区", "小区名称", "币种", "备注", "说明", "摘要", "经办人", "制单人", "owner", "ownername", "phone", "telephone", "mobile",
        "remark",
        "remarks", "note", "notes", "floor", "signature",
    ]
}
