import FundDesk

/// What the page tells one by one, in order of entry: all that is no household's own.
struct PageRecords {
    /// A voucher that moves the money of more than one home.
    struct Voucher {
        let entry: Int
        let number: VoucherNumber
        let date: CalendarDate
        let kind: Wording
        let subject: Wording
        /// 摘要, and the reason that its kind gives.
        let words: String
        /// The project whose cost it changes; nil where it changes none.
        let project: String?
        /// Σ debits, in fen; below zero of one in red.
        let amount: Int64
        /// What it changes of all that the fund owns, in fen.
        let change: Int64
        /// What it reverses.
        let reversed: Int?
    }

    /// A file that an entry names.
    struct Paper {
        let entry: Int
        let kind: Wording
        /// The project that it belongs to; nil where it belongs to none.
        let project: String?
        let attachment: Attachment
    }

    /// An entry with what its kind adds.
    struct Record<Body> {
        let entry: Int
        let date: CalendarDate
        let body: Body
    }

    private(set) var vouchers: [Voucher] = []
    private(set) var papers: [Paper] = []
    private(set) var votes: [Record<Resolution>] = []
    private(set) var contracts: [Record<Contract>] = []
    private(set) var assignments: [Record<Assignment>] = []
    private(set) var acceptances: [Record<Acceptance>] = []
    private(set) var publications: [Record<Publication>] = []
    private(set) var objections: [Record<Objection>] = []
    private(set) var replies: [Record<Reply>] = []
    /// The projects of what requests and earlier vouchers were for, by their entries.
    private var projects: [Int: String] = [:]

    mutating func observe(_ judged: JudgedEntry) {
        let entry = judged.entry
        let body = entry.body
        let project = body.about.project ?? body.about.entry.flatMap { projects[$0] }
        if let project { projects[entry.sequence] = project }
        if entry.number != nil {
            take(judged, project)
        } else {
            take(body, of: entry)
        }
        guard entry.hasEnclosures, !isOfHome(judged) else { return }
        papers += entry.attachments.map { attachment in
            Paper(entry: entry.sequence, kind: type(of: body).name, project: project, attachment: attachment)
        }
    }

    private mutating func take(_ body: any EntryBody, of entry: Entry) {
        func record<Body>(_ body: Body) -> Record<Body> {
            Record(entry: entry.sequence, date: entry.date, body: body)
        }
        switch body {
        case let body as Resolution: votes.append(record(body))
        case let body as Contract: contracts.append(record(body))
        case let body as Assignment: assignments.append(record(body))
        case let body as Acceptance: acceptances.append(record(body))
        case let body as Publication: publications.append(record(body))
        case let body as Objection: objections.append(record(body))
        case let body as Reply: replies.append(record(body))
        default: break
        }
    }

    private mutating func take(_ judged: JudgedEntry, _ project: String?) {
        let entry = judged.entry
        guard let number = entry.number, !isOfHome(judged) else { return }
        vouchers.append(
            Voucher(
                entry: entry.sequence,
                number: number,
                date: entry.date,
                kind: type(of: entry.body).name,
                subject: entry.body.subject,
                words: judged.words,
                project: project,
                amount: entry.postings.debits,
                change: MoneyFlow.change(entry.postings),
                reversed: (entry.body as? Reversal)?.entry
            )
        )
    }

    /// Whether an entry is about one household alone, or about homes that became others.
    private func isOfHome(_ judged: JudgedEntry) -> Bool {
        if case .unit = judged.effect { return true }
        guard let body = judged.entry.body as? Reversal else { return PageRecords.isOfHome(judged.entry.body) }
        return judged.earlier(body.entry).map { PageRecords.isOfHome($0.body) } ?? false
    }

    private static func isOfHome(_ body: any EntryBody) -> Bool {
        switch body {
        case is Contribution, is Refund, is Payout, is DebtSettlement, is Destruction, is Split, is Merge, is Title,
            is Amendment, is RegisterRequest:
            true
        case let body as Correction: body.voucher is Contribution
        case let body as Objection: body.unit != nil
        default: false
        }
    }
}
