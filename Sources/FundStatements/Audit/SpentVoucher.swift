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
    let project: String?
    let invoice: String?
    /// The request that it draws on.
    let request: Int?
    let attachments: Int
    /// The entry that reverses it.
    var reversedBy: Int?

    /// Nil for what spends nothing.
    init?(_ judged: JudgedEntry, _ moment: AuditMoment) {
        let entry = judged.entry
        guard let number = entry.number, let amount = SpentVoucher.amount(entry.body) else { return nil }
        let particulars = Particulars(entry.body)
        voucher = AuditedVoucher(sequence: entry.sequence, number: number)
        kind = entry.kind
        date = entry.date
        day = moment.day
        hour = moment.hour
        self.amount = amount
        payee = particulars.payee
        project = particulars.project
        invoice = particulars.invoice
        request = SpentVoucher.request(entry.body)
        attachments = entry.attachments.count
    }

    private static func amount(_ body: any EntryBody) -> Int64? {
        switch body {
        case let body as Payment: body.amount
        case let body as Expense: body.amount
        case let body as Correction: amount(body.voucher)
        case let body as Refund: body.amount
        case let body as Payout: body.amount
        case let body as Handover: body.direction == .out ? body.amount : nil
        default: nil
        }
    }

    private static func request(_ body: any EntryBody) -> Int? {
        if let correction = body as? Correction { return request(correction.voucher) }
        return (body as? any Spending)?.request
    }

    /// The payee as it is compared: full-width letters, case, spaces and punctuation make no difference.
    var foldedPayee: String? { payee.map(Folding.folded) }
}

/// Text as it is compared when somebody may have written the same in another way.
enum Folding {
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
