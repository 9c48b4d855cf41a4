import TransparencyLog

@testable import FundRules

/// The true keys of the funds of the tests, and what they sign anew.
enum ForgedSignature {
    /// By key ID: seeds 1 to 6 under the origin, another ledger's, a resident's and an auditor's.
    static let keys: [KeyID: SigningKey] = {
        let others: [(String, UInt8)] = [("example.org/other", 6), ("1-102A", 9), ("某会计师事务所", 10)]
        let named = (1...6).map { (TestFund.origin, UInt8($0)) } + others
        let keys = named.compactMap { try? SigningKey(name: $0.0, seed: Array(repeating: $0.1, count: 32)) }
        return Dictionary(uniqueKeysWithValues: keys.map { ($0.keyID, $0) })
    }()

    /// In order of seed.
    static let members: [SigningKey] = (1...6).compactMap {
        try? SigningKey(name: TestFund.origin, seed: Array(repeating: UInt8($0), count: 32))
    }
    static let treasurer = members[0]

    /// Signs the note in an entry again, over what it is about as the ledger is now, by the keys that signed it or others.
    ///
    /// An entry without a note, or with one that cannot be read, stays as it is.
    static func renew(_ value: inout JSON, by signers: [SigningKey]?, _ judge: ForgedJudge) {
        guard let old = value["body"]?["note"]?.text else { return }
        let keys = signers ?? ((try? SignedNote(old))?.signatures ?? []).compactMap { ForgedSignature.keys[$0.keyID] }
        guard !keys.isEmpty, let text = due(value, judge), let new = try? SignedNote.sign(text: text, with: keys) else {
            return
        }
        value[[.member("body"), .member("note")]] = .string(new.encoded)
    }

    private static func due(_ value: JSON, _ judge: ForgedJudge) -> String? {
        guard let kind = value["kind"]?.text, let body = value["body"] else { return nil }
        let origin = judge.state.fund?.origin ?? TestFund.origin
        let previous = judge.state.lastHash
        let leaves = judge.history.contents.leaves
        switch kind {
        case Approval.kind:
            guard let target = body["entry"]?.number, leaves.indices.contains(target),
                let answer = body["decision"]?.text.flatMap(SignedDecision.Answer.init(rawValue:))
            else { return nil }
            guard let day = value["date"]?.text.flatMap({ CalendarDate($0) }) else { return nil }
            let old = (body["note"]?.text).flatMap { try? SignedNote($0) }
            let reason = old.flatMap { SignedDecision.reason(of: $0.text) }
            return SignedDecision.text(
                origin: origin,
                entry: target,
                hash: leaves[target],
                answer,
                on: day,
                reason: reason
            )
        case MemberChange.kind:
            guard let old = body["member"]?.text.flatMap({ KeyID(hexadecimal: $0) }),
                let new = body["key"]?.text.flatMap({ try? VerifierKey($0) })
            else { return nil }
            return SignedDecision.rotationText(origin: origin, previous: previous, old: old, new: new)
        case Objection.kind:
            guard let target = body["entry"]?.number, leaves.indices.contains(target), let text = body["text"]?.text
            else { return nil }
            return Objection.signedText(origin: origin, leaf: leaves[target], text)
        case Succession.kind: return inventory(body, origin, previous)
        case Attestation.kind: return opinion(body, origin)
        default: return nil
        }
    }

    private static func opinion(_ body: JSON, _ origin: String) -> String? {
        guard let size = body["size"]?.number else { return nil }
        let names = ["root", "auditor", "opinion", "signed", "text"]
        let rest = names.map { body[$0]?.text ?? "" }
        let head = ["statement", "from", "to"].map { body[$0]?.text ?? "" }
        let lines = ["daxiu/attestation/v1", origin] + head + ["\(size)"] + rest
        return lines.map { $0 + "\n" }.joined()
    }

    private static func inventory(_ body: JSON, _ origin: String, _ previous: Digest) -> String? {
        guard let from = body["from"]?.text, let to = body["to"]?.text, let assets = body["assets"]?.elements else {
            return nil
        }
        let witness = body["witness"]?.text ?? "-"
        let accounts = assets.map { "account \($0["account"]?.text ?? "") \($0["balance"]?.number ?? 0)" }
        let items = (body["items"]?.elements ?? []).map { "item \($0.text ?? "")" }
        let lines = ["daxiu/succession/v1", origin, previous.base64, from, to, witness] + accounts + items
        return lines.map { $0 + "\n" }.joined()
    }
}
