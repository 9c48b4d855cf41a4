/// What this machine remembers, in words.
package struct MemoryReport {
    private let listing: MemoryListing?
    private let folder: String
    private let words: DeskWords

    /// - Parameter listing: nil where there is no place for a memory.
    package init(_ listing: MemoryListing?, folder: String, words: DeskWords) {
        self.listing = listing
        self.folder = folder
        self.words = words
    }

    /// Four lines a history, then what is kept beside.
    package func text(_ language: Language) -> String {
        let items = listing?.items ?? []
        var lines = [MemoryTexts.heading.text(language, [String(items.count), Visible.text(folder)])]
        for item in items { lines += self.lines(item, language) }
        lines += files(MemoryTexts.evidence[language], listing?.evidence.map(\.path) ?? [])
        lines += files(MemoryTexts.damaged[language], listing?.damaged ?? [])
        let others = (listing?.others ?? [:]).sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        if !others.isEmpty {
            lines += ["", MemoryTexts.others.text(language, [Visible.text(others.joined(separator: ", "))])]
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private func files(_ heading: String, _ paths: [String]) -> [String] {
        paths.isEmpty ? [] : ["", heading] + paths.map { "  " + Visible.line($0) }
    }

    private func lines(_ item: MemoryListing.Item, _ language: Language) -> [String] {
        let checkpoint = item.checkpoint
        let number = item.number.map(String.init) ?? "—"
        let arguments = [
            number, Visible.text(checkpoint.origin), String(checkpoint.size), checkpoint.seen.description,
            Visible.text(checkpoint.path), checkpoint.root.base64,
        ]
        let state = state(item).map { "   " + $0[language] }
        return ["", MemoryTexts.item.text(language, arguments)]
            + [MemoryTexts.place, MemoryTexts.root].map { $0.text(language, arguments) } + state
    }

    /// What there is to say of a history beside what it is.
    private func state(_ item: MemoryListing.Item) -> [Wording] {
        let opponents = item.opponents.map(String.init).joined(separator: ", ")
        let others = opponents.isEmpty ? [] : [MemoryTexts.contradicts.filled(opponents)]
        let state: [Wording] =
            switch item.state {
            case .undisputed: []
            case .disputed: [words.disputed]
            case .own(let time): [MemoryTexts.own.filled(time.description)]
            case .notOwn(let time): [MemoryTexts.notOwn.filled(time.description)]
            }
        return others + state + (item.isInPlace ? [] : [MemoryTexts.outOfPlace])
    }

    /// For programs.
    package var json: JSONValue {
        let remembered = ListField.table("remembered", listing?.items ?? [], fields)
        return .object([
            "folder": .string(folder), "remembered": JSONWriter(.en).value([remembered]),
            "evidence": .array((listing?.evidence ?? []).map { .string($0.path) }),
            "damaged": .array((listing?.damaged ?? []).map(JSONValue.string)),
        ])
    }

    private var fields: [ListField<MemoryListing.Item>] {
        [
            .number("number") { $0.number },
            .text("origin") { $0.checkpoint.origin },
            .text("path") { $0.checkpoint.path },
            .number("size") { $0.checkpoint.size },
            .text("root") { $0.checkpoint.root.base64 },
            .text("note") { $0.checkpoint.note },
            .text("seen") { $0.checkpoint.seen.description },
            .text("state") { $0.state.word },
            .text("settled") { $0.state.time?.description },
            .value("contradicts") { .array($0.opponents.map(JSONValue.count)) },
            .value("inPlace") { .boolean($0.isInPlace) },
        ]
    }
}

extension MemoryListing.Item.State {
    /// Its name for programs.
    fileprivate var word: String {
        switch self {
        case .undisputed: "undisputed"
        case .disputed: "disputed"
        case .own: "own"
        case .notOwn: "not-own"
        }
    }

    /// When it was settled; nil where it was not.
    fileprivate var time: Timestamp? {
        switch self {
        case .undisputed, .disputed: nil
        case .own(let time), .notOwn(let time): time
        }
    }
}
