import FundRules

/// One value, one member.
extension Forger {
    mutating func value(_ forgery: inout Forgery) -> String? {
        guard let index = place(in: forgery), let body = forgery.entries[index].value["body"],
            let path = body.paths.randomElement(using: &random), let old = body[path]
        else { return nil }
        return put(other(old, path.name), for: old, [.member("body")] + path, index, &forgery)
    }

    mutating func envelope(_ forgery: inout Forgery) -> String? {
        guard let index = place(in: forgery) else { return nil }
        var names = ["date", "date", "date", "time", "kind", "recorder", "attachments", "private", "memo", "salt"]
        names.removeAll { forgery.entries[index].value[$0] == nil && ($0 == "salt" || $0 == "private") }
        let name = names.randomElement(using: &random) ?? "date"
        let old = forgery.entries[index].value[name]
        var path: JSON.Path = [.member(name)]
        if let inner = old?.paths.randomElement(using: &random), chance(80) { path += inner }
        guard let value = forgery.entries[index].value[path] else {
            let new = far.value(named: name, &random) ?? .string("备注")
            return put(new, for: .string("—"), path, index, &forgery)
        }
        if name == "kind", chance(10) { return put(.string("donation"), for: value, path, index, &forgery) }
        if name == "memo", chance(10) {
            let long = String(repeating: "长", count: 25_000)
            return put(.string(long), for: value, path, index, &forgery)
        }
        return put(other(value, path.name), for: value, path, index, &forgery)
    }

    mutating func members(_ forgery: inout Forgery) -> String? {
        guard let index = place(in: forgery), let body = forgery.entries[index].value["body"] else { return nil }
        let kind = forgery.entries[index].kind
        if chance(60), let new = far.member(of: kind, besides: body, &random) {
            forgery.entries[index].value[[.member("body"), .member(new.name)]] = new.value
            return "entry \(index) \(kind): \(new.name) \(shown(new.value)) added"
        }
        let path = body.paths.filter { if case .member = $0.last { true } else { false } }.randomElement(using: &random)
        guard let path else { return nil }
        forgery.entries[index].value[[.member("body")] + path] = nil
        return "entry \(index) \(kind): \(path.name) left out"
    }

    mutating func target(_ forgery: inout Forgery) -> String? {
        let index = place(in: forgery) { entry in
            entry.value["body"]?.paths.contains { ForgedNumbers.references.contains($0.name) } ?? false
        }
        guard let index else { return nil }
        return retarget(index, &forgery)
    }

    /// Makes a body be about another earlier entry, nearly always one that it could be about.
    mutating func retarget(_ index: Int, _ forgery: inout Forgery) -> String? {
        guard let body = forgery.entries[index].value["body"], index > 0,
            let path = body.paths.filter({ ForgedNumbers.references.contains($0.name) }).randomElement(using: &random)
        else { return nil }
        let kind = forgery.entries[index].kind
        let kinds = Forger.targets[path.name == "request" ? "request" : kind] ?? []
        let fitting = (0..<index).filter { kinds.contains(forgery.entries[$0].kind) }
        let all = Array(0..<index)
        guard let place = (chance(85) && !fitting.isEmpty ? fitting : all).randomElement(using: &random) else {
            return nil
        }
        // Numbers are told as the base has them, because they follow what is moved.
        let number = forgery.followsMoves ? forgery.entries[place].origin ?? place : place
        forgery.entries[index].value[[.member("body")] + path] = .integer(Int64(number))
        return "entry \(index) \(kind): \(path.name) → \(place)"
    }

    /// What entries of a kind are about.
    private static let targets: [String: Set<String>] = [
        "approval": ["request", "policy", "member", "clock", "incarnation"],
        "withdrawal": ["request", "policy", "member", "clock", "incarnation"],
        "request": ["request"], "publication": ["request"], "refund": ["contribution", "correction"],
        "reply": ["objection"], "erasure": ["contribution"], "attestation": ["close"],
        "reversal": [
            "contribution", "income", "payment", "expense", "refund", "transfer", "distribution", "handover",
            "destruction", "payout", "correction", "opening", "closing", "split", "merge", "reversal",
        ],
    ]

    private mutating func other(_ value: JSON, _ name: String) -> JSON {
        ForgedValue.other(for: value, name, near, far, &random)
    }

    private mutating func put(
        _ new: JSON,
        for old: JSON,
        _ path: JSON.Path,
        _ index: Int,
        _ forgery: inout Forgery
    ) -> String {
        forgery.entries[index].value[path] = new
        // Who changes only the figures of a paper does not sign it anew every time.
        if chance(15) { forgery.entries[index].isSigned = false }
        return "entry \(index) \(forgery.entries[index].kind): \(path.name) \(shown(old)) → \(shown(new))"
    }

    private func shown(_ value: JSON) -> String {
        String(String(decoding: value.line, as: UTF8.self).prefix(60)).debugDescription
    }
}
