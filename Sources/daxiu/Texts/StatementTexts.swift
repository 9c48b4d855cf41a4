import FundRules

/// The words of `statement` and `export`.
enum StatementTexts {
    static let unitMissing = Wording(
        "要写房号，如 daxiu statement unit 08-2-1103 --period 2025",
        "name the unit, as in daxiu statement unit 08-2-1103 --period 2025"
    )
    static let accountMissing = Wording(
        "要写科目，如 daxiu statement account 1001 --period 2025",
        "name the account, as in daxiu statement account 1001 --period 2025"
    )
    static let subjectUnexpected = Wording("{0} 后面不该有 {1}", "{0} takes nothing after it, but there is {1}")
}
