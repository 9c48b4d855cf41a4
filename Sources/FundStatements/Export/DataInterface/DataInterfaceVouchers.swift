import FundLedger
import FundRules
import TransparencyLog

/// Writes the vouchers of a fiscal year as records of 记账凭证 (GB/T 24589.1-2010, table 2-06), one a posting.
///
/// Those that the books of the accounts count, closings of years with them: an opening voucher is the balance that its year
/// opens with.
struct DataInterfaceVouchers {
    private let year: Period
    private var bearings = BearingIndex()

    /// - Parameter year: a calendar year, which is the fiscal year.
    init(year: Period) {
        self.year = year
    }

    /// The records of a voucher; nil for what is none, and for those of other years.
    ///
    /// - Parameter state: the state after the entry.
    mutating func records(_ judged: JudgedEntry, _ state: FundState) -> String? {
        let entry = judged.entry
        guard let number = entry.number else { return nil }
        // A later reversal is counted where its original was, so every voucher is looked at.
        let bearing = bearings.bearing(of: entry)
        let isCounted = bearing.isMovement || bearing == .closing
        guard isCounted, entry.date >= year.firstDay, entry.date <= year.lastDay else { return nil }
        let voucher = Voucher(judged, number, state)
        // On the sides on which the books have them.
        return bearings.shown(entry).enumerated().map { voucher.record($1, line: $0 + 1) }.joined()
    }
}

/// What every record of a voucher says alike.
private struct Voucher {
    let entry: Entry
    let number: VoucherNumber
    let summary: String
    let unit: String
    let project: String
    /// The entry and its hash, by which the voucher is found in the ledger.
    let extended: String
    let document: (type: String, number: String)
    let recorder: String
    let approvers: String

    init(_ judged: JudgedEntry, _ number: VoucherNumber, _ state: FundState) {
        entry = judged.entry
        self.number = number
        let body = entry.body
        let about = body.about
        let voucher = body.asVoucher
        summary = [type(of: body).name.zh, judged.words].filter { !$0.isEmpty }.joined(separator: " ")
        unit = about.unit ?? judged.effect.unit.map { state.register.units[$0].code } ?? ""
        project = about.project ?? judged.effect.project(in: state) ?? ""
        extended = "\(entry.sequence)-\(judged.hash.base64)"
        document =
            if let invoice = voucher?.invoice {
                ("发票", invoice)
            } else if let reference = voucher?.reference {
                ("银行流水", reference)
            } else {
                ("", "")
            }
        recorder = Voucher.title(entry.recorder, state)
        approvers = Voucher.approvers(of: entry, state)
    }

    private static func title(_ key: KeyID, _ state: FundState) -> String {
        state.member(key)?.title ?? key.description
    }

    /// Who approved the request that it draws on; an office that several hold is named once.
    private static func approvers(of entry: Entry, _ state: FundState) -> String {
        guard let request = entry.body.asVoucher?.request, let index = state.trust.matter(request) else {
            return ""
        }
        var titles: [String] = []
        for approver in state.trust.matters[index].approvers {
            let title = title(approver.key, state)
            if !titles.contains(title) { titles.append(title) }
        }
        return titles.joined(separator: "、")
    }

    func record(_ posting: Posting, line: Int) -> String {
        let archives = DataInterfaceArchive.of(posting.account)
        var row = DataInterfaceRow(.voucher)
        row.date(entry.date)
        row.word(String(entry.date.year))
        row.word(DataInterface.number(of: entry.date.month))
        row.word(DataInterface.voucherType)
        row.word(number.description)
        row.word(String(line))
        row.text(summary)
        row.word(posting.account.description)
        row.code(archives == .unit ? unit : "")
        row.code(archives == .project ? project : "")
        row.word(DataInterface.currency)
        row.skip(1)
        row.amount(posting.isCredit ? 0 : posting.amount)
        row.amount(posting.isCredit ? posting.amount : 0)
        row.skip(1)
        row.word("1.0000")
        row.skip(1)
        row.text(extended)
        row.skip(2)
        row.word(document.type)
        row.text(document.number)
        row.skip(1)
        row.integer(entry.attachments.count)
        row.text(recorder)
        row.text(approvers)
        row.text(recorder)
        row.word("1")
        row.word("0")
        row.skip(1)
        return row.line
    }
}
