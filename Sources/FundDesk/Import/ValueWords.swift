/// The words that papers, sheets and people have for what the ledger has a word of its own for.
enum ValueWords {
    /// The ledger's words by those of people, for the types that files name values of.
    private static let words: [ObjectIdentifier: [String: String]] = [
        ObjectIdentifier(Tenure.self): [
            "商品住宅": "commercial", "商品房": "commercial", "商品住房": "commercial", "商品": "commercial", "普通商品房": "commercial",
            "商品房住宅": "commercial", "已售公有住房": "public", "售后公房": "public", "公有住房": "public", "已售公房": "public",
            "房改房": "public", "公房": "public",
        ],
        ObjectIdentifier(SharingBasis.self): [
            "按面积": "area", "面积": "area", "建筑面积": "area", "按建筑面积": "area", "按权重": "weight", "权重": "weight",
            "按户均摊": "equal", "按户": "equal", "户均": "equal", "均摊": "equal", "平均": "equal",
        ],
        ObjectIdentifier(Rate.Basis.self): [
            "按面积": "area", "面积": "area", "按平方米": "area", "平方米": "area", "按建筑面积": "area", "按户": "unit", "每户": "unit",
            "户": "unit",
        ],
        ObjectIdentifier(Income.Category.self): [
            "存款利息": "deposit-interest", "利息": "deposit-interest", "结息": "deposit-interest", "银行利息": "deposit-interest",
            "利息收入": "deposit-interest", "国债利息": "bond-interest", "公共收益": "common-income", "公共收入": "common-income",
            "处置": "disposal", "共用设施设备处置": "disposal", "设施设备处置": "disposal", "补助": "subsidy", "补贴": "subsidy",
            "财政补助": "subsidy",
            "其他": "other", "其他收入": "other",
        ],
        ObjectIdentifier(Expense.Category.self): [
            "手续费": "bank-fee", "账户管理费": "bank-fee", "银行手续费": "bank-fee", "账户管理费、手续费": "bank-fee", "审计费": "audit",
            "审计": "audit",
            "审价费": "appraisal", "审价": "appraisal", "公示费": "publication", "印刷费": "publication", "公示、印刷费": "publication",
            "公示印刷费": "publication", "其他": "other", "其他支出": "other",
        ],
        ObjectIdentifier(Ballots.Choice.self): [
            "同意": "for", "赞成": "for", "√": "for", "反对": "against", "不同意": "against", "×": "against", "弃权": "abstain",
        ],
        ObjectIdentifier(Budget.Subject.self): [
            "科目": "account", "会计科目": "account", "收入": "income", "支出": "expense", "费用": "expense", "项目": "project",
            "维修项目": "project",
        ],
    ]

    /// The ledger's word for a value of a type; the text itself where people have no other word for it.
    static func word<Value>(_ text: String, for type: Value.Type) -> String {
        guard let words = words[ObjectIdentifier(type)] else { return text }
        if let word = words[text] { return word }
        let plain = text.halfWidth.filter { !$0.isWhitespace }
        return words[plain] ?? text
    }

    /// The value of a type that a text names.
    ///
    /// - Throws: `Problem` with `choiceUnknown`, or another code whose wording takes the same arguments.
    static func choice<Value: RawRepresentable & CaseIterable>(
        _ type: Value.Type,
        _ text: String,
        _ code: ProblemCode = .choiceUnknown
    ) throws(Problem) -> Value where Value.RawValue == String {
        do throws(Problem) { return try Choice.value(type, word(text, for: type), nil, code) } catch {
            // What somebody wrote, not what was made of it.
            throw Problem(error.code, [.text(text)] + error.arguments.dropFirst(), place: error.place)
        }
    }
}
