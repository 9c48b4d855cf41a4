import FundLedger
import FundRules

/// Reversals that nothing was recorded for again within days.
struct LoneReversals: AuditDetector {
    static let name = "lone-reversal"
    static let severity = Severity.high
    static let readsContributions = true
    static let title = Wording("冲销后没有重记", "Reversed and not recorded again")
    static let why = Wording(
        "记错了的会改正重记；只冲不记，可能是把钱悄悄退了出去，或者付了款又从账上抹掉。",
        "An error is put right; a reversal alone may hand money out quietly, or wipe a payment off that was made."
    )
    static let ask = Wording(
        "冲销的原因和凭据；银行流水里这笔钱有没有回来、去了哪里。",
        "Why it was reversed, on what paper; whether the bank had the money back, and where it went."
    )
    static let scope = AuditScope(
        Wording(
            "冲销以后七天内，没有同类、同一对象或同一金额重记的。",
            "Reversals after which nothing of the kind and party, or amount, was recorded within seven days."
        ),
        [],
        blind: Wording(
            "重记给了别人的；要看两张凭证的收款人。",
            "What was recorded again for somebody else; compare the payees."
        )
    )

    private static let days: Int64 = 7

    private struct Lone {
        let voucher: AuditedVoucher
        let original: AuditedVoucher
        let kind: String
        let party: String?
        let date: CalendarDate
        let day: CalendarDate
        let amount: Int64
        let isCovered: Bool
    }

    /// What may still be recorded again, in order of the day of its recording.
    private var open: [Lone] = []
    /// What was not within the days.
    private var lone: [Lone] = []

    init(_ thresholds: AuditThresholds) {}

    mutating func observe(_ judged: JudgedEntry, _ moment: AuditMoment) {
        let entry = judged.entry
        guard entry.number != nil else { return }
        if let body = entry.body as? Reversal {
            guard let original = judged.earlier(body.entry), !(original.body is Refund) else { return }
            let amount = original.postings.debits
            open.append(
                Lone(
                    voucher: AuditedVoucher(entry),
                    original: AuditedVoucher(original),
                    kind: original.kind,
                    party: original.body.about.party,
                    date: entry.date,
                    day: moment.day,
                    amount: amount,
                    isCovered: moment.isCovered
                )
            )
        } else if !open.isEmpty {
            correct(entry, moment.day)
        }
    }

    mutating func observe(_ contribution: Contribution, _ judged: JudgedEntry, _ moment: AuditMoment) {
        if !open.isEmpty { correct(judged.entry, moment.day) }
    }

    /// What is of the kind, and of the party or the amount, puts a reversal right: the newest first.
    private mutating func correct(_ entry: Entry, _ day: CalendarDate) {
        let over = open.prefix { day.daysSinceEpoch - $0.day.daysSinceEpoch > LoneReversals.days }
        lone += over
        open.removeFirst(over.count)
        let amount = entry.postings.debits
        let party = entry.body.about.party
        let index = open.lastIndex { lone in
            lone.kind == entry.kind && (lone.party == party || lone.amount == amount)
        }
        if let index { open.remove(at: index) }
    }

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        guard let today = books.today else { return [] }
        return (lone + open).filter { lone in
            lone.isCovered && today.daysSinceEpoch - lone.day.daysSinceEpoch > LoneReversals.days
        }
        .map { lone in
            var vouchers = AuditedVouchers()
            vouchers.add(lone.voucher, lone.amount)
            vouchers.add(lone.original, 0)
            let name = EntryKinds.name(of: lone.kind)
            let detail = LoneReversals.detail.filled(
                with: .plain(lone.date.description),
                name,
                lone.original.place,
                .plain(Money(fen: lone.amount).grouped)
            )
            return AuditFinding(LoneReversals.self, String(lone.voucher.sequence), detail, vouchers)
        }
    }

    private static let detail = Wording(
        "{0} 冲销了{1} {2}（{3} 元），七天内没有重记",
        "{1} {2} ({3} yuan) was reversed on {0} and not recorded again within seven days"
    )
}
