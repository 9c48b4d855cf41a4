extension EntryReport {
    /// The report for programs; `line` is the entry itself, and what there is not is left out.
    package func json(_ language: Language) -> JSONValue {
        let summary = summary
        return .object(of: [
            "entry": .count(entry.sequence), "kind": .string(entry.kind), "date": .string(entry.date.description),
            "number": entry.number.map { .string($0.description) }, "amount": summary.amount.map(JSONValue.integer),
            "subject": .string(summary.subject[language]), "memo": entry.memo.map { .string($0.string(in: line)) },
            "time": .string(entry.time.description), "recorder": .string(entry.recorder.description),
            "hash": .string(TreeHasher().leaf(line).base64), "checkpoint": note.map(JSONValue.string),
            "reverses": original.map { .count($0.sequence) }, "reversedBy": reversal.map { .count($0.sequence) },
            "refunds": refunded.map { .count($0.sequence) }, "refundedBy": .list(refunds.map { .count($0.sequence) }),
            "basis": trace.flatMap { .list($0.basis.map { $0.json(language) }) },
            "results": trace.flatMap { .list($0.results.map { $0.json(language) }) },
            "ballots": ballots.map { ballots in
                .object(
                    Dictionary(
                        uniqueKeysWithValues: Ballots.Choice.allCases.map { choice in
                            (choice.rawValue, JSONValue.strings(ballots.units(choice)))
                        }
                    )
                )
            },
            "private": privates.values.map { .object($0.mapValues(JSONValue.string)) },
            "line": .string(String(decoding: line, as: UTF8.self)),
        ])
    }
}

extension Trace.Step {
    fileprivate func json(_ language: Language) -> JSONValue {
        let summary = traced.summary
        return .object(of: [
            "link": .string(link.rawValue), "entry": .count(traced.sequence), "kind": .string(traced.entry.kind),
            "date": .string(traced.entry.date.description),
            "number": traced.entry.number.map { .string($0.description) },
            "amount": summary.amount.map(JSONValue.integer), "subject": .string(summary.subject[language]),
            "hash": .string(traced.hash.base64),
        ])
    }
}
