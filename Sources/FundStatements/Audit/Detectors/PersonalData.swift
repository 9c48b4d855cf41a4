import FundLedger
import FundRules

/// Free text that looks like a phone, identity card or bank card number; shown with its middle covered.
struct PersonalData: AuditDetector {
    static let name = "personal-data"
    static let severity = Severity.high
    static let title = Wording("疑似个人信息", "Looks like personal data")
    static let why = Wording(
        "账本公开而且删不掉；姓名、电话、证件号、卡号只能放进可删除的私密栏。",
        "The ledger is public and nothing is ever removed; phones, identity and card numbers belong into private details."
    )
    static let ask = Wording(
        "告知当事人；以后写入私密栏；公示时遮盖这一条的文字。",
        "Tell those concerned; use private details from now on; cover this text where it is published."
    )

    private var found: [(voucher: AuditedVoucher, sort: PersonalNumber.Sort, text: String)] = []
    private static let limit = 1000

    init(_ thresholds: AuditThresholds) {}

    mutating func observe(_ judged: JudgedEntry, _ moment: AuditMoment) {
        guard moment.isCovered, found.count < PersonalData.limit else { return }
        for text in judged.freeTexts {
            for number in PersonalNumber.all(in: text) {
                let voucher = AuditedVoucher(sequence: judged.entry.sequence, number: judged.entry.number)
                found.append((voucher, number.sort, number.covered))
            }
        }
    }

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        var seen: [Int: Int] = [:]
        return found.map { item in
            // An entry can have several.
            let count = seen[item.voucher.sequence, default: 0]
            seen[item.voucher.sequence] = count + 1
            let key = "\(item.voucher.sequence)" + (count == 0 ? "" : ".\(count + 1)")
            var vouchers = AuditedVouchers()
            vouchers.add(item.voucher, 0)
            let wording =
                switch item.sort {
                case .phone: PersonalData.phone
                case .identity: PersonalData.identity
                case .card: PersonalData.card
                }
            return AuditFinding(PersonalData.self, key, wording.filled(item.text), vouchers)
        }
    }

    private static let phone = Wording("像手机号：{0}", "looks like a phone number: {0}")
    private static let identity = Wording("像身份证号：{0}", "looks like an identity card number: {0}")
    private static let card = Wording("像银行卡号：{0}", "looks like a bank card number: {0}")
}

extension JudgedEntry {
    /// What people typed freely into the entry.
    fileprivate var freeTexts: [String] {
        var texts: [String] = []
        if let memo = entry.memo { texts.append(memo.string(in: line)) }
        if type(of: entry.body) != Contribution.self {
            let particulars = Particulars(entry.body)
            texts += [particulars.payee, particulars.reason, particulars.title].compactMap { $0 }
        }
        return texts + entry.attachments.map(\.name)
    }
}
