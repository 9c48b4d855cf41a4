import FundRules
import TransparencyLog

/// The objections of a ledger as a table.
struct ObjectionList {
    private let objections: [StandingObjection]
    private let today: CalendarDate

    init(_ objections: [StandingObjection], today: CalendarDate) {
        self.objections = objections
        self.today = today
    }

    /// An objection for programs.
    struct Row: Encodable {
        let entry: Int
        let to: Int
        let date: String
        let due: String
        let unit: String?
        let reply: Int?
        let isOverdue: Bool
    }

    /// The objections for programs.
    var rows: [Row] {
        objections.map { objection in
            Row(
                entry: objection.sequence,
                to: objection.entry,
                date: objection.date.description,
                due: objection.due.description,
                unit: objection.unit,
                reply: objection.reply,
                isOverdue: isOverdue(objection)
            )
        }
    }

    func text(_ language: Language) -> String {
        let open = objections.filter { $0.reply == nil }.count
        let foot = ObjectionTexts.count.text(language, [String(objections.count), String(open)]) + "\n"
        guard !objections.isEmpty else { return foot }
        let heading = [
            ObjectionTexts.entry, ObjectionTexts.doubted, ObjectionTexts.raised, ObjectionTexts.due,
            ObjectionTexts.objector, ObjectionTexts.state,
        ].map { $0[language] }
        let rows = objections.map { objection in
            [
                String(objection.sequence), String(objection.entry), objection.date.description,
                objection.due.description, objection.unit ?? "", state(objection, language),
            ]
        }
        return Columns.aligned([heading] + rows, trailing: [0, 1]).map { $0 + "\n" }.joined() + foot
    }

    private func state(_ objection: StandingObjection, _ language: Language) -> String {
        if let reply = objection.reply { return ObjectionTexts.answered.text(language, [String(reply)]) }
        return (isOverdue(objection) ? ObjectionTexts.overdue : ObjectionTexts.open)[language]
    }

    private func isOverdue(_ objection: StandingObjection) -> Bool { objection.reply == nil && today > objection.due }
}

extension EntryReport {
    /// What an objection says.
    func objection(_ body: Objection, _ language: Language) -> [(Wording, String)] {
        var rows: [(Wording, String)] = [(ObjectionTexts.words, body.text)]
        if let unit = body.unit { rows.append((ObjectionTexts.objector, unit)) }
        if let signature = body.signature { rows.append((ObjectionTexts.signedBy, signature.key.description)) }
        return rows
    }
}
