/// Values that honest ledgers have, to put in other places.
struct ForgingPool: Sendable {
    /// By the name of the member.
    private(set) var values: [String: [JSON]] = [:]
    /// By kind: the members that bodies of it have, and what stands there.
    private(set) var members: [String: [String: [JSON]]] = [:]
    /// By kind, whole entries.
    private(set) var entries: [String: [JSON]] = [:]

    /// Takes everything in some entries; each value once a member, a few entries of a kind.
    init(_ all: some Sequence<JSON>, entriesOfKind limit: Int = 60) {
        var seen: Set<[UInt8]> = []
        for entry in all {
            guard let kind = entry["kind"]?.text, let body = entry["body"] else { continue }
            if entries[kind, default: []].count < limit { entries[kind, default: []].append(entry) }
            for path in entry.paths {
                guard let value = entry[path] else { continue }
                let name = path.name
                guard seen.insert(Array(name.utf8) + [0] + value.line).inserted else { continue }
                values[name, default: []].append(value)
            }
            guard case .object(let members) = body else { continue }
            for (name, value) in members where seen.insert(Array("\(kind) \(name)".utf8) + [0] + value.line).inserted {
                self.members[kind, default: [:]][name, default: []].append(value)
            }
        }
    }

    /// Something that stood under a name.
    func value(named name: String, _ random: inout SeededGenerator) -> JSON? {
        values[name]?.randomElement(using: &random)
    }

    /// A member that a body of a kind may have, with a value.
    func member(of kind: String, besides body: JSON, _ random: inout SeededGenerator) -> (name: String, value: JSON)? {
        let others = (members[kind] ?? [:]).filter { body[$0.key] == nil }.sorted { $0.key < $1.key }
        guard let other = others.randomElement(using: &random),
            let value = other.value.randomElement(using: &random)
        else { return nil }
        return (other.key, value)
    }

    /// An entry of any kind, each kind as likely.
    func entry(_ random: inout SeededGenerator) -> JSON? {
        let kinds = entries.keys.sorted()
        return kinds.randomElement(using: &random).flatMap { entries[$0]?.randomElement(using: &random) }
    }
}
