import FundRules

/// What one copy has from where two histories part, so that an entry of the other can be told for one that is here.
struct Standing {
    /// Everything that makes two entries the same for a person: what they say, the day, the memo.
    private struct Likeness: Hashable {
        let kind: String
        let body: [UInt8]
        let date: CalendarDate
        let memo: String?
    }

    /// A bank serial or an invoice that is used.
    private struct Used: Hashable {
        let kind: Reference.Kind
        let text: [UInt8]
    }

    /// The reversals among these entries, by the entry of theirs that they reverse.
    private(set) var reversed: [Int: Int] = [:]
    private let start: Int
    private var used: Set<Used> = []
    private var likenesses: [Likeness: Int] = [:]

    init(_ ledger: ComparedLedger, from start: Int) throws {
        self.start = start
        var entries: [(entry: Entry, line: [UInt8])] = []
        for sequence in start..<max(start, ledger.readable) {
            guard let found = try ledger.entry(at: sequence) else { continue }
            if let reversal = found.entry.body as? Reversal, reversal.entry >= start {
                reversed[reversal.entry] = sequence
            }
            entries.append(found)
        }
        for (entry, line) in entries where reversed[entry.sequence] == nil {
            entry.forEachReference { used.insert(Used(kind: $0, text: Array($1))) }
            likenesses[Standing.likeness(entry, line), default: 0] += 1
        }
    }

    /// Whether an entry of the other copy is here; two that are equal there count for one that is here each.
    mutating func takes(_ entry: Entry, _ line: [UInt8]) -> Bool {
        var found: [(kind: Reference.Kind, isUsed: Bool)] = []
        entry.forEachReference { found.append(($0, used.contains(Used(kind: $0, text: Array($1))))) }
        // Pieces of one line of the bank's share its serial: what tells them apart decides.
        if found.contains(where: { if case .piece = $0.kind { true } else { false } }) {
            found.removeAll { $0.kind == .reference }
        }
        if !found.isEmpty { return found.contains(where: \.isUsed) }
        // The same number names another entry here.
        switch entry.body.about.tie {
        case .entry(let named) where named >= start, .decision(let named) where named >= start,
            .request(let named) where named >= start:
            return false
        default: break
        }
        let likeness = Standing.likeness(entry, line)
        guard let count = likenesses[likeness], count > 0 else { return false }
        likenesses[likeness] = count - 1
        return true
    }

    private static func likeness(_ entry: Entry, _ line: [UInt8]) -> Likeness {
        var writer = CanonicalWriter()
        entry.body.encode(to: &writer)
        return Likeness(kind: entry.kind, body: writer.bytes, date: entry.date, memo: entry.memo?.string(in: line))
    }
}
