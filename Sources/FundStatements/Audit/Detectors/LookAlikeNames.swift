import FundRules

/// Payees whose names look alike and are not the same: a letter of another script stands in one of them.
struct LookAlikeNames: AuditDetector {
    static let name = "look-alike-name"
    static let severity = Severity.high
    static let title = Wording("收款单位名称看着一样、实际不同", "Names that look alike and are not the same")
    static let why = Wording(
        "把名称里的一个字母换成别的文字里长得一样的（如西里尔字母 А），程序就当成另一家：回避名单、同日合计、审批时指定的收款单位都会落空。",
        "With one letter of another script, such as a Cyrillic А, the program takes a name for another: so may a payee who is "
            + "never to be paid, or who was paid that day already, go unnoticed."
    )
    static let ask = Wording(
        "营业执照上的全称、收款账户的户名；名称是谁输入的、从哪里复制的。",
        "The name on the licence and on the bank account; who typed it, or where it was copied from."
    )
    static let scope = AuditScope(
        Wording(
            "收款单位里用别的文字的字母冒充的名称。",
            "Payees whose names have a letter of another script."
        ),
        [],
        blind: Wording(
            "真的换了一个字的名称、同一个人开的几家公司；要看工商登记。",
            "Names that differ by a real character, and firms of one owner; the business register shows both."
        )
    )

    init(_ thresholds: AuditThresholds) {}

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let paid = books.spendings.filter { $0.payee != nil && books.range.reaches($0.date) }
        let refused = Dictionary(grouping: books.state.trust.policy.forbidden, by: LookAlikes.skeleton)
        return paid.groups { LookAlikes.skeleton(of: $0.payee ?? "") }.compactMap { skeleton, group in
            guard books.covers(group) else { return nil }
            var names: [FoldedName: String] = [:]
            var order: [FoldedName] = []
            for name in group.compactMap(\.payee) + (refused[skeleton] ?? []) {
                let folded = FoldedName(name)
                if names.updateValue(names[folded] ?? name, forKey: folded) == nil { order.append(folded) }
            }
            guard order.count > 1 else { return nil }
            let writings = order.compactMap { names[$0] }
            let letters = writings.flatMap(LookAlikes.letters)
            return AuditFinding(
                LookAlikeNames.self,
                String(group[0].voucher.sequence),
                LookAlikeNames.detail.filled(
                    writings.prefix(10).joined(separator: " / "),
                    letters.prefix(10).joined(separator: " ")
                ),
                AuditedVouchers(group)
            )
        }
    }

    private static let detail = Wording(
        "{0}：看着一样，其中的 {1} 是别的文字",
        "{0} look alike; {1} in them are of another script"
    )
}
