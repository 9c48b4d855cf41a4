import FundLedger
import FundRules

/// Handovers that take from some homes what others have, or that hand over few homes alone.
///
/// Source: 住宅专项维修资金管理办法第十五条 – what is handed over is what each home has.
struct UnevenHandovers: AuditDetector {
    static let name = "handover"
    static let severity = Severity.high
    static let title = Wording("划转不成比例", "Uneven handovers")
    static let why = Wording(
        "划转是把各户原有的余额整体移过来、移过去；有加有减，等于把一户的钱挪给另一户，银行只看得到差额。",
        "A handover moves what homes have; where some gain and others lose, one home's money goes to another, and the bank "
            + "sees the difference alone."
    )
    static let ask = Wording(
        "移交双方盖章的分户清单；银行回单；为什么这几户是减。",
        "The list by homes that both sides signed; the bank's slip; why these homes lose."
    )
    static let scope = AuditScope(
        Wording(
            "分户金额有正有负的划转，以及只转出不到一半房屋的划转。",
            "Handovers with amounts above and below zero, and those out of less than half of the homes."
        ),
        [],
        blind: Wording(
            "清单整个是假的；要向移交单位核对。",
            "A list that is false as a whole; ask the other side."
        )
    )

    private struct Moved {
        let voucher: AuditedVoucher
        let date: CalendarDate
        let body: Handover
    }

    private var moved: [Moved] = []

    init(_ thresholds: AuditThresholds) {}

    mutating func observe(_ judged: JudgedEntry, _ moment: AuditMoment) {
        guard moment.isCovered, let body = judged.entry.body as? Handover else { return }
        let voucher = AuditedVoucher(judged.entry)
        moved.append(Moved(voucher: voucher, date: judged.entry.date, body: body))
    }

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let homes = books.state.register.order.count(where: books.stands)
        return moved.filter { books.stands($0.voucher) }.compactMap { moved in
            let lines = moved.body.units
            let losing = lines.filter { $0.amount < 0 }
            let gaining = lines.filter { $0.amount > 0 }
            let isMixed = !losing.isEmpty && !gaining.isEmpty
            let isPartial = moved.body.direction == .out && !lines.isEmpty && lines.count * 2 < homes
            guard isMixed || isPartial else { return nil }
            var vouchers = AuditedVouchers()
            vouchers.add(moved.voucher, moved.body.amount)
            func list(_ lines: [(unit: String, amount: Int64)]) -> String {
                lines.lazy.map { "\($0.unit) \(Money(fen: $0.amount).grouped)" }.shortened(to: 5, by: " / ")
            }
            let detail = (isMixed ? UnevenHandovers.mixed : UnevenHandovers.partial).filled(
                moved.date.description,
                moved.body.custodian,
                Money(fen: moved.body.amount).grouped,
                list(gaining),
                list(losing),
                String(lines.count),
                String(homes)
            )
            let key = String(moved.voucher.sequence)
            return AuditFinding(UnevenHandovers.self, key, detail, vouchers, severity: isMixed ? nil : .medium)
        }
    }

    private static let mixed = Wording(
        "{0} 与 {1} 划转 {2} 元，其中增加的 {3}，减少的 {4}",
        "handover with {1} on {0} of {2} yuan: {3} on one side, {4} on the other"
    )
    private static let partial = Wording(
        "{0} 向 {1} 转出 {2} 元，只有 {6} 户里的 {5} 户：{3}",
        "{2} yuan were handed over to {1} on {0}, of {5} homes among {6}: {3}"
    )
}
