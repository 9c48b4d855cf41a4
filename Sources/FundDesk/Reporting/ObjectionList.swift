package import FundLedger
package import FundRules
import TransparencyLog

/// The objections of a ledger as a table.
package struct ObjectionList {
    private let objections: [StandingObjection]
    private let words: [String]
    private let today: CalendarDate

    /// - Parameter ledger: where the words of the objections are.
    package init(_ objections: [StandingObjection], in ledger: LedgerFile, today: CalendarDate) throws {
        self.objections = objections
        self.today = today
        words = try objections.map { objection in
            let entry = try ledger.line(at: objection.sequence).flatMap { try? Entry(decoding: $0) }
            return (entry?.body as? Objection)?.text ?? ""
        }
    }

    /// An objection for programs.
    package struct Row: Encodable {
        package let entry: Int
        package let to: Int
        package let date: String
        package let due: String
        package let unit: String?
        package let text: String
        package let reply: Int?
        package let overdue: Bool
    }

    /// The objections for programs.
    package var rows: [Row] {
        zip(objections, words).map { objection, text in
            Row(
                entry: objection.sequence,
                to: objection.entry,
                date: objection.date.description,
                due: objection.due.description,
                unit: objection.unit,
                text: text,
                reply: objection.reply,
                overdue: isOverdue(objection)
            )
        }
    }

    package func text(_ language: Language) -> String {
        let open = objections.filter { $0.reply == nil }.count
        let foot = ObjectionTexts.count.text(language, [String(objections.count), String(open)]) + "\n"
        guard !objections.isEmpty else { return foot }
        let heading = [
            ObjectionTexts.entry, ObjectionTexts.doubted, ObjectionTexts.raised, ObjectionTexts.due,
            ObjectionTexts.objector, ObjectionTexts.state, ObjectionTexts.words,
        ].map { $0[language] }
        let rows = zip(objections, words).map { objection, text in
            [
                String(objection.sequence), String(objection.entry), objection.date.description,
                objection.due.description, objection.unit ?? "", state(objection, language), Visible.text(text),
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
