extension HomeReports {
    /// The same for programs: amounts in fen, areas in 0.01 m²; lists are always there.
    package func json(_ language: Language) -> JSONValue {
        .object([
            "homes": .array(reports.map { $0.json(language) }),
            "total": .object([
                "homes": .count(reports.count), "balance": .integer(sum { $0.account.balance }),
                "paid": .integer(sum { $0.account.paid }), "charged": .integer(sum { $0.account.charged }),
                "owed": .integer(sum { $0.account.owed?.amount ?? 0 }),
            ]),
            "ledger": .object([
                "origin": .string(verdict.origin), "size": .count(verdict.size),
                "root": .string(verdict.root.base64), "verdict": .string(verdict.word.rawValue),
            ]),
        ])
    }
}

extension HomeReport {
    fileprivate func json(_ language: Language) -> JSONValue {
        let slip = account.slip
        func vouchers(_ movement: UnitMovement) -> JSONValue {
            .array(slip.lines(movement).flatMap { line in line.vouchers.map { json($0, line.project, language) } })
        }
        return .object(of: [
            "unit": .string(home.code), "building": .string(home.building), "area": .integer(home.area),
            "tenure": .string(home.tenure.rawValue), "group": home.group.map(JSONValue.string),
            "weight": home.weight.map(JSONValue.integer), "opening": .integer(slip.ledger.opening),
            "balance": .integer(account.balance), "paid": .integer(account.paid), "charged": .integer(account.charged),
            "distributed": .integer(slip.amount(.distribution)),
            "movements": .sums(UnitMovement.allCases.map { ($0.key, slip.amount($0)) }),
            "owed": account.owed.map { owed in
                .object(of: [
                    "due": .integer(owed.due), "paid": .integer(owed.paid), "amount": .integer(owed.amount),
                    "months": .count(owed.unpaid.count),
                    "since": owed.unpaid.first.map { .string($0.month.description) },
                ])
            },
            "contributions": vouchers(.contribution), "charges": vouchers(.cost),
            "distributions": vouchers(.distribution),
            "others": .array(others.flatMap { line in line.vouchers.map { json($0, nil, language) } }),
            "votes": .array(votes.map(\.json)), "objections": .array(objections.map(\.json)),
            "events": .array(
                slip.events.map { event in
                    .object([
                        "entry": .count(event.sequence), "date": .string(event.date.description),
                        "kind": .string(event.key), "homes": .strings(event.homes),
                        "text": .string(event.words[language]),
                    ])
                }
            ),
            "predecessors": .strings(slip.predecessors),
            "departure": departure.map { departure in
                .object([
                    "date": .string(departure.date.description), "entry": .count(departure.entry),
                    "successors": .strings(successors),
                ])
            },
            "receipts": .list(
                proofs.map { proof in
                    .object(of: [
                        "entry": .count(proof.entry), "unit": proof.unit.map(JSONValue.string),
                        "receipt": .string(proof.text),
                    ])
                }
            ),
        ])
    }

    private func json(_ line: UnitLedger.Line, _ project: UnitSlip.Project?, _ language: Language) -> JSONValue {
        let voucher = line.voucher
        return .object(of: [
            "entry": .count(voucher.sequence), "number": .string(voucher.number.description),
            "date": .string(voucher.date.description), "amount": .integer(line.amount),
            "balance": .integer(line.balance), "kind": .string(voucher.kind),
            "memo": voucher.memo.isEmpty ? nil : .string(voucher.memo), "hash": .string(voucher.hash.base64),
            "project": project.map { .string($0.id) }, "title": project.map { .string($0.title) },
            "arithmetic": line.reckoning.map { .strings($0.lines.map { $0[language] }) },
            "reckoning": line.reckoning?.json,
        ])
    }
}

extension Reckoning {
    /// How a part was reckoned; what reached it from homes before it is reckoned within.
    fileprivate var json: JSONValue {
        .object(of: [
            "unit": .string(unit.code), "share": share.json,
            "basis": portion.map { .string($0.basis.rawValue) }, "tenure": portion.map { .string($0.tenure.rawValue) },
            "counted": portion.map { .integer($0.counted) }, "of": portion.map { .integer($0.total) },
            "homes": portion.map { .count($0.homes) }, "amount": portion?.amount.json, "whole": portion?.whole.json,
            "inherited": .list(
                inherited.map { part in
                    .object([
                        "entry": .count(part.entry), "date": .string(part.date.description),
                        "counted": .integer(part.area), "of": .integer(part.total), "share": part.share.json,
                        "source": part.source.json,
                    ])
                }
            ),
        ])
    }
}

extension Reckoning.Move {
    fileprivate var json: JSONValue { .object(["before": .integer(before), "after": .integer(after)]) }
}

extension HomeReport.Vote {
    fileprivate var json: JSONValue {
        .object(of: [
            "entry": .count(sequence), "title": .string(body.title), "matter": .string(body.matter.rawValue),
            "project": body.project.map(JSONValue.string), "unit": .string(unit),
            "choice": choice.map { .string($0.rawValue) }, "ballotsMissing": isMissing ? .boolean(true) : nil,
            "passed": .boolean(passed), "from": .string(body.from.description), "to": .string(body.to.description),
        ])
    }
}

extension HomeReport.Doubt {
    fileprivate var json: JSONValue {
        .object(of: [
            "entry": .count(sequence), "to": .count(body.entry), "date": .string(date.description),
            "unit": body.unit.map(JSONValue.string), "text": .string(body.text),
            "due": due.map { .string($0.description) }, "reply": reply.map { .count($0.sequence) },
            "answered": reply.map { .string($0.date.description) }, "answer": reply.map { .string($0.text) },
        ])
    }
}
