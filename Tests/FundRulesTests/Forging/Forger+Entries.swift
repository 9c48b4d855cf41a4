import FundRules
import TransparencyLog

/// Whole entries, and what seals them.
extension Forger {
    mutating func order(_ forgery: inout Forgery) -> String? {
        forgery.followsMoves = !chance(15)
        guard let index = place(in: forgery) else { return nil }
        let kind = forgery.entries[index].kind
        switch Int.random(in: 0..<4, using: &random) {
        case 0 where forgery.entries.count > 1:
            forgery.entries.remove(at: index)
            return "entry \(index) \(kind): taken out"
        case 1:
            var copy = forgery.entries[index]
            copy.origin = nil
            let place = Int.random(in: index + 1...forgery.entries.count, using: &random)
            put(copy, at: place, &forgery)
            return "entry \(index) \(kind): doubled at \(place)"
        case 2 where index + 1 < forgery.entries.count:
            forgery.entries.swapAt(index, index + 1)
            let times = forgery.entries[index...index + 1].map(\.time)
            forgery.entries[index].value["time"] = times[1]
            forgery.entries[index + 1].value["time"] = times[0]
            return "entry \(index) \(kind): after the next"
        default:
            let entry = forgery.entries.remove(at: index)
            let place = Int.random(in: 0...forgery.entries.count, using: &random)
            put(entry, at: place, &forgery)
            return "entry \(index) \(kind): moved to \(place)"
        }
    }

    mutating func insertion(_ forgery: inout Forgery) -> String? {
        guard let value = (chance(60) ? near : far).entry(&random), !forgery.entries.isEmpty else { return nil }
        let place = max(
            1,
            forgery.entries.count - Int.random(in: 0...forgery.entries.count / (chance(60) ? 6 : 1), using: &random)
        )
        let entry = Forgery.Entry(value: value, origin: nil)
        put(entry, at: place, &forgery)
        if chance(70) { forgery.entries[place].value["date"] = forgery.entries[place - 1].value["date"] }
        if chance(80) { forgery.entries[place].value["recorder"] = forgery.entries[place - 1].value["recorder"] }
        let kind = forgery.entries[place].kind
        var deed = "entry \(place) \(kind): put in"
        // What was used before is used again only now and then.
        for name in ["reference", "invoice"] where chance(80) {
            forgery.entries[place].value[[.member("body"), .member(name)]] = nil
        }
        if chance(90), let aim = retarget(place, &forgery) { deed += ", " + aim }
        if chance(30), let body = forgery.entries[place].value["body"],
            let path = body.paths.randomElement(using: &random), let old = body[path]
        {
            let new = ForgedValue.other(for: old, path.name, near, far, &random)
            forgery.entries[place].value[[.member("body")] + path] = new
            deed += ", \(path.name) changed"
        }
        return deed
    }

    private func put(_ entry: Forgery.Entry, at place: Int, _ forgery: inout Forgery) {
        var entry = entry
        if place > 0, let before = forgery.entries[place - 1].time { entry.value["time"] = before }
        forgery.entries.insert(entry, at: place)
    }

    mutating func signature(_ forgery: inout Forgery) -> String? {
        let index = place(in: forgery) { $0.value["body"]?["note"] != nil }
        guard let index else { return nil }
        let kind = forgery.entries[index].kind
        let note: JSON.Path = [.member("body"), .member("note")]
        let old = forgery.entries[index].value[note]?.text ?? ""
        switch Int.random(in: 0..<6, using: &random) {
        case 0, 1:
            let signers = Array(ForgedSignature.members.shuffled(using: &random).prefix(chance(75) ? 1 : 2))
            forgery.entries[index].signers = signers
            return "entry \(index) \(kind): signed by \(signers.map(\.keyID.description).joined(separator: " "))"
        case 2:
            forgery.entries[index].isSigned = false
            let lines = old.split(separator: "\n", omittingEmptySubsequences: false)
            let place = Int.random(in: 0..<lines.count, using: &random)
            var changed = lines.map(String.init)
            changed[place] = ForgedName.disguised(changed[place], &random)
            forgery.entries[index].value[note] = .string(changed.joined(separator: "\n"))
            return "entry \(index) \(kind): line \(place) of the note changed"
        case 3:
            forgery.entries[index].isSigned = false
            guard let other = (chance(70) ? near : far).value(named: "note", &random) else { return nil }
            forgery.entries[index].value[note] = other
            return "entry \(index) \(kind): another note"
        case 4:
            guard forgery.entries[index].kind == "approval" else { return nil }
            let decision: JSON.Path = [.member("body"), .member("decision")]
            let isYes = forgery.entries[index].value[decision] == .string("approve")
            forgery.entries[index].value[decision] = .string(isYes ? "reject" : "approve")
            forgery.entries[index].isSigned = chance(70)
            return "entry \(index) approval: \(isYes ? "no" : "yes") instead"
        default:
            var copy = forgery.entries[index]
            copy.origin = nil
            copy.signers = ForgedSignature.members.randomElement(using: &random).map { [$0] }
            put(copy, at: index + 1, &forgery)
            return "entry \(index) \(kind): again, signed by \(copy.signers?.first?.keyID.description ?? "")"
        }
    }

    mutating func tail(_ forgery: inout Forgery) -> String? {
        guard let first = place(in: forgery), first > 0 else { return nil }
        switch Int.random(in: 0..<3, using: &random) {
        case 0:
            guard let key = ForgedSignature.members.randomElement(using: &random)?.keyID else { return nil }
            let last = chance(50) ? first : forgery.entries.count - 1
            for index in first...last { forgery.entries[index].value["recorder"] = .string(key.description) }
            return "entries \(first) to \(last): recorded by \(key)"
        case 1:
            let days = [-40, -1, 1, 20, 32, 400].randomElement(using: &random) ?? 1
            for index in first..<forgery.entries.count {
                guard let time = forgery.entries[index].time?.text.flatMap({ Timestamp($0) }) else { continue }
                let later = Timestamp(seconds: time.seconds + Int64(days) * 86_400)
                forgery.entries[index].value["time"] = .string(later.description)
            }
            return "entries from \(first): recorded \(days) days later"
        default:
            forgery.entries.removeSubrange(first...)
            return "entries from \(first): taken out"
        }
    }

    mutating func figures(_ forgery: inout Forgery) -> String? {
        guard let index = place(in: forgery) else { return nil }
        let kind = forgery.entries[index].kind
        forgery.entries[index].isDerived = false
        let names = ["number", "postings", "postings", "seq", "prev", "v"]
        let name = names.randomElement(using: &random) ?? "postings"
        forgery.entries[index].isChained = name != "seq" && name != "prev"
        guard let old = forgery.entries[index].value[name] else {
            forgery.entries[index].value["number"] = far.value(named: "number", &random)
            forgery.entries[index].value["postings"] = .array([])
            return "entry \(index) \(kind): with a number"
        }
        var path: JSON.Path = [.member(name)]
        if let inner = old.paths.randomElement(using: &random) { path += inner }
        let value = forgery.entries[index].value[path] ?? old
        forgery.entries[index].value[path] = ForgedValue.other(for: value, path.name, near, far, &random)
        return "entry \(index) \(kind): \(name) not derived"
    }
}
