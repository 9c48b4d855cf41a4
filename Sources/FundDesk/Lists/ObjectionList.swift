/// The objections of a ledger, and whether they were answered.
public struct ObjectionList: Listing {
    fileprivate struct Item {
        let objection: StandingObjection
        let body: Objection?
        let answer: Reply?
        let isOverdue: Bool
    }

    private let items: [Item]
    /// Whether somebody asks for some of them.
    private let isOfSomebody: Bool
    /// What is said below where the one that is asked for is not among them.
    private let notes: [Wording]

    /// - Parameter ledger: where the words of the objections are.
    /// - Parameter wanted: whose are listed; nil for all.
    package init(
        _ objections: [StandingObjection],
        in ledger: LedgerFile,
        today: CalendarDate,
        only wanted: WantedObjections? = nil
    ) throws {
        items = try objections.compactMap { objection in
            let body = try ledger.entry(at: objection.sequence)?.body as? Objection
            guard wanted?.includes(objection, body) ?? true else { return nil }
            return Item(
                objection: objection,
                body: body,
                answer: try objection.reply.flatMap { try ledger.entry(at: $0) }?.body as? Reply,
                isOverdue: objection.isOverdue(on: today)
            )
        }
        isOfSomebody = wanted != nil
        if case .signed = wanted, items.isEmpty {
            notes = [ObjectionTexts.notRecorded.filled(String(try ledger.size()))]
        } else {
            notes = [
                ObjectionTexts.count.filled(String(items.count), String(items.count { $0.objection.reply == nil }))
            ]
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
                .text("text", ObjectionTexts.words) { $0.body?.text ?? "" },
                .value("overdue") { .boolean($0.isOverdue) },
                .value("answer") { $0.answer.map { .string($0.text) } },
                .value("key") { $0.body?.signature.map { .string($0.key.keyID.description) } },
            ],
            notes: notes
        )
    }

    /// What was answered, where somebody asks for some of them.
    public var details: [Table] {
        let answered = items.filter { $0.answer != nil }
        guard isOfSomebody, !answered.isEmpty else { return [] }
        let table = ListField.table(
            "answers",
            answered,
            [
                .number("entry", ObjectionTexts.entry) { $0.objection.reply },
                .number("to", ObjectionTexts.doubted) { $0.objection.sequence },
                .text("text", ObjectionTexts.answer) { $0.answer?.text },
            ]
        )
        return [table]
    }
}

extension ObjectionList.Item {
    fileprivate var state: Wording {
        objection.reply.map { ObjectionTexts.answered.filled(String($0)) }
            ?? (isOverdue ? ObjectionTexts.overdue : ObjectionTexts.open)
    }
}
