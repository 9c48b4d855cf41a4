extension TraceReport {
    /// The traces for programs: amounts in fen, what there is not left out.
    package func json(_ language: Language) throws -> JSONValue {
        .object([
            "size": .count(size), "root": .string(root.base64),
            "traces": .array(try traces.map { try json($0, language) }),
        ])
    }

    private func json(_ trace: Trace, _ language: Language) throws -> JSONValue {
        .object(of: [
            "entry": .object(of: try members(trace.subject, language)),
            "restsOn": .array(try trace.basis.map { try json($0, language) }),
            "restsOnIt": .array(try trace.results.map { try json($0, language) }),
            "missing": .strings(trace.missing.map(\.rawValue)), "bank": trace.bank.map(json),
        ])
    }

    private func json(_ step: Trace.Step, _ language: Language) throws -> JSONValue {
        var members = try members(step.traced, language)
        members["link"] = .string(step.link.rawValue)
        return .object(of: members)
    }

    private func members(_ traced: TracedEntry, _ language: Language) throws -> [String: JSONValue?] {
        let (entry, summary) = (traced.entry, traced.summary)
        let (about, voucher) = (entry.body.about, entry.body.asVoucher)
        let seal = try seal(of: traced).map { seal in
            JSONValue.object([
                "size": .count(seal.size), "root": .string(seal.root.base64), "keys": .strings(seal.keys),
                "note": .string(seal.note),
            ])
        }
        let files = try files(of: traced).map { file, standing in
            JSONValue.object([
                "name": .string(file.name), "size": .integer(file.size), "type": .string(file.type),
                "sha256": .string(file.sha256.hexadecimal), "standing": .string(standing.rawValue),
            ])
        }
        let resolved = state.trust.resolution(traced.sequence)
        return [
            "entry": .count(traced.sequence), "number": entry.number.map { .string($0.description) },
            "kind": .string(entry.kind), "date": .string(entry.date.description),
            "subject": .string(summary.subject[language]), "amount": summary.amount.map(JSONValue.integer),
            "memo": traced.words.isEmpty ? nil : .string(traced.words),
            "unit": about.unit.map(JSONValue.string), "project": about.project.map(JSONValue.string),
            "payee": about.payee.map(JSONValue.string), "invoice": voucher?.invoice.map(JSONValue.string),
            "reference": voucher?.reference.map(JSONValue.string), "piece": voucher?.piece.map(JSONValue.count),
            "request": traced.request.map(JSONValue.count),
            "time": .string(entry.time.description), "recorder": .string(entry.recorder.description),
            "recorderName": .string(name(of: entry.recorder, language)),
            "approver": (entry.body as? Approval)?.approver.map { .string(name(of: $0, language)) },
            "passed": resolved.map { .boolean($0.passed) },
            "hash": .string(traced.hash.base64), "seal": seal, "attachments": .list(files),
        ]
    }

    private func json(_ line: TracedBankLine) -> JSONValue {
        .object(of: [
            "reference": line.reference.map(JSONValue.string), "piece": line.piece.map(JSONValue.count),
            "amount": .integer(line.amount), "standing": .string(line.standing.rawValue),
            "comparison": line.comparison.map { .count($0.sequence) },
            "month": line.result.map { .string($0.period.description) },
            "file": line.result.map { .string($0.file.hexadecimal) },
        ])
    }
}
