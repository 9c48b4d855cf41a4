extension StatusReport {
    /// The same for programs: amounts in fen; what is not known is left out, lists are always there.
    package func json(_ language: Language) -> JSONValue {
        let state = standing.state
        return .object(of: [
            "fund": .string(state.fund?.name ?? ""), "origin": .string(verdict.origin),
            "date": .string(standing.day.description), "verdict": .string(verdict.word.rawValue),
            "balances": .object([
                "bank": .integer(standing.bank), "bonds": .integer(standing.bonds), "cash": .integer(standing.cash),
            ]),
            "month": .object([
                "period": .string(standing.day.month.description), "in": .integer(standing.received),
                "out": .integer(standing.paid),
            ]),
            "arrears": standing.owed.map { owed in
                .object(["homes": .count(owed.homes), "of": .count(owed.of), "amount": .integer(owed.amount)])
            },
            "pending": .array(pending.map { json($0, language) }),
            "objections": .array(
                verdict.openObjections.map { objection in
                    .object([
                        "entry": .count(objection.sequence), "to": .count(objection.entry),
                        "due": .string(objection.due.description),
                        "overdue": .boolean(objection.isOverdue(on: standing.day)),
                    ])
                }
            ),
            "publications": .array(
                verdict.unpublished.map { due in
                    .object([
                        "entry": .count(due.request), "due": .string(due.deadline.description),
                        "overdue": .boolean(due.isOverdue(on: standing.day)),
                    ])
                }
            ),
            "unclear": unclear.map(JSONValue.count),
            "reconciled": compared.map { month in
                .object(["period": .string(month.period.description), "entry": .count(month.entry)])
            },
            "outOfDate": .array(standing.outOfDate.map { .string($0.period.description) }),
            "closed": state.closedThrough.map { .string($0.description) },
            "sealed": .object(of: [
                "size": .count(verdict.size), "root": .string(verdict.root.base64),
                "time": verdict.lastTime.map { .string($0.description) },
            ]),
            "backup": backup.map { backup in
                .object([
                    "made": .string(backup.made.description), "path": .string(backup.path), "size": .count(backup.size),
                ])
            },
            "next": .array(
                steps.map { step in
                    .object([
                        "step": .string(step.key), "what": .string(step.what[language]),
                        "line": .string(line(step, language)),
                    ])
                }
            ),
        ])
    }

    private func json(_ matter: Matter, _ language: Language) -> JSONValue {
        .object(of: [
            "entry": .count(matter.sequence), "kind": .string(type(of: matter.subject.body).kind),
            "subject": .string(EntrySummary(matter.subject.body).subject[language]),
            "amount": matter.request.map { .integer($0.amount) }, "needs": .string(missing(matter, language)),
            "until": matter.until.map { .string($0.description) },
        ])
    }
}
