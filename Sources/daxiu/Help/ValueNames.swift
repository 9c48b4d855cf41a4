import FundDesk

/// What help screens call the value of an argument, in the reader's words.
enum ValueNames {
    /// The name of an argument's value.
    static func of(_ argument: CommandInfo.Argument, in path: [String]) -> Wording {
        let command = path.joined(separator: " ")
        let place = argument.isPositional ? command : "\(command) --\(argument.option ?? "")"
        let raw = argument.valueName ?? ""
        return special[place] ?? common[raw] ?? .plain(raw)
    }

    /// Whether every name there is has words in Chinese.
    static func isKnown(_ argument: CommandInfo.Argument) -> Bool {
        argument.isFlag || common[argument.valueName ?? ""] != nil
    }

    /// A message of the parser with its `<names>` in the words of the help screens.
    static func localized(_ message: String, _ language: Language) -> String {
        message.replacing(/<([a-z\[\]=:|.0-9-]+)>/) { match in
            "<\(common[String(match.1)]?[language] ?? String(match.1))>"
        }
    }

    /// What a name means in one command, where it is no good name.
    private static let special: [String: Wording] = [
        "checkpoint show": Wording("条数", "entries"),
        "close": Wording("月或年", "month|year"),
        "generate --units": Wording("户数", "count"),
        "init --name": Wording("资金名称", "name"),
        "log --from": Wording("序号", "entry"),
        "log --limit": Wording("条数", "count"),
        "log --kind": Wording("种类", "kind"),
        "member revoke": Wording("密钥号", "key ID"),
        "memory settle": Wording("序号", "number"),
        "opening --units": Wording("文件", "file"),
        "resolution check --from": Wording("日期", "date"),
        "resolution check --to": Wording("日期", "date"),
        "resolution record --from": Wording("日期", "date"),
        "resolution record --to": Wording("日期", "date"),
        "settings": Wording("哪一项或内容", "name|value"),
        "timestamp request": Wording("条数", "entries"),
        "timestamp show": Wording("条数", "entries"),
        "verify": Wording("文件或文件夹", "file|folder"),
        "transfer": Wording("科目或金额", "account|amount"),
    ]

    private static let common: [String: Wording] = [
        "account": Wording("科目", "account"), "batch": Wording("批次", "batch"), "numbers": Wording("编号", "number"),
        "unit[=amount]": Wording("房号[=金额]", "unit[=amount]"),
        "1-5": Wording("1到5", "1-5"), "about": Wording("对象", "about"), "amount": Wording("金额", "amount"),
        "area": Wording("面积", "area"), "area|unit": .plain("area|unit"), "bank": Wording("金额", "amount"),
        "bonds": Wording("金额", "amount"), "budget": Wording("金额", "amount"), "category": Wording("类别", "category"),
        "code": Wording("编号", "code"), "code=area": Wording("房号=面积", "unit=area"),
        "code[=area]": Wording("房号[=面积]", "unit[=area]"), "count": Wording("个数", "count"),
        "date": Wording("日期", "date"), "day..day": Wording("日期..日期", "day..day"),
        "day|period": Wording("日期或期间", "day|period"), "days": Wording("天数", "days"),
        "debit|credit": .plain("debit|credit"), "deed": Wording("证号", "number"), "direction": .plain("in|out"),
        "entries": Wording("条数", "count"),
        "entry": Wording("序号", "entry"), "field": Wording("项目", "field"),
        "field=value": Wording("项目=内容", "field=value"), "file": Wording("文件", "file"),
        "files": Wording("文件", "files"), "folder": Wording("文件夹", "folder"), "format": Wording("格式", "format"),
        "from": Wording("科目", "account"), "ground": Wording("事由", "ground"), "group": Wording("业主组", "group"),
        "heading=word": Wording("列名=含义", "heading=word"), "heads": Wording("人数", "heads"),
        "id": Wording("项目号", "project"), "imprest": Wording("金额", "amount"),
        "invoice": Wording("发票号", "number"), "item": Wording("物品", "item"), "keep": Wording("份数", "count"),
        "kept": Wording("条数", "count"), "kind": Wording("种类", "kind"), "ledger": Wording("账本", "ledger"),
        "ledger|vkey": Wording("账本或公钥", "ledger|vkey"),
        "limit": Wording("条数", "count"), "line": Wording("预算项目", "line"),
        "line=voucher,voucher": Wording("行号=凭证号,凭证号", "line=voucher,voucher"),
        "lines": Wording("科目=金额", "line=amount"), "matter": Wording("事项", "matter"),
        "member": Wording("成员", "member"), "minutes": Wording("分钟", "minutes"), "memo": Wording("摘要", "text"),
        "month": Wording("月份", "month"),
        "month|day": Wording("月或日", "month|day"), "n": Wording("第几张", "n"), "name": Wording("名称", "name"),
        "nature": Wording("性质", "nature"), "number": Wording("号码", "number"),
        "objection": Wording("异议序号", "objection"), "objections-to": Wording("地址", "address"),
        "offset": Wording("时差", "offset"), "opinion": Wording("意见", "opinion"),
        "origin": Wording("账本标识", "origin"), "part": Wording("款项", "part"),
        "path": Wording("文件", "path"), "payee": Wording("收款方", "payee"), "percent": Wording("百分数", "percent"),
        "period": Wording("期间", "period"), "place": Wording("地点", "place"), "profile": Wording("用途", "profile"),
        "project": Wording("项目号", "project"), "purpose": Wording("事由", "purpose"),
        "reason": Wording("原因", "reason"), "reference": Wording("流水号", "reference"),
        "result": Wording("结果", "result"), "role=title:file": Wording("职责=职务:文件", "role=title:file"),
        "scope": Wording("范围", "scope"), "seed": Wording("种子", "seed"), "shell": Wording("外壳", "shell"),
        "seller": Wording("售房单位", "seller"),
        "sharing": Wording("分摊办法", "sharing"), "state": Wording("状态", "state"), "subject": Wording("对象", "subject"),
        "target": Wording("文件或文件夹", "file|folder"), "text": Wording("文字", "text"),
        "title": Wording("名称", "title"), "to": Wording("科目", "account"), "undistributed": Wording("金额", "amount"),
        "address": Wording("地址", "address"), "addresses": Wording("网址", "addresses"),
        "unit": Wording("房号", "unit"), "units": Wording("房号", "units"), "until": Wording("日期", "date"),
        "use": Wording("用途", "use"), "value": Wording("内容", "value"), "vkey": Wording("公钥", "vkey"),
        "weight": Wording("权数", "weight"), "witness": Wording("见证人", "witness"),
        "year": Wording("年度", "year"), "year|previous": Wording("年度|previous", "year|previous"),
        "yuan": Wording("元", "yuan"), "zh|en": .plain("zh|en"),
    ]
}
