import FundLedger
import FundRules

/// Areas, weights or owner groups of homes that were changed around a vote or the beginning of a project and then were what
/// they had been.
///
/// Source: auditors' test of master data that was changed and restored; 民法典第二百七十八条 – votes count by area and heads.
struct RevertedHomes: AuditDetector {
    static let name = "reverted-register"
    static let severity = Severity.high
    static let title = Wording("房屋登记改了又改回", "The register changed and restored")
    static let why = Wording(
        "面积、业主组决定票数和分摊；表决前改、表决后改回，是为那次表决改的。",
        "Areas and owner groups decide votes and shares; changed before a vote and restored after, they were changed for it."
    )
    static let ask = Wording(
        "不动产登记和产权证；两次更正的依据、谁批准的；按原来的登记这次表决通不通得过。",
        "The land register and deeds; on what grounds each change was made and by whom; whether the vote passes without it."
    )
    static let scope = AuditScope(
        Wording(
            "六十天之内改过又改回原样的面积、权重、业主组，其间有涉及这些户的表决或新立的项目。",
            "Areas, weights and owner groups changed and restored within sixty days, with a vote or a new project of these "
                + "homes in between."
        ),
        [],
        blind: Wording(
            "改了不改回的；要对产权证。",
            "Changes that stay; compare the deeds."
        )
    )

    private static let days: Int64 = 60

    /// What votes and shares go by.
    private struct Measures: Equatable {
        let area: Int64
        let weight: Int64?
        var group: String?

        init(_ unit: RegisteredUnit) {
            (area, weight, group) = (unit.area, unit.weight, unit.group)
        }
    }

    private struct Change {
        let voucher: AuditedVoucher
        let home: String
        let date: CalendarDate
        let before: Measures
        let after: Measures
    }

    private var measures: [String: Measures] = [:]
    private var changes: [String: [Change]] = [:]

    init(_ thresholds: AuditThresholds) {}

    mutating func observe(_ judged: JudgedEntry, _ moment: AuditMoment) {
        let entry = judged.entry
        switch entry.body {
        case let body as UnitBatch: for unit in body.units { measures[unit.code] = Measures(unit) }
        case let body as Merge: measures[body.whole.code] = Measures(body.whole)
        case let body as Split: for unit in body.parts { measures[unit.code] = Measures(unit) }
        case let body as Amendment: change(body.unit.code, to: Measures(body.unit), by: entry)
        case let body as Title:
            guard var after = measures[body.unit] else { return }
            after.group = body.group
            change(body.unit, to: after, by: entry)
        default: return
        }
    }

    private mutating func change(_ home: String, to after: Measures, by entry: Entry) {
        guard let before = measures.updateValue(after, forKey: home), before != after else { return }
        let voucher = AuditedVoucher(entry)
        let change = Change(voucher: voucher, home: home, date: entry.date, before: before, after: after)
        changes[home, default: []].append(change)
    }

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let pairs = changes.sorted { $0.key < $1.key }.flatMap { RevertedHomes.restored($0.value) }
        guard !pairs.isEmpty else { return [] }
        return votes(books, pairs) + projects(books, pairs)
    }

    private typealias Pair = (first: Change, last: Change)

    /// Changes and what made the home again what it had been.
    private static func restored(_ own: [Change]) -> [Pair] {
        own.indices.compactMap { index in
            let last = own[(index + 1)...].first { $0.after == own[index].before }
            guard let last, last.date.daysSinceEpoch - own[index].date.daysSinceEpoch <= days else { return nil }
            return (own[index], last)
        }
    }

    private func votes(_ books: AuditBooks, _ pairs: [Pair]) -> [AuditFinding] {
        books.trail.votes.filter { books.range.contains($0.to) }.compactMap { vote in
            finding(books, pairs, vote.voucher, vote.scope, RevertedHomes.vote, vote.title)
        }
    }

    private func projects(_ books: AuditBooks, _ pairs: [Pair]) -> [AuditFinding] {
        let voted = Set(books.trail.votes.compactMap(\.project))
        return books.state.projects.filter { books.range.contains($0.date) && !voted.contains($0.id) }.compactMap {
            let voucher = AuditedVoucher(sequence: $0.sequence, number: nil, kind: Project.kind)
            return finding(books, pairs, voucher, $0.scope.names, RevertedHomes.project, "\($0.id) \($0.title)")
        }
    }

    /// The changes between which something was recorded that concerns their homes.
    private func finding(
        _ books: AuditBooks,
        _ pairs: [Pair],
        _ voucher: AuditedVoucher,
        _ scope: [String],
        _ wording: Wording,
        _ title: String
    ) -> AuditFinding? {
        let own = pairs.filter { pair in
            let building = books.building(of: pair.first.home) ?? ""
            return pair.first.voucher.sequence < voucher.sequence && voucher.sequence < pair.last.voucher.sequence
                && !Set(scope).isDisjoint(with: [Scope.all, building, pair.first.home])
        }
        guard let first = own.map(\.first.date).min(), let last = own.map(\.last.date).max() else { return nil }
        var vouchers = AuditedVouchers()
        vouchers.add(voucher, 0)
        for pair in own { vouchers.add(pair.first.voucher, 0) }
        for pair in own { vouchers.add(pair.last.voucher, 0) }
        let detail = wording.filled(
            title,
            first.description,
            last.description,
            String(own.count),
            own.map(\.first.home).shortened(to: 5, by: " ")
        )
        return AuditFinding(RevertedHomes.self, String(voucher.sequence), detail, vouchers)
    }

    private static let vote = Wording(
        "“{0}”表决前后，{3} 户（{4}）的登记 {1} 改过、{2} 又改回",
        "around the vote “{0}” the register of {3} homes ({4}) was changed on {1} and restored by {2}"
    )
    private static let project = Wording(
        "项目 {0} 立项前后，{3} 户（{4}）的登记 {1} 改过、{2} 又改回",
        "around the beginning of project {0} the register of {3} homes ({4}) was changed on {1} and restored by {2}"
    )
}
