import FundRules

/// Payees whose names are the same once what any firm is called is taken off.
struct SimilarNames: AuditDetector {
    static let name = "similar-names"
    static let severity = Severity.medium
    static let title = Wording("名称相近的收款单位", "Payees of nearly the same name")
    static let why = Wording(
        "字号相同、只换了“工程”“装饰”“服务部”的几家，常常是一个人开的：分开付款、陪标都用得上。",
        "Firms that share a name but for “works” or “services” are often one person's: to split payments or to bid twice."
    )
    static let ask = Wording(
        "各家的营业执照：法定代表人、地址、电话；收款账户的户名。",
        "The licence of each: representative, address, phone; the name on the account paid."
    )
    static let scope = AuditScope(
        Wording(
            "去掉“有限公司”“工程”“服务部”等字以后同名的收款单位。",
            "Payees that are the same without what any firm is called."
        ),
        [],
        blind: Wording(
            "字号不同的关联公司；要看工商登记。",
            "Related firms of other names; see the business register."
        )
    )

    /// What any firm is called besides its own name, the longest first.
    private static let words = [
        "有限责任公司", "股份有限公司", "有限公司", "工程建设", "建设工程", "建筑工程", "建筑装饰", "装饰工程", "工程", "建设", "建筑", "装饰", "装潢",
        "安装", "维修", "服务部", "服务中心", "服务", "经营部", "商行", "商贸", "贸易", "实业", "发展", "科技", "技术", "集团", "公司", "分公司",
    ]
    private static let least = 2

    init(_ thresholds: AuditThresholds) {}

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let paid = books.standing.filter { $0.payee != nil }
        // Few names are paid often.
        let cores = Dictionary(
            uniqueKeysWithValues: Set(paid.compactMap(\.foldedPayee)).map { ($0, SimilarNames.core($0)) }
        )
        return paid.groups { cores[$0.foldedPayee ?? ""] ?? "" }.compactMap { core, group in
            let names = group.payees
            guard core.count >= SimilarNames.least, names.count > 1,
                books.covers(group)
            else { return nil }
            let vouchers = AuditedVouchers(group)
            let detail = SimilarNames.detail.filled(
                names.prefix(10).joined(separator: " / "),
                String(group.count),
                Money(fen: vouchers.amount).grouped
            )
            return AuditFinding(SimilarNames.self, String(group[0].voucher.sequence), detail, vouchers)
        }
    }

    /// A name without what any firm is called; the name itself where nothing would be left of it.
    private static func core(_ name: String) -> String {
        var core = name
        for word in words {
            while let range = core.range(of: word) { core.removeSubrange(range) }
        }
        return core.count >= least ? core : name
    }

    private static let detail = Wording(
        "{0}：付了 {1} 笔，共 {2} 元",
        "{0}: {1} payments, {2} yuan in all"
    )
}

extension String {
    /// Where a word first stands in it.
    fileprivate func range(of word: String) -> Range<String.Index>? { ranges(of: word).first }
}
