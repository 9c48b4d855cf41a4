import FundLedger
import FundRules

/// Projects that were recorded only after they had been paid for.
struct ProjectsAfterPayment: AuditDetector {
    static let name = "project-after-payment"
    static let severity = Severity.high
    static let title = Wording("先付款后立项", "Paid before the project was recorded")
    static let why = Wording(
        "立项的日期写在付款之前，但账上是付款之后才登记的：表决、审批可能是补办的。",
        "The project is dated before its payments but was recorded after them: votes and approvals may have been made up."
    )
    static let ask = Wording(
        "表决书、审批单的原件和形成时间；合同签订日期；付款时是谁批准的。",
        "The originals of votes and approvals and when they were made; the date of the contract; who approved the payments."
    )
    static let scope = AuditScope(
        Wording(
            "项目登记那天之前，已有付款日期。",
            "Payments dated before the day on which their project was recorded."
        ),
        [],
        blind: Wording(
            "立项早登记、手续后补的；要看原件形成的时间。",
            "Papers made up later for a project that was recorded early; look at the originals."
        )
    )

    /// The day each project was recorded, by id.
    private var recorded: [String: (day: CalendarDate, sequence: Int)] = [:]

    init(_ thresholds: AuditThresholds) {}

    mutating func observe(_ judged: JudgedEntry, _ moment: AuditMoment) {
        guard let body = judged.entry.body as? Project, recorded[body.id] == nil else { return }
        recorded[body.id] = (moment.day, judged.entry.sequence)
    }

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let payments = books.covered.filter { spending in
            spending.project.flatMap { recorded[$0] }.map { spending.date < $0.day } ?? false
        }
        return payments.groups { $0.project ?? "" }.map { id, group in
            let day = recorded[id]?.day.description ?? ""
            let first = group.map(\.date).min()?.description ?? ""
            let detail = ProjectsAfterPayment.detail.filled(id, books.project(id)?.title ?? "", day, first)
            return AuditFinding(ProjectsAfterPayment.self, id, detail, AuditedVouchers(group))
        }
    }

    private static let detail = Wording(
        "项目 {0} {1} 于 {2} 才登记，最早的付款日期是 {3}",
        "project {0} {1} was recorded on {2}, its first payment is dated {3}"
    )
}
