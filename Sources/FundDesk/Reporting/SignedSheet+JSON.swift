extension ApprovalSheet {
    /// What is decided, how the books stood where the sheet was written, what looks wrong, and who signed; amounts in fen.
    package func json(_ language: Language) -> JSONValue {
        let report = report
        let (decoded, summary) = (report?.entry, report?.summary)
        let request = decoded?.body as? Request
        let signed = (try? approval()).flatMap { approval in
            approval.approver.map { key in
                JSONValue.object(of: [
                    "key": .string(key.description), "date": approval.signedOn.map { .string($0.description) },
                ])
            }
        }
        return .object(of: [
            "sheet": .string("approval"), "origin": .string(origin), "entry": .count(entry),
            "kind": decoded.map { .string($0.kind) }, "date": decoded.map { .string($0.date.description) },
            "subject": summary.map { .string($0.subject[language]) }, "amount": summary?.amount.map(JSONValue.integer),
            "memo": decoded?.memo.map { .string($0.string(in: line)) },
            "payee": request.map { .string($0.payee) }, "purpose": request.map { .string($0.purpose) },
            "project": request?.project.map(JSONValue.string), "line": request?.line.map(JSONValue.string),
            "ground": request?.ground.map { .string($0.rawValue) },
            "until": request?.until.map { .string($0.description) },
            // What the kind says besides, as people read it.
            "particulars": .array(
                (report?.particulars(language) ?? []).map { label, value in
                    .object(["label": .string(label[language]), "value": .string(value)])
                }
            ),
            "attachments": .array((decoded?.attachments ?? []).map(\.json)),
            "hash": .string(TreeHasher().leaf(line).base64),
            "books": .object([
                "size": .count(facts.size),
                "facts": .array(
                    facts.rows.map { row in
                        .object(["label": .string(row.label[language]), "value": .string(row.value[language])])
                    }
                ),
            ]),
            "warnings": .strings(facts.warnings.map { $0[language] }),
            "decision": .string(answer.rawValue), "reason": reason.map(JSONValue.string), "signed": signed,
            // Left out where nobody signed, and where it is whole.
            "signatureDamaged": damagedSignature.map { _ in .boolean(true) },
        ])
    }
}

extension Attachment {
    fileprivate var json: JSONValue {
        .object([
            "name": .string(name), "size": .integer(Int64(size)), "sha256": .string(sha256.hexadecimal),
        ])
    }
}

extension SuccessionSheet {
    /// Who hands what over to whom, and who of them signed; amounts in fen.
    package func json(_ language: Language) -> JSONValue {
        func party(_ key: KeyID) -> JSONValue {
            .object(of: [
                "key": .string(key.description), "title": titles[key].map(JSONValue.string),
                "vkey": keys[key].map { .string($0.description) }, "signed": .boolean(!missing.contains(key)),
            ])
        }
        return .object(of: [
            "sheet": .string("handover"), "origin": .string(origin), "previous": .string(previous.base64),
            "from": party(parties.from), "to": party(parties.to), "witness": parties.witness.map(party),
            "balances": .object(
                Dictionary(assets.map { ($0.account.description, .integer($0.balance)) }) { first, _ in first }
            ),
            "items": .strings(items),
        ])
    }
}

extension AttestationSheet {
    /// The opinion, what it is on, and the figures; amounts in fen, debits less credits.
    package func json(_ language: Language) -> JSONValue {
        let signed = (try? attestation()).map { attestation in
            JSONValue.object([
                "key": .string(attestation.key.description), "date": .string(attestation.signed.description),
            ])
        }
        return .object(of: [
            "sheet": .string("attestation"), "origin": .string(origin), "auditor": .string(terms.auditor),
            "statement": .string(terms.statement.rawValue), "from": .string(terms.from.description),
            "to": .string(terms.to.description), "opinion": .string(terms.opinion.rawValue),
            "text": .string(terms.text), "size": .count(terms.size), "ledger": .string(figures.ledger.base64),
            "root": .string(terms.root.base64), "opening": figures.opening.map(AttestationSheet.balances),
            "closing": AttestationSheet.balances(figures.close), "signed": signed,
            // Left out where nobody signed, and where it is whole.
            "signatureDamaged": damagedSignature.map { _ in .boolean(true) },
        ])
    }

    private static func balances(_ close: ClosedFigures) -> JSONValue {
        .object(
            Dictionary(close.accounts.map { ($0.code.description, .integer($0.amount)) }) { first, _ in first }
        )
    }
}
