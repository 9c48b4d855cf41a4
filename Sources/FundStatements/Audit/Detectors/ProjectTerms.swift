import FundLedger
import FundRules

/// What does not fit together in a project: paid after the work failed, a contract that grew, another payee than the
/// contractor, nothing kept back or released soon.
///
/// Source: 建设工程质量保证金管理办法（建质〔2017〕138号）.
struct ProjectTerms: AuditDetector {
    static let name = "project-terms"
    static let severity = Severity.medium
    static let title = Wording("工程条款异常", "Terms of a project that do not fit")
    static let why = Wording(
        "验收不合格还付款、合同一再加价、钱付给别家、不留质保金，都是工程款流走的常见做法。",
        "Paid though the work failed, contracts that grow, others paid than the contractor, nothing kept back: usual ways out."
    )
    static let ask = Wording(
        "合同和补充协议；变更签证；验收整改的记录；收款单位与施工单位的关系。",
        "The contract and what was added to it; change orders; what was mended after the acceptance; how payee and contractor "
            + "are related."
    )
    static let scope = AuditScope(
        Wording(
            "验收不合格后付款、合同加价一成以上、付给合同以外的单位、不留质保金或不到 180 天就可付。",
            "Payments after a failed acceptance, contracts raised by a tenth, others paid than the "
                + "contractor, nothing kept back or for less than 180 days."
        ),
        [],
        blind: Wording(
            "工程量虚报的；要到现场量。",
            "Quantities that were not built; measure on the spot."
        )
    )

    /// Days for which something is kept back at least.
    private static let retained: Int64 = 180

    private struct Agreed {
        let voucher: AuditedVoucher
        let body: Contract
        let date: CalendarDate
    }

    private var contracts: [String: [Agreed]] = [:]
    private var failed: [String: (voucher: AuditedVoucher, date: CalendarDate)] = [:]

    init(_ thresholds: AuditThresholds) {}

    mutating func observe(_ judged: JudgedEntry, _ moment: AuditMoment) {
        let entry = judged.entry
        let voucher = AuditedVoucher(entry)
        if let body = entry.body as? Contract {
            contracts[body.project, default: []].append(Agreed(voucher: voucher, body: body, date: entry.date))
        } else if let body = entry.body as? Acceptance, body.result == .failed {
            failed[body.project] = (voucher, entry.date)
        }
    }

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        var bare: [(project: ProjectAccount, contract: Agreed)] = []
        var found: [AuditFinding] = []
        for project in books.state.projects {
            let agreed = (contracts[project.id] ?? []).filter { books.range.reaches($0.date) }
            let paid = books.standing(on: project.id)
            guard (paid.map(\.date) + agreed.map(\.date)).contains(where: books.range.contains) else { continue }
            let own = [
                afterFailure(project, paid), raised(project, agreed), other(project, agreed, paid),
                released(project, agreed),
            ]
            found += own.compactMap { $0 }
            if let last = agreed.last, last.body.retention == 0 { bare.append((project, last)) }
        }
        return found + (bare.isEmpty ? [] : [keptNothing(bare)])
    }

    /// The contracts that keep nothing back: one habit, one finding.
    private func keptNothing(_ bare: [(project: ProjectAccount, contract: Agreed)]) -> AuditFinding {
        var vouchers = AuditedVouchers()
        for (_, contract) in bare { vouchers.add(contract.voucher, 0) }
        let list = bare.map { "\($0.project.id) \($0.contract.body.contractor)" }.shortened(to: 5, by: " / ")
        let detail = ProjectTerms.nothingKept.filled(String(bare.count), list)
        return AuditFinding(ProjectTerms.self, "retention", detail, vouchers)
    }

    private func afterFailure(_ project: ProjectAccount, _ paid: [SpentVoucher]) -> AuditFinding? {
        guard let failure = failed[project.id] else { return nil }
        let late = paid.filter { payment in
            payment.date >= failure.date && (project.life.accepted.map { payment.date < $0 } ?? true)
        }
        guard !late.isEmpty else { return nil }
        var vouchers = AuditedVouchers(late)
        vouchers.add(failure.voucher, 0)
        let detail = ProjectTerms.failure.filled(
            project.id,
            project.title,
            failure.date.description,
            Money(fen: vouchers.amount).grouped
        )
        return AuditFinding(ProjectTerms.self, "\(project.id)-failed", detail, vouchers, severity: .high)
    }

    private func raised(_ project: ProjectAccount, _ agreed: [Agreed]) -> AuditFinding? {
        for (_, own) in Dictionary(grouping: agreed, by: { FoldedName($0.body.contractor) }) {
            guard let first = own.first, let last = own.last, last.body.amount * 10 >= first.body.amount * 11 else {
                continue
            }
            var vouchers = AuditedVouchers()
            for contract in own { vouchers.add(contract.voucher, 0) }
            let detail = ProjectTerms.grown.filled(
                project.id,
                project.title,
                last.body.contractor,
                Money(fen: first.body.amount).grouped,
                Money(fen: last.body.amount).grouped,
                String(own.count - 1)
            )
            let more = last.body.amount - first.body.amount
            return AuditFinding(ProjectTerms.self, "\(project.id)-raised", detail, vouchers, amount: more)
        }
        return nil
    }

    private func other(_ project: ProjectAccount, _ agreed: [Agreed], _ paid: [SpentVoucher]) -> AuditFinding? {
        let parties = Set(
            agreed.map { FoldedName($0.body.contractor) }
                + project.life.contracts.flatMap(\.parties).map { FoldedName($0) }
        )
        let others = paid.filter { payment in
            payment.isForWorks && !parties.isEmpty && payment.payee.map { !parties.contains(FoldedName($0)) } ?? false
        }
        guard let first = others.first, let contractor = agreed.last?.body.contractor else { return nil }
        let vouchers = AuditedVouchers(others)
        let detail = ProjectTerms.another.filled(
            project.id,
            project.title,
            contractor,
            first.payee ?? "",
            Money(fen: vouchers.amount).grouped
        )
        return AuditFinding(ProjectTerms.self, "\(project.id)-payee", detail, vouchers, severity: .high)
    }

    private func released(_ project: ProjectAccount, _ agreed: [Agreed]) -> AuditFinding? {
        guard let last = agreed.last, last.body.retention > 0, let accepted = project.life.accepted else { return nil }
        let held = last.body.release.daysSinceEpoch - accepted.daysSinceEpoch
        guard held < ProjectTerms.retained else { return nil }
        var vouchers = AuditedVouchers()
        vouchers.add(last.voucher, 0)
        let detail = ProjectTerms.keptShortly.filled(project.id, project.title, last.body.contractor, String(held))
        return AuditFinding(ProjectTerms.self, "\(project.id)-retention", detail, vouchers)
    }

    private static let failure = Wording(
        "项目 {0} {1} {2} 验收不合格，此后还没有合格就付了 {3} 元",
        "project {0} {1}: the work failed on {2}; {3} yuan were paid after that, before it passed"
    )
    private static let grown = Wording(
        "项目 {0} {1} 同 {2} 的合同从 {3} 元改到 {4} 元，改了 {5} 次",
        "project {0} {1}: the contract with {2} grew from {3} to {4} yuan, in {5} steps"
    )
    private static let another = Wording(
        "项目 {0} {1} 的合同是 {2} 的，却付给 {3} 等 {4} 元",
        "project {0} {1}: the contract is with {2}, yet {3} (and others, if any) were paid {4} yuan"
    )
    private static let nothingKept = Wording(
        "{0} 份合同不留质保金：{1}",
        "contracts that keep nothing back: {0}, namely {1}"
    )
    private static let keptShortly = Wording(
        "项目 {0} {1} 同 {2} 的合同，质保金验收后 {3} 天就可付",
        "project {0} {1}: what the contract with {2} keeps back may be paid {3} days after the acceptance"
    )
}
