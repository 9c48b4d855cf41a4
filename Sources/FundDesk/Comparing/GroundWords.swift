/// What shows that two histories are two, in words.
struct GroundWords {
    /// What two checkpoints are called, the smaller one first.
    private let names: [String]
    private let checkpoints: [(size: Int, root: Digest)]
    private let ground: ForkEvidence.Ground
    /// The entries, where they are known, in the order of the names.
    private let lines: [[UInt8]?]

    /// Of two exhibits, which are called A and B.
    init(_ comparison: ExhibitComparison, _ ground: ForkEvidence.Ground) {
        let sides = [("A", comparison.first), ("B", comparison.second)].sorted { $0.1.tree.size < $1.1.tree.size }
        names = sides.map(\.0)
        checkpoints = sides.map { ($0.1.tree.size, $0.1.tree.root) }
        self.ground = ground
        lines = sides.map { side in
            if case .node(let node, _, _) = ground, node.level == 0 { side.1.line(at: node.index) } else { nil }
        }
    }

    /// Of evidence, whose checkpoints are called 1 and 2.
    init(_ evidence: ForkEvidence) {
        names = ["1", "2"]
        checkpoints = [evidence.firstCheckpoint, evidence.secondCheckpoint].map { ($0.size, $0.root) }
        ground = evidence.ground
        guard case .node(_, let first, let second) = ground else {
            lines = [nil, nil]
            return
        }
        lines = [first, second].map { if case .leaf(let line) = $0.content { line } else { nil } }
    }

    /// One sentence.
    func sentence(_ language: Language) -> String {
        switch ground {
        case .roots:
            let isEmpty = checkpoints.contains { $0.size == 0 }
            return isEmpty
                ? ExhibitTexts.noEntries[language] : ExhibitTexts.roots.text(language, [String(checkpoints[0].size)])
        case .beginning(let root, _):
            let arguments = names + [String(checkpoints[0].size), root.base64, checkpoints[0].root.base64]
            return ExhibitTexts.beginning.text(language, arguments)
        case .node(let node, _, _) where node.level == 0:
            return (isFirst ? ExhibitTexts.firstEntry : ExhibitTexts.entry).text(language, [String(node.index)])
        case .node(let node, _, _):
            let (start, count) = (node.index << node.level, 1 << node.level)
            return ExhibitTexts.someEntry.text(language, [String(start), String(start + count - 1)])
        }
    }

    /// The sentence, and below it the entries that are known.
    func lines(_ language: Language) -> [String] { [sentence(language)] + rows(language) }

    /// Whether both entries follow one hash: then whatever stands before them is the same.
    private var isFirst: Bool {
        let entries = lines.compactMap(\.self).compactMap { try? Entry(decoding: $0) }
        return entries.count == 2 && entries[0].previous == entries[1].previous
    }

    /// The entries as lines of a list, each with the name of its side.
    private func rows(_ language: Language) -> [String] {
        guard case .node(let node, _, _) = ground else { return [] }
        let known = zip(names, lines).compactMap { name, line in line.map { (name, $0) } }.sorted { $0.0 < $1.0 }
        guard !known.isEmpty else { return [] }
        let rows = known.map { row in row.1.withUnsafeBytes { LogRow(node.index, $0) } }
        let table = EntryList(rows).text(language).split(separator: "\n").map(String.init)
        return zip([" "] + known.map(\.0), table).map { "  \($0) \($1)" }
    }
}
