import FundLedger
import FundRules

/// Homes struck off as destroyed while the building stands.
///
/// Source: 住宅专项维修资金管理办法第二十九条 – the balance goes back where the house is no more.
struct LoneDestructions: AuditDetector {
    static let name = "destruction"
    static let severity = Severity.medium
    static let title = Wording("楼还在、房屋“灭失”", "Homes destroyed in a building that stands")
    static let why = Wording(
        "房子灭失才退余额；一户没了、左邻右舍都在，可能是借灭失把钱取走。",
        "A balance is paid out where the house is gone; where one home is and its neighbours stand, it may only be a way to "
            + "the money."
    )
    static let ask = Wording(
        "拆除或灭失的证明、不动产注销登记；到现场看；收款账户的户名。",
        "Proof that it is gone and its entry in the land register deleted; go and look; the name on the account paid."
    )
    static let scope = AuditScope(
        Wording(
            "登记了灭失、同一栋楼还有别的户在的房屋；整栋拆除的不算。",
            "Homes recorded as destroyed while others of the building stand; not buildings that are gone."
        ),
        [],
        blind: Wording(
            "整栋是不是真的拆了；要到现场看。",
            "Whether a whole building is gone; go and look."
        )
    )

    private struct Struck {
        let voucher: AuditedVoucher
        let date: CalendarDate
        let home: String
        let amount: Int64
    }

    private var struck: [Struck] = []
    private var payouts: [Struck] = []

    init(_ thresholds: AuditThresholds) {}

    mutating func observe(_ judged: JudgedEntry, _ moment: AuditMoment) {
        let entry = judged.entry
        guard moment.reaches(entry.date) else { return }
        let voucher = AuditedVoucher(entry)
        if let body = entry.body as? Destruction {
            struck.append(Struck(voucher: voucher, date: entry.date, home: body.unit, amount: body.amount))
        } else if let body = entry.body as? Payout {
            payouts.append(Struck(voucher: voucher, date: entry.date, home: body.unit, amount: body.amount))
        }
    }

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let register = books.state.register
        let standing = Dictionary(grouping: register.order.filter(books.stands)) { register.units[$0].building }
        let gone = struck.filter { books.stands($0.voucher) }
        let byBuilding = Dictionary(grouping: gone) { books.building(of: $0.home) ?? "" }
        return byBuilding.sorted { $0.key < $1.key }.compactMap { building, own in
            guard let rest = standing[building]?.count, rest > 0 else { return nil }
            let homes = Set(own.map(\.home))
            let paid = payouts.filter { homes.contains($0.home) && books.stands($0.voucher) }
            guard (own + paid).contains(where: { books.range.contains($0.date) }) else { return nil }
            var vouchers = AuditedVouchers()
            for payout in paid { vouchers.add(payout.voucher, payout.amount) }
            for home in own { vouchers.add(home.voucher, 0) }
            let detail = LoneDestructions.detail.filled(
                building,
                homes.sorted().prefix(10).joined(separator: " "),
                own[0].date.description,
                String(rest),
                Money(fen: vouchers.amount).grouped
            )
            return AuditFinding(LoneDestructions.self, building, detail, vouchers)
        }
    }

    private static let detail = Wording(
        "{0} 栋的 {1} 于 {2} 登记灭失，退了 {4} 元，同栋还有 {3} 户在",
        "{1} of building {0} was recorded as destroyed on {2}, {4} yuan were paid out, and {3} homes of it stand"
    )
}
