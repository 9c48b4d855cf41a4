import FundLedger
import FundRules

/// Free text that looks like a name, or a phone, identity card or bank card number; shown covered.
struct PersonalData: AuditDetector {
    static let name = "personal-data"
    static let severity = Severity.high
    static let readsContributions = true
    static let title = Wording("疑似个人信息", "Looks like personal data")
    static let why = Wording(
        "账本公开而且删不掉；姓名、电话、证件号、卡号只能放进可删除的私密栏。",
        "The ledger is public and nothing is ever removed; names, phones, identity and card numbers belong into private "
            + "details."
    )
    static let ask = Wording(
        "告知当事人；以后写入私密栏；公示时遮盖这一条的文字。",
        "Tell those concerned; use private details from now on; cover this text where it is published."
    )
    static let scope = AuditScope(
        Wording(
            "公开文字里像姓名、手机、证件、银行卡号的。",
            "What looks like names, phone, identity and card numbers in public texts."
        ),
        [],
        blind: Wording(
            "少见的写法、附件里的内容。",
            "Unusual writings, and what stands in attachments."
        )
    )

    private var found: [(voucher: AuditedVoucher, detail: Wording)] = []
    /// Texts that had nothing, and are not looked through again.
    private var clean: Set<FreeText> = []
    /// The memo of the last contribution that had nothing, as it is written: most that follow say the same.
    private var lastMemo: [UInt8] = []
    private static let limit = 1000

    init(_ thresholds: AuditThresholds) {}

    mutating func observe(_ judged: JudgedEntry, _ moment: AuditMoment) {
        guard moment.isCovered, found.count < PersonalData.limit else { return }
        for text in judged.entry.texts(in: judged.line) where !clean.contains(text) {
            let details = PersonalData.details(text)
            found += details.map { (AuditedVoucher(judged.entry), $0) }
            if details.isEmpty {
                if clean.count >= PersonalData.limit { clean = [] }
                clean.insert(text)
            }
        }
    }

    mutating func observe(_ contribution: Contribution, _ judged: JudgedEntry, _ moment: AuditMoment) {
        guard moment.isCovered else { return }
        let memo = judged.entry.memo?.bytes(in: judged.line)
        if !judged.entry.hasEnclosures, memo?.elementsEqual(lastMemo) ?? true { return }
        let count = found.count
        observe(judged, moment)
        if let memo, found.count == count { lastMemo = Array(memo) }
    }

    /// What a text looks like; payees may be individuals.
    private static func details(_ text: FreeText) -> [Wording] {
        let names = text.field.namesParty ? [] : PersonalName.all(in: text.text)
        return names.map { ofPerson.filled($0.covered) }
            + PersonalNumber.all(in: text.text).map { wording($0.sort).filled($0.covered) }
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
            return AuditFinding(PersonalData.self, key, item.detail, vouchers)
        }
    }

    private static func wording(_ sort: PersonalNumber.Sort) -> Wording {
        switch sort {
        case .phone: Wording("像手机号：{0}", "looks like a phone number: {0}")
        case .identity: Wording("像身份证号：{0}", "looks like an identity card number: {0}")
        case .card: Wording("像银行卡号：{0}", "looks like a bank card number: {0}")
        }
    }

    private static let ofPerson = Wording("像人名：{0}", "looks like a person's name: {0}")
}
