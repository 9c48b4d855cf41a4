/// Words that banks have in fields.
enum BankWords {
    /// What came in, what went out, and what is neither; small letters, without blanks.
    private static let directions: [String: Direction] = {
        var words: [String: Direction] = [:]
        for word in [
            "贷", "贷方", "收", "收入", "入", "入账", "转入", "进", "进账", "存", "存入", "收款", "来账", "来帐", "c", "cr", "credit", "in",
            "+",
        ] {
            words[word] = .into
        }
        for word in [
            "借", "借方", "支", "支出", "出", "出账", "转出", "付", "付款", "取", "支取", "取出", "往账", "往帐", "d", "dr", "debit", "out",
            "-",
        ] {
            words[word] = .out
        }
        for word in ["不计收支", "中性交易", "/"] { words[word] = .neither }
        return words
    }()

    /// Which way money goes.
    enum Direction { case into, out, neither }

    /// The direction that a word means: what the bank debits an account with is what its owner paid.
    static func direction(_ word: String) -> Direction? {
        let plain = word.halfWidth.lowercased()
        if let direction = directions[plain.filter { !$0.isWhitespace }] { return direction }
        // In two languages: `贷 Cr`.
        let both = plain.split(whereSeparator: \.isWhitespace).map { directions[String($0)] }
        return Set(both).count == 1 ? both[0] : nil
    }

    /// Whether an account in yuan may have a currency.
    static func isYuan(_ currency: String) -> Bool {
        let plain = currency.halfWidth.lowercased().filter { !$0.isWhitespace }
        return plain.contains("人民币") || yuan.contains(plain)
    }

    private static let yuan: Set<String> = ["cny", "rmb", "¥", "元", "156", "01", "001", "1", "14"]
    private static let void = ["关闭", "失败", "等待", "已取消", "未支付", "待支付"]

    /// Whether nothing came of a line: a payment that was closed, failed or is waited for.
    static func isVoid(_ status: String) -> Bool {
        !status.isEmpty && void.contains(where: status.contains)
    }
}
