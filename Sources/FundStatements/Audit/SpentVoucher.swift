import FundLedger
import FundRules

/// Money that left the fund for somebody outside.
struct SpentVoucher: Sendable {
    let voucher: AuditedVoucher
    let kind: String
    let date: CalendarDate
    /// The day it was recorded.
    let day: CalendarDate
    let hour: Int
    /// In fen.
    let amount: Int64
    /// Who was paid; nil where money went back to an owner.
    let payee: String?
    /// The payee as it is compared: full-width letters, case, spaces and punctuation make no difference.
    let foldedPayee: String?
    let project: String?
    /// Whether it pays for a project's works themselves, and not for supervision or the like.
    let isForWorks: Bool
    let invoice: String?
    /// The request that it draws on.
    let request: Int?
    let attachments: Int
    /// What running costs were for; nil for anything else.
    let category: Expense.Category?
    /// The entry that reverses it.
    var reversedBy: Int?

    /// What a bank may take for a transfer at most, in fen.
    ///
    /// Source: 商业银行服务政府指导价目录（发改价格〔2014〕268号）.
    static let dearestFee: Int64 = 20_000

    /// Nil for what spends nothing.
    ///
    /// - Parameter names: folds the payee.
    init?(_ judged: JudgedEntry, _ moment: AuditMoment, _ names: inout Folding) {
        let entry = judged.entry
        let body = entry.body
        let about = body.about
        guard entry.number != nil, let amount = about.spent else { return nil }
        voucher = AuditedVoucher(entry)
        kind = entry.kind
        date = entry.date
        day = moment.day
        hour = moment.hour
        self.amount = amount
        payee = about.payee
        foldedPayee = about.payee.map { names.folded($0) }
        project = about.project
        isForWorks = about.project != nil && body.asVoucher?.part == nil
        invoice = body.asVoucher?.invoice
        request = body.asVoucher?.request
        attachments = entry.attachments.count
        category = (body as? Expense)?.category
    }

    /// Whether the bank took it by itself as a fee: it writes no invoice, and nobody chose it.
    var isBankFee: Bool { category == .bankFee }
}

extension [SpentVoucher] {
    /// The spendings by something they have in common, in order of the first of each.
    func groups(_ key: (SpentVoucher) -> String) -> [(key: String, spendings: [SpentVoucher])] {
        var order: [String] = []
        var groups: [String: [SpentVoucher]] = [:]
        for spending in self {
            let key = key(spending)
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(spending)
        }
        return order.map { ($0, groups[$0] ?? []) }
    }

    /// Who was paid, each once, as the first voucher writes it.
    var payees: [String] {
        var seen: Set<String> = []
        return compactMap { seen.insert($0.foldedPayee ?? "").inserted ? $0.payee : nil }
    }

    /// In order of business date.
    var byDate: [SpentVoucher] { sorted { ($0.date, $0.voucher.sequence) < ($1.date, $1.voucher.sequence) } }
}

/// Text as it is compared when somebody may have written the same in another way.
///
/// A value remembers what it folded: few names are paid often.
struct Folding {
    private var known: [String: String] = [:]

    mutating func folded(_ text: String) -> String {
        if let folded = known[text] { return folded }
        let folded = Folding.folded(text)
        known[text] = folded
        return folded
    }

    /// Letters and digits alone, half-width and in lower case, without what shows nothing.
    static func folded(_ text: String) -> String {
        var result = ""
        for scalar in FoldedName(text).text.unicodeScalars {
            let half = scalar.halfWidth
            guard half.properties.isAlphabetic || half.properties.numericType != nil else { continue }
            result += half.properties.lowercaseMapping
        }
        return result
    }
}
