import FundLedger
import FundRules

/// Refunds that come too often: three to one home within a year, five homes on one day.
struct Refunds: AuditDetector {
    static let name = "refunds"
    static let severity = Severity.medium
    static let title = Wording("退款过多", "Many refunds")
    static let why = Wording(
        "多交了才退，一年难得一次；反复退给一户、一天退给好几户，可能是借退款把钱取走。",
        "A home pays too much once in a while; refunds in series may be a way to take money out."
    )
    static let ask = Wording(
        "退款申请、业主签收和收款账户的户名；原来交款的银行回单。",
        "The owner's application and receipt, the name on the account paid, and the bank's slip of what had been paid in."
    )
    static let scope = AuditScope(
        Wording(
            "一年内退给一户三次以上、一天退五户以上。",
            "Three refunds to one home within a year, five homes on a day."
        ),
        [],
        blind: Wording(
            "退款退到了谁的账户；要看银行回单。",
            "On whose account it was paid; see the bank's slips."
        )
    )

    private static let perHome = 3
    private static let perDay = 5

    private struct Given {
        let voucher: AuditedVoucher
        let home: String
        let date: CalendarDate
        let amount: Int64
    }

    private var given: [Given] = []

    init(_ thresholds: AuditThresholds) {}

    mutating func observe(_ judged: JudgedEntry, _ moment: AuditMoment) {
        guard moment.isCovered, let body = judged.entry.body as? Refund,
            let original = judged.earlier(body.entry)?.body, let home = original.about.unit
        else { return }
        let voucher = AuditedVoucher(judged.entry)
        given.append(Given(voucher: voucher, home: home, date: judged.entry.date, amount: body.amount))
    }

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let standing = given.filter { books.stands($0.voucher) }
        let homes = Dictionary(grouping: standing, by: \.home).filter { own in
            own.value.indices.contains { index in
                let first = own.value[index].date.daysSinceEpoch
                return own.value[index...].count { $0.date.daysSinceEpoch - first <= 365 } >= Refunds.perHome
            }
        }
        let days = Dictionary(grouping: standing, by: \.date).filter { own in
            Set(own.value.map(\.home)).count >= Refunds.perDay
        }
        let ofHomes = homes.sorted { $0.key < $1.key }.map { home, own in finding(home, own, Refunds.ofHome) }
        return ofHomes
            + days.sorted { $0.key < $1.key }.map { day, own in finding(day.description, own, Refunds.ofDay) }
    }

    private func finding(_ key: String, _ own: [Given], _ wording: Wording) -> AuditFinding {
        var vouchers = AuditedVouchers()
        for refund in own { vouchers.add(refund.voucher, refund.amount) }
        let detail = wording.filled(key, String(own.count), Money(fen: vouchers.amount).grouped)
        return AuditFinding(Refunds.self, key, detail, vouchers)
    }

    private static let ofHome = Wording("退给 {0} {1} 次，共 {2} 元", "{1} refunds to {0}, {2} yuan in all")
    private static let ofDay = Wording("{0} 一天退了 {1} 笔，共 {2} 元", "{1} refunds on {0}, {2} yuan in all")
}
