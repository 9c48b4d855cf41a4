import FundLedger
import FundRules

/// What two or more reconciliations in a row found on one side only.
///
/// Source: 银行存款余额调节表 – what is under way arrives with the next statement.
struct AgedItems: AuditDetector {
    static let name = "aged-items"
    static let severity = Severity.high
    static let title = Wording("未达账项久悬", "Items that never arrive")
    static let why = Wording(
        "未达账项下个月就该到账；连着几次对账都还在，钱可能根本没有进出银行，或者银行的收付没有记账。",
        "What is under way arrives within a month; what is still there may never have moved at the bank, or was never recorded."
    )
    static let ask = Wording(
        "银行回单；逐笔向开户银行查询。",
        "The bank's slips; ask the bank about each of them."
    )
    static let scope = AuditScope(
        Wording(
            "两次以上对账都挂着的未达账项；银行自己退回的一出一进不算。",
            "Items that two reconciliations or more found on one side only; not what the bank itself sent back."
        ),
        [],
        blind: Wording(
            "流水文件本身是假的；要自己去银行打一份。",
            "A bank file that is forged; fetch one at the bank."
        )
    )

    private struct Item: Hashable {
        let entry: Int?
        let line: Reconciliation.BankItem?
        let amount: Int64
    }

    /// The months in which each item was found.
    private var months: [Item: [Month]] = [:]
    private var order: [Item] = []
    /// The vouchers among them, by entry.
    private var vouchers: [Int: AuditedVoucher] = [:]
    private var last: (month: Month, items: Set<Item>)?

    init(_ thresholds: AuditThresholds) {}

    mutating func observe(_ judged: JudgedEntry, _ moment: AuditMoment) {
        guard let body = judged.entry.body as? Reconciliation, moment.reaches(body.period.lastDay) else { return }
        let items =
            body.ledgerOnly.map { Item(entry: $0.entry, line: nil, amount: $0.amount) }
            + body.bankOnly.map { Item(entry: nil, line: $0, amount: $0.amount) }
        for item in items {
            if months[item] == nil {
                order.append(item)
                if let entry = item.entry {
                    let number = judged.earlier(entry)?.number
                    vouchers[entry] = AuditedVoucher(sequence: entry, number: number)
                }
            }
            if months[item]?.contains(body.period) != true { months[item, default: []].append(body.period) }
        }
        last = (body.period, Set(items))
    }

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        guard let last else { return [] }
        return order.compactMap { item in
            guard let found = months[item], found.count > 1, last.items.contains(item), !isReturned(item) else {
                return nil
            }
            var vouchers = AuditedVouchers()
            if let voucher = item.entry.flatMap({ self.vouchers[$0] }) { vouchers.add(voucher, item.amount) }
            let detail = (item.entry == nil ? AgedItems.atTheBank : AgedItems.inTheBooks).filled(
                String(found.count),
                found[0].description,
                found[found.count - 1].description,
                Money(fen: item.amount).grouped,
                item.line.map { "\($0.date) \($0.reference ?? "")" } ?? ""
            )
            let key = item.entry.map(String.init) ?? "\(item.line?.date.description ?? "")-\(item.amount)"
            return AuditFinding(AgedItems.self, key, detail, vouchers, amount: abs(item.amount))
        }
    }

    /// Whether the bank took it back itself: out and in again.
    private func isReturned(_ item: Item) -> Bool {
        item.line != nil && (last?.items.contains { $0.line != nil && $0.amount == -item.amount } ?? false)
    }

    private static let inTheBooks = Wording(
        "账上 {3} 元的一笔，{1} 至 {2} 对账 {0} 次银行都没有",
        "a voucher of {3} yuan is not at the bank in {0} reconciliations, from {1} to {2}"
    )
    private static let atTheBank = Wording(
        "银行 {4} 的一笔 {3} 元，{1} 至 {2} 对账 {0} 次账上都没有",
        "a line of the bank ({4}) of {3} yuan is not in the books in {0} reconciliations, from {1} to {2}"
    )
}
