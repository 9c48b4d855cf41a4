import FundLedger
import FundRules

/// Homes that paid in nearly every month and then did not for two, where they are many of a building.
struct MissingDues: AuditDetector {
    static let name = "missing-dues"
    static let severity = Severity.high
    static let readsContributions = true
    static let title = Wording("一向交的户忽然没有交款", "Regular payers that are missing")
    static let why = Wording(
        "一栋楼按月交的户同时断了，多半不是不交，而是收了没有记。",
        "Where the regular payers of a building stop at once they hardly stopped paying: it was taken and not recorded."
    )
    static let ask = Wording(
        "这些月份的收据存根和银行流水；张榜请各户核对。",
        "Stubs of receipts and bank lines of these months; have the homes confirm what they paid."
    )
    static let scope = AuditScope(
        Wording(
            "一年里交过九个月以上、又断了两个月以上的户，占一栋楼这样的户一半以上的。",
            "Homes that paid in nine months of twelve and then not for two, where they are half of a building's."
        ),
        [],
        blind: Wording(
            "零星几户的；要请各户核对。",
            "A home here and there; have owners confirm."
        )
    )

    /// Of the twelve months before, how many a regular payer paid in; how many months are missing; and how many homes.
    private static let regular = 9
    private static let missing = 2
    private static let homes = 3

    /// The months in which each home paid, newest last, each once; no more than the last 24.
    private var months: [String: [Month]] = [:]

    init(_ thresholds: AuditThresholds) {}

    mutating func observe(_ body: Contribution, _ judged: JudgedEntry, _ moment: AuditMoment) {
        guard moment.reaches(judged.entry.date) else { return }
        MissingDues.add(judged.entry.date.month, to: &months[body.unit, default: []])
    }

    private static func add(_ month: Month, to own: inout [Month]) {
        guard own.last != month else { return }
        own.append(month)
        if own.count > 24 { own.removeFirst() }
    }

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        guard let today = books.today else { return [] }
        let now = today.month.index
        var regulars: [String: Int] = [:]
        var gone: [String: [(code: String, last: Month)]] = [:]
        for index in books.state.register.order where books.stands(index) {
            let unit = books.state.register.units[index]
            guard let own = months[unit.code], let last = own.max() else { continue }
            let year = own.count { $0.index > last.index - 12 }
            guard year >= MissingDues.regular else { continue }
            regulars[unit.building, default: 0] += 1
            // The month of today is not over yet.
            if now - last.index - 1 >= MissingDues.missing {
                gone[unit.building, default: []].append((unit.code, last))
            }
        }
        return gone.sorted { $0.key < $1.key }.compactMap { building, homes in
            guard homes.count >= MissingDues.homes, homes.count * 2 >= regulars[building] ?? 0 else { return nil }
            let last = homes.map(\.last).max() ?? today.month
            let detail = MissingDues.detail.filled(
                building,
                String(homes.count),
                String(regulars[building] ?? 0),
                last.description,
                homes.prefix(5).map(\.code).joined(separator: " ")
            )
            return AuditFinding(MissingDues.self, building, detail)
        }
    }

    private static let detail = Wording(
        "{0} 栋一向按月交的 {2} 户里，{1} 户自 {3} 以后没有交款记录：{4} 等",
        "building {0}: of {2} homes that paid every month {1} have paid nothing after {3}: {4} and others"
    )
}

extension Month {
    /// Months since the year 0.
    fileprivate var index: Int { year * 12 + month }
}
