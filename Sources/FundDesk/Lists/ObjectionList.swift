/// The objections of a ledger, and whether they were answered.
public struct ObjectionList: Listing {
    fileprivate struct Item {
        let objection: StandingObjection
        let words: String
        let isOverdue: Bool
    }

    private let items: [Item]

    /// - Parameter ledger: where the words of the objections are.
    public init(_ objections: [StandingObjection], in ledger: LedgerFile, today: CalendarDate) throws {
        items = try objections.map { objection in
            let entry = try ledger.line(at: objection.sequence).flatMap { try? Entry(decoding: $0) }
            return Item(
                objection: objection,
                words: (entry?.body as? Objection)?.text ?? "",
                isOverdue: objection.reply == nil && today > objection.due
            )
        }
    }

    /// One row an objection.
    public var table: Table {
        ListField.table(
            "objections",
            items,
            [
                .number("entry", ObjectionTexts.entry) { $0.objection.sequence },
                .number("to", ObjectionTexts.doubted) { $0.objection.entry },
                .text("date", ObjectionTexts.raised) { $0.objection.date.description },
                .text("due", ObjectionTexts.due) { $0.objection.due.description },
                .text("unit", ObjectionTexts.objector) { $0.objection.unit },
                .coded("reply", ObjectionTexts.state) { ($0.objection.reply.map(JSONValue.count), $0.state) },
                .text("text", ObjectionTexts.words) { $0.words },
                .value("overdue") { .boolean($0.isOverdue) },
            ],
            notes: [ObjectionTexts.count.filled(String(items.count), String(items.count { $0.objection.reply == nil }))]
        )
    }
}

extension ObjectionList.Item {
    fileprivate var state: Wording {
        objection.reply.map { ObjectionTexts.answered.filled(String($0)) }
            ?? (isOverdue ? ObjectionTexts.overdue : ObjectionTexts.open)
    }
}
