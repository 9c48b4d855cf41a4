/// The words that banks and payers write, by what they mean; folded as the texts are that they are looked for in.
enum LineWords {
    /// 结息: interest of the deposit.
    static let interest: WordList = ["结息", "利息", "存息", "季度息", "付息", "入息", "interest"]
    /// Interest of bonds.
    static let bondInterest: WordList = ["国债利息", "国债付息", "债券利息", "债券付息", "bondinterest", "coupon"]
    /// What the bank takes for itself.
    static let fee: WordList = [
        "手续费", "账户管理费", "帐户管理费", "账户维护费", "帐户维护费", "账户费", "工本费", "短信费", "短信服务费", "年费", "回单费", "汇划费", "网银费",
        "网银服务费", "电子银行费", "对账费", "函证费", "服务费", "管理费", "bankfee", "accountfee", "handlingfee", "servicefee",
        "managementfee", "transferfee", "monthlyfee", "servicecharge", "bankcharge",
    ]
    /// Money that comes back, or goes back.
    static let back: WordList = [
        "退款", "退回", "退汇", "退票", "退还", "退费", "冲正", "冲回", "冲销", "冲账", "抹账", "撤销", "返还", "refund", "returned",
        "reversal", "reversed", "chargeback",
    ]
    /// Cash.
    static let cash: WordList = ["现金", "存现", "取现", "提现", "备用金", "现存", "现支", "现取", "cash"]
    /// Bonds.
    static let bonds: WordList = ["国债", "债券", "兑付", "认购", "treasurybond", "govbond"]
    /// A bank itself, and what it calls accounts of its own.
    static let bank: WordList = ["银行", "信用社", "农商", "邮储", "支行", "分行", "营业部", "应付", "收入", "内部", "bank"]
    /// What pays for many: what it paid before says nothing of whose the next is.
    static let collectors: WordList = [
        "支付", "财付通", "微信", "银联", "网联", "信用社", "公司", "中心", "物业", "超市", "委员", "居委", "业委", "政府", "医院", "学校", "清算",
        "结算", "专户", "备付", "内部", "过渡", "应付", "应收", "银行", "商店", "合作社", "事务所", "bank", "ltd", "limited", "inc.",
        "company", "corp", "alipay", "wechat", "paypal", "service", "center", "centre",
    ]

    /// Whether a folded text has one of some words.
    static func has(_ words: WordList, in folded: String) -> Bool { words.isAnyIn(folded) }

    /// Whether a folded name is, for all one can see, that of one person.
    static func isPerson(_ folded: String) -> Bool {
        let count = folded.unicodeScalars.count
        guard count >= 2, count <= 40, !has(collectors, in: folded) else { return false }
        return folded.utf8.allSatisfy { $0 < 0x80 } || count <= 12
    }
}

/// Words that texts are looked through for, as bytes: a bank's file has thousands of texts.
struct WordList: ExpressibleByArrayLiteral {
    private let words: [[UInt8]]

    init(arrayLiteral words: String...) { self.init(words) }

    init(_ words: [String]) {
        // Folded as the texts are: what has marks of its own is taken apart.
        self.words = words.map { Array(FoldedName($0).text.utf8) }
    }

    /// Whether a folded text has one of the words.
    func isAnyIn(_ folded: String) -> Bool {
        var folded = folded
        return folded.withUTF8 { text in
            words.contains { word in
                guard let first = word.first, word.count <= text.count else { return false }
                return (0...(text.count - word.count)).contains { start in
                    text[start] == first && word.indices.allSatisfy { text[start + $0] == word[$0] }
                }
            }
        }
    }
}
